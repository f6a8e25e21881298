import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { ClientAuth } from 'openid-client';
import { z } from 'zod';
import { ObrasError, Role } from '../model/index.ts';

export interface OpenidSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Where the provider sends people back to: `https://…/auth/callback`. */
  readonly callback: string;
  /** Claim that holds the groups of a person. */
  readonly rolesClaim: string;
  /** Group → role. */
  readonly roles: ReadonlyMap<string, Role>;
}

/** Whom the provider vouches for. */
export interface Identity {
  readonly openid: { readonly issuer: string; readonly subject: string };
  readonly name: string;
  readonly email: string;
  readonly claimed: readonly Role[];
}

/** What goes with somebody to the provider and back. */
const Journey = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  ends: z.number(),
  /** Path on this site to go on to. */
  next: z.string(),
  /** An invitation that the identity is to use; null: none. */
  invitation: z.string().nullable(),
});
export type Journey = z.infer<typeof Journey>;

const journeyMs = 10 * 60_000;
const refused = (cause?: unknown) =>
  new ObrasError('sign-in-refused', 'The provider did not vouch for anybody.', {
    hint: 'Try again; if it happens once more, tell whoever runs this site.',
    ...(cause === undefined ? {} : { cause }),
  });

/** Reads the setting `openidRoles`; `usage-invalid` for a role that there is not. */
export function readRoleMap(text: string): ReadonlyMap<string, Role> {
  const pairs = text === '' ? [] : text.split(',').map((pair) => pair.split('=') as [string, string]);
  return new Map(
    pairs.map(([group, name]) => {
      const role = Role.safeParse(name);
      if (!role.success || role.data === 'institution')
        throw new ObrasError('usage-invalid', `openidRoles: no group can give the role ${JSON.stringify(name)}.`, {
          params: { what: 'openidRoles' },
          hint: `The roles are: ${Role.options.filter((each) => each !== 'institution').join(', ')}.`,
        });
      return [group.trim(), role.data];
    }),
  );
}

function claimedRoles(claims: Readonly<Record<string, unknown>>, { rolesClaim, roles }: OpenidSettings): Role[] {
  const claim = claims[rolesClaim];
  const groups = (Array.isArray(claim) ? claim : [claim]).filter((each): each is string => typeof each === 'string');
  return Role.options.filter((role) => groups.some((group) => roles.get(group) === role));
}

/** By basic authentication, the default of the standard, unless the provider offers only the other way. */
function authentication(client: typeof import('openid-client'), secret: string | null): ClientAuth {
  if (secret === null) return client.None();
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const offered = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (offered.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

/**
 * Sign-in by OpenID Connect: code flow with PKCE, state and nonce. The library is loaded, and the provider asked for
 * its metadata, when the first person comes. The journey lies sealed in the person's own cookie (AES-256-GCM under a
 * key of this process), so that nothing is kept for those who never come back.
 */
export function openOpenid(
  settings: OpenidSettings,
  effects: { readonly now: () => Date; readonly random: (length: number) => Uint8Array },
) {
  const key = effects.random(32);
  const load = async () => {
    const client = await import('openid-client');
    const issuer = new URL(settings.issuer);
    const isOwn = ['127.0.0.1', '[::1]', 'localhost'].includes(issuer.hostname);
    const config = await client.discovery(
      issuer,
      settings.clientId,
      undefined,
      authentication(client, settings.clientSecret),
      { timeout: 10, ...(isOwn && { execute: [client.allowInsecureRequests] }) },
    );
    return { client, config };
  };
  let loading: ReturnType<typeof load> | null = null;
  const ready = async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (cause) {
      loading = null;
      throw new ObrasError('sign-in-unavailable', 'The provider of sign-in cannot be reached.', { cause });
    }
  };

  const seal = (journey: Journey): string => {
    const iv = effects.random(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(journey)), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  };
  const unseal = (text: string): Journey | null => {
    try {
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      return Journey.parse(JSON.parse(plain));
    } catch {
      return null;
    }
  };

  return {
    /** Where to send somebody, and the cookie that goes with them. */
    async begin(
      next: string,
      invitation: string | null,
    ): Promise<{ readonly to: string; readonly cookie: string; readonly seconds: number }> {
      const { client, config } = await ready();
      const word = () => Buffer.from(effects.random(32)).toString('base64url');
      const journey: Journey = {
        state: word(),
        nonce: word(),
        verifier: word(),
        ends: effects.now().getTime() + journeyMs,
        next,
        invitation,
      };
      const to = client.buildAuthorizationUrl(config, {
        redirect_uri: settings.callback,
        scope: 'openid profile email',
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
      });
      return { to: to.href, cookie: seal(journey), seconds: journeyMs / 1000 };
    },

    /** Reads what the provider sent back against the cookie; `sign-in-refused` where anything does not fit. */
    async finish(
      query: string,
      cookie: string | null,
    ): Promise<{ readonly identity: Identity; readonly journey: Journey }> {
      const journey = cookie === null ? null : unseal(cookie);
      if (journey === null || journey.ends < effects.now().getTime()) throw refused();
      const { client, config } = await ready();
      let claims: Readonly<Record<string, unknown>>;
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(`${settings.callback}${query}`), {
          expectedState: journey.state,
          expectedNonce: journey.nonce,
          pkceCodeVerifier: journey.verifier,
          idTokenExpected: true,
        });
        const own = tokens.claims();
        if (own === undefined) throw refused();
        claims = own;
        if (config.serverMetadata().userinfo_endpoint !== undefined)
          claims = { ...(await client.fetchUserInfo(config, tokens.access_token, own.sub)), ...own };
      } catch (cause) {
        throw refused(cause);
      }
      const text = (name: string) => (typeof claims[name] === 'string' ? (claims[name] as string) : '');
      return {
        journey,
        identity: {
          openid: { issuer: text('iss'), subject: text('sub') },
          name: text('name') || text('preferred_username'),
          email: claims.email_verified === true ? text('email') : '',
          claimed: claimedRoles(claims, settings),
        },
      };
    },
  };
}
export type Openid = ReturnType<typeof openOpenid>;
