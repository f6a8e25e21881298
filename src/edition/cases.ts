import type { AssessmentCase, CaseEvent, CaseStatement, EntryBody, Stage } from '../model/index.ts';
import { authorsOf } from './authors.ts';
import type { Journal, Said } from './said.ts';

type Party = EntryBody<'party'>;
type Statement = EntryBody<'statement'>;
type Commitment = EntryBody<'commitment'>;

/** Turns what the journal says into what a rubric may see: ids and roles, no name, no country. */
export interface CaseMaker {
  caseOf(commitment: Commitment): AssessmentCase;
  /** The commitment in whose case an event is graded: its own, or the only one that its work carries out. */
  commitmentOf(event: EntryBody<'evidence'>): Commitment | null;
  /** The statements behind an evidence event, as the grade sees them. */
  statementsOf(event: EntryBody<'evidence'>, commitment: Commitment | null): CaseStatement[];
}

const officials: ReadonlySet<string> = new Set(['state', 'group-of-states', 'government-body', 'development-bank']);

export function makeCases(journal: Journal): CaseMaker {
  const parties = new Map(journal.party.map((each) => [each.id, each.body]));
  const sources = new Map(journal.source.map((each) => [each.id, each.body]));
  const statements = new Map(journal.statement.map((each) => [each.id, each.body]));
  const lineages = new Map<string, readonly string[]>();
  const lineageOf = (source: string): readonly string[] => {
    const known = lineages.get(source);
    if (known) return known;
    const found = new Set([source]);
    for (const id of found) {
      const body = sources.get(id);
      for (const next of [...(body?.derivedFrom ?? []), ...(body?.cites ?? [])]) found.add(next);
    }
    const list = [...found].sort();
    lineages.set(source, list);
    return list;
  };
  /** The party, and the members of it when it is a group. */
  const withMembers = (ids: readonly string[]): Set<string> => {
    const found = new Set(ids);
    for (const id of found) for (const { party } of parties.get(id)?.members ?? []) found.add(party);
    return found;
  };
  const statesOf = (ids: ReadonlySet<string>): Set<string> =>
    new Set(
      [...ids].flatMap((id) => {
        const party = parties.get(id);
        return party?.country && officials.has(party.type) ? [party.country] : [];
      }),
    );
  const isBodyOf = (party: Party | undefined, states: ReadonlySet<string>): boolean =>
    party !== undefined && party.country !== null && officials.has(party.type) && states.has(party.country);

  const roleIn = (commitment: Commitment | null) => {
    const promisors = new Set(commitment?.promisors ?? []);
    const promisorStates = statesOf(promisors);
    const receivers = withMembers(commitment?.beneficiaries ?? []);
    const receiverStates = statesOf(receivers);
    return (id: string | null, sourceClass: string): CaseStatement['role'] => {
      if (id !== null) {
        if (promisors.has(id)) return 'promisor';
        if (receivers.has(id)) return 'receiver';
        const party = parties.get(id);
        if (isBodyOf(party, promisorStates)) return 'promisor';
        if (isBodyOf(party, receiverStates)) return 'receiver';
      }
      return sourceClass === 'implementer' ? 'implementer' : 'other';
    };
  };

  /** May a party speak for everybody to whom was promised: the only receiver, or an authority of that state? */
  const isForAll = (commitment: Commitment, by: string): boolean => {
    const [only, ...others] = commitment.beneficiaries;
    if (only === undefined) return true;
    return others.length === 0 && (only === by || isBodyOf(parties.get(by), statesOf(new Set([only]))));
  };

  const statementView = (id: string, statement: Statement, role: ReturnType<typeof roleIn>): CaseStatement => {
    const sourceId = statement.anchor?.source ?? statement.source;
    const source = sourceId === null ? undefined : sources.get(sourceId);
    const sourceClass = source?.sourceClass ?? 'unknown';
    return {
      id,
      publisher: statement.reporter ?? source?.publisher ?? statement.asserter,
      source: sourceId,
      lineage: sourceId === null ? [] : lineageOf(sourceId),
      sourceClass,
      interest: source?.interest ?? 'unknown',
      role: role(statement.asserter ?? source?.publisher ?? null, sourceClass),
      method: statement.method,
      isDated: statement.assertedAt !== null || (source?.datePublished ?? null) !== null,
    };
  };
  const viewsOf = (ids: readonly string[], commitment: Commitment | null): CaseStatement[] => {
    const role = roleIn(commitment);
    return ids.flatMap((id) => {
      const statement = statements.get(id);
      return statement === undefined || statement.rank === 'deprecated' || statement.reviewStatus === 'rejected'
        ? []
        : [statementView(id, statement, role)];
    });
  };

  const group = <T>(list: readonly Said<T>[], key: (body: T) => string | null): Map<string, Said<T>[]> => {
    const groups = new Map<string, Said<T>[]>();
    for (const each of list) {
      const name = key(each.body);
      if (name === null) continue;
      const found = groups.get(name);
      if (found) found.push(each);
      else groups.set(name, [each]);
    }
    return groups;
  };
  const events = group(journal.evidence, (body) => body.commitment);
  const workEvents = group(journal.evidence, (body) => (body.commitment === null ? body.work : null));
  const links = group(journal.link, (body) => body.commitment);
  const words = group(journal.word, (body) => body.commitment);
  const searches = group(journal.search, (body) => body.commitment);
  const authors = authorsOf(journal.entries);
  const reviews = group(journal.review, (body) => body.commitment);
  const answers = group(journal.attestation, (body) => (body.on.type === 'commitment' ? body.on.id : null));
  const superseded = supersededAnswers(journal.attestation);
  const commitments = new Map(journal.commitment.map((each) => [each.id, each.body]));
  const carriedOut = group(
    journal.link.filter(({ body }) => body.to.type === 'work' && body.verdict === 'carries-out'),
    (body) => body.to.id,
  );
  const delivered = new Map(journal['invitation-delivered'].map((each) => [each.body.invitation, each.body.on]));

  const eventView = (said: Said<EntryBody<'evidence'>>, commitment: Commitment): CaseEvent[] => {
    const { body } = said;
    if (body.bearing === 'irrelevant') return [];
    const own = viewsOf(body.statements, commitment);
    return own.length === 0
      ? []
      : [
          {
            id: said.id,
            on: body.on,
            stage: body.stage as Stage,
            bearing: body.bearing,
            quantity: body.quantity,
            cumulative: body.cumulative,
            statements: own,
          },
        ];
  };

  return {
    commitmentOf({ commitment, work }) {
      if (commitment !== null) return commitments.get(commitment) ?? null;
      const served = new Set(work === null ? [] : carriedOut.get(work)?.map(({ body }) => body.commitment));
      return served.size === 1 ? (commitments.get([...served][0] as string) ?? null) : null;
    },
    statementsOf: (event, commitment) => viewsOf(event.statements, commitment),
    caseOf(commitment) {
      const { id } = commitment;
      const works = (links.get(id) ?? []).flatMap(({ body }) =>
        body.to.type === 'work' && body.verdict === 'carries-out' ? [body.to.id] : [],
      );
      const replacement = journal.commitment.find(({ body }) =>
        body.lineage.some((link) => link.kind === 'changes' && link.commitment === id),
      );
      return {
        id,
        class: commitment.class,
        modality: commitment.modality,
        hasSettlementTest: commitment.settlementTest !== null,
        measure: commitment.measure,
        accrual: commitment.accrual,
        windows: commitment.windows,
        announcedOn: commitment.announcedOn,
        milestones: commitment.milestones.map((milestone) => milestone.on),
        replacedOn: replacement?.body.announcedOn ?? null,
        events: [...(events.get(id) ?? []), ...works.flatMap((work) => workEvents.get(work) ?? [])].flatMap((said) =>
          eventView(said, commitment),
        ),
        words: (words.get(id) ?? []).map(({ id: wordId, body }) => ({
          id: wordId,
          says: body.says,
          on: body.on,
          statements: viewsOf(body.statements, commitment),
        })),
        attestations: (answers.get(id) ?? []).map(({ id: answer, at, body }) => ({
          id: answer,
          role: body.role,
          isForAll: isForAll(commitment, body.by),
          verdict: body.verdict,
          quantity: body.quantity,
          on: at.slice(0, 10),
          supersededBy: superseded.get(answer) ?? null,
        })),
        askedOn: journal.invitation.flatMap(({ id: invitation, body }) => {
          const on = delivered.get(invitation) ?? body.deliveredOn;
          return on !== null &&
            body.role === 'receiver' &&
            body.on.some((each) => each.type === 'commitment' && each.id === id)
            ? [on]
            : [];
        }),
        searches: (searches.get(id) ?? []).map(({ id: search, body }) => ({
          id: search,
          where: body.where,
          on: body.on,
        })),
        reviews: standingReviews(reviews.get(id) ?? []).map(({ body, verdict }) => ({
          isOwn: authors.get(id)?.has(body.by) ?? false,
          label: body.label,
          rubric: body.rubric,
          verdict,
          by: body.by,
        })),
      };
    },
  };
}

/** What each person says of a label last, in the order of the journal; what was taken back is not said. */
export function standingReviews(
  reviews: readonly Said<EntryBody<'review'>>[],
): readonly { readonly body: EntryBody<'review'>; readonly verdict: 'confirmed' | 'dissent' }[] {
  const last = new Map(reviews.map(({ body }) => [JSON.stringify([body.by, body.rubric, body.label]), body]));
  return [...last.values()].flatMap((body) => (body.verdict === 'withdrawn' ? [] : [{ body, verdict: body.verdict }]));
}

/** Of each party's answers on the same thing all but the last are superseded by the next one. */
export function supersededAnswers(answers: Journal['attestation']): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  const superseded = new Map<string, string>();
  for (const { id, body } of answers) {
    const key = JSON.stringify([body.by, body.role, body.on.type, body.on.id]);
    const earlier = last.get(key);
    if (earlier !== undefined) superseded.set(earlier, id);
    last.set(key, id);
  }
  return superseded;
}
