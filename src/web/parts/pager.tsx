import { useReader } from '../reader.ts';

/** Which part of a list is shown, with links to the next and the last page. Filters stay in the address. */
export function Pager({
  total,
  page,
  pageSize,
}: {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}) {
  const { t, tr, same } = useReader();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  if (pages === 1) return null;
  const link = (to: number) => same({ query: { page: to === 1 ? '' : String(to) } });
  return (
    <nav class="pager" aria-label={t('pages')}>
      <span>{t('shown-of', { from: tr.number(from), to: tr.number(to), n: tr.number(total) })}</span>
      <span>
        {page > 1 ? (
          <a rel="prev" href={link(page - 1)}>
            ← {t('previous')}
          </a>
        ) : null}{' '}
        {page < pages ? (
          <a rel="next" href={link(page + 1)}>
            {t('next')} →
          </a>
        ) : null}
      </span>
    </nav>
  );
}
