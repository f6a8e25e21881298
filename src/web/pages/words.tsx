import type { PlainPage, ProblemPage } from '../../views/index.ts';
import { paths } from '../address.ts';
import { Facts } from '../parts/text.tsx';
import { useReader } from '../reader.ts';
import { SearchForm } from '../shell.tsx';

const helpSections = [
  'find',
  'read',
  'cite',
  'download',
  'money',
  'answer',
  'evidence',
  'verify',
  'access',
  'command',
] as const;
const terms = [
  'commitment',
  'telling',
  'statement',
  'asserter',
  'reporter',
  'source',
  'anchor',
  'party',
  'instrument',
  'measure',
  'window',
  'settlement-test',
  'label',
  'facet',
  'grade',
  'rubric',
  'evidence-event',
  'attestation',
  'search-log',
  'lineage',
  'umbrella',
  'activity',
  'transaction',
  'work',
  'coverage',
  'finding',
  'journal',
  'entry',
  'receipt',
  'checkpoint',
  'edition',
  'unknown',
] as const;
const aboutSections = ['what', 'neutral', 'rated', 'sources', 'reply', 'corrections', 'privacy', 'open'] as const;

export function HelpPage(_: { readonly answer: PlainPage }) {
  const { t, href } = useReader();
  return (
    <>
      <h1>{t('nav-help')}</h1>
      <p class="lede">{t('help-lede')}</p>
      {helpSections.map((name) => (
        <section aria-labelledby={`help-${name}`}>
          <h2 id={`help-${name}`}>{t(`help-${name}`)}</h2>
          <p>{t(`help-${name}.plain`)}</p>
          {name === 'money' ? (
            <p>
              <a href={href(paths.money)}>{t('totals-title')}</a> ·{' '}
              <a href={href(paths.money, { prices: '2020' })}>{t('help-money-constant')}</a> ·{' '}
              <a href={href(paths.compare)}>{t('nav-compare')}</a>
            </p>
          ) : null}
        </section>
      ))}
      <p>
        <a href={href(paths.tour('1'))}>{t('tour-title')}</a> · <a href={href(paths.glossary)}>{t('nav-glossary')}</a> ·{' '}
        <a href={href(paths.method)}>{t('nav-method')}</a>
      </p>
    </>
  );
}

export function GlossaryPage(_: { readonly answer: PlainPage }) {
  const { t } = useReader();
  return (
    <>
      <h1>{t('nav-glossary')}</h1>
      <p class="lede">{t('glossary-lede')}</p>
      <Facts rows={terms.map((term) => [t(`term-${term}`), t(`term-${term}.plain`)] as const)} />
    </>
  );
}

export function AboutPage(_: { readonly answer: PlainPage }) {
  const { t, href } = useReader();
  return (
    <>
      <h1>{t('nav-about')}</h1>
      <p class="lede">{t('home-plain')}</p>
      {aboutSections.map((name) => (
        <section aria-labelledby={`about-${name}`}>
          <h2 id={`about-${name}`}>{t(`about-${name}`)}</h2>
          <p>{t(`about-${name}.plain`)}</p>
        </section>
      ))}
      <p>
        <a href={href(paths.method)}>{t('nav-method')}</a> · <a href={href(paths.data)}>{t('nav-data')}</a>
      </p>
    </>
  );
}

/** What cannot be done, and what to do next. */
export function ProblemBody({ answer }: { readonly answer: ProblemPage }) {
  const { t, tr, href } = useReader();
  const code = tr.has(`problem-${answer.code}`) ? answer.code : 'unforeseen';
  const back = ways[answer.code] ?? null;
  const named = answer.params.what ?? answer.params.id ?? null;
  return (
    <>
      <p class="kicker">{t('there-is-a-problem')}</p>
      <h1>{t(`problem-${code}`)}</h1>
      <p class="lede">{t(`problem-${code}.help`)}</p>
      {named ? (
        <p>
          <code>{named}</code>
        </p>
      ) : null}
      <p class="soft">
        {answer.status} · <code>{answer.code}</code> · {t('problem-number')}: <code>{answer.instance}</code>
      </p>
      <SearchForm id="problem-q" />
      <p>
        {back === null ? null : (
          <>
            <a href={href(back)}>{t(back === paths.desk ? 'desk-title' : 'account-title')}</a> ·{' '}
          </>
        )}
        <a href={href(paths.home)}>{t('home-link')}</a> · <a href={href(paths.help)}>{t('nav-help')}</a>
      </p>
    </>
  );
}

/** Where somebody goes on whom a problem met: their account, or the desk. */
const ways: Readonly<Record<string, string>> = {
  'not-allowed': paths.account,
  'form-expired': paths.account,
  'document-unreadable': paths.desk,
};
