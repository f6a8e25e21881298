import type { Finding, Severity, Source } from '../../model/index.ts';
import { isRefusal, type Refusal, unpack } from '../bytes/encoding.ts';
import type { Input } from '../bytes/text-window.ts';
import { locate, makeFinding } from '../findings/findings.ts';
import { mostSetAside } from '../findings/tally.ts';
import { XmlNames } from '../xml/names.ts';
import { readStartTag, readTree, type XmlElement } from '../xml/tree.ts';
import { eachRecord, type IatiDocument, openDocument, type Remark } from './document.ts';
import { checkCodes, compileRuleset, type ReportBreak } from './rules.ts';
import { checkAttributes, checkSchema, type ReportProblem, recordType, rootType, schemaVersions } from './schema.ts';

export interface CheckOptions {
  /** Today, an ISO date: what lies after it lies in the future. */
  readonly asOf: string;
  /** For tests: bytes looked at together, which changes nothing that is found. */
  readonly window?: number;
}

/** What a check of a file came to; the last thing that `checkIati` gives. */
export interface CheckSummary {
  readonly type: 'summary';
  /** As written; null when not stated. */
  readonly version: string | null;
  /** Schema that it was checked against; null when the file could not be read. */
  readonly checkedAs: string | null;
  readonly records: number;
  /** Records with at least one finding of severity error, broken ones included. */
  readonly recordsWithErrors: number;
  readonly findings: Readonly<Record<Severity, number>>;
}
export type Check = { readonly type: 'finding'; readonly finding: Finding } | CheckSummary;

const onlyRecords = new XmlNames(['iati-activity', 'iati-organisation']);
const noNames = new XmlNames([]);
const rulesets = new Map<boolean, ReturnType<typeof compileRuleset>>();
function rulesetOf(isActivities: boolean) {
  const known = rulesets.get(isActivities) ?? compileRuleset(isActivities);
  rulesets.set(isActivities, known);
  return known;
}

/** The finding's code for a rule of the standard: `iati-rule-1-1-3`. The rule's own id is the parameter `rule`. */
const codeOfRule = (id: string): string => `iati-rule-${id.replaceAll('.', '-')}`;

/** The schema of a version as written: its own, else 1.05 for what begins with 1 or is missing, else 2.03. */
function schemaFor(version: string | null): string {
  if (version !== null && schemaVersions.includes(version)) return version;
  return version === null || version.startsWith('1') ? '1.05' : '2.03';
}

/**
 * Checks an IATI file against the schema of its version, the code lists and the standard's ruleset. Findings carry the
 * official id (`rule`), severity (a *critical* one is an error) and category, line and column, the record and the
 * value. Code lists and ruleset are of 2.03 and only asked of 2.0x. Memory stays that of the largest activity, besides
 * the identifiers. Never throws on bad data.
 */
export const checkIati = (source: Source, bytes: Uint8Array, options: CheckOptions): Generator<Check> =>
  checkInput(source, unpack(bytes), options);

/** The same of what is unpacked already. */
export function* checkInput(
  source: Source,
  unpacked: Input | Refusal,
  { asOf, window }: CheckOptions,
): Generator<Check> {
  const findings: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const give = (finding: Finding): Check => {
    findings[finding.severity]++;
    return { type: 'finding', finding };
  };
  const remarkOf = ({ code, locator, params }: Remark): Check => give(makeFinding(source.id, code, locator, params));
  const summary = { version: null, checkedAs: null, records: 0, recordsWithErrors: 0 };
  if (isRefusal(unpacked)) {
    yield remarkOf({ ...unpacked, locator: null });
    return yield { type: 'summary', ...summary, findings };
  }
  const { document, remarks } = openDocument(unpacked, {
    elements: onlyRecords,
    attributes: noNames,
    behind: longestLine + 1,
    ...(window === undefined ? {} : { size: window }),
  });
  for (const remark of remarks) yield remarkOf(remark);
  if (document === null) return yield { type: 'summary', ...summary, findings };
  const { version, isActivities } = document.root;
  const checkedAs = schemaFor(version);
  const judge = startJudge(source.id, document, checkedAs, asOf);
  for (const finding of judge.root()) yield give(finding);
  let records = 0;
  let recordsWithErrors = 0;
  for (const outcome of eachRecord(document, isActivities ? 1 : 2, () => readTree(document.tokens))) {
    records++;
    if ('broken' in outcome) {
      recordsWithErrors++;
      yield remarkOf(outcome.broken);
      if (findings.error < mostSetAside * 10) continue;
      yield remarkOf({
        code: 'source-too-many-errors',
        locator: outcome.broken.locator,
        params: { limit: String(mostSetAside * 10) },
      });
      break;
    }
    const found = judge.record(outcome.record, outcome.from, outcome.locator.line ?? 1, outcome.locator.path ?? '');
    if (found.some(({ severity }) => severity === 'error')) recordsWithErrors++;
    for (const finding of found) yield give(finding);
  }
  yield { type: 'summary', version, checkedAs, records, recordsWithErrors, findings };
}

