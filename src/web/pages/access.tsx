import { Role } from '../../model/index.ts';
import { paths } from '../address.ts';
import { inOrder } from '../parts/filters.tsx';
import { FormToken } from '../parts/session.tsx';
import { type Reader, useReader } from '../reader.ts';
import type { AccessProblem, AccountPage, JoinPage, PeoplePage, SignInPage } from './access-answers.ts';

export const signInTitle = (_: unknown, { t }: Reader): string => t('sign-in-title');
export const joinTitle = (_: unknown, { t }: Reader): string => t('join-title');
export const accountTitle = (_: unknown, { t }: Reader): string => t('account-title');
export const peopleTitle = (_: unknown, { t }: Reader): string => t('people-title');

function Wrong({ problems }: { readonly problems: readonly AccessProblem[] }) {
  const { t } = useReader();
  if (problems.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="errors">
      <h2 id="errors">{t('there-is-a-problem')}</h2>
      <ul>
        {problems.map(({ field, code }) => (
          <li>
            {field === 'link' ? (
              t('people-link-gone')
            ) : (
              <a href={`#${field === 'role' ? 'invite-reader' : field}`}>
                {t(`access-problem-${code}`, { field: t(`access-field-${field}`) })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Text({
  name,
  type = 'text',
  autocomplete,
  isRequired = false,
  sent,
  problems,
}: {
  readonly name: string;
  readonly type?: 'text' | 'password' | 'email';
  readonly autocomplete: string;
  readonly isRequired?: boolean;
  readonly sent: Readonly<Record<string, string>>;
  readonly problems: readonly AccessProblem[];
}) {
  const { t, tr } = useReader();
  const problem = problems.find(({ field }) => field === name);
  const hasHint = tr.has(`access-field-${name}.hint`);
  const described = [hasHint ? `${name}-hint` : '', problem ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{t(`access-field-${name}`)}</label>
      {hasHint ? (
        <p class="hint" id={`${name}-hint`}>
          {t(`access-field-${name}.hint`)}
        </p>
      ) : null}
      {problem ? (
        <p class="field-error" id={`${name}-error`}>
          {t(`access-problem-${problem.code}`, { field: t(`access-field-${name}`) })}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        {...({ type } as { type: 'text' })}
        value={type === 'password' ? undefined : (sent[name] ?? '')}
        required={isRequired}
        autocomplete={autocomplete}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        dir="auto"
      />
    </div>
  );
}

/** Sign-in, for those who were invited. Reading needs none. */
export function SignIn({ answer: { next, hasProvider, problems } }: { readonly answer: SignInPage }) {
  const { t, href } = useReader();
  return (
    <>
      <h1>{t('sign-in-title')}</h1>
      <p class="lede">{t('sign-in-lede')}</p>
      <Wrong problems={problems} />
      {hasProvider ? (
        <p>
          <a class="button" href={`/auth/openid?${new URLSearchParams({ next })}`}>
            {t('sign-in-provider')}
          </a>
        </p>
      ) : null}
      <form method="post" action={href(paths['sign-in'])}>
        <input type="hidden" name="next" value={next} />
        {/* Not sent: what keeps passwords keeps the key under the name of this site. */}
        <input type="text" autocomplete="username" value="Obras" readonly hidden />
        <Text name="key" type="password" autocomplete="current-password" isRequired sent={{}} problems={problems} />
        <button type="submit">{t('sign-in-button')}</button>
      </form>
      <p class="soft">{t('sign-in-cookie')}</p>
    </>
  );
}

/** Behind an invitation: what it gives, and who takes it. */
export function Join({ answer }: { readonly answer: JoinPage }) {
  const { t, tr, context, href } = useReader();
  const token = context.path.replace(/^join\//, '');
  return (
    <>
      <h1>{t('join-title')}</h1>
      <p class="lede">{t('join-lede', { roles: tr.list(answer.roles.map((role) => t(`role-${role}`))) })}</p>
      <ul>
        {answer.roles.map((role) => (
          <li>{t(`role-${role}.may`)}</li>
        ))}
      </ul>
      {answer.party === null ? null : (
        <p>{t('join-party', { party: answer.partyName ? tr.say(answer.partyName) : answer.party })}</p>
      )}
      <p>{t('join-expires', { date: tr.date(answer.expires.slice(0, 10)) })}</p>
      <Wrong problems={answer.problems} />
      {answer.hasProvider ? (
        <p>
          <a
            class="button"
            href={`/auth/openid?${new URLSearchParams({ next: `/${context.lang}/account`, invitation: decodeURIComponent(token) })}`}
          >
            {t('join-provider')}
          </a>
        </p>
      ) : null}
      <form method="post" action={href(context.path)}>
        <Text name="name" autocomplete="name" isRequired sent={answer.sent} problems={answer.problems} />
        <Text name="email" type="email" autocomplete="email" sent={answer.sent} problems={answer.problems} />
        <button type="submit">{t('join-button')}</button>
      </form>
      <p class="soft">{t('join-privacy')}</p>
    </>
  );
}

/** One's own account: what it may do, its key, its sessions. */
export function AccountBody({ answer }: { readonly answer: AccountPage }) {
  const { t, tr, href, context } = useReader();
  const may = answer.roles;
  const action = href(paths.account);
  return (
    <>
      <h1>{t(answer.isNew ? 'account-new' : 'account-title')}</h1>
      {answer.key === null ? null : (
        <div class="note" role="status">
          <p>{t('account-key')}</p>
          <p>
            <code class="address">{answer.key}</code>
          </p>
        </div>
      )}
      <dl class="facts">
        <div>
          <dt>{t('access-field-name')}</dt>
          <dd>
            <bdi>{answer.name}</bdi>
          </dd>
        </div>
        {answer.email === null ? null : (
          <div>
            <dt>{t('access-field-email')}</dt>
            <dd>{answer.email}</dd>
          </div>
        )}
        <div>
          <dt>{t('account-pseudonym')}</dt>
          <dd>
            <code>{answer.id}</code> <span class="soft">{t('account-pseudonym-hint')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('account-roles')}</dt>
          <dd>
            {may.length === 0 ? t('account-no-roles') : tr.list(may.map((role) => t(`role-${role}`)))}
            {answer.party === null ? '' : ` (${answer.partyName ? tr.say(answer.partyName) : answer.party})`}
          </dd>
        </div>
        <div>
          <dt>{t('account-made')}</dt>
          <dd>{tr.date(answer.made.slice(0, 10))}</dd>
        </div>
      </dl>
      <ul>
        {may.some((role) => ['contributor', 'reviewer', 'editor'].includes(role)) ? (
          <li>
            <a href={href(paths.desk)}>{t('desk-title')}</a>
          </li>
        ) : null}
        {may.includes('institution') ? (
          <li>
            <a href={href(paths.institution)}>{t('institution-open')}</a>
          </li>
        ) : null}
        {may.includes('administrator') ? (
          <li>
            <a href={href(paths.people)}>{t('people-title')}</a>
          </li>
        ) : null}
      </ul>
      {context.visitor ? (
        <form method="post" action={action} class="place-actions">
          <FormToken />
          <button type="submit" name="step" value="sign-out">
            {t('sign-out')}
          </button>
          <button type="submit" name="step" value="sign-out-everywhere" class="quiet">
            {t('sign-out-everywhere')}
          </button>
          {answer.hasKey ? (
            <button type="submit" name="step" value="renew-key" class="quiet">
              {t('account-renew')}
            </button>
          ) : null}
        </form>
      ) : null}
    </>
  );
}

function RoleChoice({
  idPrefix,
  chosen,
  offered,
}: {
  readonly idPrefix: string;
  readonly chosen: readonly string[];
  readonly offered: readonly Role[];
}) {
  const { t } = useReader();
  return (
    <fieldset>
      <legend>{t('account-roles')}</legend>
      {offered.map((role) => (
        <p class="choice">
          <label for={`${idPrefix}-${role}`}>
            <input
              type="checkbox"
              id={`${idPrefix}-${role}`}
              name="role"
              value={role}
              checked={chosen.includes(role)}
            />
            {t(`role-${role}`)}: {t(`role-${role}.may`)}
          </label>
        </p>
      ))}
    </fieldset>
  );
}

/** For which party an institution speaks: chosen by name. */
function PartyChoice({
  parties,
  sent,
  problems,
}: {
  readonly parties: readonly { readonly value: string; readonly words: string }[];
  readonly sent: Readonly<Record<string, string>>;
  readonly problems: readonly AccessProblem[];
}) {
  const { t } = useReader();
  const problem = problems.find(({ field }) => field === 'party');
  const isListed = !sent.party || parties.some(({ value }) => value === sent.party);
  return (
    <div class="field">
      <label for="party">{t('access-field-party')}</label>
      <p class="hint" id="party-hint">
        {t('access-field-party.hint')}
      </p>
      {problem ? (
        <p class="field-error" id="party-error">
          {t(`access-problem-${problem.code}`, { field: t('access-field-party') })}
        </p>
      ) : null}
      <select
        id="party"
        name="party"
        aria-describedby={`party-hint${problem ? ' party-error' : ''}`}
        aria-invalid={problem ? true : undefined}
      >
        <option value="">{t('people-no-party')}</option>
        {isListed ? null : (
          <option value={sent.party} selected>
            {sent.party}
          </option>
        )}
        {parties.map(({ value, words }) => (
          <option value={value} selected={value === sent.party}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Accounts, what they may do, and invitations: for administrators. */
export function People({ answer }: { readonly answer: PeoplePage }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const action = href(paths.people);
  const parties = inOrder(
    answer.parties.map(({ id, name }) => ({ value: id, words: tr.say(name) })),
    reader,
  );
  const nameOf = (id: string) => parties.find(({ value }) => value === id)?.words ?? id;
  return (
    <>
      <h1>{t('people-title')}</h1>
      <p class="lede">{t('people-lede')}</p>
      <Wrong problems={answer.problems} />
      {answer.done === null ? null : (
        <p class="note" role="status">
          {t(`people-done-${answer.done}`)}
        </p>
      )}
      {answer.made === null ? null : (
        <div class="note" role="status">
          <p>{t(`people-made-${answer.made.kind}`)}</p>
          <p>
            <code class="address">{answer.made.text}</code>
          </p>
        </div>
      )}
      <section aria-labelledby="accounts">
        <h2 id="accounts">{t('people-accounts', { n: tr.number(answer.people.length) })}</h2>
        <p class="hint">{t('people-own')}</p>
        {answer.people.map((person) => (
          <section class="place" aria-labelledby={person.id.replace(':', '-')}>
            <h3 id={person.id.replace(':', '-')}>
              <bdi>{person.name}</bdi>
            </h3>
            <p>
              {person.email === null ? '' : `${person.email} · `}
              <code>{person.id}</code> · {t('account-made')} {tr.date(person.made.slice(0, 10))}
              {person.party === null ? '' : ` · ${nameOf(person.party)}`}
            </p>
            <p>
              {person.ended === null
                ? tr.list(person.roles.map((role) => t(`role-${role}`))) || t('account-no-roles')
                : t('people-ended', { date: tr.date(person.ended.slice(0, 10)) })}
              {person.claimed.length > 0
                ? ` · ${t('people-claimed', { roles: tr.list(person.claimed.map((role) => t(`role-${role}`))) })}`
                : ''}
            </p>
            {person.ended !== null ? null : (
              <details>
                <summary>{t('people-change', { name: person.name })}</summary>
                <form method="post" action={action}>
                  <FormToken />
                  <input type="hidden" name="account" value={person.id} />
                  <RoleChoice
                    idPrefix={person.id.replace(':', '-')}
                    chosen={person.roles.filter((role) => !person.claimed.includes(role))}
                    offered={Role.options.filter((role) => role !== 'institution' || person.party !== null)}
                  />
                  <div class="field">
                    <label for={`reason-${person.id}`}>{t('access-field-reason')}</label>
                    <input id={`reason-${person.id}`} name="reason" maxLength={500} autocomplete="off" dir="auto" />
                  </div>
                  <p class="place-actions">
                    <button type="submit" name="step" value="roles">
                      {t('people-set-roles')}
                    </button>
                    <button type="submit" name="step" value="key" class="quiet">
                      {t('people-key')}
                    </button>
                    <button type="submit" name="step" value="end" class="quiet">
                      {t('people-end')}
                    </button>
                  </p>
                </form>
              </details>
            )}
          </section>
        ))}
      </section>
      <section aria-labelledby="invite">
        <h2 id="invite">{t('people-invite')}</h2>
        <form method="post" action={action}>
          <FormToken />
          <input type="hidden" name="step" value="invite" />
          <RoleChoice
            idPrefix="invite"
            chosen={answer.sent.roles?.split(' ') ?? ['contributor']}
            offered={Role.options}
          />
          <PartyChoice parties={parties} sent={answer.sent} problems={answer.problems} />
          <Text name="days" autocomplete="off" sent={{ days: '14', ...answer.sent }} problems={answer.problems} />
          <button type="submit">{t('people-make-link')}</button>
        </form>
        {answer.invitations.length === 0 ? null : (
          <>
            <h3>{t('people-open')}</h3>
            <ul>
              {answer.invitations.map(({ id, roles, party, expires }) => (
                <li>
                  {tr.list(roles.map((role) => t(`role-${role}`)))}
                  {party === null ? '' : ` (${nameOf(party)})`} ·{' '}
                  {t('join-expires', { date: tr.date(expires.slice(0, 10)) })}
                  <details>
                    <summary>{t('people-withdraw')}</summary>
                    <form method="post" action={action}>
                      <FormToken />
                      <input type="hidden" name="link" value={id} />
                      <div class="field">
                        <label for={`reason-${id}`}>{t('access-field-reason')}</label>
                        <input id={`reason-${id}`} name="reason" maxLength={500} autocomplete="off" dir="auto" />
                      </div>
                      <button type="submit" name="step" value="withdraw" class="quiet">
                        {t('people-withdraw-now')}
                      </button>
                    </form>
                  </details>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
