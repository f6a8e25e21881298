import { type Mapping, parseMapping, shippedMapping, shippedMappings } from '../src/readers/index.ts';

const escapeBar = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** What the amounts of a mapping are: kinds of IATI, price bases and methods, as far as it fixes them. */
function moneyOf(mapping: Mapping): string {
  const parts =
    mapping.kind === 'activities' ? mapping.transactions : mapping.kind === 'transactions' ? [mapping.transaction] : [];
  const wordsOf = (cell: { fixed?: string | undefined; map?: Record<string, string | null> | undefined }): string[] =>
    cell.fixed !== undefined ? [cell.fixed] : Object.values(cell.map ?? {}).filter((word) => word !== null);
  const list = (words: readonly string[]): string => [...new Set(words)].join(', ');
  if (parts.length === 0) return '–';
  return [
    `kind ${list(parts.flatMap(({ kind }) => wordsOf(kind)))}`,
    `prices ${list(parts.flatMap(({ priceBasis }) => wordsOf(priceBasis)))}`,
    list(parts.map(({ method }) => method)),
  ].join('; ');
}

/** The page of the mappings that come with the program. */
export function mappingsPage(): string {
  const mappings = shippedMappings().map((name) => ({ name, mapping: parseMapping(shippedMapping(name)) }));
  return [
    '# Mappings that come with the program',
    '',
    'Tables that many people use, each with the mapping that reads it: `obras gather FILE --as ID --dataset --mapping NAME`. They are files in `mappings/`, in the form of [readers.md](readers.md). They are written for the files as published; a copy whose columns were renamed needs its own. Places and transactions belong to the activities of another table, votes to its roll calls: gather that one under the name that is given as *belongs to*.',
    '',
    '| mapping | source | a row is | money |',
    '|---|---|---|---|',
    ...mappings.map(({ name, mapping }) => {
      const kind = {
        activities: 'an activity',
        transactions: 'a transaction',
        places: 'a place',
        observations: 'one or more figures',
        'roll-calls': 'a roll call',
        'roll-call-topics': 'a topic of a roll call',
        votes: 'a vote',
      }[mapping.kind];
      const of =
        'activitySource' in mapping
          ? mapping.activitySource
          : 'rollCallSource' in mapping
            ? mapping.rollCallSource
            : null;
      const owner = of === null ? '' : `, belongs to \`${of}\``;
      return `| \`${name}\` | ${escapeBar(mapping.about?.title ?? '')} | ${kind}${owner} | ${escapeBar(moneyOf(mapping))} |`;
    }),
    '',
    'Kinds are codes of IATI TransactionType (2 commitment, 3 disbursement, 4 expenditure, 12 pledge); *unknown* where the source does not say.',
    '',
    ...mappings.flatMap(({ name, mapping: { about } }) => [
      `## ${name}`,
      '',
      `- Coverage: ${about?.coverage ?? ''}`,
      `- Units: ${about?.units ?? ''}`,
      `- Caution: ${about?.caution ?? ''}`,
      `- Licence: ${about?.licence ?? ''}`,
      '',
    ]),
  ].join('\n');
}
