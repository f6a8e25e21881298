import { isAbsolute, resolve } from 'node:path';
import { type Config, type LoadedConfig, loadConfig, type Setting } from '../config/index.ts';
import { type Edition, openEdition } from '../edition/index.ts';
import { type Effects, type Ledger, openLedger } from '../ledger/index.ts';
import { isLang, type Lang, type Translator, translator } from '../locale/index.ts';
import { ObrasError } from '../model/index.ts';
import { type Progress, startProgress, type Terminal } from './terminal.ts';

/** Options that every command takes. */
export interface CommonFlags {
  readonly json?: boolean;
  readonly lang?: string;
  readonly config?: string;
  readonly ledger?: string;
  readonly editions?: string;
}

/** How addresses are looked up and dialled; left out: as the machine does. */
export type Network = Pick<Effects, 'resolve' | 'connect'>;

/** What a command works with: the terminal, the settings, the language, and doors to the ledger and the editions. */
export interface Context {
  readonly terminal: Terminal;
  readonly loaded: LoadedConfig;
  readonly config: Config;
  readonly isJson: boolean;
  readonly words: Translator;
  readonly ledgerPlace: string;
  readonly editionsPlace: string;
  readonly accessPlace: string;
  readonly outboxPlace: string;
  now(): Date;
  /** The day on which to assess: set, or today in UTC. */
  asOf(): string;
  progress(): Progress;
  /** Prints one JSON object with its schema, or what `text` gives for a person. */
  result(schema: string, value: Record<string, unknown>, text: () => string): void;
  withLedger<T>(options: { readonly readOnly: boolean }, use: (ledger: Ledger) => Promise<T>): Promise<T>;
  withEdition<T>(use: (edition: Edition) => Promise<T>): Promise<T>;
}

/** The language asked for by `--lang`, `OBRAS_LANG` or the system; English where it is none of ours. */
export function languageOf(flag: string | undefined, environment: Readonly<Record<string, string | undefined>>): Lang {
  if (flag !== undefined && !isLang(flag)) {
    throw new ObrasError('usage-invalid', `There is no language "${flag}" here.`, { params: { what: 'lang' } });
  }
  const wished = flag ?? (environment.OBRAS_LANG || environment.LC_ALL || environment.LANG || '');
  const short = wished.slice(0, 2).toLowerCase();
  return isLang(short) ? short : 'en';
}

export function createContext(
  terminal: Terminal,
  flags: CommonFlags,
  settingFlags: Readonly<Partial<Record<Setting, unknown>>>,
  effects: { readonly now: () => Date; readonly raw: (text: string) => void; readonly network?: Network },
): Context {
  const loaded = loadConfig({
    folder: terminal.cwd,
    file: flags.config ?? null,
    environment: terminal.environment,
    flags: {
      ...settingFlags,
      ...(flags.ledger && { ledger: flags.ledger }),
      ...(flags.editions && { editions: flags.editions }),
    },
  });
  const { config } = loaded;
  const place = (path: string) => (isAbsolute(path) ? path : resolve(terminal.cwd, path));
  const context: Context = {
    terminal,
    loaded,
    config,
    isJson: flags.json ?? false,
    words: translator(languageOf(flags.lang, terminal.environment)),
    ledgerPlace: place(config.ledger),
    editionsPlace: place(config.editions),
    accessPlace: place(config.access),
    outboxPlace: place(config.outbox),
    now: effects.now,
    asOf: () => config.asOf ?? effects.now().toISOString().slice(0, 10),
    progress: () => startProgress(terminal, effects.raw, () => effects.now().getTime()),
    result(schema, value, text) {
      terminal.out(context.isJson ? JSON.stringify({ schema: `obras/${schema}/1`, ...value }) : text());
    },
    async withLedger({ readOnly }, use) {
      const ledger = await openLedger(context.ledgerPlace, {
        readOnly,
        journalUrl: config.journalUrl,
        effects: { now: effects.now, ...effects.network },
      });
      try {
        return await use(ledger);
      } finally {
        await ledger.close();
      }
    },
    async withEdition(use) {
      const edition = await openEdition(context.editionsPlace);
      try {
        return await use(edition);
      } finally {
        await edition.close();
      }
    },
  };
  return context;
}
