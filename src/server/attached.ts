import { type Attachment, ObrasError } from '../model/index.ts';
import type { AppOptions } from './app-options.ts';

/**
 * A file that goes with an answer, by its hash. Only those that an answer of the current edition names are handed out:
 * the archive also holds documents that may not be passed on. `not-found` for any other.
 */
export async function attachedFile(
  { edition, ledger }: Pick<AppOptions, 'edition' | 'ledger'>,
  sha256: string,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: Attachment['mediaType'] }> {
  const none = () => new ObrasError('not-found', 'There is no such file.', { params: { type: 'file', what: sha256 } });
  if (!/^[0-9a-f]{64}$/.test(sha256) || !ledger) throw none();
  const rows = await edition().rows('select body from attestation where contains(body, ?)', [sha256]);
  const attached = rows
    .flatMap(({ body }) => (JSON.parse(String(body)) as { attachments?: Attachment[] }).attachments ?? [])
    .find((each) => each.sha256 === sha256);
  if (attached === undefined) throw none();
  return { bytes: await ledger.read((open) => open.get(sha256)), mediaType: attached.mediaType };
}
