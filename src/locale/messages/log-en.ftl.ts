/** Messages of the log: where it is kept, what others hold of it; in the form of `en.ftl.ts`. */
export const logEn = `### The log

problem-journal-store-failed = The database of the journal cannot be used at present
    .help = Try again in a minute; whoever runs this site should run obras doctor.
entry-personal-removed = personal part removed

## Where the journal is kept

log-where-files = files of the ledger
log-where-postgresql = PostgreSQL
log-kept = The journal is kept in { $where }: { $n } entries.
log-moved = The journal is now kept in { $where }: { $n } entries, with the same hashes, heads and receipts.
log-set-url = Keep journalUrl set (OBRAS_JOURNAL_URL): the ledger is opened with it from now on.
log-unset-url = Take journalUrl away (OBRAS_JOURNAL_URL): PostgreSQL refuses to be written to from now on.
log-no-url = No database is configured.
log-database = PostgreSQL answers and keeps what it says that it kept.
log-unsafe = PostgreSQL may lose what it acknowledged: { $settings }.
log-unsafe-mend = set them to on in postgresql.conf and restart the database

## Personal parts

log-which-entry = { $entry } is not the number of an entry.
log-forgotten = The personal part of entry { $entry } is removed. The entry, its hash and every proof stay as they were.
log-forgotten-copies = Backups of the ledger still hold it: remove it there too.
log-removed = entry { $entry }: its personal part was { $why }, on { $on }
log-why-request = removed on request
log-why-law = removed because a law or order demands it
log-why-mistake = removed because it should not have been kept

## What others hold of it

log-first-seen = { $origin }: { $size } entries, the first head that this witness saw. It is kept and cosigned.
log-extends = { $origin }: { $size } entries begin with the { $before } that were seen. The head is kept and cosigned.
log-witness-serving = The witness answers at { $url }/add-checkpoint
log-witness-refused = The witness at { $address } did not cosign the head: { $status } { $reason }
log-witness-key = Key of this witness, for whoever relies on it: { $vkey }
log-whose = Whose signature is it? The key of the witness is needed.
log-taken = The signature under the head of { $size } entries is taken in; it is published with the checkpoint.
log-not-fetched = { $address } could not be fetched: { $reason }.
log-no-checkpoint = There is no checkpoint below { $place }.
log-no-proof = { $path } holds no list of hashes.
log-no-tiles = There is no proof: { $reason }.
log-two-heads = Two checkpoints are needed: the older one, then the newer one.
log-two-logs = They are heads of two logs: { $one } and { $other }.
log-not-a-checkpoint = { $path } is not a signed checkpoint.
log-not-a-key = That is not the key of a log.
log-not-signed = { $path } is not signed by { $key }.
log-not-extended = The newer head does not extend the older one: { $from } entries, root { $fromRoot }; { $to } entries, root { $toRoot }.
log-checked-heads = heads { $older } and { $newer }
log-heads-unsigned = No key was given (--log-key): who signed the heads was not checked.

## On the page of verification

log-prove = Ask for a proof
log-prove-plain = Two proofs can be asked of the log, for any entry and any two sizes. Keep them: they can be checked anywhere, without this site.
log-ask-entry = An entry is in the log
log-ask-heads = The log was only added to
log-index = Number of the entry
log-size = Entries of the log (empty: the last signed head)
log-from = Entries of the older head
log-to = Entries of the newer head (empty: the last signed head)
log-ask-button = Show the proof
log-proof-inclusion = The entry is in the log
log-proof-inclusion-plain = Its leaf hash and the hashes of the proof give the root of a log of that size.
log-proof-consistency = The newer log begins with the older one
log-proof-consistency-plain = The hashes of the proof give both roots: what was there before is there still, unchanged and in the same order.
log-proof-download = Download the proof (JSON)
log-static = The whole log as static files, for other people’s programs and for witnesses:
log-other-verifier = The last line is a second verifier in another language: one file that comes with the program and needs nothing but Python.
`;
