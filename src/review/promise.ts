import {
  Commitment,
  CommitmentObject,
  Comparator,
  canonical,
  DecimalText,
  Edtf,
  type Measure,
  Modality,
  Slug,
  type StatementKind,
  Telling,
  Unit,
  type Window,
} from '../model/index.ts';
import { findQuote } from '../text/index.ts';
import type { Cells, Correctable, Readable } from './cells.ts';
import type { ReviewColumn } from './columns.ts';
import type { Held, Place } from './held.ts';
import { slugOf } from './slug.ts';

/** The commitment that a row tells of (null: the ledger holds it already), and how its source tells it. */
export interface Promised {
  readonly commitment: Commitment | null;
  readonly telling: Omit<Telling, 'statement'>;
}

/** Did the person name a commitment, by an id or a title? */
export const isNamed = (cells: Cells): boolean =>
  (['commitment', 'title_en', 'title_es'] as const).some((name) => cells.text(name) !== '');

/** Reads the commitment and telling of a row; null, with findings, where a cell is wrong or needed and empty. */
export function readPromise(cells: Cells, place: Place, kind: StatementKind, held: Held): Promised | null {
  const own = cells.text('commitment') !== '';
  const title = { en: cells.text('title_en'), es: cells.text('title_es') };
  const named: ReviewColumn = own ? 'commitment' : title.en === '' ? 'title_es' : 'title_en';
  if (!kind.endsWith('-commitment')) return cells.find(named, 'review-no-commitment', { value: kind });
  const id = cells.readAs(named, own ? cells.text('commitment') : slugOf(title.en || title.es), Slug);
  const said = readParts(cells, place, held);
  const occasion = cells.readOwn('occasion', Telling.shape.occasion) ?? 'other';
  if (id === null) return null;
  const known = held.commitments.get(id);
  const commitment =
    known !== undefined && title.en === '' && title.es === '' ? null : makeCommitment(cells, id, title, kind, said);
  if (cells.hasErrors()) return null;
  const isSame = known !== undefined && commitment !== null && canonical(known) === canonical(commitment);
  if (known !== undefined && commitment !== null && !isSame) {
    cells.find(named, 'review-commitment-differs', { value: id }, own ? 'warning' : 'error');
    if (!own) return null;
  }
  const { source, document } = place;
  return {
    commitment: known === undefined ? commitment : null,
    telling: {
      commitment: id,
      source: source.id,
      occasion,
      language: source.language ?? document.language ?? 'und',
      actor: said.promisors[0] ?? null,
      object: said.object,
      objectAsWritten: cells.text('object_as_written') || null,
      modality: said.modality,
      measure: said.measure,
      window: said.window,
      translationOf: null,
      note: cells.text('note') || null,
    },
  };
}

interface Parts {
  readonly object: CommitmentObject | null;
  readonly modality: Modality | null;
  readonly measure: Measure | null;
  readonly window: Window | null;
  readonly promisors: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly instrument: string | null;
  readonly predecessor: string | null;
  readonly announcedOn: string | null;
}

function readParts(cells: Cells, place: Place, held: Held): Parts {
  const instrument = cells.readOwn('instrument', Slug);
  if (instrument !== null && !held.instruments.has(instrument))
    cells.find('instrument', 'review-not-held', { value: instrument, kind: 'instrument' });
  const predecessor = cells.readOwn('predecessor', Slug);
  if (predecessor !== null && !held.commitments.has(predecessor))
    cells.find('predecessor', 'review-not-held', { value: predecessor, kind: 'commitment' });
  return {
    predecessor,
    object: cells.read('object', CommitmentObject),
    modality: cells.read('modality', Modality),
    measure: readMeasure(cells),
    window: readWindow(cells, place),
    promisors: readParties(cells, 'promisors', held),
    beneficiaries: readParties(cells, 'beneficiaries', held),
    instrument,
    announcedOn: cells.readOwn('announced_on', Edtf),
  };
}

