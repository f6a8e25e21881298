// The tables that lists are asked of: what the build seals, and what an edition of before gets when it is opened.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { isMade, isNumbered, type Manifest, openEdition, tables } from '../src/edition/index.ts';
import { canonical, sha256Hex } from '../src/model/index.ts';

it('are the same when an edition that was built without them is opened', async () => {
  const { editions, id } = inject('demo');
  const place = mkdtempSync(join(tmpdir(), 'obras-lists-'));
  try {
    const from = join(editions, 'editions', id);
    const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as Manifest;
    const text = canonical({ ...manifest, tables: manifest.tables.filter(({ name }) => !isMade(name)) });
    const oldId = sha256Hex(text).slice(0, 16);
    const old = join(place, 'editions', oldId);
    mkdirSync(join(place, 'editions'));
    cpSync(from, old, { recursive: true });
    for (const { name } of tables.filter(({ name }) => isMade(name))) rmSync(join(old, 'tables', `${name}.parquet`));
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
}, 120_000);
