import type { Localised, MissionItem } from '../../model/index.ts';
import { type MissionAnswer, questionNames } from '../../views/index.ts';
import { paths } from '../address.ts';
import { Table } from '../parts/table.tsx';
import { Say } from '../parts/text.tsx';
import { useReader } from '../reader.ts';
import { DocumentBody } from './document.tsx';
import { subjectPath } from './statement.tsx';

/** Everything that the seed article names, with where it is held and what is known; then the article, sentence by sentence. */
export function MissionPage({ answer }: { readonly answer: MissionAnswer }) {
  const { t, tr, href, context } = useReader();
  const { groups, document } = answer;
  const titles = new Map(answer.names.map(({ type, id, title }) => [`${type} ${id}`, title]));
  const labels = new Map(
    (document?.paragraphs ?? []).flatMap(({ statements }) =>
      statements.flatMap(({ id, label }) => (label === null ? [] : [[id, label] as const])),
    ),
  );
  const shown = new Set(
    (context.query.kind ? [] : (document?.paragraphs ?? [])).flatMap(({ number, text, statements }) =>
      number !== null && (text !== null || statements.length > 0) ? [number] : [],
    ),
  );
  const items = groups.flatMap((group) => group.items);
  const count = (state: string) => tr.number(items.filter((item) => item.state === state).length);
  return (
    <>
      <h1>{t('nav-mission')}</h1>
      <p class="lede">
        {t('mission-lede', {
          count: items.length,
          n: tr.number(items.length),
          answered: count('answered'),
          open: count('open'),
          opinion: count('opinion'),
          context: count('context'),
        })}
      </p>
      <p>{t('mission-plain')}</p>
      <ul>
        {(['answered', 'open', 'opinion', 'context'] as const).map((state) => (
          <li>
            <strong>{t(`state-${state}`)}</strong>: {t(`state-${state}.plain`)}
          </li>
        ))}
      </ul>
      {groups.map(({ group, items }) =>
        items.length === 0 ? null : (
          <section aria-labelledby={group}>
            <h2 id={group}>{t(`mission-${group}`)}</h2>
            <Table
              caption={t('mission-caption', { count: items.length, n: tr.number(items.length) })}
              columns={[t('col-named'), t('col-paragraphs'), t('col-state'), t('col-known'), t('col-held-as')]}
              rows={items.map((item) => [
                <bdi>{item.name}</bdi>,
                item.paragraphs.length === 0
                  ? '–'
                  : item.paragraphs.map((number, at) => (
                      <>
                        {at > 0 ? ', ' : ''}
                        {shown.has(number) ? <a href={`#p-${number}`}>{tr.number(number)}</a> : tr.number(number)}
                      </>
                    )),
                <span class={`state state-${item.state}`}>{t(`state-${item.state}`)}</span>,
                <Say text={item.known} />,
                <HeldAs item={item} labels={labels} titles={titles} />,
              ])}
            />
          </section>
        ),
      )}
      {document ? (
        <>
          <h2>{t('mission-text')}</h2>
          <p>
            <a href={href(paths.document(document.source.id))}>{document.source.title ?? t('untitled')}</a>
          </p>
          <DocumentBody answer={document} level={3} />
        </>
      ) : null}
    </>
  );
}

const viewPaths = new Set([
  'commitments',
  'documents',
  'countries',
  'parties',
  'activities',
  'compare',
  'search',
  'mission',
  'method',
  'data',
  'coverage',
  'verify',
]);

function HeldAs({
  item,
  labels,
  titles,
}: {
  readonly item: MissionItem;
  readonly labels: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, Localised>;
}) {
  const { t, tr, href } = useReader();
  if (item.heldAs.length === 0) return <span class="unknown">{t('not-held')}</span>;
  const statements = item.heldAs.filter(({ type }) => type === 'statement');
  return (
    <ul class="plain">
      {item.heldAs
        .filter(({ type }) => type !== 'statement')
        .map(({ type, id }) => {
          const [path = '', search = ''] = type === 'view' ? id.replace(/^\//, '').split('?') : [];
          const asked = questionNames.find((name) => path === paths.question(name));
          const isPage = viewPaths.has(path) || asked !== undefined;
          const to = type === 'view' ? (isPage ? path : null) : subjectPath(type, id);
          const title = titles.get(`${type} ${id}`);
          const words = title ? <Say text={title} /> : asked ? t(`question-${asked}`) : isPage ? t(`nav-${path}`) : id;
          const query = Object.fromEntries(new URLSearchParams(search));
          return (
            <li>
              {tr.code('type', type)}: {to === null ? words : <a href={href(to, query)}>{words}</a>}
            </li>
          );
        })}
      {statements.length > 0 ? (
        <li>
          {t('mission-statements', { count: statements.length })}:{' '}
          {statements.map(({ id }, at) => (
            <>
              {at > 0 ? ', ' : ''}
              <a href={href(paths.statement(id))}>{labels.get(id) ?? id.slice(3, 9)}</a>
            </>
          ))}
        </li>
      ) : null}
    </ul>
  );
}
