import { accessEn } from './access-en.ftl.ts';
import { answeringEn } from './answering-en.ftl.ts';
import { askingEn } from './asking-en.ftl.ts';
import { cliEn } from './cli-en.ftl.ts';
import { contradictionsEn } from './contradictions-en.ftl.ts';
import { contributedEn } from './contributed-en.ftl.ts';
import { contributionCodeEn } from './contribution-code-en.ftl.ts';
import { contributionsEn } from './contributions-en.ftl.ts';
import { conversionEn } from './conversion-en.ftl.ts';
import { coverageEn } from './coverage-en.ftl.ts';
import { deskEn } from './desk-en.ftl.ts';
import { en } from './en.ftl.ts';
import { exploreEn } from './explore-en.ftl.ts';
import { figuresEn } from './figures-en.ftl.ts';
import { identityEn } from './identity-en.ftl.ts';
import { institutionEn } from './institution-en.ftl.ts';
import { linkingEn } from './linking-en.ftl.ts';
import { logEn } from './log-en.ftl.ts';
import { moneyEn } from './money-en.ftl.ts';
import { pagesEn } from './pages-en.ftl.ts';
import { paperEn } from './paper-en.ftl.ts';
import { presetsEn } from './presets-en.ftl.ts';
import { proposalsEn } from './proposals-en.ftl.ts';
import { questionsEn } from './questions-en.ftl.ts';
import { reasonsEn } from './reasons-en.ftl.ts';
import { searchEn } from './search-en.ftl.ts';
import { sqlEn } from './sql-en.ftl.ts';
import { standardCheckEn } from './standard-check-en.ftl.ts';
import { tablesEn } from './tables-en.ftl.ts';
import { voicesEn } from './voices-en.ftl.ts';

/** Every message of the language, one subject a line. */
export const allEn: string = [
  en,
  cliEn,
  paperEn,
  tablesEn,
  questionsEn,
  deskEn,
  figuresEn,
  searchEn,
  logEn,
  askingEn,
  linkingEn,
  exploreEn,
  identityEn,
  presetsEn,
  accessEn,
  voicesEn,
  moneyEn,
  contributionsEn,
  contributedEn,
  institutionEn,
  sqlEn,
  standardCheckEn,
  coverageEn,
  conversionEn,
  contradictionsEn,
  proposalsEn,
  answeringEn,
  pagesEn,
  contributionCodeEn,
  reasonsEn,
].join('');
