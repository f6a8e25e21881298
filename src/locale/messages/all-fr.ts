import { accessFr } from './access-fr.ftl.ts';
import { answeringFr } from './answering-fr.ftl.ts';
import { askingFr } from './asking-fr.ftl.ts';
import { cliFr } from './cli-fr.ftl.ts';
import { contradictionsFr } from './contradictions-fr.ftl.ts';
import { contributedFr } from './contributed-fr.ftl.ts';
import { contributionCodeFr } from './contribution-code-fr.ftl.ts';
import { contributionsFr } from './contributions-fr.ftl.ts';
import { conversionFr } from './conversion-fr.ftl.ts';
import { coverageFr } from './coverage-fr.ftl.ts';
import { deskFr } from './desk-fr.ftl.ts';
import { exploreFr } from './explore-fr.ftl.ts';
import { figuresFr } from './figures-fr.ftl.ts';
import { fr } from './fr.ftl.ts';
import { identityFr } from './identity-fr.ftl.ts';
import { institutionFr } from './institution-fr.ftl.ts';
import { linkingFr } from './linking-fr.ftl.ts';
import { logFr } from './log-fr.ftl.ts';
import { moneyFr } from './money-fr.ftl.ts';
import { pagesFr } from './pages-fr.ftl.ts';
import { paperFr } from './paper-fr.ftl.ts';
import { presetsFr } from './presets-fr.ftl.ts';
import { proposalsFr } from './proposals-fr.ftl.ts';
import { questionsFr } from './questions-fr.ftl.ts';
import { reasonsFr } from './reasons-fr.ftl.ts';
import { searchFr } from './search-fr.ftl.ts';
import { sqlFr } from './sql-fr.ftl.ts';
import { standardCheckFr } from './standard-check-fr.ftl.ts';
import { tablesFr } from './tables-fr.ftl.ts';
import { voicesFr } from './voices-fr.ftl.ts';

/** Every message of the language, one subject a line. */
export const allFr: string = [
  fr,
  cliFr,
  paperFr,
  tablesFr,
  questionsFr,
  deskFr,
  figuresFr,
  searchFr,
  logFr,
  askingFr,
  linkingFr,
  exploreFr,
  identityFr,
  presetsFr,
  accessFr,
  voicesFr,
  moneyFr,
  contributionsFr,
  contributedFr,
  institutionFr,
  sqlFr,
  standardCheckFr,
  coverageFr,
  conversionFr,
  contradictionsFr,
  proposalsFr,
  answeringFr,
  pagesFr,
  contributionCodeFr,
  reasonsFr,
].join('');
