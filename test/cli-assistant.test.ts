import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { freshFolder, obras } from './cli-program.ts';

it('asks an assistant only when told to, tells what was dropped, and never prints its key', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'a.txt'), 'El banco construirá un puente. La jornada fue larga y la cena, buena.\n');
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    request.resume();
    const content = JSON.stringify({
      statements: [
        { quote: 'la cena, buena', kind: 'opinion' },
        { quote: 'el puente costará mil millones', kind: 'quantified-commitment' },
      ],
    });
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const env = {
    OBRAS_ASSISTANT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    OBRAS_ASSISTANT_KEY: 'not-to-be-printed',
  };
  const args = ['read', 'a.txt', '--candidates', '--language', 'es', '--json'];
  const without = await obras(folder, args, { env });
  expect(asked).toBe(0);
  const withIt = await obras(folder, [...args, '--assistant'], { env });
  expect([asked, withIt.code]).toEqual([1, 0]);
  const { candidates, assistant } = JSON.parse(withIt.out);
  expect(assistant).toEqual({
    proposed: 1,
    dropped: [{ quote: 'el puente costará mil millones', reason: 'absent' }],
  });
  expect(candidates).toEqual(expect.arrayContaining(JSON.parse(without.out).candidates));
  expect(candidates.map(({ text }: { text: string }) => text)).toContain('la cena, buena');
  const none = await obras(folder, [...args, '--assistant']);
  expect(none.code).toBe(2);
  const config = await obras(folder, ['config', '--json'], { env });
  expect(config.out + withIt.out + withIt.err).not.toContain('not-to-be-printed');
});
