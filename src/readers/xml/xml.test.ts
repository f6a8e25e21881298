import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { XmlNames } from './names.ts';
import { findForbidden } from './text.ts';
import { token, XmlProblem, XmlTokens, xmlLimits } from './xml.ts';

type Event = ['open', string, [string, string][]] | ['close', string] | ['text', string];
interface Outcome {
  events: Event[];
  problem: string | null;
}

const none = new XmlNames([]);

function tokensOf(text: string | Buffer): Outcome {
  const bytes = Buffer.from(text as string);
  const tokens = new XmlTokens(bytes, 0, none, none);
  const events: Event[] = [];
  const addText = (piece: string): void => {
    const last = events.at(-1);
    if (last?.[0] === 'text') last[1] += piece;
    else if (piece !== '') events.push(['text', piece]);
  };
  try {
    if (findForbidden(bytes, 0, bytes.length) >= 0) throw new XmlProblem('xml-control-character', 0);
    for (let kind = tokens.next(); kind !== token.end; kind = tokens.next()) {
      if (kind === token.open) {
        const count = tokens.attributeCount;
        const attributes = Array.from({ length: count }, (_, i): [string, string] => [
          tokens.attributeName(i),
          tokens.attributeValue(i),
        ]);
        events.push(['open', tokens.name(), attributes]);
      } else if (kind === token.close) events.push(['close', tokens.name()]);
      else addText(tokens.text(kind === token.cdata));
    }
    return { events, problem: null };
  } catch (problem) {
    if (!(problem instanceof XmlProblem)) throw problem;
    return { events, problem: problem.code };
  }
}

