import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureSource } from '../fixtures/source.ts';
import { type Check, checkIati, sentenceOf } from '../index.ts';
import { ruleSentences, sayingRule, schemaSentences } from './sentences.ts';
import standard from './standard.json' with { type: 'json' };

const asOf = '2020-06-30';
const check = (
  text: string | Uint8Array,
): { findings: Extract<Check, { type: 'finding' }>['finding'][]; summary: Check } => {
  const all = [...checkIati(fixtureSource, Buffer.from(text as string), { asOf })];
  const summary = all.pop()!;
  const findings = all.flatMap((each) => (each.type === 'finding' ? [each.finding] : []));
  return { findings, summary };
};
const rulesOf = (text: string) => check(text).findings.map(({ code, params }) => params.rule ?? code);

const org = 'GB-COH-1';
const good = {
  identifier: `<iati-identifier>${org}-A</iati-identifier>`,
  reporter: `<reporting-org ref="${org}" type="10"><narrative>Fixture</narrative></reporting-org>`,
  title: '<title><narrative>Road</narrative></title>',
  description: '<description type="1"><narrative>A road.</narrative></description>',
  party: `<participating-org role="1" type="10" ref="${org}"><narrative>Fixture</narrative></participating-org>`,
  status: '<activity-status code="2"/>',
  dates: '<activity-date type="2" iso-date="2019-01-01"/>',
  country: '<recipient-country code="HN"/>',
  sector: '<sector vocabulary="1" code="21020"/>',
  money:
    '<transaction><transaction-type code="2"/><transaction-date iso-date="2019-02-01"/><value value-date="2019-02-01">5</value></transaction>',
};
type Parts = { -readonly [Key in keyof typeof good]?: string };
const one = (parts: Parts = {}, attributes = 'xml:lang="en" default-currency="USD"') =>
  `<iati-activity ${attributes}>${Object.values({ ...good, ...parts }).join('\n')}</iati-activity>`;
const file = (...activities: string[]) =>
  `<iati-activities version="2.03">\n${activities.join('\n')}\n</iati-activities>`;

it('finds nothing wrong with a good activity', () => {
  expect(check(file(one()))).toEqual({
    findings: [],
    summary: {
      type: 'summary',
      version: '2.03',
      checkedAs: '2.03',
      records: 1,
      recordsWithErrors: 0,
      findings: { error: 0, warning: 0, note: 0 },
    },
  });
});

describe('the schema', () => {
  it.each<[string, Parts, string]>([
    ['an element out of order', { title: good.description, description: good.title }, 'iati-schema-order'],
    ['an element too many', { status: good.status.repeat(2) }, 'iati-schema-repeated'],
    ['an element too few', { title: '' }, 'iati-schema-missing'],
    ['an unknown element', { money: `${good.money}<road/>` }, 'iati-schema-element'],
    ['an unknown attribute', { status: '<activity-status code="2" colour="red"/>' }, 'iati-schema-attribute'],
    ['a missing attribute', { dates: '<activity-date iso-date="2019-01-01"/>' }, 'iati-schema-missing-attribute'],
    ['a value of another type', { money: good.money.replace('>5<', '>five<') }, 'iati-schema-value'],
    [
      'a date that is none',
      { money: good.money.replace('"2019-02-01"', '"2019-02-30"') },
      'iati-schema-attribute-value',
    ],
    ['text where none may be', { sector: `words ${good.sector}` }, 'iati-schema-text'],
  ])('%s', (_, parts, code) => {
    expect(rulesOf(file(one(parts)))).toContain(code);
  });

  it('allows foreign elements at the end and foreign attributes', () => {
    const foreign = one(
      { money: `${good.money}<x:y xmlns:x="urn:x"><sector/></x:y>` },
      'xml:lang="en" default-currency="USD" x:a="1"',
    );
    expect(rulesOf(file(foreign))).toEqual([]);
    expect(rulesOf(file(one({ money: `<x:y xmlns:x="urn:x"/>${good.money}` })))).toEqual(['iati-schema-order']);
  });

  it('goes by the version, and says when there is none of that number', () => {
    const old = readFileSync(new URL('../fixtures/activities-1.03.xml', import.meta.url), 'utf8');
    expect(check(old).summary).toMatchObject({ version: '1.03', checkedAs: '1.03' });
    expect(rulesOf(old)).toContain('0.6.1');
    const odd = check(file(one()).replace('2.03', '2.99'));
    expect(odd.summary).toMatchObject({ version: '2.99', checkedAs: '2.03' });
    expect(odd.findings.map(({ code }) => code)).toEqual(['iati-unknown-version', 'iati-rule-9-1-1']);
  });
});

describe('code lists', () => {
  it.each<[string, Parts]>([
    ['9.50.1', { country: '<recipient-country code="XQ"/>' }],
    ['9.76.1', { sector: '<sector vocabulary="1" code="99"/>' }],
    ['9.76.1', { sector: '<sector code="99"/>' }],
    ['9.77.1', { sector: `${good.sector}<sector vocabulary="2" code="99999" percentage="100"/>` }],
    ['9.93.1', { money: good.money.replace('code="2"', 'code="C"') }],
    ['9.94.1', { money: good.money.replace('<value', '<value currency="ABC"') }],
    ['9.5.1', { status: '<activity-status code="7"/>' }],
  ])('%s', (rule, parts) => {
    expect(rulesOf(file(one(parts)))).toContain(rule);
  });

  it('do not bind the reporter’s own vocabulary', () => {
    const own = `${good.sector}<sector vocabulary="99" code="X"><narrative>Own</narrative></sector>`;
    expect(rulesOf(file(one({ sector: own })))).toEqual([]);
  });

  it('name the list, the value and the place', () => {
    const [finding] = check(file(one({ country: '<recipient-country code="XQ"/>' }))).findings;
    expect(finding).toMatchObject({
      code: 'iati-rule-9-50-1',
      severity: 'error',
      locator: { line: 9, column: 20, path: 'iati-activities/iati-activity[1]' },
      params: { rule: '9.50.1', value: 'XQ', list: 'Country', path: '@code', record: `${org}-A` },
    });
    expect(sentenceOf(finding!, 'en')).toBe('"XQ" in @code is not a code of the list Country.');
  });
});

