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
`;
