import type { ComponentChildren } from 'preact';
import type { Facet, NotUnderstood } from '../../views/index.ts';
import { type Reader, useReader } from '../reader.ts';

export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** A filter form: a plain GET whose fields are the address. */
export function Filters({
  path,
  clear,
  isList = false,
  children,
}: {
  readonly path: string;
  /** Words of the link back to the form without filters. */
  readonly clear?: string;
  /** Of a list whose order and columns stay as they are. */
  readonly isList?: boolean;
  readonly children: ComponentChildren;
}) {
  const { t, href, context, tr } = useReader();
  const isNumbersChosen = Boolean(context.numberLocale) && tr.numbers === context.numberLocale;
  return (
    <search>
      <form class="filters" action={href(path).split('?')[0]} method="get">
        {children}
        {(isList ? ['sort', 'columns'] : []).map((name) =>
          context.query[name] === undefined ? null : <input type="hidden" name={name} value={context.query[name]} />,
        )}
        {isNumbersChosen ? <input type="hidden" name="numbers" value={tr.numbers} /> : null}
        <div class="actions">
          <button type="submit">{t('filter-apply')}</button>
          <a href={href(path)}>{clear ?? t('filter-clear')}</a>
        </div>
      </form>
    </search>
  );
}

export function TextFilter({
  name,
  label,
  value,
  type = 'search',
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string | number | null;
  readonly type?: 'search' | 'number';
}) {
  return (
    <div>
      <label for={`f-${name}`}>{label}</label>
      {type === 'number' ? (
        <input id={`f-${name}`} name={name} type="number" value={value === null ? '' : String(value)} />
      ) : (
        <input
          id={`f-${name}`}
          name={name}
          type="search"
          value={value === null ? '' : String(value)}
          autocomplete="off"
        />
      )}
    </div>
  );
}

export function SelectFilter({
  name,
  label,
  value,
  choices,
  any,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly any: string;
}) {
  const isListed = value === null || choices.some((choice) => choice.value === value);
  return (
    <div>
      <label for={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name}>
        <option value="">{any}</option>
        {isListed ? null : (
          <option value={value} selected>
            {value}
          </option>
        )}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Choices by their words, as the language of the reader puts words in order. */
export const inOrder = (choices: readonly Choice[], { tr }: Reader): Choice[] =>
  [...choices].sort((a, b) => tr.compare(a.words, b.words));

/** Choices with their counts under the present filter: names in the order of the reader's language, codes in their own. */
export const choicesOf = (
  facets: readonly Facet[],
  words: ((value: string) => string) | null,
  reader: Reader,
): Choice[] => {
  const { tr, t } = reader;
  const choices = facets.map(({ value, name, count }) => ({
    value,
    words: t('choice-count', { words: name ? tr.say(name) : words ? words(value) : value, n: tr.number(count) }),
  }));
  return words === null ? inOrder(choices, reader) : choices;
};

/** What the address said that was not understood: named, never dropped without a word. */
export function NotUnderstoodNote({ items }: { readonly items: readonly NotUnderstood[] }) {
  const { t } = useReader();
  if (items.length === 0) return null;
  return (
    <div class="error-summary" role="alert">
      <p>
        <strong>{t('not-understood-title')}</strong>
      </p>
      <ul>
        {items.map(({ name, value, why }) => (
          <li>{t(`not-understood-${why}`, { name, value })}</li>
        ))}
      </ul>
    </div>
  );
}
