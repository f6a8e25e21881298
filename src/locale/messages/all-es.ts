import { accessEs } from './access-es.ftl.ts';
import { answeringEs } from './answering-es.ftl.ts';
import { askingEs } from './asking-es.ftl.ts';
import { cliEs } from './cli-es.ftl.ts';
import { contradictionsEs } from './contradictions-es.ftl.ts';
import { contributedEs } from './contributed-es.ftl.ts';
import { contributionCodeEs } from './contribution-code-es.ftl.ts';
import { contributionsEs } from './contributions-es.ftl.ts';
import { conversionEs } from './conversion-es.ftl.ts';
import { coverageEs } from './coverage-es.ftl.ts';
import { deskEs } from './desk-es.ftl.ts';
import { es } from './es.ftl.ts';
import { exploreEs } from './explore-es.ftl.ts';
import { figuresEs } from './figures-es.ftl.ts';
import { identityEs } from './identity-es.ftl.ts';
import { institutionEs } from './institution-es.ftl.ts';
import { linkingEs } from './linking-es.ftl.ts';
import { logEs } from './log-es.ftl.ts';
import { moneyEs } from './money-es.ftl.ts';
import { pagesEs } from './pages-es.ftl.ts';
import { paperEs } from './paper-es.ftl.ts';
import { presetsEs } from './presets-es.ftl.ts';
import { proposalsEs } from './proposals-es.ftl.ts';
import { questionsEs } from './questions-es.ftl.ts';
import { reasonsEs } from './reasons-es.ftl.ts';
import { searchEs } from './search-es.ftl.ts';
import { sqlEs } from './sql-es.ftl.ts';
import { standardCheckEs } from './standard-check-es.ftl.ts';
import { tablesEs } from './tables-es.ftl.ts';
import { voicesEs } from './voices-es.ftl.ts';

/** Every message of the language, one subject a line. */
export const allEs: string = [
  es,
  cliEs,
  paperEs,
  tablesEs,
  questionsEs,
  deskEs,
  figuresEs,
  searchEs,
  logEs,
  askingEs,
  linkingEs,
  exploreEs,
  identityEs,
  presetsEs,
  accessEs,
  voicesEs,
  moneyEs,
  contributionsEs,
  contributedEs,
  institutionEs,
  sqlEs,
  standardCheckEs,
  coverageEs,
  conversionEs,
  contradictionsEs,
  proposalsEs,
  answeringEs,
  pagesEs,
  contributionCodeEs,
  reasonsEs,
].join('');
