import { addDecimal, compareDecimal } from '../../model/index.ts';
import { readIsoDate } from '../values/cells.ts';
import { attributeNamed, descendantsNamed, type XmlElement } from '../xml/tree.ts';
import {
  compileXPath,
  placeOfNode,
  selectNodes,
  textOfNode,
  truthOf,
  type XPath,
  type XPathNode,
} from '../xml/xpath.ts';
import standard from './standard.json' with { type: 'json' };
import { readDecimal } from './values.ts';

/** One case of the standard ruleset, as `scripts/make-iati-standard.ts` writes it. */
interface RuleCase {
  readonly id: string;
  readonly severity: string;
  readonly category: string;
  readonly context: string;
  readonly kind: string;
  readonly foreach?: string;
  readonly condition?: string;
  readonly paths?: readonly string[];
  readonly prefix?: readonly string[];
  readonly separator?: string;
  readonly idCondition?: string;
  readonly regex?: string;
  readonly sum?: number;
  readonly min?: number;
  readonly max?: number;
  readonly one?: string;
  readonly all?: string;
  readonly if?: string;
  readonly then?: string;
  readonly less?: string;
  readonly more?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
}
const cases = standard.rules as unknown as readonly RuleCase[];

/** Today, for rules on the future: an ISO date given by the caller. */
export interface RuleSettings {
  readonly asOf: string;
}
/** Called once for each break of a rule, with the place and the value that breaks it. */
export type ReportBreak = (rule: { id: string; severity: string; category: string }, at: number, value: string) => void;
type Check = (context: XmlElement, settings: RuleSettings, report: (at: number, value: string) => void) => void;

const publishers = new Set(standard.publishers);
const agencies = new Set(standard.agencies);
/** Does the text start with an approved agency code and a hyphen? */
function hasAgency(text: string): boolean {
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1))
    if (agencies.has(text.slice(0, at))) return true;
  return false;
}
function hasPublisher(text: string): boolean {
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1))
    if (publishers.has(text.slice(0, at))) return true;
  return publishers.has(text);
}
/** Is a value exempt, because it is (or begins with) the id of a known publisher? */
function isExempt(condition: string | undefined, text: string): boolean {
  if (condition === 'NOT_EXISTING_ORG_ID') return publishers.has(text);
  return condition === 'NOT_EXISTING_ORG_ID_PREFIX' && hasPublisher(text);
}

/** `lang`: narratives without a language; `currency`: sums without a currency; else elements without the path. */
function missingFromAll(context: XmlElement, all: string): XmlElement[] {
  const lacking = (names: readonly string[], attribute: string): XmlElement[] =>
    names
      .flatMap((name) => descendantsNamed(context, name))
      .filter((element) => attributeNamed(element, attribute) === undefined)
      .sort((a, b) => a.at - b.at);
  if (all === 'lang') return lacking(['narrative'], 'xml:lang');
  if (all === 'currency') return lacking(['value', 'forecast', 'loan-status'], 'currency');
  const transactions = context.named('transaction');
  const without = transactions.filter((transaction) => transaction.named(all).length === 0);
  return without.length === transactions.length ? [] : without;
}

const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;
const dayOfNode = (node: XPathNode): string | null => {
  const date = readIsoDate(textOfNode(node).trim());
  return date?.length === 10 ? date : null;
};

function compileCheck(rule: RuleCase, substitute: (text: string) => string): Check {
  const compile = (text: string | undefined): XPath => compileXPath(substitute(text ?? ''));
  const paths = (rule.paths ?? []).map(compile);
  const [only, ...others] = paths;
  const nodesOf = (context: XmlElement): readonly XPathNode[] => {
    const nodes = only === undefined ? [] : selectNodes(only, context);
    return others.length === 0 ? nodes : nodes.concat(...others.map((path) => selectNodes(path, context)));
  };
  const condition = rule.condition === undefined ? null : compile(rule.condition);
  const check = compileKind(rule, nodesOf, compile);
  return (context, settings, report) => {
    if (condition === null || truthOf(condition(context))) check(context, settings, report);
  };
}

