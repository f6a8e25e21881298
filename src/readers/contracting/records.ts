import type {
  ActivityParty,
  ActivityPlace,
  ActivityRecord,
  ActivitySector,
  DecimalText,
  Edtf,
  Locator,
  TransactionRecord,
} from '../../model/index.ts';
import { type Json, jsonAt, jsonItems, jsonText } from '../bytes/json.ts';
import type { FindingCode } from '../findings/findings.ts';
import { readDecimal } from '../iati/values.ts';
import { isOnEarth, isPlausibleDate, readIsoDate } from '../values/cells.ts';
import { countryOf } from '../values/countries.ts';

/** What the reader of a project or process is given: where values stand, and whom to tell what is wrong in them. */
export interface ContractingContext {
  readonly source: string;
  locate(value: Json, path: string): Locator;
  report(code: FindingCode, value: Json, written: string, path: string): void;
}
type Statement = Omit<TransactionRecord, 'id' | 'activity'>;
type Thing = Omit<ActivityRecord, 'id' | 'identifier' | 'transactions'> & {
  readonly identifier: string | null;
  readonly transactions: readonly Statement[];
};

/** Party roles of both standards to IATI OrganisationRole; tenderers and others have none. */
const roles: Readonly<Record<string, ActivityParty['role']>> = {
  funder: '1',
  buyer: '2',
  publicAuthority: '2',
  procuringEntity: '3',
  administrativeEntity: '3',
  supplier: '4',
};
/** OC4IDS projectStatus to IATI ActivityStatus. */
const statuses: Readonly<Record<string, string>> = {
  identification: '1',
  preparation: '1',
  implementation: '2',
  completion: '3',
  completed: '4',
  cancelled: '5',
};

const emptyThing = {
  titleLanguage: null,
  status: null,
  statusAsWritten: null,
  agreedOn: null,
  plannedStart: null,
  actualStart: null,
  plannedEnd: null,
  actualEnd: null,
  flowType: null,
  financeType: null,
  isUmbrella: null,
  url: null,
  places: [],
  sectors: [],
  results: [],
  related: [],
} satisfies Partial<Thing>;

function dateAt(context: ContractingContext, thing: Json, path: string, ...keys: readonly string[]): Edtf | null {
  const value = jsonAt(thing, ...keys);
  const written = jsonText(value);
  if (value === undefined || written === null) return null;
  const date = readIsoDate(written);
  if (date !== null && isPlausibleDate(date)) return date;
  const where = [path, ...keys].filter((part) => part !== '').join('/');
  context.report(date === null ? 'json-bad-date' : 'source-date-implausible', value, written, where);
  return null;
}

/** An amount with its currency, from a Value of the standards (`{ amount, currency }`). */
function moneyOf(
  context: ContractingContext,
  value: Json | undefined,
  path: string,
): { value: DecimalText | null; currency: string | null } {
  const [amount, unit] = [jsonAt(value, 'amount'), jsonAt(value, 'currency')];
  const [written, currency] = [jsonText(amount), jsonText(unit)];
  const decimal = written === null ? null : readDecimal(written);
  if (amount !== undefined && written !== null && decimal === null) {
    context.report('json-bad-number', amount, written, `${path}/amount`);
  }
  const isCurrency = currency !== null && /^[A-Z]{3}$/.test(currency);
  if (unit !== undefined && currency !== null && !isCurrency) {
    context.report('json-bad-code', unit, currency, `${path}/currency`);
  }
  return { value: decimal, currency: isCurrency ? currency : null };
}

/** The amount at a path as words for `extra`: `1000.50 USD`. */
function moneyWords(thing: Json, ...keys: readonly string[]): string | null {
  const value = jsonAt(thing, ...keys);
  const amount = jsonText(jsonAt(value, 'amount'));
  return amount === null ? null : [amount, jsonText(jsonAt(value, 'currency')) ?? ''].join(' ').trim();
}

const namesOf = (organisations: readonly Json[]): string | null =>
  organisations.flatMap((each) => jsonText(jsonAt(each, 'name')) ?? jsonText(jsonAt(each, 'id')) ?? []).join('; ') ||
  null;

/** One statement of money, with the place of `value` in the file. */
function stateMoney(
  context: ContractingContext,
  whole: Json,
  path: string,
  kind: string,
  more: Pick<Statement, 'on' | 'provider' | 'receiver'>,
  ...keys: readonly string[]
): Statement[] {
  const value = jsonAt(whole, ...keys);
  if (value?.type !== 'object') return [];
  const inner = `${path}/${keys.join('/')}`;
  const money = moneyOf(context, value, inner);
  return [
    {
      source: context.source,
      locator: context.locate(value, inner),
      kind,
      ...money,
      valueDate: null,
      priceBasis: 'current',
      method: 'reported',
      flowType: null,
      financeType: null,
      tiedStatus: null,
      ...more,
    },
  ];
}

