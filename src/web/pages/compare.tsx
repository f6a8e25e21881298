import { Label } from '../../model/index.ts';
import { type CompareAnswer, type CompareSide, denominators, type PartyRef } from '../../views/index.ts';
import { paths } from '../address.ts';
import { flowWords, priceWords } from '../parts/activities.tsx';
import { CoverageSummary } from '../parts/coverage.tsx';
import { Filters, SelectFilter, TextFilter } from '../parts/filters.tsx';
import { LabelMark } from '../parts/label.tsx';
import { trailHref } from '../parts/pieces.tsx';
import { Ratios } from '../parts/ratios.tsx';
import { num, Table } from '../parts/table.tsx';
import { CountLink, PartyLink, Unknown } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';

export const compareTitle = ({ left, right }: CompareAnswer, { t, tr }: Reader): string =>
  left && right ? t('compare-two', { left: tr.say(left.name), right: tr.say(right.name) }) : t('nav-compare');

/** Two partners by the same rules: coverage first, then effort, then what was found; no order of merit. */
export function ComparePage({ answer }: { readonly answer: CompareAnswer }) {
  const reader = useReader();
  const { t, tr } = reader;
  const { left, right, sides, verdict, refusals, choices, common, missing, per, year } = answer;
  const options = choices
    .map((party) => ({ value: party.id, words: tr.say(party.name) }))
    .sort((a, b) => a.words.localeCompare(b.words, tr.lang));
  return (
    <>
      <h1>{compareTitle(answer, reader)}</h1>
      <p class="lede">{t(`compare-${verdict}`)}</p>
      <Filters path={paths.compare} clear={t('filter-again')}>
        <SelectFilter
          name="left"
          label={t('compare-first')}
          value={left?.id ?? null}
          choices={options}
          any={t('compare-pick')}
        />
        <SelectFilter
          name="right"
          label={t('compare-second')}
          value={right?.id ?? null}
          choices={options}
          any={t('compare-pick')}
        />
        <SelectFilter
          name="per"
          label={t('ratio-denominator')}
          value={per}
          choices={denominators.map((value) => ({ value, words: t(`ratio-per-${value}`) }))}
          any={t('ratio-none')}
        />
        <TextFilter name="year" label={t('ratio-year')} value={year} type="number" />
      </Filters>
      {refusals.length > 0 ? (
        <section class="note" aria-labelledby="refusals">
          <h2 id="refusals">{t('compare-refusals')}</h2>
          <p>{t('compare-refusals-plain')}</p>
          <ul>
            {refusals.map(({ code, params }) => (
              <li>{refusalWords(code, params, left, right, reader)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {common.length > 0 ? (
        <section aria-labelledby="common">
          <h2 id="common">{t('compare-common')}</h2>
          <p>{t('compare-common-plain')}</p>
          <CommonTable common={common} sides={sides} />
        </section>
      ) : null}
      {missing.length > 0 ? (
        <section aria-labelledby="missing">
          <h2 id="missing">{t('compare-missing')}</h2>
          <ul>
            {missing.map(({ side, stage, lacks, has, trail }) => (
              <li>
                {t('compare-lacks', {
                  party: tr.say((side === 'left' ? left : right)?.name ?? { en: '', es: '' }),
                  stage: t(`coverage-stage-${stage}`),
                  lacks: tr.list(lacks.map((each) => tr.code('coverage', each))),
                  has:
                    has.length === 0
                      ? tr.code('coverage', 'not-looked')
                      : tr.list(has.map((each) => tr.code('coverage', each))),
                })}{' '}
                <a href={trailHref(trail, reader)}>{t('compare-cells')}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {sides.length === 0 ? null : (
        <>
          <section aria-labelledby="coverage">
            <h2 id="coverage">{t('compare-coverage')}</h2>
            <p>{t('coverage-first-plain')}</p>
            {sides.map((side) => (
              <>
                <h3>
                  <PartyLink party={side.party} />
                </h3>
                <CoverageSummary cells={side.coverage} of="partner" />
              </>
            ))}
          </section>
          <section aria-labelledby="ratios">
            <h2 id="ratios">{t('ratio-title')}</h2>
            <Ratios answer={answer} />
          </section>
          <section aria-labelledby="effort">
            <h2 id="effort">{t('compare-effort')}</h2>
            <p>{t('compare-effort-plain')}</p>
            <EffortTable sides={sides} />
          </section>
          <section aria-labelledby="labels">
            <h2 id="labels">{t('compare-labels')}</h2>
            <p>{t('compare-labels-plain')}</p>
            <LabelsTable sides={sides} />
          </section>
        </>
      )}
    </>
  );
}

/** Money of a side in words: kind of flow, currency, prices. */
function moneyWords(money: readonly string[], reader: Reader): string {
  if (money.length === 0) return reader.t('not-stated');
  return money
    .map((each) => {
      const [flow = '', currency = '', basis = ''] = each.split('.');
      return [...(flow === '' ? [] : [flowWords(flow, reader)]), currency, priceWords(basis, reader)].join(', ');
    })
    .join('; ');
}

function CommonTable({
  common,
  sides,
}: {
  readonly common: CompareAnswer['common'];
  readonly sides: readonly CompareSide[];
}) {
  const reader = useReader();
  const { t, tr } = reader;
  const [left, right] = sides.map((side) => tr.say(side.party.name));
  const words = (part: CompareAnswer['common'][number]['left']) => (
    <>
      <a href={trailHref(part.trail, reader)}>
        {t('compare-rows', { count: part.rows, n: tr.number(part.rows), stated: tr.number(part.stated) })}
      </a>
      {': '}
      {moneyWords(part.money, reader)}
    </>
  );
  return (
    <Table
      caption={t('compare-common')}
      columns={[
        t('col-published'),
        t('col-stage'),
        t('col-years'),
        t('col-country'),
        left ?? '',
        right ?? '',
        t('compare-shared'),
      ]}
      rows={common.map((part) => [
        tr.code('coverage', part.state),
        t(`coverage-stage-${part.stage}`),
        part.from === part.to ? String(part.from) : `${part.from}–${part.to}`,
        tr.list(part.countries.map((code) => tr.country(code))),
        words(part.left),
        words(part.right),
        part.shared.length === 0 ? <Unknown>{t('compare-shared-none')}</Unknown> : moneyWords(part.shared, reader),
      ])}
    />
  );
}

function EffortTable({ sides }: { readonly sides: readonly CompareSide[] }) {
  const { t, tr, href } = useReader();
  const party = (side: CompareSide) => href(paths.party(side.party.id));
  const rows = [
    [
      t('effort-instruments'),
      ...sides.map((side) => num(<CountLink count={side.instrumentsRead} href={party(side)} />)),
    ],
    [t('effort-documents'), ...sides.map((side) => num(<CountLink count={side.documentsRead} href={party(side)} />))],
    [
      t('effort-commitments'),
      ...sides.map((side) =>
        num(<CountLink count={side.commitments} href={href(paths.commitments, { promisor: side.party.id })} />),
      ),
    ],
    [
      t('effort-activities'),
      ...sides.map((side) =>
        num(
          side.activityRows === 0 ? (
            <Unknown>{t('no-project-rows')}</Unknown>
          ) : (
            <CountLink count={side.activityRows} href={party(side)} />
          ),
        ),
      ),
    ],
    [
      t('effort-sources'),
      ...sides.map((side) =>
        side.activitySources.length === 0 ? (
          <Unknown>{t('no-source')}</Unknown>
        ) : (
          side.activitySources.map((source, at) => (
            <>
              {at > 0 ? '; ' : ''}
              <a href={href(paths.document(source.id))}>{source.title}</a>
            </>
          ))
        ),
      ),
    ],
    [t('effort-searches'), ...sides.map((side) => num(tr.number(side.searches.count)))],
    [t('effort-places'), ...sides.map((side) => num(tr.number(side.searches.places)))],
    [
      t('effort-languages'),
      ...sides.map((side) =>
        side.searches.languages.length === 0 ? (
          <Unknown>{t('none-recorded')}</Unknown>
        ) : (
          tr.list(side.searches.languages.map((tag) => tr.language(tag)))
        ),
      ),
    ],
    [
      t('effort-last'),
      ...sides.map((side) =>
        side.searches.lastOn === null ? <Unknown>{t('none-recorded')}</Unknown> : tr.date(side.searches.lastOn),
      ),
    ],
  ];
  return (
    <Table
      caption={t('effort-caption')}
      columns={[t('col-measure'), ...sides.map((side) => tr.say(side.party.name))]}
      rows={rows}
    />
  );
}

function LabelsTable({ sides }: { readonly sides: readonly CompareSide[] }) {
  const { t, tr, href } = useReader();
  const held = Label.options.filter((label) => sides.some((side) => side.labels.some((each) => each.label === label)));
  return (
    <Table
      caption={t('compare-labels-caption')}
      columns={[t('col-label'), ...sides.map((side) => tr.say(side.party.name))]}
      rows={held.map((label) => [
        <LabelMark label={label} />,
        ...sides.map((side) => {
          const count = side.labels.find((each) => each.label === label)?.count ?? 0;
          return num(
            count === 0 ? (
              <span class="soft">{t('none-with-label')}</span>
            ) : (
              <CountLink count={count} href={href(paths.commitments, { promisor: side.party.id, label })} />
            ),
          );
        }),
      ])}
    />
  );
}

/** A refusal in words; sides are named and codes of classes and stages are put into words. */
function refusalWords(
  code: string,
  params: Readonly<Record<string, string>>,
  left: PartyRef | null,
  right: PartyRef | null,
  reader: Reader,
): string {
  const { t, tr } = reader;
  const sideNames: Record<string, string> = {
    left: left ? tr.say(left.name) : t('compare-first'),
    right: right ? tr.say(right.name) : t('compare-second'),
  };
  const both = tr.list([sideNames.left as string, sideNames.right as string]);
  const group = code.includes('stage') ? 'coverage-stage' : 'coverage';
  const codes = (text: string | undefined): string => {
    const listed = (text ?? '').split(' ').filter((each) => each !== '');
    if (listed.length === 0) return t('not-stated');
    const words = listed.map((each) => tr.code(group, each));
    return words.length > 8
      ? t('list-cut', { list: words.slice(0, 8).join('; '), n: tr.number(words.length - 8) })
      : words.join('; ');
  };
  const money = (text: string | undefined) =>
    moneyWords(
      (text ?? '').split(' ').filter((each) => each !== ''),
      reader,
    );
  if (!tr.has(`refusal-${code}`)) return code;
  return t(`refusal-${code}`, {
    first: sideNames.left as string,
    second: sideNames.right as string,
    side: sideNames[params.side ?? ''] ?? both,
    left: code === 'money-differs' ? money(params.left) : codes(params.left),
    right: code === 'money-differs' ? money(params.right) : codes(params.right),
    classes: codes(params.classes?.replace(/\bactivity-data\b/, '')),
    basis: codes(params.basis),
    cells: tr.number(params.cells ?? '0'),
    count: Number(params.cells ?? '0'),
  });
}
