// Words of the site against the code that uses them and the rubric that gives them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeRubric } from '../src/assessment/index.ts';
import { langs, languages, translator } from '../src/locale/index.ts';
import { assets } from '../src/web/index.ts';

const root = join(import.meta.dirname, '..');
const sources = ['src/web', 'src/locale', 'src/cli', 'src/outbox']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|messages/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
  .join('\n');
const keys = [...languages.en.messages.matchAll(/^([a-zA-Z][\w-]*) = ?/gm)].map((match) => match[1] as string);

describe('messages', () => {
  const literal = new Set([...sources.matchAll(/'([a-z][\w-]*(?:\.[a-z]+)?)'/gi)].map((match) => match[1] as string));
  const prefixes = [
    ...[...sources.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1] as string),
    ...[...sources.matchAll(/code\(\s*'([\w-]+)'/g)].map((match) => `${match[1]}-`),
  ];

  it('are all used: no word is kept that nobody reads', () => {
    expect(keys.length).toBeGreaterThan(700);
    const unused = keys.filter(
      (key) => !literal.has(key) && !literal.has(`${key}.plain`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('are all there: no page asks for a word that nobody wrote', () => {
    const asked = [...sources.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => match[1] as string);
    expect(asked.length).toBeGreaterThan(300);
    for (const lang of langs) for (const key of asked) expect(translator(lang).has(key), `${lang} ${key}`).toBe(true);
  });

  it('name the labels as the rubric does', () => {
    const labels = describeRubric('R1.0')?.rules.flatMap((rule) => rule.labels) ?? [];
    expect(labels).toHaveLength(16);
    for (const { label, title } of labels)
      for (const lang of langs) {
        const own = title[lang];
        if (own !== undefined) expect(translator(lang).t(`label-${label}`)).toBe(own);
      }
  });
});

describe('colours', () => {
  const css = Object.values(assets).find(({ type }) => type.startsWith('text/css'))?.body ?? '';
  const tokensOf = (text: string) =>
    new Map(
      [...text.matchAll(/--([\w-]+):(#[0-9a-f]{3,6})\b/g)].map((match) => [match[1] as string, match[2] as string]),
    );
  const dark = css.indexOf('@media (prefers-color-scheme:dark)');
  const themes = { light: tokensOf(css.slice(0, dark)), dark: tokensOf(css.slice(dark, css.indexOf('}}', dark))) };
  const channel = (hex: string, at: number): number => {
    const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
    const value = Number.parseInt(full.slice(at * 2, at * 2 + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (hex: string) => 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 1) + 0.0722 * channel(hex, 2);
  const contrast = (a: string, b: string) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const tones = ['done', 'part', 'open', 'gap', 'short', 'dispute'];
  const pairs: [string, string, number][] = [
    ...['paper', 'card', 'wash'].flatMap(
      (ground) =>
        [
          ['ink', ground, 7],
          ['soft', ground, 4.5],
          ['link', ground, 4.5],
        ] as [string, string, number][],
    ),
    ['on-accent', 'accent', 4.5],
    ['edge', 'card', 3],
    ['edge', 'paper', 3],
    ...tones.flatMap(
      (tone) =>
        [
          [tone, `${tone}-g`, 4.5],
          ['ink', `${tone}-g`, 4.5],
          [tone, 'card', 3],
        ] as [string, string, number][],
    ),
    ['link', 'gap-g', 4.5],
    ['link', 'part-g', 4.5],
    ['link', 'done-g', 4.5],
    ['link', 'dispute-g', 4.5],
    ['soft', 'gap-g', 4.5],
  ];
  it.each(Object.entries(themes))('stand out enough in the %s theme', (_, tokens) => {
    for (const [front, ground, least] of pairs) {
      const a = tokens.get(front);
      const b = tokens.get(ground);
      if (!a || !b) throw new Error(`no colour ${a ? ground : front}`);
      expect({ front, ground, enough: contrast(a, b) >= least, is: contrast(a, b).toFixed(2) }).toMatchObject({
        enough: true,
      });
    }
  });
});
