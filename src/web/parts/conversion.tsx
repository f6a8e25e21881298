import type { BesideAmount, Conversion, ConversionAsked, MoneyRow, Rate } from '../../views/index.ts';
import { paths } from '../address.ts';
import { type Reader, useReader } from '../reader.ts';
import { flowWords, priceWords } from './activities.tsx';
import { SelectFilter } from './filters.tsx';
import { num, Table } from './table.tsx';
import { Unknown } from './text.tsx';

/** A currency by its name in the reader's language, with its code. */
export const currencyWords = (code: string, { context, t }: Reader): string => {
  const name = new Intl.DisplayNames([context.lang], { type: 'currency', fallback: 'none' }).of(code);
  return name ? t('conversion-currency', { name, code }) : code;
};

/** The currency and the year of prices as fields of a form. */
export function ConversionFilters({ asked }: { readonly asked: ConversionAsked }) {
  const reader = useReader();
  const { t } = reader;
  return (
    <>
      <SelectFilter
        name="in"
        label={t('conversion-in')}
        value={asked.in}
        any={t('conversion-own')}
        choices={asked.currencies.map((value) => ({ value, words: currencyWords(value, reader) }))}
      />
      <SelectFilter
        name="prices"
        label={t('conversion-prices')}
        value={asked.prices === null ? null : String(asked.prices)}
        any={t('conversion-own-prices')}
        choices={asked.years.map((year) => ({ value: String(year), words: String(year) }))}
      />
    </>
  );
}

/** What amounts are shown in: "US dollar (USD), in prices of 2021". */
function askedWords({ in: currency, prices }: ConversionAsked, reader: Reader): string {
  const { t } = reader;
  const inWords = currency === null ? t('conversion-each-own') : currencyWords(currency, reader);
  return prices === null ? inWords : t('conversion-in-prices', { currency: inWords, year: String(prices) });
}

/** The row of a rate as its source states it. */
export function RateLink({ rate }: { readonly rate: Rate }) {
  const { t, tr, href } = useReader();
  const { area, areaName, source, year } = rate;
  return (
    <a
      href={href(paths.observations, {
        source,
        indicator: 'currency-per-usd',
        ...(area === null ? { name: areaName ?? '' } : { area }),
        period: String(year),
      })}
    >
      {t('conversion-rate', { rate: tr.number(rate.perUsd), currency: rate.currency, year: String(year) })}
    </a>
  );
}

/** Rates and deflator of a conversion, each opening its rows. */
export function ConversionBasisText({ conversion }: { readonly conversion: Conversion }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { rates, deflator, year, factor } = conversion;
  if (rates.length === 0 && deflator === null) return <>{t('conversion-as-stated')}</>;
  return (
    <>
      {rates.map((rate, at) => (
        <>
          {at > 0 ? '; ' : ''}
          <RateLink rate={rate} />
        </>
      ))}
      {rates.length > 0 && deflator ? '; ' : ''}
      {deflator ? (
        <a
          href={href(paths.observations, {
            source: deflator.source,
            indicator: 'gdp-deflator-change',
            area: deflator.area,
            from: String(Math.min(year, deflator.base) + 1),
            to: String(Math.max(year, deflator.base)),
          })}
        >
          {t('conversion-deflator', {
            country: tr.country(deflator.area),
            year: String(year),
            base: String(deflator.base),
          })}
        </a>
      ) : null}{' '}
      <span class="soft">{t('conversion-factor', { factor: shortFactor(factor, reader) })}</span>
    </>
  );
}

/** Eight significant digits for reading; the files have them all. */
function shortFactor(factor: string, { tr }: Reader): string {
  const short = /^(?:0\.0*\d{1,8}|\d+(?:\.\d{1,6})?)/.exec(factor)?.[0] ?? factor;
  return `${short === factor ? '' : '≈ '}${tr.number(short)}`;
}

