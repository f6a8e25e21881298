import type { DataAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { LicenceText } from '../parts/source.tsx';
import { num, Table } from '../parts/table.tsx';
import { Unknown } from '../parts/text.tsx';
import { useReader } from '../reader.ts';

/** Editions, files with their hashes, and what became of each source's rows: seen = kept + set aside. */
export function DataPage({ answer }: { readonly answer: DataAnswer }) {
  const { t, tr, href, context } = useReader();
  const { editions, files, readings, checkpoint, vkey } = answer;
  return (
    <>
      <h1>{t('nav-data')}</h1>
      <p class="lede">{t('data-lede')}</p>
      <p>
        <a href={href(paths.coverage)}>{t('nav-coverage')}</a> ·{' '}
        <a href={href(paths.contradictions)}>{t('contradictions-title')}</a> ·{' '}
        <a href={href(paths.sql)}>{t('sql-title')}</a>
      </p>
      <section aria-labelledby="editions">
        <h2 id="editions">{t('editions-title')}</h2>
        <p>{t('editions-plain')}</p>
        <Table
          caption={t('editions-caption')}
          columns={[t('col-edition'), t('col-as-of'), t('col-entries'), t('col-current')]}
          rows={editions.map((edition) => [
            <a href={`/e/${encodeURIComponent(edition.id)}/${context.lang}`}>
              <code>{edition.id}</code>
            </a>,
            tr.date(edition.asOf),
            num(tr.number(edition.journalSize)),
            edition.isCurrent ? t('current') : '–',
          ])}
        />
      </section>
      <section aria-labelledby="readings">
        <h2 id="readings">{t('readings-title')}</h2>
        <p>{t('readings-plain')}</p>
        <Table
          caption={t('readings-caption')}
          columns={[t('col-source'), t('licence'), t('col-seen'), t('col-kept'), t('col-set-aside'), t('col-findings')]}
          rows={readings.map((reading) => [
            <a href={href(paths.document(reading.source.id))}>{reading.source.title}</a>,
            <LicenceText licence={reading.source.licence} />,
            num(tr.number(reading.seen)),
            num(<a href={href(paths.findings(reading.source.id))}>{tr.number(reading.kept)}</a>),
            num(tr.number(reading.setAside)),
            num(<a href={href(paths.findings(reading.source.id))}>{tr.number(reading.findings)}</a>),
          ])}
        />
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{t('files-title')}</h2>
        <p>{t('files-plain')}</p>
        <Table
          caption={t('files-caption')}
          columns={[t('col-file'), t('col-what'), t('col-rows'), t('col-bytes'), 'SHA-256']}
          rows={files.map((file) => [
            <code>{file.name}</code>,
            <span lang="en">{file.what}</span>,
            num(file.rows === null ? <Unknown>–</Unknown> : tr.number(file.rows)),
            num(tr.number(file.bytes)),
            <code class="hash">{file.sha256}</code>,
          ])}
        />
      </section>
      <section aria-labelledby="api">
        <h2 id="api">{t('api-title')}</h2>
        <p>{t('api-plain')}</p>
        <p>
          <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>
        </p>
      </section>
      <section aria-labelledby="head">
        <h2 id="head">{t('head-title')}</h2>
        <p>{t('head-plain')}</p>
        <pre>{checkpoint}</pre>
        <p>
          {t('head-key')} <code class="hash">{vkey}</code>
        </p>
        <p>
          <a href={href(paths.verify)}>{t('verify-link')}</a>
        </p>
      </section>
    </>
  );
}
