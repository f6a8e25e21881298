import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Setting } from '../config/index.ts';
import { programVersion } from '../edition/index.ts';
import { isLang, langs, type Translator, translator } from '../locale/index.ts';
import { ObrasError, problemCodes } from '../model/index.ts';
import { type CommonFlags, type Context, createContext, languageOf, type Network } from './context.ts';
import type { Terminal } from './terminal.ts';

/** What a run of the command line touches; tests pass frozen ones. */
export interface CliEffects {
  readonly terminal: Terminal;
  readonly now: () => Date;
  readonly raw: (text: string) => void;
  readonly network?: Network;
}

const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ obras ${line}`).join('\n')}\n`;
const whole = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Not a whole number.');
  return Number(value);
};

/**
 * Runs one command line (without `node` and the script) and returns its exit code: 0 done · 1 failed · 2 wrong use ·
 * 3 invalid input · 4 not found · 5 verification failed · 6 busy · 7 over a limit · 8 disk · 9 network · 70 bug.
 */
export async function run(args: readonly string[], effects: CliEffects): Promise<number> {
  const { terminal } = effects;
  const words = wordsFor(args, effects);
  let exitCode = 0;
  const program = createProgram(effects, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const problem =
      error instanceof CommanderError ? misuse(error, args, words) : (diskProblemOf(error, words) ?? error);
    if (problem === null) return 2;
    if (problem instanceof ObrasError) {
      reportProblem(problem, args, words, effects);
      return problemCodes[problem.code].exit;
    }
    if (args.includes('--json'))
      terminal.out(
        JSON.stringify({ schema: 'obras/problem/1', code: 'bug', detail: String(error), params: {}, hint: null }),
      );
    terminal.talk(`obras: ${words.t('cli-bug')}\n${(error as Error)?.stack ?? String(error)}`);
    return 70;
  }
}

/** What the disk refused, with its path, as a problem; null for any other error. */
function diskProblemOf(error: unknown, words: Translator): ObrasError | null {
  const { code, syscall, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || path === undefined) return null;
  return new ObrasError(
    code === 'ENOSPC' ? 'disk-full' : 'disk-failed',
    words.t('cli-disk-refused', { path, reason: code }),
    { params: { path, reason: code }, cause: error },
  );
}

/** The language in which to speak of a problem, found even where the command line is not understood. */
function wordsFor(args: readonly string[], { terminal }: CliEffects): Translator {
  const at = args.indexOf('--lang');
  const wished = at < 0 ? undefined : args[at + 1];
  return translator(languageOf(wished !== undefined && isLang(wished) ? wished : undefined, terminal.environment));
}

/** A command line that commander does not understand, as a problem; null where it printed the help instead. */
function misuse(error: CommanderError, args: readonly string[], words: Translator): ObrasError | null {
  if (error.code === 'commander.help') return null;
  const [command, second] = args;
  const isKnown = command !== undefined && !command.startsWith('-') && error.code !== 'commander.unknownCommand';
  const asked =
    command === 'access' || second === 'answer' || second === 'invite' ? `${command} ${second ?? ''}`.trim() : command;
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const key = `cli-usage-${error.code.replace('commander.', '')}`;
  return new ObrasError('usage-invalid', words.has(key) ? words.t(key, { what }) : error.message, {
    params: { what },
    hint: isKnown ? `obras ${asked} --help` : 'obras --help',
  });
}

function reportProblem(
  problem: ObrasError,
  args: readonly string[],
  words: Translator,
  { terminal }: CliEffects,
): void {
  if (args.includes('--json')) {
    terminal.out(
      JSON.stringify({
        schema: 'obras/problem/1',
        code: problem.code,
        detail: problem.message,
        params: problem.params,
        hint: problem.hint,
      }),
    );
    return;
  }
  const own = `cli-problem-${problem.code}`;
  const headline = words.has(own) ? words.t(own) : words.code('problem', problem.code);
  const hint = problem.hint ?? words.t(words.has(own) ? 'cli-see-help' : `problem-${problem.code}.help`);
  terminal.talk(`obras: ${headline} (${problem.code})\n  ${problem.message}\n  → ${hint}`);
}