function makeCommitment(
  cells: Cells,
  id: string,
  title: { readonly en: string; readonly es: string },
  kind: StatementKind,
  said: Parts,
): Commitment | null {
  const need = (name: ReviewColumn, isThere: boolean) => {
    const isTold = cells.findings.some(
      ({ params }) => params.column?.replace('correct_', '') === name.replace('correct_', ''),
    );
    if (!isThere && !isTold) cells.find(name, 'review-cell-needed', { value: id });
  };
  const test = { en: cells.text('test_en'), es: cells.text('test_es') };
  need('title_en', title.en !== '');
  need('title_es', title.es !== '');
  need('promisors', said.promisors.length > 0);
  need('correct_object', said.object !== null);
  need('correct_modality', said.modality !== null);
  if (kind === 'quantified-commitment') need('correct_quantity', said.measure !== null);
  need('test_en', test.en !== '' || test.es === '');
  need('test_es', test.es !== '' || test.en === '');
  if (cells.hasErrors()) return null;
  const parsed = Commitment.safeParse({
    id,
    title,
    instrument: said.instrument,
    promisors: said.promisors,
    beneficiaries: said.beneficiaries,
    class: kind.replace('-commitment', ''),
    modality: said.modality,
    object: said.object,
    measure: said.measure,
    windows: said.window === null ? [] : [said.window],
    announcedOn: said.announcedOn,
    settlementTest: test.en === '' ? null : test,
    lineage: said.predecessor === null ? [] : [{ kind: 'predecessor', commitment: said.predecessor }],
  });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return cells.find('commitment', 'review-value-invalid', {
    value: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  });
}

const periods: readonly string[] = ['total', 'year'];
const Period: Readable<'total' | 'year'> = {
  safeParse: (text) =>
    periods.includes(String(text)) ? { success: true, data: text as 'total' | 'year' } : { success: false },
  options: periods,
};

function readMeasure(cells: Cells): Measure | null {
  const quantity = readNumber(cells, 'quantity');
  if (quantity === null) return null;
  const isCorrected = cells.value('quantity').at === 'correct_quantity';
  /** The upper end of the proposed range is not that of another number. */
  const high = isCorrected && cells.value('high').at === 'high' ? null : readNumber(cells, 'high');
  const unit = cells.read('unit', Unit);
  if (cells.value('unit').text === null) cells.find('correct_unit', 'review-cell-needed', { value: 'unit' });
  const comparator = cells.read('comparator', Comparator) ?? 'exactly';
  const per = cells.read('per', Period) ?? 'total';
  return unit === null ? null : { quantity, high, unit, comparator, per };
}

/** "3.500" is three and a half here and thousands elsewhere: a person says which. */
function readNumber(cells: Cells, name: 'quantity' | 'high'): string | null {
  const { text, at } = cells.value(name);
  if (text !== null && at !== name && /^[1-9]\d{0,2}(\.\d{3})+$/.test(text))
    return cells.find(at, 'review-number-ambiguous', { value: text });
  return cells.read(name, DecimalText);
}

/** A window only by words that stand in the document: none is made. */
function readWindow(cells: Cells, { source, document }: Place): Window | null {
  const words = cells.value('window_words');
  const ends: readonly Correctable[] = ['window_start', 'window_end'];
  const [start = null, end = null] = ends.map((name) => cells.read(name, Edtf));
  if (words.text === null) {
    for (const name of ends) {
      const { text, at } = cells.value(name);
      if (text !== null) cells.find(at, 'review-window-unstated', { value: text });
    }
    return null;
  }
  if (findQuote(document.text, words.text).length === 0)
    return cells.find(words.at, 'review-window-elsewhere', { value: words.text });
  return { start, end, basis: 'stated', words: words.text, source: source.id };
}

function readParties(cells: Cells, name: 'promisors' | 'beneficiaries', held: Held): string[] {
  const named = cells
    .text(name)
    .split(/[\s;,|]+/)
    .filter((each) => each !== '');
  for (const each of named)
    if (!held.parties.has(each)) cells.find(name, 'review-not-held', { value: each, kind: 'party' });
  return named;
}
