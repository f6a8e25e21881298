// A real OpenID Connect provider on a port of this machine; it signs in whom the test names.

import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next, with the claims that the provider makes of them. */
  signsIn(subject: string, claims: Readonly<Record<string, unknown>>): void;
  /** Goes through the provider as a browser does; the address to which it sends back. */
  visit(address: string): Promise<string>;
  close(): Promise<void>;
}

export async function startProvider(callback: string): Promise<TestProvider> {
  let handler: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const clientSecret = 'a secret of the test only';
  let next = { subject: 'nobody', claims: {} as Readonly<Record<string, unknown>> };
  const people = new Map<string, Readonly<Record<string, unknown>>>();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'obras',
        client_secret: clientSecret,
        redirect_uris: [callback],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] },
    cookies: { keys: ['a key of the test only'] },
    claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people.get(id) }) }),
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
  });
  const finish = async (request: IncomingMessage, response: ServerResponse) => {
    const { params } = await provider.interactionDetails(request, response);
    people.set(next.subject, next.claims);
    const grant = new provider.Grant({ accountId: next.subject, clientId: params.client_id as string });
    grant.addOIDCScope(params.scope as string);
    const result = { login: { accountId: next.subject }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };
  const answer = provider.callback();
  handler = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    finish(request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  };
  return {
    issuer,
    clientId: 'obras',
    clientSecret,
    signsIn(subject, claims) {
      next = { subject, claims };
    },
    async visit(address) {
      const jar = new Map<string, string>();
      let at = address;
      for (let hop = 0; hop < 10; hop++) {
        const response = await fetch(at, {
          redirect: 'manual',
          headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        });
        for (const cookie of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
          if (value === '') jar.delete(name);
          else jar.set(name, value);
        }
        const to = response.headers.get('location');
        if (to === null) throw new Error(`${response.status} at ${at}: ${(await response.text()).slice(0, 500)}`);
        at = new URL(to, at).href;
        if (!at.startsWith(issuer)) return at;
      }
      throw new Error('the provider does not send back');
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