interface Draft {
  readonly code: string;
  readonly severity: Severity;
  readonly at: number;
  readonly params: Record<string, string>;
}

const longestLine = 10_000;

/** Characters from the start of the line, from 1; null in a line so long that no person counts. */
function columnOf(bytes: Buffer, from: number, offset: number): number | null {
  const stop = Math.max(from, offset - longestLine);
  let at = offset;
  while (at > stop && bytes[at - 1] !== 10 && bytes[at - 1] !== 13) at--;
  if (at === stop && stop > from) return null;
  return [...bytes.toString('utf8', at, offset)].length + 1;
}

function startJudge(source: string, document: IatiDocument, version: string, asOf: string) {
  const { root, window, textFrom, tokens, place } = document;
  const { isActivities } = root;
  const isCurrent = version.startsWith('2');
  const startTag = readStartTag(tokens);
  const checkRules = rulesetOf(isActivities);
  const type = recordType(version, isActivities);
  const identifiers = new Set<string>();
  let drafts: Draft[] = [];
  const schemaProblem: ReportProblem = (code, at, params) => drafts.push({ code, severity: 'error', at, params });
  const ruleBreak: ReportBreak = ({ id, severity, category }, at, value) =>
    drafts.push({
      code: codeOfRule(id),
      severity: severity === 'critical' ? 'error' : (severity as Severity),
      at,
      params: { rule: id, category, value },
    });
  const codeBreak: Parameters<typeof checkCodes>[3] = ({ id, severity, category, list, attribute }, at, value) =>
    drafts.push({
      code: codeOfRule(id),
      severity: severity as Severity,
      at,
      params: { rule: id, category, value, list, path: attribute === null ? 'text' : `@${attribute}` },
    });

  /** Findings of the drafts in the order of the file; the place moves forward with them. */
  const settle = (from: number, line: number, path: string, record: string | null): Finding[] => {
    let at = from;
    let atLine = line;
    return drafts
      .sort((a, b) => a.at - b.at)
      .map(({ code, severity, at: offset, params }) => {
        for (; at < offset; at++) {
          const byte = window.bytes[at];
          if (byte === 10 || (byte === 13 && window.bytes[at + 1] !== 10)) atLine++;
        }
        const column = columnOf(window.bytes, window.base === 0 ? textFrom : 0, offset);
        const locator = locate({ line: atLine, column, path });
        const cut = makeFinding(source, 'iati-bad-code', locator, record === null ? params : { ...params, record });
        return { ...cut, code, severity };
      });
  };

  return {
    /** Findings on the root's own attributes and on the version. */
    root(): Finding[] {
      drafts = [];
      checkAttributes(startTag, rootType(version, isActivities), schemaProblem);
      if (isCurrent) checkCodes(startTag, [startTag.name], version, codeBreak);
      const written = root.version;
      const rule = { category: 'documents', value: written ?? '' };
      if (!isCurrent) {
        drafts.push({
          code: codeOfRule('0.6.1'),
          severity: 'error',
          at: startTag.at,
          params: { rule: '0.6.1', ...rule },
        });
      }
      if (written === null || !schemaVersions.includes(written)) {
        const params = { value: written ?? '', as: version };
        drafts.push({ code: 'iati-unknown-version', severity: 'error', at: startTag.at, params });
      }
      place.moveTo(startTag.at);
      return settle(startTag.at, place.line, root.path, null);
    },
    /** Findings on one record. */
    record(record: XmlElement, from: number, line: number, path: string): Finding[] {
      drafts = [];
      checkSchema(record, type, schemaProblem);
      const named = record.children.find(({ name }) => /^(iati-identifier|organisation-identifier)$/.test(name));
      const identifier = named?.text.trim() ?? '';
      if (identifiers.has(identifier) && identifier !== '') {
        const rule = { id: '1.1.2', severity: 'error', category: 'identifiers' };
        ruleBreak(rule, named!.at, identifier);
      }
      identifiers.add(identifier);
      if (isCurrent) {
        checkCodes(record, [record.name], version, codeBreak);
        checkRules(record, { asOf }, ruleBreak);
      }
      return settle(from, line, path, identifier);
    },
  };
}
