/** Messages of the subject “answering”: Fluent, held as a module. */
export const answeringEn = `
answer-error-two-readings = This can be read in two ways: write thousands without a sign (3500), and a part without zeros at its end (3.5)
answer-so-far = What the sources show so far:
answer-yes-means = “Yes” confirms what is shown so far; with a number it says that so much was delivered.
answer-list = What you are asked
answer-none-yet = no answer yet
answer-done-shown = It is shown beside the record.
answer-done-see = See it where everybody reads it
attachment-not-yet = { $kind }, shown with the next edition
receipt-problem-not-json = This is not a receipt: paste the whole file, from the first brace to the last.
receipt-problem-not-a-receipt = A part of the receipt is missing, or is not what it should be.
receipt-problem-index = The entry has another number than the receipt says.
receipt-problem-entry-changed = The entry was changed: it is no longer what was accepted.
receipt-problem-other-key = The receipt is of another log: its key is not the one of this log.
receipt-problem-checkpoint = The signed head of the log in it cannot be read.
receipt-problem-proof = The proof does not lead from this entry to the signed head of the log.
receipt-problem-key = The key of the log in it cannot be read.
receipt-problem-signature = The signature does not fit the head of the log.
receipt-problem-unsupported = This machine cannot check signatures of this kind (Ed25519).
problem-document-unreadable = This document cannot be read at the desk
    .help = It stays in the archive as it was kept. Keep it once more in another form: as text, as a page, or with its language named.
verify-second = Second verifier (one file, Python)
letter-second = Or without the program of Obras, with one file that the page “Verify” of the site hands out:
`;
