// `obras read --propose`: a draft of a mapping, and reading with it and with one that comes with the program.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, inProcess } from './cli-program.ts';

// Invented: no such project exists.
const table =
  'Código;Nombre;País;Donante;Monto USD\nA1;Camino;Honduras;Fondo Inventado;1,5\nA2;Puente;Panamá;Fondo Inventado;2,5\n';

it('proposes a mapping that reads the table, and writes over no file', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'proyectos.csv'), table);
  const proposed = await inProcess(folder, ['read', 'proyectos.csv', '--propose', '--out', 'mapping.json']);
  expect([proposed.code, proposed.err]).toEqual([0, '']);
  expect(proposed.out).toContain('Monto USD');
  const read = await inProcess(folder, [
    'read',
    'proyectos.csv',
    '--format',
    'csv',
    '--mapping',
    'mapping.json',
    '--json',
  ]);
  expect(JSON.parse(read.out)).toMatchObject({ count: { seen: 2, kept: 2, setAside: 0 }, findings: [] });
  const printed = await inProcess(folder, ['read', 'proyectos.csv', '--propose']);
  expect(JSON.parse(printed.out)).toEqual(JSON.parse(readFileSync(join(folder, 'mapping.json'), 'utf8')));
  expect((await inProcess(folder, ['read', 'proyectos.csv', '--propose', '--out', 'mapping.json'])).code).not.toBe(0);
});

it('says when nothing can be proposed, in the language of the reader', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'same.csv'), 'País\nHonduras\nHonduras\n');
  const refused = await inProcess(folder, ['read', 'same.csv', '--propose', '--lang', 'es']);
  expect(refused.code).not.toBe(0);
  expect(refused.err).toContain('ninguna columna distingue sus filas');
});

it('reads with a mapping that comes with the program, by its name', async () => {
  const folder = freshFolder();
  writeFileSync(
    join(folder, 'deals.csv'),
    'Year,Month,Investor,Quantity in Millions,Share Size,Transaction Party,Sector,Subsector,Country,Region,BRI,Greenfield\n2007,May,Invented Works,100,NA,Nobody,Energy,Oil,Peru,South America,NA,NA\n',
  );
  const read = await inProcess(folder, [
    'read',
    'deals.csv',
    '--format',
    'csv',
    '--mapping',
    'aei-china-south-america',
    '--json',
  ]);
  expect(JSON.parse(read.out)).toMatchObject({ count: { seen: 1, kept: 1, setAside: 0 }, findings: [] });
  expect((await inProcess(folder, ['read', 'deals.csv', '--mapping', 'no-such-mapping'])).code).not.toBe(0);
});
