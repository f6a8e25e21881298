import { createHash } from 'node:crypto';
import { foldName } from '../text/index.ts';

/**
 * An id by a title: its letters and digits, folded, as far as ninety characters go. A title with letters that ids
 * cannot hold (宣言) has eight digits of its SHA-256 in their place, so that it has an id too, and one of its own.
 */
export const slugOf = (title: string): string => {
  const folded = foldName(title);
  const slug = folded
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 90)
    .replaceAll(/^-|-$/g, '');
  if (!/(?![a-z])\p{L}/u.test(folded)) return slug;
  return [slug, createHash('sha256').update(title.trim()).digest('hex').slice(0, 8)].filter(Boolean).join('-');
};