type Action = (context: Context, ...args: never[]) => Promise<number | undefined>;

function createProgram(effects: CliEffects, finish: (code: number) => void): Command {
  const { terminal } = effects;
  const program = new Command('obras')
    .description('An open evidence ledger for international cooperation: from words to works.')
    .version(programVersion, '--version', 'print the version')
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
      writeErr: (text) => terminal.talk(text.replace(/\n$/, '')),
      outputError: () => {},
    })
    .exitOverride()
    .enablePositionalOptions()
    .addHelpText(
      'after',
      `${examples('init', 'gather https://example.org/plan.html --as plan-2025 --publisher example-ministry', 'build && obras serve', 'verify --receipt answer.receipt.json')}
Every command takes --json for machines. Results go to standard output, talk to standard error.
Settings: obras config. Exit codes: 0 done, 1 failed, 2 wrong use, 3 invalid input, 4 not found,
5 verification failed, 6 busy, 7 over a limit, 8 disk, 9 network, 70 a bug.`,
    );

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('--json', 'print one JSON object')
      .option('--lang <lang>', `language of messages: ${langs.join(', ')}`)
      .option('--config <file>', 'configuration file')
      .option('--ledger <folder>', 'folder of the ledger')
      .option('--editions <folder>', 'folder of the editions')
      .exitOverride();
  // A command's own file is loaded when the command is used: help and short commands wait for no reader or engine.
  const act =
    (
      load: () => Promise<Action>,
      settingsOf: (flags: Record<string, unknown>) => Partial<Record<Setting, unknown>> = () => ({}),
    ) =>
    async (...given: unknown[]) => {
      const own = given.at(-1) as Command;
      const flags = own.opts() as CommonFlags & Record<string, unknown>;
      const context = createContext(terminal, flags, settingsOf(flags), effects);
      const action = await load();
      const code = await action(context, ...([...given.slice(0, -2), flags] as never[]));
      finish(code ?? 0);
    };

  command('init', 'make a ledger: an archive, a journal and a signing key')
    .option('--demo', 'fill it with the demo facts')
    .addHelpText('after', examples('init', 'init --demo --ledger demo-ledger'))
    .action(act(async () => (await import('./gather.ts')).init));

  command('gather [address]', 'bring a file or address into the archive and say what it is')
    .option('--as <id>', 'id of the source: lower-case words and hyphens; of a preset its name')
    .option('--preset [name]', 'gather a well-known source by name, again and again; without a name: list them')
    .option('--list-presets', 'list what can be gathered by name: address, format, licence, how often, page')
    .option('--country <code>', 'country of a preset that asks for one (ISO 3166-1 alpha-2)')
    .option('--publisher <party>', 'id of the party that published it')
    .option('--title <title>', 'title as published')
    .option('--published <date>', 'date of publication (EDTF)')
    .option('--language <tag>', 'language (BCP 47)')
    .option('--licence <id>', 'short id of the licence', 'unknown')
    .option('--may-republish', 'the licence allows the whole to be shown')
    .option('--class <class>', 'source class, such as press-original or provider-official', 'unknown')
    .option('--interest <side>', 'provider, receiver, third or unknown', 'unknown')
    .option('--later-copy-of <source>', 'source of which this is a later copy: its quotes are looked for here too')
    .option('--dataset', 'it is a data file, not a document')
    .option('--format <format>', 'format of the data: csv or iati')
    .option('--mapping <file>', 'mapping file for a table, or the name of one that comes with the program')
    .option('--max-bytes <n>', 'largest file that is taken', whole)
    .option('--seconds <n>', 'longest time for an address', whole)
    .option('--by <who>', 'who says so', 'command-line')
    .addHelpText(
      'after',
      examples(
        'gather ./communique.txt --as communique-2026 --language es',
        'gather aid.csv --as ministry-list --dataset --format csv --mapping aid.mapping.json',
        'gather --preset',
        'gather --preset aiddata-gcdf3-located',
        'gather --preset iati-datastore-country --country HN',
        'gather downloaded.csv --preset us-foreign-assistance',
      ),
    )
    .action(
      act(
        async () => (await import('./gather.ts')).gather,
        (flags) => ({
          ...(flags.maxBytes !== undefined ? { gatherMaxBytes: flags.maxBytes } : {}),
          ...(flags.seconds !== undefined ? { gatherSeconds: flags.seconds } : {}),
        }),
      ),
    );

  command('read <source>', 'read a source of the ledger, or a file, and print what was found in it')
    .option(
      '--format <format>',
      'format, where it is not plain: csv, xlsx, json, iati, ocds, oc4ids, html, docx or text',
    )
    .option('--mapping <file>', 'mapping file for a table, or the name of one that comes with the program')
    .option('--language <tag>', 'language of a document')
    .option('--date <date>', 'date of a document, for relative deadlines (EDTF)')
    .option('--candidates', 'propose typed statements of a document, with reasons, for a person to decide on')
    .option('--check', 'hold an IATI file against the official schema, code lists and ruleset')
    .option('--propose', 'propose a mapping for a table from its headers and values, for a person to correct')
    .option('--as-of <date>', 'today, for the check of dates that lie in the future')
    .option('--assistant', 'with --candidates: ask the assistant of the settings too; only exact words are taken')
    .option('--csv', 'print findings or candidates as CSV')
    .option('--out <file>', 'write that CSV to a new file; of candidates it is the review file for `obras say --from`')
    .option(
      '--fail-on <severity>',
      'exit with 3 when there are findings of this severity or a graver one: error, warning or note (--check: error)',
    )
    .addHelpText(
      'after',
      examples(
        'read communique.txt --language es --candidates',
        'read communique-2026 --candidates --out review.csv',
        'read activities.xml --check --csv',
        'read projects.csv --propose --out projects.mapping.json',
        'read worldbank-lac --json',
      ),
    )
    .action(
      act(
        async () => (await import('./read.ts')).read,
        (flags) => (flags.asOf ? { asOf: flags.asOf } : {}),
      ),
    );

  const sayCommand = command('say', 'say something to the journal: one entry, or many from a file')
    .argument('[kind]', 'kind of entry: source, party, statement, commitment, evidence, search …')
    .option('--body <json>', 'the entry as JSON; @FILE reads a file, - standard input')
    .option(
      '--from <file>',
      'many entries, one {kind, body} a line; or a review file of candidates, decided on by a person',
    )
    .option('--by <who>', 'who says so', 'command-line')
    .option('--dry-run', 'check, and write nothing')
    .option('--anyway', 'say a judgement all the same that contradicts others')
    .addHelpText(
      'after',
      examples(
        'say search --body @search.json --by "A. Reviewer"',
        'say --from entries.jsonl --dry-run',
        'say --from review.csv --by "A. Reviewer"',
        'say answer --commitment ID --party ID --verdict dispute --reason "…"',
        'say invite --commitment ID --party ID',
      ),
    );
  sayCommand.action(
    act(async () => {
      const { say, sayFrom } = await import('./say.ts');
      return (
        context: Context,
        kind: string | undefined,
        flags: {
          readonly from?: string;
          readonly body?: string;
          readonly by: string;
          readonly dryRun?: boolean;
          readonly anyway?: boolean;
        },
      ) => (flags.from === undefined ? say(context, kind, flags) : sayFrom(context, { ...flags, from: flags.from }));
    }),
  );
  const sayOptions = (made: Command): Command =>
    made
      .option('--json', 'print one JSON object')
      .option('--lang <lang>', `language of messages: ${langs.join(', ')}`)
      .option('--config <file>', 'configuration file')
      .option('--ledger <folder>', 'folder of the ledger')
      .option('--editions <folder>', 'folder of the editions')
      .exitOverride();
  sayCommand.enablePositionalOptions();
  sayOptions(sayCommand.command('answer').description('record an answer of a party to a commitment'))
    .addHelpText(
      'after',
      examples(
        'say answer --commitment ID --party ID --verdict confirm --receipt answer.receipt.json',
        'say answer --commitment ID --party ID --verdict confirm-in-part --quantity 120 --unit scholarship',
      ),
    )
    .requiredOption('--commitment <id>', 'the commitment')
    .requiredOption('--party <id>', 'the party that answers')
    .requiredOption('--verdict <verdict>', 'confirm, confirm-in-part, dispute, not-known-to-us or no-comment')
    .option('--role <role>', 'receiver, promisor, implementer or other', 'receiver')
    .option('--quantity <number>', 'how many, for confirm-in-part')
    .option('--unit <unit>', 'unit of the quantity')
    .option('--reason <text>', 'reason, in the party’s own words')
    .option('--date <date>', 'date that the answer is about (EDTF)')
    .option('--signed-as <name>', 'name or office')
    .option('--receipt <file>', 'write the receipt to this file')
    .option('--by <who>', 'who says so', 'command-line')
    .action(act(async () => (await import('./say.ts')).sayAnswer));
  sayOptions(sayCommand.command('invite').description('ask a party: make a signed link that lets it answer'))
    .addHelpText(
      'after',
      examples(
        'say invite --commitment ID --party ID --days 30 --url https://obras.example.org',
        'say invite --list',
        'say invite --delivered invitation-0123456789abcdef --on 2026-11-28',
        'say invite --revoke invitation-0123456789abcdef --reason "sent to the wrong office"',
      ),
    )
    .option('--commitment <id...>', 'the commitments that it is asked about')
    .option('--work <id...>', 'the works that it is asked about')
    .option('--statement <id...>', 'the statements that name it, to which it may reply')
    .option('--party <id>', 'the party')
    .option('--role <role>', 'receiver, promisor, implementer or other', 'receiver')
    .option('--days <n>', 'days until the link ends', whole, 60)
    .option('--url <address>', 'address of the site, in front of the link')
    .option('--email <address>', 'write a letter with the link to this address; it never stands in the journal')
    .option('--email-lang <lang>', `language of the letter: ${langs.join(', ')}`)
    .option('--list', 'print every invitation and how it stands')
    .option('--revoke <invitation>', 'take an invitation back: its link opens nothing any more')
    .option('--reason <text>', 'why it is taken back')
    .option('--delivered <invitation>', 'say that an invitation reached the party')
    .option('--on <date>', 'the day on which it did; left out: today')
    .option('--by <who>', 'who asks', 'command-line')
    .action(act(async () => (await import('./invite.ts')).sayInvitation));

  command('contributions', 'print what citizens say to have seen, and judge it')
    .option('--all', 'also those that were judged')
    .option('--accept <entry>', 'let it count: say what is shown with --en and --es, and why with --reason')
    .option('--reject <entry>', 'do not let it count')
    .option('--undo <entry>', 'take the last judgement back')
    .option('--en <text>', 'what is shown, in English, without personal data')
    .option('--es <text>', 'what is shown, in Spanish')
    .option('--reason <text>', 'why')
    .option('--photo', 'with --accept: show the photo that came with it, where its sender agreed')
    .option('--by <who>', 'who judges', 'command-line')
    .addHelpText(
      'after',
      examples(
        'contributions',
        'contributions --accept 812 --en "The clinic is open" --es "La clínica está abierta" --reason "place checked"',
        'contributions --undo 812 --reason "another clinic"',
      ),
    )
    .action(act(async () => (await import('./contributions.ts')).contributions));

  command('outbox', 'print the letters to parties; remind, and send what waits')
    .option('--remind <days>', 'first write to those who were written to so many days ago and have not answered', whole)
    .option('--send', 'send what waits by SMTP')
    .option('--by <who>', 'who sends', 'command-line')
    .addHelpText('after', examples('outbox', 'outbox --send', 'outbox --remind 30 --send'))
    .action(act(async () => (await import('./outbox.ts')).outbox));

  command('journal', 'say where the journal is kept, or move it between files and PostgreSQL')
    .option('--to <store>', 'postgresql or files; the database is the one of the setting journalUrl')
    .addHelpText('after', examples('journal', 'journal --to postgresql'))
    .action(act(async () => (await import('./journal.ts')).journal));

  command('forget <entry>', 'remove the personal part of an entry; the entry, its hash and every proof stay')
    .option('--reason <reason>', 'request, law or mistake', 'request')
    .option('--by <who>', 'who removes it', 'command-line')
    .addHelpText('after', examples('forget 812', 'forget 812 --reason law --by "A. Clerk"'))
    .action(act(async () => (await import('./journal.ts')).forget));

  command('link', 'propose what may be the same, and show judgements that contradict one another')
    .option('--limit <n>', 'how many proposals', whole, 20)
    .option('--kind <kind>', 'pairs that nobody has judged: party, activity or chain')
    .option('--out <file>', 'write every such pair to this CSV file')
    .option(
      '--from <file>',
      'take in proposals made elsewhere: CSV or one JSON object a line, with left, right, relation',
    )
    .option('--by <who>', 'who made them, where a row does not say')
    .option('--method <text>', 'by what program or way of working, where a row does not say')
    .option('--dry-run', 'check only, say nothing')
    .addHelpText(
      'after',
      examples(
        'link',
        'link --kind party',
        'link --out pairs.csv',
        'link --json --limit 100',
        'link --from pairs.csv --by "Ministry of Planning" --method "Splink 4.0" --dry-run',
      ),
    )
    .action(act(async () => (await import('./analyse.ts')).link));

  command('assess [commitment]', 'print how the rubric labels a commitment, or all, in the current edition')
    .option('--rule <file>', 'rate all by a rule of your own: a JavaScript module (docs/method/rubric.md)')
    .option('--out <file>', 'with --rule: both labels of each commitment as CSV')
    .addHelpText(
      'after',
      examples('assess', 'assess celac-2025-scholarships --json', 'assess --rule my-rule.mjs --out labels.csv'),
    )
    .action(act(async () => (await import('./analyse.ts')).assess));

  command('build', 'build the next edition: read, link, assess, seal')
    .option('--as-of <date>', 'day on which to assess')
    .option('--threads <n>', 'threads of the engine, and of reading a large IATI file', whole)
    .addHelpText('after', examples('build', 'build --as-of 2026-11-24 --json'))
    .action(
      act(
        async () => (await import('./build.ts')).build,
        (flags) => ({
          ...(flags.asOf ? { asOf: flags.asOf } : {}),
          ...(flags.threads !== undefined ? { threads: flags.threads } : {}),
        }),
      ),
    );

  command('verify [edition]', 'check an edition, the journal and a receipt, without a network')
    .option('--receipt <file>', 'check this receipt, and that the journal extends it')
    .option('--checkpoint <file>', 'check that the journal extends this earlier checkpoint')
    .option('--edition-only', 'leave the journal out')
    .option('--consistency <heads...>', 'check that the second checkpoint (file, folder or address) extends the first')
    .option('--proof <file>', 'with --consistency: the proof, instead of the static files beside the second')
    .option('--log-key <key>', 'the key of the log, as you hold it from elsewhere')
    .addHelpText(
      'after',
      examples(
        'verify',
        'verify --receipt answer.receipt.json',
        'verify --consistency kept-in-may https://obras.example.org/log',
        'verify 3f2a9c…',
      ),
    )
    .action(act(async () => (await import('./verify.ts')).verify));

  command('witness <log>', 'hold the head of somebody’s log, see that it extends the last one seen, and cosign it')
    .option('--state <folder>', 'where the witness keeps its key and what it saw', 'obras/witness')
    .option('--name <name>', 'name of a new witness, such as witness.example.org/w1')
    .option('--log-key <key>', 'key of the log, when it is seen for the first time')
    .option('--proof <file>', 'a consistency proof, instead of the static files of the log')
    .option('--out <file>', 'write the cosigned checkpoint to a new file')
    .addHelpText(
      'after',
      examples(
        'witness https://obras.example.org/log --name witness.example.net/w1 --log-key KEY',
        'witness https://obras.example.org/log --out cosigned.txt',
      ),
    )
    .action(act(async () => (await import('./witness.ts')).witness));

  command('cosign', 'answer logs that ask this witness to cosign their heads (POST /add-checkpoint)')
    .option('--state <folder>', 'where the witness keeps its key and what it saw', 'obras/witness')
    .option('--name <name>', 'name of a new witness, such as witness.example.org/w1')
    .option('--log-key <keys...>', 'keys of logs that were not seen yet')
    .option('--host <address>', 'address to listen on')
    .option('--port <number>', 'port to listen on')
    .addHelpText('after', examples('cosign --name witness.example.net/w1 --log-key KEY --port 4290', 'cosign'))
    .action(
      act(
        async () => (await import('./cosign.ts')).cosign,
        ({ host, port }) => ({ host, port }),
      ),
    );

  command('checkpoint', 'print the head of the current edition, with what witnesses have signed under it')
    .option('--add <file>', 'take in a checkpoint that a witness has cosigned')
    .option('--ask <address>', 'ask a witness to cosign it (its address, without /add-checkpoint), and take that in')
    .option('--witness <key>', 'with --add and --ask: the key of the witness')
    .addHelpText(
      'after',
      examples(
        'checkpoint',
        'checkpoint --add cosigned.txt --witness KEY',
        'checkpoint --ask https://witness.example.net --witness KEY',
      ),
    )
    .action(act(async () => (await import('./witness.ts')).checkpoint));

  command('export', 'write the tables of an edition to a folder')
    .requiredOption('--to <folder>', 'where to')
    .option('--format <format>', 'csv, json or parquet', 'csv')
    .option('--tables <names...>', 'only these tables')
    .addHelpText('after', examples('export --to out', 'export --format parquet --tables commitment statement --to out'))
    .action(act(async () => (await import('./build.ts')).exportFiles));

  command('serve', 'serve the site and the API of the current edition')
    .option('--demo', 'make and serve the demo ledger')
    .option('--port <n>', 'port; a free one when it is taken', whole)
    .option('--host <address>', 'address to listen on')
    .option('--read-only', 'take no answers')
    .option(
      '--desk',
      'open the reading desk: whoever reaches this machine may decide; for an address of this machine only',
    )
    .addHelpText('after', examples('serve', 'serve --demo --port 8080', 'serve --desk'))
    .action(
      act(
        async () => (await import('./serve.ts')).serve,
        (flags) => ({
          ...(flags.port !== undefined ? { port: flags.port } : {}),
          ...(flags.host ? { host: flags.host } : {}),
          ...(flags.readOnly ? { readOnly: true } : {}),
        }),
      ),
    );

  const access = command('access', 'accounts of the site: invite, list, give and take roles, end');
  const accessAct = (name: string, description: string, ...lines: string[]): Command =>
    sayOptions(access.command(name).description(description)).addHelpText('after', examples(...lines));
  accessAct('invite', 'make a link by which one person makes an account', 'access invite --role administrator')
    .requiredOption('--role <role...>', 'reader, contributor, reviewer, editor, administrator or institution')
    .option('--party <id>', 'the party for which an institution speaks')
    .option('--days <n>', 'days until the link ends', whole, 14)
    .option('--url <address>', 'address of the site, in front of the link')
    .action(act(async () => (await import('./access.ts')).accessInvite));
  accessAct('list', 'print the accounts, and links that were not used', 'access list --json').action(
    act(async () => (await import('./access.ts')).accessList),
  );
  accessAct(
    'role <account> <roles...>',
    'set the roles of an account; none takes all',
    'access role person:0123456789abcdef reviewer',
  )
    .option('--reason <text>', 'why; it stands in the journal')
    .action(act(async () => (await import('./access.ts')).accessRole));
  accessAct('end <account>', 'end an account with its sessions and key', 'access end person:0123456789abcdef')
    .option('--reason <text>', 'why; it stands in the journal')
    .action(act(async () => (await import('./access.ts')).accessEnd));
  accessAct('key <account>', 'make a new key for an account', 'access key person:0123456789abcdef').action(
    act(async () => (await import('./access.ts')).accessKey),
  );

  command('doctor', 'look for what is wrong with this machine, ledger and editions, and say what mends it')
    .addHelpText('after', examples('doctor'))
    .action(act(async () => (await import('./doctor.ts')).doctor));
  command('config', 'print every setting with its value and where it is from')
    .addHelpText('after', examples('config', 'config --json'))
    .action(act(async () => (await import('./doctor.ts')).showConfig));
  return program;
}
