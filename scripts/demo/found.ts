import type { Draft, Interest, PartyType, SourceClass } from '../../src/model/index.ts';
import type { DraftJournal } from './draft-journal.ts';
import { addPublisher, reserved } from './sources.ts';

export interface FoundSource {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: readonly [string, string, PartyType?, string?];
  readonly date: string | null;
  readonly language: string;
  readonly class: SourceClass;
  readonly interest: Interest;
  readonly derivedFrom?: readonly string[];
  readonly note?: string;
}

/** Pages that the searches of this ledger found and that bear on a promise. */
export const foundSources: readonly FoundSource[] = [
  {
    id: 'energy-gov-tt-celac',
    url: 'https://staging.energy.gov.tt/for-investors/corporations/community-of-latin-american-and-caribbean-states-celac',
    title: 'Community of Latin American and Caribbean States (CELAC)',
    publisher: ['ministry-energy-tt', 'Ministry of Energy, Trinidad and Tobago', 'government-body', 'TT'],
    date: null,
    language: 'en',
    class: 'receiver-official',
    interest: 'third',
  },
  {
    id: 'writeups24-2025',
    url: 'https://writeups24.com/news/china-unveils-plan-to-expand-visa-free-access-to-five-latin-american-and-caribbean-countries',
    title: 'Writeups24 on visa-free access',
    publisher: ['writeups24', 'Writeups24', 'media'],
    date: '2025-05-14',
    language: 'en',
    class: 'press-original',
    interest: 'third',
  },
  {
    id: 'abc-color-2022',
    url: 'https://abccolor-abccolor-prod.cdn.arcpublishing.com/opinion/2022/01/22/las-becas-chinas-para-estudiantes-latinoamericanos',
    title: 'Las becas chinas para estudiantes latinoamericanos',
    publisher: ['abc-color', 'ABC Color', 'media', 'PY'],
    date: '2022-01-22',
    language: 'es',
    class: 'press-original',
    interest: 'third',
    note: 'opinion column',
  },
  {
    id: 'la-pagina-2025',
    url: 'https://lapagina.com.sv/internacionales/china-y-celac-fortalecen-alianza-con-cinco-programas-clave-para-el-desarrollo',
    title: 'La Página on the five programmes',
    publisher: ['la-pagina', 'La Página', 'media', 'SV'],
    date: '2025-05',
    language: 'es',
    class: 'press-original',
    interest: 'third',
  },
  {
    id: 'la-jornada-2025-08-06',
    url: 'https://www.jornada.com.mx/2025/08/06/politica/010n2pol?partner=rss',
    title: 'La Jornada on Mexican scholarship holders',
    publisher: ['la-jornada', 'La Jornada', 'media', 'MX'],
    date: '2025-08-06',
    language: 'es',
    class: 'press-original',
    interest: 'third',
  },
];

type StatementBody = Omit<Extract<Draft, { kind: 'statement' }>['body'], 'enteredBy'>;

export function addFoundSources(journal: DraftJournal): void {
  for (const source of foundSources) {
    journal.add('source', {
      id: source.id,
      kind: 'document',
      url: source.url,
      title: source.title,
      publisher: addPublisher(journal, source.publisher),
      datePublished: source.date,
      language: source.language,
      mediaType: 'text/html',
      licence: reserved,
      sourceClass: source.class,
      interest: source.interest,
      derivedFrom: [...(source.derivedFrom ?? [])],
      examined: 'stored copy, opening part',
      note: source.note ?? null,
    });
  }
}

/** A statement read in one of the found pages. */
export function stateFound(
  journal: DraftJournal,
  source: string,
  exact: string,
  body: Pick<StatementBody, 'subject' | 'property' | 'value' | 'kind'> & Partial<StatementBody>,
): string {
  const found = foundSources.find((row) => row.id === source);
  if (found === undefined) throw new Error(`no such page: ${source}`);
  return journal.state({
    anchor: { source, exact },
    source,
    reporter: found.publisher[0],
    assertedAt: found.date,
    ...body,
  });
}
