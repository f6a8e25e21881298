import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MissionItem, type Statement, statementId } from '../src/model/index.ts';

const journal = join(import.meta.dirname, '..', 'demo', 'journal.jsonl');
const groups: Readonly<Record<MissionItem['group'], string>> = {
  system: 'Systems, programmes, mechanisms and instruments that the article names',
  actor: 'Actors that the article names',
  'left-out': 'What the article leaves out that a reader needs',
};

/** The page of the mission: each name of the founding article, with its state, what is known and where it is held. */
export function missionPage(): string {
  const items: MissionItem[] = [];
  const labels = new Map<string, string>();
  for (const line of readFileSync(journal, 'utf8').split('\n')) {
    if (line === '') continue;
    const { kind, body } = JSON.parse(line) as { kind: string; body: unknown };
    if (kind === 'mission') items.push(body as MissionItem);
    else if (kind === 'statement') {
      const statement = body as Statement;
      if (statement.label !== null) labels.set(statementId(statement), statement.label);
    }
  }
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const heldAs = ({ type, id }: MissionItem['heldAs'][number]): string => `${type} \`${labels.get(id) ?? id}\``;
  const count = (state: MissionItem['state']) => items.filter((item) => item.state === state).length;
  return [
    '# The mission, name by name',
    '',
    `The ledger starts from one article. This page lists the ${items.length} programmes, mechanisms, instruments and actors that it names, and what it leaves out: ${count('answered')} answered, ${count('open')} open, ${count('opinion')} opinion (left unrated), ${count('context')} context. On a running site the same list stands at \`/en/mission\`, each entry linked, with the article's sentences below it.`,
    '',
    ...(Object.keys(groups) as MissionItem['group'][]).flatMap((group) => [
      `## ${groups[group]}`,
      '',
      '| named | ¶ | state | what is known | held as |',
      '|---|---|---|---|---|',
      ...items
        .filter((item) => item.group === group)
        .map(
          (item) =>
            `| ${cell(item.name)} | ${item.paragraphs.join(', ') || '–'} | ${item.state} | ${cell(item.known.en)} | ${item.heldAs.map(heldAs).join(', ') || 'not held'} |`,
        ),
      '',
    ]),
  ].join('\n');
}
