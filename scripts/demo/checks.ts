import { join } from 'node:path';
import type { Interest, PartyType, SourceClass } from '../../src/model/index.ts';
import type { DraftJournal } from './draft-journal.ts';
import { countWords, mostWords } from './quotes.ts';
import type { Seed } from './seed.ts';
import { addPublisher, reserved } from './sources.ts';
import { type Row, readTable } from './tables.ts';

interface CheckSource {
  readonly id: string;
  readonly publisher: readonly [string, string, PartyType?, string?];
  readonly class: SourceClass;
  readonly interest: Interest;
  readonly language: string;
  readonly title: string;
  readonly note?: string;
}

/** Addresses of `checks.csv` that are not among the documents already held. */
const sources: Readonly<Record<string, CheckSource>> = {
  'https://www.clarin.com/politica/cumbre-celac-china-busca-desairar-xi-jinping-argentina-unico-pais-region-firmo-documento-final_0_5uAZaLLRhb.html':
    {
      id: 'clarin-2025',
      publisher: ['clarin', 'Clarín', 'media', 'AR'],
      class: 'press-original',
      interest: 'third',
      language: 'es',
      title: 'Clarín on the CELAC-China summit',
    },
  'https://www.elestrategico.com/2025/05/14/argentina-toma-distancia-en-el-foro-china-celac': {
    id: 'el-estrategico-2025',
    publisher: ['el-estrategico', 'El Estratégico', 'media', 'AR'],
    class: 'press-original',
    interest: 'third',
    language: 'es',
    title: 'Argentina toma distancia en el Foro China-CELAC',
  },
  'https://www.opeargentina.org/post/el-ausentismo-argentino-en-el-foro-celac-china-ideología-o-pragmatismo': {
    id: 'opeargentina-2025',
    publisher: ['opeargentina', 'Observatorio de Política Exterior Argentina', 'academic', 'AR'],
    class: 'scholarly',
    interest: 'third',
    language: 'es',
    title: 'El ausentismo argentino en el Foro CELAC-China',
  },
  'https://www.enteratenoticias.com.ar/politica-3231/argentina-se-bajo-del-acuerdo-celac-china-y-quedo-aislada-en-un-gesto-alineado-a-eeuu':
    {
      id: 'enterate-noticias-2025',
      publisher: ['enterate-noticias', 'Entérate Noticias', 'media', 'AR'],
      class: 'press-original',
      interest: 'third',
      language: 'es',
      title: 'Entérate Noticias on the CELAC-China agreement',
    },
  'http://www.llibres.com.ar/nota/1180/China-CELAC,-en-clave-Eternauta:-nadie-se-salva-solo': {
    id: 'llibres-2025',
    publisher: ['llibres', 'llibres.com.ar', 'media', 'AR'],
    class: 'press-original',
    interest: 'third',
    language: 'es',
    title: 'China-CELAC, en clave Eternauta',
  },
  'https://www.caribbeannationalweekly.com/news/secretary-of-state-marco-rubio-says-us-has-no-problem-with-cuban-doctors/':
    {
      id: 'caribbean-national-weekly-2025',
      publisher: ['caribbean-national-weekly', 'Caribbean National Weekly', 'media', 'US'],
      class: 'press-original',
      interest: 'third',
      language: 'en',
      title: 'Caribbean National Weekly on Cuban doctors',
    },
  'https://www.aa.com.tr/en/americas/rubio-defends-us-stance-on-cuban-medical-missions-during-caribbean-tour/3521100': {
    id: 'anadolu-2025',
    publisher: ['anadolu-agency', 'Anadolu Agency', 'media', 'TR'],
    class: 'press-original',
    interest: 'third',
    language: 'en',
    title: 'Anadolu Agency on Cuban medical missions',
  },
  'https://nycaribnews.com/jamaica-push-back-on-rubio-about-cuban-doctors-issue': {
    id: 'ny-carib-news-2025',
    publisher: ['ny-carib-news', 'New York Carib News', 'media', 'US'],
    class: 'press-original',
    interest: 'third',
    language: 'en',
    title: 'New York Carib News on Cuban doctors',
  },
  'https://postxnews.com/secretary-of-state-marco-rubio-and-jamaican-prime-minister-andrew-holness-at-a-joint-press-availability-united-states-department-of-state':
    {
      id: 'postxnews-2025',
      publisher: ['postxnews', 'postxnews.com', 'media'],
      class: 'press-wire',
      interest: 'provider',
      language: 'en',
      title: 'Joint press availability, 26 March 2025',
      note: 'copy of the transcript of the Department of State',
    },
  'https://projectfinance.com.cn/china-celac-joint-action-plan-for-cooperation-in-key-areas%ef%bc%882025-2027%ef%bc%89/2025/05/16':
    {
      id: 'joint-action-plan-2025-2027',
      publisher: ['projectfinance-cn', 'projectfinance.com.cn', 'media', 'CN'],
      class: 'press-wire',
      interest: 'provider',
      language: 'en',
      title: 'China-CELAC Joint Action Plan 2025-2027',
      note: 'copy in English with Chinese',
    },
  'http://www.china.org.cn/report/2014-08/15/content_33244804.htm': {
    id: 'speech-brasilia-2014',
    publisher: ['china-org-cn', 'china.org.cn', 'government-body', 'CN'],
    class: 'provider-official',
    interest: 'provider',
    language: 'en',
    title: 'Keynote in Brasilia, 17 July 2014',
  },
  'http://china.org.cn/report/2015-02/15/content_34828147.htm': {
    id: 'speech-beijing-2015',
    publisher: ['china-org-cn', '', 'government-body', 'CN'],
    class: 'provider-official',
    interest: 'provider',
    language: 'en',
    title: 'Address at the first ministerial meeting',
  },
};

