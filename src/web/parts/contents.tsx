import { useReader } from '../reader.ts';

/** The parts of a long page, to go straight to one; nothing where there are few. */
export function Contents({ parts }: { readonly parts: readonly { readonly id: string; readonly words: string }[] }) {
  const { t } = useReader();
  if (parts.length < 3) return null;
  return (
    <nav class="contents not-printed" aria-label={t('on-this-page')}>
      <p class="soft">{t('on-this-page')}</p>
      <ul>
        {parts.map(({ id, words }) => (
          <li>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
