import type { Finding } from '../../model/index.ts';
import { findingCodes } from '../findings/findings.ts';
import {
  codeSentence,
  ruleSentences,
  type Sentences,
  sayingRule,
  schemaSentences,
  versionSentence,
} from '../iati/sentences.ts';
import { frenchSentences } from './fr.ts';
import { portugueseSentences } from './pt.ts';
import { chineseSentences } from './zh.ts';

type Own = 'en' | 'es';
const partOf = <Key extends string>(sentences: Readonly<Record<Key, Record<Own, string>>>, language: Own) =>
  Object.fromEntries(
    Object.entries<Record<Own, string>>(sentences).map(([code, sentence]) => [code, sentence[language]]),
  ) as Record<Key, string>;
const ownSentences = (language: Own): Sentences => ({
  findings: partOf(findingCodes, language),
  schema: partOf(schemaSentences, language),
  rules: partOf(ruleSentences, language),
  code: codeSentence[language],
  version: versionSentence[language],
});

/** Every sentence of a finding, by language. */
export const sentences = {
  en: ownSentences('en'),
  es: ownSentences('es'),
  fr: frenchSentences,
  pt: portugueseSentences,
  zh: chineseSentences,
} as const satisfies Readonly<Record<string, Sentences>>;
/** A language in which findings have sentences. */
export type SentenceLanguage = keyof typeof sentences;
/** Every such language. */
export const sentenceLanguages = Object.keys(sentences) as readonly SentenceLanguage[];

const own = (texts: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

function templateOf({ code, params }: Pick<Finding, 'code' | 'params'>, texts: Sentences): string | undefined {
  const { rule, list } = params;
  if (rule === undefined) {
    if (code === 'iati-unknown-version') return texts.version;
    return own(texts.findings, code) ?? own(texts.schema, code);
  }
  if (list !== undefined) return texts.code;
  const saying = sayingRule(rule);
  return saying === null ? undefined : texts.rules[saying];
}

/**
 * The sentence of a finding of a reader or a check, in one language, with its values filled in; the code itself when
 * nobody here knows it.
 */
export function sentenceOf(finding: Pick<Finding, 'code' | 'params'>, language: SentenceLanguage): string {
  const template = templateOf(finding, sentences[language]);
  return template?.replace(/\{(\w+)\}/g, (hole, name: string) => finding.params[name] ?? hole) ?? finding.code;
}
