import type { Locator, TransactionRecord } from '../../model/index.ts';
import { token, type XmlTokens } from '../xml/xml.ts';
import { type ActivityContext, dateOf, locateHere, readCode, reportHere } from './context.ts';
import { attributeOf, readDecimal, readName, readText } from './values.ts';
import { element } from './words.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** A transaction whose activity is not named yet. */
export type Transaction = Writable<TransactionRecord>;

function readOrganisation(tokens: XmlTokens): string | null {
  const ref = attributeOf(tokens, 'ref');
  return readName(tokens) ?? ref;
}

/** Reads the `transaction` last opened to its end; `number` is its place among its siblings, from 1. Throws XmlProblem. */
export function readTransaction(context: ActivityContext, activityPath: string, number: number): Transaction {
  const { tokens, place } = context;
  const path = `${activityPath}/transaction[${number}]`;
  const locator: Writable<Locator> = locateHere(context, path);
  const transaction: Transaction = {
    id: String(number),
    activity: '',
    source: context.source,
    locator,
    kind: 'unknown',
    on: null,
    value: null,
    currency: null,
    valueDate: null,
    priceBasis: 'current',
    method: 'reported',
    provider: null,
    receiver: null,
    flowType: null,
    financeType: null,
    tiedStatus: null,
  };
  let hasKind = false;
  for (;;) {
    const kind = tokens.nextTag();
    if (kind === token.close) break;
    if (kind !== token.open) continue;
    switch (tokens.nameId) {
      case element['transaction-type']: {
        const code = attributeOf(tokens, 'code');
        if (code !== null) {
          hasKind = true;
          transaction.kind = readCode(context, 'transaction-type', code, path, 'transaction-type/@code');
        }
        tokens.skip();
        break;
      }
      case element['transaction-date']: {
        const iso = attributeOf(tokens, 'iso-date');
        transaction.on = dateOf(context, iso ?? readText(tokens), path, 'transaction-date');
        if (iso !== null) tokens.skip();
        break;
      }
      case element.value: {
        transaction.currency = attributeOf(tokens, 'currency');
        transaction.valueDate = dateOf(context, attributeOf(tokens, 'value-date'), path, 'value/@value-date');
        const written = readText(tokens);
        if (written !== null) {
          transaction.value = readDecimal(written);
          if (transaction.value === null) reportHere(context, 'iati-bad-number', path, 'value', written);
        }
        break;
      }
      case element['provider-org']:
        transaction.provider = readOrganisation(tokens);
        break;
      case element['receiver-org']:
        transaction.receiver = readOrganisation(tokens);
        break;
      case element['flow-type']:
        transaction.flowType = attributeOf(tokens, 'code');
        tokens.skip();
        break;
      case element['finance-type']:
        transaction.financeType = attributeOf(tokens, 'code');
        tokens.skip();
        break;
      case element['tied-status']:
        transaction.tiedStatus = attributeOf(tokens, 'code');
        tokens.skip();
        break;
      default:
        tokens.skip();
    }
  }
  place.moveTo(tokens.to);
  locator.byteTo = place.fileByte;
  if (!hasKind) context.report('iati-missing-transaction-type', transaction.locator, { path });
  return transaction;
}
