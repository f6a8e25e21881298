import { compareDecimal } from '../../model/index.ts';
import type { SourceNote } from '../answers.ts';
import { type AskedEdition, decimalOf, marks, numberOf, type Row, textOf, wordOf } from '../question.ts';
import type { Figure, Piece, QuestionFilter, Sentence } from '../question-answers.ts';
import { askCountries, loadSources } from '../references.ts';
import { code, count, country, date, figureTrail, number, type QuestionBody, sentence, share } from './parts.ts';
import { observationTrail, reachOf, sharePercent } from './series.ts';

/** Years between the two that are put side by side when none are asked for. */
const usualSpan = 10;
const flows = ['exports-to', 'imports-from'] as const;
const totals = { 'exports-to': 'export-value', 'imports-from': 'import-value' } as const;

interface Stated {
  readonly value: string;
  readonly unit: string | null;
  readonly source: string;
}

/**
 * How concentrated each country's exports are, how much of them are primary goods, and, once it is held, which partners
 * they go to. Every figure is one that a source states for one country and year; nothing is added.
 */
export async function dependence(edition: AskedEdition, filter: QuestionFilter): Promise<QuestionBody> {
  const [countries, [last], named] = await Promise.all([
    askCountries(edition),
    edition.rows(`select max(o.year) as year from observation_sum o where ${statedSeries} and o.stated > 0`),
    edition.rows(
      `select distinct o.counterpart from observation_sum o where ${partnerSeries} and o.stated > 0 order by o.counterpart`,
    ),
  ]);
  const codes = countries.flatMap((each) => each.country ?? []);
  const shown = filter.country === null ? codes : [filter.country];
  const held = named.map((row) => wordOf(row, 'counterpart'));
  const choices = { country: codes, ...(held.length > 0 && { partner: held }), from: [], to: [] };
  const newest = last ? numberOf(last, 'year') : null;
  const parts = newest === null ? null : await productPart(edition, { filter, shown, newest });
  const chosen =
    held.length === 0 || shown.length === 0
      ? []
      : await edition.rows(
          `select o.indicator, o.area, o.counterpart, o.year, o.value, o.unit, o.source from observation o
           where ${partnerSeries} and o.value is not null and o.area in ${marks(shown)} ${filter.partner === null ? '' : 'and o.counterpart = ?'}
           order by o.source, o.id`,
          [...shown, ...(filter.partner === null ? [] : [filter.partner])],
        );
  const partner = chosen.length === 0 ? null : await partnerPart(edition, { filter, chosen });
  const shownParts = [partner, parts].flatMap((part) => part ?? []);
  return {
    missing: [
      ...(held.length === 0
        ? [sentence('dependence-no-partners')]
        : [sentence('dependence-some-partners', { n: count(held.length) })]),
      newest === null
        ? sentence('dependence-no-products')
        : sentence('dependence-ends', { year: date(String(newest)) }),
    ],
    answer: [...(partner?.answer ?? []), ...(parts?.answer ?? [])],
    sources: shownParts.flatMap((part) => part.sources),
    rest: async () => ({
      limits: [
        ...(parts ? [sentence('dependence-index')] : []),
        ...(parts?.hasEntropy ? [sentence('dependence-entropy')] : []),
        ...(parts ? [sentence('dependence-primary-rule'), sentence('dependence-not-added')] : []),
        ...(partner ? [sentence('dependence-two-sources')] : []),
      ],
      figures: await Promise.all(shownParts.map((part) => part.figure())),
      choices,
    }),
  };
}

const statedSeries = `o.indicator in ('export-value', 'import-value', 'export-concentration', 'export-entropy', 'primary-share')
  and o.area is not null and o.counterpart is null and o.topic is null and o.year is not null`;
/** Conditions on rows of `observation`, and on their sums. */
const partnerSeries = `o.indicator in ('exports-to', 'imports-from')
  and o.area is not null and o.counterpart is not null and o.year is not null`;

