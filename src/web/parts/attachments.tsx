import type { ComponentChildren } from 'preact';
import type { Attachment } from '../../model/index.ts';
import { useReader } from '../reader.ts';

/** One photo or document with what it shows in words; `children` stand behind its size. */
export function AttachedFile({
  address,
  mediaType,
  bytes,
  about,
  children,
}: Pick<Attachment, 'mediaType' | 'bytes' | 'about'> & {
  readonly address: string;
  readonly children: ComponentChildren;
}) {
  const { t, tr } = useReader();
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
        · {children}
      </figcaption>
    </figure>
  );
}

/** Photos and documents that go with an answer. */
export function Attachments({
  attachments = [],
  at,
}: {
  readonly attachments?: readonly Attachment[] | undefined;
  /** Where the file lies while it waits to be sent; left out: where it is for everybody. */
  readonly at?: string | undefined;
}) {
  return (
    <>
      {attachments.map(({ sha256, mediaType, bytes, about }) => (
        <AttachedFile address={at ?? `/file/${sha256}`} mediaType={mediaType} bytes={bytes} about={about}>
          SHA-256 <code>{sha256.slice(0, 12)}</code>
        </AttachedFile>
      ))}
    </>
  );
}
