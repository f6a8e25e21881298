import type { ComponentChildren } from 'preact';
import { htmlLang, langs, languages } from '../locale/index.ts';
import type { NotUnderstood, SourceNote } from '../views/index.ts';
import { paths } from './address.ts';
import { NotUnderstoodNote } from './parts/filters.tsx';
import { isSheet, PaperCode } from './parts/paper.tsx';
import { SourceList } from './parts/source.tsx';
import { useReader } from './reader.ts';

const sections = [
  'questions',
  'explore',
  'commitments',
  'documents',
  'countries',
  'parties',
  'activities',
  'compare',
  'method',
  'data',
] as const;
const further = [
  'mission',
  'coverage',
  'verify',
  'glossary',
  'help',
  'about',
  'corrections',
  'borders',
  'offline',
] as const;

export interface ShellProps {
  readonly title: string;
  readonly description: string | null;
  readonly styleHref: string;
  readonly iconHref: string;
  /** The script file of the page; null: none, as on every page for readers. */
  readonly scriptHref: string | null;
  readonly sources: readonly SourceNote[];
  /** Pages that only show a form or an error have no twins and are not to be cited. */
  readonly isCitable: boolean;
  /** Can the page be followed? */
  readonly hasFeed: boolean;
  /** Pages behind a link that was sent to somebody are kept out of search engines. */
  readonly isIndexed: boolean;
  readonly notUnderstood: readonly NotUnderstood[];
  readonly children: ComponentChildren;
}

