import type { Work } from '../../model/index.ts';
import { loadTitles } from '../activity-rows.ts';
import type { SourceNote } from '../answers.ts';
import { type Chosen as Activities, anyActivity, choose } from '../chosen.ts';
import { daysLate } from '../days-late.ts';
import { fundersOf } from '../funders.ts';
import { type InfrastructureKind, infrastructureKinds } from '../infrastructure.ts';
import { type Listed, noYear } from '../listed.ts';
import { sectorCuts, withoutSector } from '../money-split.ts';
import { firstAt } from '../number-lists.ts';
import { type AskedEdition, bodyOf, countOf, textOf } from '../question.ts';
import type { Figure, Piece, QuestionFilter, Reach, Trail } from '../question-answers.ts';
import { askCountries, loadParties, loadSources } from '../references.ts';
import {
  bounded,
  code,
  count,
  country,
  date,
  daysBetween,
  figureTrail,
  isDay,
  mostRows,
  number,
  type QuestionBody,
  queryOf,
  say,
  sentence,
  text,
} from './parts.ts';
import { worksChain, worksSilence } from './works-chain.ts';

/** IATI ActivityStatus. */
const statuses = ['1', '2', '3', '4', '5', '6'] as const;
/** No row of the source: not a number. */
const noRow = text('–');

/**
 * Activities in infrastructure by country, financier and stage, as each source states them, and the works that are
 * followed one by one. Lateness is worked out only where a source states both days. Activities are counted, never added
 * across sources; one with several financiers stands once under each.
 */
export async function works(edition: AskedEdition, filter: QuestionFilter, all = false): Promise<QuestionBody> {
  const kind = infrastructureKinds.find((each) => each === filter.issue) ?? 'infrastructure';
  const { country: iso2, from, to } = filter;
  const [asked, infrastructure, without] = await Promise.all([
    choose(edition, { ...anyActivity, sector: kind, country: iso2, from, to }),
    sectorCuts(edition, 'infrastructure'),
    withoutSector(edition),
  ]);
  const { listed } = asked;
  const { numbers } = asked;
  const [dates, chain, silence] = await Promise.all([
    datesOf(edition, listed, numbers),
    worksChain(edition, filter),
    worksSilence(edition, listed, infrastructure.numbers),
  ]);
  const inStatus = (status: string) => asked.facets.status.find(({ value }) => value === status)?.count ?? 0;
  const counted = (value: number, status: string | null): Piece =>
    count(value, {
      page: 'activities',
      query: queryOf({ country: filter.country, status, sector: kind, from: filter.from, to: filter.to }),
    });
  const isNothing = asked.total === 0;
  const rest = async () => {
    const codes = (await askCountries(edition)).flatMap((each) => each.country ?? []);
    const shown = filter.country === null ? codes : [filter.country];
    const [stages, late, built] = await Promise.all([
      stageFigure(edition, asked, { kind, filter, shown, all, reach: reachOf(asked, numbers) }),
      dateFigure(edition, listed, { dates, all }),
      worksFigure(edition, filter),
    ]);
    return {
      limits: isNothing
        ? []
        : [sentence('works-followed'), sentence('works-rule'), sentence('works-counted'), sentence('works-located')],
      figures: [...chain.figures, ...[stages, late, built].flatMap((figure) => figure ?? [])].map((figure) =>
        bounded(figure, all),
      ),
      choices: { country: codes, issue: [...infrastructureKinds], from: [], to: [] },
    };
  };
  return {
    missing: [
      ...(listed.count === 0
        ? [sentence('works-nothing')]
        : [
            ...silence.sentences,
            sentence('works-no-dates', {
              n: count(dates.length, dates.length > 0 ? figureTrail('works', filter, 'works-dates') : undefined),
              of: counted(asked.total, null),
            }),
            sentence('works-no-sector', {
              n: count(without.length, { page: 'activities', query: { sector: 'unstated' } }),
              of: count(listed.count, { page: 'activities' }),
            }),
            sentence('works-sources', { n: count(listed.sources.length, { page: 'data' }) }),
          ]),
    ],
    answer: isNothing
      ? chain.answer
      : [
          ...chain.answer,
          sentence('works-stages', {
            area: filter.country === null ? code('area', 'held') : country(filter.country),
            kind: code('sector', kind),
            n: counted(asked.total, null),
            ...Object.fromEntries(statuses.map((status) => [`in${status}`, counted(inStatus(status), status)])),
          }),
          ...lateness(
            dates.map(({ days }) => days),
            figureTrail('works', filter, 'works-dates'),
          ),
        ],
    sources: eachSource([...chain.sources, ...silence.sources, ...(await sourcesOf(edition, listed, dates))]),
    rest,
  };
}
const eachSource = (sources: readonly SourceNote[]) => [...new Map(sources.map((each) => [each.id, each])).values()];

