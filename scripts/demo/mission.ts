import type { DraftJournal } from './draft-journal.ts';
import type { Seed } from './seed.ts';

export function addMission(_journal: DraftJournal, _seed: Seed): void {}
