import { type Lang, langs } from '../locale/index.ts';

/** Query of an address, one value a name. */
export type Query = Readonly<Record<string, string>>;

const segment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/** The path of a thing, without language and edition. The only place where addresses are written. */
export const paths = {
  home: '',
  commitments: 'commitments',
  commitment: (id: string) => `commitment/${segment(id)}`,
  documents: 'documents',
  document: (id: string) => `document/${segment(id)}`,
  evidence: (sha256: string) => `evidence/${segment(sha256)}`,
  statement: (id: string) => `statement/${segment(id)}`,
  parties: 'parties',
  party: (id: string) => `party/${segment(id)}`,
  countries: 'countries',
  country: (iso2: string) => `country/${segment(iso2)}`,
  questions: 'questions',
  question: (name: string) => `question/${segment(name)}`,
  observations: 'observations',
  explore: 'explore',
  places: 'places',
  sector: (kind: string) => `sector/${segment(kind)}`,
  money: 'money',
  activities: 'activities',
  activity: (id: string) => `activity/${segment(id)}`,
  work: (id: string) => `work/${segment(id)}`,
  instrument: (id: string) => `instrument/${segment(id)}`,
  compare: 'compare',
  search: 'search',
  mission: 'mission',
  method: 'method',
  data: 'data',
  coverage: 'coverage',
  contradictions: 'contradictions',
  findings: (source: string) => `findings/${segment(source)}`,
  'standard-check': (source: string) => `standard-check/${segment(source)}`,
  sql: 'sql',
  verify: 'verify',
  answer: (token: string) => `answer/${segment(token)}`,
  institution: 'institution',
  asked: (invitation: string) => `asked/${segment(invitation)}`,
  contribute: (thing: string) => `contribute/${segment(thing)}`,
  contributions: 'contributions',
  receipt: (index: number) => `receipt/${index}`,
  desk: 'desk',
  linking: 'linking',
  reading: (source: string) => `reading/${segment(source)}`,
  'sign-in': 'sign-in',
  join: (token: string) => `join/${segment(token)}`,
  account: 'account',
  people: 'people',
  help: 'help',
  glossary: 'glossary',
  about: 'about',
  borders: 'borders',
  corrections: 'corrections',
  offline: 'offline',
  tour: (step: string) => `tour/${segment(step)}`,
} as const;

/** Name of a page, as `renderPage` takes it. */
export type RouteName = keyof typeof paths;

export interface Address {
  readonly lang: Lang;
  /** Path without language and edition, as `paths` writes it. */
  readonly path: string;
  readonly query?: Query;
  /** Pinned edition; null: the newest. */
  readonly edition: string | null;
}

/** `/es/commitment/x?…`, or `/e/<edition>/es/commitment/x?…` when pinned. Empty query values are left out. */
export function writeAddress({ lang, path, query = {}, edition }: Address): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== '');
  const search = pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
  return `${edition === null ? '' : `/e/${segment(edition)}`}/${lang}${path === '' ? '' : `/${path}`}${search}`;
}

/** Files that an address may end in: the answer as data, a figure of it, its feed. */
export const fileForms = ['json', 'csv', 'xlsx', 'parquet', 'svg', 'png', 'atom', 'geojson'] as const;
export type FileForm = (typeof fileForms)[number];

/** The same page as a file: `/es/commitment/x.json`; of the home page `/es/home.json`. */
export const writeTwin = (address: Address, form: FileForm): string =>
  writeAddress({ ...address, path: `${address.path === '' ? 'home' : address.path}.${form}` });

/** One figure of the page, for other pages to show in a frame: `/embed/es/country/BZ?figure=money`. */
export const writeEmbed = (address: Address): string => `/embed${writeAddress(address)}`;

export interface Route {
  readonly lang: Lang;
  readonly name: RouteName;
  /** Decoded last segment, for pages of one thing. */
  readonly id: string | null;
  /** `embed`: one figure of the page, to be shown within another. */
  readonly form: 'html' | 'embed' | FileForm;
  readonly edition: string | null;
  readonly path: string;
}

const ending = new RegExp(`^(.*)\\.(${fileForms.join('|')})$`);

/** Reads the path of an address (no query); null when no page has it. The inverse of `writeAddress`, `writeTwin`, `writeEmbed`. */
export function readAddress(pathname: string): Route | null {
  const segments = pathname.split('/').slice(1);
  const isEmbed = segments[0] === 'embed';
  if (isEmbed) segments.shift();
  let edition: string | null = null;
  if (segments[0] === 'e') {
    edition = decode(segments[1] ?? '');
    if (!edition) return null;
    segments.splice(0, 2);
  }
  const lang = langs.find((known) => known === segments[0]);
  if (!lang || segments.length > 3) return null;
  const rest = segments.slice(1).filter((text, at) => text !== '' || at > 0);
  const twin = isEmbed ? null : ending.exec(rest.at(-1) ?? '');
  const form = isEmbed ? 'embed' : ((twin?.[2] as FileForm | undefined) ?? 'html');
  if (twin) rest[rest.length - 1] = twin[1] as string;
  const [head, tail] = rest;
  if (head === undefined || (head === 'home' && twin)) {
    return tail === undefined ? { lang, name: 'home', id: null, form, edition, path: '' } : null;
  }
  if (!Object.hasOwn(paths, head) || head === 'home') return null;
  const name = head as RouteName;
  const takesId = typeof paths[name] === 'function';
  if (takesId !== (tail !== undefined)) return null;
  const id = tail === undefined ? null : decode(tail);
  if (takesId && !id) return null;
  return { lang, name, id, form, edition, path: rest.join('/') };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
