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
  return (
    <details class="not-printed">
      <summary>{t('asking-summary')}</summary>
      <p class="soft">{t('asking-plain')}</p>
      <div class="letter">
        <p>{t('asking-greeting')}</p>
        <p>{reader.tr.sentences(plainAnswer(answer, reader))}</p>
        {telling ? (
          <p>
            {t('asking-words', { source: telling.source.title })}{' '}
            <q lang={telling.telling.language}>{telling.statement?.statement.anchor?.exact}</q>
          </p>
        ) : null}
        <p>{t('asking-questions')}</p>
        <p>{t('asking-record', { address: reader.citedLink })}</p>
        <p>{t('asking-law')}</p>
        <p>{t('asking-end')}</p>
      </div>
    </details>
  );
}