function partiesOf(thing: Json): ActivityParty[] {
  const found: ActivityParty[] = [];
  for (const party of jsonItems(thing, 'parties')) {
    const [name, ref] = [jsonText(jsonAt(party, 'name')), jsonText(jsonAt(party, 'id'))];
    const written = jsonText(jsonAt(party, 'address', 'country')) ?? jsonText(jsonAt(party, 'address', 'countryName'));
    const country = written === null ? null : countryOf(written);
    if (name === null && ref === null) continue;
    const own = jsonItems(party, 'roles').flatMap((role) => roles[jsonText(role) ?? ''] ?? []);
    for (const role of new Set(own)) found.push({ role, name, ref, party: null, country });
  }
  return found;
}

/** Organisations that stand outside `parties`, where they are not among them already. */
function withOthers(
  parties: ActivityParty[],
  role: ActivityParty['role'],
  others: readonly (Json | undefined)[],
): void {
  for (const each of others) {
    const [name, ref] = [jsonText(jsonAt(each, 'name')), jsonText(jsonAt(each, 'id'))];
    if (name === null && ref === null) continue;
    const isKnown = parties.some(
      (known) => known.role === role && (ref !== null ? known.ref === ref : known.name === name),
    );
    if (!isKnown) parties.push({ role, name, ref, party: null, country: null });
  }
}

function placesOf(context: ContractingContext, project: Json): ActivityPlace[] {
  return jsonItems(project, 'locations').flatMap((location, index): ActivityPlace[] => {
    const name = jsonText(jsonAt(location, 'description'));
    const written =
      jsonText(jsonAt(location, 'address', 'country')) ?? jsonText(jsonAt(location, 'address', 'countryName'));
    const country = written === null ? null : countryOf(written);
    const place = {
      country,
      region: null,
      name,
      latitude: null,
      longitude: null,
      precision: 'unknown',
      share: null,
    } as const;
    const geometry = jsonAt(location, 'geometry');
    if (geometry === undefined || jsonText(jsonAt(geometry, 'type')) !== 'Point') {
      return country === null && name === null ? [] : [place];
    }
    const [longitude, latitude] = jsonItems(geometry, 'coordinates').map((each) => readDecimal(jsonText(each) ?? ''));
    if (latitude != null && longitude != null && isOnEarth(latitude, longitude))
      return [{ ...place, latitude, longitude }];
    const points = jsonItems(geometry, 'coordinates').map((each) => jsonText(each) ?? '');
    context.report('json-bad-coordinates', geometry, points.join(' '), `locations/${index}/geometry`);
    return country === null && name === null ? [] : [place];
  });
}

