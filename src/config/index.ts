import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ObrasError } from '../model/index.ts';

const whole = (least: number, most: number) => {
  const rule = `a whole number from ${least} to ${most}`;
  return z.coerce.number(rule).int(rule).min(least, rule).max(most, rule);
};

/** Every setting: its schema with its default, and a sentence. The one list; docs/guide/settings.md is held against it. */
export const settings = {
  ledger: { schema: z.string().default('obras/ledger'), what: 'Folder of the ledger: archive, journal, keys.' },
  editions: { schema: z.string().default('obras/editions'), what: 'Folder of the editions and their stages.' },
  journalUrl: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'an address that begins with postgresql://')
      .nullable()
      .default(null),
    what: 'Address of the PostgreSQL that holds the journal, for several servers that write at once; best given in the environment. null: the journal is in files of the ledger.',
  },
  asOf: {
    schema: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-24')
      .nullable()
      .default(null),
    what: 'Day on which commitments are assessed; null: the day of the build.',
  },
  threads: {
    schema: whole(1, 64).default(2),
    what: 'Threads in a build: of the engine, and of reading a large IATI file. Never changes the result.',
  },
  host: { schema: z.string().default('127.0.0.1'), what: 'Address on which the server listens.' },
  port: {
    schema: whole(0, 65535).default(4280),
    what: 'Port of the server; a free one is taken when it is in use, 0 always takes a free one.',
  },
  publicUrl: {
    schema: z.url().nullable().default(null),
    what: 'Address under which readers reach the site, for permanent links and invitations; null: the address listened on.',
  },
  readOnly: {
    schema: z.stringbool().or(z.boolean()).default(false),
    what: 'Serve without taking answers: the ledger is not opened for writing.',
  },
  gatherMaxBytes: {
    schema: whole(1, 2 ** 31).default(100 * 2 ** 20),
    what: 'Largest file that is gathered, in bytes.',
  },
  gatherSeconds: { schema: whole(1, 3600).default(30), what: 'Longest time for gathering one address, in seconds.' },
  postsPerMinute: {
    schema: whole(1, 100_000).default(30),
    what: 'Answers and other posts taken from one account, or from one address without an account, in a minute.',
  },
  searchesPerMinute: {
    schema: whole(1, 1_000_000).default(300),
    what: 'Searches taken from one address in a minute.',
  },
  apiPerMinute: {
    schema: whole(1, 1_000_000).default(1200),
    what: 'Questions to the API taken from one address in a minute.',
  },
  exportsPerMinute: {
    schema: whole(1, 1_000_000).default(300),
    what: 'Tables, drawings, feeds and maps taken from one address in a minute.',
  },
  signInsPerMinute: {
    schema: whole(1, 100_000).default(10),
    what: 'Attempts to sign in or to use an invitation taken from one address in a minute.',
  },
  requestSeconds: {
    schema: whole(1, 3_600).default(120),
    what: 'Longest time in which a request may arrive whole, with the file that it brings, in seconds.',
  },
  connections: {
    schema: whole(1, 1_000_000).default(2_000),
    what: 'Connections that the server holds at once; more are not let in.',
  },
  proxies: {
    schema: whole(0, 10).default(0),
    what: 'How many proxies of yours stand before the server and add to `X-Forwarded-For`; 0: the header is not read.',
  },
  signIn: {
    schema: z.stringbool().or(z.boolean()).default(false),
    what: 'Offer accounts: sign-in by invitation or OpenID Connect, and the desk for those whose role allows it.',
  },
  access: { schema: z.string().default('obras/access'), what: 'Folder of the accounts, invitations and sessions.' },
  sessionIdleMinutes: {
    schema: whole(1, 60 * 24 * 30).default(120),
    what: 'A session that is not used for so many minutes is over.',
  },
  sessionHours: { schema: whole(1, 24 * 90).default(12), what: 'A session is over after so many hours.' },
  openidIssuer: {
    schema: z.url().nullable().default(null),
    what: 'Address of the OpenID Connect provider with which people sign in; null: none.',
  },
  openidClientId: { schema: z.string().min(1).nullable().default(null), what: 'Our name at that provider.' },
  openidClientSecret: {
    schema: z.string().min(1).nullable().default(null),
    what: 'Our secret at that provider, best given in the environment; null: a public client. `obras config` says only whether there is one.',
  },
  openidRolesClaim: {
    schema: z.string().min(1).default('groups'),
    what: 'Claim of the identity in which the provider says the groups of a person.',
  },
  openidRoles: {
    schema: z
      .string()
      .regex(/^$|^[^=,]+=[a-z]+(,[^=,]+=[a-z]+)*$/, 'pairs such as ledger-editors=editor,ledger-staff=reader')
      .default(''),
    what: 'Which group gives which role, as `group=role,group=role`; empty: groups give none, and accounts begin with an invitation.',
  },
  assistantUrl: {
    schema: z.url().nullable().default(null),
    what: 'Address of an assistant that speaks the chat completions of OpenAI, asked only by `obras read --candidates --assistant`; null: none.',
  },
  assistantModel: { schema: z.string().min(1).default('default'), what: 'Model that the assistant is asked for.' },
  assistantKey: {
    schema: z.string().min(1).nullable().default(null),
    what: 'Key of the assistant; best given in the environment. `obras config` says only whether there is one.',
  },
  outbox: {
    schema: z.string().default('obras/outbox'),
    what: 'Folder of the letters to parties: those that wait, and those that were sent. They hold addresses and secret links.',
  },
  mailFrom: {
    schema: z
      .string()
      .regex(/^([^<>\r\n]* <)?[^\s<>@]+@[^\s<>@]+>?$/, 'an address such as Obras <answers@example.org>')
      .nullable()
      .default(null),
    what: 'Address from which letters go out; null: none are written.',
  },
  smtpUrl: {
    schema: z
      .string()
      .regex(/^smtps?:\/\/[^/\s]+\/?$/, 'an address such as smtp://user:password@mail.example.org:587')
      .nullable()
      .default(null),
    what: 'Server that sends the letters, with name and password, best given in the environment; null: they are only written. `obras config` says only whether there is one.',
  },
  logLevel: {
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    what: 'Least grave event that is logged to standard error.',
  },
} as const;
export type Setting = keyof typeof settings;
export type Config = { readonly [K in Setting]: z.output<(typeof settings)[K]['schema']> };
export type Origin = 'default' | 'file' | 'environment' | 'flag';
export interface LoadedConfig {
  readonly config: Config;
  readonly origins: Readonly<Record<Setting, Origin>>;
}