function saxesOf(text: string): Outcome {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  let problem: string | null = null;
  let depth = 0;
  const addText = (piece: string): void => {
    if (depth === 0) return;
    const last = events.at(-1);
    if (last?.[0] === 'text') last[1] += piece;
    else if (piece !== '') events.push(['text', piece]);
  };
  parser.on('opentag', (tag) => {
    depth++;
    events.push(['open', tag.name, Object.entries(tag.attributes as Record<string, string>)]);
  });
  parser.on('closetag', (tag) => {
    depth--;
    events.push(['close', tag.name]);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    problem ??= error.message;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    problem ??= (error as Error).message;
  }
  return { events, problem };
}

const wrap = (inside: string): string => `<r>${inside}</r>`;
const wellFormed: Record<string, string> = {
  empty: '<r/>',
  'empty with space': '<r />',
  text: wrap('a b'),
  'the five entities': wrap('&amp;&lt;&gt;&quot;&apos;'),
  'character references': wrap('&#233;&#x4e2d;&#x1F600;&#00065;&#x9;'),
  'CDATA with markup': wrap('x<![CDATA[<b>&amp;]]]]>y<![CDATA[]]>'),
  'comment with markup': wrap('x<!-- & < > <b> -->y'),
  'instruction inside': wrap('x<?p q="?" ?>y<?p?>'),
  'single quotes': `<r a='"' b="'"/>`,
  'space in tags': '<r\n a = "1"\tb\r\n=\r\n"2" ><b ></b\n></r >',
  'greater in an attribute': '<r a="x>y"/>',
  'references in an attribute': '<r a="&lt;&#10;&#x9;&amp;amp;"/>',
  'line ends in an attribute': '<r a="1\n2\r\n3\r4\t5"/>',
  'line ends in text': wrap('a\r\nb\rc\n\r'),
  'line ends in CDATA': wrap('<![CDATA[a\r\nb\rc]]>'),
  'long text with carriage returns': wrap(`${'word '.repeat(20)}\r\n${'word '.repeat(20)}\r`),
  'declaration and prolog':
    '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\'?>\n<!-- x -->\n<?p?>\n<r/>\n<!-- y -->\n',
  'names beyond ASCII': '<añó é="1"><中文/></añó>',
  prefixes: '<a:b xmlns:a="urn:x" a:c="1"/>',
  'odd names': '<_.-1 :a="1" a.b-c="2"/>',
  'two brackets': wrap(']] ]> ]'),
  deep: '<a>'.repeat(60) + '</a>'.repeat(60),
  astral: wrap('😀'),
  'long attribute': `<r a="${'x'.repeat(30)}&amp;"/>`,
};
const broken: Record<string, string> = {
  nothing: '',
  blank: ' \n',
  'text only': 'abc',
  'text before': 'a<r/>',
  'text after': '<r/>a',
  'CDATA after': '<r/><![CDATA[]]>',
  'two roots': '<r/><r/>',
  mismatched: '<a><b></a></b>',
  'longer end tag': '<a></ab>',
  'shorter end tag': '<ab></a>',
  'end tag only': '</a>',
  unclosed: '<a><b></b>',
  'unclosed tag': '<a',
  'unclosed attribute': '<a b="',
  'unclosed comment': '<a><!-- ',
  'unclosed CDATA': '<a><![CDATA[',
  'unclosed instruction': '<a><?p ',
  'unquoted attribute': '<a b=c/>',
  'attribute without value': '<a b/>',
  'attributes without space': '<a b="1"c="2"/>',
  'attribute twice': '<a b="1" c="2" b="3"/>',
  'less in an attribute': '<a b="<"/>',
  'bare ampersand': wrap('a & b'),
  'ampersand at the end': wrap('a &amp'),
  'undefined entity': wrap('&nbsp;'),
  'undefined entity in an attribute': '<a b="&nbsp;"/>',
  'entity named like a property': wrap('&constructor;'),
  'reference to NUL': wrap('&#0;'),
  'reference to a surrogate': wrap('&#xD800;'),
  'reference beyond Unicode': wrap('&#x110000;'),
  'reference without digits': wrap('&#;'),
  'end of CDATA in text': wrap('a ]]> b'),
  'end of CDATA far in text': wrap(`${'word '.repeat(20)}]]> b`),
  'control character': wrap('a\x01b'),
  'control character in an attribute': '<a b="\x02"/>',
  'control character in a comment': '<a><!-- \x03 --></a>',
  'character FFFE': wrap('\ufffe'),
  'hyphens in a comment': '<a><!-- -- --></a>',
  'comment of three hyphens': '<a><!--a---></a>',
  'name of digits': '<1a/>',
  'empty name': '<>a</>',
  'space before name': '< a/>',
  'bad attribute name': '<a -b="1"/>',
  'sign in a name': '<a×b/>',
  'slash inside': '<a/b>',
  'declaration late': ' <?xml version="1.0"?><r/>',
  'declaration twice': '<?xml version="1.0"?><?xml version="1.0"?><r/>',
  'declaration in capitals': '<?XML version="1.0"?><r/>',
  'declaration without version': '<?xml encoding="UTF-8"?><r/>',
  'declaration out of order': '<?xml encoding="UTF-8" version="1.0"?><r/>',
  'instruction without a name': '<r><? p?></r>',
  'element declaration': '<r><!ELEMENT a></r>',
  'CDATA in small letters': '<r><![cdata[x]]></r>',
};

describe('the same events as saxes', () => {
  it.each(Object.entries(wellFormed))('%s', (_, text) => {
    expect(saxesOf(text).problem).toBeNull();
    expect(tokensOf(text)).toEqual(saxesOf(text));
  });
});

describe('refused as saxes refuses', () => {
  it.each(Object.entries(broken))('%s', (_, text) => {
    expect(saxesOf(text).problem).not.toBeNull();
    expect(tokensOf(text).problem).not.toBeNull();
  });
});

it('refuses DOCTYPE, whatever is in it', () => {
  const bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>';
  expect(tokensOf(bomb).problem).toBe('xml-doctype');
  expect(tokensOf('<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>').problem).toBe('xml-doctype');
});

describe('limits', () => {
  const nested = (n: number) => '<a>'.repeat(n) + '</a>'.repeat(n);
  const attributes = (n: number) => `<a ${Array.from({ length: n }, (_, i) => `a${i}="${i}"`).join(' ')}/>`;
  it.each([
    ['xml-too-deep', xmlLimits.depth, nested],
    ['xml-too-many-attributes', xmlLimits.attributes, attributes],
    ['xml-attribute-too-long', xmlLimits.attribute, (n: number) => `<a b="${'x'.repeat(n)}"/>`],
    ['xml-text-too-long', xmlLimits.text, (n: number) => wrap('x'.repeat(n))],
    ['xml-text-too-long', xmlLimits.text - 9, (n: number) => wrap(`<![CDATA[${'x'.repeat(n)}]]>`)],
  ])('%s beyond %i', (code, limit, make) => {
    expect(tokensOf(make(limit)).problem).toBeNull();
    expect(tokensOf(make(limit + 1)).problem).toBe(code);
    expect(tokensOf(make(limit * 10)).problem).toBe(code);
  });
});

it('agrees with saxes on seeded mutations', () => {
  const seeds = [
    readFileSync(new URL('../fixtures/activities-2.03.xml', import.meta.url), 'utf8'),
    ...Object.values(wellFormed),
  ];
  let state = 42;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pieces = [
    '<',
    '>',
    '&',
    '"',
    "'",
    '/',
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&#65;',
    '&x;',
    '=',
    ' ',
    '\r',
    '\t',
    'é',
    '\x07',
    '?>',
    '<?a',
    '<b>',
    '</b>',
    'a="1"',
    '-',
    '!',
  ];
  let refused = 0;
  const runs = 10_000;
  for (let run = 0; run < runs; run++) {
    let text = seeds[run % 3 === 0 ? 0 : random(seeds.length)]!;
    if (text.length > 1500) {
      const from = random(text.length - 800);
      text = `<r>${text.slice(from, from + 800)}</r>`;
    }
    for (let edits = 1 + random(3); edits > 0; edits--) {
      const at = random(text.length + 1);
      const kind = random(3);
      if (kind === 0) text = text.slice(0, at) + pieces[random(pieces.length)] + text.slice(at);
      else if (kind === 1) text = text.slice(0, at) + text.slice(at + 1 + random(4));
      else text = text.slice(0, at) + text.slice(random(text.length + 1), at + random(60)) + text.slice(at);
    }
    text = Buffer.from(text).toString();
    const ours = tokensOf(text);
    const theirs = saxesOf(text);
    if (/<!DOCTYPE/.test(text)) continue;
    if (theirs.problem !== null) refused++;
    if (
      (ours.problem === null) !== (theirs.problem === null) ||
      (theirs.problem === null && JSON.stringify(ours) !== JSON.stringify(theirs))
    ) {
      expect({ text, ...ours }).toEqual({ text, ...theirs });
    }
  }
  expect(refused).toBeGreaterThan(runs / 4);
  expect(refused).toBeLessThan(runs * 0.95);
});