/** Addresses that are among the documents of `commitment-facts`. */
const known: Readonly<Record<string, string>> = {
  'https://theaztecjournal.com/international/china-pledges-credit-lines-and-exchange-programs-for-celac-countries':
    'aztec-journal-2025',
  'https://exbulletin.com/politics/3036627/': 'exbulletin-2025',
  'http://dm.chineseembassy.org/eng/zjhz/t1658829.htm': 'embassy-dominica-plan-2015',
};

const rowsOf = (shared: string): Row[] => readTable(join(shared, 'seed', 'checks.csv'));
const sourceOf = (url: string): string => {
  const id = sources[url]?.id ?? known[url];
  if (id === undefined) throw new Error(`an address without a source: ${url}`);
  return id;
};
/** S114-S118 stands for the statements that are reported speech of the same occasion. */
const labelsOf = (key: string): string[] =>
  key === 'S114-S118' ? ['S114', 'S115', 'S116', 'S118'] : /^S\d+$/.test(key) ? [key] : [];

/** Labels of statements whose check has an address. */
export const sourcedLabels = (shared: string): ReadonlySet<string> =>
  new Set(rowsOf(shared).flatMap((row) => labelsOf(row.statement!)));

export function addCheckSources(journal: DraftJournal, shared: string): void {
  for (const row of rowsOf(shared)) {
    const source = sources[row.url!];
    if (source === undefined || journal.has('source', source.id)) continue;
    journal.add('source', {
      id: source.id,
      kind: 'document',
      url: row.url!,
      title: source.title,
      publisher: addPublisher(journal, source.publisher),
      datePublished: row.date!,
      language: source.language,
      mediaType: 'text/html',
      licence: reserved,
      sourceClass: source.class,
      interest: source.interest,
      examined: 'opening part or extract',
      note: source.note ?? null,
    });
  }
}

const verdicts: Readonly<Record<string, 'contradicts' | 'adds'>> = {
  S49: 'contradicts',
  S114: 'contradicts',
  S115: 'adds',
  S116: 'contradicts',
  S118: 'contradicts',
  S119: 'adds',
  S35: 'adds',
  S66: 'adds',
  S67: 'adds',
  S68: 'contradicts',
};

const conversions: Readonly<Record<string, { quantity: string; comparator: 'about' | 'exactly' | 'less-than' }>> = {
  'aztec-journal-2025': { quantity: '9000000000', comparator: 'about' },
  'el-estrategico-2025': { quantity: '8330000000', comparator: 'exactly' },
  'llibres-2025': { quantity: '10000000000', comparator: 'less-than' },
};
const converters: Readonly<Record<string, string>> = {
  'aztec-journal-2025': 'aztec-journal',
  'el-estrategico-2025': 'el-estrategico',
  'llibres-2025': 'llibres',
};

/** What was found where: beside the statement of the article, never instead of it. */
export function addCheckStatements(journal: DraftJournal, shared: string, seed: Seed): void {
  for (const row of rowsOf(shared)) {
    const source = sourceOf(row.url!);
    const quote = row.short_quote!;
    if (countWords(quote) > mostWords) throw new Error(`too long a quote: ${quote}`);
    const publisher = sources[row.url!]?.publisher[0] ?? converters[source] ?? null;
    const anchor = quote === '' ? null : { source, exact: quote };
    const common = { anchor, source, reporter: publisher, assertedAt: row.date!, kind: 'factual-claim' as const };
    if (row.statement === 'credit-line') {
      journal.state({
        ...common,
        subject: { type: 'commitment', id: 'celac-2025-credit-line' },
        property: 'converted-value',
        value: { type: 'measure', measure: { ...conversions[source]!, unit: 'USD' } },
        originalValue: quote,
        asserter: converters[source]!,
        flags: ['conversion', 'rate-not-stated', 'stage-announced'],
        about: 'RMB 66 billion in US dollars',
      });
      continue;
    }
    for (const label of labelsOf(row.statement!)) {
      const statement = seed.ids.get(label)!;
      journal.state({
        ...common,
        subject: { type: 'statement', id: statement },
        property: 'found',
        value: { type: 'text', text: row.finding!, language: 'en' },
        originalValue: quote === '' ? null : quote,
        about: `check of ${label}`,
        relations: [{ kind: verdicts[label] ?? 'adds', statement }],
      });
    }
  }
}
