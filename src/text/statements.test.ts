import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, canonicalText, findQuote, sliceText, typeSpan, typeStatements } from './index.ts';

const typed = (text: string, language: string, documentDate: string | null = '2025-05-13'): Candidate[] =>
  typeStatements(canonicalText(text), { language, documentDate });

/** Invented sentences; not of any document. */
const sentences: Record<string, [string, Candidate['kind']][]> = {
  en: [
    ['The Fund will provide EUR 45 million to Honduras by the end of 2027.', 'quantified-commitment'],
    ['The Bank is ready to finance two bridges.', 'quantified-commitment'],
    ['The partners pledge to modernise rural schools.', 'qualitative-commitment'],
    ['The two sides will hold a ministerial meeting every two years.', 'procedural-commitment'],
    ['Jamaica encourages its companies to invest abroad.', 'procedural-commitment'],
    ['Exports rose 12% in 2023.', 'factual-claim'],
    ['The Bank provided 300 scholarships in 2024.', 'factual-claim'],
    ['GDP will grow by 3% next year.', 'forecast'],
    ['Prices may fall again.', 'forecast'],
    ['The minister said that the bridge would open in June.', 'reported-speech'],
    ['According to the auditor, the road is closed.', 'reported-speech'],
    ['“We will build 300 schools,” President Ana Pérez said.', 'reported-speech'],
    ['“Grant equivalent” means the discounted value of a loan.', 'definition'],
    ['It was a shameful and reckless decision.', 'opinion'],
    ['The tax should be lower.', 'opinion'],
    ['In May 2024 the port was closed.', 'factual-claim'],
  ],
  es: [
    ['El Gobierno construirá 250 kilómetros de carretera antes de finales de 2027.', 'quantified-commitment'],
    ['La agencia otorgará 3.500 becas a los países del Caribe en los próximos tres años.', 'quantified-commitment'],
    ['Las partes se comprometen a fortalecer el diálogo político.', 'qualitative-commitment'],
    ['Las partes se comprometen a iniciar un diálogo político.', 'procedural-commitment'],
    ['El ministerio promete mejorar los hospitales rurales.', 'qualitative-commitment'],
    ['Las exportaciones aumentaron 12% en 2023.', 'factual-claim'],
    ['El PIB crecerá 3% el próximo año.', 'forecast'],
    ['El presidente dijo que la carretera será inaugurada en junio.', 'reported-speech'],
    ['La cooperación triangular se define como la que reúne a tres socios.', 'definition'],
    ['Fue una decisión vergonzosa.', 'opinion'],
  ],
  pt: [
    ['O governo promete 500 bolsas até o fim de 2027.', 'quantified-commitment'],
    ['O fundo financiará 40 escolas nos próximos três anos.', 'quantified-commitment'],
    ['As partes comprometem-se a realizar reuniões anuais.', 'procedural-commitment'],
    ['O ministro afirmou que a ponte está pronta.', 'reported-speech'],
    ['A economia crescerá 3%.', 'forecast'],
    ['As exportações caíram em 2023.', 'factual-claim'],
    ['Foi uma decisão vergonhosa.', 'opinion'],
  ],
  fr: [
    ['L’agence s’engage à financer 40 écoles d’ici à 2027.', 'quantified-commitment'],
    ['Le gouvernement construira 40 écoles.', 'quantified-commitment'],
    ['Les parties tiendront une réunion annuelle.', 'procedural-commitment'],
    ['Le ministre a déclaré que le pont est prêt.', 'reported-speech'],
    ['Les exportations ont augmenté de 12 % en 2023.', 'factual-claim'],
    ['C’était une décision honteuse.', 'opinion'],
  ],
  zh: [
    ['双方同意举行部长级会议。', 'procedural-commitment'],
    ['银行承诺提供3500个奖学金名额。', 'quantified-commitment'],
    ['部长表示，大桥将于六月通车。', 'reported-speech'],
    ['经济预计增长3%。', 'forecast'],
    ['出口增长12%。', 'factual-claim'],
    ['这是可耻的决定。', 'opinion'],
  ],
};

