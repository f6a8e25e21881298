import type { ComponentChildren } from 'preact';
import type { Attachment } from '../../model/index.ts';
import { type Reader, useReader } from '../reader.ts';

const kindOf = ({ mediaType, bytes }: Pick<Attachment, 'mediaType' | 'bytes'>, t: Reader['t'], tr: Reader['tr']) =>
  t(mediaType === 'application/pdf' ? 'attachment-document' : 'attachment-photo', {
    size: tr.number(Math.ceil(bytes / 1024)),
  });

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
        <bdi>{about}</bdi> · <a href={address}>{kindOf({ mediaType, bytes }, t, tr)}</a> · {children}
      </figcaption>
    </figure>
  );
}

/** Photos and documents that go with an answer. */
export function Attachments({
  attachments = [],
  at,
  isHeld = true,
}: {
  readonly attachments?: readonly Attachment[] | undefined;
  /** Where the file lies while it waits to be sent; left out: where it is for everybody. */
  readonly at?: string | undefined;
  /** Does the edition hold them? Before it does nobody can open them. */
  readonly isHeld?: boolean | undefined;
}) {
  const { t, tr } = useReader();
  return (
    <>
      {attachments.map(({ sha256, mediaType, bytes, about }) =>
        isHeld ? (
          <AttachedFile address={at ?? `/file/${sha256}`} mediaType={mediaType} bytes={bytes} about={about}>
            SHA-256 <code>{sha256.slice(0, 12)}</code>
          </AttachedFile>
        ) : (
          <p class="soft">
            <bdi>{about}</bdi> · {t('attachment-not-yet', { kind: kindOf({ mediaType, bytes }, t, tr) })} · SHA-256{' '}
            <code>{sha256.slice(0, 12)}</code>
          </p>
        ),
      )}
    </>
  );
}
