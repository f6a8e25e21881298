import { assess, compareTellings, contextOf, explainGrade } from '../assessment/index.ts';
import { judgementGraph } from '../linking/index.ts';
import {
  type Anchor,
  type Assessment,
  type AssessmentCase,
  canonical,
  type EntryBody,
  isoOf,
  parseEdtf,
} from '../model/index.ts';
import { anchorResolver } from '../text/index.ts';
import { makeCases, supersededAnswers } from './cases.ts';
import { addFinding, addRow, type Cell, decimalCell, type Rows, type TableRow } from './rows.ts';
import { type Journal, type Said, subjectOf } from './said.ts';

export interface JournalOptions {
  readonly asOf: string;
  readonly rubric: string;
  /** Assessments made under other rubrics, kept readable beside the new ones. */
  readonly carry: readonly Assessment[];
  /** Canonical text of each document that the archive holds, by source id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly held: ReadonlySet<string>;
  readonly leafHash: (index: number) => string;
}

const valueText = (value: EntryBody<'statement'>['value']): Cell => {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'measure':
      return value.measure.high === null ? value.measure.quantity : `${value.measure.quantity}/${value.measure.high}`;
    case 'number':
      return value.number;
    case 'date':
      return value.date;
    case 'code':
      return value.code;
    case 'party':
      return value.party;
    case 'boolean':
      return String(value.boolean);
    case 'unknown':
      return null;
  }
};
const whole = (said: Said<unknown>): TableRow => ({ body: canonical(said.body), entry_index: said.index });

/** Every table that follows from the journal alone (and from the texts in which its quotes are looked up again). */
export function journalRows(journal: Journal, options: JournalOptions): Rows {
  const rows: Rows = new Map();
  addNamed(rows, journal, options);
  addStatements(rows, journal, options);
  addCommitments(rows, journal, options);
  addVoices(rows, journal);
  addIdentity(rows, journal);
  for (const entry of journal.entries) {
    const subject = subjectOf(entry);
    addRow(rows, 'entry', {
      index: entry.index,
      at: entry.at,
      by: entry.by,
      kind: entry.kind,
      leaf_hash: options.leafHash(entry.index),
      subject_type: subject?.type ?? null,
      subject_id: subject?.id ?? null,
    });
  }
  return rows;
}

function addNamed(rows: Rows, journal: Journal, options: JournalOptions): void {
  const statements = new Map<string, number>();
  for (const { body } of journal.statement) {
    const source = body.anchor?.source ?? body.source;
    if (source !== null) statements.set(source, (statements.get(source) ?? 0) + 1);
  }
  for (const said of journal.source) {
    const { body } = said;
    addRow(rows, 'source', {
      id: said.id,
      kind: body.kind,
      title: body.title,
      publisher: body.publisher,
      date_published: body.datePublished,
      language: body.language,
      url: body.url,
      licence: body.licence.id,
      may_republish: body.licence.mayRepublish,
      source_class: body.sourceClass,
      interest: body.interest,
      sha256: body.sha256,
      is_held: options.held.has(said.id),
      statements: statements.get(said.id) ?? 0,
      ...whole(said),
    });
  }
  for (const said of journal.party) {
    const { body } = said;
    addRow(rows, 'party', {
      id: said.id,
      type: body.type,
      name_en: body.name.en,
      name_es: body.name.es,
      country: body.country,
      ...whole(said),
    });
    for (const member of body.members)
      addRow(rows, 'party_member', { party: said.id, member: member.party, since: member.from, until: member.to });
  }
  for (const said of journal.instrument) {
    const { body } = said;
    addRow(rows, 'instrument', {
      id: said.id,
      type: body.type,
      title_en: body.title.en,
      title_es: body.title.es,
      date: body.date,
      ...whole(said),
    });
    for (const { party, role } of body.parties) addRow(rows, 'instrument_party', { instrument: said.id, party, role });
  }
  for (const said of journal.work) {
    const { body } = said;
    addRow(rows, 'work', {
      id: said.id,
      name_en: body.name.en,
      name_es: body.name.es,
      status: body.status,
      country: body.country,
      ...whole(said),
    });
  }
  for (const said of journal.coverage) {
    const { body } = said;
    addRow(rows, 'coverage', {
      partner: body.partner,
      country: body.country,
      years: body.years,
      ...yearsOf(body.years),
      stage: body.stage,
      class: body.class,
      basis: body.basis,
      ...whole(said),
    });
  }
  for (const said of journal.mission)
    addRow(rows, 'mission', { grp: said.body.group, name: said.body.name, state: said.body.state, ...whole(said) });
}

/** The years that a span begins and ends in; null where it states none. */
function yearsOf(years: string | null): { first_year: number | null; last_year: number | null } {
  const span = years === null ? null : parseEdtf(years);
  const year = (day: number | null | undefined) => (day == null ? null : Number(isoOf(day).slice(0, 4)));
  return { first_year: year(span?.earliest), last_year: year(span?.latest) };
}

/** Later copies of each source, the next one first; a copy of a copy is one too. */
function laterCopies(journal: Journal): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { id, body } of journal.source)
    if (body.laterCopyOf !== null) next.set(body.laterCopyOf, [...(next.get(body.laterCopyOf) ?? []), id]);
  const all = new Map<string, readonly string[]>();
  for (const first of next.keys()) {
    const found = new Set<string>();
    const queue = [first];
    for (const id of queue)
      for (const copy of next.get(id) ?? []) {
        if (found.has(copy) || copy === first) continue;
        found.add(copy);
        queue.push(copy);
      }
    all.set(first, [...found]);
  }
  return all;
}