/** Everything around a page: head, header with search, the page, what it stands on, footer. */
export function Shell({
  title,
  description,
  styleHref,
  iconHref,
  scriptHref,
  sources,
  isCitable,
  hasFeed,
  isIndexed,
  notUnderstood,
  children,
}: ShellProps) {
  const reader = useReader();
  const { t, context, href, same, permalink, stamp } = reader;
  const fullTitle = context.path === '' ? `Obras · ${title}` : `${title} · Obras`;
  return (
    <html lang={htmlLang(context.lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{fullTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* Under no-referrer a browser sends its own forms with "Origin: null"; other sites still learn nothing. */}
        <meta name="referrer" content="same-origin" />
        {description ? <meta name="description" content={description} /> : null}
        <link rel="stylesheet" href={styleHref} />
        <link rel="icon" href={iconHref} type="image/svg+xml" />
        {scriptHref === null ? null : (
          <script src={scriptHref} type={scriptHref.includes('/points.') ? 'module' : undefined} defer />
        )}
        {isIndexed ? null : <meta name="robots" content="noindex" />}
        {isCitable && stamp ? <link rel="canonical" href={permalink} /> : null}
        {langs.map((lang) => (
          <link rel="alternate" hreflang={htmlLang(lang)} href={same({ lang })} />
        ))}
        {isCitable && stamp ? <link rel="alternate" type="application/json" href={reader.twin('json')} /> : null}
        {isCitable && stamp ? <link rel="alternate" type="text/csv" href={reader.twin('csv')} /> : null}
        {hasFeed ? <link rel="alternate" type="application/atom+xml" title={title} href={reader.feed} /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          {t('skip')}
        </a>
        <header class="top">
          <div class="top-line">
            <a class="wordmark" href={href(paths.home)} aria-label={t('home-link')}>
              <Mark />
              <span>Obras</span>
            </a>
            {context.path === paths.home ? null : <SearchForm id="top-q" compact />}
            <a class="to-menu" href="#menu">
              {t('menu')}
            </a>
            <nav class="languages" aria-label={t('languages')}>
              {langs.map((lang) =>
                lang === context.lang ? (
                  <span lang={htmlLang(lang)} aria-current="true">
                    {languages[lang].name}
                  </span>
                ) : (
                  <a lang={htmlLang(lang)} hreflang={htmlLang(lang)} href={same({ lang })}>
                    {languages[lang].name}
                  </a>
                ),
              )}
            </nav>
          </div>
          <nav class="sections" aria-label={t('sections')}>
            <Links names={sections} />
          </nav>
        </header>
        <main id="main" tabIndex={-1} class={isSheet(context.path) ? 'sheet' : undefined}>
          {context.pinned && stamp ? (
            <p class="pinned">
              {t('pinned', { edition: stamp.edition, date: reader.tr.date(stamp.asOf) })}{' '}
              <a href={reader.newest}>{t('newest')}</a>
            </p>
          ) : null}
          <NotUnderstoodNote items={notUnderstood} />
          {children}
          {isCitable ? <Standing sources={sources} title={title} hasFeed={hasFeed} /> : null}
        </main>
        <footer class="bottom">
          <nav id="menu" aria-label={t('menu')}>
            <Links names={sections} />
            <Links names={further} />
            <p>
              <a href={href(paths.tour('1'))}>{t('tour-title')}</a>
            </p>
            {context.hasSignIn ? (
              <ul>
                <li>
                  <a href={href(context.visitor ? paths.account : paths['sign-in'])}>
                    {t(context.visitor ? 'account-title' : 'sign-in-title')}
                  </a>
                </li>
              </ul>
            ) : null}
          </nav>
          <NumberSwitch />
          <p>{t('footer-plain')}</p>
          <p class="soft">{t(context.hasSignIn ? 'footer-reading-is-free' : 'footer-nothing-watches')}</p>
        </footer>
      </body>
    </html>
  );
}

function Links({ names }: { readonly names: readonly ((typeof sections)[number] | (typeof further)[number])[] }) {
  const { t, href, context } = useReader();
  return (
    <ul>
      {names.map((name) => (
        <li>
          <a href={href(paths[name])} aria-current={context.path === paths[name] ? 'page' : undefined}>
            {t(`nav-${name}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The search, a plain GET that works everywhere. */
export function SearchForm({
  id,
  compact = false,
  q = '',
}: {
  readonly id: string;
  readonly compact?: boolean;
  readonly q?: string;
}) {
  const { t, href, context, tr } = useReader();
  return (
    <search class={compact ? 'search compact' : 'search'}>
      <form action={href(paths.search).split('?')[0]} method="get">
        <label for={id} class={compact ? 'hidden' : undefined}>
          {t('search-label')}
        </label>
        <span class="search-line">
          <input
            id={id}
            name="q"
            type="search"
            value={q}
            autocomplete="off"
            placeholder={compact ? t('search-short') : undefined}
          />
          {context.numberLocale && tr.numbers === context.numberLocale ? (
            <input type="hidden" name="numbers" value={tr.numbers} />
          ) : null}
          <button type="submit">{t('search-button')}</button>
        </span>
      </form>
    </search>
  );
}

function NumberSwitch() {
  const { t, tr, same, context } = useReader();
  const offered: readonly string[] = languages[context.lang].numbers;
  if (offered.length < 2) return null;
  return (
    <p class="numbers">
      {t('numbers-switch')}:{' '}
      {offered.map((locale) => {
        const sample = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(12345.6);
        return locale === tr.numbers ? (
          <span aria-current="true">{sample}</span>
        ) : (
          <a href={same({ query: { numbers: locale } })}>{sample}</a>
        );
      })}
    </p>
  );
}

/** What the page stands on: sources, edition, permanent address, files, words for citing it. */
function Standing({
  sources,
  title,
  hasFeed,
}: {
  readonly sources: readonly SourceNote[];
  readonly title: string;
  readonly hasFeed: boolean;
}) {
  const reader = useReader();
  const { t, tr, stamp, href, context } = reader;
  if (!stamp) return null;
  return (
    <aside class="standing" aria-labelledby="standing">
      {isSheet(context.path) ? <PaperCode address={reader.citedLink} /> : null}
      <h2 id="standing">{t('standing-title')}</h2>
      <p>
        {t('standing-edition', { edition: stamp.edition, date: tr.date(stamp.asOf), n: tr.number(stamp.journalSize) })}{' '}
        {t('standing-program', { program: stamp.program, rubric: stamp.rubric })}{' '}
        <a href={href(paths.verify)}>{t('verify-link')}</a>
      </p>
      <p class="downloads">
        <a href={reader.permalink}>{t('permanent-link')}</a>
        <a href={reader.twin('csv')} download>
          {t('download-csv')}
        </a>
        <a href={reader.twin('xlsx')} download>
          {t('download-xlsx')}
        </a>
        <a href={reader.twin('parquet')} download>
          {t('download-parquet')}
        </a>
        <a href={reader.twin('json')}>{t('download-json')}</a>
        {hasFeed ? <a href={reader.feed}>{t('follow-atom')}</a> : null}
      </p>
      <h3 id="cite">{t('cite-title')}</h3>
      <p class="citation">
        {t('citation', { title, edition: stamp.edition, asOf: tr.date(stamp.asOf) })}{' '}
        {context.now ? `${t('citation-read', { date: tr.date(context.now) })} ` : ''}
        <span class="address">{reader.citedLink}</span>
      </p>
      <h3 id="sources">{t('sources-title', { count: sources.length, n: tr.number(sources.length) })}</h3>
      {sources.length === 0 ? <p class="soft">{t('sources-none')}</p> : <SourceList sources={sources} />}
    </aside>
  );
}

/** The mark: five steps from words to works. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M2 26h5v4H2zM8.75 21h5v9h-5zM15.5 15h5v15h-5zM22.25 8h5v22h-5zM2 2h5v3H2zM8.75 2h5v3h-5zM15.5 2h5v3h-5z"
      />
    </svg>
  );
}
