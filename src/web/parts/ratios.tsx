import type { Translator } from '../../locale/index.ts';
import { multiplyDecimal, trimDecimal } from '../../model/index.ts';
import type { CompareAnswer, CompareSide, SideRatio } from '../../views/index.ts';
import { paths } from '../address.ts';
import { useReader } from '../reader.ts';
import { flowWords, priceWords } from './activities.tsx';
import { num, Table } from './table.tsx';
import { PartyLink, Unknown } from './text.tsx';

/** Sums of both sides by the chosen denominator, each with its source and year, or by name what is missing. */
export function Ratios({ answer }: { readonly answer: CompareAnswer }) {
  const { t } = useReader();
  const { per, year, sides } = answer;
  if (per === null || year === null) return <p>{t(per === null && year === null ? 'ratio-choose' : 'ratio-both')}</p>;
  return (
    <>
      <p>{t('ratio-plain')}</p>
      {sides.map((side) => (
        <>
          <h3>
            <PartyLink party={side.party} />
          </h3>
          {side.ratios.length === 0 ? (
            <p class="empty">{t('ratio-no-money', { year: String(year) })}</p>
          ) : (
            <RatioTable side={side} per={per} year={year} />
          )}
        </>
      ))}
    </>
  );
}

/** A share in percent by its first three digits, "≈" before what was cut: `0.000126486504` is `≈ 0.0126 %`. */
export function inPercent(ratio: string, { percent }: Translator): string {
  const exact = trimDecimal(multiplyDecimal(ratio, '100'));
  const shown = /^-?(?:0\.0*\d{1,3}|\d+(?:\.\d{1,2})?)/.exec(exact)?.[0] ?? exact;
  return shown === exact ? percent(exact) : `≈ ${percent(trimDecimal(shown))}`;
}

function RatioTable({ side, per, year }: { readonly side: CompareSide; readonly per: string; readonly year: number }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const missing = (row: SideRatio) =>
    row.missing === 'not-held'
      ? t(`ratio-missing-${per}`, { party: tr.say(side.party.name), year: String(year) })
      : t(`ratio-missing-${row.missing}`);
  return (
    <Table
      caption={t('ratio-caption', { year: String(year) })}
      columns={[t('col-source'), t('col-stage'), t('col-sum'), t('col-prices'), t('ratio-by'), t(`ratio-per-${per}`)]}
      rows={side.ratios.map((row) => [
        row.source.title,
        row.flowType === null
          ? tr.code('transaction', row.kind)
          : `${tr.code('transaction', row.kind)}, ${flowWords(row.flowType, reader)}`,
        num(row.sum === null ? <Unknown>{t('no-amount-stated')}</Unknown> : tr.money(row.sum, row.currency)),
        priceWords(row.priceBasis, reader),
        row.by === null ? (
          <Unknown />
        ) : row.by.source === null ? (
          <>
            {tr.money(row.by.value, row.by.unit)}{' '}
            {row.by.commitments.map((id) => (
              <a href={href(paths.commitment(id))}>{id}</a>
            ))}
          </>
        ) : (
          <a
            href={href(paths.observations, {
              source: row.by.source,
              indicator: per === 'gdp' ? 'gdp' : 'population',
              area: side.party.country ?? '',
              period: String(row.by.year),
            })}
          >
            {per === 'gdp' ? tr.money(row.by.value, row.by.unit) : tr.number(row.by.value)}, {String(row.by.year)}
          </a>
        ),
        row.ratio === null ? (
          <span class="soft">{missing(row)}</span>
        ) : (
          num(
            per === 'person'
              ? tr.money(row.ratio, row.currency)
              : per === 'gdp'
                ? inPercent(row.ratio, tr)
                : tr.number(row.ratio),
          )
        ),
      ])}
    />
  );
}
