import type { Role } from '../model/index.ts';

/**
 * Who asks: `anyone` without an account; `link`, whoever holds the secret link in the address; `own-machine`, whoever
 * is at the machine of a desk without sign-in; or an account with a role.
 */
export type Who = 'anyone' | 'link' | 'own-machine' | Role;
/**
 * How often one account may ask, or one address without an account: each class has a limit of its own. `page`: not
 * limited. `export`: pages as tables, drawings, feeds and maps, whatever the row says.
 */
export type LimitClass = 'page' | 'search' | 'api' | 'form' | 'sign-in' | 'export';

export interface Row {
  readonly method: 'GET' | 'POST';
  /** Path with its parts in `:name` form; of a page without `.json` and `.csv`, which are the same answer. */
  readonly route: string;
  /** Which act a form does, from its field `step`; null: the form does one thing. */
  readonly step: string | null;
  readonly who: readonly Who[];
  readonly limit: LimitClass;
}

const everybody: readonly Who[] = ['anyone'];
const account: readonly Who[] = ['reader', 'contributor', 'reviewer', 'editor', 'administrator', 'institution'];
const desk: readonly Who[] = ['own-machine', 'contributor', 'reviewer', 'editor'];
const deciding: readonly Who[] = ['own-machine', 'reviewer', 'editor'];
const editing: readonly Who[] = ['own-machine', 'editor'];
const speaking: readonly Who[] = ['institution'];
const administering: readonly Who[] = ['administrator'];

const get = (route: string, who: readonly Who[], limit: LimitClass = 'page'): Row => ({
  method: 'GET',
  route,
  step: null,
  who,
  limit,
});
const post = (route: string, step: string | null, who: readonly Who[], limit: LimitClass = 'form'): Row => ({
  method: 'POST',
  route,
  step,
  who,
  limit,
});

/**
 * The role matrix: every route and act with those who may. A route without a row is for nobody, and fails the tests.
 * HEAD is as GET; OPTIONS tells what there is and nothing more.
 */
