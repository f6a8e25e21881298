import type { Draft } from '../../src/model/index.ts';
import { both, type DraftJournal } from './draft-journal.ts';
import { actors, omissions, systems } from './mission-rows.ts';
import type { Seed } from './seed.ts';

type Held = NonNullable<Extract<Draft, { kind: 'mission' }>['body']['heldAs']>[number];

/** Every name of the article and of what it leaves out, with where the ledger holds it. */
export function addMission(journal: DraftJournal, seed: Seed): void {
  const heldAs = (text: string): Held => {
    const label = /^S\d+$/.exec(text);
    if (label !== null) {
      const id = seed.ids.get(text);
      if (id === undefined) throw new Error(`no statement ${text}`);
      return { type: 'statement', id };
    }
    const [type, id] = text.split(':') as [Held['type'], string];
    if (type !== 'view' && type !== 'statement' && !journal.has(type, id)) throw new Error(`not held: ${text}`);
    return { type, id };
  };
  for (const row of [...systems, ...actors, ...omissions]) {
    journal.add('mission', {
      group: row.group,
      name: row.name,
      paragraphs: [...row.paragraphs],
      heldAs: row.held.map(heldAs),
      state: row.state,
      known: both(row.en, row.es),
    });
  }
}