/** What is stated by indicator, country and year; of several sources the first by its id, which the figure names. */
async function askStated(
  edition: AskedEdition,
  areas: readonly string[],
  years: readonly number[],
): Promise<Map<string, Stated>> {
  if (areas.length === 0 || years.length === 0) return new Map();
  const rows = await edition.rows(
    `select o.indicator, o.area, o.year, o.value, o.unit, o.source from observation o
     where ${statedSeries} and o.value is not null and o.area in ${marks(areas)} and o.year in ${marks(years)} order by o.source, o.id`,
    [...areas, ...years],
  );
  const stated = new Map<string, Stated>();
  for (const row of rows) {
    const key = `${wordOf(row, 'indicator')} ${wordOf(row, 'area')} ${wordOf(row, 'year')}`;
    if (!stated.has(key))
      stated.set(key, {
        value: decimalOf(row, 'value') as string,
        unit: textOf(row, 'unit'),
        source: wordOf(row, 'source'),
      });
  }
  return stated;
}

/** A stated number with its row; a ratio is written in percent. */
function statedPiece(stated: Stated | undefined, indicator: string, area: string, year: number): Piece {
  if (stated === undefined) return number(null, null);
  const trail = observationTrail({ indicator, area, source: stated.source, from: year, to: year });
  return stated.unit === 'ratio'
    ? share(sharePercent(stated.value, '1'), stated.value, '1', trail)
    : number(stated.value, stated.unit, trail);
}

interface DependencePart {
  readonly answer: readonly Sentence[];
  readonly sources: readonly SourceNote[];
  figure(): Promise<Figure>;
}

async function productPart(
  edition: AskedEdition,
  asked: {
    readonly filter: QuestionFilter;
    readonly shown: readonly string[];
    readonly newest: number;
  },
): Promise<DependencePart & { readonly hasEntropy: boolean }> {
  const { filter, shown, newest } = asked;
  const to = filter.to ?? newest;
  const from = filter.from ?? to - usualSpan;
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => to - at);
  const [single] = shown;
  const isOne = filter.country !== null && single !== undefined;
  const products = await askStated(edition, shown, isOne ? years : [from, to]);
  const get = (indicator: string, area: string, year: number) => products.get(`${indicator} ${area} ${year}`);
  const about = { from: date(String(from)), to: date(String(to)) };
  const measures = ['export-concentration', 'primary-share', 'export-value'];
  const cells = (area: string, year: number, of: readonly string[] = measures): Piece[] =>
    of.map((indicator) => statedPiece(get(indicator, area, year), indicator, area, year));
  const hasEntropy = isOne && years.some((year) => get('export-entropy', single, year) !== undefined);
  const yearly = [...measures, ...(hasEntropy ? ['export-entropy'] : [])];
  const sources = (
    await loadSources(
      edition,
      [...products.values()].map(({ source }) => source),
    )
  ).all();
  const figure = async (): Promise<Figure> => ({
    id: isOne ? 'dependence-years' : 'dependence-products',
    about: isOne ? { ...about, area: country(single) } : about,
    columns: isOne
      ? ['year', ...yearly]
      : ['area', 'concentration-from', 'concentration-to', 'primary-from', 'primary-to', 'exports-in'],
    rows: isOne
      ? years.map((year) => [date(String(year)), ...cells(single, year, yearly)])
      : shown.map((area) => {
          const [before, after] = [cells(area, from), cells(area, to)];
          return [
            country(area),
            before[0] as Piece,
            after[0] as Piece,
            before[1] as Piece,
            after[1] as Piece,
            after[2] as Piece,
          ];
        }),
    sources,
    reach: await reachOf(edition, { indicator: 'export-concentration', area: isOne ? single : 'region', from, to }),
  });
  const part = { figure, sources, hasEntropy };
  const pairs = shown.flatMap((area) => {
    const [before, after] = [get('export-concentration', area, from), get('export-concentration', area, to)];
    return before && after && before.source === after.source ? [{ area, before, after }] : [];
  });
  if (isOne) {
    const [pair] = pairs;
    if (pair === undefined) return { ...part, answer: [] };
    return {
      ...part,
      answer: [
        sentence('dependence-country', {
          ...about,
          area: country(single),
          before: statedPiece(pair.before, 'export-concentration', single, from),
          after: statedPiece(pair.after, 'export-concentration', single, to),
          primary: statedPiece(get('primary-share', single, to), 'primary-share', single, to),
        }),
      ],
    };
  }
  const table = figureTrail('dependence', filter, 'dependence-products');
  const isMore = ({ before, after }: (typeof pairs)[number]) => compareDecimal(after.value, before.value) > 0;
  const known = shown.flatMap((area) => get('primary-share', area, to) ?? []);
  return {
    ...part,
    answer: [
      sentence('dependence-moved', {
        ...about,
        n: count(pairs.filter(isMore).length, table),
        of: count(pairs.length, table),
      }),
      sentence('dependence-primary', {
        ...about,
        n: count(known.filter(({ value }) => compareDecimal(value, '0.5') > 0).length, table),
        of: count(known.length, table),
      }),
    ],
  };
}