const keep = (values: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
const sectorOf = (code: string | null, name: string | null = null): ActivitySector[] =>
  code === null && name === null ? [] : [{ vocabulary: '99', code, name, share: null }];

/** Reads an OC4IDS project. */
export function readProject(context: ContractingContext, project: Json, locator: Locator): Thing {
  const status = jsonAt(project, 'status');
  const written = jsonText(status);
  const code = written === null ? null : (statuses[written] ?? null);
  if (status !== undefined && written !== null && code === null)
    context.report('json-bad-code', status, written, 'status');
  const parties = partiesOf(project);
  withOthers(parties, '2', [jsonAt(project, 'publicAuthority')]);
  const buyer = namesOf([jsonAt(project, 'publicAuthority')].filter((each) => each !== undefined));
  const transactions = jsonItems(project, 'contractingProcesses').flatMap((process, index) => {
    const summary = jsonAt(process, 'summary');
    if (summary === undefined) return [];
    const path = `contractingProcesses/${index}/summary`;
    const receiver = namesOf(jsonItems(summary, 'suppliers'));
    const payments = jsonItems(summary, 'transactions').flatMap((payment, at) =>
      readPayment(context, payment, `${path}/transactions/${at}`),
    );
    return [
      ...stateMoney(context, summary, path, '2', { on: null, provider: buyer, receiver }, 'contractValue'),
      ...payments,
    ];
  });
  return {
    ...emptyThing,
    source: context.source,
    identifier: jsonText(jsonAt(project, 'id')),
    locator,
    title: jsonText(jsonAt(project, 'title')),
    titleLanguage: jsonText(jsonAt(project, 'language')),
    status: code,
    statusAsWritten: written,
    agreedOn: dateAt(context, project, '', 'budget', 'approvalDate'),
    plannedStart: dateAt(context, project, '', 'period', 'startDate'),
    plannedEnd: dateAt(context, project, '', 'period', 'endDate'),
    actualEnd: dateAt(context, project, '', 'completion', 'endDate'),
    parties,
    places: placesOf(context, project),
    sectors: [
      ...jsonItems(project, 'sector').flatMap((sector) => sectorOf(jsonText(sector))),
      ...jsonItems(project, 'additionalClassifications').flatMap((each) =>
        sectorOf(jsonText(jsonAt(each, 'id')), jsonText(jsonAt(each, 'description'))),
      ),
    ],
    transactions,
    related: jsonItems(project, 'relatedProjects').flatMap((each) => {
      const identifier = jsonText(jsonAt(each, 'identifier'));
      return identifier === null ? [] : [{ identifier, type: null }];
    }),
    extra: keep({
      description: jsonText(jsonAt(project, 'description')),
      purpose: jsonText(jsonAt(project, 'purpose')),
      type: jsonText(jsonAt(project, 'type')),
      updated: jsonText(jsonAt(project, 'updated')),
      budget: moneyWords(project, 'budget', 'amount'),
      'completion/finalValue': moneyWords(project, 'completion', 'finalValue'),
      'completion/finalScope': jsonText(jsonAt(project, 'completion', 'finalScope')),
    }),
  };
}

/** A payment to a supplier: `implementation/transactions` of OCDS, `transactions` of a summary of OC4IDS. */
function readPayment(context: ContractingContext, payment: Json, path: string): Statement[] {
  const on = dateAt(context, payment, path, 'date');
  const party = (key: string): string | null => namesOf([jsonAt(payment, key)].filter((each) => each !== undefined));
  const more = { on, provider: party('payer'), receiver: party('payee') };
  return stateMoney(context, payment, path, '4', more, jsonAt(payment, 'value') === undefined ? 'amount' : 'value');
}

/** Reads an OCDS release, or the compiled release of a record. */
export function readRelease(context: ContractingContext, release: Json, locator: Locator): Thing {
  const awards = jsonItems(release, 'awards');
  const buyer = jsonAt(release, 'buyer');
  const parties = partiesOf(release);
  withOthers(parties, '2', [buyer]);
  withOthers(parties, '3', [jsonAt(release, 'tender', 'procuringEntity')]);
  withOthers(
    parties,
    '4',
    awards.flatMap((award) => jsonItems(award, 'suppliers')),
  );
  const transactions = jsonItems(release, 'contracts').flatMap((contract, index) => {
    const path = `contracts/${index}`;
    const awardId = jsonText(jsonAt(contract, 'awardID'));
    const award = awards.find((each) => awardId !== null && jsonText(jsonAt(each, 'id')) === awardId);
    const more = {
      on: dateAt(context, contract, path, 'dateSigned'),
      provider: namesOf(buyer === undefined ? [] : [buyer]),
      receiver: namesOf(jsonItems(award, 'suppliers')),
    };
    return [
      ...stateMoney(context, contract, path, '2', more, 'value'),
      ...jsonItems(contract, 'implementation', 'transactions').flatMap((payment, at) =>
        readPayment(context, payment, `${path}/implementation/transactions/${at}`),
      ),
    ];
  });
  return {
    ...emptyThing,
    source: context.source,
    identifier: jsonText(jsonAt(release, 'ocid')),
    locator,
    title: jsonText(jsonAt(release, 'tender', 'title')) ?? jsonText(jsonAt(release, 'planning', 'project')) ?? null,
    titleLanguage: jsonText(jsonAt(release, 'language')),
    plannedStart: dateAt(context, release, '', 'tender', 'contractPeriod', 'startDate'),
    plannedEnd: dateAt(context, release, '', 'tender', 'contractPeriod', 'endDate'),
    parties,
    transactions,
    related: jsonItems(release, 'relatedProcesses').flatMap((each) => {
      const identifier = jsonText(jsonAt(each, 'identifier'));
      return identifier === null ? [] : [{ identifier, type: null }];
    }),
    extra: keep({
      release: jsonText(jsonAt(release, 'id')),
      date: jsonText(jsonAt(release, 'date')),
      tag:
        jsonItems(release, 'tag')
          .flatMap((tag) => jsonText(tag) ?? [])
          .join(', ') || null,
      description: jsonText(jsonAt(release, 'tender', 'description')),
      'tender/status': jsonText(jsonAt(release, 'tender', 'status')),
      'tender/procurementMethod': jsonText(jsonAt(release, 'tender', 'procurementMethod')),
      'tender/mainProcurementCategory': jsonText(jsonAt(release, 'tender', 'mainProcurementCategory')),
      'tender/value': moneyWords(release, 'tender', 'value'),
      'planning/budget': moneyWords(release, 'planning', 'budget', 'amount'),
      awards: awards.flatMap((award) => moneyWords(award, 'value') ?? []).join('; ') || null,
    }),
  };
}
