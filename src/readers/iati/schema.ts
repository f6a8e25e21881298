import { readIsoDate } from '../values/cells.ts';
import { attributeNamed, type XmlElement } from '../xml/tree.ts';
import standard from './standard.json' with { type: 'json' };
import { readDecimal } from './values.ts';

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

/** The type of a child by its name; null where the type has no such child. */
export const childType = (type: number, name: string): number | null => childOf(types[type]!, name)?.[3] ?? null;
/** May an element of the type hold text of its own? */
export const takesText = (type: number): boolean => types[type]!.text !== undefined;
/** Does the type declare the attribute? */
export const takesAttribute = (type: number, name: string): boolean =>
  types[type]!.attributes?.some(([declared]) => declared === name) === true;

function isForeign({ name, attributes }: XmlElement): boolean {
  if (name.includes(':')) return true;
  for (const attribute of attributes) if (attribute.name === 'xmlns' && attribute.value !== '') return true;
  return false;
}

/** Checks an element and all below it against a type of the schema. */
export function checkSchema(element: XmlElement, typeIndex: number, report: ReportProblem): void {
  const type = types[typeIndex]!;
  if (type.text === 'anything') return;
  checkAttributes(element, typeIndex, report);
  checkText(element, type, report);
  const counts = element.children.length === 0 ? null : checkChildren(element, type, report);
  for (let index = 0; index < (type.children?.length ?? 0); index++) {
    const [name, least] = type.children![index]!;
    if ((counts?.[index] ?? 0) < least) {
      report('iati-schema-missing', element.at, { element: name, parent: element.name, least: String(least) });
    }
  }
  if (type.least !== undefined && element.children.length < type.least) {
    report('iati-schema-empty', element.at, { element: element.name });
  }
}

/** Checks the children; how often each that the type declares stands there. */
function checkChildren(element: XmlElement, type: SchemaType, report: ReportProblem): Uint32Array {
  const counts = new Uint32Array(type.children?.length ?? 0);
  let reached = 0;
  let hasForeign = false;
  for (const child of element.children) {
    const say = (code: SchemaProblem, more: Record<string, string> = {}): void =>
      report(code, child.at, { element: child.name, parent: element.name, ...more });
    if (isForeign(child)) {
      if (!type.isOpen) say('iati-schema-element');
      hasForeign = true;
      continue;
    }
    const index = indexOf(type, child.name);
    if (index < 0) {
      say('iati-schema-element');
      continue;
    }
    const [, , most, childType] = type.children![index]!;
    counts[index]!++;
    if (most >= 0 && counts[index]! > most) say('iati-schema-repeated', { most: String(most) });
    else if (type.isOrdered && (index < reached || hasForeign)) {
      say('iati-schema-order', {
        after: hasForeign && index >= reached ? 'foreign elements' : type.children![reached]![0],
      });
    }
    if (index > reached) reached = index;
    checkSchema(child, childType, report);
  }
  return counts;
}

function checkText(element: XmlElement, type: SchemaType, report: ReportProblem): void {
  const text = element.text.trim();
  if (type.text === undefined) {
    if (text !== '') report('iati-schema-text', element.at, { element: element.name, value: text });
  } else if (!isOfType(text, type.text)) {
    report('iati-schema-value', element.at, { element: element.name, value: text, type: type.text });
  }
}

const noAttributes: NonNullable<SchemaType['attributes']> = [];

/** Checks the attributes of an element against a type of the schema. */
export function checkAttributes(element: XmlElement, typeIndex: number, report: ReportProblem): void {
  const type = types[typeIndex]!;
  const declared = type.attributes ?? noAttributes;
  for (const { name, value, at } of element.attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    let known: string | null = null;
    for (const attribute of declared) if (attribute[0] === name) known = attribute[1];
    const params = (): Record<string, string> => ({ attribute: name, element: element.name, value });
    if (known === null) {
      if (!(type.hasOpenAttributes && name.includes(':'))) report('iati-schema-attribute', at, params());
    } else if (!isOfType(value.trim(), known)) {
      report('iati-schema-attribute-value', at, { ...params(), type: known });
    }
  }
  for (const [name, , isRequired] of declared) {
    if (isRequired && attributeNamed(element, name) === undefined) {
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
