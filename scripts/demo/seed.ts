import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Anchor, type StatementKind, sha256Hex, type Voice } from '../../src/model/index.ts';
import { canonicalText, makeAnchor, paragraphsOf } from '../../src/text/index.ts';
import { chinaToRegion } from './commitments-china.ts';
import { seedCommitments } from './commitments-seed.ts';
import { type DraftJournal, today } from './draft-journal.ts';
import { countWords, mostWords } from './quotes.ts';
import { type Row, readTable } from './tables.ts';

export const seedSource = 'seed-article';
const seedFile = '000_3eb64e5cd8fc92c8.txt';

/** Promises of the article that are also held from elsewhere, by the label of their statement. */
const sharedCommitments: Readonly<Record<string, string>> = {
  S41: 'celac-2025-bri',
  S42: 'celac-2025-investment',
  S43: 'celac-2025-imports',
  S66: 'celac-2025-scholarships',
  S67: 'celac-2025-training',
  S68: 'celac-2025-poverty-training',
  S69: 'celac-2025-livelihood',
  S124: 'celac-2025-welfare',
};
/** A statement that names the same promise again. */
const alsoAbout: Readonly<Record<string, string>> = { S70: 'celac-2025-welfare' };

const voices: Readonly<Record<string, Voice>> = {
  S04: { speaker: 'united-states', speakerAsWritten: 'The United States', manner: 'paraphrase', occasion: null },
  S12: {
    speaker: null,
    speakerAsWritten: 'most attendees',
    manner: 'paraphrase',
    occasion: '10th Hemispheric Security Conference',
  },
  S18: {
    speaker: 'sylvia-cesaratto',
    speakerAsWritten: 'Sylvia Cesaratto',
    manner: 'paraphrase',
    occasion: '10th Hemispheric Security Conference',
  },
  S19: {
    speaker: 'sylvia-cesaratto',
    speakerAsWritten: 'Sylvia Cesaratto',
    manner: 'paraphrase',
    occasion: '10th Hemispheric Security Conference',
  },
  S23: {
    speaker: 'pete-hegseth',
    speakerAsWritten: 'Pete Hegseth',
    manner: 'verbatim',
    occasion: 'meeting of 5 May 2025',
  },
  S29: { speaker: 'donald-trump', speakerAsWritten: 'Trump', manner: 'verbatim', occasion: null },
  S31: { speaker: 'robert-evan-ellis', speakerAsWritten: 'Robert Evan Ellis', manner: 'paraphrase', occasion: null },
  S32: { speaker: 'robert-evan-ellis', speakerAsWritten: 'Robert Evan Ellis', manner: 'paraphrase', occasion: null },
  S61: { speaker: 'scott-bessent', speakerAsWritten: 'Scott Bessent', manner: 'verbatim', occasion: null },
  S104: { speaker: 'robert-evan-ellis', speakerAsWritten: 'Robert Evan Ellis', manner: 'paraphrase', occasion: null },
  S105: { speaker: null, speakerAsWritten: 'some in the government', manner: 'paraphrase', occasion: null },
  S110: { speaker: null, speakerAsWritten: null, manner: 'unclear', occasion: null },
  S114: { speaker: 'marco-rubio', speakerAsWritten: 'Marco Rubio', manner: 'paraphrase', occasion: null },
  S115: { speaker: 'marco-rubio', speakerAsWritten: 'Marco Rubio', manner: 'verbatim', occasion: null },
  S116: { speaker: 'marco-rubio', speakerAsWritten: 'Marco Rubio', manner: 'verbatim', occasion: null },
  S118: { speaker: 'marco-rubio', speakerAsWritten: 'Marco Rubio', manner: 'paraphrase', occasion: null },
};

const flagsOf: Readonly<Record<string, readonly string[]>> = {
  S02: ['unattributed-quotation'],
  S04: ['unattributed-paraphrase'],
  S07: ['unattributed-quotation'],
  S12: ['unattributed-paraphrase'],
  S13: ['forecast'],
  S21: ['heading'],
  S36: ['forecast'],
  S45: ['forecast'],
  S55: ['heading'],
  S66: ['window-missing'],
  S67: ['window-missing'],
  S68: ['window-missing', 'unit-differs'],
  S69: ['window-missing'],
  S72: ['forecast'],
  S73: ['forecast'],
  S78: ['heading'],
  S96: ['condition'],
  S97: ['condition'],
  S103: ['heading'],
  S110: ['forecast', 'voice-unclear'],
  S111: ['forecast'],
  S124: ['umbrella'],
  S128: ['forecast'],
};
/** Two people may type these otherwise. */
const contestedTypes = new Set(['S10', 'S59', 'S79', 'S85']);
/** Findings whose mark does not stand first in the note. */
const findings: Readonly<Record<string, 'agrees' | 'differs' | 'partly'>> = { S16: 'partly', S63: 'partly' };

const findingOf = (id: string, check: string): 'agrees' | 'differs' | 'partly' | null => {
  if (findings[id] !== undefined) return findings[id];
  const first = check.trim().charAt(0);
  return first === '✔' ? 'agrees' : first === '✘' ? 'differs' : first === '◐' ? 'partly' : null;
};
const noteOf = (check: string): string | null => {
  const note = check
    .replace(/^[✔✘◐–]\s*/u, '')
    .replaceAll('*', '')
    .trim();
  return note === '' ? null : note;
};

