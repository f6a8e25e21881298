export { answerApart } from './answer.ts';
export { type ApartLimits, runApart, startApart } from './run.ts';
