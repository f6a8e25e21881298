import { type Entry, type EntryBody, entryBodies, idOf, statementId } from '../model/index.ts';

type Contribution = EntryBody<'contribution'>;
const stageOf = {
  'in-use': ['in-service', 'supports'],
  'not-in-use': ['in-service', 'contradicts'],
  finished: ['delivered', 'supports'],
  'under-way': ['started', 'supports'],
  'nothing-there': ['delivered', 'contradicts'],
} as const satisfies Record<Contribution['seen'], readonly [string, string]>;

/** As `Said` has it. */
interface Judged<T> {
  readonly id: string;
  readonly index: number;
  readonly at: string;
  readonly by: string;
  readonly body: T;
}
interface Derived {
  readonly source: Judged<EntryBody<'source'>>[];
  readonly statement: Judged<EntryBody<'statement'>>[];
  readonly evidence: Judged<EntryBody<'evidence'>>[];
}

/**
 * The evidence of citizens: contributions that a reviewer accepted last and that were not removed. Of one voice about
 * one thing the last accepted counts; those without a contact are together one voice.
 */
export function contributionsOf(entries: readonly Entry[]): Derived {
  const given = new Map<number, Entry & { kind: 'contribution' }>();
  const judged = new Map<number, Entry & { kind: 'contribution-review' }>();
  const removed = new Set<number>();
  for (const entry of entries) {
    if (entry.kind === 'contribution') given.set(entry.index, entry);
    if (entry.kind === 'contribution-review') judged.set(entry.body.contribution, entry);
    if (entry.kind === 'personal-removed') removed.add(entry.body.entry);
  }
  const voices = new Map<
    string,
    readonly [Entry & { kind: 'contribution' }, Entry & { kind: 'contribution-review' }]
  >();
  for (const review of [...judged.values()].sort((a, b) => a.index - b.index)) {
    const entry = given.get(review.body.contribution);
    if (entry === undefined || removed.has(entry.index) || review.body.verdict !== 'accepted') continue;
    const { on, voice } = entry.body;
    voices.set(JSON.stringify([on.type, on.id, voice]), [entry, review]);
  }
  const derived: Derived = { source: [], statement: [], evidence: [] };
  for (const [{ index, at, body }, review] of voices.values()) {
    const said = { index: review.index, at: review.at, by: review.by };
    const id = `contribution-${index}`;
    const day = at.slice(0, 10);
    const source = entryBodies.source.parse({
      id,
      kind: 'document',
      title: `Contribution ${index}`,
      datePublished: day,
      licence: { id: 'unknown', mayRepublish: false },
      sourceClass: 'citizen',
      interest: 'unknown',
      mediaType: (review.body.showsFile && body.file?.mayPublish && body.file.mediaType) || null,
    });
    const statement = entryBodies.statement.parse({
      subject: body.on,
      property: 'seen',
      value: { type: 'code', list: 'contribution-seen', code: body.seen },
      source: id,
      assertedAt: day,
      enteredBy: review.by,
    });
    const [stage, bearing] = stageOf[body.seen];
    const evidence = entryBodies.evidence.parse({
      commitment: body.on.type === 'commitment' ? body.on.id : null,
      work: body.on.type === 'work' ? body.on.id : null,
      what: review.body.what,
      on: body.date,
      stage,
      bearing,
      statements: [statementId(statement)],
    });
    derived.source.push({ ...said, id, body: source });
    derived.statement.push({ ...said, id: statementId(statement), body: statement });
    derived.evidence.push({ ...said, id: idOf('ev', evidence), body: evidence });
  }
  return derived;
}
