// The tables that lists are asked of: what the build seals, and what an edition of before gets when it is opened.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { openEngine, quoteText } from '../src/db/index.ts';
import { isMade, isNumbered, type Manifest, openEdition, tables } from '../src/edition/index.ts';
import { canonical, sha256Hex } from '../src/model/index.ts';

it.each([
  ['without any of them', isMade],
  ['without those of parties', (name: string) => name === 'listed_party'],
  ['without sums', (name: string) => name === 'listed_sum' || name === 'listed_source'],
])(
  'are the same when an edition that was built %s is opened',
  async (_, isGone) => {
    const { editions, id } = inject('demo');
    const place = mkdtempSync(join(tmpdir(), 'obras-lists-'));
    try {
      const from = join(editions, 'editions', id);
      const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as Manifest;
      const text = canonical({ ...manifest, tables: manifest.tables.filter(({ name }) => !isGone(name)) });
      const oldId = sha256Hex(text).slice(0, 16);
      const old = join(place, 'editions', oldId);
      mkdirSync(join(place, 'editions'));
      cpSync(from, old, { recursive: true });
      for (const { name } of tables.filter(({ name }) => isGone(name))) rmSync(join(old, 'tables', `${name}.parquet`));
      writeFileSync(join(old, 'manifest.json'), text);
      const [sealed, opened] = [await openEdition(editions, { id }), await openEdition(place, { id: oldId })];
      for (const { name, orderBy } of tables.filter(({ name }) => isMade(name) || isNumbered(name))) {
        const sql = `select * from "${name}" order by ${orderBy.map((column) => `"${column}"`).join(', ')}`;
        const rows = await sealed.rows(sql);
        expect(await opened.rows(sql), name).toEqual(rows);
        if (name !== 'listed_source') expect(rows.length, name).toBeGreaterThan(0);
      }
      await sealed.close();
      await opened.close();
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
  120_000,
);

it('gives words their places when an edition that kept them as one text is opened', async () => {
  const { editions, id } = inject('demo');
  const place = mkdtempSync(join(tmpdir(), 'obras-words-'));
  const engine = await openEngine();
  try {
    const from = join(editions, 'editions', id);
    const folder = join(place, 'editions', 'old');
    mkdirSync(join(place, 'editions'));
    cpSync(from, folder, { recursive: true });
    const before: Readonly<Record<string, string>> = {
      searchable: `
        with n as (select thing, unnest(range(1, most + 1)) as place from (select thing, max(place) as most from posting group by thing)),
        w as (select n.thing, ' ' || string_agg(coalesce(p.term, '|'), ' ' order by n.place) || ' ' as words
          from n left join posting p on p.thing = n.thing and p.place = n.place group by n.thing)
        select s.* exclude (by_title, title_language), w.words from searchable s left join w on w.thing = s.thing order by s.thing`,
      posting: 'select distinct term, thing, type, weight from posting order by term, thing',
      term: 'select term, documents from term order by term',
    };
    const names = Object.keys(before);
    for (const name of names)
      await engine.run(
        `create view ${name} as select * from read_parquet(${quoteText(join(from, 'tables', `${name}.parquet`))})`,
      );
    for (const [name, sql] of Object.entries(before))
      await engine.run(`copy (${sql}) to ${quoteText(join(folder, 'tables', `${name}.parquet`))} (format parquet)`);
    const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as Manifest;
    const text = canonical({
      ...manifest,
      tables: manifest.tables.map((table) => {
        if (!names.includes(table.name)) return table;
        const bytes = readFileSync(join(folder, 'tables', `${table.name}.parquet`));
        return { ...table, bytes: bytes.length, sha256: sha256Hex(bytes) };
      }),
    });
    writeFileSync(join(folder, 'manifest.json'), text);
    const oldId = sha256Hex(text).slice(0, 16);
    renameSync(folder, join(place, 'editions', oldId));
    const [sealed, opened] = [await openEdition(editions, { id }), await openEdition(place, { id: oldId })];
    for (const { name, orderBy } of tables.filter(({ name }) => names.includes(name))) {
      // The language of a title is not in those editions.
      const all = name === 'searchable' ? '* exclude (title_language)' : '*';
      const sql = `select ${all} from ${name} order by ${orderBy.join(', ')}`;
      const rows = await sealed.rows(sql);
      expect(await opened.rows(sql), name).toEqual(rows);
      expect(rows.length, name).toBeGreaterThan(1000);
    }
    await sealed.close();
    await opened.close();
  } finally {
    await engine.close();
    rmSync(place, { recursive: true, force: true });
  }
}, 120_000);
