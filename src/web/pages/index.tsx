import type { VNode } from 'preact';
import type {
  ActivityAnswer,
  ActivityListAnswer,
  CommitmentAnswer,
  CommitmentListAnswer,
  CompareAnswer,
  ContradictionsAnswer,
  ContributePage,
  CountryAnswer,
  CoverageAnswer,
  DataAnswer,
  DocumentAnswer,
  DocumentListAnswer,
  EvidenceAnswer,
  ExploreAnswer,
  FindingsAnswer,
  HomeAnswer,
  InstitutionPage,
  InstrumentAnswer,
  MethodAnswer,
  MissionAnswer,
  MoneyAnswer,
  ObservationListAnswer,
  PartyAnswer,
  PartyListAnswer,
  PlaceListAnswer,
  PlainPage,
  ProblemPage,
  QuestionAnswer,
  QuestionListAnswer,
  ReceiptPage,
  ReplyPage,
  SearchAnswer,
  SectorAnswer,
  SqlAnswer,
  StandardCheckAnswer,
  StatementAnswer,
  TourPage,
  VerifyPage,
  WorkAnswer,
} from '../../views/index.ts';
import { plainAnswer } from '../parts/plain-answer.ts';
import type { Reader } from '../reader.ts';
import { AccountBody, accountTitle, Join, joinTitle, People, peopleTitle, SignIn, signInTitle } from './access.tsx';
import type { AccountPage, JoinPage, PeoplePage, SignInPage } from './access-answers.ts';
import { ActivitiesPage } from './activities.tsx';
import { ActivityPage, activityTitle } from './activity.tsx';
import { AnswerPage, answerTitle } from './answer.tsx';
import { CommitmentPage, commitmentTitle } from './commitment.tsx';
import { CommitmentsPage } from './commitments.tsx';
import { ComparePage, compareTitle } from './compare.tsx';
import { ContradictionsPage } from './contradictions.tsx';
import { ContributeBody, contributeTitle } from './contribute.tsx';
import { CountryPage, countryTitle } from './country.tsx';
import { CoveragePage, coverageTitle } from './coverage.tsx';
import { DataPage } from './data.tsx';
import { DeskHome, deskTitle } from './desk.tsx';
import type { ContributionsPage, DeskDocumentPage, DeskPage, LinkingPage } from './desk-answers.ts';
import { ContributionsDesk, contributionsTitle } from './desk-contributions.tsx';
import { DeskDocument, deskDocumentTitle } from './desk-document.tsx';
import { LinkingDesk, linkingTitle } from './desk-links.tsx';
import { DocumentPage, documentTitle, kindsOf } from './document.tsx';
import { DocumentsPage } from './documents.tsx';
import { ExplorePage } from './explore.tsx';
import { FindingsPage, findingsTitle } from './findings.tsx';
import { BordersPage, CorrectionsPage, OfflinePage, TourBody, tourTitle } from './guide.tsx';
import { HomePage, homeTitle } from './home.tsx';
import { Institution, institutionTitle } from './institution.tsx';
import { InstrumentPage, instrumentTitle } from './instrument.tsx';
import { MethodPage } from './method.tsx';
import { MissionPage } from './mission.tsx';
import { MoneyPage } from './money.tsx';
import { ObservationsPage } from './observations.tsx';
import { CountriesPage, PartiesPage, PartyPage, partyTitle } from './party.tsx';
import { PlacesPage } from './places.tsx';
import { ReceiptBody, receiptTitle, VerifyBody } from './proof.tsx';
import { QuestionPage, QuestionsPage, questionTitle } from './question.tsx';
import { SearchPage, searchTitle } from './search.tsx';
import { EvidencePage, SectorPage, sectorTitle } from './sector.tsx';
import { SqlPage } from './sql.tsx';
import { StandardCheckPage, standardCheckTitle } from './standard-check.tsx';
import { StatementPage, statementTitle } from './statement.tsx';
import { AboutPage, GlossaryPage, HelpPage, ProblemBody } from './words.tsx';
import { WorkPage, workTitle } from './work.tsx';