function compileKind(
  rule: RuleCase,
  nodesOf: (context: XmlElement) => readonly XPathNode[],
  compile: (text: string | undefined) => XPath,
): Check {
  const eachText =
    (isBroken: (text: string, context: XmlElement) => boolean): Check =>
    (context, _settings, report) => {
      for (const node of nodesOf(context)) {
        const text = textOfNode(node);
        if (isBroken(text, context)) report(placeOfNode(node), text);
      }
    };
  switch (rule.kind) {
    case 'no_more_than_one':
      return (context, _settings, report) => {
        const nodes = nodesOf(context);
        for (const node of nodes.slice(1)) report(placeOfNode(node), textOfNode(node));
      };
    case 'atleast_one':
      return (context, _settings, report) => {
        if (nodesOf(context).length === 0) report(context.at, '');
      };
    case 'one_or_all': {
      const one = compile(rule.one);
      return (context, _settings, report) => {
        if (truthOf(one(context))) return;
        const missing = missingFromAll(context, rule.all ?? '');
        if (missing.length > 0) report(missing[0]!.at, String(missing.length));
      };
    }
    case 'strict_sum':
      return (context, _settings, report) => {
        const nodes = nodesOf(context);
        const numbers = nodes.map((node) => readDecimal(textOfNode(node).trim()));
        if (nodes.length === 0 || numbers.includes(null)) return;
        const total = numbers.reduce<string>((sum, number) => addDecimal(sum, number ?? '0'), '0');
        if (compareDecimal(total, String(rule.sum)) !== 0) report(placeOfNode(nodes[0]!), total);
      };
    case 'range':
      return eachText((text) => {
        const number = readDecimal(text.trim());
        if (number === null) return false;
        return compareDecimal(number, String(rule.min)) < 0 || compareDecimal(number, String(rule.max)) > 0;
      });
    case 'unique':
      return (context, _settings, report) => {
        const seen = new Set<string>();
        for (const node of nodesOf(context)) {
          const text = textOfNode(node);
          if (seen.has(text)) report(placeOfNode(node), text);
          seen.add(text);
        }
      };
    case 'no_spaces':
      return eachText((text) => text.trim() !== text);
    case 'regex_matches': {
      const pattern = new RegExp(rule.regex ?? '');
      return eachText((text) => !isExempt(rule.idCondition, text) && !pattern.test(text));
    }
    case 'startswith': {
      if (rule.prefix?.[0] === 'ORG-ID-PREFIX') {
        return eachText((text) => !isExempt(rule.idCondition, text.trim()) && !hasAgency(text.trim()));
      }
      const prefixes = (rule.prefix ?? []).map(compile);
      return eachText((text, context) => {
        const starts = prefixes.flatMap((prefix) => selectNodes(prefix, context).map(textOfNode));
        return !starts.some((start) => text.trim().startsWith(start.trim() + (rule.separator ?? '')));
      });
    }
    case 'if_then': {
      const when = compile(rule.if);
      const then = compile(rule.then);
      return (context, _settings, report) => {
        if (!truthOf(when(context)) || truthOf(then(context))) return;
        const node = nodesOf(context)[0];
        report(node === undefined ? context.at : placeOfNode(node), node === undefined ? '' : textOfNode(node));
      };
    }
    case 'date_now': {
      const path = compile(rule.date);
      return (context, { asOf }, report) => {
        for (const node of selectNodes(path, context)) {
          const day = dayOfNode(node);
          if (day !== null && day > asOf) report(placeOfNode(node), textOfNode(node));
        }
      };
    }
    case 'date_order': {
      const less = compile(rule.less);
      const more = rule.more === 'NOW' ? null : compile(rule.more);
      return (context, { asOf }, report) => {
        const limits = more === null ? [asOf] : selectNodes(more, context).map(dayOfNode);
        for (const node of selectNodes(less, context)) {
          const day = dayOfNode(node);
          const broken = limits.find((limit) => day !== null && limit !== null && day > limit);
          if (broken !== undefined) report(placeOfNode(node), more === null ? day! : `${day} > ${broken}`);
        }
      };
    }
    case 'time_limit':
    case 'between_dates': {
      const start = compile(rule.start);
      const end = compile(rule.end);
      const date = rule.kind === 'between_dates' ? compile(rule.date) : null;
      return (context, _settings, report) => {
        const first = selectNodes(start, context)[0];
        const last = selectNodes(end, context)[0];
        const from = first === undefined ? null : dayOfNode(first);
        const to = last === undefined ? null : dayOfNode(last);
        if (from === null || to === null) return;
        if (date === null) {
          const [year, rest] = [Number(from.slice(0, 4)), from.slice(4)];
          const limit = `${String(year + 1).padStart(4, '0')}${rest === '-02-29' ? '-02-28' : rest}`;
          if (to > limit) report(context.at, `${daysBetween(from, to)}`);
          return;
        }
        for (const node of selectNodes(date, context)) {
          const day = dayOfNode(node);
          if (day !== null && (day < from || day > to)) report(placeOfNode(node), day);
        }
      };
    }
    default:
      throw new TypeError(`rule ${rule.id}: no such kind ${rule.kind}`);
  }
}

interface CompiledRule {
  readonly rule: RuleCase;
  readonly check: Check;
}
interface RuleContext {
  /** The elements below a record that the rules are for. */
  readonly select: (record: XmlElement) => readonly XmlElement[];
  readonly rules: readonly CompiledRule[];
}

function compileContext(context: string): RuleContext['select'] {
  const parts = context.split(' | ').map((part) => {
    const inside = part.replace(/^\/iati-(activities\/iati-activity|organisations\/iati-organisation)/, '');
    if (inside === '') return (record: XmlElement) => [record];
    const path = compileXPath(inside.replace(/^\/(?!\/)/, ''));
    return (record: XmlElement) => selectNodes(path, record) as readonly XmlElement[];
  });
  return parts.length === 1 ? parts[0]! : (record) => parts.flatMap((part) => part(record));
}

