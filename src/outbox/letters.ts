import { type Lang, translator } from '../locale/index.ts';
import type { Localised } from '../model/index.ts';

export type LetterKind = 'invitation' | 'reminder' | 'receipt';

/** A letter before it is a file. */
export interface Letter {
  readonly kind: LetterKind;
  readonly invitation: string;
  /** Address of the recipient; ASCII. */
  readonly to: string;
  readonly lang: Lang;
  readonly subject: string;
  readonly text: string;
  /** The secret link, where the letter holds one. */
  readonly link: string | null;
  readonly file: { readonly name: string; readonly text: string } | null;
}

interface Asked {
  readonly invitation: string;
  readonly to: string;
  readonly lang: Lang;
  readonly party: Localised;
  /** Titles of the things that the party is asked about. */
  readonly things: readonly Localised[];
  readonly expires: string;
  readonly link: string;
}

function ask(kind: 'invitation' | 'reminder', asked: Asked, firstOn: string | null): Letter {
  const { invitation, to, lang, party, things, expires, link } = asked;
  const tr = translator(lang);
  const lines = [
    tr.t('letter-greeting', { party: tr.say(party) }),
    '',
    kind === 'reminder'
      ? tr.t('letter-reminder', { date: tr.date(firstOn ?? expires) })
      : tr.t('letter-asked', { count: things.length, n: tr.number(things.length) }),
    '',
    ...things.map((each) => `- ${tr.say(each)}`),
    '',
    tr.t('letter-link'),
    link,
    '',
    tr.t('letter-how'),
    tr.t('letter-public'),
    tr.t('letter-expires', { date: tr.date(expires) }),
    tr.t('letter-silence'),
    '',
    tr.t('letter-not-you'),
  ];
  const subject = tr.t(`letter-subject-${kind}`, { party: tr.say(party) });
  return { kind, invitation, to, lang, subject, text: lines.join('\n'), link, file: null };
}

/** Asks a party, with its secret link. */
export const invitationLetter = (asked: Asked): Letter => ask('invitation', asked, null);

/** Asks once more with the same link; `firstOn` is the day of the first letter. */
export const reminderLetter = (asked: Asked, firstOn: string): Letter => ask('reminder', asked, firstOn);

/** What was answered, with the receipt as a file that a colleague can check without a connection. */
export function receiptLetter(given: {
  readonly invitation: string;
  readonly to: string;
  readonly lang: Lang;
  readonly party: Localised;
  readonly thing: Localised;
  readonly index: number;
  readonly receipt: object;
}): Letter {
  const { invitation, to, lang, party, thing, index, receipt } = given;
  const tr = translator(lang);
  const name = `obras-receipt-${index}.json`;
  const text = [
    tr.t('letter-greeting', { party: tr.say(party) }),
    '',
    tr.t('letter-received', { thing: tr.say(thing), index: tr.number(index) }),
    tr.t('letter-receipt', { file: name }),
    '',
    `obras verify --receipt ${name}`,
    '',
    tr.t('letter-second'),
    `python3 obras_verify.py receipt ${name}`,
    '',
    tr.t('letter-amend'),
  ].join('\n');
  const subject = tr.t('letter-subject-receipt', { index: tr.number(index) });
  const file = { name, text: `${JSON.stringify(receipt, null, 2)}\n` };
  return { kind: 'receipt', invitation, to, lang, subject, text, link: null, file };
}
