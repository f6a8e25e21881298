export { answerApart } from './answer.ts';
export { type ApartLimits, runApart } from './run.ts';
