import { z } from '@hono/zod-openapi';
import { DecimalText } from '../model/index.ts';
import { conversionReasons } from '../views/index.ts';
import { amount, count, list, maybe, named, text } from './schema-parts.ts';

/** Schemas of money in another currency or in constant prices, each with the rates and the deflator behind it. */
export const conversion = named(
  'Conversion',
  z.object({
    currency: text,
    year: count,
    factor: DecimalText,
    rates: list(
      z.object({
        currency: text,
        perUsd: DecimalText,
        year: count,
        source: text,
        row: text,
        line: count.nullable(),
        area: maybe,
        areaName: maybe,
      }),
    ),
    deflator: z.object({ source: text, area: text, base: count }).nullable(),
  }),
);
export const convertedMoney = z.object({
  sum: amount,
  years: list(z.object({ dated: count.nullable(), amounts: count, stated: DecimalText, sum: DecimalText, conversion })),
  left: list(z.object({ reason: z.enum(conversionReasons), years: list(count), amounts: count, sum: DecimalText })),
});
export const conversionAsked = z.object({
  in: maybe,
  prices: count.nullable(),
  currencies: list(text),
  years: list(count),
});
