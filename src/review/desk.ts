import type { Ledger } from '../ledger/index.ts';
import { type CommitmentProposal, proposeCommitments, type ToldPromise } from '../linking/index.ts';
import {
  type Commitment,
  type Draft,
  type Finding,
  ObrasError,
  type Party,
  type Source,
  type Statement,
  statementId,
  type Telling,
} from '../model/index.ts';
import type { SheetRow } from '../readers/index.ts';
import {
  type Candidate,
  canonicalText,
  findQuote,
  repeatsOf,
  sliceText,
  typeSpan,
  typeStatements,
} from '../text/index.ts';
import { type DecidedColumn, reviewColumns, reviewRow } from './columns.ts';
import { type DocumentReading, findSource, paragraphFinder, readDocument, withBytes } from './document.ts';
import { takeReview } from './take.ts';

/** Longest text that a desk opens, in characters: typing it takes about a second. */
export const longestDeskText = 200_000;

/** What somebody decided on words of a document: the last decision of that person on that place. */
export interface DeskDecision {
  readonly id: string;
  readonly statement: Statement;
  /** The commitment that the words were said to tell of. */
  readonly telling: Telling | null;
}

/** A place in the document: proposed by rules, chosen by a person, or both. Code points. */
export interface DeskPlace {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
  readonly words: string;
  /** null: no rule proposes it, a person chose the words. */
  readonly candidate: Candidate | null;
  readonly decisions: readonly DeskDecision[];
  /** Where the document says the same before; null: nowhere. */
  readonly repeats: { readonly start: number; readonly end: number } | null;
  /** Commitments that the words may tell of once more, or follow on; for promises only. Proposals, best first. */
  readonly proposals: readonly CommitmentProposal[];
}

export interface Desk {
  readonly source: Source;
  readonly language: string;
  /** Those of this part. */
  readonly paragraphs: DocumentReading['paragraphs'];
  /** Part of the document, from 1, of so many. */
  readonly page: number;
  readonly pages: number;
  readonly text: string;
  /** Of the whole document, in the order of the text; proposals stand with those of this part. */
  readonly places: readonly DeskPlace[];
  readonly parties: readonly Party[];
  readonly commitments: readonly Commitment[];
}

/** A document whose bytes the archive holds, and how many decisions the journal has on its words. */
export interface DeskDocument {
  readonly source: Source;
  readonly decisions: number;
}

/** The documents that can be opened, the last gathered first. */
export async function deskDocuments(ledger: Ledger): Promise<DeskDocument[]> {
  const sources = new Map<string, Source>();
  const decisions = new Map<string, number>();
  for await (const { kind, body } of ledger.entries()) {
    if (kind === 'source' && body.kind === 'document' && body.sha256 !== null) sources.set(body.id, body);
    if (kind === 'statement' && body.property === 'says' && body.source !== null && body.anchor !== null)
      decisions.set(body.source, (decisions.get(body.source) ?? 0) + 1);
  }
  return [...sources.values()].reverse().map((source) => ({ source, decisions: decisions.get(source.id) ?? 0 }));
}

/**
 * One document of the archive with the statements that rules propose and what was decided on them, from the journal as
 * it is now; long ones in parts, by page or by the part that holds a character. `not-found` without source or bytes; `input-invalid` where it is no document, has no language that is
 * read, or is longer than `longestDeskText`.
 */
