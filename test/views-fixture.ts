// A small edition in memory, filled from entries as the journal would hold them. Everything in it is INVENTED and says
// so in its names: it is here to test questions, not to say anything about anybody.
import { DuckDBInstance } from '@duckdb/node-api';
import { numbersOf } from '../src/db/index.ts';
import { coveragePartSql, madeSteps, notAddedSql, numberThings, tables, thingOf } from '../src/edition/index.ts';
import {
  type ActivityRecord,
  type Assessment,
  type Draft,
  entryBodies,
  idOf,
  parseEdtf,
  sha256Hex,
  statementId,
} from '../src/model/index.ts';
import { placesOf, tokens } from '../src/text/index.ts';
import type { AskedEdition, Bound } from '../src/views/index.ts';

type Cells = Record<string, string | number | boolean | null>;
const day = '2026-11-24';

export interface FixtureInput {
  readonly drafts: readonly Draft[];
  readonly activities?: readonly ActivityRecord[];
  readonly paragraphs?: readonly { source: string; number: number; from: number; words: string }[];
  readonly assessments?: readonly Assessment[];
  readonly observations?: readonly Cells[];
  readonly snapshots?: readonly Cells[];
  readonly findings?: readonly Cells[];
  readonly readings?: readonly Cells[];
  readonly grades?: Readonly<Record<string, { grade: string; lineages: number }>>;
  /** `differs` of tellings by source. */
  readonly differs?: Readonly<Record<string, string>>;
  readonly id?: string;
}

const latestEnd = (ends: readonly (string | null)[]): string | null =>
  ends
    .filter((end) => end !== null)
    .sort((a, b) => (parseEdtf(a)?.latest ?? 0) - (parseEdtf(b)?.latest ?? 0))
    .at(-1) ?? null;

/** Fills the tables of `tables.ts` from entries, plainly: one pass, no stages. */
export async function fixtureEdition(input: FixtureInput): Promise<AskedEdition> {
  const rows = new Map<string, Cells[]>(tables.map(({ name }) => [name, []]));
  const put = (table: string, cells: Cells) => (rows.get(table) as Cells[]).push(cells);
  const find = (table: string, id: string) => (rows.get(table) as Cells[]).find((row) => row.id === id);
  const search = (type: string, id: string, titles: string[], texts: string[], more: Cells = {}) => {
    const weights = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const term of new Set(tokens(text, 'en'))) weights.set(term, (weights.get(term) ?? 0) + weight);
    };
    for (const title of new Set(titles)) add(title, 4);
    for (const text of texts) add(text, 1);
    const thing = thingOf(type, id);
    put('searchable', {
      thing,
      type,
      id,
      title_en: titles[0] ?? null,
      title_es: titles[1] ?? titles[0] ?? null,
      length: weights.size,
      ...more,
    });
    for (const { term, place } of placesOf([...new Set([...titles, ...texts])].map((text) => tokens(text, 'en'))))
      put('posting', { term, thing, type, weight: weights.get(term) ?? 0, place });
  };
  const assessments = new Map(
    (input.assessments ?? []).filter(({ rubric }) => rubric === 'R1.0').map((each) => [each.commitment, each]),
  );

  for (const [index, draft] of input.drafts.entries()) {
    const body = entryBodies[draft.kind].parse(draft.body) as never;
    const at = `2026-11-20T00:00:${String(index % 60).padStart(2, '0')}Z`;
    const common = { body: JSON.stringify(body), entry_index: index };
    const subject = fill(draft.kind, body, { put, find, search, common, at, index, input, assessments });
    put('entry', {
      index,
      at,
      by: 'fixture',
      kind: draft.kind,
      leaf_hash: sha256Hex(`${index}`),
      subject_type: subject?.[0] ?? null,
      subject_id: subject?.[1] ?? null,
    });
  }
  for (const each of input.activities ?? []) putActivity(each, put, search);
  for (const { source, number, from, words } of input.paragraphs ?? [])
    put('paragraph', { source, number, char_from: from, char_to: from + [...words].length, words });
  for (const each of input.snapshots ?? []) put('activity_snapshot', each);
  for (const each of input.observations ?? []) put('observation', each);
  for (const each of input.findings ?? []) put('finding', each);
  for (const each of input.readings ?? []) put('reading', each);
  for (const each of input.assessments ?? []) {
    const { commitment, rubric, label, rule, said, shown, grade, answered, due, standing } = each;
    put('assessment', {
      commitment,
      rubric,
      as_of: each.asOf,
      label,
      rule,
      said,
      shown,
      grade,
      answered,
      due,
      standing,
      body: JSON.stringify(each),
    });
  }

  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const { name, columns } of tables) {
    await connection.run(`create table "${name}" (${columns.map((c) => `"${c.name}" ${c.type}`).join(', ')})`);
    for (const cells of rows.get(name) as Cells[]) {
      const unknown = Object.keys(cells).filter((key) => !columns.some((column) => column.name === key));
      if (unknown.length > 0) throw new Error(`${name} has no column ${unknown.join(', ')}`);
      await connection.run(
        `insert into "${name}" values (${columns.map((c) => `cast(? as ${c.type})`).join(', ')})`,
        columns.map((column) => cells[column.name] ?? null),
      );
    }
  }
  await connection.run(`insert into not_added ${notAddedSql((name) => `"${name}"`)}`);
  await connection.run(`insert into coverage_part ${coveragePartSql((name) => `"${name}"`, 2026)}`);
  for (const { name, kept, sql } of madeSteps) {
    const order = tables.find((table) => table.name === name)?.orderBy.map((column) => `"${column}"`);
    await connection.run(
      `${kept ? `insert into "${name}" by name` : `create temp table "${name}" as`} select * from (${sql((each) => `"${each}"`)}) ${order ? `order by ${order.join(', ')}` : ''}`,
    );
  }
  for (const sql of numberThings) await connection.run(sql);
  await connection.run('insert into term select term, count(distinct thing), count(*) from posting group by term');
  return {
    id: input.id ?? 'fixture',
    manifest: {
      asOf: day,
      program: 'obras fixture',
      rubric: 'R1.0',
      journal: {
        origin: 'obras/fixture',
        size: input.drafts.length,
        root: sha256Hex('fixture'),
        checkpoint: 'fixture',
        vkey: 'fixture',
      },
      tables: tables.map(({ name }) => ({
        name,
        rows: (rows.get(name) as Cells[]).length,
        bytes: 1,
        sha256: sha256Hex(name),
      })),
      files: [],
    },
    async rows(sql: string, params: readonly Bound[] = []) {
      return (await connection.runAndReadAll(sql, [...params])).getRowObjectsJson() as Record<string, unknown>[];
    },
    async numbers(sql: string, params: readonly Bound[] = []) {
      return numbersOf(await connection.run(sql, [...params]));
    },
  };
}

