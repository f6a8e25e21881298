import { StatementKind } from '../../model/index.ts';
import type { DeskPlace } from '../../review/index.ts';
import { paths } from '../address.ts';
import { cutAt } from '../parts/highlight.ts';
import { FormToken, KeysHint, useIsProposing, useMay, useName } from '../parts/session.tsx';
import { type Reader, useReader } from '../reader.ts';
import { Field, Problems, WhoReads } from './desk.tsx';
import type { DeskDocumentPage } from './desk-answers.ts';
import { PlaceForm } from './desk-form.tsx';

export const deskDocumentTitle = ({ desk }: DeskDocumentPage, { t }: Reader): string =>
  `${desk.source.title ?? desk.source.id} · ${t('desk-title')}`;

const isPromise = (kind: string): boolean => kind.endsWith('-commitment');
/** The kind that people gave a place, else the one that rules propose. */
export const kindOf = ({ decisions, candidate }: DeskPlace): string =>
  decisions.at(-1)?.statement.kind ?? candidate?.kind ?? 'none';
export const placeId = ({ start, end }: Pick<DeskPlace, 'start' | 'end'>): string => `at-${start}-${end}`;

/** The part of a long document, for links that stay in it. */
const pageOf = ({ page, pages }: DeskDocumentPage['desk']): { readonly page?: string } =>
  pages === 1 ? {} : { page: String(page) };

function isShown(place: DeskPlace, show: string): boolean {
  if (show === 'undecided') return place.decisions.length === 0;
  if (show === 'promises') return isPromise(kindOf(place));
  return show === 'all' || kindOf(place) === show;
}