function addStatements(rows: Rows, journal: Journal, { texts }: JournalOptions): void {
  const resolvers = new Map([...texts].map(([source, text]) => [source, anchorResolver(text)]));
  const copies = laterCopies(journal);
  for (const said of journal.statement) {
    const { body } = said;
    const { anchor } = body;
    const checked = anchor === null ? undefined : resolvers.get(anchor.source)?.(anchor);
    if (
      anchor !== null &&
      checked !== undefined &&
      (checked.resolution === 'lost' || checked.resolution === 'ambiguous')
    ) {
      addFinding(rows, {
        code: `anchor-${checked.resolution}`,
        severity: 'warning',
        source: anchor.source,
        locator: null,
        params: { statement: said.id, quote: anchor.exact },
      });
    }
    for (const copy of anchor === null ? [] : (copies.get(anchor.source) ?? [])) {
      const now = resolvers.get(copy)?.(anchor as Anchor);
      if (now === undefined) continue;
      addRow(rows, 'anchor_check', {
        statement: said.id,
        copy,
        resolution: now.resolution,
        char_from: now.start,
        char_to: now.end,
        found: now.found,
      });
    }
    addRow(rows, 'statement', {
      id: said.id,
      label: body.label,
      subject_type: body.subject.type,
      subject_id: body.subject.id,
      property: body.property,
      kind: body.kind,
      value_type: body.value.type,
      value_text: valueText(body.value),
      quote: anchor?.exact ?? null,
      source: anchor?.source ?? body.source,
      paragraph: checked?.paragraph ?? anchor?.paragraph ?? null,
      char_from: checked?.start ?? anchor?.start ?? null,
      char_to: checked?.end ?? anchor?.end ?? null,
      asserter: body.asserter,
      reporter: body.reporter,
      asserted_at: body.assertedAt,
      method: body.method,
      finding: body.check?.finding ?? null,
      flags: body.flags.length === 0 ? null : body.flags.join(' '),
      resolution: checked?.resolution ?? anchor?.resolution ?? null,
      rank: body.rank,
      review_status: body.reviewStatus,
      ...whole(said),
    });
  }
}