/** What each page is given. */
export interface PageAnswers {
  readonly home: HomeAnswer;
  readonly commitments: CommitmentListAnswer;
  readonly commitment: CommitmentAnswer;
  readonly documents: DocumentListAnswer;
  readonly document: DocumentAnswer;
  readonly statement: StatementAnswer;
  readonly parties: PartyListAnswer;
  readonly party: PartyAnswer;
  readonly countries: PartyListAnswer;
  readonly country: CountryAnswer;
  readonly evidence: EvidenceAnswer;
  readonly explore: ExploreAnswer;
  readonly places: PlaceListAnswer;
  readonly sector: SectorAnswer;
  readonly activities: ActivityListAnswer;
  readonly money: MoneyAnswer;
  readonly activity: ActivityAnswer;
  readonly work: WorkAnswer;
  readonly instrument: InstrumentAnswer;
  readonly questions: QuestionListAnswer;
  readonly question: QuestionAnswer;
  readonly observations: ObservationListAnswer;
  readonly compare: CompareAnswer;
  readonly search: SearchAnswer;
  readonly mission: MissionAnswer;
  readonly method: MethodAnswer;
  readonly data: DataAnswer;
  readonly coverage: CoverageAnswer;
  readonly sql: SqlAnswer;
  readonly contradictions: ContradictionsAnswer;
  readonly findings: FindingsAnswer;
  readonly 'standard-check': StandardCheckAnswer;
  readonly verify: VerifyPage;
  readonly answer: ReplyPage;
  readonly asked: ReplyPage;
  readonly institution: InstitutionPage;
  readonly contribute: ContributePage;
  readonly receipt: ReceiptPage;
  readonly desk: DeskPage;
  readonly reading: DeskDocumentPage;
  readonly linking: LinkingPage;
  readonly contributions: ContributionsPage;
  readonly 'sign-in': SignInPage;
  readonly join: JoinPage;
  readonly account: AccountPage;
  readonly people: PeoplePage;
  readonly help: PlainPage;
  readonly glossary: PlainPage;
  readonly about: PlainPage;
  readonly borders: PlainPage;
  readonly corrections: PlainPage;
  readonly offline: PlainPage;
  readonly tour: TourPage;
  readonly problem: ProblemPage;
}
export type PageName = keyof PageAnswers;

/** `answer`: has twins and a permanent address. `words`: can be read at any edition, has no twins. `act`: neither. */
type PageSort = 'answer' | 'words' | 'act';
interface Page<A> {
  readonly sort: PageSort;
  /** The one script file that it asks for. */
  readonly script?: 'desk' | 'offline' | 'points';
  title(answer: A, reader: Reader): string;
  description?(answer: A, reader: Reader): string;
  body(props: { readonly answer: A }): VNode | null;
  /** Parameters that this page reads itself, with the values that it takes. */
  parameters?(answer: A): Readonly<Record<string, readonly string[]>>;
}

const named =
  (key: string) =>
  (_: unknown, { t }: Reader): string =>
    t(key);

