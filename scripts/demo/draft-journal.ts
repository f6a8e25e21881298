import {
  type Draft,
  type EntryKind,
  entryBodies,
  type Localised,
  type Statement,
  statementId,
} from '../../src/model/index.ts';

export const instant = '2026-11-24T00:00:00.000Z';
export const by = 'program:demo/1';
export const today = '2026-11-24';

/** Kinds in the order in which one may refer to another. */
const order: readonly EntryKind[] = [
  'party',
  'source',
  'instrument',
  'commitment',
  'work',
  'statement',
  'telling',
  'evidence',
  'word',
  'link',
  'search',
  'coverage',
  'mission',
];

type Input<K extends EntryKind> = Extract<Draft, { kind: K }>['body'];

/** Collects drafts; every body goes through its schema, so what is written is complete and in one form. */
export class DraftJournal {
  readonly #bodies = new Map<EntryKind, unknown[]>();
  readonly #ids = new Set<string>();

  add<K extends EntryKind>(kind: K, body: Input<K>): void {
    const parsed = entryBodies[kind].safeParse(body);
    if (!parsed.success) {
      throw new Error(`${kind} ${JSON.stringify(body).slice(0, 200)}: ${parsed.error.message}`);
    }
    const id = (parsed.data as { id?: string }).id;
    if (id !== undefined) {
      const key = `${kind}:${id}`;
      if (this.#ids.has(key)) throw new Error(`said twice: ${key}`);
      this.#ids.add(key);
    }
    const bodies = this.#bodies.get(kind) ?? [];
    bodies.push(parsed.data);
    this.#bodies.set(kind, bodies);
  }

  /** Adds a statement and gives its id; the same statement said twice is an error. */
  state(body: Omit<Input<'statement'>, 'enteredBy'>): string {
    const parsed = entryBodies.statement.parse({ ...body, enteredBy: by }) as Statement;
    const id = statementId(parsed);
    if (this.#ids.has(`st:${id}`)) throw new Error(`stated twice: ${JSON.stringify(body).slice(0, 300)}`);
    this.#ids.add(`st:${id}`);
    const bodies = this.#bodies.get('statement') ?? [];
    bodies.push(parsed);
    this.#bodies.set('statement', bodies);
    return id;
  }

  has(kind: EntryKind, id: string): boolean {
    return this.#ids.has(`${kind === 'statement' ? 'st' : kind}:${id}`);
  }

  count(kind: EntryKind): number {
    return this.#bodies.get(kind)?.length ?? 0;
  }

  bodies<K extends EntryKind>(kind: K): readonly Input<K>[] {
    return (this.#bodies.get(kind) ?? []) as Input<K>[];
  }

  /** One draft a line, in dependency order. */
  write(): string {
    const lines: string[] = [];
    for (const kind of order) {
      for (const body of this.#bodies.get(kind) ?? []) {
        const line = JSON.stringify({ at: instant, by, kind, body });
        if (Buffer.byteLength(line) > 60_000) throw new Error(`an entry over 60 kB: ${kind}`);
        lines.push(line);
      }
    }
    for (const kind of this.#bodies.keys()) if (!order.includes(kind)) throw new Error(`no place for ${kind}`);
    return `${lines.join('\n')}\n`;
  }
}

export const both = (en: string, es: string): Localised => ({ en, es });
/** A proper name that is the same in every language. */
export const same = (name: string): Localised => ({ en: name, es: name });

/** `celac-2025` of "CELAC 2025"; accents dropped. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
