import { accessZh } from './access-zh.ftl.ts';
import { answeringZh } from './answering-zh.ftl.ts';
import { askingZh } from './asking-zh.ftl.ts';
import { cliZh } from './cli-zh.ftl.ts';
import { contradictionsZh } from './contradictions-zh.ftl.ts';
import { contributedZh } from './contributed-zh.ftl.ts';
import { contributionCodeZh } from './contribution-code-zh.ftl.ts';
import { contributionsZh } from './contributions-zh.ftl.ts';
import { conversionZh } from './conversion-zh.ftl.ts';
import { coverageZh } from './coverage-zh.ftl.ts';
import { deskZh } from './desk-zh.ftl.ts';
import { exploreZh } from './explore-zh.ftl.ts';
import { figuresZh } from './figures-zh.ftl.ts';
import { identityZh } from './identity-zh.ftl.ts';
import { institutionZh } from './institution-zh.ftl.ts';
import { linkingZh } from './linking-zh.ftl.ts';
import { logZh } from './log-zh.ftl.ts';
import { moneyZh } from './money-zh.ftl.ts';
import { pagesZh } from './pages-zh.ftl.ts';
import { paperZh } from './paper-zh.ftl.ts';
import { presetsZh } from './presets-zh.ftl.ts';
import { proposalsZh } from './proposals-zh.ftl.ts';
import { questionsZh } from './questions-zh.ftl.ts';
import { reasonsZh } from './reasons-zh.ftl.ts';
import { searchZh } from './search-zh.ftl.ts';
import { sqlZh } from './sql-zh.ftl.ts';
import { standardCheckZh } from './standard-check-zh.ftl.ts';
import { tablesZh } from './tables-zh.ftl.ts';
import { voicesZh } from './voices-zh.ftl.ts';
import { zh } from './zh.ftl.ts';

/** Every message of the language, one subject a line. */
export const allZh: string = [
  zh,
  cliZh,
  paperZh,
  tablesZh,
  questionsZh,
  deskZh,
  figuresZh,
  searchZh,
  logZh,
  askingZh,
  linkingZh,
  exploreZh,
  identityZh,
  presetsZh,
  accessZh,
  voicesZh,
  moneyZh,
  contributionsZh,
  contributedZh,
  institutionZh,
  sqlZh,
  standardCheckZh,
  coverageZh,
  conversionZh,
  contradictionsZh,
  proposalsZh,
  answeringZh,
  pagesZh,
  contributionCodeZh,
  reasonsZh,
].join('');
