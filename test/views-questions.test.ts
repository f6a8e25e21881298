import { beforeAll, describe, expect, it } from 'vitest';
import * as views from '../src/views/index.ts';
import { fixtureEdition } from './views-fixture.ts';
import { fixture, idOfDraft, scholarshipSentence, unanimity } from './views-ledger-fixture.ts';

let edition: views.AskedEdition;
beforeAll(async () => {
  edition = await fixtureEdition(fixture);
});
const none = { q: null, label: null, promisor: null, beneficiary: null, object: null, page: 1 };
const everyActivity = { ...views.anyActivity, page: 1 };

describe('home', () => {
  it('counts what the edition holds and the labels in the order of the rubric', async () => {
    const answer = await views.home(edition);
    expect(answer.totals).toMatchObject({ commitments: 5, activities: 4, works: 1 });
    expect(answer.labels).toEqual([
      { label: 'delivered', count: 1 },
      { label: 'past-due-unknown', count: 2 },
      { label: 'delivered-in-part', count: 1 },
      { label: 'not-assessed', count: 1 },
    ]);
    expect(answer.partners.map(({ party, commitments }) => [party.id, commitments])).toEqual([
      ['aland', 4],
      ['beria', 1],
    ]);
    expect(answer.countries.map(({ id }) => id)).toEqual(['costa', 'dorado']);
    expect(answer.followed.slice(0, 2).map(({ id }) => id)).toEqual(['scholarships-2025', 'port']);
  });
});

describe('commitment', () => {
  it('follows the chain from the words to the answer', async () => {
    const answer = await views.commitment(edition, { id: 'scholarships-2025' });
    expect(answer.commitment.measure?.quantity).toBe('3500');
    expect(answer.tellings.map(({ source, differs }) => [source.id, differs])).toEqual([
      ['speech', ['quantity']],
      ['article', ['quantity']],
    ]);
    expect(answer.tellingsDiffer).toEqual(['quantity']);
    expect(answer.tellings[0]?.statement?.speaker?.id).toBe('aland');
    expect(answer.assessment.label).toBe('delivered-in-part');
    expect(answer.otherAssessments.map(({ rubric }) => rubric)).toEqual(['R0']);
    expect(answer.events).toHaveLength(1);
    expect(answer.words[0]?.word.says).toBe('under-way');
    expect(answer.asked.map(({ party }) => party.id)).toEqual(['costa-ministry']);
    expect(answer.searches[0]?.relevant).toBe(0);
    expect(answer.history.length).toBeGreaterThan(3);
  });
  it('gives the lineage oldest first with yearly rates and the change against the one before', async () => {
    const { lineage } = await views.commitment(edition, { id: 'scholarships-2021' });
    expect(lineage.map((each) => [each.commitment.id, each.yearlyRate, each.changePercent, each.isThis])).toEqual([
      ['scholarships-2015', '1200', null, false],
      ['scholarships-2021', '1667', '39', true],
      ['scholarships-2025', '1167', '-30', false],
    ]);
  });
  it('keeps conversions as statements and out of every measure', async () => {
    const answer = await views.commitment(edition, { id: 'credit-line' });
    expect(answer.commitment.measure).toMatchObject({ quantity: '66000000000', unit: 'CNY' });
    expect(answer.conversions).toHaveLength(2);
    expect(answer.statements).toEqual([]);
  });
  it('brings works, activities and answers by judged links', async () => {
    const answer = await views.commitment(edition, { id: 'port' });
    expect(answer.links.map(({ link, activity, work }) => [link.verdict, activity?.id, work?.work.id])).toEqual([
      ['finances', 'register:P/1 & co', undefined],
      ['carries-out', undefined, 'port-work'],
    ]);
    expect(answer.links[0]?.activity?.amount).toEqual({
      value: '0.1',
      currency: 'USD',
      kind: '2',
      priceBasis: 'current',
    });
    expect(answer.attestations[0]).toMatchObject({ party: { id: 'costa-ministry' }, supersededBy: null });
    expect(answer.events.map(({ event }) => event.stage)).toEqual(['in-service']);
  });
  it('writes unknown as an empty cell, never as 0', async () => {
    const answer = await views.commitment(edition, { id: 'port' });
    const row = answer.table.rows.find(([step]) => step === 'committed');
    expect(row?.[answer.table.columns.indexOf('quantity')]).toBeNull();
  });
  it('says not-found and where to look for an unknown id', async () => {
    await expect(views.commitment(edition, { id: "x' or 1=1 --" })).rejects.toMatchObject({
      code: 'not-found',
      hint: expect.stringContaining('/en/commitments'),
    });
  });
});