async function partnerPart(
  edition: AskedEdition,
  asked: {
    readonly filter: QuestionFilter;
    readonly chosen: readonly Row[];
  },
): Promise<DependencePart> {
  const { filter, chosen } = asked;
  const last = Math.max(...chosen.map((row) => numberOf(row, 'year') as number));
  const to = filter.to ?? last;
  const from = filter.country === null ? to : (filter.from ?? to - usualSpan);
  const inTime = chosen.filter((row) => Number(row.year) >= from && Number(row.year) <= to);
  const products = await askStated(
    edition,
    [...new Set(inTime.map((row) => wordOf(row, 'area')))],
    [...new Set(inTime.map((row) => Number(row.year)))],
  );
  const used = new Set<string>();
  const lines = inTime
    .map((row) => {
      const [area, counterpart, year] = [wordOf(row, 'area'), wordOf(row, 'counterpart'), Number(row.year)];
      const flow = wordOf(row, 'indicator') as (typeof flows)[number];
      const [value, unit, source] = [decimalOf(row, 'value') as string, textOf(row, 'unit'), wordOf(row, 'source')];
      const trail = observationTrail({ indicator: flow, area, counterpart, source, from: year, to: year });
      const whole = products.get(`${totals[flow]} ${area} ${year}`);
      const isComparable = whole !== undefined && whole.unit === unit;
      used.add(source);
      if (isComparable) used.add(whole.source);
      const part = share(
        isComparable ? sharePercent(value, whole.value) : null,
        value,
        isComparable ? whole.value : null,
        trail,
      );
      return { area, counterpart, year, flow, part, cells: [number(value, unit, trail), part] };
    })
    .sort((a, b) => {
      const [x, y] = [a, b].map((each) => `${each.area} ${each.flow} ${9999 - each.year} ${each.counterpart}`);
      return (x as string) < (y as string) ? -1 : 1;
    });
  const sources = (await loadSources(edition, used)).all();
  return {
    sources,
    figure: async () => ({
      id: 'dependence-partners',
      about: { from: date(String(from)), to: date(String(to)) },
      columns: ['area', 'flow', 'partner', 'year', 'value', 'share-of-all'],
      rows: lines.map(({ area, flow, counterpart, year, cells }) => [
        country(area),
        code('indicator', flow),
        country(counterpart),
        date(String(year)),
        ...cells,
      ]),
      sources,
      reach: await reachOf(edition, { indicator: 'exports-to', area: filter.country ?? 'region', from, to }),
    }),
    answer: lines
      .filter(({ year, flow }) => filter.country !== null && year === to && flow === 'exports-to')
      .map(({ area, counterpart, year, part }) =>
        sentence('dependence-partner', {
          area: country(area),
          partner: country(counterpart),
          year: date(String(year)),
          share: part,
        }),
      ),
  };
}
