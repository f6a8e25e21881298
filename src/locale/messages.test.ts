import {
  type Attribute,
  type Message,
  type Pattern,
  parse,
  type SelectExpression,
  type SyntaxNode,
  VariableReference,
  Visitor,
} from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import {
  Answered,
  Attestation,
  CommitmentClass,
  CommitmentObject,
  Comparator,
  CoverageClass,
  Due,
  EvidenceEvent,
  entryBodies,
  Grade,
  Instrument,
  Interest,
  Label,
  LineageKind,
  Link,
  Method,
  MissionItem,
  Modality,
  PartyType,
  problemCodes,
  Resolution,
  Said,
  SearchLog,
  Severity,
  SourceClass,
  Stage,
  StatementKind,
  Telling,
  WindowBasis,
} from '../model/index.ts';
import { type Lang, langs, languages, translator } from './index.ts';

interface Shape {
  readonly variables: string;
  readonly selects: readonly { readonly selector: string; readonly variants: readonly string[] }[];
}

function shapeOf(node: SyntaxNode): Shape {
  const variables = new Set<string>();
  const selects: { selector: string; variants: string[] }[] = [];
  const visitor = new (class extends Visitor {
    override visitVariableReference(reference: VariableReference) {
      variables.add(reference.id.name);
    }
    override visitSelectExpression(select: SelectExpression) {
      const variants = select.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
      const selector = select.selector instanceof VariableReference ? select.selector.id.name : '?';
      selects.push({ selector, variants });
      this.genericVisit(select);
    }
  })();
  visitor.visit(node);
  return { variables: [...variables].sort().join(' '), selects };
}

/** Key (with attribute) → shape. Junk and repeated keys are failures. */
function messagesOf(lang: Lang): Map<string, Shape> {
  const found = new Map<string, Shape>();
  for (const entry of parse(languages[lang].messages, { withSpans: false }).body) {
    if (entry.type === 'Junk') throw new Error(`${lang}: not Fluent: ${(entry as { content: string }).content}`);
    if (entry.type !== 'Message') continue;
    const message = entry as Message;
    const add = (key: string, pattern: Pattern | null) => {
      if (pattern === null) return;
      if (found.has(key)) throw new Error(`${lang}: ${key} twice`);
      found.set(key, shapeOf(pattern));
    };
    add(message.id.name, message.value);
    for (const attribute of message.attributes as Attribute[])
      add(`${message.id.name}.${attribute.id.name}`, attribute.value);
  }
  return found;
}

const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];
const messages = new Map(langs.map((lang) => [lang, messagesOf(lang)]));
const first = messages.get('en') as Map<string, Shape>;

describe.each(langs)('messages in %s', (lang) => {
  const own = messages.get(lang) as Map<string, Shape>;

  it('has the same keys as every other language', () => {
    expect([...own.keys()].sort()).toEqual([...first.keys()].sort());
    expect(own.size).toBeGreaterThan(700);
  });

  it('uses no variable that another language does not know', () => {
    for (const [key, { variables }] of own) {
      const elsewhere = (first.get(key) as Shape).variables.split(' ');
      // A language may leave out the number that only chooses the plural form.
      const missing = variables
        .split(' ')
        .filter((name) => name !== '' && name !== 'count' && !elsewhere.includes(name));
      const lost = elsewhere.filter((name) => name !== '' && name !== 'count' && !variables.split(' ').includes(name));
      expect({ key, missing, lost }).toEqual({ key, missing: [], lost: [] });
    }
  });

  it('has every plural category wherever it chooses by number', () => {
    const needed = new Intl.PluralRules(languages[lang].locale).resolvedOptions().pluralCategories;
    let chosen = 0;
    for (const [key, { selects }] of own) {
      for (const { selector, variants } of selects) {
        expect(selector).toBe('count');
        const given = variants.filter((variant) => plurals.includes(variant));
        expect({ key, given: [...given].sort() }).toEqual({ key, given: [...needed].sort() });
        chosen += 1;
      }
    }
    // A language with one form, such as Chinese, has to choose only where nothing is said differently from something.
    expect(chosen).toBeGreaterThan(needed.length > 1 ? 60 : 10);
  });

  it('writes every message for 0, 1, 1.5, 1,000 and a million without a gap', () => {
    const { t } = translator(lang);
    for (const [key, { variables }] of own) {
      for (const count of [0, 1, 1.5, 1000, 1_000_000]) {
        const args = Object.fromEntries(
          variables.split(' ').map((name) => [name, name === 'count' ? count : `<${name}>`]),
        );
        const text = t(key, { count, ...args });
        expect(text).not.toMatch(/\{|\}|undefined|null|NaN|\?\?\?/);
        expect(text.trim()).not.toBe('');
      }
    }
  });

  it('has words for every code of the model', () => {
    const { t, has } = translator(lang);
    for (const code of Object.keys(problemCodes))
      expect(has(`problem-${code}`) && has(`problem-${code}.help`), code).toBe(true);
    for (const label of Label.options) expect(t(`label-${label}.plain`), label).toMatch(/[.。]$/);
    const groups: Readonly<Record<string, readonly string[]>> = {
      said: Said.options,
      stage: Stage.options,
      answered: Answered.options,
      due: Due.options,
      grade: Grade.options,
      kind: StatementKind.options,
      object: CommitmentObject.options,
      class: CommitmentClass.options,
      modality: Modality.options,
      promised: Modality.options,
      comparator: Comparator.options,
      basis: WindowBasis.options,
      lineage: LineageKind.options,
      verdict: Attestation.shape.verdict.options,
      role: Attestation.shape.role.options,
      where: SearchLog.shape.where.options,
      link: Link.shape.verdict.options,
      bearing: EvidenceEvent.shape.bearing.unwrap().options,
      occasion: Telling.shape.occasion.options,
      'party-type': PartyType.options,
      'instrument-type': Instrument.shape.type.options,
      'source-class': SourceClass.options,
      interest: Interest.options,
      method: Method.options,
      resolution: Resolution.options,
      coverage: CoverageClass.options,
      severity: Severity.options,
      // What an edition finds beyond the findings of readers, which bring their sentences.
      flaw: [
        'anchor-lost',
        'anchor-ambiguous',
        'link-contradiction',
        'edition-number-too-long',
        'edition-vote-without-date',
        'edition-shares-not-whole',
        'edition-related-not-held',
        'edition-related-one-sided',
      ],
      state: MissionItem.shape.state.options,
      mission: MissionItem.shape.group.options,
      entry: Object.keys(entryBodies),
    };
    for (const [group, codes] of Object.entries(groups))
      for (const code of codes) expect(has(`${group}-${code}`), `${group}-${code}`).toBe(true);
  });
});
