// Clients that are slow, lie about their length, or send too much, over real sockets: each is told what is wrong and
// let go, nothing that they hid is taken for a request, and others are answered meanwhile.
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listenLimits, serve } from '../src/server/index.ts';
import { type Served, serveFixture } from './server-fixture.ts';

let served: Served;
let listening: Listening;
const short = { headersTimeout: 500, requestTimeout: 1000, connectionsCheckingInterval: 100, keepAliveTimeout: 500 };
beforeAll(async () => {
  served = await serveFixture();
  listening = await serve(served.app, { host: '127.0.0.1', port: 0, limits: short });
});
afterAll(async () => {
  // What a client does is no fault of ours.
  expect(served.log.filter(({ event }) => event === 'bug')).toEqual([]);
  await listening.close();
  await served.close();
});

interface Call {
  readonly socket: Socket;
  /** What came back until the other side closed. */
  readonly answer: Promise<string>;
}
function call(to: Listening = listening): Call {
  const socket = connect(to.port, '127.0.0.1');
  let text = '';
  socket.on('data', (data) => {
    text += data.toString('latin1');
  });
  socket.on('error', () => socket.destroy());
  return { socket, answer: new Promise((done) => socket.on('close', () => done(text))) };
}
async function send(bytes: string): Promise<string> {
  const { socket, answer } = call();
  socket.write(bytes, 'latin1');
  return answer;
}
const statusesOf = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
/** Somebody else, on a connection of their own. */
const expectOthersAnswered = async () => {
  const { status } = await fetch(`${listening.url}/en/commitments`, { headers: { Connection: 'close' } });
  expect(status).toBe(200);
};
const seen = () => served.log.flatMap((event) => (event.event === 'request' ? [`${event.method} ${event.path}`] : []));
const until = async (isSo: () => boolean) => expect.poll(isSo, { timeout: 30_000, interval: 20 }).toBe(true);

const form = 'Content-Type: application/x-www-form-urlencoded';

describe('a client that is slow', () => {
  it('is told so and let go, by the hundred, while others are answered', async () => {
    const heads = Array.from({ length: 100 }, () => call());
    const bodies = Array.from({ length: 100 }, () => call());
    const begun = `POST /en/verify HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n${form}\r\n\r\na`;
    for (const { socket } of heads) socket.write('GET /en/ HTTP/1.1\r\nHost: x\r\nX-A');
    for (const { socket } of bodies) socket.write(begun);
    const dripping = setInterval(() => {
      for (const { socket } of [...heads, ...bodies]) if (socket.writable) socket.write('a');
    }, 100);
    await expectOthersAnswered();
    await expectOthersAnswered();
    for (const { answer } of [...heads, ...bodies]) expect(statusesOf(await answer)).toEqual([408]);
    clearInterval(dripping);
    await expectOthersAnswered();
  });

  it('that says nothing at all, or nothing more, is let go', async () => {
    const silent = call();
    const idle = call();
    idle.socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    await expectOthersAnswered();
    expect(statusesOf(await idle.answer)).toEqual([200]);
    expect(statusesOf(await silent.answer)).toEqual([408]);
  });

  it('to read what it asked for holds nobody up', async () => {
    const calls = Array.from({ length: 50 }, () => call());
    for (const { socket } of calls) {
      socket.pause();
      socket.write('GET /en/commitments HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'.repeat(20));
    }
    await expectOthersAnswered();
    for (const { socket } of calls) socket.destroy();
  });
});

