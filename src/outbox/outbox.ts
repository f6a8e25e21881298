import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ObrasError } from '../model/index.ts';
import type { Letter, LetterKind } from './letters.ts';

/** A letter in the folder. */
export interface Kept {
  /** Name of its file, without folder. */
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'sent';
  readonly kind: LetterKind;
  readonly invitation: string;
  readonly to: string;
  readonly link: string | null;
  /** Day on which it was written. */
  readonly on: string;
}

export interface Outbox {
  /** Writes a letter as a file; its name. */
  write(letter: Letter): Promise<string>;
  /** Every letter, oldest first. */
  list(): Promise<Kept[]>;
  /**
   * Sends what waits, one after the other; `onSent` is told of each at once. A letter that was refused waits again,
   * with the reason in the answer.
   */
  send(
    smtpUrl: string,
    onSent: (letter: Kept) => Promise<void>,
  ): Promise<{ readonly sent: Kept[]; readonly refused: { readonly letter: Kept; readonly reason: string }[] }>;
}

const isOwn = (host: string): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(host);
const headerOf = (text: string, name: string): string | null =>
  new RegExp(`^${name}: ?(.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(text)?.[1]?.replaceAll(/\r\n[ \t]+/g, '') ?? null;

export function openOutbox(
  place: string,
  effects: { now(): Date; random(length: number): Uint8Array },
  from: string,
): Outbox {
  const sentPlace = join(place, 'sent');

  const read = async (folder: string, name: string, state: Kept['state']): Promise<Kept> => {
    const head = (await readFile(join(folder, name), 'utf8')).split('\r\n\r\n', 1)[0] as string;
    const kind = headerOf(head, 'X-Obras-Letter');
    const [invitation, to, date] = ['X-Obras-Invitation', 'To', 'Date'].map((each) => headerOf(head, each));
    if (!kind || !invitation || !to || !date)
      throw new ObrasError('input-invalid', `${name} is not a letter of this outbox.`, { params: { what: name } });
    const on = new Date(date).toISOString().slice(0, 10);
    return { name, state, kind: kind as LetterKind, invitation, to, link: headerOf(head, 'X-Obras-Link'), on };
  };
  const names = async (folder: string): Promise<string[]> => {
    try {
      return (await readdir(folder)).sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };

  return {
    async write(letter) {
      const { createTransport } = await import('nodemailer');
      const now = effects.now();
      const chance = Buffer.from(effects.random(8)).toString('hex');
      const composed = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
        from,
        to: letter.to,
        date: now,
        messageId: `<${chance}@${from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')}>`,
        subject: letter.subject,
        text: letter.text,
        headers: {
          'Content-Language': letter.lang,
          'Auto-Submitted': 'auto-generated',
          'X-Obras-Letter': letter.kind,
          'X-Obras-Invitation': letter.invitation,
          ...(letter.link !== null && { 'X-Obras-Link': { prepared: true, value: letter.link } }),
        },
        ...(letter.file !== null && {
          attachments: [{ filename: letter.file.name, content: letter.file.text, contentType: 'application/json' }],
        }),
      });
      const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
      const name = `${stamp}-${letter.kind}-${chance}.eml`;
      await mkdir(place, { recursive: true, mode: 0o700 });
      await writeFile(join(place, `${name}.tmp`), composed.message as Buffer, { flag: 'wx', mode: 0o600, flush: true });
      await rename(join(place, `${name}.tmp`), join(place, name));
      return name;
    },

    async list() {
      const found: Kept[] = [];
      for (const name of await names(sentPlace))
        if (name.endsWith('.eml')) found.push(await read(sentPlace, name, 'sent'));
      for (const name of await names(place)) {
        if (name.endsWith('.eml')) found.push(await read(place, name, 'waiting'));
        if (name.endsWith('.eml.sending')) found.push(await read(place, name, 'sending'));
      }
      return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    },

    async send(smtpUrl, onSent) {
      const { createTransport } = await import('nodemailer');
      const url = new URL(smtpUrl);
      const transport = createTransport({
        host: url.hostname,
        port: url.port === '' ? (url.protocol === 'smtps:' ? 465 : 587) : Number(url.port),
        secure: url.protocol === 'smtps:',
        requireTLS: !isOwn(url.hostname),
        ...(url.username !== '' && {
          auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
        }),
        connectionTimeout: 20_000,
        greetingTimeout: 20_000,
        socketTimeout: 60_000,
      });
      const sent: Kept[] = [];
      const refused: { letter: Kept; reason: string }[] = [];
      try {
        for (const name of await names(place)) {
          if (!name.endsWith('.eml')) continue;
          const taken = join(place, `${name}.sending`);
          try {
            await rename(join(place, name), taken);
          } catch (error) {
            // Another sender was faster.
            if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
            throw error;
          }
          const letter = { ...(await read(place, `${name}.sending`, 'sent')), name };
          try {
            const raw = await readFile(taken);
            await transport.sendMail({ envelope: { from, to: [letter.to] }, raw });
          } catch (error) {
            await rename(taken, join(place, name));
            refused.push({ letter: { ...letter, state: 'waiting' }, reason: reasonOf(error) });
            continue;
          }
          await mkdir(sentPlace, { recursive: true, mode: 0o700 });
          await rename(taken, join(sentPlace, name));
          sent.push(letter);
          await onSent(letter);
        }
      } finally {
        transport.close();
      }
      return { sent, refused };
    },
  };
}

/** The code of the server or the library, never its words: they may repeat the address. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code ?? 'unforeseen', responseCode].filter((each) => each !== undefined).join(' ');
}