function addCommitments(rows: Rows, journal: Journal, { asOf, rubric, carry }: JournalOptions): void {
  const cases = makeCases(journal);
  const decimal = (text: string | null | undefined, said: Said<unknown>, path: string): Cell => {
    const locator = { line: null, column: null, byteFrom: null, byteTo: null, path: `#${said.index} ${path}` };
    return decimalCell(rows, text ?? null, 'journal', locator);
  };
  const subjects = new Map(journal.commitment.map(({ id, body }) => [id, cases.caseOf(body)]));
  const contexts = new Map([...subjects].map(([id, subject]) => [id, contextOf(subject, asOf)]));
  const tellings = new Map<string, Said<EntryBody<'telling'>>[]>();
  for (const telling of journal.telling)
    tellings.set(telling.body.commitment, [...(tellings.get(telling.body.commitment) ?? []), telling]);
  const eventCount = new Map<string, number>();
  for (const said of journal.evidence) {
    const { body } = said;
    const subject = cases.commitmentOf(body);
    const { grade, groups } = explainGrade(
      cases.statementsOf(body, subject),
      subject === null ? undefined : contexts.get(subject.id),
    );
    if (body.commitment !== null) eventCount.set(body.commitment, (eventCount.get(body.commitment) ?? 0) + 1);
    addRow(rows, 'event', {
      id: said.id,
      commitment: body.commitment,
      work: body.work,
      on_date: body.on,
      stage: body.stage,
      bearing: body.bearing,
      grade,
      lineages: groups.length,
      quantity: decimal(body.quantity?.quantity, said, 'quantity.quantity'),
      unit: body.quantity?.unit ?? null,
      ...whole(said),
    });
  }
  for (const said of journal.commitment) {
    const { body } = said;
    const subject = subjects.get(said.id)!;
    const assessment = assess(subject, asOf, rubric);
    addAssessment(rows, assessment, subject);
    const ends = body.windows.flatMap((window) => (window.end === null ? [] : [window.end]));
    const starts = body.windows.flatMap((window) => (window.start === null ? [] : [window.start]));
    const latest = (dates: readonly string[]) =>
      [...dates].sort((a, b) => (parseEdtf(a)?.latest ?? 0) - (parseEdtf(b)?.latest ?? 0)).at(-1) ?? null;
    const earliest = (dates: readonly string[]) =>
      [...dates].sort((a, b) => (parseEdtf(a)?.earliest ?? 0) - (parseEdtf(b)?.earliest ?? 0))[0] ?? null;
    const own = tellings.get(said.id) ?? [];
    addRow(rows, 'commitment', {
      id: said.id,
      title_en: body.title.en,
      title_es: body.title.es,
      instrument: body.instrument,
      class: body.class,
      modality: body.modality,
      object: body.object,
      quantity: decimal(body.measure?.quantity, said, 'measure.quantity'),
      high: decimal(body.measure?.high, said, 'measure.high'),
      unit: body.measure?.unit ?? null,
      comparator: body.measure?.comparator ?? null,
      per: body.measure?.per ?? null,
      announced_on: body.announcedOn,
      window_start: earliest(starts),
      window_end: latest(ends),
      thread: body.thread,
      stage_of_money: body.stage,
      label: assessment.label,
      rule: assessment.rule,
      standing: assessment.standing,
      tellings: own.length,
      events: eventCount.get(said.id) ?? 0,
      ...whole(said),
    });
    for (const party of new Set(body.promisors))
      addRow(rows, 'commitment_party', { commitment: said.id, party, role: 'promisor' });
    for (const party of new Set(body.beneficiaries))
      addRow(rows, 'commitment_party', { commitment: said.id, party, role: 'beneficiary' });
    for (const link of body.lineage)
      addRow(rows, 'lineage', { commitment: said.id, kind: link.kind, other: link.commitment });
    const compared = compareTellings(own.map((each) => each.body));
    own.forEach((telling, index) => {
      const { body: told } = telling;
      const differs = compared.tellings[index]?.differs ?? [];
      addRow(rows, 'telling', {
        id: telling.id,
        commitment: told.commitment,
        source: told.source,
        statement: told.statement,
        occasion: told.occasion,
        language: told.language,
        quantity: decimal(told.measure?.quantity, telling, 'measure.quantity'),
        unit: told.measure?.unit ?? null,
        differs: differs.length === 0 ? null : differs.join(' '),
        ...whole(telling),
      });
    });
  }
  for (const assessment of carry) if (subjects.has(assessment.commitment)) addAssessment(rows, assessment, null);
}

