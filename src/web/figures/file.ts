import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Drawing, inXml } from './draw.ts';
import { linesOf } from './letters.ts';

/** The light theme as it is printed; a file carries its colours. */
const paper: Readonly<Record<string, string>> = {
  accent: '#0b5563',
  'accent-g': '#e3eef0',
  gap: '#66530a',
  'gap-g': '#f6efd6',
  dispute: '#6a2a82',
  'dispute-g': '#f2e7f7',
  short: '#8a370f',
  'short-g': '#f9e8de',
  edge: '#8b867a',
  line: '#dcd7cb',
  soft: '#535a61',
  card: '#ffffff',
  wash: '#eef3f1',
  ink: '#1c2024',
  'open-g': '#eceae3',
};
const ink = '#1c2024';

export interface FileWords {
  readonly lang: string;
  readonly title: string;
  readonly finding: string;
  /** Source, coverage, freshness, edition and permanent address, a line each. */
  readonly notes: readonly string[];
}

/** A drawing as a file of its own: its title and sentence above, what it stands on below, colours of paper. Valid XML. */
export function svgFile({ svg, width, height }: Drawing, { lang, title, finding, notes }: FileWords): string {
  const pad = 16;
  let y = pad;
  const set = (text: string, size: number, weight: number, fill: string) =>
    linesOf(text, width, size, weight > 400)
      .map((line) => {
        y += size * 1.35;
        return `<text x="${pad}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${inXml(line)}</text>`;
      })
      .join('');
  const head = set(title, 16, 700, ink) + set(finding, 12.5, 400, ink);
  const top = y + 14;
  y = top + height + 6;
  const foot = notes.map((note) => set(note, 10, 400, paper.soft as string)).join('');
  const [wide, tall] = [width + pad * 2, Math.ceil(y + pad)];
  const drawn = svg
    .replace(/ class="drawn"| role="img" aria-label="[^"]*" aria-describedby="[^"]*"/g, '')
    .replace('<svg ', `<svg x="${pad}" y="${top.toFixed(1)}" `)
    .replaceAll(/var\(--([a-z-]+)\)/g, (_, name: string) => paper[name] ?? ink)
    .replaceAll('currentColor', ink);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" width="${wide}" height="${tall}" viewBox="0 0 ${wide} ${tall}" font-family="system-ui, 'DejaVu Sans', sans-serif" role="img">` +
    `<title>${inXml(title)}</title><desc>${inXml(finding)}</desc><rect width="${wide}" height="${tall}" fill="#ffffff"/>` +
    `${head}${drawn}${foot}</svg>\n`
  );
}

const { resolve } = createRequire(import.meta.url);
const fonts = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

const hanFonts = ['Regular', 'Bold'].map((weight) =>
  join(resolve('@embedpdf/fonts-sc'), '..', '..', 'fonts', `NotoSansHans-${weight}.otf`),
);

/**
 * The same file as pixels, twice as large. Its letters are fonts that come with the program, so that every machine draws
 * alike; those of Chinese, 17 MB, are read only for a file that holds some.
 */
export function pngFile(svg: string): Uint8Array<ArrayBuffer> {
  const drawn = new Resvg(
    svg
      .replace("system-ui, 'DejaVu Sans', sans-serif", 'DejaVu Sans')
      .replaceAll('system-ui, sans-serif', 'DejaVu Sans'),
    {
      fitTo: { mode: 'zoom', value: 2 },
      font: {
        fontFiles: /\p{Script=Han}/u.test(svg) ? [...fonts, ...hanFonts] : fonts,
        loadSystemFonts: false,
        defaultFontFamily: 'DejaVu Sans',
      },
    },
  );
  return new Uint8Array(drawn.render().asPng());
}