/** A rule of a loop: the values of `foreach`, each once, put where the rule says `$1`. */
function compileLoop(rule: RuleCase): Check {
  const foreach = compileXPath(rule.foreach ?? '');
  const checks = new Map<string, Check>();
  return (context, settings, report) => {
    for (const value of new Set(selectNodes(foreach, context).map(textOfNode))) {
      if (!/^[\w -]{1,40}$/.test(value)) continue;
      const check = checks.get(value) ?? compileCheck(rule, (text) => text.replaceAll('$1', value));
      if (checks.size < 200) checks.set(value, check);
      check(context, settings, report);
    }
  };
}

function compileRules(isActivities: boolean): RuleContext[] {
  const contexts = new Map<string, CompiledRule[]>();
  for (const rule of cases) {
    const isElsewhere = rule.context.startsWith(isActivities ? '/iati-organisations' : '/iati-activities');
    if (isElsewhere) continue;
    const check = rule.foreach === undefined ? compileCheck(rule, (text) => text) : compileLoop(rule);
    const rules = contexts.get(rule.context) ?? [];
    rules.push({ rule, check });
    contexts.set(rule.context, rules);
  }
  return [...contexts].map(([context, rules]) => ({ select: compileContext(context), rules }));
}

/** The standard's ruleset for activities or organisations, compiled. Checks one record at a time. */
export function compileRuleset(
  isActivities: boolean,
): (record: XmlElement, settings: RuleSettings, report: ReportBreak) => void {
  const contexts = compileRules(isActivities);
  return (record, settings, report) => {
    for (const { select, rules } of contexts) {
      for (const element of select(record)) {
        for (const { rule, check } of rules) check(element, settings, (at, value) => report(rule, at, value));
      }
    }
  };
}

interface CodeTest {
  readonly id: string;
  readonly severity: string;
  readonly category: string;
  readonly list: string;
  readonly codes: ReadonlySet<string>;
  readonly condition: XPath | null;
  /** Attribute, or null for the text. */
  readonly attribute: string | null;
}
interface CodePlace {
  readonly tests: CodeTest[];
  readonly children: Map<string, CodePlace>;
}
const newPlace = (): CodePlace => ({ tests: [], children: new Map() });

/** Code list tests by the path of elements below the document; those for any element under the empty name. */
function compileCodeTests(): { tree: CodePlace; anywhere: Map<string, CodeTest> } {
  const tree = newPlace();
  const anywhere = new Map<string, CodeTest>();
  const lists = new Map(Object.entries(standard.codelists).map(([name, codes]) => [name, new Set<string>(codes)]));
  for (const { path, list, id, severity, category } of standard.codeRules) {
    const test = { id, severity, category, list, codes: lists.get(list)! };
    if (path.startsWith('@')) {
      anywhere.set(path.slice(1), { ...test, condition: null, attribute: path.slice(1) });
      continue;
    }
    let place = tree;
    let condition: XPath | null = null;
    const steps = path.split(/\/(?![^[]*\])/);
    const last = steps.pop()!;
    for (const step of steps) {
      const [, name, filter] = /^([\w-]+)(?:\[(.*)\])?$/.exec(step)!;
      let child = place.children.get(name!);
      if (child === undefined) {
        child = newPlace();
        place.children.set(name!, child);
      }
      place = child;
      condition = filter === undefined ? null : compileXPath(filter);
    }
    place.tests.push({ ...test, condition, attribute: last.startsWith('@') ? last.slice(1) : null });
  }
  return { tree, anywhere };
}

let codeTests: ReturnType<typeof compileCodeTests> | null = null;

/**
 * Tests the codes of an element and of all below it against their lists. `path` names the element and those above it,
 * from the root down. 2.03 no longer fixes the codes of budget items.
 */
export function checkCodes(
  element: XmlElement,
  path: readonly string[],
  version: string,
  report: (test: CodeTest, at: number, value: string) => void,
): void {
  codeTests ??= compileCodeTests();
  let place: CodePlace | undefined = codeTests.tree;
  for (const name of path) place = place?.children.get(name);
  visit(element, place, codeTests.anywhere, (test, at, value) => {
    if (test.list !== 'BudgetIdentifier' || version !== '2.03') report(test, at, value);
  });
}

function visit(
  element: XmlElement,
  place: CodePlace | undefined,
  anywhere: ReadonlyMap<string, CodeTest>,
  report: (test: CodeTest, at: number, value: string) => void,
): void {
  for (const { name, value, at } of element.attributes) {
    const test = anywhere.get(name);
    if (test !== undefined && value !== '' && !test.codes.has(value)) report(test, at, value);
  }
  if (place !== undefined) {
    for (const test of place.tests) {
      const attribute = test.attribute === null ? undefined : attributeNamed(element, test.attribute);
      const value = test.attribute === null ? element.text.trim() : (attribute?.value ?? '');
      if (value === '' || test.codes.has(value)) continue;
      if (test.condition !== null && !truthOf(test.condition(element))) continue;
      report(test, attribute?.at ?? element.at, value);
    }
  }
  for (const child of element.children) visit(child, place?.children.get(child.name), anywhere, report);
}
