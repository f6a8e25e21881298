import { accessPt } from './access-pt.ftl.ts';
import { answeringPt } from './answering-pt.ftl.ts';
import { askingPt } from './asking-pt.ftl.ts';
import { cliPt } from './cli-pt.ftl.ts';
import { contradictionsPt } from './contradictions-pt.ftl.ts';
import { contributedPt } from './contributed-pt.ftl.ts';
import { contributionCodePt } from './contribution-code-pt.ftl.ts';
import { contributionsPt } from './contributions-pt.ftl.ts';
import { conversionPt } from './conversion-pt.ftl.ts';
import { coveragePt } from './coverage-pt.ftl.ts';
import { deskPt } from './desk-pt.ftl.ts';
import { explorePt } from './explore-pt.ftl.ts';
import { figuresPt } from './figures-pt.ftl.ts';
import { identityPt } from './identity-pt.ftl.ts';
import { institutionPt } from './institution-pt.ftl.ts';
import { linkingPt } from './linking-pt.ftl.ts';
import { logPt } from './log-pt.ftl.ts';
import { moneyPt } from './money-pt.ftl.ts';
import { pagesPt } from './pages-pt.ftl.ts';
import { paperPt } from './paper-pt.ftl.ts';
import { presetsPt } from './presets-pt.ftl.ts';
import { proposalsPt } from './proposals-pt.ftl.ts';
import { pt } from './pt.ftl.ts';
import { questionsPt } from './questions-pt.ftl.ts';
import { reasonsPt } from './reasons-pt.ftl.ts';
import { searchPt } from './search-pt.ftl.ts';
import { sqlPt } from './sql-pt.ftl.ts';
import { standardCheckPt } from './standard-check-pt.ftl.ts';
import { tablesPt } from './tables-pt.ftl.ts';
import { voicesPt } from './voices-pt.ftl.ts';

/** Every message of the language, one subject a line. */
export const allPt: string = [
  pt,
  cliPt,
  paperPt,
  tablesPt,
  questionsPt,
  deskPt,
  figuresPt,
  searchPt,
  logPt,
  askingPt,
  linkingPt,
  explorePt,
  identityPt,
  presetsPt,
  accessPt,
  voicesPt,
  moneyPt,
  contributionsPt,
  contributedPt,
  institutionPt,
  sqlPt,
  standardCheckPt,
  coveragePt,
  conversionPt,
  contradictionsPt,
  proposalsPt,
  answeringPt,
  pagesPt,
  contributionCodePt,
  reasonsPt,
].join('');
