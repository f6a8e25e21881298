import { plainCell } from '../edition/index.ts';
import { type Commitment, type Finding, Statement, StatementKind, type Telling } from '../model/index.ts';
import type { SheetRow } from '../readers/index.ts';
import { findQuote, makeAnchor, sliceText } from '../text/index.ts';
import { type Cells, openRow } from './cells.ts';
import { decided, reviewColumns } from './columns.ts';
import { pageFinder } from './document.ts';
import type { Held, Place } from './held.ts';
import { isNamed, readPromise } from './promise.ts';

export type Decision = 'accept' | 'correct' | 'reject';
const decisions: Readonly<Record<string, Decision>> = {
  accept: 'accept',
  aceptar: 'accept',
  correct: 'correct',
  corregir: 'correct',
  reject: 'reject',
  rechazar: 'reject',
};

/** What a row comes to; `statement` is null where it is undecided or refused. A telling waits for its statement's id. */
export interface Judged {
  readonly decision: Decision | null;
  readonly statement: Statement | null;
  readonly commitment: Commitment | null;
  readonly telling: Omit<Telling, 'statement'> | null;
  readonly findings: readonly Finding[];
}

/**
 * Holds one row of a review file against the archived document and the ledger. Nothing is guessed: what a cell lacks
 * is a finding with row and column, and then nothing of the row is said. `by` decided where the row does not say who.
 * A proposal only says candidates. Who proposed words does not accept them.
 */
export async function judgeRow(
  file: string,
  row: SheetRow,
  held: Held,
  by: string,
  isProposal = false,
): Promise<Judged> {
  const cells = openRow(file, row);
  const nothing = { statement: null, commitment: null, telling: null, findings: cells.findings };
  const decision = readDecision(cells);
  if (decision === null) return { ...nothing, decision };
  const place = await findPlace(cells, held);
  const kind = cells.read('kind', StatementKind);
  if (cells.value('kind').text === null) cells.find(cells.value('kind').at, 'review-cell-empty');
  if (place === null || kind === null) return { ...nothing, decision };
  const statement = makeStatement(cells, place, kind, decision, by, isProposal);
  if (isProposal && decision === 'reject') cells.find('decision', 'review-not-yours');
  if (isProposal && isNamed(cells)) cells.find('commitment', 'review-not-yours');
  const last = statement === null ? undefined : held.lastAt(statement);
  if (statement?.reviewStatus === 'accepted' && last?.reviewStatus === 'candidate' && last.rank !== 'deprecated')
    cells.find('decision', 'review-own');
  const promise = decision !== 'reject' && isNamed(cells) ? readPromise(cells, place, kind, held) : null;
  if (decision === 'correct' && promise === null)
    for (const name of corrections(cells))
      if (!/_(kind|actor|beneficiary)$/.test(name))
        cells.find(name, 'review-correction-homeless', { value: cells.text(name) });
  if (cells.hasErrors()) return { ...nothing, decision };
  return {
    ...nothing,
    decision,
    statement,
    commitment: promise?.commitment ?? null,
    telling: promise?.telling ?? null,
  };
}

const corrections = (cells: Cells) =>
  reviewColumns.filter((name) => name.startsWith('correct_') && cells.text(name) !== '');

function readDecision(cells: Cells): Decision | null {
  const word = cells.text('decision').toLowerCase();
  const decision = decisions[word] ?? null;
  if (decision === null) {
    if (word !== '') cells.find('decision', 'review-decision-unknown', { value: cells.text('decision') });
    else if (decided.some((name) => cells.text(name) !== ''))
      cells.find('decision', 'review-decision-missing', {}, 'warning');
    return null;
  }
  const made = corrections(cells);
  if (decision === 'correct' && made.length === 0) cells.find('decision', 'review-correction-missing');
  if (decision !== 'correct')
    for (const name of made) cells.find(name, 'review-correction-unasked', { value: cells.text(name) });
  return decision;
}

/** Longest words that become a statement, in bytes: an entry keeps them three times in 65,535. */
const longestWords = 16_000;

/** Where the words of a row stand; a finding where they do not stand there exactly as the row quotes them. */
async function findPlace(cells: Cells, held: Held): Promise<Place | null> {
  const id = cells.text('source');
  const [start, end] = (['start', 'end'] as const).map((name) =>
    /^\d{1,9}$/.test(cells.text(name))
      ? Number(cells.text(name))
      : cells.find(name, 'review-not-whole', { value: cells.text(name) }),
  );
  if (id === '') return cells.find('source', 'review-cell-empty');
  const found = await held.documentOf(id);
  if (typeof found === 'string') return cells.find('source', found, { value: id });
  if (start == null || end == null) return null;
  const { text } = found.document;
  const quotes = [cells.raw('quote'), plainCell(cells.raw('quote'))] as const;
  const words = end > start ? sliceText(text, start, end) : '';
  if (words === '' || !quotes.includes(words)) {
    const elsewhere = quotes[1].trim() === '' ? undefined : findQuote(text, quotes[1])[0];
    return elsewhere === undefined || elsewhere.start === start
      ? cells.find('quote', 'review-quote-differs', { found: words.slice(0, 200) })
      : cells.find('start', 'review-quote-elsewhere', { from: String(elsewhere.start), to: String(elsewhere.end) });
  }
  if (Buffer.byteLength(words) > longestWords)
    return cells.find('quote', 'review-quote-long', { limit: String(longestWords) });
  return { ...found, start, end, words };
}

function makeStatement(
  cells: Cells,
  { source, document, start, end, words }: Place,
  kind: StatementKind,
  decision: Decision,
  by: string,
  isProposal: boolean,
): Statement | null {
  const about = [cells.value('actor').text, cells.value('beneficiary').text].filter((each) => each !== null).join(', ');
  const manner = cells.text('manner');
  const parsed = Statement.safeParse({
    subject: { type: 'source', id: source.id },
    property: 'says',
    value: { type: 'text', text: words, language: source.language ?? document.language },
    originalValue: words,
    kind,
    anchor: {
      ...makeAnchor({
        source: source.id,
        text: document.text,
        start,
        end,
        hashContextOnly: !source.licence.mayRepublish,
      }),
      page: pageFinder(document)(start),
    },
    source: source.id,
    assertedAt: source.datePublished,
    voice:
      kind === 'reported-speech'
        ? {
            speaker: null,
            speakerAsWritten: cells.text('speaker') || null,
            manner: manner === 'verbatim' || manner === 'paraphrase' ? manner : 'unclear',
          }
        : null,
    flags: cells
      .text('flags')
      .split(/\s+/)
      .filter((flag) => flag === 'unattributed-quotation'),
    about: about || null,
    check: cells.text('note') === '' ? null : { finding: null, note: cells.text('note') },
    enteredBy: cells.text('reviewer') || by,
    reviewStatus: decision === 'reject' ? 'rejected' : isProposal ? 'candidate' : 'accepted',
  });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return cells.find('quote', 'review-value-invalid', {
    value: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  });
}