interface Pen {
  put(table: string, cells: Cells): void;
  find(table: string, id: string): Cells | undefined;
  search(type: string, id: string, titles: string[], texts: string[], more?: Cells): void;
  readonly common: Cells;
  readonly at: string;
  readonly index: number;
  readonly input: FixtureInput;
  readonly assessments: ReadonlyMap<string, Assessment>;
}

// biome-ignore lint/suspicious/noExplicitAny: one branch a kind, each body through its schema just before
function fill(kind: Draft['kind'], body: any, pen: Pen): readonly [string, string] | null {
  const { put, find, search, common, at, index, input, assessments } = pen;
  switch (kind) {
    case 'source':
      put('source', {
        id: body.id,
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
        is_held: body.sha256 !== null,
        statements: 0,
        ...common,
      });
      search('document', body.id, [body.title ?? body.id], []);
      return ['source', body.id];
    case 'party':
      put('party', {
        id: body.id,
        type: body.type,
        name_en: body.name.en,
        name_es: body.name.es,
        country: body.country,
        ...common,
      });
      for (const member of body.members)
        put('party_member', { party: body.id, member: member.party, since: member.from, until: member.to });
      search(
        'party',
        body.id,
        [body.name.en, body.name.es],
        body.otherNames.map((each: { name: string }) => each.name),
        { country: body.country },
      );
      return ['party', body.id];
    case 'instrument':
      put('instrument', {
        id: body.id,
        type: body.type,
        title_en: body.title.en,
        title_es: body.title.es,
        date: body.date,
        ...common,
      });
      for (const each of body.parties) put('instrument_party', { instrument: body.id, ...each });
      search('instrument', body.id, [body.title.en, body.title.es], []);
      return ['instrument', body.id];
    case 'statement': {
      const id = statementId(body);
      const value = body.value;
      put('statement', {
        id,
        label: body.label,
        subject_type: body.subject.type,
        subject_id: body.subject.id,
        property: body.property,
        kind: body.kind,
        value_type: value.type,
        value_text:
          value.text ?? value.measure?.quantity ?? value.number ?? value.date ?? value.code ?? value.party ?? null,
        quote: body.anchor?.exact ?? null,
        source: body.source ?? body.anchor?.source ?? null,
        paragraph: body.anchor?.paragraph ?? null,
        char_from: body.anchor?.start ?? null,
        char_to: body.anchor?.end ?? null,
        asserter: body.asserter,
        reporter: body.reporter,
        asserted_at: body.assertedAt,
        method: body.method,
        finding: body.check?.finding ?? null,
        flags: body.flags.join(' ') || null,
        resolution: body.anchor?.resolution ?? null,
        rank: body.rank,
        review_status: body.reviewStatus,
        ...common,
      });
      const source = find('source', body.source ?? '');
      if (source) source.statements = Number(source.statements) + 1;
      search('statement', id, [body.anchor?.exact ?? body.about ?? id], []);
      return [body.subject.type, body.subject.id];
    }
    case 'commitment': {
      const assessed = assessments.get(body.id);
      put('commitment', {
        id: body.id,
        title_en: body.title.en,
        title_es: body.title.es,
        instrument: body.instrument,
        class: body.class,
        modality: body.modality,
        object: body.object,
        quantity: body.measure?.quantity ?? null,
        high: body.measure?.high ?? null,
        unit: body.measure?.unit ?? null,
        comparator: body.measure?.comparator ?? null,
        per: body.measure?.per ?? null,
        announced_on: body.announcedOn,
        window_start: body.windows[0]?.start ?? null,
        window_end: latestEnd(body.windows.map((each: { end: string | null }) => each.end)),
        thread: body.thread,
        stage_of_money: body.stage,
        label: assessed?.label ?? 'not-assessed',
        rule: assessed?.rule ?? 'R15',
        standing: assessed?.standing ?? 'proposed-by-rule',
        tellings: 0,
        events: 0,
        ...common,
      });
      for (const party of body.promisors) put('commitment_party', { commitment: body.id, party, role: 'promisor' });
      for (const party of body.beneficiaries)
        put('commitment_party', { commitment: body.id, party, role: 'beneficiary' });
      for (const each of body.lineage) put('lineage', { commitment: body.id, kind: each.kind, other: each.commitment });
      search('commitment', body.id, [body.title.en, body.title.es], [body.object], {
        label: assessed?.label ?? 'not-assessed',
      });
      return ['commitment', body.id];
    }
    case 'telling': {
      put('telling', {
        id: idOf('te', body),
        commitment: body.commitment,
        source: body.source,
        statement: body.statement,
        occasion: body.occasion,
        language: body.language,
        quantity: body.measure?.quantity ?? null,
        unit: body.measure?.unit ?? null,
        differs: input.differs?.[body.source] ?? null,
        ...common,
      });
      const told = find('commitment', body.commitment);
      if (told) told.tellings = Number(told.tellings) + 1;
      return ['commitment', body.commitment];
    }
    case 'work':
      put('work', {
        id: body.id,
        name_en: body.name.en,
        name_es: body.name.es,
        status: body.status,
        country: body.country,
        ...common,
      });
      search('work', body.id, [body.name.en, body.name.es], [], { country: body.country });
      return ['work', body.id];
    case 'evidence': {
      const id = idOf('ev', body);
      put('event', {
        id,
        commitment: body.commitment,
        work: body.work,
        on_date: body.on,
        stage: body.stage,
        bearing: body.bearing,
        grade: input.grades?.[body.what.en]?.grade ?? 'C',
        lineages: input.grades?.[body.what.en]?.lineages ?? 1,
        quantity: body.quantity?.quantity ?? null,
        unit: body.quantity?.unit ?? null,
        ...common,
      });
      const shown = find('commitment', body.commitment ?? '');
      if (shown) shown.events = Number(shown.events) + 1;
      return body.commitment ? ['commitment', body.commitment] : ['work', body.work];
    }
    case 'word':
      put('word', { id: idOf('ev', body), commitment: body.commitment, says: body.says, on_date: body.on, ...common });
      return ['commitment', body.commitment];
    case 'link':
      put('link', {
        id: idOf('ju', body),
        commitment: body.commitment,
        to_type: body.to.type,
        to_id: body.to.id,
        verdict: body.verdict,
        by: body.by,
        ...common,
      });
      return ['commitment', body.commitment];
    case 'attestation':
      put('attestation', {
        id: `${idOf('at', body)}`,
        party: body.by,
        role: body.role,
        on_type: body.on.type,
        on_id: body.on.id,
        verdict: body.verdict,
        on_date: body.date,
        superseded_by: null,
        at,
        ...common,
      });
      return [body.on.type, body.on.id];
    case 'invitation':
      put('invitation', {
        id: body.id,
        party: body.party,
        expires: body.expires,
        delivered_on: body.deliveredOn,
        is_revoked: false,
        ...common,
      });
      return null;
    case 'search':
      put('search_log', {
        id: idOf('sl', body),
        commitment: body.commitment,
        place_class: body.where,
        place: body.place,
        query: body.query,
        language: body.language,
        on_date: body.on,
        hits: body.hits,
        relevant: body.relevant,
        ...common,
      });
      return ['commitment', body.commitment];
    case 'coverage':
      put('coverage', {
        partner: body.partner,
        country: body.country,
        years: body.years,
        first_year: body.years === null ? null : Number(body.years.slice(0, 4)),
        last_year: body.years === null ? null : Number(body.years.slice(-4)),
        stage: body.stage,
        class: body.class,
        basis: body.basis,
        ...common,
      });
      return null;
    case 'mission':
      put('mission', { grp: body.group, name: body.name, state: body.state, ...common });
      return null;
    case 'judgement':
      if (body.verdict === 'same') put('canon', { type: body.type, id: body.right, canonical: body.left });
      put('judgement', {
        type: body.type,
        left_id: body.left,
        right_id: body.right,
        verdict: body.verdict,
        by: body.by,
        ...common,
      });
      return null;
    default:
      throw new Error(`the fixture has no table for ${kind} (entry ${index})`);
  }
}

