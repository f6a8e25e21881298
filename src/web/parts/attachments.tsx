import type { Attachment } from '../../model/index.ts';
import { useReader } from '../reader.ts';

/** Photos and documents that go with an answer, each with what it shows in words. */
export function Attachments({
  attachments = [],
  at,
}: {
  readonly attachments?: readonly Attachment[] | undefined;
  /** Where the file lies while it waits to be sent; left out: where it is for everybody. */
  readonly at?: string | undefined;
}) {
  const { t, tr } = useReader();
  return (
    <>
      {attachments.map(({ sha256, mediaType, bytes, about }) => {
        const address = at ?? `/file/${sha256}`;
        const isImage = mediaType !== 'application/pdf';
        return (
          <figure class="attachment">
            {isImage ? (
              <a href={address}>
                <img src={address} alt={about} loading="lazy" decoding="async" />
              </a>
            ) : null}
            <figcaption>
              <bdi>{about}</bdi> ·{' '}
              <a href={address}>
                {t(isImage ? 'attachment-photo' : 'attachment-document', { size: tr.number(Math.ceil(bytes / 1024)) })}
              </a>{' '}
              · SHA-256 <code>{sha256.slice(0, 12)}</code>
            </figcaption>
          </figure>
        );
      })}
    </>
  );
}
