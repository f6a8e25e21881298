// INVENTED. A small ledger with real bytes in its archive: a register with a mapping, payments of it, an IATI file, a
// speech. Each holds something that has to be set aside, and money that is 0, unknown, exact and too long.
import { createHash } from 'node:crypto';
import { createLedger, type Ledger } from '../src/ledger/index.ts';
import type { Assessment, Draft } from '../src/model/index.ts';
import { drafts, fixture } from './views-ledger-fixture.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

export const tooLong = '0.1234567890123';
/** `count` numbered loans after the four that the tests look at; the second row has no identifier. */
const registerCsv = (count: number): string =>
  [
    'Ref,Name,Signed,Lender,Amount',
    'P/1 & co,"Port, first phase",2020-02-03,Beria Bank,1250000.50',
    ',No name,2020,Beria Bank,1',
    'P2,=cmd(),2020,Beria Bank,',
    'P3,Nothing paid,soon,Beria Bank,0',
    `P4,Long,2020,Beria Bank,${tooLong}`,
    ...Array.from(
      { length: count },
      (_, index) => `N${index},Loan ${index % 97} of Costa,2021,Bank ${index % 7},${index}.25`,
    ),
    '',
  ].join('\r\n');
const registerMapping = {
  mapping: 1,
  kind: 'activities',
  identifier: 'Ref',
  title: 'Name',
  agreedOn: { column: 'Signed', formats: ['ISO', 'year'] },
  parties: [
    { role: '1', name: 'Lender' },
    { role: 'recipient', country: { fixed: 'CO' } },
  ],
  transactions: [{ kind: { fixed: '2' }, value: { column: 'Amount' }, currency: { fixed: 'USD' }, whenEmpty: 'keep' }],
};
const paymentsCsv = 'Ref,Paid,On\nP2,10.10,2021-01-01\nP2,0.20,2021-02-01\n,5,2021-03-01\n';
const paymentsMapping = {
  mapping: 1,
  kind: 'transactions',
  activitySource: 'register',
  activity: 'Ref',
  transaction: { kind: { fixed: '3' }, value: 'Paid', currency: { fixed: 'USD' }, date: 'On' },
};
const iati = `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03">
  <iati-activity><iati-identifier>XX-1</iati-identifier><title><narrative>Library (fixture)</narrative></title>
    <recipient-country code="CO" percentage="60.5"/><recipient-country code="BR" percentage="30"/>
    <sector vocabulary="1" code="16061" percentage="50"/><sector vocabulary="1" code="11110" percentage="50"/>
    <sector vocabulary="99" vocabulary-uri="https://example.org/own" code="A" percentage="70"/><sector vocabulary="99" vocabulary-uri="https://example.org/own" code="B" percentage="70"/>
    <transaction><transaction-type code="3"/><transaction-date iso-date="2022-05-01"/><value currency="EUR" value-date="2022-05-01">0</value></transaction>
  </iati-activity>
  <iati-activity><iati-identifier>XX-2</iati-identifier><title><narrative>Torn &broken;</narrative></title></iati-activity>
</iati-activities>`;
const speech =
  'We will give about 3,500 scholarships over the next three years (fixture).\n\nThank you for these years together.\n';

/** Bytes of a file whose source is said but which the archive does not hold yet. */
export const lateBytes = bytes('A late note of Aland (fixture).\n');

const openLicence = { id: 'CC-BY-4.0', mayRepublish: true, attribution: 'Fixture Gazette' };
const source = (id: string, data: Uint8Array, more: object): Draft => ({
  kind: 'source',
  body: {
    id,
    kind: 'dataset',
    title: `${id} (fixture)`,
    url: `https://example.org/${id}`,
    publisher: 'beria',
    datePublished: '2024',
    language: 'en',
    licence: openLicence,
    sourceClass: 'provider-official',
    interest: 'provider',
    sha256: sha256(data),
    ...more,
  } as never,
});

export interface FixtureFile {
  readonly id: string;
  readonly data: Uint8Array;
  readonly mapping?: Uint8Array;
  readonly format: 'csv' | 'iati' | 'text';
}
export const filesOf = (count: number): readonly FixtureFile[] => [
  { id: 'register', data: bytes(registerCsv(count)), mapping: bytes(JSON.stringify(registerMapping)), format: 'csv' },
  { id: 'payments', data: bytes(paymentsCsv), mapping: bytes(JSON.stringify(paymentsMapping)), format: 'csv' },
  { id: 'iati-file', data: bytes(iati), format: 'iati' },
  { id: 'speech', data: bytes(speech), format: 'text' },
];

/** The receiver's answer that some tests add. */
export const answer: Draft = {
  kind: 'attestation',
  body: {
    by: 'costa-ministry',
    role: 'receiver',
    on: { type: 'commitment', id: 'scholarships-2025' },
    verdict: 'confirm-in-part',
    quantity: { quantity: '900', unit: 'scholarship' },
  },
};

/** What another rubric once said of a commitment. */
export const carried = fixture.assessments?.find(({ rubric }) => rubric === 'R0') as Assessment;

/** Makes the ledger, said at one invented instant, and leaves it open. `count` further loans make it larger. */
export async function makeLedger(place: string, count = 40): Promise<Ledger> {
  let chance = 0;
  const ledger = await createLedger(
    place,
    {
      now: () => new Date('2026-11-01T12:00:00Z'),
      random: (length) => Uint8Array.from({ length }, () => (chance = (chance * 73 + 41) % 251)),
    },
    { origin: 'obras/edition-fixture' },
  );
  const files = filesOf(count);
  for (const { data, mapping } of files) {
    await ledger.put(data);
    if (mapping) await ledger.put(mapping);
  }
  const told = new Set([...files.map(({ id }) => id), 'late']);
  await ledger.append(
    [
      ...drafts.filter((draft) => !(draft.kind === 'source' && told.has((draft.body as { id: string }).id))),
      ...files.map(({ id, data, mapping, format }) =>
        source(id, data, {
          kind: format === 'text' ? 'document' : 'dataset',
          publisher: format === 'text' ? 'aland' : 'beria',
          reader: { format, mapping: mapping ? sha256(mapping) : null },
        }),
      ),
      source('late', lateBytes, { kind: 'document', publisher: 'aland', reader: { format: 'text' } }),
    ],
    { by: 'fixture' },
  );
  return ledger;
}
