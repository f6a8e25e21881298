import type { CommitmentListAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { CommitmentTable } from '../parts/commitments.tsx';
import { choicesOf, Filters, SelectFilter, TextFilter } from '../parts/filters.tsx';
import { ListTools } from '../parts/list-tools.tsx';
import { Pager } from '../parts/pager.tsx';
import { useReader } from '../reader.ts';

export function CommitmentsPage({ answer }: { readonly answer: CommitmentListAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { filter, facets, total } = answer;
  const state = { list: 'commitments', sort: filter.sort, columns: filter.columns } as const;
  const count = { count: total, n: tr.number(total) };
  return (
    <>
      <h1>{t('nav-commitments')}</h1>
      <p class="lede">{t('commitments-plain', count)}</p>
      <Filters path={paths.commitments} isList>
        <TextFilter name="q" label={t('filter-words')} value={filter.q} />
        <SelectFilter
          name="label"
          label={t('col-label')}
          value={filter.label}
          any={t('filter-any')}
          choices={choicesOf(facets.label, (value) => tr.code('label', value), reader)}
        />
        <SelectFilter
          name="promisor"
          label={t('col-promisor')}
          value={filter.promisor}
          any={t('filter-any')}
          choices={choicesOf(facets.promisor, null, reader)}
        />
        <SelectFilter
          name="beneficiary"
          label={t('fact-to')}
          value={filter.beneficiary}
          any={t('filter-any')}
          choices={choicesOf(facets.beneficiary, null, reader)}
        />
        <SelectFilter
          name="object"
          label={t('col-object')}
          value={filter.object}
          any={t('filter-any')}
          choices={choicesOf(facets.object, (value) => tr.code('object', value), reader)}
        />
      </Filters>
      {answer.rows.length === 0 ? (
        <p class="empty">
          {t('empty-list')} <a href={href(paths.commitments)}>{t('filter-clear')}</a>
        </p>
      ) : (
        <>
          <ListTools state={state} />
          <CommitmentTable rows={answer.rows} caption={t('commitments-count', count)} isFolded={false} state={state} />
        </>
      )}
      <Pager total={total} page={answer.page} pageSize={answer.pageSize} />
      <p class="figure-note">{t('labels-note')}</p>
    </>
  );
}
