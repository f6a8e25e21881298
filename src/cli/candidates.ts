import { type Measure, ObrasError, type Window } from '../model/index.ts';
import { sentenceOf } from '../readers/index.ts';
import {
  type AssistantProposals,
  askAssistant,
  type DocumentReading,
  flagsOf,
  joinCandidates,
  pageFinder,
  paragraphFinder,
  readDocument,
  reviewRow,
  reviewText,
} from '../review/index.ts';
import { repeatsOf, typeStatements } from '../text/index.ts';
import type { Context } from './context.ts';
import { writeNewFile } from './files.ts';
import type { Provided } from './source.ts';
import { formatTable, tableSpace } from './terminal.ts';

/** A text of so many characters takes seconds. */
const manyCharacters = 500_000;

/** `obras read DOC --candidates`: the statements that rules propose, for a person to decide on. */
export async function candidates(
  context: Context,
  provided: Provided,
  flags: { readonly csv?: boolean; readonly out?: string; readonly assistant?: boolean },
): Promise<number> {
  const { words } = context;
  const { source } = provided;
  if (flags.out !== undefined && !provided.isHeld)
    throw new ObrasError('usage-invalid', words.t('cli-review-needs-source'), {
      params: { what: 'out' },
      hint: `obras gather ${provided.name} --as ID --language LANG`,
    });
  const document = await requireDocument(context, provided);
  const language = document.language;
  if (language === null)
    throw new ObrasError('usage-invalid', words.t('cli-language-missing', { source: provided.name }), {
      params: { what: 'language' },
      hint: `obras read ${provided.name} --candidates --language es`,
    });
  const progress = context.progress();
  if (document.text.length > manyCharacters)
    progress.step(words.t('cli-typing', { characters: words.number(document.text.length) }));
  const byRules = typeStatements(document.text, { language, documentDate: source.datePublished });
  const assisted = flags.assistant ? await ask(context, provided, document) : null;
  const found = assisted === null ? byRules : joinCandidates(byRules, assisted.candidates);
  const paragraphOf = paragraphFinder(document);
  const pageOf = pageFinder(document);
  const repeats = repeatsOf(found);
  const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => {
    const place = { from: String(start), to: String(end), paragraph: String(paragraphOf(start) ?? '–') };
    const page = pageOf(start);
    return page === null ? words.t('cli-place', place) : words.t('cli-place-on-page', { ...place, page: String(page) });
  };
  const rows = () => found.map((each, at) => reviewRow(source.id, paragraphOf(each.start), each, repeats[at]));
  const file = flags.out === undefined ? null : writeNewFile(context, flags.out, reviewText(rows()));
  const kinds = Object.fromEntries([...countBy(found.map(({ kind }) => kind))].sort(([a], [b]) => (a < b ? -1 : 1)));
  context.result(
    'candidates',
    {
      source: source.id,
      language,
      textSha256: document.textSha256,
      kinds,
      candidates: found.map((each, at) => ({
        ...each,
        paragraph: paragraphOf(each.start),
        page: pageOf(each.start),
        repeats: repeats[at]?.start ?? null,
      })),
      ...(assisted === null ? {} : { assistant: { proposed: assisted.candidates.length, dropped: assisted.dropped } }),
      ...(file === null ? {} : { file }),
    },
    () => {
      if (flags.csv) return reviewText(rows()).trimEnd();
      if (file !== null) return words.t('cli-written', { rows: words.number(found.length), file });
      return [
        formatTable(
          ['kind', 'place', 'measure', 'window', 'reasons', 'flags', 'words'].map((name) => words.t(`cli-col-${name}`)),
          found.map((each) => [
            words.code('kind', each.kind),
            placeOf(each),
            each.measure === null ? '' : measureOf(each.measure),
            /commitment/.test(each.kind) ? (windowOf(each.window) ?? words.t('cli-no-window')) : '',
            each.reasons.map(({ rule }) => rule).join(', '),
            flagsOf(each).join(' '),
            each.text,
          ]),
          tableSpace(context.terminal, ''),
        ),
        '',
        words.t('cli-candidates-count', { count: found.length, n: words.number(found.length) }),
        ...Object.entries(kinds).map(([kind, n]) => `  ${words.code('kind', kind)}: ${words.number(n)}`),
      ].join('\n');
    },
  );
  if (!context.isJson && !flags.csv) {
    const next = provided.isHeld
      ? `obras read ${source.id} --candidates --out FILE.csv`
      : `obras gather ${provided.name} --as ID --language ${language}`;
    context.terminal.talk(
      file === null
        ? words.t('cli-next', { command: next })
        : words.t('cli-next-review', { command: `obras say --from ${flags.out}` }),
    );
  }
  return 0;
}

/** What the assistant of the settings proposes, told with what was dropped; `usage-invalid` when there is none. */
async function ask(context: Context, { source }: Provided, document: DocumentReading): Promise<AssistantProposals> {
  const { words, config } = context;
  if (config.assistantUrl === null)
    throw new ObrasError('usage-invalid', words.t('cli-no-assistant'), {
      params: { what: 'assistant' },
      hint: 'OBRAS_ASSISTANT_URL=http://127.0.0.1:8080/v1 obras read … --candidates --assistant',
    });
  context.progress().step(words.t('cli-asking', { url: config.assistantUrl }));
  const proposals = await askAssistant(source, document, {
    url: config.assistantUrl,
    model: config.assistantModel,
    key: config.assistantKey,
  });
  if (!context.isJson)
    context.terminal.talk(
      words.t('cli-assistant', {
        n: words.number(proposals.candidates.length),
        dropped: words.number(proposals.dropped.length),
      }),
    );
  return proposals;
}

/** The document that a source is; `input-invalid` with the reason of the reader where it is none. */
async function requireDocument(context: Context, provided: Provided): Promise<DocumentReading> {
  const { document, findings } = await readDocument(provided);
  if (document !== null) return document;
  const [worst] = findings;
  const reason = worst === undefined ? context.words.t('cli-is-data') : sentenceOf(worst, context.words.lang);
  throw new ObrasError('input-invalid', context.words.t('cli-no-document', { source: provided.name, reason }), {
    params: { what: provided.name, ...(worst === undefined ? {} : { finding: worst.code }) },
    hint: `obras read ${provided.name}`,
  });
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const signs = { exactly: '', 'at-least': '≥ ', 'more-than': '> ', 'up-to': '≤ ', 'less-than': '< ', about: '≈ ' };
const measureOf = ({ quantity, high, unit, comparator, per }: Measure): string =>
  `${signs[comparator]}${quantity}${high === null ? '' : `–${high}`} ${unit}${per === 'year' ? '/a' : ''}`;
const windowOf = (window: Window | null): string | null =>
  window === null ? null : `${window.start ?? '..'}/${window.end ?? '..'} “${window.words ?? ''}”`;