describe('typeStatements', () => {
  for (const [language, rows] of Object.entries(sentences)) {
    it.each(rows)(`${language}: %s`, (text, kind) => {
      const candidates = typed(text, language);
      expect(candidates.map((candidate) => candidate.kind)).toEqual([kind]);
      expect(candidates[0]!.reasons.length).toBeGreaterThan(0);
      for (const reason of candidates[0]!.reasons) expect(reason.words).not.toBe('');
    });
  }

  it('makes one candidate of each promised quantity, with what the words say', () => {
    const candidates = typed(
      'The Fund promises 500 scholarships and 40 schools to Belize over the next three years.',
      'en',
    );
    expect(
      candidates.map((candidate) => [candidate.measure?.quantity, candidate.measure?.unit, candidate.object]),
    ).toEqual([
      ['500', 'scholarship', 'scholarship'],
      ['40', 'school', 'works'],
    ]);
    for (const candidate of candidates) {
      expect(candidate).toMatchObject({ kind: 'quantified-commitment', actor: 'The Fund', modality: 'will' });
      expect(candidate.window).toMatchObject({ start: '2025-05-13', end: '2028-05-12' });
      expect(candidate.flags).toEqual([]);
    }
    expect(candidates[1]!.beneficiary).toBe('Belize');
  });

  it('says when no window is stated, and when the date of the document is missing', () => {
    expect(typed('The Fund promises 500 scholarships.', 'en')[0]).toMatchObject({
      window: null,
      flags: ['window-missing'],
    });
    const [relative] = typed('The Fund promises 500 scholarships over the next three years.', 'en', null);
    expect(relative!.window).toMatchObject({ start: null, end: null, words: 'over the next three years' });
    expect(relative!.deadlines[0]!.needs).toBe('document-date');
  });

  it('keeps the strength of the words', () => {
    const strength = (text: string) => typed(text, 'en')[0]!.modality;
    expect(strength('The Fund plans to build 3 schools.')).toBe('plans-to');
    expect(strength('The Fund encourages companies to hire.')).toBe('encourages');
    expect(strength('The Fund is ready to build 3 schools.')).toBe('is-ready-to');
    expect(strength('The Fund pledges 3 schools.')).toBe('will');
    expect(typed('The Fund will build up to 3 schools.', 'en')[0]!.measure!.comparator).toBe('up-to');
  });

  it('names the speaker as written, and types what is said', () => {
    expect(typed('“We will build 300 schools,” President Ana Pérez said.', 'en')[0]).toMatchObject({
      kind: 'reported-speech',
      says: 'quantified-commitment',
      voice: { speakerAsWritten: 'President Ana Pérez', manner: 'verbatim' },
    });
    expect(typed('According to the auditor, the road is closed.', 'en')[0]).toMatchObject({
      says: 'factual-claim',
      voice: { speakerAsWritten: 'the auditor', manner: 'paraphrase' },
    });
  });

  it('flags a quotation that nobody is named for', () => {
    expect(typed('The harbour was called into being by “loud silence” alone.', 'en')[0]!.flags).toEqual([
      'unattributed-quotation',
    ]);
    expect(typed('The “Kingston Declaration” was signed in 2020.', 'en')[0]!.flags).toEqual([]);
    expect(typed('The mayor said it was “loud silence” alone.', 'en')[0]!.flags).toEqual([]);
  });

  it('names data for claims of fact only', () => {
    expect(typed('Exports rose 12% in 2023.', 'en')[0]!.settledBy).toContain('UN Comtrade');
    expect(typed('The Fund will double exports.', 'en')[0]!.settledBy).toEqual([]);
  });

  it('has no rules for other languages and says so', () => {
    expect(typed('Die Bank baut 300 Schulen.', 'de')[0]).toMatchObject({
      kind: 'factual-claim',
      reasons: [{ rule: 'no-rules-for-language' }],
    });
  });

  it('gives the same types when the parties change places', () => {
    const sentence = (a: string, b: string) =>
      `${a} promises ${b} 300 schools. ${a} said that ${b} is late. ${a} and ${b} will meet in 2026.`;
    const kinds = (text: string) => typed(text, 'en').map((candidate) => candidate.kind);
    for (const [a, b] of [
      ['China', 'Peru'],
      ['Canada', 'Haiti'],
      ['France', 'Brazil'],
      ['Japan', 'Chile'],
    ] as const) {
      expect(kinds(sentence(a, b))).toEqual(kinds(sentence(b, a)));
      expect(kinds(sentence(a, b))).toEqual(kinds(sentence('Norway', 'Belize')));
    }
  });

  it('never throws and stays inside the text', () => {
    const piece = fc.constantFrom(
      'China',
      'will',
      'said',
      'that',
      '300',
      'schools',
      '“',
      '”',
      ',',
      '.',
      ';',
      ':',
      '—',
      'promises',
      'to',
      'but',
      'rather than',
      'se compromete a',
      '将',
      '表示',
      '\n',
      '(',
      ')',
      '😀',
      '\ud800',
      'this means',
      'May',
      'may',
      'has',
      'according to',
      'fields of',
      'over the next three years',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('en', 'es', 'pt', 'fr', 'zh', 'de', ''),
        fc.nat(),
        fc.nat(),
        (list, language, a, b) => {
          const text = canonicalText(list.join(' '));
          const length = [...text].length;
          for (const candidate of typeStatements(text, { language })) {
            expect(sliceText(text, candidate.start, candidate.end)).toBe(candidate.text);
            expect(candidate.reasons.length).toBeGreaterThan(0);
          }
          typeSpan(text, length === 0 ? 0 : a % length, length === 0 ? 0 : b % (length + 1), { language });
        },
      ),
      { numRuns: 1500, seed: 51 },
    );
  });
});