describe('commitments', () => {
  it('filters by every part and counts each facet under the other choices', async () => {
    const answer = await views.commitments(edition, {
      filter: { ...none, promisor: 'aland', label: 'past-due-unknown' },
    });
    expect(answer.rows.map(({ id }) => id)).toEqual(['scholarships-2021', 'scholarships-2015']);
    expect(answer.total).toBe(2);
    expect(answer.facets.label.map(({ value, count }) => [value, count])).toEqual([
      ['past-due-unknown', 2],
      ['delivered-in-part', 1],
      ['not-assessed', 1],
    ]);
    expect(answer.facets.promisor.map(({ value }) => value)).toEqual(['aland']);
    expect(answer.table.rows).toHaveLength(2);
  });
  it('finds by words, accents folded, the last one unfinished', async () => {
    const found = async (q: string) =>
      (await views.commitments(edition, { filter: { ...none, q } })).rows.map(({ id }) => id);
    expect(await found('linea de credito')).toEqual(['credit-line']);
    expect(await found('bec')).toEqual(['scholarships-2025']);
    expect(await found('nothing-of-the-kind')).toEqual([]);
    expect(await found('—')).toEqual([]);
  });
});

describe('document', () => {
  it('shows the skeleton where the text may not be shown, statements in their paragraphs', async () => {
    const answer = await views.document(edition, { id: 'article' });
    expect([answer.shows, answer.withheld]).toEqual(['skeleton', 'not-held']);
    expect(answer.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [1, null],
      [2, null],
      [3, null],
      [null, null],
    ]);
    expect(answer.paragraphs[1]?.statements[0]).toMatchObject({ label: 'S2', commitment: 'scholarships-2025' });
    expect(answer.kinds).toContainEqual({ kind: 'opinion', count: 1 });
  });
  it('shows the text where the archive holds it and the licence allows', async () => {
    const answer = await views.document(edition, { id: 'speech' });
    expect([answer.shows, answer.withheld, answer.paragraphs[0]?.start]).toEqual(['text', null, 0]);
    expect(answer.paragraphs[1]?.text).toBe('Thank you.');
  });
  it('lists documents before data', async () => {
    const { rows } = await views.documents(edition);
    expect(rows.map(({ source, kind }) => [source.id, kind])).toEqual([
      ['speech', 'document'],
      ['article', 'document'],
      ['register', 'dataset'],
    ]);
  });
});

describe('statement', () => {
  it('sets what others say of it beside it', async () => {
    const answer = await views.statement(edition, { id: idOfDraft(unanimity) });
    expect(answer.beside.map(({ statement }) => statement.property)).toEqual(['finding']);
    expect(answer.annotation).toMatchObject({ type: 'Annotation' });
    expect(JSON.parse(answer.canonical)).toMatchObject({ label: 'S1' });
  });
  it('names the commitments that it tells', async () => {
    const answer = await views.statement(edition, { id: idOfDraft(scholarshipSentence) });
    expect(answer.usedBy.map(({ id }) => id)).toEqual(['scholarships-2025']);
  });
});

