/** Letters to parties: written to a folder, sent by SMTP when it is set up. */
export { invitationLetter, type Letter, type LetterKind, receiptLetter, reminderLetter } from './letters.ts';
export { type Kept, type Outbox, openOutbox } from './outbox.ts';
export { type Recipient, readRecipient } from './recipient.ts';