export const pages: { readonly [N in PageName]: Page<PageAnswers[N]> } = {
  home: { sort: 'answer', title: homeTitle, description: named('home-plain'), body: HomePage },
  commitments: { sort: 'answer', title: named('nav-commitments'), body: CommitmentsPage },
  commitment: {
    sort: 'answer',
    title: commitmentTitle,
    description: (answer, reader) => reader.tr.sentences(plainAnswer(answer, reader)),
    body: CommitmentPage,
  },
  documents: { sort: 'answer', title: named('nav-documents'), body: DocumentsPage },
  document: { sort: 'answer', title: documentTitle, body: DocumentPage, parameters: kindsOf },
  statement: { sort: 'answer', title: statementTitle, body: StatementPage },
  parties: { sort: 'answer', title: named('nav-parties'), body: PartiesPage },
  party: { sort: 'answer', title: partyTitle, body: PartyPage },
  countries: { sort: 'answer', title: named('nav-countries'), body: CountriesPage },
  country: { sort: 'answer', title: countryTitle, body: CountryPage },
  evidence: { sort: 'answer', title: ({ held, sha256 }) => held[0]?.source.title ?? sha256, body: EvidencePage },
  places: { sort: 'answer', script: 'points', title: named('nav-places'), body: PlacesPage },
  sector: { sort: 'answer', title: sectorTitle, body: SectorPage },
  explore: { sort: 'answer', title: named('nav-explore'), description: named('explore-plain'), body: ExplorePage },
  activities: { sort: 'answer', title: named('nav-activities'), body: ActivitiesPage },
  money: { sort: 'answer', title: named('totals-title'), body: MoneyPage },
  activity: { sort: 'answer', title: activityTitle, body: ActivityPage },
  work: { sort: 'answer', title: workTitle, body: WorkPage },
  instrument: { sort: 'answer', title: instrumentTitle, body: InstrumentPage },
  questions: {
    sort: 'answer',
    title: named('nav-questions'),
    description: named('questions-lede'),
    body: QuestionsPage,
  },
  question: { sort: 'answer', title: questionTitle, body: QuestionPage },
  observations: { sort: 'answer', title: named('nav-observations'), body: ObservationsPage },
  compare: { sort: 'answer', title: compareTitle, body: ComparePage },
  search: { sort: 'answer', title: searchTitle, body: SearchPage },
  mission: {
    sort: 'answer',
    title: named('nav-mission'),
    description: named('mission-plain'),
    body: MissionPage,
    parameters: ({ document }) => (document ? kindsOf(document) : {}),
  },
  method: { sort: 'answer', title: named('nav-method'), body: MethodPage },
  data: { sort: 'answer', title: named('nav-data'), body: DataPage },
  sql: { sort: 'answer', title: named('sql-title'), body: SqlPage },
  contradictions: { sort: 'answer', title: named('contradictions-title'), body: ContradictionsPage },
  coverage: { sort: 'answer', title: coverageTitle, body: CoveragePage },
  findings: { sort: 'answer', title: findingsTitle, body: FindingsPage },
  'standard-check': { sort: 'answer', title: standardCheckTitle, body: StandardCheckPage },
  verify: { sort: 'act', title: named('nav-verify'), body: VerifyBody },
  answer: { sort: 'act', title: answerTitle, body: AnswerPage },
  asked: { sort: 'act', title: answerTitle, body: AnswerPage },
  institution: { sort: 'act', title: institutionTitle, body: Institution },
  contribute: { sort: 'act', title: contributeTitle, body: ContributeBody },
  receipt: { sort: 'act', title: receiptTitle, body: ReceiptBody },
  desk: { sort: 'act', title: deskTitle, body: DeskHome },
  reading: { sort: 'act', script: 'desk', title: deskDocumentTitle, body: DeskDocument },
  linking: { sort: 'act', script: 'desk', title: linkingTitle, body: LinkingDesk },
  contributions: { sort: 'act', title: contributionsTitle, body: ContributionsDesk },
  'sign-in': { sort: 'act', title: signInTitle, body: SignIn },
  join: { sort: 'act', title: joinTitle, body: Join },
  account: { sort: 'act', title: accountTitle, body: AccountBody },
  people: { sort: 'act', title: peopleTitle, body: People },
  help: { sort: 'words', title: named('nav-help'), body: HelpPage },
  glossary: { sort: 'words', title: named('nav-glossary'), body: GlossaryPage },
  about: { sort: 'words', title: named('nav-about'), body: AboutPage },
  offline: { sort: 'words', script: 'offline', title: named('nav-offline'), body: OfflinePage },
  corrections: { sort: 'words', title: named('nav-corrections'), body: CorrectionsPage },
  borders: { sort: 'words', title: named('nav-borders'), body: BordersPage },
  tour: { sort: 'words', title: tourTitle, body: TourBody },
  problem: {
    sort: 'act',
    title: ({ code }, { tr, t }) => t(`problem-${tr.has(`problem-${code}`) ? code : 'unforeseen'}`),
    body: ProblemBody,
  },
};