describe('the ruleset', () => {
  const sector = (...shares: string[]) =>
    shares.map((share) => `<sector vocabulary="1" code="21020" ${share}/>`).join('');
  it.each<[string, Parts, string?]>([
    ['1.1.3', { identifier: `<iati-identifier>${org}</iati-identifier>` }],
    ['1.1.21', { identifier: '<iati-identifier>GB-COH-2-A</iati-identifier>' }],
    ['1.14.8', { reporter: good.reporter.replace(org, 'ZZ-NONE-1') }],
    ['1.3.1', { identifier: `<iati-identifier> ${org}-A</iati-identifier>` }],
    ['1.3.13', { identifier: `<iati-identifier>${org}-A/B</iati-identifier>` }],
    ['2.1.1', { sector: sector('', '') }],
    ['2.1.2', { sector: sector('percentage="50"', 'percentage="49.99"') }],
    ['2.1.4', { sector: sector('percentage="50"') }],
    [
      '3.1.2',
      { country: '<recipient-country code="HN" percentage="50"/><recipient-country code="LC" percentage="40"/>' },
    ],
    ['3.7.1', { country: '' }],
    ['4.1.1', {}, 'default-currency="USD"'],
    ['7.8.1', {}, 'xml:lang="en"'],
    ['4.3.1', { title: '<title><narrative/></title>' }],
    ['6.2.2', { sector: '' }],
    ['6.10.1', { party: '<participating-org role="1" type="10"/>' }],
    ['6.11.1', { dates: '<activity-date type="4" iso-date="2019-01-01"/>' }],
    [
      '11.1.3',
      { dates: '<activity-date type="2" iso-date="2019-01-02"/><activity-date type="4" iso-date="2019-01-01"/>' },
    ],
    ['11.1.4', { dates: '<activity-date type="2" iso-date="2020-07-01"/>' }],
    ['12.3.1', { sector: sector('percentage="101"') }],
    ['102.1.1', { sector: '<sector vocabulary="99" code="X"><narrative>Own</narrative></sector>' }],
  ])('%s', (rule, parts, attributes) => {
    expect(rulesOf(file(one(parts, attributes)))).toContain(rule);
  });

  it('adds percentages exactly', () => {
    const shares = ['33.3', '33.3', '33.4'].map((share) => `percentage="${share}"`);
    expect(rulesOf(file(one({ sector: sector(...shares) })))).toEqual([]);
  });

  it('looks at every transaction, not only at the first', () => {
    const late = good.money.replace('transaction-date iso-date="2019', 'transaction-date iso-date="2099');
    expect(rulesOf(file(one({ money: good.money + late })))).toEqual(['11.2.1']);
    expect(
      rulesOf(file(one({ money: good.money + good.money.replace('value-date="2019', 'value-date="2099') }))),
    ).toEqual(['11.2.2']);
  });

  it('tells of every repeated identifier', () => {
    const named = (name: string) => one({ identifier: `<iati-identifier>${org}-${name}</iati-identifier>` });
    const found = check(file(...['A', 'B', 'A', 'B', 'C', 'C'].map(named))).findings;
    expect(found.map(({ params }) => [params.rule, params.value])).toEqual(
      ['A', 'B', 'C'].map((name) => ['1.1.2', `${org}-${name}`]),
    );
  });

  it('does not mistake comments and CDATA sections for activities', () => {
    const trap = `<!-- <iati-activity> --><title><narrative><![CDATA[</iati-activity>]]></narrative></title>`;
    expect(rulesOf(file(one({ title: trap }), '<!-- </iati-activity> -->'))).toEqual([]);
  });
});

it('tells of a broken activity and checks its neighbours', () => {
  const { findings, summary } = check(file(one(), '<iati-activity><a></b></iati-activity>', one({ status: '' })));
  expect(findings.map(({ code }) => code)).toEqual(['xml-mismatched-tag', 'iati-schema-missing', 'iati-rule-1-1-2']);
  expect(summary).toMatchObject({ records: 3, recordsWithErrors: 2 });
});

it('never reads a document with entities, and says so', () => {
  const { findings, summary } = check(`<!DOCTYPE a [<!ENTITY b "c">]>${file(one())}`);
  expect(findings.map(({ code }) => code)).toEqual(['xml-doctype']);
  expect(summary).toMatchObject({ checkedAs: null, records: 0 });
});

it('has a sentence in both languages for every rule and break of the schema', () => {
  const ids = new Set([...standard.rules.map(({ id }) => id), '0.6.1', '1.1.2']);
  // Rules that say the same share a sentence: every rule has one, and no sentence is without a rule.
  expect(new Set([...ids].map(sayingRule))).toEqual(new Set(Object.keys(ruleSentences)));
  for (const { en, es } of [...Object.values(ruleSentences), ...Object.values(schemaSentences)]) {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(holes(es)).toEqual(holes(en));
    expect(es).not.toBe(en);
  }
});
