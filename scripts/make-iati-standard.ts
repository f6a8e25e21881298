/**
 * Writes src/readers/iati/standard.json, facts of the IATI standard in a compact form: which element and attribute may
 * stand where and how often (schemas 1.01 to 2.03), which code lists hold which attribute, which codes exist, and the
 * cases of the standard ruleset. Texts of the standard are not taken over; the sentences are in src/readers.
 * Usage: tsx scripts/make-iati-standard.ts FOLDER, where FOLDER holds iati-standard/ and codelists/.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
}

function treeOf(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => {
    const node = {
      name: tag.name.replace(/^xsd?:/, ''),
      attributes: tag.attributes as Record<string, string>,
      children: [],
    };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.write(text.replace(/^\ufeff/, '')).close();
  return root.children[0]!;
}

/** Mirrors SchemaType of src/readers/iati/schema.ts. */
interface SchemaType {
  children?: [name: string, least: number, most: number, type: number][];
  isOrdered?: boolean;
  least?: number;
  text?: string;
  isOpen?: boolean;
  attributes?: [name: string, type: string, isRequired: boolean][];
  hasOpenAttributes?: boolean;
}

const types: SchemaType[] = [];
const known = new Map<string, number>();
function keep(type: SchemaType): number {
  const key = JSON.stringify(type);
  const index = known.get(key);
  if (index !== undefined) return index;
  known.set(key, types.length);
  types.push(type);
  return types.length - 1;
}

const simple = (type: string): string => type.replace(/^xsd?:/, '');
const isSimple = (type: string): boolean => /^xsd?:/.test(type);

