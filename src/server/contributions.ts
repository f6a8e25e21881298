import type { Visitor } from '../access/index.ts';
import { type CleanedFile, cleanFile, type Ledger, voiceOf } from '../ledger/index.ts';
import { Contribution, type Json, ObrasError, parseEdtf } from '../model/index.ts';
import { contributionRows, isWaiting, type KeptContribution, keptSecret, secretOf } from '../review/index.ts';
import { type ContributeField, type ContributePage, contributable, stampOf } from '../views/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import { createOwn } from './own-contribution.ts';
import type { SentForm } from './sent-form.ts';

const fields: readonly ContributeField[] = ['seen', 'date', 'words', 'place', 'contact', 'consent', 'about', 'publish'];
const longest = { words: 2000, place: 300, contact: 254, about: 300 } as const;
/** While so many files wait for a reviewer, no more are taken: a disk has an end. */
export const mostWaitingFiles = 200;

const waitingFiles = async (open: Ledger): Promise<number> =>
  (await contributionRows(open)).filter((row) => row.body.file !== undefined && isWaiting(row)).length;

/** The form by which anybody says what they saw of a commitment or work: shown, taken; nothing of it counts unreviewed. */
export function createContributions(
  { ledger, config, effects }: Pick<AppOptions, 'ledger' | 'config' | 'effects'>,
  afterRemoval: () => void,
) {
  const own = createOwn({ ledger, effects }, afterRemoval);
  async function pageOf(
    edition: ServedEdition,
    thing: string,
    state: Partial<Pick<ContributePage, 'values' | 'errors' | 'isSent' | 'code' | 'own' | 'removed'>> = {},
  ): Promise<ContributePage> {
    const [, type, id] = /^(commitment|work):(.+)$/.exec(thing) ?? [];
    if ((type !== 'commitment' && type !== 'work') || id === undefined)
      throw new ObrasError('not-found', 'There is no such thing.', { params: { type: 'commitment', what: thing } });
    return {
      stamp: stampOf(edition),
      about: { type, id, title: await contributable(edition, { type, id }) },
      values: state.values ?? {},
      errors: state.errors ?? [],
      isSent: state.isSent ?? false,
      code: state.code ?? null,
      own: state.own ?? null,
      removed: state.removed ?? null,
      isReadOnly: config.readOnly || ledger === null,
    };
  }

  return {
    /** The form; with the code that its sender was given, what became of what was sent. */
    async show(edition: ServedEdition, thing: string, query: URLSearchParams): Promise<ContributePage> {
      const code = query.get('code');
      const found = code === null ? null : await own.find(code, thing);
      const removed = query.get('removed');
      return pageOf(edition, thing, {
        isSent: query.has('sent'),
        code,
        own: found,
        removed: removed !== null && /^\d{1,9}$/.test(removed) ? Number(removed) : null,
      });
    },
    /** What its sender asks about what they sent: the page again, or the words of the address where to go. */
    async sendOwn(
      edition: ServedEdition,
      thing: string,
      code: string,
      form: SentForm,
    ): Promise<{ readonly page: ContributePage } | { readonly to: Readonly<Record<string, string>> }> {
      const page = await pageOf(edition, thing, { code, own: await own.find(code, thing) });
      if (page.own === null || page.isReadOnly) return { page };
      const to = await own.send(code, form);
      return to === null ? { page: { ...page, errors: [{ field: 'appeal', code: 'missing' }] } } : { to };
    },
    /** The form again with what is wrong; else where to go, with the code by which its sender comes back. */
    async send(
      edition: ServedEdition,
      thing: string,
      form: SentForm,
      visitor: Visitor | null,
    ): Promise<{ readonly page: ContributePage } | { readonly to: Readonly<Record<string, string>> }> {
      const values: Partial<Record<ContributeField, string>> = {};
      for (const name of fields) {
        const value = (form.get(name) ?? '')
          .replaceAll(/[\p{Cc}\p{Cf}]/gu, (char) => (char === '\n' ? char : ' '))
          .trim();
        if (value !== '') values[name] = value;
      }
      const page = await pageOf(edition, thing, { values });
      const errors: ContributePage['errors'][number][] = [];
      const seen = Contribution.shape.seen.safeParse(values.seen);
      if (!seen.success) errors.push({ field: 'seen', code: 'missing' });
      if (values.date === undefined) errors.push({ field: 'date', code: 'missing' });
      else if (parseEdtf(values.date) === null) errors.push({ field: 'date', code: 'not-a-date' });
      for (const name of ['words', 'place'] as const)
        if (values[name] === undefined) errors.push({ field: name, code: 'missing' });
      for (const [name, most] of Object.entries(longest) as [keyof typeof longest, number][])
        if ((values[name]?.length ?? 0) > most) errors.push({ field: name, code: 'too-long' });
      if (values.consent === undefined) errors.push({ field: 'consent', code: 'missing' });
      const file = form.file === null ? null : cleanFile(form.file);
      if (typeof file === 'string') errors.push({ field: 'file', code: file });
      else if (file !== null && values.about === undefined) errors.push({ field: 'about', code: 'missing' });
      // A file that came with a form in which something else is wrong is not kept meanwhile.
      if (file !== null && typeof file !== 'string' && errors.length > 0) errors.push({ field: 'file', code: 'gone' });
      if (errors.length > 0 || page.isReadOnly || !seen.success || ledger === null)
        return { page: { ...page, errors } };
      const cleaned = file as CleanedFile | null;
      // A field that no person sees: what fills it in is thanked, and nothing is kept.
      if ((form.get('website') ?? '') !== '') return { to: { sent: 'yes' } };
      const { type, id } = page.about;
      const { words = '', place = '', contact = null, date = '' } = values;
      const isFull = cleaned !== null && (await ledger.read(waitingFiles)) >= mostWaitingFiles;
      if (isFull) return { page: { ...page, errors: [{ field: 'file', code: 'full' }] } };
      const secret = secretOf(effects.random(16));
      const index = await ledger.write(async (open) => {
        // Who has signed in is one voice with any contact, and cannot judge it.
        const name = visitor?.account.id ?? contact;
        const voice = name === null ? null : voiceOf(open, `${type}:${id}`, name);
        const mayPublish = values.publish !== undefined && cleaned?.mediaType !== 'application/pdf';
        const body = {
          on: { type, id },
          seen: seen.data,
          date,
          voice,
          consent: true as const,
          ...(cleaned !== null && { file: { mediaType: cleaned.mediaType, mayPublish } }),
        };
        const kept: KeptContribution = {
          words,
          place,
          contact,
          code: keptSecret(secret),
          ...(cleaned !== null && {
            file: {
              mediaType: cleaned.mediaType,
              about: values.about ?? '',
              base64: Buffer.from(cleaned.bytes).toString('base64'),
            },
          }),
        };
        const draft = { kind: 'contribution' as const, body, personal: kept as unknown as Json };
        const [receipt] = await open.append([draft], { by: 'citizen', at: effects.now().toISOString() });
        return receipt?.index ?? null;
      });
      effects.log({ event: 'contribution', index });
      return { to: { sent: 'yes', ...(index !== null && { code: `${index}-${secret}` }) } };
    },
  };
}
