import type { CommitmentAnswer } from '../../views/index.ts';
import { useReader } from '../reader.ts';
import { plainAnswer } from './plain-answer.ts';

/** A letter that asks what became of a commitment, ready to be copied: what is known, the words, the questions, the record. */
export function AskingLetter({ answer }: { readonly answer: CommitmentAnswer }) {
  const reader = useReader();
  const { t, context } = reader;
  const said = answer.tellings.filter(({ statement }) => statement?.statement.anchor);
  const telling = [context.lang, 'en', 'es']
    .map((lang) => said.find((each) => each.telling.language.startsWith(lang)))
    .concat(said)
    .find(Boolean);
  const quoted = telling ? t('asking-words', { source: telling.source.title }) : null;
  const exact = telling?.statement?.statement.anchor?.exact;
  const before = [t('asking-greeting'), reader.tr.sentences(plainAnswer(answer, reader))];
  const after = [
    t('asking-questions'),
    t('asking-record', { address: reader.citedLink }),
    t('asking-law'),
    t('asking-end'),
  ];
  const body = [...before, ...(quoted === null ? [] : [`${quoted} “${exact}”`]), ...after].join('\r\n\r\n');
  const subject = reader.tr.say(answer.commitment.title);
  return (
    <>
      <p class="not-printed">
        <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>
          {t('asking-mail')}
        </a>
      </p>
      <details class="not-printed">
        <summary>{t('asking-summary')}</summary>
        <p class="soft">{t('asking-plain')}</p>
        <div class="letter">
          {before.map((words) => (
            <p>{words}</p>
          ))}
          {quoted === null ? null : (
            <p>
              {quoted} <q lang={telling?.telling.language}>{exact}</q>
            </p>
          )}
          {after.map((words) => (
            <p>{words}</p>
          ))}
        </div>
      </details>
    </>
  );
}