describe('party and country', () => {
  it('gives both directions of promises, roles in instruments, coverage', async () => {
    const answer = await views.party(edition, { id: 'aland' });
    expect(answer.promised).toHaveLength(4);
    expect(answer.instruments.map(({ instrument, role }) => [instrument.id, role])).toEqual([
      ['declaration', 'signed'],
    ]);
    expect(answer.coverage).toHaveLength(2);
    expect((await views.party(edition, { id: 'costa-old' })).party.id).toBe('costa');
    expect((await views.party(edition, { id: 'beria' })).activities.total).toBe(4);
  });
  it('never adds money across source, kind, currency or price basis, and leaves umbrellas and shared ones out', async () => {
    const answer = await views.country(edition, { iso2: 'co' });
    expect(
      answer.money.map((row) => [
        row.kind,
        row.currency,
        row.priceBasis,
        row.sum,
        row.activities,
        row.withAmount,
        row.leftOut,
      ]),
    ).toEqual([
      ['2', 'EUR', 'current', '1000', 1, 1, 0],
      ['2', 'USD', 'constant-2021', '99', 1, 1, 0],
      ['2', 'USD', 'current', '0.3', 2, 1, 2],
      ['3', 'USD', 'current', '7', 1, 1, 0],
    ]);
  });
  it('keeps what was promised to a group apart, and says which answers are due', async () => {
    const answer = await views.country(edition, { iso2: 'CO' });
    expect(answer.promisedDirectly.map(({ id }) => id)).toEqual(['port']);
    expect(answer.promisedToGroups).toHaveLength(4);
    expect(answer.answersDue.map(({ id }) => id)).toEqual(['scholarships-2021', 'scholarships-2015']);
    expect(answer.works.map(({ work }) => work.id)).toEqual(['port-work']);
    await expect(views.country(edition, { iso2: 'ZZ' })).rejects.toMatchObject({ code: 'not-found' });
  });
  it('gives null for a sum of which nothing is stated', async () => {
    const answer = await views.activities(edition, { filter: { ...everyActivity, q: 'P2' } });
    expect(answer.money.map(({ sum, withAmount }) => [sum, withAmount])).toEqual([[null, 0]]);
    expect(answer.rows[0]?.amount).toBeNull();
  });
  it('lists parties and countries', async () => {
    expect((await views.parties(edition)).rows[0]).toMatchObject({
      party: { id: 'aland' },
      promised: 4,
      promisedTo: 0,
    });
    expect((await views.countries(edition)).rows.map(({ party }) => party.id)).toEqual(['costa', 'dorado']);
  });
});

describe('activities', () => {
  it('filters by source, country, funder, status and years', async () => {
    const ids = async (filter: Partial<typeof everyActivity> | object) =>
      (await views.activities(edition, { filter: { ...everyActivity, ...filter } })).rows.map(
        ({ identifier }) => identifier,
      );
    expect(await ids({})).toEqual(['P/1 & co', 'P3', 'P4', 'P2']);
    expect(await ids({ country: 'DO' })).toEqual(['P4']);
    expect(await ids({ funder: 'beria', from: 2019 })).toEqual(['P/1 & co', 'P3']);
    expect(await ids({ funder: 'Beria Bank', to: 2019 })).toEqual(['P4']);
    expect(await ids({ status: '5' })).toEqual([]);
    expect(await ids({ source: 'register', status: '2' })).toHaveLength(3);
  });
  it('shows one to the line, with its findings and the promise that it carries out', async () => {
    const answer = await views.activity(edition, { id: 'register:P/1 & co' });
    expect(answer.locator.line).toBe(2);
    expect(answer.findings.map(({ code }) => code)).toEqual(['cell-not-a-date']);
    expect(answer.commitments.map(({ id }) => id)).toEqual(['port']);
    expect(answer.places[0]).toMatchObject({ latitude: '-12.5', share: '100' });
    expect(answer.properties).toContainEqual({ name: 'Lender note', value: '=cmd()' });
    expect(answer.properties).toContainEqual({ name: 'actual-end', value: null });
    expect(answer.transactions).toHaveLength(5);
  });
});

