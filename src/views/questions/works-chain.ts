import { divideDecimal } from '../../model/index.ts';
import type { SourceNote } from '../answers.ts';
import { commitmentColumns, toCommitmentRows } from '../commitment-rows.ts';
import { type Listed, traits } from '../listed.ts';
import { type AskedEdition, type Bound, textOf, wordOf } from '../question.ts';
import type { Figure, Piece, QuestionFilter, Sentence } from '../question-answers.ts';
import { loadParties, loadSources, type Parties } from '../references.ts';
import {
  count,
  country,
  date,
  daysBetween,
  figureTrail,
  isDay,
  namesOf,
  number,
  percent,
  say,
  sentence,
  share,
  text,
} from './parts.ts';

/** Stages of evidence that end a work: it was handed over, or people use it. */
const ends = ['delivered', 'in-service'];
const begins = { agreed: ['agreed', 'financed'], started: ['started'], ended: ends };

export interface WorksChain {
  readonly figures: readonly Figure[];
  readonly answer: readonly Sentence[];
  readonly sources: readonly SourceNote[];
}

/**
 * From promise to work: promises of works and the works that evidence ties them to, with the earliest stated date of
 * each stage; and partner by partner how many of them are followed to a work, and of those to its end: of the others
 * nothing is known, which is no share. A promise of several partners stands once under each. Only supporting evidence
 * counts; days run from the earliest stated day of promise or agreement.
 */
export async function worksChain(edition: AskedEdition, filter: QuestionFilter): Promise<WorksChain> {
  const within = filter.country === null ? 'true' : 'w.country = ?';
  const bound: Bound[] = filter.country === null ? [] : [filter.country];
  const [promised, events] = await Promise.all([
    edition.rows(
      `select ${commitmentColumns} from commitment c
       where ${filter.country === null ? "c.object = 'works' or" : ''} exists
         (select 1 from event e join work w on w.id = e.work where e.commitment = c.id and ${within})
       order by c.announced_on nulls last, c.id`,
      bound,
    ),
    edition.rows(
      `select e.commitment, e.work, e.stage, e.on_date, w.name_en, w.name_es, w.country
       from event e join work w on w.id = e.work
       where e.commitment is not null and e.bearing = 'supports' and ${within}
       order by e.commitment, e.work, e.on_date nulls last, e.id`,
      bound,
    ),
  ]);
  const rows = await toCommitmentRows(edition, promised);
  const steps = rows.flatMap((row) => {
    const own = events.filter((event) => event.commitment === row.id);
    return [...new Set(own.map((event) => wordOf(event, 'work')))].map((work) => {
      const held = own.filter((event) => event.work === work);
      const first = (stages: readonly string[]): string | null =>
        held.filter(({ stage }) => stages.includes(String(stage))).map((event) => textOf(event, 'on_date'))[0] ?? null;
      const isEnded = held.some(({ stage }) => ends.includes(String(stage)));
      const ended = first(begins.ended);
      const agreed = first(begins.agreed);
      // What was agreed before it was announced began on the day it was agreed.
      const since = [row.announcedOn, agreed].flatMap((day) => day ?? []).sort()[0] ?? null;
      return {
        row,
        work,
        of: held[0]!,
        agreed,
        started: first(begins.started),
        ended,
        isEnded,
        days: isDay(since) && isDay(ended) ? daysBetween(since, ended) : null,
      };
    });
  });
  if (steps.length === 0) return { figures: [], answer: [], sources: [] };
  const tellings = await edition.rows(
    `select distinct t.source from telling t where t.commitment in (select e.commitment from event e where e.work is not null)
     order by t.source`,
  );
  const sources = (
    await loadSources(
      edition,
      tellings.map((row) => textOf(row, 'source')),
    )
  ).all();
  const partners = [
    ...new Map(rows.flatMap(({ promisors }) => promisors).map((each) => [each.id, each])).values(),
  ].sort((a, b) => (a.name.en < b.name.en ? -1 : 1));
  const announced = rows.flatMap(({ announcedOn }) => announcedOn ?? []).sort();
  const reach = {
    rows: steps.length,
    unknown: steps.filter(({ days }) => days === null).length,
    from: announced[0] ?? null,
    to: announced.at(-1) ?? null,
  };
  const chain: Figure = {
    id: 'works-chain',
    about: {},
    columns: ['promise', 'provider', 'work', 'area', 'announced', 'agreed', 'started', 'ended', 'days-from-promise'],
    rows: steps.map(({ row, work, of, agreed, started, ended, days }): Piece[] => [
      say(row.title, { page: 'commitment', id: row.id }),
      namesOf(row.promisors.map(({ name }) => name)),
      say(
        { en: wordOf(of, 'name_en'), es: textOf(of, 'name_es') ?? wordOf(of, 'name_en') },
        { page: 'work', id: work },
      ),
      textOf(of, 'country') === null ? text(null) : country(wordOf(of, 'country')),
      date(row.announcedOn),
      date(agreed),
      date(started),
      date(ended),
      number(days === null ? null : String(days), 'day'),
    ]),
    sources,
    reach,
  };
  const trail = figureTrail('works', filter, 'works-chain');
  const followed = new Set(steps.map(({ row }) => row.id));
  const ended = new Set(steps.filter(({ isEnded }) => isEnded).map(({ row }) => row.id));
  const stated = steps.filter(({ days }) => days !== null);
  const byDays = stated.map(({ days }) => days as number).sort((a, b) => a - b);
  const mine = (id: string) => rows.filter(({ promisors }) => promisors.some((each) => each.id === id));
  const byPartner: Figure = {
    id: 'works-partners',
    about: {},
    columns: ['provider', 'promises-of-works', 'followed', 'with-end', 'share-with-end'],
    rows: partners.map((partner): Piece[] => {
      const all = mine(partner.id);
      const known = all.filter(({ id }) => followed.has(id)).length;
      const done = all.filter(({ id }) => ended.has(id)).length;
      return [
        say(partner.name, { page: 'commitments', query: { promisor: partner.id } }),
        count(all.length),
        count(known, trail),
        known === 0 ? text(null) : count(done, trail),
        known === 0
          ? percent(null)
          : share(divideDecimal(String(done * 100), String(known), 1), String(done), String(known)),
      ];
    }),
    sources,
    reach: { ...reach, rows: rows.length, unknown: 0 },
  };
  return {
    sources,
    figures: filter.country === null ? [chain, byPartner] : [chain],
    answer: [
      sentence('works-chain', {
        n: count(followed.size, trail),
        of: count(rows.length),
        done: count(ended.size, trail),
      }),
      ...(byDays.length === 0
        ? []
        : [
            sentence('works-time', {
              n: count(byDays.length, trail),
              least: number(String(byDays[0]), 'day'),
              most: number(String(byDays.at(-1)), 'day'),
            }),
          ]),
    ],
  };
}