function putActivity(each: ActivityRecord, put: Pen['put'], search: Pen['search']): void {
  put('activity', {
    id: each.id,
    source: each.source,
    identifier: each.identifier,
    title: each.title,
    title_language: each.titleLanguage,
    status: each.status,
    status_as_written: each.statusAsWritten,
    agreed_on: each.agreedOn,
    year: each.agreedOn === null ? null : Number(each.agreedOn.slice(0, 4)),
    planned_start: each.plannedStart,
    actual_start: each.actualStart,
    planned_end: each.plannedEnd,
    actual_end: each.actualEnd,
    flow_type: each.flowType,
    finance_type: each.financeType,
    is_umbrella: each.isUmbrella,
    url: each.url,
    line: each.locator.line,
    byte_from: each.locator.byteFrom,
    byte_to: each.locator.byteTo,
    path: each.locator.path,
    extra: JSON.stringify(each.extra),
  });
  for (const [number, party] of each.parties.entries()) put('activity_party', { activity: each.id, number, ...party });
  for (const [number, place] of each.places.entries()) put('activity_place', { activity: each.id, number, ...place });
  for (const [number, sector] of each.sectors.entries())
    put('activity_sector', { activity: each.id, number, ...sector });
  for (const [number, related] of each.related.entries())
    put('activity_related', { activity: each.id, number, ...related });
  for (const one of each.transactions)
    put('transaction', {
      id: one.id,
      activity: each.id,
      source: one.source,
      kind: one.kind,
      on_date: one.on,
      year: one.on === null ? null : Number(one.on.slice(0, 4)),
      value: one.value,
      currency: one.currency,
      value_date: one.valueDate,
      price_basis: one.priceBasis,
      method: one.method,
      provider: one.provider,
      receiver: one.receiver,
      flow_type: one.flowType,
      finance_type: one.financeType,
      tied_status: one.tiedStatus,
      line: one.locator.line,
    });
  const countries = [...new Set(each.places.flatMap(({ country }) => country ?? []))];
  search(
    'activity',
    each.id,
    [each.title ?? each.identifier],
    each.parties.flatMap(({ name }) => name ?? []),
    {
      country: countries.join(' ') || null,
      year: each.agreedOn === null ? null : Number(each.agreedOn.slice(0, 4)),
    },
  );
}