/** How far the chosen activities reach: a stage that is not stated is not known. */
function reachOf({ listed, total, facets }: Activities, numbers: Int32Array): Reach {
  let [first, last] = [Number.POSITIVE_INFINITY, noYear];
  for (const nth of numbers) {
    const year = listed.year[nth]!;
    if (year === noYear) continue;
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return {
    rows: total,
    unknown: total - facets.status.reduce((sum, each) => sum + each.count, 0),
    from: last === noYear ? null : String(first),
    to: last === noYear ? null : String(last),
  };
}

/** Activities of a country, source and funder (null: none is named), with how many are in each stage. */
interface StageLine {
  readonly country: string;
  readonly source: string;
  readonly funder: string | null;
  /** By one more than the place of the status; 0: not stated. */
  readonly counts: Int32Array;
  readonly n: number;
}

async function stageLines(
  edition: AskedEdition,
  { listed, misses }: Activities,
  shown: readonly string[],
): Promise<StageLine[]> {
  const funders = await fundersOf(edition);
  const lines = new Map<string, StageLine & { n: number }>();
  for (const place of shown) {
    for (const nth of listed.countries.get(place)?.numbers ?? []) {
      if (misses[nth] !== 0) continue;
      const [first, end] = [funders.from[nth]!, funders.from[nth + 1]!];
      for (let row = first; row < Math.max(end, first + 1); row += 1) {
        const funder = row < end ? funders.funder[row]! : null;
        const key = `${place} ${listed.source[nth]} ${funder}`;
        let line = lines.get(key);
        if (line === undefined) {
          line = {
            country: place,
            source: listed.sources[listed.source[nth]!]!,
            funder: funder === null ? null : funders.names[funder]!,
            counts: new Int32Array(listed.statuses.length + 1),
            n: 0,
          };
          lines.set(key, line);
        }
        line.counts[listed.status[nth]!]! += 1;
        line.n += 1;
      }
    }
  }
  return [...lines.values()];
}

async function stageFigure(
  edition: AskedEdition,
  chosen: Activities,
  asked: {
    readonly kind: InfrastructureKind | 'infrastructure';
    readonly filter: QuestionFilter;
    readonly shown: readonly string[];
    readonly all: boolean;
    readonly reach: Reach;
  },
): Promise<Figure | null> {
  const { kind, filter, shown, all, reach } = asked;
  const { listed } = chosen;
  const found = await stageLines(edition, chosen, shown);
  if (found.length === 0) return null;
  const lines = all ? found : [...found].sort((a, b) => b.n - a.n || compare(a, b)).slice(0, mostRows);
  const [parties, sources] = await Promise.all([
    loadParties(edition),
    loadSources(
      edition,
      found.map(({ source }) => source),
    ),
  ]);
  const nameOf = ({ funder }: StageLine) => (funder === null ? '~' : parties.get(funder).name.en);
  // Stages in the order of their codes, the one that is not stated last.
  const stages = [...listed.statuses.map((_, at) => at + 1), 0].filter((at) =>
    found.some(({ counts }) => counts[at]! > 0),
  );
  const cell = ({ country: place, source, funder, counts }: StageLine, stage: number): Piece => {
    if (counts[stage] === 0) return noRow;
    const status = listed.statuses[stage - 1] ?? null;
    const query = queryOf({ country: place, source, funder, status, sector: kind, from: filter.from, to: filter.to });
    return count(counts[stage]!, funder === null || status === null ? undefined : { page: 'activities', query });
  };
  return {
    id: 'works-stages',
    about: { kind: code('sector', kind) },
    columns: [
      'area',
      'financier',
      'source',
      ...stages.map((stage) => (stage === 0 ? 'no-stage' : `~activity-status:${listed.statuses[stage - 1]}`)),
    ],
    rows: lines
      .map((line) => ({ line, name: nameOf(line) }))
      .sort((a, b) => order(a.line.country, b.line.country) || order(a.name, b.name) || compare(a.line, b.line))
      .map(({ line }) => [
        country(line.country),
        line.funder !== null && parties.has(line.funder) ? say(parties.get(line.funder).name) : text(line.funder),
        text(sources.get(line.source).title),
        ...stages.map((stage) => cell(line, stage)),
      ]),
    ...(lines.length < found.length && { left: found.length - lines.length }),
    sources: sources.all(),
    reach,
  };
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
/** By country, funder and source. */
const compare = (a: StageLine, b: StageLine): number =>
  order(a.country, b.country) || order(a.funder ?? '~', b.funder ?? '~') || order(a.source, b.source);

interface Dated {
  readonly nth: number;
  readonly days: number;
  readonly end: number;
}

/** Finished ones of the activities of which a source states both the planned and the actual last day. */
async function datesOf(edition: AskedEdition, listed: Listed, numbers: Int32Array): Promise<Dated[]> {
  const late = await daysLate(edition);
  const ended = ['3', '4'].map((status) => listed.statuses.indexOf(status) + 1).filter((place) => place > 0);
  return [...numbers].flatMap((nth) => {
    const known = late.get(nth);
    return known !== undefined && ended.includes(listed.status[nth]!) ? [{ nth, ...known }] : [];
  });
}

const sourcesOf = async (edition: AskedEdition, { sources, source }: Listed, dates: readonly Dated[]) =>
  (await loadSources(edition, new Set(dates.map(({ nth }) => sources[source[nth]!])))).all();

/** Those activities with their days, the latest first. */
async function dateFigure(
  edition: AskedEdition,
  listed: Listed,
  { dates: found, all }: { readonly dates: readonly Dated[]; readonly all: boolean },
): Promise<Figure | null> {
  if (found.length === 0) return null;
  const shown = all ? found : found.toSorted((a, b) => b.days - a.days).slice(0, mostRows);
  const titles = await loadTitles(
    edition,
    shown.map(({ nth }) => nth),
  );
  /** The first country, by its code, that an activity names. */
  const countryOf = (nth: number): string | null => {
    for (const [code, { numbers }] of listed.countries) if (numbers[firstAt(numbers, nth)] === nth) return code;
    return null;
  };
  const lines = shown.map((each) => ({ ...each, ...titles.get(each.nth)!, area: countryOf(each.nth) }));
  const [first, last] = found.reduce(
    ([least, most], { end }) => [Math.min(least, end), Math.max(most, end)],
    [Infinity, -Infinity],
  );
  const dayOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return {
    id: 'works-dates',
    about: {},
    columns: ['activity', 'area', 'planned-end', 'actual-end', 'days-late'],
    rows: lines
      .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
      .map(({ id, title, area, days, end }) => [
        text(title, { page: 'activity', id }),
        area === null ? text(null) : country(area),
        date(dayOf(end - days)),
        date(dayOf(end)),
        number(String(days), 'day'),
      ]),
    ...(shown.length < found.length && { left: found.length - shown.length }),
    sources: await sourcesOf(edition, listed, found),
    reach: { rows: found.length, unknown: 0, from: dayOf(first), to: dayOf(last) },
  };
}

/** Works that are followed one by one, with both days where they are stated. */
async function worksFigure(edition: AskedEdition, filter: QuestionFilter): Promise<Figure | null> {
  const rows = await edition.rows(
    `select w.body, (select count(*) from event e where e.work = w.id) as events from work w
     where ${filter.country === null ? 'true' : 'w.country = ?'} order by w.country, w.id`,
    filter.country === null ? [] : [filter.country],
  );
  if (rows.length === 0) return null;
  const statements = await edition.rows(
    `select distinct s.source from statement s where s.subject_type = 'work' and s.source is not null`,
  );
  return {
    id: 'works-works',
    about: {},
    columns: ['work', 'area', 'state', 'planned-end', 'actual-end', 'days-late', 'events'],
    rows: rows.map((row) => {
      const work = bodyOf<Work>(row);
      const [planned, actual] = [work.planned?.end ?? null, work.actual?.end ?? null];
      return [
        say(work.name, { page: 'work', id: work.id }),
        work.country === null ? text(null) : country(work.country),
        code('work-status', work.status),
        date(planned),
        date(actual),
        number(isDay(planned) && isDay(actual) ? String(daysBetween(planned, actual)) : null, 'day'),
        count(countOf(row, 'events')),
      ];
    }),
    sources: (
      await loadSources(
        edition,
        statements.map((row) => textOf(row, 'source')),
      )
    ).all(),
    reach: { rows: rows.length, unknown: 0, from: null, to: null },
  };
}

/** How many of those with both days were late, and by how much the one in the middle. */
function lateness(days: readonly number[], trail: Trail) {
  if (days.length === 0) return [];
  const late = days.filter((each) => each > 0).sort((a, b) => a - b);
  const middle = late[Math.floor((late.length - 1) / 2)];
  return [
    sentence('works-late', {
      n: count(late.length, trail),
      of: count(days.length, trail),
      middle: number(middle === undefined ? null : String(middle), 'day'),
    }),
  ];
}