/** Beside the sums, the same in the currency and prices asked for: year by year, and what could not be converted. */
export function ConvertedMoneySection({
  rows,
  asked,
  hrefOf,
}: {
  readonly rows: readonly MoneyRow[];
  readonly asked: ConversionAsked;
  readonly hrefOf: (query: Readonly<Record<string, string>>) => string;
}) {
  const reader = useReader();
  const { t, tr } = reader;
  const headOf = (row: MoneyRow) => [
    <a href={hrefOf({ source: row.source.id })}>{row.source.title}</a>,
    row.flowType === null
      ? tr.code('transaction', row.kind)
      : `${tr.code('transaction', row.kind)}, ${flowWords(row.flowType, reader)}`,
  ];
  const currencyOf = (row: MoneyRow) => asked.in ?? row.currency;
  const isMissing =
    (asked.in !== null && asked.currencies.length === 0) || (asked.prices !== null && asked.years.length === 0);
  const left = rows.flatMap((row) => (row.converted?.left ?? []).map((each) => ({ row, each })));
  return (
    <section aria-labelledby="converted">
      <h2 id="converted">{t('conversion-title', { in: askedWords(asked, reader) })}</h2>
      <p>{t('conversion-plain')}</p>
      {isMissing ? <p class="empty">{t('conversion-nothing-held')}</p> : null}
      <Table
        caption={t('conversion-caption')}
        columns={[
          t('col-source'),
          t('col-stage'),
          t('conversion-original'),
          t('col-prices'),
          t('conversion-shown'),
          t('conversion-not'),
        ]}
        rows={rows.map((row) => [
          ...headOf(row),
          num(row.sum === null ? <Unknown>{t('no-amount-stated')}</Unknown> : tr.money(row.sum, row.currency)),
          priceWords(row.priceBasis, reader),
          num(
            row.converted?.sum == null ? (
              <Unknown>{t('conversion-none')}</Unknown>
            ) : (
              tr.money(row.converted.sum, currencyOf(row))
            ),
          ),
          num(
            t('conversion-amounts', {
              n: tr.number((row.converted?.left ?? []).reduce((sum, { amounts }) => sum + amounts, 0)),
            }),
          ),
        ])}
      />
      {left.length === 0 ? null : (
        <>
          <h3 id="not-converted">{t('conversion-left')}</h3>
          <p>{t('conversion-left-plain')}</p>
          <Table
            caption={t('conversion-left-caption')}
            columns={[
              t('col-source'),
              t('col-stage'),
              t('totals-reason'),
              t('conversion-years'),
              t('conversion-count'),
              t('col-sum'),
            ]}
            rows={left.map(({ row, each }) => [
              ...headOf(row),
              tr.code('conversion-reason', each.reason),
              each.years.length === 0 ? <Unknown>{t('not-stated')}</Unknown> : spans(each.years),
              num(tr.number(each.amounts)),
              num(tr.money(each.sum, row.currency)),
            ])}
          />
        </>
      )}
      {rows.some((row) => (row.converted?.years.length ?? 0) > 0) ? (
        <details>
          <summary>{t('conversion-by-year')}</summary>
          <Table
            caption={t('conversion-by-year-caption')}
            columns={[
              t('col-source'),
              t('col-stage'),
              t('col-date'),
              t('conversion-original'),
              t('conversion-shown'),
              t('conversion-basis'),
            ]}
            rows={rows.flatMap((row) =>
              (row.converted?.years ?? []).map(({ dated, stated, sum, conversion }) => [
                ...headOf(row),
                dated === null ? <Unknown>{t('not-stated')}</Unknown> : String(dated),
                num(tr.money(stated, row.currency)),
                num(tr.money(sum, conversion.currency)),
                <ConversionBasisText conversion={conversion} />,
              ]),
            )}
          />
        </details>
      ) : null}
    </section>
  );
}

/** Years as spans: 1997–1999, 2001. */
function spans(years: readonly number[]): string {
  const parts: [first: number, last: number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && last[1] + 1 >= year) last[1] = year;
    else parts.push([year, year]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** One amount in US dollars and in constant prices, each with what it rests on, or why not. */
export function BesideAmounts({ rows }: { readonly rows: readonly BesideAmount[] }) {
  const { t, tr } = useReader();
  return (
    <>
      {rows.map(({ prices, sum, conversion, reason }) => (
        <span class="second">
          {conversion === null || sum === null ? (
            <Unknown>{reason === null ? t('conversion-none') : tr.code('conversion-reason', reason)}</Unknown>
          ) : (
            tr.money(sum, conversion.currency)
          )}
          {prices === null ? null : <>, {t('price-constant', { year: String(prices) })}</>}
          {conversion === null ? null : (
            <span class="soft">
              {' '}
              (<ConversionBasisText conversion={conversion} />)
            </span>
          )}
        </span>
      ))}
    </>
  );
}
