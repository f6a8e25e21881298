import { presets, shippedMapping } from '../src/readers/index.ts';

const escapeBar = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const frequency = {
  never: 'fixed at a release',
  daily: 'daily',
  yearly: 'once a year',
  irregular: 'now and then',
  unknown: 'not stated',
} as const;

/** The page of the sources that can be gathered by name. */
export function presetsPage(): string {
  const known = presets.filter(({ address }) => address !== null);
  const unknown = presets.filter(({ address }) => address === null);
  const days = [...new Set(presets.map(({ checkedOn }) => checkedOn))].sort();
  const mappingOf = (name: string | null): string =>
    name === null ? 'none' : shippedMapping(name) === null ? '' : `[\`${name}\`](mappings.md#${name})`;
  return [
    '# Sources that are gathered by name',
    '',
    '`obras gather --preset NAME` knows where a well-known table is published, takes it, reads it with the mapping that comes with the program, and takes it again when it has changed: [how](../guide/gather.md). `obras gather --preset` prints this list, `--json` for programs.',
    '',
    `Every address stands in a page of those who publish the file, and that page is named; none is guessed. A file in a repository on GitHub has a page of its own there, and the address is that of its bytes at the same commit. The pages were last read on ${days.at(-1)}; the addresses themselves were not asked, so a publisher may have moved a file since. Then give the new address, \`obras gather ADDRESS --preset NAME\`, or download it and give the file.`,
    '',
    '| preset | format | licence | changes | mapping |',
    '|---|---|---|---|---|',
    ...known.map(
      (each) =>
        `| [\`${each.name}\`](#${each.name}) | ${each.member === null ? each.format : `zip › ${each.format}`} | ${escapeBar(each.licence.id)} | ${frequency[each.frequency]} | ${mappingOf(each.mapping)} |`,
    ),
    '',
    ...known.flatMap((each) => [
      `## ${each.name}`,
      '',
      `${each.title}. ${each.note}`,
      '',
      `- Published by: ${each.publisher}`,
      `- Address: <${each.address}>`,
      `- Named at: <${each.page}>`,
      ...(each.member === null ? [] : [`- File in the ZIP: \`${each.member}\``]),
      ...(each.licence.attribution === null ? [] : [`- Name: ${each.licence.attribution}`]),
      '',
    ]),
    '## Address unknown: where to look',
    '',
    'No page of the publisher that could be read names an address of the file itself. Download it from the page and `obras gather FILE --preset NAME`: licence, publisher and mapping come from here.',
    '',
    '| preset | what | where to look | licence | changes | mapping |',
    '|---|---|---|---|---|---|',
    ...unknown.map(
      (each) =>
        `| \`${each.name}\` | ${escapeBar(each.title)} (${each.publisher}). ${escapeBar(each.note)} | <${each.page}> | ${escapeBar(each.licence.id)} | ${frequency[each.frequency]} | ${mappingOf(each.mapping)} |`,
    ),
    '',
  ].join('\n');
}
