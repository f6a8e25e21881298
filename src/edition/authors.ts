import { type Entry, statementId } from '../model/index.ts';

/**
 * Who entered what the label of each commitment rests on: the commitment itself, its tellings, evidence, words, links
 * and searches, what they accepted of citizens, and the statements that these cite. A review by one of them is a review of one's own work.
 */
export function authorsOf(entries: Iterable<Entry>): ReadonlyMap<string, ReadonlySet<string>> {
  const authors = new Map<string, Set<string>>();
  const statements = new Map<string, readonly string[]>();
  const works = new Map<string, Set<string>>();
  const servedBy = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string | null, names: Iterable<string>) => {
    if (key === null) return;
    const known = map.get(key) ?? new Set();
    for (const name of names) known.add(name);
    map.set(key, known);
  };
  const cited = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => (id === null ? [] : (statements.get(id) ?? [])));
  const all = [...entries];
  const seen = new Map<number, { readonly type: string; readonly id: string }>();
  for (const { kind, by, body } of all)
    if (kind === 'statement') statements.set(statementId(body), [by, body.enteredBy]);
  for (const { kind, by, body, index } of all) {
    if (kind === 'commitment') add(authors, body.id, [by]);
    if (kind === 'telling') add(authors, body.commitment, [by, ...cited([body.statement])]);
    if (kind === 'word') add(authors, body.commitment, [by, ...cited(body.statements)]);
    if (kind === 'search') add(authors, body.commitment, [by, body.by]);
    if (kind === 'evidence') {
      const names = [by, ...cited(body.statements)];
      add(authors, body.commitment, names);
      if (body.commitment === null) add(works, body.work, names);
    }
    if (kind === 'contribution') seen.set(index, body.on);
    if (kind === 'contribution-review' && body.verdict === 'accepted') {
      const on = seen.get(body.contribution);
      if (on !== undefined) add(on.type === 'work' ? works : authors, on.id, [by]);
    }
    if (kind === 'link') {
      add(authors, body.commitment, [by]);
      if (body.to.type === 'work') add(servedBy, body.commitment, [body.to.id]);
    }
  }
  for (const [commitment, served] of servedBy)
    for (const work of served) add(authors, commitment, works.get(work) ?? []);
  return authors;
}
