import { createHash } from 'node:crypto';
import type { Gathered, GatherOptions, Ledger } from '../ledger/index.ts';
import { type Finding, Party, Slug, Source } from '../model/index.ts';
import type { ContributionRefusal } from './contributions.ts';
import { longestDeskText } from './desk.ts';
import { findSource, readDocument } from './document.ts';
import { slugOf } from './slug.ts';

export interface DeskText {
  /** Empty: made from the title. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly language: string;
  readonly published: string;
  readonly licence: 'unknown' | 'open';
}

/** A field of a form that is wrong, by the name of the field. */
export interface FieldProblem {
  readonly field: string;
  readonly code: 'missing' | 'invalid' | 'taken' | 'too-long' | 'unreadable' | 'own' | ContributionRefusal;
  /** What the reader found in it. */
  readonly finding?: Pick<Finding, 'code' | 'params'>;
}

/** A way to a ledger whose archive takes bytes from addresses without holding up who writes to the journal. */
export interface TextDoor {
  gather(address: string, options: GatherOptions): Promise<Gathered>;
  read<T>(use: (ledger: Ledger) => Promise<T>): Promise<T>;
  write<T>(use: (ledger: Ledger) => Promise<T>): Promise<T>;
}

/**
 * Keeps a pasted text, or what an address holds, in the archive as a document; says its source to the journal. What
 * cannot be read as a document is a problem with the finding of its reader, and no source of the journal.
 */
export async function keepText(
  door: TextDoor,
  given: DeskText,
  by: string,
  limits: { readonly maxBytes: number; readonly seconds: number },
): Promise<{ readonly id: string } | { readonly problems: readonly FieldProblem[] }> {
  const problems: FieldProblem[] = [];
  const need = (field: keyof DeskText) => {
    if (given[field].trim() === '') problems.push({ field, code: 'missing' });
  };
  const isAddress = given.text.trim() === '';
  if (isAddress) need('url');
  need('title');
  need('language');
  const id = given.id.trim() === '' ? slugOf(given.title) : given.id.trim();
  const taken = { problems: [{ field: 'id', code: 'taken' }] } as const;
  const isTaken = async (ledger: Ledger) => (await findSource(ledger, id)) !== null;
  if (problems.length === 0 && !Slug.safeParse(id).success) problems.push({ field: 'id', code: 'invalid' });
  if (given.text.length > longestDeskText) problems.push({ field: 'text', code: 'too-long' });
  if (problems.length > 0) return { problems };
  if (await door.read(isTaken)) return taken;

  const gathered = isAddress ? await door.gather(given.url.trim(), { ...limits, from: 'web' }) : null;
  const bytes = gathered
    ? await door.read((ledger) => ledger.get(gathered.sha256))
    : new TextEncoder().encode(given.text);
  const checked = Source.safeParse({
    id,
    kind: 'document',
    title: given.title.trim(),
    url: (gathered?.finalUrl ?? given.url.trim()) || null,
    language: given.language,
    datePublished: given.published.trim() || null,
    dateRetrieved: gathered?.retrievedAt.slice(0, 10) ?? null,
    mediaType: gathered?.mediaType ?? 'text/plain',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    licence: { id: given.licence === 'open' ? 'CC-BY-4.0' : 'unknown', mayRepublish: given.licence === 'open' },
    sourceClass: 'unknown',
    interest: 'unknown',
  });
  if (!checked.success) {
    const field = String(checked.error.issues[0]?.path[0] ?? 'id');
    return { problems: [{ field: field === 'datePublished' ? 'published' : field, code: 'invalid' }] };
  }
  const source = checked.data;
  const field = isAddress ? 'url' : 'text';
  const { document, findings } = await readDocument({ source, bytes, mapping: undefined });
  if (document === null) {
    const finding = findings.find(({ severity }) => severity === 'error') ?? findings[0];
    return { problems: [{ field, code: 'unreadable', ...(finding && { finding }) }] };
  }
  if (document.text.length > longestDeskText) return { problems: [{ field, code: 'too-long' }] };
  return door.write(async (ledger) => {
    if (await isTaken(ledger)) return taken;
    if (!isAddress) await ledger.put(bytes);
    await ledger.append([{ kind: 'source', body: source }], { by });
    return { id };
  });
}

/** Says a party that the ledger does not hold yet, so that a commitment can name it. */
export async function addParty(
  ledger: Ledger,
  given: { readonly id: string; readonly type: string; readonly nameEn: string; readonly nameEs: string },
  by: string,
): Promise<{ readonly id: string } | { readonly problems: readonly FieldProblem[] }> {
  const id = given.id.trim() === '' ? slugOf(given.nameEn || given.nameEs) : given.id.trim();
  for await (const { kind, body } of ledger.entries())
    if (kind === 'party' && body.id === id) return { problems: [{ field: 'party-id', code: 'taken' }] };
  const name = { en: given.nameEn.trim() || given.nameEs.trim(), es: given.nameEs.trim() || given.nameEn.trim() };
  if (name.en === '') return { problems: [{ field: 'party-name', code: 'missing' }] };
  const checked = Party.safeParse({ id, type: given.type, name });
  if (!checked.success)
    return {
      problems: [{ field: checked.error.issues[0]?.path[0] === 'type' ? 'party-type' : 'party-id', code: 'invalid' }],
    };
  await ledger.append([{ kind: 'party', body: checked.data }], { by });
  return { id };
}
