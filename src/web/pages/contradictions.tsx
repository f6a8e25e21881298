import type { ContradictionsAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { FindingTable } from '../parts/findings.tsx';
import { Judged, type ThingKind } from '../parts/identity.tsx';
import { useReader } from '../reader.ts';

const kindOf = (type: ContradictionsAnswer['contradictions'][number]['type']): ThingKind =>
  type === 'work' ? 'activity' : type;

/** Judgements of identity that cannot all hold, each with the way that joins what it keeps apart; findings of the journal. */
export function ContradictionsPage({ answer }: { readonly answer: ContradictionsAnswer }) {
  const { t, tr, href } = useReader();
  const { contradictions, findings } = answer;
  return (
    <>
      <h1>{t('contradictions-title')}</h1>
      <p class="lede">
        {t('contradictions-lede', { count: contradictions.length, n: tr.number(contradictions.length) })}
      </p>
      <p>{t('contradictions-plain')}</p>
      {contradictions.length === 0 ? (
        <p class="empty">{t('contradictions-none')}</p>
      ) : (
        <ol>
          {contradictions.map(({ type, judgement, path }) => (
            <li>
              <Judged view={judgement} kind={kindOf(type)} />
              <p>{t('contradictions-joined')}</p>
              <ul>
                {path.map((view) => (
                  <li>
                    <Judged view={view} kind={kindOf(type)} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      <section aria-labelledby="findings">
        <h2 id="findings">{t('contradictions-findings')}</h2>
        {findings.length === 0 ? (
          <p class="empty">{t('contradictions-no-findings')}</p>
        ) : (
          <FindingTable rows={findings} />
        )}
        <p>
          <a href={href(paths.findings('journal'))}>{t('contradictions-findings')}</a>
        </p>
      </section>
    </>
  );
}
