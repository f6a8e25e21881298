import type { InstrumentAnswer } from '../../views/index.ts';
import { CommitmentTable } from '../parts/commitments.tsx';
import { SourceList } from '../parts/source.tsx';
import { StatementList } from '../parts/statement.tsx';
import { Table } from '../parts/table.tsx';
import { PartyLink, Say, TitleLanguage } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';

export const instrumentTitle = ({ instrument }: InstrumentAnswer, { tr }: Reader): string => tr.say(instrument.title);

/** A declaration, plan or agreement: who signed, who did not, what it promises, what is said about it. */
export function InstrumentPage({ answer }: { readonly answer: InstrumentAnswer }) {
  const { t, tr } = useReader();
  const { instrument, parties, commitments, documents, statements } = answer;
  const n = (rows: readonly unknown[]) => ({ count: rows.length, n: tr.number(rows.length) });
  return (
    <>
      <p class="kicker">
        {t(`instrument-type-${instrument.type}`)}
        <TitleLanguage text={instrument.title} />
      </p>
      <h1>
        <Say text={instrument.title} />
      </h1>
      <p class="lede">
        {t('instrument-lede', {
          date: tr.date(instrument.date),
          ...n(commitments),
        })}
      </p>
      {instrument.note ? (
        <p>
          <Say text={instrument.note} />
        </p>
      ) : null}
      {parties.length > 0 ? (
        <section aria-labelledby="parties">
          <h2 id="parties">{t('instrument-parties')}</h2>
          <Table
            caption={t('instrument-parties-caption')}
            columns={[t('col-party'), t('col-role')]}
            rows={parties.map(({ party, role }) => [<PartyLink party={party} />, tr.code('instrument-role', role)])}
          />
        </section>
      ) : null}
      <section aria-labelledby="commitments">
        <h2 id="commitments">{t('nav-commitments')}</h2>
        {commitments.length === 0 ? (
          <p class="empty">{t('instrument-no-commitments')}</p>
        ) : (
          <CommitmentTable rows={commitments} caption={t('commitments-count', n(commitments))} />
        )}
      </section>
      {documents.length > 0 ? (
        <section aria-labelledby="documents">
          <h2 id="documents">{t('nav-documents')}</h2>
          <SourceList sources={documents} />
        </section>
      ) : null}
      {statements.length > 0 ? (
        <section aria-labelledby="statements">
          <h2 id="statements">{t('other-statements', n(statements))}</h2>
          <p>{t('other-statements-plain')}</p>
          <StatementList views={statements} />
        </section>
      ) : null}
    </>
  );
}
