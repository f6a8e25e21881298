/** The words of Obras: types with their schemas, ids, dates, amounts. Pure; runs in a browser. */
export * from './access.ts';
export * from './amount.ts';
export * from './assessment.ts';
export * from './canonical.ts';
export * from './case.ts';
export * from './commitment.ts';
export * from './contribution.ts';
export * from './delivery.ts';
export * from './entry.ts';
export * from './party.ts';
export * from './problem.ts';
export * from './record.ts';
export * from './source.ts';
export * from './statement.ts';
export * from './time.ts';