describe('a request that lies about its length', () => {
  const hidden = 'GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n';
  const post = (headers: string, body: string) => `POST /en/verify HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n${body}`;
  const chunked = 'Transfer-Encoding: chunked';
  const whole = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
  const lies: readonly (readonly [string, string])[] = [
    ['a length and chunks', post(`Content-Length: 5\r\n${chunked}`, `0\r\n\r\n${hidden}`)],
    ['chunks and a length', post(`${chunked}\r\nContent-Length: 5`, `0\r\n\r\n${hidden}`)],
    ['two lengths', post('Content-Length: 0\r\nContent-Length: 34', hidden)],
    ['two lengths in one', post('Content-Length: 0, 34', hidden)],
    ['a negative length', post('Content-Length: -1', hidden)],
    ['a length with a sign', post('Content-Length: +0', hidden)],
    ['a length in hex', post('Content-Length: 0x0', hidden)],
    ['a length of no number', post('Content-Length: a', hidden)],
    ['a length beyond all numbers', post(`Content-Length: ${'9'.repeat(40)}`, hidden)],
    ['a size of chunk that is none', post(chunked, `z\r\n${hidden}`)],
    ['a negative size of chunk', post(chunked, `-1\r\n${hidden}`)],
    ['a size of chunk with 0x', post(chunked, `0x5\r\nabcde\r\n0\r\n\r\n${hidden}`)],
    ['a size of chunk beyond all numbers', post(chunked, `${'f'.repeat(20)}\r\n${hidden}`)],
    ['a chunk longer than it says', post(`${form}\r\n${chunked}`, `1\r\nabc\r\n0\r\n\r\n${hidden}`)],
    ['chunks ended by a bare line feed', post(chunked, `1\na\n0\n\n${hidden}`)],
    ['chunks that are not the last coding', post(`${chunked}, identity`, `0\r\n\r\n${hidden}`)],
    ['chunks in another word', post('Transfer-Encoding: xchunked', `0\r\n\r\n${hidden}`)],
    ['chunks behind a tab', post('Transfer-Encoding:\x0bchunked', `0\r\n\r\n${hidden}`)],
    ['a header on two lines', post(`Content-Length: 0\r\nX-A: b\r\n c\r\n${chunked}`, hidden)],
    ['a blank before the colon', post(`Content-Length : 34\r\n${chunked}`, hidden)],
    ['headers ended by bare line feeds', `POST /en/verify HTTP/1.1\nHost: x\nContent-Length: 0\n\n${hidden}`],
    ['a carriage return in a value', post('X-A: b\rContent-Length: 34', hidden)],
    ['a zero byte in a value', post('X-A: b\0c', hidden)],
    ['a name that is none', post('X A: b', hidden)],
    ['no host', 'GET /en/ HTTP/1.1\r\n\r\n'],
    ['two hosts', 'GET /en/ HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'],
    ['no method', ' /en/ HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a method that is none', 'GRAB /en/ HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['another protocol', 'GET /en/ HTTP/3.0\r\nHost: x\r\n\r\n'],
    ['a greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['the greeting of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ];
  it.each(lies)('is refused, and the connection ends: %s', async (_, bytes) => {
    expect(statusesOf(await send(bytes))).toEqual([400]);
    expect(seen().filter((path) => path.includes('hidden'))).toEqual([]);
  });

  it('whose chunks are whole is taken for what it is', async () => {
    const type = 'Content-Type: application/x-www-form-urlencoded\r\nConnection: close';
    expect(statusesOf(await send(post(`${type}\r\n${chunked}`, whole('receipt=x'))))).toEqual([200]);
  });

  it('on a route without a body is taken for one request, and ends the connection', async () => {
    const body = 'GET /hidden HTTP/1.1\r\nX: ';
    const get = `GET /health/live HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const last = 'GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    expect(statusesOf(await send(get + last))).toEqual([200]);
    expect(seen().filter((path) => path.includes('hidden'))).toEqual([]);
  });
});

describe('a request that is too large', () => {
  it('in its headers is told so: 100,000 of them, or one that is long', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `X-${at}: a\r\n`).join('');
    for (const headers of [many, `X-A: ${'a'.repeat(1_000_000)}\r\n`, `Cookie: ${'a=b;'.repeat(250_000)}\r\n`])
      expect(statusesOf(await send(`GET /en/ HTTP/1.1\r\nHost: x\r\n${headers}\r\n`))).toEqual([431]);
    // Small ones, but more than anybody needs, are within the limit.
    const few = Array.from({ length: 500 }, (_, at) => `X-${at}: a\r\n`).join('');
    expect(statusesOf(await send(`GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${few}\r\n`))).toEqual([
      200,
    ]);
    expect(
      statusesOf(await send(`GET /en/${'a'.repeat(9000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)),
    ).toEqual([414]);
  });

  const giga = 2 ** 30;
  const routes: readonly (readonly [string, string, number])[] = [
    ['POST /api/v1/commitments', form, 405],
    ['GET /api/v1/commitments', 'Content-Type: application/json', 200],
    ['POST /en/verify', form, 413],
    ['POST /en/verify', 'Content-Type: application/json', 415],
    ['POST /en/nothing', form, 404],
  ];
  for (const [route, type, status] of routes)
    for (const way of ['declared', 'in chunks'] as const)
      it(`in its body of 1 GB, ${way}, is let go: ${route} as ${type.slice(14)}`, async () => {
        const { socket, answer } = call();
        const length = way === 'declared' ? `Content-Length: ${giga}` : 'Transfer-Encoding: chunked';
        socket.write(`${route} HTTP/1.1\r\nHost: x\r\n${type}\r\n${length}\r\n\r\n`);
        const piece = Buffer.alloc(64 * 1024, 'a');
        const chunk =
          way === 'declared' ? piece : Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]);
        let sent = 0;
        const more = () => {
          while (sent < giga && socket.writable) {
            sent += piece.length;
            if (!socket.write(chunk)) return;
          }
        };
        socket.on('drain', more);
        more();
        await expectOthersAnswered();
        const told = statusesOf(await answer);
        expect(told).toEqual([status]);
        // It was let go before it had sent all.
        expect(sent).toBeLessThan(giga);
      });

  it('by what it says is refused before a byte of it is read', async () => {
    const { socket, answer } = call();
    socket.write(
      `POST /en/verify HTTP/1.1\r\nHost: x\r\n${form}\r\nContent-Length: ${giga}\r\nConnection: close\r\n\r\n`,
    );
    expect(statusesOf(await answer)).toEqual([413]);
  });

  it('asked to go on before it is sent is told no', async () => {
    const { socket, answer } = call();
    socket.write(
      `POST /en/verify HTTP/1.1\r\nHost: x\r\n${form}\r\nExpect: 100-continue\r\nContent-Length: ${giga}\r\nConnection: close\r\n\r\n`,
    );
    expect(statusesOf(await answer)).toContain(413);
  });
});

describe('too many', () => {
  it('requests on one connection end it, and connections beyond the most are not let in', async () => {
    const narrow = await serve(served.app, {
      host: '127.0.0.1',
      port: 0,
      limits: { maxRequestsPerSocket: 3, maxConnections: 2 },
    });
    try {
      const one = call(narrow);
      one.socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(3));
      expect(statusesOf(await one.answer)).toEqual([200, 200, 200]);
      const held = [call(narrow), call(narrow)];
      let answered = 0;
      for (const { socket } of held) {
        socket.on('data', () => {
          answered += 1;
        });
        socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
      }
      await until(() => answered >= 2);
      const late = call(narrow);
      late.socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
      expect(await late.answer).toBe('');
      for (const { socket } of held) socket.destroy();
    } finally {
      await narrow.close();
    }
  });

  it('is what the server that people start holds to', () => {
    for (const limit of Object.values(listenLimits)) expect(limit).toBeGreaterThan(0);
    expect(listenLimits.headersTimeout).toBeLessThanOrEqual(listenLimits.requestTimeout);
    expect(listenLimits.connectionsCheckingInterval).toBeLessThanOrEqual(listenLimits.headersTimeout);
  });
});
