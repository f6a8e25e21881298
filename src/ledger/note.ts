import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '../model/index.ts';

/** What an Ed25519 key signs: `note`, whole notes (0x01, a log); `cosignature`, checkpoints of others with a time (0x04, a witness). */
export type KeyUse = 'note' | 'cosignature';

/** A public key with its name: `<name>+<key id>+<base64 of 0x01 or 0x04 and the 32 bytes>` (C2SP signed-note). */
export interface VerifierKey {
  readonly use: KeyUse;
  readonly name: string;
  /** 8 hexadecimal digits. */
  readonly keyId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

export interface NoteSignature {
  readonly name: string;
  readonly keyId: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** A text with its signature lines (C2SP signed-note); `text` ends with a newline and is what is signed. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The head of a log at one size (C2SP tlog-checkpoint). `text` is the whole signed note. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Sha256;
  readonly text: string;
}

const algorithms = { note: 1, cosignature: 4 } as const;
const maxNote = 1_000_000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The bytes of a base64 text; null unless it is exactly what `toBase64` would write. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
}

const isKeyName = (name: string): boolean => name !== '' && !/[\s+]/u.test(name) && !/[\u0000-\u001f\u007f]/.test(name);

function keyIdOf(name: string, publicKey: Uint8Array, use: KeyUse): string {
  return bytesToHex(
    sha256(concatBytes(utf8ToBytes(name), Uint8Array.of(0x0a), Uint8Array.of(algorithms[use]), publicKey)),
  ).slice(0, 8);
}

/** The text form of a public key. */
export function formatVkey(name: string, publicKey: Uint8Array, use: KeyUse = 'note'): string {
  if (!isKeyName(name)) throw new TypeError('a key name holds no space, no plus sign and no control character');
  return `${name}+${keyIdOf(name, publicKey, use)}+${toBase64(concatBytes(Uint8Array.of(algorithms[use]), publicKey))}`;
}

/** Reads the text form of a public key of this use; null when it is not one or its key id does not fit. */
export function parseVkey(text: string, use: KeyUse = 'note'): VerifierKey | null {
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text);
  if (!match) return null;
  const [, name, keyId, data] = match as unknown as [string, string, string, string];
  const bytes = fromBase64(data);
  if (!isKeyName(name) || bytes === null || bytes.length !== 33 || bytes[0] !== algorithms[use]) return null;
  const publicKey = bytes.slice(1);
  return keyIdOf(name, publicKey, use) === keyId ? { use, name, keyId, publicKey } : null;
}

/** What a witness signs of a checkpoint at a POSIX second (C2SP tlog-cosignature, `cosignature/v1`). */
export const cosignedText = (text: string, at: number): string => `cosignature/v1\ntime ${at}\n${text}`;

/** The signature of a witness as it stands in its line: the second, eight bytes, then 64 of Ed25519. */
export function timestamped(at: number, signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(72);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(at));
  bytes.set(signature, 8);
  return bytes;
}

/** One signature line, with its newline. */
export function signatureLine({ name, keyId, signature }: NoteSignature): string {
  return `\u2014 ${name} ${toBase64(concatBytes(hexToBytes(keyId), signature))}\n`;
}

/** The text of a signed note. */
export function formatNote(text: string, signatures: readonly NoteSignature[]): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`;
}

/** Reads a signed note; null when it is malformed or a key signs twice. Checks no signature. */
export function parseNote(note: string): SignedNote | null {
  if (note.length > maxNote || /[\u0000-\u0009\u000b-\u001f]/.test(note) || /\ufffd/.test(note)) return null;
  const border = note.lastIndexOf('\n\n');
  if (border < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(border + 2, -1).split('\n');
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const match = /^\u2014 (\S+) (\S+)$/u.exec(line);
    const bytes = match ? fromBase64(match[2] as string) : null;
    if (!match || bytes === null || bytes.length < 5 || !isKeyName(match[1] as string)) return null;
    const name = match[1] as string;
    const keyId = bytesToHex(bytes.subarray(0, 4));
    if (signatures.some((each) => each.name === name && each.keyId === keyId)) return null;
    signatures.push({ name, keyId, signature: bytes.slice(4) });
  }
  return { text: note.slice(0, border + 1), signatures };
}

/** The three lines of a checkpoint that are signed. */
export function checkpointBody(origin: string, size: number, root: Sha256): string {
  return `${origin}\n${size}\n${toBase64(hexToBytes(root))}\n`;
}

/** Reads a checkpoint; null when it is malformed. Checks no signature. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const note = parseNote(text);
  if (note === null) return null;
  const [origin, size, root, ...extensions] = note.text.slice(0, -1).split('\n');
  if (!origin || size === undefined || root === undefined || extensions.includes('')) return null;
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) return null;
  const hash = fromBase64(root);
  if (hash === null || hash.length !== 32) return null;
  return { origin, size: Number(size), root: bytesToHex(hash), text };
}

/**
 * Is the note signed by this key? `other-key` when no signature line names it; `bad` when a line names it but does
 * not fit; `unsupported` when this browser knows no Ed25519. Uses WebCrypto only.
 */
export async function verifyNote(
  note: SignedNote,
  key: VerifierKey,
): Promise<'good' | 'bad' | 'other-key' | 'unsupported'> {
  const own = note.signatures.filter(({ name, keyId }) => name === key.name && keyId === key.keyId);
  if (own.length === 0) return 'other-key';
  let publicKey: CryptoKey;
  try {
    publicKey = await crypto.subtle.importKey('raw', key.publicKey, { name: 'Ed25519' }, false, ['verify']);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'NotSupportedError') return 'unsupported';
    return 'bad';
  }
  for (const { signature } of own) {
    const isTimed = key.use === 'cosignature';
    if (signature.length !== (isTimed ? 72 : 64)) return 'bad';
    const at = isTimed ? new DataView(signature.buffer, signature.byteOffset).getBigUint64(0) : null;
    const text = at === null ? note.text : cosignedText(note.text, Number(at));
    const bytes = isTimed ? signature.slice(8) : signature;
    if (!(await crypto.subtle.verify({ name: 'Ed25519' }, publicKey, bytes, new TextEncoder().encode(text))))
      return 'bad';
  }
  return 'good';
}