/** What the sources cannot say of works: partners without a list of single activities, sources without a day. */
export async function worksSilence(
  edition: AskedEdition,
  listed: Listed,
  numbers: Int32Array,
): Promise<{ readonly sentences: readonly Sentence[]; readonly sources: readonly SourceNote[] }> {
  const days = listed.sources.map((source) => ({ source, n: 0, planned: 0, actual: 0 }));
  for (const nth of numbers) {
    const own = days[listed.source[nth]!]!;
    own.n += 1;
    if ((listed.traits[nth]! & traits.planned) !== 0) own.planned += 1;
    if ((listed.traits[nth]! & traits.actual) !== 0) own.actual += 1;
  }
  const stating = days.filter(({ n }) => n > 0);
  const without = await edition.rows(
    `select partner from coverage group by partner
     having count(case when class in ('activity-data', 'third-party-estimate') then 1 end) = 0 order by partner`,
  );
  const [parties, sources] = await Promise.all([
    loadParties(edition),
    loadSources(
      edition,
      stating.map(({ source }) => source),
    ),
  ]);
  const lacking = (column: 'planned' | 'actual') => stating.filter((row) => row[column] === 0);
  const dayless = (code: string, column: 'planned' | 'actual') =>
    lacking(column).map(({ source, n }) => {
      return sentence(code, {
        source: text(sources.get(source).title, { page: 'activities', query: { source, sector: 'infrastructure' } }),
        n: count(n, { page: 'activities', query: { source, sector: 'infrastructure' } }),
      });
    });
  const sentences = [
    ...(without.length === 0
      ? []
      : [
          sentence('works-no-list', {
            n: count(without.length, { page: 'coverage' }),
            names: namesOf(
              partyNames(
                parties,
                without.map((row) => wordOf(row, 'partner')),
              ),
            ),
          }),
        ]),
    ...dayless('works-no-plan', 'planned'),
    ...dayless('works-no-end', 'actual'),
  ];
  return { sentences, sources: sources.all() };
}

const partyNames = (parties: Parties, ids: readonly string[]) => ids.map((id) => parties.get(id).name);
