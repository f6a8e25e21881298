import { compareDecimal } from '../../model/index.ts';
import { type AskedEdition, wordOf } from '../question.ts';
import type { Figure, Piece, QuestionFilter, Reach, Trail } from '../question-answers.ts';
import { askCountries, loadSources } from '../references.ts';
import { code, count, country, date, nothingHeld, type QuestionBody, sentence, share } from './parts.ts';
import { observationTrail, reachOf, sharePercent, sumsBy } from './series.ts';

/** Years that are shown when none are asked for. */
const usualSpan = 9;

/**
 * How often each country of the region and each partner voted alike where both voted, by year and issue. Shares are
 * worked out from added counts, never averaged; all partners stand side by side in the order of their codes.
 */
export async function votes(edition: AskedEdition, filter: QuestionFilter): Promise<QuestionBody> {
  const held = await edition.rows(
    `select o.counterpart, o.source, max(o.year) as last from observation_sum o
     where o.indicator = 'votes-alike' and o.counterpart is not null and o.year is not null
     group by o.counterpart, o.source order by o.source, o.counterpart`,
  );
  const [countries, topics] = await Promise.all([
    askCountries(edition),
    edition.rows(
      `select distinct o.topic from observation_sum o where o.indicator = 'votes-alike' and o.topic is not null order by o.topic`,
    ),
  ]);
  const source = held[0] ? wordOf(held[0], 'source') : null;
  const partners = held.flatMap((row) => (wordOf(row, 'source') === source ? [wordOf(row, 'counterpart')] : []));
  const issues = topics.map((row) => wordOf(row, 'topic'));
  const choices = {
    country: countries.flatMap((each) => each.country ?? []),
    partner: partners,
    issue: issues,
    from: [],
    to: [],
  };
  if (source === null) return nothingHeld([sentence('votes-nothing')], choices);

  const newest = Math.max(...held.map((row) => Number(row.last)));
  const to = filter.to ?? newest;
  const from = filter.from ?? to - usualSpan;
  const shown = filter.partner === null ? partners : [filter.partner];
  const area = filter.country ?? 'region';
  const topic = filter.issue ?? 'all';
  const series = { indicator: 'votes-alike', source };
  type Sums = Awaited<ReturnType<typeof sumsBy>>;
  const cell = (sums: Sums, key: string, trail: Trail): Piece => {
    const sum = sums.get(key);
    const [part, whole] = [sum?.value ?? null, sum?.outOf ?? null];
    return share(sharePercent(part, whole), part, whole, sum && trail);
  };
  const lines = (sums: Sums, key: string, place: Parameters<typeof observationTrail>[0]) =>
    shown.map((counterpart) =>
      cell(sums, `${key} ${counterpart}`, observationTrail({ ...series, counterpart, ...place })),
    );
  const about = {
    area: area === 'region' ? code('area', 'region') : country(area),
    issue: code('topic', filter.issue),
    from: date(String(from)),
    to: date(String(to)),
  };
  const [byIssue, loaded] = await Promise.all([
    sumsBy(edition, { ...series, area, from, to }, ['topic', 'counterpart']),
    loadSources(edition, [source]),
  ]);
  const sources = loaded.all();
  const issueLine = (issue: string) => lines(byIssue, issue, { area, topic: issue === '' ? 'all' : issue, from, to });
  const all = issueLine(filter.issue ?? '').flatMap((piece, at) =>
    piece.kind === 'percent' && piece.value !== null
      ? [{ counterpart: shown[at] as string, piece: { ...piece, value: piece.value } }]
      : [],
  );
  all.sort((a, b) => compareDecimal(a.piece.value, b.piece.value) || (a.counterpart < b.counterpart ? -1 : 1));
  const [low, high] = [all[0], all.at(-1)];
  const answer =
    low === undefined || high === undefined
      ? []
      : low === high
        ? [sentence('votes-share', { ...about, partner: country(low.counterpart), share: low.piece })]
        : [
            sentence('votes-range', {
              ...about,
              low: low.piece,
              lowPartner: country(low.counterpart),
              high: high.piece,
              highPartner: country(high.counterpart),
            }),
          ];
  async function figures(): Promise<Figure[]> {
    const [byCountry, byYear, reach, ofTopic] = await Promise.all([
      sumsBy(edition, { ...series, topic, from, to, ...(filter.country !== null && { area }) }, [
        'area',
        'counterpart',
      ]),
      sumsBy(edition, { ...series, area, topic, from, to }, ['year', 'counterpart']),
      reachOf(edition, { ...series, area, from, to }),
      reachOf(edition, { ...series, area, topic, from, to }),
    ]);
    const figureOf = (id: string, head: string, rows: Piece[][], of: Reach): Figure => ({
      id,
      about,
      columns: [head, ...shown.map((partner) => `@${partner}`)],
      rows,
      sources,
      reach: of,
    });
    const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => to - at);
    const codes = filter.country === null ? choices.country : [filter.country];
    return [
      figureOf(
        'votes-countries',
        'area',
        codes.map((iso2) => [country(iso2), ...lines(byCountry, iso2, { area: iso2, topic, from, to })]),
        ofTopic,
      ),
      figureOf(
        'votes-issues',
        'issue',
        ['', ...issues].map((issue) => [code('topic', issue === '' ? null : issue), ...issueLine(issue)]),
        reach,
      ),
      figureOf(
        'votes-years',
        'year',
        years.map((year) => [
          date(String(year)),
          ...lines(byYear, String(year), { area, topic, from: year, to: year }),
        ]),
        ofTopic,
      ),
    ];
  }
  return {
    missing: [
      sentence('votes-ends', { year: date(String(newest)) }),
      sentence('votes-partners', { n: count(partners.length) }),
    ],
    answer,
    sources,
    rest: async () => ({
      limits: [sentence('votes-how'), sentence('votes-why'), sentence('votes-issues')],
      figures: await figures(),
      choices,
    }),
  };
}
