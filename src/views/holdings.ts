import { isLogFile, tables } from '../edition/index.ts';
import type { DataAnswer } from './answers.ts';
import { type AskedEdition, countOf, groupBy, textOf, wordOf } from './question.ts';
import { loadSources, stampOf } from './references.ts';

/** What an edition is made of: its files with their hashes, what was read of each source, its signed head. */
export async function data(
  edition: AskedEdition,
  question: { readonly editions?: DataAnswer['editions'] } = {},
): Promise<DataAnswer> {
  const [rows, findings] = await Promise.all([
    edition.rows('select * from reading order by source'),
    edition.rows('select source, count(*) as n from finding group by source'),
  ]);
  const found = groupBy(findings, (row) => wordOf(row, 'source'));
  const sources = await loadSources(
    edition,
    rows.map((row) => textOf(row, 'source')),
  );
  const { manifest } = edition;
  const readings = rows.map((row) => ({
    source: sources.get(wordOf(row, 'source')),
    seen: countOf(row, 'seen'),
    kept: countOf(row, 'kept'),
    setAside: countOf(row, 'set_aside'),
    findings: countOf(found.get(wordOf(row, 'source'))?.[0] ?? {}, 'n'),
  }));
  const whatOf = new Map(tables.map(({ name, what }) => [name, what]));
  const files = [
    ...manifest.tables.map(({ name, rows: number, bytes, sha256 }) => ({
      name: `tables/${name}.parquet`,
      rows: number,
      bytes,
      sha256,
      what: whatOf.get(name) ?? '',
    })),
    ...manifest.files
      .filter(({ name }) => !isLogFile(name))
      .map(({ name, bytes, sha256 }) => ({ name, rows: null, bytes, sha256, what: '' })),
  ];
  const own = { id: edition.id, asOf: manifest.asOf, journalSize: manifest.journal.size, isCurrent: true };
  return {
    stamp: stampOf(edition),
    sources: sources.all(),
    table: {
      columns: ['part', 'name', 'title', 'rows', 'bytes', 'sha256', 'seen', 'kept', 'set_aside', 'findings'],
      rows: [
        ...files.map((file) => [
          'file',
          file.name,
          null,
          file.rows === null ? null : String(file.rows),
          String(file.bytes),
          file.sha256,
          null,
          null,
          null,
          null,
        ]),
        ...readings.map((each) => [
          'reading',
          each.source.id,
          each.source.title,
          null,
          null,
          null,
          String(each.seen),
          String(each.kept),
          String(each.setAside),
          String(each.findings),
        ]),
      ],
    },
    editions: question.editions ?? [own],
    files,
    readings,
    checkpoint: manifest.journal.checkpoint,
    vkey: manifest.journal.vkey,
  };
}