describe('work, instrument, coverage, findings, method, mission', () => {
  it('answer', async () => {
    const work = await views.work(edition, { id: 'port-work' });
    expect(work.commitments.map(({ id }) => id)).toEqual(['port']);
    expect(work.activities.map(({ identifier }) => identifier)).toEqual(['P/1 & co']);
    const instrument = await views.instrument(edition, { id: 'declaration' });
    expect(instrument.parties.find(({ role }) => role === 'did-not-sign')?.party.id).toBe('dorado');
    expect(instrument.commitments.map(({ id }) => id)).toEqual(['scholarships-2025']);
    const coverage = await views.coverage(edition, views.readFilter('coverage', new URLSearchParams()));
    expect(coverage.partners.map(({ id }) => id)).toEqual(['aland', 'beria']);
    const findings = await views.findings(edition, { source: 'register' });
    expect([findings.seen, findings.kept, findings.setAside]).toEqual([5, 4, 1]);
    expect(findings.rows[0]?.severity).toBe('error');
    const method = await views.method(edition);
    expect(method.rules.find(({ id }) => id === 'R9')?.commitments).toBe(2);
    expect(method.otherRubrics).toEqual(['R0']);
    const mission = await views.mission(edition);
    expect(mission.groups.map(({ group, items }) => [group, items.length])).toEqual([
      ['system', 1],
      ['actor', 1],
      ['left-out', 0],
    ]);
    expect(mission.names).toMatchObject([{ type: 'commitment', id: 'scholarships-2025' }]);
    expect(mission.names[0]?.title.en).toContain('3,500');
    expect(mission.document?.source.id).toBe('article');
  });
});

