import { describe, expect, it } from 'vitest';
import {
  formatNote,
  formatVkey,
  fromBase64,
  parseCheckpoint,
  parseNote,
  parseVkey,
  toBase64,
  verifyNote,
} from './note.ts';

/** The example key and note of the Go package golang.org/x/mod/sumdb/note, which defines the format. */
const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const goText = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const goNote = `${goText}\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

describe('signed notes', () => {
  it('reads the published key, note and signature', async () => {
    const key = parseVkey(goKey)!;
    expect(key.name).toBe('PeterNeumann');
    expect(formatVkey(key.name, key.publicKey)).toBe(goKey);
    const note = parseNote(goNote)!;
    expect(note.text).toBe(goText);
    expect(await verifyNote(note, key)).toBe('good');
    expect(formatNote(note.text, note.signatures)).toBe(goNote);
  });

  it('knows the key id of another log', () => {
    expect(parseVkey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8')?.keyId).toBe('033de0ae');
  });

  it('tells a bad signature from another key', async () => {
    const key = parseVkey(goKey)!;
    expect(await verifyNote(parseNote(goNote.replace('problem is', 'problem was'))!, key)).toBe('bad');
    expect(await verifyNote({ text: goText, signatures: [] }, key)).toBe('other-key');
    const [signature] = parseNote(goNote)!.signatures;
    expect(await verifyNote({ text: goText, signatures: [{ ...signature!, name: 'Other' }] }, key)).toBe('other-key');
    const short = { ...signature!, signature: signature!.signature.slice(1) };
    expect(await verifyNote({ text: goText, signatures: [short] }, key)).toBe('bad');
    const second = { ...signature!, keyId: '00000000', name: 'witness' };
    expect(await verifyNote({ text: goText, signatures: [second, signature!] }, key)).toBe('good');
  });

  it('refuses what is not a note', () => {
    for (const text of [
      '',
      'text\n',
      goText,
      goNote.slice(0, -1),
      goNote.replace('\u2014 ', '- '),
      goNote.replace('x08go', 'x08g!'),
      goNote.replace('AM=', 'AN='),
      `${goNote}\n`,
      goNote.replace('If', 'I\u0001'),
      goNote.replace('PeterNeumann', 'Peter+Neumann'),
      `${goText}\n\u2014 a AAAA\n`,
      `${goNote}${goNote.slice(goNote.indexOf('\u2014'))}`,
    ])
      expect(parseNote(text)).toBeNull();
  });

  it('refuses what is not a key', () => {
    for (const text of [
      '',
      'PeterNeumann',
      goKey.replace('c74f20a3', 'c74f20a4'),
      goKey.replace('Peter', 'Other'),
      goKey.replace('+ARpc', '+BRpc'),
      goKey.slice(0, -4),
      `Peter Neumann${goKey.slice(12)}`,
    ])
      expect(parseVkey(text)).toBeNull();
    expect(() => formatVkey('two words', new Uint8Array(32))).toThrow(TypeError);
  });

  it('reads base64 only as it would write it', () => {
    expect(toBase64(fromBase64('AAEC')!)).toBe('AAEC');
    for (const text of ['', 'AAE', 'AA E', 'AAF=', 'AA==\n', '====', 'AB==']) expect(fromBase64(text)).toBeNull();
  });
});

describe('checkpoints', () => {
  const root = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const body = (lines: string) => `${lines}\n\u2014 x AAAAAAAA\n`;
  const base64Root = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

  it('reads origin, size and root, and lets extension lines be', () => {
    expect(parseCheckpoint(body(`log\n0\n${base64Root}\n`))).toMatchObject({ origin: 'log', size: 0, root });
    expect(parseCheckpoint(body(`log\n7\n${base64Root}\nmore\n`))).toMatchObject({ size: 7 });
  });

  it('refuses sizes and roots that are not written as they must be', () => {
    for (const lines of [
      `log\n01\n${base64Root}\n`,
      `log\n-1\n${base64Root}\n`,
      `log\n1.0\n${base64Root}\n`,
      `log\n99999999999999999999\n${base64Root}\n`,
      `log\n9999999999999999\n${base64Root}\n`,
      `log\n1\n${base64Root.slice(4)}\n`,
      'log\n1\n',
      'log\n',
      `\n1\n${base64Root}\n`,
    ])
      expect(parseCheckpoint(body(lines))).toBeNull();
    expect(parseCheckpoint('nothing')).toBeNull();
  });
});
