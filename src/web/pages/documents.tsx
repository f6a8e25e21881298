import type { DocumentListAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ListTools, useHeads } from '../parts/list-tools.tsx';
import { LicenceText } from '../parts/source.tsx';
import { num, Table } from '../parts/table.tsx';
import { DateText, PartyLink, Unknown } from '../parts/text.tsx';
import { useReader } from '../reader.ts';

export function DocumentsPage({ answer }: { readonly answer: DocumentListAnswer }) {
  const { t, tr, href } = useReader();
  const kinds = ['document', 'dataset'] as const;
  const state = { ...answer.filter, list: 'documents' } as const;
  const heads = useHeads('documents');
  const held = answer.rows.filter((row) => row.isHeld).length;
  return (
    <>
      <h1>{t('nav-documents')}</h1>
      <p class="lede">
        {t('documents-plain', { count: answer.rows.length, n: tr.number(answer.rows.length), held: tr.number(held) })}
      </p>
      <ListTools state={state} />
      {kinds.map((kind) => {
        const rows = answer.rows.filter((row) => row.kind === kind);
        return rows.length === 0 ? null : (
          <section aria-labelledby={kind}>
            <h2 id={kind}>{t(`documents-${kind}`, { count: rows.length, n: tr.number(rows.length) })}</h2>
            <Table
              caption={t(`documents-${kind}-caption`)}
              state={state}
              columns={heads}
              rows={rows.map(({ source, statements, isHeld, language }) => [
                <a href={href(paths.document(source.id))}>
                  <bdi>{source.title}</bdi>
                </a>,
                source.publisher ? <PartyLink party={source.publisher} /> : <Unknown />,
                <DateText date={source.datePublished} />,
                language ? tr.language(language) : <Unknown />,
                <LicenceText licence={source.licence} />,
                num(
                  kind === 'dataset' && statements === 0 ? (
                    <a href={href(paths.activities, { source: source.id })}>{t('see-activities')}</a>
                  ) : (
                    <a href={href(paths.document(source.id))}>{tr.number(statements)}</a>
                  ),
                ),
                t(isHeld ? 'yes' : 'no'),
              ])}
            />
          </section>
        );
      })}
    </>
  );
}
