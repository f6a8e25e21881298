import type { ComponentChildren } from 'preact';
import type { Localised } from '../../model/index.ts';
import type { PartyRef } from '../../views/index.ts';
import { paths } from '../address.ts';
import { useReader } from '../reader.ts';

/** A text of the ledger in the reader's language, marked when only another language has it. */
export function Say({ text }: { readonly text: Localised }) {
  const { tr } = useReader();
  const { text: words, lang } = tr.pick(text);
  return lang === tr.lang ? words : <span lang={lang}>{words}</span>;
}

export function PartyLink({ party }: { readonly party: PartyRef }) {
  const { href } = useReader();
  return (
    <a href={href(paths.party(party.id))}>
      <bdi>
        <Say text={party.name} />
      </bdi>
    </a>
  );
}

/** A country by name, and a link where the edition holds a page of it. */
export function Country({ code, held }: { readonly code: string; readonly held: readonly string[] }) {
  const { tr, href } = useReader();
  return held.includes(code) ? <a href={href(paths.country(code))}>{tr.country(code)}</a> : tr.country(code);
}

/** Party names separated by commas; in words when there is none. */
export function Parties({ parties, none }: { readonly parties: readonly PartyRef[]; readonly none?: string }) {
  const { tr } = useReader();
  if (parties.length === 0) return <Unknown>{none ?? tr.unknown()}</Unknown>;
  return (
    <>
      {parties.map((party, at) => (
        <>
          {at > 0 ? ', ' : ''}
          <PartyLink party={party} />
        </>
      ))}
    </>
  );
}

/** What is not known, in words and never as a zero. */
export function Unknown({ children }: { readonly children?: ComponentChildren }) {
  const { tr } = useReader();
  return <span class="unknown">{children ?? tr.unknown()}</span>;
}

/** A note in one language that the ledger does not name: kept apart from the reader's own. */
export function Note({ words }: { readonly words: string }) {
  return (
    <span lang="" dir="auto">
      {words}
    </span>
  );
}

/** Who entered something: a person by the name of their account, a program as such. */
export function By({ id }: { readonly id: string }) {
  const { t } = useReader();
  const program = /^program:(.+)$/.exec(id)?.[1];
  return <bdi>{program === undefined ? id : t('by-program', { program })}</bdi>;
}

/** Says in which language a title stands when it is not the reader's. */
export function TitleLanguage({ text }: { readonly text: Localised }) {
  const { tr, t } = useReader();
  const { lang } = tr.pick(text);
  return lang === tr.lang ? null : <> · {t('title-in', { language: tr.language(lang) })}</>;
}

/** A text that may be missing. */
export function Maybe({ text }: { readonly text: string | null | undefined }) {
  return text == null || text === '' ? <Unknown /> : <bdi>{text}</bdi>;
}

export function DateText({ date }: { readonly date: string | null }) {
  const { tr } = useReader();
  if (date === null) return <Unknown />;
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? (
    <time datetime={date}>{tr.date(date)}</time>
  ) : (
    <span>{tr.date(date)}</span>
  );
}

/** A number that links to the list that makes it up. */
export function CountLink({ count, href }: { readonly count: number; readonly href: string }) {
  const { tr } = useReader();
  return <a href={href}>{tr.number(count)}</a>;
}

/** A term and what it is, as rows of a description list; rows without a value are left out when `null`. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ComponentChildren] | null)[] }) {
  return (
    <dl class="facts">
      {rows.map((row) =>
        row === null ? null : (
          <div>
            <dt>{row[0]}</dt>
            <dd>{row[1]}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** An address outside the site; anything but http and https is shown and not linked. */
export function Outside({ url, children }: { readonly url: string; readonly children?: ComponentChildren }) {
  return /^https?:\/\//i.test(url) ? (
    <a class="outside" href={url} rel="noreferrer">
      {children ?? <bdi>{url}</bdi>}
    </a>
  ) : (
    <bdi>{url}</bdi>
  );
}
