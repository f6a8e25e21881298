import { lookup } from 'node:dns/promises';
import { connect as connectTcp, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Every address of a host name. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** Where to dial: `address` has been checked, `host` is for TLS only and is never resolved again. */
export interface DialTarget {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly isSecure: boolean;
  readonly signal: AbortSignal;
}

/** Opens a connection to exactly `address`. */
export type Connect = (target: DialTarget) => Promise<Duplex>;

export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }));

export const connectDirectly: Connect = ({ host, address, port, isSecure, signal }) =>
  new Promise<Duplex>((done, fail) => {
    const socket: Socket = isSecure
      ? connectTls({ host: address, port, servername: host, ALPNProtocols: ['http/1.1'] })
      : connectTcp({ host: address, port });
    const stop = () => socket.destroy(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    signal.addEventListener('abort', stop, { once: true });
    socket.once('close', () => signal.removeEventListener('abort', stop));
    socket.once('error', fail);
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      socket.off('error', fail);
      done(socket);
    });
    if (signal.aborted) stop();
  });