export const matrix: readonly Row[] = [
  // The machine of the site.
  get('/', everybody),
  get('/mission', everybody),
  get('/health/live', everybody),
  get('/health/ready', everybody),
  get('/robots.txt', everybody),
  get('/favicon.svg', everybody),
  get('/sw.js', everybody),
  get('/assets/*', everybody),
  get('/file/:sha256', everybody),
  get('/log/checkpoint', everybody),
  get('/log/obras_verify.py', everybody),
  get('/log/tile/*', everybody),

  // Reading: no account, no cookie.
  get('/:lang', everybody),
  get('/:lang/commitments', everybody),
  get('/:lang/commitment/:id', everybody),
  get('/:lang/documents', everybody),
  get('/:lang/document/:id', everybody),
  get('/:lang/statement/:id', everybody),
  get('/:lang/parties', everybody),
  get('/:lang/party/:id', everybody),
  get('/:lang/countries', everybody),
  get('/:lang/country/:id', everybody),
  get('/:lang/questions', everybody),
  get('/:lang/question/:id', everybody),
  get('/:lang/observations', everybody),
  get('/:lang/activities', everybody),
  get('/:lang/activity/:id', everybody),
  get('/:lang/work/:id', everybody),
  get('/:lang/explore', everybody, 'search'),
  get('/:lang/money', everybody, 'search'),
  get('/:lang/places', everybody, 'search'),
  get('/:lang/instrument/:id', everybody),
  get('/:lang/compare', everybody),
  get('/:lang/search', everybody, 'search'),
  get('/:lang/mission', everybody),
  get('/:lang/method', everybody),
  get('/:lang/data', everybody),
  get('/:lang/sql', everybody, 'search'),
  get('/:lang/coverage', everybody),
  get('/:lang/contradictions', everybody),
  get('/:lang/findings/:id', everybody),
  get('/:lang/standard-check/:id', everybody),
  get('/:lang/sector/:id', everybody),
  get('/:lang/evidence/:id', everybody),
  get('/:lang/tour/:id', everybody),
  get('/:lang/corrections', everybody),
  get('/:lang/borders', everybody),
  get('/:lang/offline', everybody),
  get('/:lang/help', everybody),
  get('/:lang/glossary', everybody),
  get('/:lang/about', everybody),
  get('/:lang/receipt/:id', everybody),
  get('/:lang/verify', everybody),
  post('/:lang/verify', null, everybody),

  // Answering by a link that was sent to a party.
  get('/:lang/answer/:id', ['link']),
  post('/:lang/answer/:id', null, ['link']),

  // Answering from the account of an institution.
  get('/:lang/institution', speaking),
  post('/:lang/institution', 'revoke-link', speaking),
  post('/:lang/institution', 'replace-link', speaking),
  post('/:lang/institution', 'withdraw', speaking),
  post('/:lang/institution', 'replace', speaking),
  get('/:lang/asked/:id', speaking),
  post('/:lang/asked/:id', null, speaking),

  // What anybody saw; nothing of it counts before a review.
  get('/:lang/contribute/:id', everybody),
  post('/:lang/contribute/:id', null, everybody),

  // Accounts.
  get('/:lang/sign-in', everybody),
  post('/:lang/sign-in', null, everybody, 'sign-in'),
  get('/auth/openid', everybody, 'sign-in'),
  get('/auth/callback', everybody, 'sign-in'),
  get('/:lang/join/:id', ['link'], 'sign-in'),
  post('/:lang/join/:id', null, ['link'], 'sign-in'),
  get('/:lang/account', account),
  post('/:lang/account', 'sign-out', account),
  post('/:lang/account', 'sign-out-everywhere', account),
  post('/:lang/account', 'renew-key', account),
  get('/:lang/people', administering),
  post('/:lang/people', 'invite', administering),
  post('/:lang/people', 'roles', administering),
  post('/:lang/people', 'end', administering),
  post('/:lang/people', 'key', administering),
  post('/:lang/people', 'withdraw', administering),

  // The desk.
  get('/:lang/desk', desk),
  post('/:lang/desk', 'keep', ['own-machine', 'contributor', 'editor']),
  post('/:lang/desk', 'confirm', deciding),
  post('/:lang/desk', 'undo', deciding),
  get('/:lang/reading/:id', desk),
  post('/:lang/reading/:id', 'decide', desk),
  post('/:lang/reading/:id', 'undo', desk),
  post('/:lang/reading/:id', 'party', editing),
  post('/:lang/reading/:id', 'publish', editing),
  get('/:lang/contributions', deciding),
  post('/:lang/contributions', 'accept', deciding),
  post('/:lang/contributions', 'reject', deciding),
  post('/:lang/contributions', 'undo', deciding),
  get('/:lang/linking', deciding),
  post('/:lang/linking', 'judge', deciding),
  post('/:lang/linking', 'publish', editing),

  // The API: open data, for everybody.
  ...[
    'openapi.json',
    'home',
    'commitments',
    'commitments/:id',
    'documents',
    'documents/:id',
    'statements/:id',
    'parties',
    'parties/:id',
    'countries',
    'countries/:iso2',
    'questions',
    'questions/:name',
    'observations',
    'activities',
    'activities/:id',
    'works/:id',
    'instruments/:id',
    'sectors/:id',
    'evidence/:id',
    'compare',
    'mission',
    'method',
    'data',
    'coverage',
    'contradictions',
    'findings/:source',
    'standard-checks/:source',
    'log/checkpoint',
    'log/consistency',
    'log/inclusion',
    'log/entry/:index',
    'log/receipt/:index',
  ].map((path) => get(`/api/v1/${path}`, everybody, 'api')),
  get('/api/v1/search', everybody, 'search'),
  get('/api/v1/explore', everybody, 'search'),
  get('/api/v1/sql', everybody, 'search'),
  get('/api/v1/money', everybody, 'search'),
  get('/api/v1/places', everybody, 'search'),
];

const rowKey = (method: string, route: string, step: string | null): string => `${method} ${route} ${step ?? ''}`;
const rows = new Map(matrix.map((row) => [rowKey(row.method, row.route, row.step), row]));

/** The row of a request; null: there is none, and nobody may. */
export const rowOf = (method: string, route: string, step: string | null = null): Row | null =>
  rows.get(rowKey(method === 'HEAD' ? 'GET' : method, route, step)) ?? null;

/** Does a form at this route name its act in the field `step`? */
export const hasSteps = (route: string): boolean =>
  matrix.some((row) => row.method === 'POST' && row.route === route && row.step !== null);