const measures: Readonly<Record<string, readonly [string, string]>> = {
  S66: ['3500', 'scholarship'],
  S67: ['10000', 'training-place'],
  S68: ['300', 'course'],
  S69: ['300', 'project'],
};

export interface Seed {
  /** Statement id by label. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The article as a source: its bytes have no licence and stay outside. */
export function addSeedSource(journal: DraftJournal, shared: string): void {
  const bytes = readFileSync(join(shared, 'seed', seedFile));
  journal.add('source', {
    id: seedSource,
    kind: 'document',
    title: 'Article on China and Latin America, May 2025',
    datePublished: '2025-05?',
    language: 'en',
    mediaType: 'text/plain',
    textSha256: sha256Hex(canonicalText(bytes.toString('utf8'))),
    licence: { id: 'unknown', mayRepublish: false },
    sourceClass: 'unknown',
    interest: 'unknown',
    examined: 'whole text',
    note: `author, publisher and address unknown; file ${seedFile}, ${bytes.length} bytes, SHA-256 ${sha256Hex(bytes)}`,
  });
}

function anchorOf(text: string, paragraph: number, quote: string): Anchor {
  const place = paragraphsOf(text)[paragraph - 1];
  if (place === undefined) throw new Error(`no paragraph ${paragraph}`);
  const pieces = quote
    .split('…')
    .map((piece) => piece.trim())
    .sort((a, b) => b.length - a.length);
  for (const piece of pieces) {
    const unit = place.text.indexOf(piece);
    if (unit < 0) continue;
    const start = place.start + [...place.text.slice(0, unit)].length;
    return {
      ...makeAnchor({ source: seedSource, text, start, end: start + [...piece].length, hashContextOnly: true }),
      resolution: 'exact',
      checkedAt: today,
    };
  }
  throw new Error(`not in paragraph ${paragraph}: ${quote}`);
}

/** The 130 statements of the article, typed one by one. `sourced`: labels whose check has an address. */
export function addSeedStatements(journal: DraftJournal, shared: string, sourced: ReadonlySet<string>): Seed {
  const text = canonicalText(readFileSync(join(shared, 'seed', seedFile), 'utf8'));
  const commitmentOf = new Map<string, string>(Object.entries(sharedCommitments));
  for (const row of seedCommitments) for (const label of row.labels) commitmentOf.set(label, row.id);
  const ids = new Map<string, string>();
  let before = '';
  for (const raw of readTable(join(shared, 'seed', 'statements.csv'))) {
    const row = raw.check === 'same' ? { ...raw, check: before } : raw;
    before = row.check!;
    const id = row.id!;
    if (countWords(row.quote!) > mostWords) throw new Error(`too long a quote: ${id}`);
    ids.set(
      id,
      journal.state(statementOf(row, anchorOf(text, Number(row.paragraph), row.quote!), commitmentOf, ids, sourced)),
    );
  }
  addSeedTellings(journal, ids);
  return { ids };
}

function statementOf(
  row: Row,
  anchor: Anchor,
  commitmentOf: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
  sourced: ReadonlySet<string>,
): Parameters<DraftJournal['state']>[0] {
  const id = row.id!;
  const quote = row.quote!;
  const finding = findingOf(id, row.check!);
  const commitment = commitmentOf.get(id) ?? alsoAbout[id];
  const measure = measures[id];
  const repeats = /^repeats (S\d+)$/.exec(row.about!.trim())?.[1];
  const flags = [...(flagsOf[id] ?? [])];
  if (contestedTypes.has(id)) flags.push('type-contested');
  if (finding !== null && !sourced.has(id)) flags.push('check-unsourced');
  if (repeats !== undefined) flags.push(`duplicate-of:${repeats}`);
  return {
    subject: commitment === undefined ? { type: 'source', id: seedSource } : { type: 'commitment', id: commitment },
    property: measure === undefined ? 'says' : 'promises',
    value:
      measure === undefined
        ? { type: 'text', text: quote, language: 'en' }
        : { type: 'measure', measure: { quantity: measure[0], unit: measure[1] } },
    originalValue: quote,
    kind: row.type as StatementKind,
    anchor,
    source: seedSource,
    assertedAt: '2025-05?',
    voice: voices[id] ?? null,
    flags,
    about: row.about === '–' || row.about === '' ? null : row.about!,
    check: row.check === '–' || row.check === '' ? null : { finding, note: noteOf(row.check!) },
    relations: repeats === undefined ? [] : [{ kind: 'duplicate-of', statement: ids.get(repeats)! }],
    label: id,
  };
}

function addSeedTellings(journal: DraftJournal, ids: ReadonlyMap<string, string>): void {
  const bodies = new Map([...chinaToRegion, ...seedCommitments].map((row) => [row.id, row]));
  const tell = (label: string, commitment: string): void => {
    const row = bodies.get(commitment);
    if (row === undefined) throw new Error(`no commitment ${commitment}`);
    const measure = measures[label];
    journal.add('telling', {
      commitment,
      source: seedSource,
      statement: ids.get(label)!,
      occasion: 'article',
      language: 'en',
      actor: label === 'S71' || row.from.includes('celac') ? null : 'china',
      object: label === 'S68' ? 'course' : row.object,
      modality: row.modality ?? 'will',
      measure: measure === undefined ? null : { quantity: measure[0], unit: measure[1] },
      note: measure === undefined ? null : 'no window in this telling',
    });
  };
  for (const [label, commitment] of Object.entries(sharedCommitments)) tell(label, commitment);
  for (const row of seedCommitments) tell(row.labels[0]!, row.id);
}
