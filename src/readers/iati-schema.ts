import { readIsoDate } from './cells.ts';
import standard from './iati-standard.json' with { type: 'json' };
import { readDecimal } from './iati-values.ts';
import type { XmlElement } from './xml-tree.ts';

/** What may stand in an element, as `scripts/make-iati-standard.ts` writes it. */
interface SchemaType {
  readonly children?: readonly (readonly [name: string, least: number, most: number, type: number])[];
  readonly isOrdered?: boolean;
  readonly least?: number;
  readonly text?: string;
  readonly isOpen?: boolean;
  readonly attributes?: readonly (readonly [name: string, type: string, isRequired: boolean])[];
  readonly hasOpenAttributes?: boolean;
}
const types = standard.types as unknown as readonly SchemaType[];

export type SchemaProblem =
  | 'iati-schema-element'
  | 'iati-schema-order'
  | 'iati-schema-repeated'
  | 'iati-schema-missing'
  | 'iati-schema-empty'
  | 'iati-schema-text'
  | 'iati-schema-value'
  | 'iati-schema-attribute'
  | 'iati-schema-missing-attribute'
  | 'iati-schema-attribute-value';
export type ReportProblem = (code: SchemaProblem, at: number, params: Record<string, string>) => void;

/** Versions that have a schema. */
export const schemaVersions: readonly string[] = Object.keys(standard.versions);

/** The type of the record below the root of a version, by the name of the record's element. */
export function recordType(version: string, isActivities: boolean): number {
  const versions = standard.versions as Record<string, Record<string, number>>;
  const root = types[versions[version]![isActivities ? 'iati-activities' : 'iati-organisations']!]!;
  return childOf(root, isActivities ? 'iati-activity' : 'iati-organisation')![3];
}
/** The type of the root itself, for its attributes. */
export function rootType(version: string, isActivities: boolean): number {
  const versions = standard.versions as Record<string, Record<string, number>>;
  return versions[version]![isActivities ? 'iati-activities' : 'iati-organisations']!;
}

const childIndexes = new WeakMap<SchemaType, Map<string, number>>();
function indexOf(type: SchemaType, name: string): number {
  let indexes = childIndexes.get(type);
  if (indexes === undefined) {
    indexes = new Map((type.children ?? []).map((child, index) => [child[0], index]));
    childIndexes.set(type, indexes);
  }
  return indexes.get(name) ?? -1;
}
const childOf = (type: SchemaType, name: string) => type.children?.[indexOf(type, name)];

const isForeign = (element: XmlElement): boolean =>
  element.name.includes(':') || element.attributes.some(({ name, value }) => name === 'xmlns' && value !== '');

/** Checks an element and all below it against a type of the schema. */
export function checkSchema(element: XmlElement, typeIndex: number, report: ReportProblem): void {
  const type = types[typeIndex]!;
  if (type.text === 'anything') return;
  checkAttributes(element, typeIndex, report);
  checkText(element, type, report);
  const counts: number[] = [];
  let reached = 0;
  let hasForeign = false;
  for (const child of element.children) {
    const params = { element: child.name, parent: element.name };
    if (isForeign(child)) {
      if (!type.isOpen) report('iati-schema-element', child.at, params);
      hasForeign = true;
      continue;
    }
    const index = indexOf(type, child.name);
    if (index < 0) {
      report('iati-schema-element', child.at, params);
      continue;
    }
    const [, , most, childType] = type.children![index]!;
    counts[index] = (counts[index] ?? 0) + 1;
    if (most >= 0 && counts[index] > most) report('iati-schema-repeated', child.at, { ...params, most: String(most) });
    else if (type.isOrdered && (index < reached || hasForeign)) {
      const after = hasForeign && index >= reached ? 'foreign elements' : type.children![reached]![0];
      report('iati-schema-order', child.at, { ...params, after });
    }
    if (index > reached) reached = index;
    checkSchema(child, childType, report);
  }
  type.children?.forEach(([name, least], index) => {
    if ((counts[index] ?? 0) < least) {
      report('iati-schema-missing', element.at, { element: name, parent: element.name, least: String(least) });
    }
  });
  if (type.least !== undefined && element.children.length < type.least) {
    report('iati-schema-empty', element.at, { element: element.name });
  }
}

function checkText(element: XmlElement, type: SchemaType, report: ReportProblem): void {
  const text = element.text.trim();
  if (type.text === undefined) {
    if (text !== '') report('iati-schema-text', element.at, { element: element.name, value: text });
  } else if (!isOfType(text, type.text)) {
    report('iati-schema-value', element.at, { element: element.name, value: text, type: type.text });
  }
}

/** Checks the attributes of an element against a type of the schema. */
export function checkAttributes(element: XmlElement, typeIndex: number, report: ReportProblem): void {
  const type = types[typeIndex]!;
  const declared = type.attributes ?? [];
  for (const { name, value, at } of element.attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const known = declared.find((attribute) => attribute[0] === name);
    const params = { attribute: name, element: element.name, value };
    if (known === undefined) {
      if (!(type.hasOpenAttributes && name.includes(':'))) report('iati-schema-attribute', at, params);
    } else if (!isOfType(value.trim(), known[1])) {
      report('iati-schema-attribute-value', at, { ...params, type: known[1] });
    }
  }
  for (const [name, , isRequired] of declared) {
    if (isRequired && !element.attributes.some((attribute) => attribute.name === name)) {
      report('iati-schema-missing-attribute', element.at, { attribute: name, element: element.name });
    }
  }
}

const dateType = /^-?\d{4,}-\d{2}-\d{2}(Z|[+-]\d{2}:\d{2})?$/;
const dateTimeType = /^-?\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/** Is it a value of the simple type of XML Schema? */
function isOfType(text: string, type: string): boolean {
  switch (type) {
    case 'date':
      return dateType.test(text) && readIsoDate(text) !== null;
    case 'dateTime':
      return dateTimeType.test(text) && readIsoDate(text) !== null;
    case 'decimal':
      return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) && readDecimal(text) !== null;
    case 'boolean':
      return /^(true|false|0|1)$/.test(text);
    case 'int':
    case 'integer':
      return /^[+-]?\d+$/.test(text);
    case 'positiveInteger':
      return /^\+?0*[1-9]\d*$/.test(text);
    case 'nonNegativeInteger':
      return /^(\+?\d+|-0+)$/.test(text);
    case 'anyURI':
      return !/^[^:/?#]*:/.test(text) || /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(text);
    case 'NMTOKEN':
      return /^[\p{L}\p{N}\p{M}._:-]+$/u.test(text);
    case 'language':
      return text === '' || /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(text);
    default:
      return true;
  }
}
