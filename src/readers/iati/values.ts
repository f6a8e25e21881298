import type { DecimalText } from '../../model/index.ts';
import { readNumber } from '../values/cells.ts';
import { token, type XmlTokens } from '../xml/xml.ts';
import { type AttributeName, attribute, element } from './words.ts';

/** Value of an attribute of the element last opened, trimmed; null when absent or blank. */
export function attributeOf(tokens: XmlTokens, name: AttributeName): string | null {
  const id = attribute[name];
  for (let i = 0; i < tokens.attributeCount; i++) {
    if (tokens.attributeId[i] === id) return tokens.attributeValue(i).trim() || null;
  }
  return null;
}

/** Text directly in the element last opened, trimmed; null when blank. Reads to its end. */
export function readText(tokens: XmlTokens): string | null {
  let text = '';
  for (;;) {
    const kind = tokens.next();
    if (kind === token.close) return text.trim() || null;
    if (kind === token.open) tokens.skip();
    else text += tokens.text(kind === token.cdata);
  }
}

/**
 * The name that the element last opened gives: its own text (1.0x) or its first `narrative` that is not blank (2.0x).
 * Reads to its end.
 */
export function readName(tokens: XmlTokens): string | null {
  let narrative: string | null = null;
  let text = '';
  for (;;) {
    const kind = tokens.next();
    if (kind === token.close) return text.trim() || narrative;
    if (kind === token.open) {
      if (narrative === null && tokens.nameId === element.narrative) narrative = readText(tokens);
      else tokens.skip();
    } else if (kind === token.cdata || !tokens.isBlank()) text += tokens.text(kind === token.cdata);
  }
}

export interface Narrative {
  readonly text: string;
  readonly language: string | null;
}

/**
 * Narratives of the element last opened: its own text (1.0x) or its `narrative` children (2.0x), in order, blank ones
 * left out. Reads to its end.
 */
export function readNarratives(tokens: XmlTokens, language: string | null): Narrative[] {
  const own = attributeOf(tokens, 'xml:lang') ?? language;
  const found: Narrative[] = [];
  let text = '';
  for (;;) {
    const kind = tokens.next();
    if (kind === token.close) break;
    if (kind === token.open) {
      if (tokens.nameId === element.narrative) {
        const itsLanguage = attributeOf(tokens, 'xml:lang') ?? own;
        const narrative = readText(tokens);
        if (narrative !== null) found.push({ text: narrative, language: itsLanguage });
      } else tokens.skip();
    } else if (kind === token.cdata || !tokens.isBlank()) text += tokens.text(kind === token.cdata);
  }
  const direct = text.trim();
  if (direct !== '') found.unshift({ text: direct, language: own });
  return found;
}

const plainDecimal = /^-?(0|[1-9]\d{0,30})(\.\d{1,30})?$/;

/** An xsd:decimal as decimal text, or null; forms beyond it that name one number (`1e3`) count too. */
export const readDecimal = (written: string): DecimalText | null =>
  plainDecimal.test(written) ? written : readNumber(written, '.', '');
