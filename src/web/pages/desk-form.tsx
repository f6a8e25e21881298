import { type Lang, translator } from '../../locale/index.ts';
import { CommitmentObject, type Measure, Modality, StatementKind } from '../../model/index.ts';
import type { DeskPlace } from '../../review/index.ts';
import { inOrder } from '../parts/filters.tsx';
import { FormToken, useIsProposing } from '../parts/session.tsx';
import { useReader } from '../reader.ts';
import { Field } from './desk.tsx';
import type { DeskDocumentPage } from './desk-answers.ts';

/** Everything that can be decided on one place. What was proposed stands in the fields; emptying one takes it away. */
export function PlaceForm({
  answer,
  place,
  action,
}: {
  readonly answer: DeskDocumentPage;
  readonly place: DeskPlace;
  readonly action: string;
}) {
  const reader = useReader();
  const { t, tr } = reader;
  const isProposing = useIsProposing();
  const { desk, findings } = answer;
  const { candidate } = place;
  const sent = answer.sent.start === String(place.start) ? answer.sent : {};
  const problems = findings.map(({ code, params }) => ({
    field: params.column ?? '',
    code: code === 'review-cell-needed' ? ('missing' as const) : ('invalid' as const),
  }));
  const given = { sent, problems: problems.filter(({ field }) => field !== 'quote') };
  const measure = candidate?.measure ?? null;
  const window = candidate?.window ?? null;
  const tellings = place.decisions.flatMap(({ telling }) => telling ?? []);
  return (
    <form method="post" action={action} class="place-form">
      <FormToken />
      <input type="hidden" name="step" value="decide" />
      <input type="hidden" name="start" value={place.start} />
      <input type="hidden" name="end" value={place.end} />
      <Field
        name="words"
        label={t('desk-field-quote')}
        hint={t('desk-words-hint')}
        rows={4}
        initial={place.words}
        {...given}
      />
      <Choice
        name="correct_kind"
        options={StatementKind.options}
        group="kind"
        value={sent.correct_kind ?? place.decisions.at(-1)?.statement.kind ?? candidate?.kind ?? ''}
      />
      {isProposing ? null : (
        <fieldset>
          <legend>{t('desk-commitment')}</legend>
          <p class="hint">{t('desk-commitment-hint')}</p>
          <Field
            {...given}
            name="commitment"
            hint={t('desk-id-hint')}
            list="commitments"
            initial={tellings[0]?.commitment}
          />
          <Field {...given} name="title_es" />
          <Field {...given} name="title_en" />
          <Field {...given} name="promisors" hint={t('desk-parties-hint')} list="parties" />
          <Field {...given} name="beneficiaries" list="parties" />
          <Field {...given} name="predecessor" hint={t('desk-predecessor-hint')} list="commitments" />
          <Field {...given} name="correct_quantity" hint={t('desk-quantity-hint')} initial={measure?.quantity} />
          <Field {...given} name="correct_unit" hint={t('desk-unit-hint')} initial={measure?.unit} />
          <Choice
            name="correct_object"
            options={CommitmentObject.options}
            group="object"
            value={sent.correct_object ?? candidate?.object ?? ''}
            none
          />
          <Choice
            name="correct_modality"
            options={Modality.options}
            group="modality"
            value={sent.correct_modality ?? candidate?.modality ?? ''}
            none
          />
          <Field
            {...given}
            name="correct_window_words"
            hint={t('desk-window-hint')}
            initial={window?.words ?? undefined}
          />
          <Field
            {...given}
            name="correct_window_start"
            hint={t('desk-date-hint')}
            initial={window?.start ?? undefined}
          />
          <Field {...given} name="correct_window_end" initial={window?.end ?? undefined} />
          <Field {...given} name="announced_on" initial={desk.source.datePublished ?? undefined} />
          <Field {...given} name="test_es" hint={t('desk-test-hint')} rows={2} initial={testIn('es', measure)} />
          <Field {...given} name="test_en" rows={2} initial={testIn('en', measure)} />
        </fieldset>
      )}
      <Field {...given} name="note" rows={2} />
      <datalist id="commitments">
        {desk.commitments.map(({ id, title }) => (
          <option value={id}>{tr.say(title)}</option>
        ))}
      </datalist>
      <datalist id="parties">
        {inOrder(
          desk.parties.map(({ id, name }) => ({ value: id, words: tr.say(name) })),
          reader,
        ).map(({ value, words }) => (
          <option value={value}>{words}</option>
        ))}
      </datalist>
      <p class="place-actions">
        <button type="submit" name="decision" value="accept">
          {t(isProposing ? 'desk-propose' : 'desk-accept')}
        </button>
        {isProposing ? null : (
          <button type="submit" name="decision" value="reject" class="quiet">
            {t('desk-reject')}
          </button>
        )}
      </p>
    </form>
  );
}

/** What would settle a promise of a number, proposed in both languages; the person corrects it. */
function testIn(lang: Lang, measure: Measure | null): string | undefined {
  if (measure === null) return undefined;
  const tr = translator(lang, null);
  return tr.t('desk-test-count', { what: tr.measure(measure) });
}

function Choice({
  name,
  options,
  group,
  value,
  none = false,
}: {
  readonly name: string;
  readonly options: readonly string[];
  readonly group: string;
  readonly value: string;
  readonly none?: boolean;
}) {
  const { t, tr } = useReader();
  return (
    <div class="field">
      <label for={name}>{t(`desk-field-${name}`)}</label>
      <select id={name} name={name}>
        {none ? <option value="">{t('desk-none')}</option> : null}
        {options.map((option) => (
          <option value={option} selected={option === value}>
            {tr.code(group, option)}
          </option>
        ))}
      </select>
    </div>
  );
}
