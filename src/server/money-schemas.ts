import { z } from '@hono/zod-openapi';
import { DecimalText } from '../model/index.ts';
import { conversionReasons, grantReasons, grantRules, leftOutReasons, ratioMissing } from '../views/index.ts';
import { amount, answer, count, facet, list, maybe, named, ofActivities, sourceNote, text } from './schema-parts.ts';

/** Schemas of sums of money, and of the same in another currency or in constant prices with the rates and the deflator behind it. */
const conversion = named(
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
const convertedMoney = z.object({
  sum: amount,
  years: list(z.object({ dated: count.nullable(), amounts: count, stated: DecimalText, sum: DecimalText, conversion })),
  left: list(z.object({ reason: z.enum(conversionReasons), years: list(count), amounts: count, sum: DecimalText })),
});
const conversionAsked = z.object({
  in: maybe,
  prices: count.nullable(),
  currencies: list(text),
  years: list(count),
});

export const moneyRow = named(
  'MoneyRow',
  z.object({
    source: sourceNote,
    kind: text,
    activities: count,
    withAmount: count,
    sum: amount,
    currency: maybe,
    priceBasis: text,
    flowType: maybe,
    leftOut: count,
    left: list(z.object({ reason: z.enum(leftOutReasons), activities: count, sum: amount })),
    converted: convertedMoney.optional(),
  }),
);

export const moneyAnswer = answer('MoneyAnswer', {
  filter: z.object({
    ...ofActivities,
    rule: maybe.optional(),
    in: maybe.optional(),
    prices: count.nullable().optional(),
  }),
  conversion: conversionAsked,
  total: count,
  rule: z.enum(['safe', 'all']),
  facets: z.object({ source: list(facet), country: list(facet), status: list(facet) }),
  money: list(moneyRow),
});

export const besideAmount = z.object({
  prices: count.nullable(),
  sum: amount,
  conversion: conversion.nullable(),
  reason: z.enum(conversionReasons).nullable(),
});
const grantReason = z.enum(grantReasons).nullable();
export const grantEquivalent = named(
  'GrantEquivalent',
  z.object({
    terms: z.object({ interest: maybe, maturity: maybe, grace: maybe, repayments: maybe, group: maybe }),
    reason: grantReason,
    elements: list(
      z.object({
        rule: z.enum(grantRules),
        discount: amount,
        cite: z.object({ title: text, url: text }),
        byRepayments: list(z.object({ repayments: count, percent: DecimalText })),
        reason: grantReason,
      }),
    ),
  }),
).nullable();

export const sideRatio = z.object({
  source: sourceNote,
  kind: text,
  flowType: maybe,
  currency: maybe,
  priceBasis: text,
  sum: amount,
  by: z
    .object({
      value: DecimalText,
      unit: maybe,
      year: count,
      source: maybe,
      row: maybe,
      line: count.nullable(),
      commitments: list(text),
    })
    .nullable(),
  ratio: amount,
  missing: z.enum(ratioMissing).nullable(),
});