describe('compare', () => {
  it('refuses where one side has no project-level data and says why, whichever way round', async () => {
    const one = await views.compare(edition, { filter: { left: 'aland', right: 'beria' } });
    const other = await views.compare(edition, { filter: { left: 'beria', right: 'aland' } });
    expect(one.verdict).toBe('refused');
    expect(one.refusals.map(({ code }) => code)).toContain('no-activity-data');
    expect(one.refusals.map(({ code }) => code)).toEqual(other.refusals.map(({ code }) => code));
    expect(
      one.sides.map(({ party, activityRows, searches }) => [
        party.id,
        activityRows,
        searches.count,
        searches.languages,
      ]),
    ).toEqual([
      ['aland', 0, 1, ['en']],
      ['beria', 4, 1, ['es']],
    ]);
    expect(one.sides[0]?.documentsRead).toBe(2);
  });
  it('asks to choose until there are two', async () => {
    expect((await views.compare(edition, { filter: { left: 'aland', right: null } })).verdict).toBe('choose');
    await expect(views.compare(edition, { filter: { left: 'nobody', right: null } })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('search', () => {
  const find = (q: string, type: string | null = null) => views.search(edition, { filter: { q, type, page: 1 } });
  it('finds across types with accents folded, singular for plural', async () => {
    const answer = await find('puertos');
    expect(answer.hits[0]).toMatchObject({ type: 'commitment', id: 'port' });
    expect(answer.types.map(({ value }) => value)).toContain('work');
    expect((await find('puertos', 'work')).hits.map(({ id }) => id)).toEqual(['port-work']);
  });
  it('offers the nearest word for one that nothing holds, and names it', async () => {
    const answer = await find('scholarshpis 3,500');
    expect(answer.unmatched).toEqual(['scholarshpis']);
    expect(answer.didYouMean).toBe('scholarships 3,500');
  });
  it('says of each hit what gave it its place, and the points add up', async () => {
    const { hits, asked } = await find('puertos scholarships');
    expect(asked).toMatchObject({
      words: ['puertos', 'scholarships'],
      phrases: [],
      arePhrasesLoose: false,
      country: null,
    });
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      const sum = hit.why.reduce((total, { points }) => total + Number(points), 0);
      expect(
        Math.abs(Number(hit.score) - (sum * hit.found * Number(hit.kindFactor)) / asked.words.length),
      ).toBeLessThan(0.05);
      expect(hit.matched).toEqual(hit.why.map(({ term }) => term));
    }
    expect(hits.map(({ score }) => Number(score))).toEqual(
      [...hits].map(({ score }) => Number(score)).sort((a, b) => b - a),
    );
  });
  it('finds words that stand together, and says when none do', async () => {
    const { hits } = await find('', 'commitment');
    const hit = hits.find(({ title }) => /^\p{L}{4,} \p{L}{4,}/u.test(title.en ?? ''))!;
    const [first, second] = (hit.title.en as string).split(' ') as [string, string];
    const phrase = await find(`"${first} ${second}"`);
    expect(phrase.hits.map(({ id }) => id)).toContain(hit.id);
    expect(phrase.asked).toMatchObject({ phrases: [`${first} ${second}`], arePhrasesLoose: false });
    const turned = await find(`“${second} ${first}”`);
    expect(turned.asked.arePhrasesLoose).toBe(true);
    expect(turned.total).toBeGreaterThan(0);
    expect((await find(`"${first}`)).asked.phrases).toEqual([]);
  });
  it('narrows by fields of the query as by those of the form, and names what it cannot read', async () => {
    const all = await find('', 'commitment');
    const labels = new Set(all.hits.map(({ label }) => label));
    for (const label of labels) {
      const one = await views.search(edition, { filter: { q: `label:${label}`, type: 'commitment', page: 1 } });
      expect(one.hits.every((hit) => hit.label === label)).toBe(true);
      expect(one.total).toBe(all.hits.filter((hit) => hit.label === label).length);
      expect(one.total).toBe(all.labels.find(({ value }) => value === label)?.count);
    }
    const costa = await find('país:"Colombia" tipo:activity');
    expect(costa.asked.country).toBe('CO');
    expect(costa.type).toBe('activity');
    expect(costa.hits.every(({ type, country }) => type === 'activity' && country?.split(' ').includes('CO'))).toBe(
      true,
    );
    const years = await find('type:activity year:2015..2021');
    expect(years.asked).toMatchObject({ from: 2015, to: 2021 });
    expect(years.hits.every(({ year }) => year !== null && year >= 2015 && year <= 2021)).toBe(true);
    const newest = await views.search(edition, { filter: { q: null, type: 'activity', sort: 'newest', page: 1 } });
    const order = newest.hits.flatMap(({ year }) => year ?? []);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    const wrong = await find('country:Atlantis year:soon type:dragon http://example.org');
    expect(wrong.notUnderstood?.map(({ name, value }) => `${name}:${value}`)).toEqual([
      'country:Atlantis',
      'year:soon',
      'type:dragon',
    ]);
    expect(wrong.unmatched).toContain('http');
  });
  it('binds whatever is asked', async () => {
    for (const q of ["' or x=x --", '"; drop table posting', '%', '_', '\\', '\u0000', '🙂', 'a'.repeat(900)])
      expect((await find(q)).total).toBe(0);
    expect((await find('')).hits).toEqual([]);
  });
  it('lists the things of a type when no words are given', async () => {
    const works = await find('', 'work');
    expect(works.hits.map(({ type, id, score, matched }) => [type, id, score, matched])).toEqual([
      ['work', 'port-work', '0', []],
    ]);
    expect([works.total, works.q, works.type]).toEqual([1, '', 'work']);
    const commitments = await find('', 'commitment');
    expect(commitments.total).toBe(commitments.hits.length);
    expect(commitments.types).toContainEqual({ value: 'work', name: null, count: 1 });
    const titles = commitments.hits.map(({ title }) => title.en?.toLowerCase() ?? '');
    expect(titles).toEqual([...titles].sort());
  });
});
