// INVENTED. A site whose every field holds words that attack: an IATI file, parties, commitments and works of the
// ledger, a document at the desk, what citizens and institutions sent, names of accounts. On a port of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccess } from '../src/access/index.ts';
import { buildEdition, openEdition } from '../src/edition/index.ts';
import { issueInvitation, openLedger } from '../src/ledger/index.ts';
import type { Draft, Role } from '../src/model/index.ts';
import { createApp, doorTo, type LogEvent, serve } from '../src/server/index.ts';
import { makeLedger, sha256 } from './edition-fixture.ts';

export interface AttackedSite {
  readonly url: string;
  readonly log: LogEvent[];
  /** Ids of the commitments, works and parties that carry a word each. */
  readonly ids: readonly string[];
  readonly token: string;
  readonly invitation: string;
  /** Cookie of a session with these roles. */
  member(...roles: Role[]): Promise<{ readonly name: string; readonly value: string }>;
  /** Sends a form as a member; with their token. */
  post(path: string, fields: Record<string, string>, member?: string | null): Promise<Response>;
  /** Takes what was said since into a new edition. */
  build(): Promise<void>;
  close(): Promise<void>;
}

const today = '2026-11-24';
const xml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const narrative = (text: string) => `<narrative>${xml(text)}</narrative>`;
/** One activity a word, with the word wherever the standard takes words or addresses. */
const activityOf = (text: string, index: number): string => `<iati-activity>
  <iati-identifier>XX-${index}</iati-identifier>
  <reporting-org ref="${xml(text)}" type="10">${narrative(text)}</reporting-org>
  <title>${narrative(text)}</title><description type="1">${narrative(text)}</description>
  <participating-org ref="${xml(text)}" role="1" type="10">${narrative(text)}</participating-org>
  <participating-org role="4" type="22">${narrative(text)}</participating-org>
  <activity-status code="2"/>
  <contact-info type="1"><organisation>${narrative(text)}</organisation><person-name>${narrative(text)}</person-name><email>${xml(text)}</email><website>${xml(text)}</website></contact-info>
  <recipient-country code="HN"/><location ref="${xml(text)}"><name>${narrative(text)}</name><description>${narrative(text)}</description><point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>14.1 -87.${index}</pos></point></location>
  <sector vocabulary="99" code="${xml(text)}">${narrative(text)}</sector>
  <budget><period-start iso-date="2022-01-01"/><period-end iso-date="2022-12-31"/><value currency="USD" value-date="2022-01-01">10</value></budget>
  <transaction ref="${xml(text)}"><transaction-type code="3"/><transaction-date iso-date="2022-05-01"/><value currency="USD" value-date="2022-05-01">${index + 1}</value><description>${narrative(text)}</description><receiver-org ref="${xml(text)}">${narrative(text)}</receiver-org></transaction>
  <document-link url="${xml(text)}" format="text/html"><title>${narrative(text)}</title><category code="A01"/></document-link>
</iati-activity>`;

const openLicence = { id: 'CC-BY-4.0', mayRepublish: true, attribution: 'Fixture Gazette' };
/** As the journal takes them: trimmed, without control characters, so long at most. */
const lineOf = (text: string): string => {
  const clean = text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return Array.from(clean).slice(0, 200).join('') || 'empty';
};
const both = (text: string) => ({ en: lineOf(text), es: lineOf(text) });

