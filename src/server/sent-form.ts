import type { Context } from 'hono';
import { ObrasError } from '../model/index.ts';
import { Refusal } from './problem.ts';

/** A sent form: its fields, and the bytes of the file that came with it. What the file was called is not kept. */
export class SentForm extends URLSearchParams {
  readonly file: Uint8Array | null;
  constructor(fields: string | [string, string][], file: Uint8Array | null = null) {
    super(fields);
    this.file = file;
  }
}

/** How a form may be sent: at most so many bytes, and with a file at most so many more. */
export interface FormLimits {
  readonly most: number;
  /** 0: this form takes no file. */
  readonly mostWithFile: number;
}

/**
 * Reads a sent form: from our own pages only (Origin, Sec-Fetch-Site), within the limit of bytes, urlencoded, or
 * `multipart/form-data` where it takes a file.
 */
export async function readForm(context: Context, publicUrl: string | null, limits: FormLimits): Promise<SentForm> {
  const site = context.req.header('Sec-Fetch-Site');
  const origin = context.req.header('Origin');
  const isForeign = (text: string): boolean => {
    if (!URL.canParse(text)) return true;
    const { host } = new URL(text);
    const ours = [
      context.req.header('Host') ?? new URL(context.req.url).host,
      publicUrl ? new URL(publicUrl).host : null,
    ];
    return !ours.includes(host);
  };
  if (
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && isForeign(origin))
  ) {
    throw new Refusal(403, 'usage-invalid', 'This form was sent from another site; nothing was kept.', {
      hint: 'Open the link here and send the form from this page.',
    });
  }
  const type = context.req.header('Content-Type') ?? '';
  if (limits.mostWithFile > 0 && /^multipart\/form-data\s*;/i.test(type))
    return readParts(await readLimited(context.req.raw, limits.mostWithFile), type);
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    throw new Refusal(415, 'format-unknown', 'A form is sent as application/x-www-form-urlencoded.');
  return new SentForm((await readLimited(context.req.raw, limits.most)).toString('utf8'));
}

async function readParts(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<SentForm> {
  let parts: FormData;
  try {
    parts = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw new Refusal(400, 'usage-invalid', 'The parts of this form cannot be told apart.', {
      hint: 'Send it once more from its page.',
    });
  }
  const fields: [string, string][] = [];
  let file: Uint8Array | null = null;
  for (const [name, value] of parts) {
    if (typeof value === 'string') fields.push([name, value]);
    else if (value.size > 0 || value.name !== '') file ??= new Uint8Array(await value.arrayBuffer());
  }
  return new SentForm(fields, file);
}

async function readLimited(request: Request, most: number): Promise<Buffer<ArrayBuffer>> {
  const tooLarge = () =>
    new ObrasError('input-too-large', `What is sent has at most ${most} bytes.`, { params: { most: String(most) } });
  if (Number(request.headers.get('Content-Length')) > most) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal(400, 'usage-invalid', 'What is sent broke off.', { hint: 'Send it once more from its page.' });
    });
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw tooLarge();
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
}