/** `OBRAS_GATHER_MAX_BYTES` of `gatherMaxBytes`. */
export const environmentName = (key: Setting): string =>
  `OBRAS_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/**
 * Reads the configuration once: defaults < `obras.config.json` < `OBRAS_*` < flags. `file` is the path of the file or
 * null; a named file must exist when `isFileRequired`. Throws ObrasError `usage-invalid` naming the key and its origin.
 */
export function loadConfig(input: {
  readonly folder: string;
  readonly file?: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly flags: Readonly<Partial<Record<Setting, unknown>>>;
}): LoadedConfig {
  const fromFile = readConfigFile(resolve(input.folder, input.file ?? 'obras.config.json'), input.file != null);
  const config: Record<string, unknown> = {};
  const origins: Partial<Record<Setting, Origin>> = {};
  for (const key of Object.keys(settings) as Setting[]) {
    const fromEnvironment = input.environment[environmentName(key)];
    const [origin, value]: [Origin, unknown] =
      input.flags[key] !== undefined
        ? ['flag', input.flags[key]]
        : fromEnvironment !== undefined && fromEnvironment !== ''
          ? ['environment', fromEnvironment]
          : key in fromFile
            ? ['file', fromFile[key]]
            : ['default', undefined];
    const parsed = settings[key].schema.safeParse(value);
    if (!parsed.success) {
      throw new ObrasError(
        'usage-invalid',
        `The setting ${key} (from: ${origin}) is not valid: ${parsed.error.issues[0]?.message ?? ''}`,
        {
          params: { what: key },
          hint:
            origin === 'environment'
              ? `Correct ${environmentName(key)}, or take it away.`
              : `Correct ${key}, or leave it out.`,
        },
      );
    }
    config[key] = parsed.data;
    origins[key] = origin;
  }
  return { config: config as Config, origins: origins as Record<Setting, Origin> };
}

function readConfigFile(path: string, isRequired: boolean): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (!isRequired) return {};
    throw new ObrasError('not-found', `There is no configuration file at ${path}.`, { params: { what: path }, cause });
  }
  try {
    const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    const unknown = Object.keys(parsed).find((key) => !(key in settings));
    if (unknown) throw new Error(`"${unknown}" is not a setting`);
    return parsed;
  } catch (cause) {
    throw new ObrasError(
      'usage-invalid',
      `The configuration file ${path} cannot be used: ${(cause as Error).message}`,
      {
        params: { what: path },
        hint: `The settings are: ${Object.keys(settings).join(', ')}.`,
        cause,
      },
    );
  }
}