/** A document with its places marked by kind; each can be accepted, rejected, corrected, split, joined, and linked. */
export function DeskDocument({ answer }: { readonly answer: DeskDocumentPage }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { desk, by, show, at } = answer;
  const may = useMay('/:lang/reading/:id');
  const name = useName(by);
  const shown = desk.places.filter((place) => isShown(place, show) || place.start === at);
  const undecided = desk.places.filter(({ decisions }) => decisions.length === 0).length;
  const kinds = StatementKind.options.filter((kind) => desk.places.some((place) => kindOf(place) === kind));
  const self = paths.reading(desk.source.id);
  const count = (which: string) => desk.places.filter((place) => isShown(place, which)).length;
  return (
    <>
      <p>
        <a href={href(paths.desk, name)}>{t('desk-title')}</a>
      </p>
      <h1>{desk.source.title ?? desk.source.id}</h1>
      <p class="lede">
        {t('desk-counts', {
          count: desk.places.length,
          n: tr.number(desk.places.length),
          undecided: tr.number(undecided),
        })}
      </p>
      <WhoReads by={by} />
      {answer.said === null ? null : (
        <p class="note" role="status">
          {t('desk-said', { count: answer.said, n: tr.number(answer.said) })}
        </p>
      )}
      <Problems problems={answer.problems} />
      <Findings answer={answer} />
      {by === null ? null : (
        <>
          <nav class="kinds" aria-label={t('desk-show')}>
            <ul>
              {['all', 'undecided', 'promises', ...kinds].map((which) => (
                <li>
                  <a href={href(self, { ...name, show: which })} aria-current={which === show ? 'true' : undefined}>
                    {tr.has(`desk-show-${which}`) ? t(`desk-show-${which}`) : tr.code('kind', which)}{' '}
                    {tr.number(count(which))}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <KeysHint words={t('desk-keys')} />
        </>
      )}
      <div class="reading">
        {desk.paragraphs.map((paragraph) => {
          const inside = shown.filter(({ paragraph: number }) => number === paragraph.number);
          return (
            <div class="paragraph" id={`p-${paragraph.number}`}>
              <p class="original" lang={desk.language} dir="auto">
                {cutAt(
                  paragraph.text,
                  inside.map((place) => ({
                    from: place.start - paragraph.start,
                    to: place.end - paragraph.start,
                    of: place,
                  })),
                ).map(({ text, over }) =>
                  over.length === 0 ? (
                    text
                  ) : (
                    <mark class={`k-${over.length > 1 ? 'several' : kindOf(over[0] as DeskPlace)}`}>{text}</mark>
                  ),
                )}
              </p>
              {inside.map((place) => (
                <Place answer={answer} place={place} />
              ))}
            </div>
          );
        })}
      </div>
      <Parts answer={answer} />
      {by === null ? null : (
        <>
          <AddForm answer={answer} by={by} />
          {may('party') ? <PartyForm answer={answer} by={by} /> : null}
          {may('publish') ? <PublishForm answer={answer} by={by} /> : null}
        </>
      )}
    </>
  );
}

function Parts({ answer: { desk, by, show } }: { readonly answer: DeskDocumentPage }) {
  const { t, tr, href } = useReader();
  const name = useName(by);
  if (desk.pages === 1) return null;
  return (
    <nav class="kinds" aria-label={t('desk-parts')}>
      <ul>
        {Array.from({ length: desk.pages }, (_, index) => (
          <li>
            <a
              href={href(paths.reading(desk.source.id), {
                ...name,
                show,
                page: String(index + 1),
              })}
              aria-current={index + 1 === desk.page ? 'page' : undefined}
            >
              {t('desk-part', { n: tr.number(index + 1) })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Findings({ answer: { findings } }: { readonly answer: DeskDocumentPage }) {
  const { t, tr } = useReader();
  if (findings.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="findings">
      <h2 id="findings">{t('there-is-a-problem')}</h2>
      <ul>
        {findings.map(({ code, params }) => (
          <li>
            <a href={`#${params.column ?? 'words'}`}>
              {tr.has(`desk-field-${params.column}`) ? `${t(`desk-field-${params.column}`)}: ` : ''}
              {code === 'review-cell-needed' ? t('desk-needed') : t(`finding-of-${code}`, { ...params })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ answer, place }: { readonly answer: DeskDocumentPage; readonly place: DeskPlace }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { desk, by, show, at } = answer;
  const isProposing = useIsProposing();
  const name = useName(by);
  const { candidate, decisions } = place;
  const kind = kindOf(place);
  const isOpen = place.start === at;
  const action = href(paths.reading(desk.source.id), by === null ? { show } : { ...name, show, ...pageOf(desk) });
  const facts = [
    candidate?.measure ? tr.measure(candidate.measure) : null,
    candidate?.window ? `“${candidate.window.words ?? ''}”` : isPromise(kind) ? t('desk-no-window') : null,
    candidate?.actor,
    candidate?.voice?.speakerAsWritten,
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <section class="place" id={placeId(place)} data-place tabIndex={-1} aria-label={place.words.slice(0, 80)}>
      <p>
        <span class={`kind k-${kind}`}>{tr.code('kind', kind)}</span> <q lang={desk.language}>{place.words}</q>
      </p>
      {facts.length > 0 ? <p class="soft">{facts.join(' · ')}</p> : null}
      {candidate && candidate.reasons.length > 0 ? (
        <p class="soft">
          {t('desk-because')}:{' '}
          {candidate.reasons
            .map(({ rule, words }) =>
              words === '' ? tr.code('reason', rule) : `${tr.code('reason', rule)} (“${words}”)`,
            )
            .join('; ')}
        </p>
      ) : null}
      {place.repeats ? (
        <p class="soft">
          <a href={`#${placeId(place.repeats)}`}>{t('desk-repeats')}</a>
        </p>
      ) : null}
      {decisions.map(({ id, statement, telling }) => (
        <p>
          <strong>{t(`review-${statement.reviewStatus}`)}</strong>: {statement.enteredBy},{' '}
          {tr.code('kind', statement.kind ?? 'none')}
          {telling ? (
            <>
              {' · '}
              <a href={href(paths.commitment(telling.commitment))}>{telling.commitment}</a>
            </>
          ) : null}{' '}
          · <a href={href(paths.statement(id))}>{t('type-statement')}</a>
        </p>
      ))}
      {decisions.map(({ id, statement }) =>
        by !== null && statement.enteredBy === by ? (
          <form method="post" action={action} class="place-actions">
            <FormToken />
            <input type="hidden" name="step" value="undo" />
            <input type="hidden" name="statement" value={id} />
            <button type="submit" class="quiet">
              {t('desk-undo')}
            </button>
          </form>
        ) : null,
      )}
      {by === null || decisions.some(({ telling }) => telling) ? null : (
        <Proposals answer={answer} place={place} by={by} />
      )}
      {by === null ? null : isOpen ? (
        <PlaceForm answer={answer} place={place} action={action} />
      ) : (
        <form method="post" action={action} class="place-actions">
          <FormToken />
          <input type="hidden" name="step" value="decide" />
          <input type="hidden" name="start" value={place.start} />
          <input type="hidden" name="end" value={place.end} />
          <button type="submit" name="decision" value="accept" data-key="a">
            {t(isProposing ? 'desk-propose' : 'desk-accept')}
          </button>
          {isProposing ? null : (
            <button type="submit" name="decision" value="reject" data-key="r" class="quiet">
              {t('desk-reject')}
            </button>
          )}
          <a
            data-key="e"
            href={`${href(paths.reading(desk.source.id), { ...name, show, ...pageOf(desk), at: String(place.start) })}#${placeId(place)}`}
          >
            {t('desk-edit')}
          </a>
        </form>
      )}
    </section>
  );
}

/** Commitments that the words may tell of, each with its reasons and a link that opens the form with it. */
function Proposals({
  answer: { desk, show },
  place,
  by,
}: {
  readonly answer: DeskDocumentPage;
  readonly place: DeskPlace;
  readonly by: string;
}) {
  const { t, tr, href } = useReader();
  const name = useName(by);
  if (place.proposals.length === 0) return null;
  const titleOf = (id: string) => {
    const held = desk.commitments.find((each) => each.id === id);
    return held ? tr.say(held.title) : id;
  };
  return (
    <ul class="soft">
      {place.proposals.map(({ commitment, kind, score, reasons }) => {
        const field = kind === 'telling' ? 'commitment' : 'predecessor';
        const open = href(paths.reading(desk.source.id), {
          ...name,
          show,
          ...pageOf(desk),
          at: String(place.start),
          [field]: commitment,
        });
        return (
          <li>
            {t(`desk-proposes-${kind}`)} <a href={href(paths.commitment(commitment))}>{titleOf(commitment)}</a> ({score}
            :{' '}
            {reasons
              .map(({ feature, how, words }) => `${t(`desk-feature-${feature}`)} ${t(`desk-how-${how}`)}: ${words}`)
              .join('; ')}
            ) · <a href={`${open}#${placeId(place)}`}>{t(`desk-take-${kind}`)}</a>
          </li>
        );
      })}
    </ul>
  );
}

function AddForm({ answer, by }: { readonly answer: DeskDocumentPage; readonly by: string }) {
  const { t, tr, href } = useReader();
  const name = useName(by);
  const { desk, show, sent } = answer;
  const own = sent.step === 'decide' && sent.start === undefined ? sent : {};
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('desk-add')}</h2>
      <form method="post" action={href(paths.reading(desk.source.id), { ...name, show, ...pageOf(desk) })}>
        <FormToken />
        <input type="hidden" name="step" value="decide" />
        <input type="hidden" name="decision" value="accept" />
        <Field
          name="add-words"
          label={t('desk-field-quote')}
          hint={t('desk-add-hint')}
          rows={3}
          sent={{ 'add-words': own.words ?? '' }}
          problems={[]}
        />
        <div class="field">
          <label for="add-kind">{t('desk-field-kind')}</label>
          <select id="add-kind" name="correct_kind">
            <option value="">{t('desk-by-rules')}</option>
            {StatementKind.options.map((kind) => (
              <option value={kind} selected={own.correct_kind === kind}>
                {tr.code('kind', kind)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{t('desk-add')}</button>
      </form>
    </section>
  );
}

const partyTypes = [
  'state',
  'group-of-states',
  'government-body',
  'multilateral',
  'development-bank',
  'company',
  'ngo',
  'academic',
  'media',
  'person',
  'other',
] as const;

function PartyForm({ answer, by }: { readonly answer: DeskDocumentPage; readonly by: string }) {
  const { t, tr, href } = useReader();
  const name = useName(by);
  const { desk, show, sent, problems } = answer;
  const own = sent.step === 'party' ? sent : {};
  const given = { sent: own, problems };
  return (
    <details open={own.step === 'party'}>
      <summary>{t('desk-add-party')}</summary>
      <p>{t('desk-add-party-hint')}</p>
      <form method="post" action={href(paths.reading(desk.source.id), { ...name, show, ...pageOf(desk) })}>
        <FormToken />
        <input type="hidden" name="step" value="party" />
        <Field {...given} name="party-name" label={t('desk-field-name-es')} />
        <Field {...given} name="party-name-en" label={t('desk-field-name-en')} />
        <Field {...given} name="party-id" hint={t('desk-id-hint')} />
        <div class="field">
          <label for="party-type">{t('desk-field-party-type')}</label>
          <select id="party-type" name="party-type">
            {partyTypes.map((type) => (
              <option value={type} selected={own['party-type'] === type}>
                {tr.code('party-type', type)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{t('desk-add-party')}</button>
      </form>
    </details>
  );
}

function PublishForm({ answer, by }: { readonly answer: DeskDocumentPage; readonly by: string }) {
  const { t, href } = useReader();
  const name = useName(by);
  const { desk, show, isBuilding } = answer;
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{t('desk-publish')}</h2>
      <p>{t(isBuilding ? 'desk-building' : 'desk-publish-hint')}</p>
      <form method="post" action={href(paths.reading(desk.source.id), { ...name, show, ...pageOf(desk) })}>
        <FormToken />
        <input type="hidden" name="step" value="publish" />
        <button type="submit">{t('desk-publish')}</button>
      </form>
    </section>
  );
}