function schemaOf(folder: string, file: string): Record<string, number> {
  const tops = ['iati-common.xsd', file].flatMap((name) => treeOf(readFileSync(join(folder, name), 'utf8')).children);
  const find = (kind: string, name: string): Node => {
    const found = tops.findLast((node) => node.name === kind && node.attributes.name === name);
    if (found === undefined) throw new Error(`${folder}: no ${kind} ${name}`);
    return found;
  };
  const built = new Map<Node, number>();
  const typeOf = (node: Node): number => {
    const { ref, type } = node.attributes;
    if (ref !== undefined) return typeOf(find('element', ref));
    if (type !== undefined) return isSimple(type) ? keep({ text: simple(type) }) : complex(find('complexType', type));
    const own = node.children.find((child) => child.name === 'complexType');
    return own === undefined ? keep({ text: 'anything' }) : complex(own);
  };
  const complex = (node: Node): number => {
    const index = built.get(node) ?? keep(contentOf(node));
    built.set(node, index);
    return index;
  };
  const contentOf = (node: Node): SchemaType => {
    const result: SchemaType = {};
    if (node.attributes.mixed === 'true') result.text = 'mixed';
    for (const part of node.children) {
      if (part.name === 'annotation') continue;
      if (part.name === 'simpleContent' || part.name === 'complexContent') {
        const extension = part.children.find((child) => child.name === 'extension')!;
        const base = extension.attributes.base!;
        if (isSimple(base)) result.text = simple(base);
        else merge(result, contentOf(find('complexType', base)));
        merge(result, contentOf(extension));
      } else if (part.name === 'sequence' || part.name === 'choice') readGroup(result, part);
      else readAttribute(result, part);
    }
    return result;
  };
  const merge = (into: SchemaType, from: SchemaType): void => {
    if (from.children) into.children = [...(into.children ?? []), ...from.children];
    if (from.attributes) into.attributes = [...(into.attributes ?? []), ...from.attributes];
    if (from.isOrdered) into.isOrdered = true;
    if (from.isOpen) into.isOpen = true;
    if (from.hasOpenAttributes) into.hasOpenAttributes = true;
    if (from.text !== undefined) into.text = from.text;
  };
  const readGroup = (result: SchemaType, group: Node): void => {
    const isSequence = group.name === 'sequence';
    if (isSequence) result.isOrdered = true;
    else if (group.attributes.minOccurs !== '0') result.least = 1;
    for (const child of group.children) {
      if (child.name === 'annotation') continue;
      if (child.name === 'any') result.isOpen = true;
      else if (child.name === 'element') {
        const { minOccurs = '1', maxOccurs = '1' } = child.attributes;
        const name = child.attributes.ref ?? child.attributes.name!;
        const most = maxOccurs === 'unbounded' ? -1 : Number(maxOccurs);
        result.children ??= [];
        result.children.push([name, isSequence ? Number(minOccurs) : 0, isSequence ? most : -1, typeOf(child)]);
      } else throw new Error(`${folder}: ${child.name} in ${group.name}`);
    }
  };
  const readAttribute = (result: SchemaType, part: Node): void => {
    if (part.name === 'anyAttribute') result.hasOpenAttributes = true;
    else if (part.name === 'attributeGroup')
      for (const each of find('attributeGroup', part.attributes.ref!).children) readAttribute(result, each);
    else if (part.name === 'attribute') {
      const { ref, name, type, use } = part.attributes;
      result.attributes ??= [];
      result.attributes.push([ref ?? name!, typeOfAttribute(ref, type), use === 'required']);
    } else if (part.name !== 'annotation') throw new Error(`${folder}: ${part.name} in a type`);
  };
  const typeOfAttribute = (ref: string | undefined, type: string | undefined): string => {
    if (ref?.startsWith('xml:')) return 'language';
    return simple((ref === undefined ? type : find('attribute', ref).attributes.type) ?? 'string');
  };
  const root = file.includes('organisations') ? 'iati-organisations' : 'iati-activities';
  return { [root]: typeOf(find('element', root)) };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: make-iati-standard.ts FOLDER');
const schemas = join(folder, 'iati-standard/schemas');
const versions = Object.fromEntries(
  readdirSync(schemas)
    .filter((name) => /^\d\.\d\d$/.test(name))
    .sort()
    .map((version) => [
      version,
      {
        ...schemaOf(join(schemas, version), 'iati-activities-schema.xsd'),
        ...schemaOf(join(schemas, version), 'iati-organisations-schema.xsd'),
      },
    ]),
);

type CodeRow = { codelist: string; code: string };
const codes: CodeRow[] = parse(gunzipSync(readFileSync(join(folder, 'codelists/codelists.csv.gz'))), { columns: true });
const listOf = (name: string): string[] => codes.filter((row) => row.codelist === name).map((row) => row.code);

type RuleRow = Record<'ID' | 'Class' | 'Severity' | 'Context (Xpath)' | 'Test (Xpath)' | 'Where Defined', string>;
const ruleRows: RuleRow[] = parse(readFileSync(join(folder, 'iati-standard/rulesets/data-quality-rules.csv')), {
  columns: true,
});
const codeRules = ruleRows
  .filter((row) => row['Where Defined'] === 'Codelist Rules')
  .map((row) => {
    const list = /codeListFail\(\., '([^']+)'/.exec(row['Test (Xpath)'])![1]!;
    const path = row['Context (Xpath)'].replace(/^\/\//, '').replace("('1', 'DAC')", "'1'");
    return { id: row.ID, severity: row.Severity.toLowerCase(), category: row.Class, path, list };
  });
const codelists = Object.fromEntries(
  [...new Set(codeRules.map(({ list }) => list))].sort().map((list) => [list, listOf(list)]),
);

interface Case {
  ruleInfo?: { id: string; severity: string; category: string };
  do?: Record<string, { cases: Case[] }>;
  [key: string]: unknown;
}
const ruleset: Record<string, Record<string, { cases: Case[] }>> = JSON.parse(
  readFileSync(join(folder, 'iati-standard/rulesets/standard.json'), 'utf8'),
);
const rules: unknown[] = [];
for (const [context, kinds] of Object.entries(ruleset)) {
  const add = (kind: string, one: Case, foreach: string | null): void => {
    if (one.do !== undefined) {
      for (const [inner, { cases }] of Object.entries(one.do))
        for (const each of cases) add(inner, each, one.foreach as string);
      return;
    }
    const { ruleInfo, ...test } = one;
    const { id, severity, category } = ruleInfo!;
    rules.push({ id, severity, category, context, kind, ...(foreach === null ? {} : { foreach }), ...test });
  };
  for (const [kind, { cases }] of Object.entries(kinds)) for (const one of cases) add(kind, one, null);
}

const publishers: { code: string }[] = parse(readFileSync(join(folder, 'codelists/reporting_organisations.csv')), {
  columns: true,
});
const standard = {
  versions,
  types,
  codelists,
  codeRules,
  rules,
  agencies: listOf('OrganisationRegistrationAgency'),
  publishers: publishers.map(({ code }) => code),
};
const text = Object.entries(standard)
  .map(([key, value]) => {
    const inner = Array.isArray(value)
      ? typeof value[0] === 'string'
        ? JSON.stringify(value)
        : `[\n${value.map((each) => JSON.stringify(each)).join(',\n')}\n]`
      : `{\n${Object.entries(value)
          .map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`)
          .join(',\n')}\n}`;
    return `${JSON.stringify(key)}:${inner}`;
  })
  .join(',\n');
writeFileSync(new URL('../src/readers/iati/standard.json', import.meta.url), `{\n${text}\n}\n`);
console.log({ types: types.length, rules: rules.length, codeRules: codeRules.length, bytes: text.length });