function addAssessment(rows: Rows, assessment: Assessment, subject: AssessmentCase | null): void {
  const { commitment, rubric, asOf, label, rule, said, shown, grade, answered, due, standing } = assessment;
  addRow(rows, 'assessment', {
    commitment,
    rubric,
    as_of: asOf,
    label,
    rule,
    said,
    shown,
    grade,
    answered,
    due,
    standing,
    subject: subject === null ? null : canonical(subject),
    body: canonical(assessment),
  });
}

function addVoices(rows: Rows, journal: Journal): void {
  for (const said of journal.word)
    addRow(rows, 'word', {
      id: said.id,
      commitment: said.body.commitment,
      says: said.body.says,
      on_date: said.body.on,
      ...whole(said),
    });
  for (const said of journal.link) {
    const { body } = said;
    addRow(rows, 'link', {
      id: said.id,
      commitment: body.commitment,
      to_type: body.to.type,
      to_id: body.to.id,
      verdict: body.verdict,
      by: body.by,
      ...whole(said),
    });
  }
  const superseded = supersededAnswers(journal.attestation);
  for (const said of journal.attestation) {
    const { body } = said;
    addRow(rows, 'attestation', {
      id: said.id,
      party: body.by,
      role: body.role,
      on_type: body.on.type,
      on_id: body.on.id,
      verdict: body.verdict,
      on_date: body.date,
      superseded_by: superseded.get(said.id) ?? null,
      at: said.at,
      ...whole(said),
    });
  }
  const delivered = new Map(journal['invitation-delivered'].map((each) => [each.body.invitation, each.body.on]));
  const revoked = new Set(journal['invitation-revoked'].map((each) => each.body.invitation));
  for (const said of journal.invitation) {
    const { body } = said;
    addRow(rows, 'invitation', {
      id: said.id,
      party: body.party,
      expires: body.expires,
      delivered_on: delivered.get(said.id) ?? body.deliveredOn,
      is_revoked: revoked.has(said.id),
      ...whole(said),
    });
  }
  for (const said of journal.search) {
    const { body } = said;
    addRow(rows, 'search_log', {
      id: said.id,
      commitment: body.commitment,
      place_class: body.where,
      place: body.place,
      query: body.query,
      language: body.language,
      on_date: body.on,
      hits: body.hits,
      relevant: body.relevant,
      ...whole(said),
    });
  }
}

function addIdentity(rows: Rows, journal: Journal): void {
  for (const said of journal.judgement) {
    const { body } = said;
    addRow(rows, 'judgement', {
      type: body.type,
      left_id: body.left,
      right_id: body.right,
      verdict: body.verdict,
      by: body.by,
      ...whole(said),
    });
  }
  for (const said of journal.proposal) {
    const { left, right, relation, certainty, by, method } = said.body;
    addRow(rows, 'proposal', {
      left_type: left.type,
      left_id: left.id,
      right_type: right.type,
      right_id: right.id,
      relation,
      certainty,
      by,
      method,
      ...whole(said),
    });
  }
  const { canon, contradictions } = judgementGraph(journal.judgement);
  for (const { type, id, canonical: same } of canon) addRow(rows, 'canon', { type, id, canonical: same });
  for (const { type, left, right, judgement, path } of contradictions) {
    addFinding(rows, {
      code: 'link-contradiction',
      severity: 'warning',
      source: 'journal',
      locator: { line: null, column: null, byteFrom: null, byteTo: null, path: `#${judgement.index}` },
      params: {
        type,
        left,
        right,
        by: judgement.body.by,
        path: path.map(({ index }) => `#${index}`).join(' '),
      },
    });
  }
}
