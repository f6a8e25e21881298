import { type Attachment, Attestation, type EntryBody, type Localised, parseEdtf, Unit } from '../model/index.ts';
import type { Invited, ReplyField, ReplyItem, ReplyPage } from '../views/index.ts';

type Invitation = EntryBody<'invitation'>;
export type Fields = Partial<Record<ReplyField, string>>;
type Errors = ReplyPage['errors'];

const names: readonly ReplyField[] = [
  'item',
  'verdict',
  'quantity',
  'unit',
  'date',
  'reason',
  'signedAs',
  'step',
  'about',
  'waiting',
  'without',
];
const longest: Partial<Record<ReplyField, number>> = { reason: 2000, signedAs: 200, about: 300 };

/** The fields of a sent form: known names only, the first value of each, control characters but line ends taken out. */
export function readFields(form: URLSearchParams): Fields {
  const fields: Fields = {};
  for (const name of names) {
    const value = form.get(name);
    if (value === null) continue;
    const clean = value
      .replaceAll('\r\n', '\n')
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ')
      .trim();
    if (clean !== '') fields[name] = clean;
  }
  return fields;
}

/** The items of an invitation with their titles, and what the party has answered on each so far. */
export function replyItems(
  invitation: Invitation,
  invited: Invited,
  given: readonly { readonly attestation: Attestation; readonly entryIndex: number; readonly at: string }[],
): ReplyItem[] {
  return invitation.on.map(({ type, id }) => {
    const commitment = type === 'commitment' ? (invited.commitments.get(id) ?? null) : null;
    const work = type === 'work' ? (invited.works.get(id) ?? null) : null;
    const statement = type === 'statement' ? (invited.statements.get(id) ?? null) : null;
    const quote = statement?.statement.anchor?.exact;
    const said = quote === undefined ? null : { en: `“${quote}”`, es: `«${quote}»` };
    const title: Localised = commitment?.title ?? work?.name ?? said ?? { en: id, es: id };
    return {
      item: `${type}:${id}`,
      type,
      id,
      title,
      commitment,
      work,
      statement,
      given: given.filter(({ attestation: { on } }) => on.type === type && on.id === id),
    };
  });
}

/** Reads the fields against the invitation: the attestation as it would be public, or what is wrong with which field. */
export function readReply(
  fields: Fields,
  invitation: Invitation,
  items: readonly ReplyItem[],
  file: Omit<Attachment, 'about'> | null = null,
): { readonly attestation: Attestation | null; readonly errors: Errors } {
  const errors: { field: ReplyField; code: Errors[number]['code'] }[] = [];
  const wrong = (field: ReplyField, code: Errors[number]['code']) => errors.push({ field, code });

  const item = items.find((each) => each.item === fields.item);
  if (!item) wrong('item', fields.item === undefined ? 'missing' : 'not-a-choice');
  const verdict = Attestation.shape.verdict.safeParse(fields.verdict);
  if (!verdict.success) wrong('verdict', fields.verdict === undefined ? 'missing' : 'not-a-choice');
  for (const [name, most] of Object.entries(longest) as [ReplyField, number][])
    if ((fields[name]?.length ?? 0) > most) wrong(name, 'too-long');
  if (fields.date !== undefined && parseEdtf(fields.date) === null) wrong('date', 'not-a-date');
  if (verdict.data === 'dispute' && fields.reason === undefined) wrong('reason', 'missing');

  const unit = fields.unit ?? item?.commitment?.unit ?? null;
  if (fields.quantity === undefined) {
    // What has no unit has no number: which part it is stands in the words.
    if (verdict.data === 'confirm-in-part' && unit !== null) wrong('quantity', 'missing');
    else if (verdict.data === 'confirm-in-part' && fields.reason === undefined) wrong('reason', 'missing');
  } else if (verdict.data === 'not-known-to-us' || verdict.data === 'no-comment') wrong('quantity', 'not-for-this');
  else if (!/^(0|[1-9]\d{0,20})(\.\d{1,6})?$/.test(fields.quantity)) wrong('quantity', 'not-a-number');
  // "3.500" is 3500 to some and 3.5 to others.
  else if (/^[1-9]\d{0,2}\.\d{3}$/.test(fields.quantity)) wrong('quantity', 'two-readings');
  else if (unit === null) wrong('unit', 'missing');
  else if (!Unit.safeParse(unit).success) wrong('unit', 'not-a-unit');
  if (file !== null && fields.about === undefined) wrong('about', 'missing');
  if (errors.length > 0 || !item || !verdict.success) return { attestation: null, errors };

  const attestation = Attestation.parse({
    by: invitation.party,
    role: invitation.role,
    signedAs: fields.signedAs ?? null,
    on: { type: item.type, id: item.id },
    verdict: verdict.data,
    quantity: fields.quantity === undefined ? null : { quantity: fields.quantity, unit },
    date: fields.date ?? null,
    reason: fields.reason ?? null,
    invitation: invitation.id,
    requestedAt: invitation.deliveredOn,
    ...(file !== null && { attachments: [{ ...file, about: fields.about }] }),
  });
  return { attestation, errors: [] };
}
