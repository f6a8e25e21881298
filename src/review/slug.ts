import { foldName } from '../text/index.ts';

/** An id by a title: its letters and digits, folded, as far as a hundred characters go. */
export const slugOf = (title: string): string =>
  foldName(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replaceAll(/^-|-$/g, '');