/** Serves words: `texts` one activity each, `few` of them in every other place too. */
export async function serveAttacked(texts: readonly string[], few: readonly string[]): Promise<AttackedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'obras-attacked-'));
  const [place, editions] = [join(folder, 'ledger'), join(folder, 'editions')];
  const ledger = await makeLedger(place, 0);
  const file = new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">${texts.map(activityOf).join('\n')}</iati-activities>`,
  );
  const marked = few.filter((text) => lineOf(text).includes('<') && lineOf(text).length <= 100);
  let members = 0;
  const speech = new TextEncoder().encode(few.map(lineOf).join('\n\n'));
  await ledger.put(file);
  await ledger.put(speech);
  const source = (id: string, data: Uint8Array, text: string, format: 'iati' | 'text'): Draft => ({
    kind: 'source',
    body: {
      id,
      kind: format === 'iati' ? 'dataset' : 'document',
      title: lineOf(text),
      url: `https://example.org/${id}`,
      publisher: 'hostile-0',
      datePublished: '2024',
      language: 'en',
      licence: { ...openLicence, attribution: lineOf(text) },
      sourceClass: 'provider-official',
      interest: 'provider',
      caveat: both(text),
      sha256: sha256(data),
      reader: { format, mapping: null },
    } as never,
  });
  const ids = few.map((_, index) => `hostile-${index}`);
  const drafts: Draft[] = few.flatMap((text, index): Draft[] => {
    const id = `hostile-${index}`;
    const statement = {
      kind: 'statement',
      body: {
        subject: { type: 'source', id: 'hostile-speech' },
        property: 'says',
        value: { type: 'text', text: lineOf(text), language: 'en' },
        kind: 'quantified-commitment',
        source: 'hostile-speech',
        label: lineOf(text).slice(0, 40),
        anchor: { source: 'hostile-speech', exact: lineOf(text), paragraph: index + 1 },
        enteredBy: lineOf(text),
      },
    };
    return [
      { kind: 'party', body: { id, type: 'state', name: both(text), otherNames: [{ name: lineOf(text) }] } },
      statement,
      {
        kind: 'commitment',
        body: {
          id,
          title: both(text),
          promisors: [id],
          beneficiaries: ['costa'],
          class: 'quantified',
          modality: 'will',
          object: 'scholarship',
          measure: { quantity: '10', unit: 'scholarship' },
          announcedOn: '2025-05-13',
          windows: [{ start: '2025', end: '2027', basis: 'stated', words: lineOf(text), source: 'hostile-speech' }],
        },
      },
      { kind: 'work', body: { id, name: both(text), country: 'CO', owner: id, status: 'completed' } },
      {
        kind: 'attestation',
        body: {
          by: 'costa-ministry',
          role: 'receiver',
          signedAs: lineOf(text),
          on: { type: 'commitment', id },
          verdict: 'dispute',
          reason: lineOf(text),
        },
      },
      {
        kind: 'search',
        body: {
          commitment: id,
          question: 'x?',
          where: 'promisor-register',
          place: lineOf(text),
          query: lineOf(text),
          language: 'en',
          on: '2026-11-01',
          by: lineOf(text),
          hits: 1,
          relevant: 0,
        },
      },
    ] as never[];
  });
  await ledger.append(
    [
      source('hostile-file', file, few[0] as string, 'iati'),
      source('hostile-speech', speech, few[1] as string, 'text'),
      ...drafts.filter(({ kind }) => kind === 'party'),
      ...drafts.filter(({ kind }) => kind !== 'party'),
    ],
    { by: 'fixture' },
  );
  const { token, invitation } = await issueInvitation(ledger, {
    party: 'costa-ministry',
    role: 'receiver',
    on: ids.slice(0, 20).map((id) => ({ type: 'commitment', id })),
    expires: '2026-12-31',
    by: 'fixture',
  });
  await ledger.close();

  let current: Awaited<ReturnType<typeof openEdition>> | null = null;
  const opened: { close(): Promise<void> }[] = [];
  const build = async () => {
    const open = await openLedger(place, { readOnly: true });
    try {
      const { id } = await buildEdition(open, editions, { asOf: today });
      current = await openEdition(editions, { id });
      opened.push(current);
    } finally {
      await open.close();
    }
  };
  await build();
  const door = doorTo(place, { staleMs: 0 });
  const effects = {
    now: () => new Date(`${today}T12:00:00Z`),
    random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  };
  const audit = async (body: object, by: string) => {
    await door.write((open) => open.append([{ kind: 'access', body } as never], { by }));
  };
  const access = openAccess(join(folder, 'access'), { ...effects, audit }, { idleMinutes: 60, hours: 12 });
  const log: LogEvent[] = [];
  const app = createApp({
    edition: () => current as NonNullable<typeof current>,
    ledger: door,
    access,
    config: { publicUrl: null, readOnly: false, postsPerMinute: 100_000 },
    effects: { ...effects, log: (event) => log.push(event) },
  });
  const { url, close } = await serve(app, { host: '127.0.0.1', port: 0 });
  return {
    url,
    log,
    ids,
    token,
    invitation,
    build,
    async member(...roles) {
      const party = roles.includes('institution') ? 'costa-ministry' : null;
      const { token: invited } = await access.invite({ roles, party, days: 7 }, 'command-line');
      // In their order, whatever else was asked meanwhile.
      const name = marked[members++ % marked.length] as string;
      const joined = await access.join(invited, { name: lineOf(name), email: '' });
      if ('problems' in joined) throw new Error(JSON.stringify(joined));
      return { name: 'obras-session', value: await access.openSession(joined.account) };
    },
    async post(path, fields, session = null) {
      const body = new URLSearchParams(fields);
      if (session !== null) body.set('token', (await access.visitor(session))?.formToken ?? '');
      return fetch(`${url}${path}`, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: { Origin: url, ...(session !== null && { Cookie: `obras-session=${session}` }) },
      });
    },
    close: async () => {
      await close();
      for (const edition of opened) await edition.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
