import { XmlNames } from '../xml/names.ts';

const elementNames = [
  'iati-activities',
  'iati-organisations',
  'iati-activity',
  'iati-organisation',
  'iati-identifier',
  'organisation-identifier',
  'identifier',
  'reporting-org',
  'title',
  'description',
  'narrative',
  'participating-org',
  'activity-status',
  'activity-date',
  'activity-scope',
  'recipient-country',
  'recipient-region',
  'location',
  'name',
  'point',
  'pos',
  'coordinates',
  'exactness',
  'administrative',
  'sector',
  'collaboration-type',
  'default-flow-type',
  'default-finance-type',
  'default-aid-type',
  'default-tied-status',
  'transaction',
  'transaction-type',
  'transaction-date',
  'value',
  'provider-org',
  'receiver-org',
  'flow-type',
  'finance-type',
  'tied-status',
  'related-activity',
  'result',
  'indicator',
  'other-identifier',
  'other-activity',
  'contact-info',
  'country-budget-items',
  'humanitarian-scope',
  'policy-marker',
  'tag',
  'budget',
  'planned-disbursement',
  'capital-spend',
  'document-link',
  'activity-website',
  'conditions',
  'crs-add',
  'fss',
  'legacy-data',
] as const;

const attributeNames = [
  'version',
  'xml:lang',
  'default-currency',
  'hierarchy',
  'humanitarian',
  'last-updated-datetime',
  'ref',
  'role',
  'code',
  'type',
  'iso-date',
  'percentage',
  'vocabulary',
  'currency',
  'value-date',
  'latitude',
  'longitude',
  'precision',
  'country',
] as const;
export type AttributeName = (typeof attributeNames)[number];

export const elementWords = new XmlNames(elementNames);
export const attributeWords = new XmlNames(attributeNames);

const idsOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.freeze(Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<Name, number>);

/** Ids that the tokenizer gives to elements and attributes of IATI. */
export const element = idsOf(elementNames);
export const attribute = idsOf(attributeNames);

/**
 * Words that 1.0x used, in lower case, and the 2.0x codes of the same meaning. What is a 2.0x code already stands for
 * itself.
 */
export const conversions = {
  role: { funding: '1', accountable: '2', extending: '3', implementing: '4' },
  'activity-date': { 'start-planned': '1', 'start-actual': '2', 'end-planned': '3', 'end-actual': '4' },
  'transaction-type': {
    if: '1',
    c: '2',
    d: '3',
    e: '4',
    ir: '5',
    lr: '6',
    r: '7',
    qp: '8',
    qs: '9',
    cg: '10',
  },
  vocabulary: { dac: '1', 'dac-3': '2', cofog: '3', nace: '4', ntee: '5', adt: '6', ro: '99', ro2: '98' },
} as const satisfies Record<string, Record<string, string>>;
export type Converted = keyof typeof conversions;

/** Codes of 2.03 for the same fields. */
export const validCodes: Readonly<Record<Converted, RegExp>> = {
  role: /^[1-4]$/,
  'activity-date': /^[1-4]$/,
  'transaction-type': /^(?:[1-9]|1[0-3])$/,
  vocabulary: /^(?:[1-9]|1[0-2]|9[89])$/,
};