export async function openDesk(
  ledger: Ledger,
  id: string,
  part: { readonly page?: number | null; readonly at?: number | null } = {},
): Promise<Desk> {
  const { source, document, language } = await openDocument(ledger, id);
  const { text, paragraphs } = document;
  const paragraphOf = paragraphFinder(document);
  const places = new Map<string, { -readonly [K in keyof DeskPlace]: DeskPlace[K] }>();
  const candidates = typeStatements(text, { language, documentDate: source.datePublished });
  const repeats = repeatsOf(candidates);
  for (const [at, candidate] of candidates.entries()) {
    const { start, end } = candidate;
    places.set(`${start} ${end}`, {
      start,
      end,
      paragraph: paragraphOf(start),
      words: candidate.text,
      candidate,
      decisions: [],
      repeats: repeats[at] ?? null,
      proposals: [],
    });
  }
  const last = new Map<string, Statement>();
  const tellings = new Map<string, Telling>();
  const parties = new Map<string, Party>();
  const commitments = new Map<string, Commitment>();
  for await (const { kind, body } of ledger.entries()) {
    if (kind === 'party') parties.set(body.id, body);
    if (kind === 'commitment') commitments.set(body.id, body);
    if (kind === 'telling' && body.source === id && body.statement !== null) tellings.set(body.statement, body);
    if (kind !== 'statement' || body.source !== id || body.property !== 'says') continue;
    const { anchor } = body;
    if (anchor?.start != null && anchor.end != null)
      last.set(JSON.stringify([body.enteredBy, anchor.start, anchor.end]), body);
  }
  for (const statement of last.values()) {
    if (statement.rank === 'deprecated') continue;
    const { start, end } = statement.anchor as { start: number; end: number };
    const key = `${start} ${end}`;
    const place = places.get(key) ?? {
      start,
      end,
      paragraph: paragraphOf(start),
      words: sliceText(text, start, end),
      candidate: null,
      decisions: [],
      repeats: null,
      proposals: [],
    };
    const statementAt = statementId(statement);
    place.decisions = [...place.decisions, { id: statementAt, statement, telling: tellings.get(statementAt) ?? null }];
    places.set(key, place);
  }
  const namesOf = (id: string) => {
    const party = parties.get(id);
    return party === undefined
      ? []
      : [
          ...Object.values(party.name).filter((name) => name !== undefined),
          ...party.otherNames.map(({ name }) => name),
        ];
  };
  const known = [...commitments.values()];
  const pages = Math.max(1, Math.ceil(paragraphs.length / paragraphsOfPart));
  const here = part.at == null ? null : paragraphs.findIndex(({ end }) => end > (part.at as number));
  const wanted = here === null || here < 0 ? (part.page ?? 1) : Math.floor(here / paragraphsOfPart) + 1;
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = paragraphs.slice((page - 1) * paragraphsOfPart, page * paragraphsOfPart);
  const numbers = new Set<number | null>(shown.map(({ number }) => number));
  for (const place of places.values())
    if (numbers.has(place.paragraph) && place.candidate?.kind.endsWith('-commitment'))
      place.proposals = proposeCommitments(told(place.candidate, source), known, namesOf, { limit: mostProposals });
  return {
    source,
    language,
    paragraphs: shown,
    page,
    pages,
    text,
    places: [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    parties: [...parties.values()],
    commitments: [...commitments.values()],
  };
}

const mostProposals = 4;
const paragraphsOfPart = 60;

const told = ({ text, actor, object, measure, window }: Candidate, source: Source): ToldPromise => ({
  words: text,
  promisors: actor === null ? [] : [actor],
  object,
  measure,
  window,
  on: source.datePublished,
});

async function openDocument(ledger: Ledger, id: string) {
  const source = await findSource(ledger, id);
  if (source === null || source.sha256 === null)
    throw new ObrasError('not-found', `The ledger holds no document ${JSON.stringify(id)}.`, {
      params: { type: 'source', what: id },
      hint: 'obras gather FILE --as ID',
    });
  const { document, findings } = await readDocument(await withBytes(ledger, source, source.sha256));
  const refuse = (reason: string, message: string) =>
    new ObrasError('document-unreadable', message, { params: { what: reason } });
  if (document === null) throw refuse(findings[0]?.code ?? 'no-document', `${id} is no document that can be read.`);
  const language = source.language ?? document.language;
  if (language === null) throw refuse('language', `The language of ${id} is not known.`);
  if (document.text.length > longestDeskText)
    throw refuse('too-long', `${id} has more than ${longestDeskText} characters.`);
  return { source, document, language };
}

/** What a person sends of one place. `words`: parts between blank lines, where they differ from what was proposed. */
export interface DeskDecisionForm {
  readonly start: number | null;
  readonly end: number | null;
  readonly words: string | null;
  readonly cells: Readonly<Partial<Record<DecidedColumn, string>>>;
}

export interface DeskOutcome {
  readonly drafts: readonly Draft[];
  /** Nothing was said where one is an error; `params.column` names the field. */
  readonly findings: readonly Finding[];
  /** Where to go on: the first place that was decided on. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/**
 * Takes one decision. Words that differ from the place are looked for in the document: one part corrects its extent
 * (also over neighbours: a merge), several parts split it; the place itself is then rejected. Words without a place add
 * one. All or nothing; what the journal holds already is not said again. A proposal is a candidate for somebody else
 * to decide on, and makes no commitment.
 */
export async function decide(
  ledger: Ledger,
  id: string,
  form: DeskDecisionForm,
  by: string,
  how: { readonly isProposal: boolean } = { isProposal: false },
): Promise<DeskOutcome> {
  const { source, document, language } = await openDocument(ledger, id);
  const { text } = document;
  const typing = { language, documentDate: source.datePublished };
  const paragraphOf = paragraphFinder(document);
  const hasPlace = form.start !== null && form.end !== null && form.end > form.start;
  const proposed = hasPlace ? sliceText(text, form.start as number, form.end as number) : null;
  const parts = (form.words ?? '')
    .split(/\n\s*\n/)
    .map((part) => canonicalText(part).trim())
    .filter((part) => part !== '');
  const isMoved = parts.length > 0 && !(parts.length === 1 && parts[0] === proposed);
  const findings: Finding[] = [];
  const find = (code: string, params: Record<string, string>) =>
    findings.push({
      code,
      severity: 'error',
      source: id,
      locator: null,
      params: { row: '1', column: 'quote', ...params },
    });

  const spans: { start: number; end: number }[] = [];
  if (isMoved)
    for (const part of parts) {
      const near = hasPlace ? paragraphOf(form.start as number) : null;
      const inside = near === null ? [] : findQuote(text, part, { paragraph: near });
      const found = inside.length > 0 ? inside : findQuote(text, part);
      const [first] = found;
      if (first === undefined) find('review-quote-differs', { found: part.slice(0, 200) });
      else if (found.length > 1) find('review-quote-ambiguous', { n: String(found.length) });
      else spans.push(first);
    }
  else if (hasPlace) spans.push({ start: form.start as number, end: form.end as number });
  else find('review-cell-empty', {});
  if (findings.length > 0) return { drafts: [], findings, place: null };

  const all = typeStatements(text, typing);
  const rowOf = (span: { start: number; end: number }, cells: DeskDecisionForm['cells'], at: number): SheetRow => {
    const known = all.find(({ start, end }) => start === span.start && end === span.end);
    const row = reviewRow(id, paragraphOf(span.start), known ?? typeSpan(text, span.start, span.end, typing));
    const filled = new Map(reviewColumns.map((name, index) => [name as string, String(row[index] ?? '')]));
    for (const [name, value] of Object.entries(settle(cells, filled))) filled.set(name, value);
    return { row: at + 1, line: at + 1, cells: filled };
  };
  const rows = spans.map((span, at) => rowOf(span, form.cells, at));
  const isKept = spans.some(({ start, end }) => start === form.start && end === form.end);
  if (isMoved && hasPlace && !isKept)
    rows.push(rowOf({ start: form.start as number, end: form.end as number }, rejected(form.cells), rows.length));
  const taken = await takeReview(ledger, id, rows, by, how);
  return {
    drafts: taken.findings.some(({ severity }) => severity === 'error') ? [] : taken.drafts,
    findings: taken.findings,
    place: spans[0] ?? null,
  };
}

/** Corrections that need no commitment to hang on. */
const ofStatement = new Set(['correct_kind', 'correct_actor', 'correct_beneficiary']);

/**
 * The cells of a form, in which every field stands, as those of a review file, in which only corrections do: a field
 * that is as proposed says nothing, an emptied one says `none`.
 */
function settle(
  cells: DeskDecisionForm['cells'],
  proposed: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const settled: Record<string, string> = {};
  const isPromise = (['commitment', 'title_en', 'title_es'] as const).some((name) => (cells[name] ?? '').trim() !== '');
  const decision = cells.decision ?? '';
  let corrections = 0;
  for (const [name, value = ''] of Object.entries(cells)) {
    if (!name.startsWith('correct_')) {
      settled[name] = value;
      continue;
    }
    const before = proposed.get(name.replace('correct_', '')) ?? '';
    const isSame = value.trim() === before;
    if (decision === 'reject' || isSame || !(isPromise || ofStatement.has(name))) continue;
    settled[name] = value.trim() === '' ? 'none' : value;
    corrections++;
  }
  if (decision === 'accept' && corrections > 0) settled.decision = 'correct';
  return settled;
}

const rejected = ({ reviewer }: DeskDecisionForm['cells']): DeskDecisionForm['cells'] => ({
  decision: 'reject',
  note: '',
  ...(reviewer === undefined ? {} : { reviewer }),
});