describe('a sentence of several promises', () => {
  const parts = (text: string, language: string) =>
    typeStatements(text, { language, documentDate: '2026-01-01' })
      .filter(({ kind }) => kind === 'quantified-commitment')
      .map(({ measure, actor, window }) => [measure?.quantity, actor, window?.words ?? null]);

  it('gives each its own deadline and its own subject', () => {
    expect(
      parts(
        'The State will award 40 scholarships by 2027 and the Bank will build 12 clinics by the end of 2029.',
        'en',
      ),
    ).toEqual([
      ['40', 'The State', 'by 2027'],
      ['12', 'the Bank', 'by the end of 2029'],
    ]);
    expect(
      parts('Valdenorte otorgará 2.500 becas en los próximos tres años y formará a 800 docentes antes de 2028.', 'es'),
    ).toEqual([
      ['2500', 'Valdenorte', 'en los próximos tres años'],
      ['800', 'Valdenorte', 'antes de 2028'],
    ]);
  });

  it('shares a deadline before all or behind all of one promise, and takes none that is of another', () => {
    const all = parts('Over the next three years, the Bank will provide 3,500 scholarships and 300 projects.', 'en');
    expect(all.map(([, , window]) => window)).toEqual(['Over the next three years', 'Over the next three years']);
    expect(parts('El Estado otorgará 40 becas y el Banco construirá 12 clínicas antes de 2029.', 'es')).toEqual([
      ['40', 'El Estado', null],
      ['12', 'el Banco', 'antes de 2029'],
    ]);
  });
});

const seed = new URL('../../../shared/seed/', import.meta.url);

/** The five types of the seed's own typing: forecasts count as opinion there, definitions as claims of fact. */
const ofFive: Partial<Record<Candidate['kind'], string>> = {
  forecast: 'opinion',
  definition: 'factual-claim',
  'procedural-commitment': 'qualitative-commitment',
};

function scoreTyping(text: string, rows: readonly { paragraph: number; quote: string; kind: string }[]) {
  const missed: string[] = [];
  for (const row of rows) {
    const [match] = findQuote(text, row.quote, { paragraph: row.paragraph });
    const { kind } = typeSpan(text, match!.start, match!.end, { language: 'en', documentDate: null });
    if ((ofFive[kind] ?? kind) !== row.kind) missed.push(`${row.quote}: ${kind}, not ${row.kind}`);
  }
  return { right: rows.length - missed.length, of: rows.length, missed };
}

describe.skipIf(!existsSync(seed))('the seed (needs ../shared)', () => {
  const file = existsSync(seed) ? readdirSync(seed).find((name) => name.startsWith('000_'))! : '';
  const text = existsSync(seed) ? canonicalText(readFileSync(new URL(file, seed), 'utf8')) : '';
  const rows = existsSync(seed)
    ? readFileSync(new URL('statements.csv', seed), 'utf8')
        .split('\n')
        .slice(1)
        .filter((row) => row !== '')
        .map((row) => {
          const [, paragraph, quoted = '', kind = ''] = /^S\d+,(\d+),("(?:[^"]|"")*"|[^,]*),([^,]*),/.exec(row)!;
          const quote = quoted.startsWith('"') ? quoted.slice(1, -1).replaceAll('""', '"') : quoted;
          return { paragraph: Number(paragraph), quote, kind };
        })
    : [];

  it('is typed as its 130 statements are, but for a few', () => {
    const score = scoreTyping(text, rows);
    expect(score.of).toBe(130);
    expect(score.right, score.missed.join('\n')).toBeGreaterThanOrEqual(127);
  });

  it('gives four quantified commitments with number, unit and missing window', () => {
    const found = typeStatements(text, { language: 'en', documentDate: null }).filter(
      (one) => one.kind === 'quantified-commitment',
    );
    expect(
      found.map((one) => [one.measure!.quantity, one.measure!.unit, one.window, one.flags.includes('window-missing')]),
    ).toEqual([
      ['3500', 'scholarship', null, true],
      ['10000', 'course', null, true],
      ['300', 'course', null, true],
      ['300', 'project', null, true],
    ]);
    expect(found.map((one) => one.actor)).toEqual(['China', 'China', 'China', 'China']);
    expect(found.map((one) => one.modality)).toEqual(['will', 'will', 'will', 'plans-to']);
  });

  it('rates no opinion: none of its opinions is typed as a promise', () => {
    for (const row of rows.filter((one) => one.kind === 'opinion')) {
      const [match] = findQuote(text, row.quote, { paragraph: row.paragraph });
      const { kind } = typeSpan(text, match!.start, match!.end, { language: 'en', documentDate: null });
      expect(kind, row.quote).not.toMatch(/commitment/);
    }
  });
});
