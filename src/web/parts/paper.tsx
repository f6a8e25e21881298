import { useReader } from '../reader.ts';

/** Pages of one thing that are printed on one sheet: their lists are cut there. Lists themselves are printed whole. */
export const isSheet = (path: string): boolean =>
  /^(commitment|work|activity|question|country|party|sector|instrument)\//.test(path);

/** The class of a list of which no more than these are printed; none where nothing is cut. */
export const printedClass = (of: number, most: 1 | 2 | 3 | 4): string | undefined =>
  of > most ? `printed-${most}` : undefined;

/** How many more there are than were printed, and where: said on paper alone. */
export function MoreOnPaper({ of, most }: { readonly of: number; readonly most: number }) {
  const { t, tr } = useReader();
  return of > most ? <p class="on-paper">{t('paper-more', { n: tr.number(of - most) })}</p> : null;
}
