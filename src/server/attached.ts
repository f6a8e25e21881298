import { type Attachment, ObrasError, type Source } from '../model/index.ts';
import { type ContributionFile, contributionWords } from '../review/index.ts';
import type { AppOptions } from './app-options.ts';

/**
 * A photo of a citizen that a reviewer shows: as long as the edition names it and nobody has had it removed.
 */
async function photoOf(
  { edition, ledger }: Pick<AppOptions, 'edition' | 'ledger'>,
  index: number,
): Promise<ContributionFile | null> {
  const [row] = await edition().rows(`select body from source where id = ? and source_class = 'citizen'`, [
    `contribution-${index}`,
  ]);
  const isShown = row !== undefined && (JSON.parse(String(row.body)) as Source).mediaType !== null;
  if (!isShown || !ledger) return null;
  return (await ledger.read((open) => contributionWords(open, index)))?.file ?? null;
}

/**
 * A file that goes with an answer, by its hash, or the photo of a contribution, by its entry. Only those that an answer of the current edition names are handed out:
 * the archive also holds documents that may not be passed on. `not-found` for any other.
 */
export async function attachedFile(
  { edition, ledger }: Pick<AppOptions, 'edition' | 'ledger'>,
  sha256: string,
): Promise<{
  readonly bytes: Uint8Array;
  readonly mediaType: Attachment['mediaType'];
  readonly mayBeRemoved: boolean;
}> {
  const none = () => new ObrasError('not-found', 'There is no such file.', { params: { type: 'file', what: sha256 } });
  const contribution = /^contribution-(\d{1,15})$/.exec(sha256)?.[1];
  if (contribution !== undefined) {
    const photo = await photoOf({ edition, ledger }, Number(contribution));
    if (photo === null || photo.mediaType === 'application/pdf') throw none();
    return { bytes: photo.bytes, mediaType: photo.mediaType, mayBeRemoved: true };
  }
  if (!/^[0-9a-f]{64}$/.test(sha256) || !ledger) throw none();
  const rows = await edition().rows('select body from attestation where contains(body, ?)', [sha256]);
  const attached = rows
    .flatMap(({ body }) => (JSON.parse(String(body)) as { attachments?: Attachment[] }).attachments ?? [])
    .find((each) => each.sha256 === sha256);
  if (attached === undefined) throw none();
  return { bytes: await ledger.read((open) => open.get(sha256)), mediaType: attached.mediaType, mayBeRemoved: false };
}
