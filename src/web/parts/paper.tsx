import { encode } from 'uqr';
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

/** White squares around a code, that readers of it need (ISO/IEC 18004 asks for four; the paper around gives the rest). */
const quiet = 2;

/** The address of the page as a square that a phone reads (QR code): on paper alone, where an address is whole. */
export function PaperCode({ address }: { readonly address: string }) {
  if (!/^https?:\/\//.test(address)) return null;
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  // One stroke for each run of dark squares in a row.
  const strokes = data.map((row, y) => {
    let path = '';
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path += `M${from} ${y}.5h${x + 1 - from}`;
    }
    return path;
  });
  const side = size + 2 * quiet;
  return (
    <svg class="paper-code" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} aria-hidden="true" focusable="false">
      <path stroke="#000" d={strokes.join('')} />
    </svg>
  );
}
