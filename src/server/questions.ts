import type { Lang } from '../locale/index.ts';
import { ObrasError } from '../model/index.ts';
import {
  type Answered,
  type AskedEdition,
  activities,
  activity,
  questions as bigQuestions,
  commitment,
  commitments,
  compare,
  contradictions,
  countries,
  country,
  coverage,
  type DataAnswer,
  data,
  document,
  documents,
  evidence,
  explore,
  type FilterName,
  findings,
  home,
  instrument,
  method,
  mission,
  money,
  observations,
  parties,
  party,
  places,
  question,
  readFilter,
  search,
  sector,
  sql,
  standardCheck,
  statement,
  work,
} from '../views/index.ts';
import type { answerSchemas } from './schemas.ts';

/** What an address asks: the id of a thing (or null), the query, and whether the whole list is wanted (for files). */
export interface Asked {
  readonly id: string | null;
  readonly query: URLSearchParams;
  readonly all: boolean;
  /** For people: what is wrong with a question is then said on its page, beside the question. */
  readonly isPage: boolean;
  readonly editions: DataAnswer['editions'];
  /** Language of the address, by which names are put in order; English where it has none. */
  readonly lang: Lang;
}

/** One question of the site: one page, its two twins and one operation of the API, all by the same view. */
export interface Question {
  /** Name of the schema. */
  readonly name: keyof typeof answerSchemas;
  /** Name of the page (`paths` of the web). */
  readonly page: string;
  /** Path of the operation below `/api/v1`; `{…}` holds the id. */
  readonly api: string;
  readonly summary: string;
  readonly filter: FilterName;
  readonly ask: (edition: AskedEdition, asked: Asked) => Promise<Answered>;
}

type Ask = Question['ask'];
const one =
  (view: (edition: AskedEdition, question: { readonly id: string }) => Promise<Answered>): Ask =>
  (edition, { id }) =>
    view(edition, { id: id as string });

const plain = (
  name: Question['name'],
  api: string,
  summary: string,
  ask: (edition: AskedEdition, asked: Asked) => Promise<Answered>,
): Question => ({
  name,
  page: name,
  api,
  summary,
  filter: 'none',
  ask: async (edition, asked) => {
    const { notUnderstood } = readFilter('none', asked.query);
    const answer = await ask(edition, asked);
    return notUnderstood.length > 0 ? { ...answer, notUnderstood } : answer;
  },
});

const filtered = <N extends Exclude<FilterName, 'none'>>(
  name: Question['name'] & N,
  summary: string,
  ask: (
    edition: AskedEdition,
    question: ReturnType<typeof readFilter<N>> & { readonly all: boolean; readonly lang: Lang },
  ) => Promise<Answered>,
): Question => ({
  name,
  page: name,
  api: `/${name}`,
  summary,
  filter: name,
  ask: (edition, { query, all, lang }) =>
    ask(edition, { ...readFilter(name, query), all: all && !query.has('page'), lang }),
});

export const questions: readonly Question[] = [
  plain('home', '/home', 'What the edition holds, by partner and label.', (edition) => home(edition)),
  filtered('commitments', 'Commitments under a filter, newest first or by a column.', commitments),
  plain('commitment', '/commitments/{id}', 'One commitment, from the words to the answer.', one(commitment)),
  filtered('documents', 'Documents and data files.', documents),
  plain('document', '/documents/{id}', 'One document with its statements by paragraph.', one(document)),
  plain('evidence', '/evidence/{id}', 'Bytes by their SHA-256, and the events that rest on them.', one(evidence)),
  plain('statement', '/statements/{id}', 'One statement, its proof, and what others say.', one(statement)),
  filtered('parties', 'Parties, those who promised most first or by a column.', parties),
  plain('party', '/parties/{id}', 'One party.', one(party)),
  {
    ...filtered('parties', 'Countries of the region, by name or by a column.', countries),
    page: 'countries',
    api: '/countries',
  },
  plain('country', '/countries/{iso2}', 'One country by ISO 3166-1 alpha-2 code, coverage first.', (edition, { id }) =>
    country(edition, { iso2: id as string }),
  ),
  filtered('activities', 'Activities under a filter, with stated money by source.', activities),
  filtered('money', 'Stated money under a filter: what is added, by which rule, and what is left out.', money),
  filtered('explore', 'Activities under one filter by country, year, or from funder to country.', explore),
  plain(
    'sector',
    '/sectors/{id}',
    'One kind of infrastructure: what it is made of, where, when, and what is stated.',
    (edition, { id, all }) => sector(edition, { id: id as string, all }),
  ),
  plain('activity', '/activities/{id}', 'One activity as its source states it.', one(activity)),
  plain('work', '/works/{id}', 'One work with its promises and evidence.', one(work)),
  plain('instrument', '/instruments/{id}', 'One instrument: who signed, what it promises.', one(instrument)),
  plain('questions', '/questions', 'The questions, each with what is missing and its answer.', (edition) =>
    bigQuestions(edition),
  ),
  {
    name: 'question',
    page: 'question',
    api: '/questions/{name}',
    summary: 'One question: what is missing, the answer, the figures.',
    filter: 'question',
    ask: (edition, { id, query, all }) =>
      question(edition, { id: id as string, ...readFilter('question', query), all }),
  },
  filtered('places', 'Places with coordinates of activities under a filter.', places),
  filtered('observations', 'Figures of statistical series under a filter, with their sums.', observations),
  filtered('compare', 'Two partners by the same rules; never ranked.', compare),
  filtered('search', 'Find by words, or by an amount in a pasted sentence.', search),
  plain('mission', '/mission', 'What the founding article names, and where it is held.', (edition) => mission(edition)),
  plain('method', '/method', 'The rubric, rule by rule.', (edition) => method(edition)),
  plain('data', '/data', 'Files, hashes, readings, editions.', (edition, { editions }) => data(edition, { editions })),
  filtered('coverage', 'What is published about each partner’s money, by country, year and stage.', coverage),
  {
    name: 'sql',
    page: 'sql',
    api: '/sql',
    summary: 'A question of one’s own in SQL, asked of the tables of the edition.',
    filter: 'sql',
    ask: async (edition, { query, all, isPage }) => {
      const answer = await sql(edition, { ...readFilter('sql', query), all });
      if (isPage || answer.refusal === null) return answer;
      const { why, what, line, column } = answer.refusal;
      throw new ObrasError('sql-invalid', `The question cannot be asked: ${[why, what].filter(Boolean).join(': ')}.`, {
        params: { why, what, line: String(line ?? ''), column: String(column ?? '') },
        hint: 'One SELECT over the tables that docs/reference/tables.md lists; see the page /sql.',
      });
    },
  },
  plain(
    'contradictions',
    '/contradictions',
    'Judgements that cannot all hold, and findings of the journal.',
    (edition) => contradictions(edition),
  ),
  plain('findings', '/findings/{source}', 'What is wrong with a source’s data.', (edition, { id, all }) =>
    findings(edition, { source: id as string, all }),
  ),
  plain('standard-check', '/standard-checks/{source}', 'A source against its standard.', (edition, { id, all }) =>
    standardCheck(edition, { source: id as string, all }),
  ),
];
