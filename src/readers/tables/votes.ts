import type { Locator, Reading, Source, VoteRecord } from '../../model/index.ts';
import type { FindingCode } from '../findings/findings.ts';
import type { RollCallMapping, RollCallTopicMapping, VoteMapping } from './mapping.ts';
import { compileDate, compileText, type TableRow } from './table.ts';

const isPosition = (text: string): text is VoteRecord['position'] =>
  text === 'yes' || text === 'no' || text === 'abstain';

/** A row of roll calls, of their topics or of votes as a function of the row: its reading, or why it is set aside. */
export function compileVotes(
  source: Source,
  mapping: RollCallMapping | RollCallTopicMapping | VoteMapping,
): (row: TableRow, locator: Locator) => Reading | FindingCode {
  if (mapping.kind === 'roll-calls') {
    const [identifierOf, sessionOf, resolutionOf] = [mapping.identifier, mapping.session, mapping.resolution].map(
      (cell) => compileText(cell),
    ) as [ReturnType<typeof compileText>, ReturnType<typeof compileText>, ReturnType<typeof compileText>];
    const dayOf = compileDate(mapping.on);
    return (row, locator) => {
      const identifier = identifierOf(row);
      if (identifier === null) return 'csv-missing-identifier';
      const [on, session, resolution] = [dayOf(row), sessionOf(row), resolutionOf(row)];
      return { type: 'rollCall', rollCall: { source: source.id, identifier, locator, on, session, resolution } };
    };
  }
  const rollCallOf = compileText(mapping.rollCall);
  const of = { source: source.id, rollCallSource: mapping.rollCallSource };
  if (mapping.kind === 'roll-call-topics') {
    const topicOf = compileText(mapping.topic);
    return (row, locator) => {
      const [rollCall, topic] = [rollCallOf(row), topicOf(row)];
      if (rollCall === null || topic === null) return 'csv-missing-identifier';
      return { type: 'rollCallTopic', rollCallTopic: { ...of, rollCall, topic, locator } };
    };
  }
  const [voterOf, nameOf, positionOf] = [
    compileText(mapping.voter),
    compileText(mapping.voterName),
    compileText(mapping.position),
  ];
  return (row, locator) => {
    const [rollCall, position] = [rollCallOf(row), positionOf(row)];
    if (rollCall === null) return 'csv-missing-identifier';
    if (position === null || !isPosition(position)) {
      if (position !== null) row.report('csv-bad-code', null, { value: position, field: 'position' });
      return 'csv-missing-vote';
    }
    return {
      type: 'vote',
      vote: { ...of, rollCall, voter: voterOf(row), voterAsWritten: nameOf(row), position, locator },
    };
  };
}
