import type { Draft } from '../../src/model/index.ts';
import { by, type DraftJournal } from './draft-journal.ts';

type Body = Extract<Draft, { kind: 'link' }>['body'];
const gcdf = (record: string): Body['to'] => ({ type: 'activity', id: `gcdf3-lac:${record}` });
const worldBank = (record: string): Body['to'] => ({ type: 'activity', id: `worldbank-projects-lac-2025:${record}` });
const work = (id: string): Body['to'] => ({ type: 'work', id });

const links: readonly Omit<Body, 'by'>[] = [
  {
    commitment: 'el-salvador-library',
    to: work('work-el-salvador-library'),
    verdict: 'carries-out',
    reasons: ['the promise names the work'],
  },
  {
    commitment: 'el-salvador-library',
    to: gcdf('71185'),
    verdict: 'finances',
    reasons: [
      'same thing: national library',
      'same receiver: El Salvador',
      'amount 54 million in both',
      'start 2022-02-03, one day before the report of the works',
    ],
  },
  {
    commitment: 'el-salvador-500m',
    to: gcdf('71186'),
    verdict: 'part-of',
    reasons: ['same receiver and promisor', 'record names the umbrella 71118'],
  },
  {
    commitment: 'el-salvador-500m',
    to: gcdf('71187'),
    verdict: 'part-of',
    reasons: ['same receiver and promisor', 'record names the umbrella 71118'],
  },
  {
    commitment: 'el-salvador-500m',
    to: gcdf('71185'),
    verdict: 'part-of',
    reasons: ['same receiver and promisor', 'record names the umbrella 71118'],
  },
  {
    commitment: 'chancay-port',
    to: work('work-chancay-port'),
    verdict: 'carries-out',
    reasons: ['the promise names the work'],
  },
  {
    commitment: 'bogota-metro-line-1',
    to: work('work-bogota-metro-line-1'),
    verdict: 'carries-out',
    reasons: ['the promise names the work'],
  },
  {
    commitment: 'bogota-metro-line-1',
    to: worldBank('P165300'),
    verdict: 'finances',
    reasons: ['project name holds “Bogota Metro Line 1 Section 1”', 'country Colombia', 'active on 31 March 2025'],
  },
  {
    commitment: 'bogota-metro-loans-2025',
    to: worldBank('P165300'),
    verdict: 'unsure',
    reasons: [
      'same work',
      'the loan of December 2025 is later than the list of March 2025: may be another loan of the series',
    ],
  },
  {
    commitment: 'bogota-metro-line-1',
    to: worldBank('P179822'),
    verdict: 'not-related',
    reasons: ['line 2, not line 1'],
  },
  {
    commitment: 'coca-codo-sinclair',
    to: work('work-coca-codo-sinclair'),
    verdict: 'carries-out',
    reasons: ['the promise names the work'],
  },
  {
    commitment: 'coca-codo-sinclair',
    to: gcdf('38935'),
    verdict: 'finances',
    reasons: ['same name', 'same capacity 1,500 MW', 'same lender', 'page of the record is a source of the thread'],
  },
  {
    commitment: 'coca-codo-sinclair',
    to: gcdf('58432'),
    verdict: 'unsure',
    reasons: ['record names 38935 as linked', 'transmission lines: another work that serves the plant'],
  },
  {
    commitment: 'trinidad-couva-hospital',
    to: work('work-couva-hospital'),
    verdict: 'carries-out',
    reasons: ['children’s hospital, Trinidad and Tobago', 'loan of the same lender, named by reports of the hospital'],
  },
  {
    commitment: 'trinidad-couva-hospital',
    to: gcdf('39716'),
    verdict: 'finances',
    reasons: [
      'children’s hospital, Trinidad and Tobago',
      'commitment date 2013-03-15 in the record and in a report of the loan',
      'amounts differ in currency: RMB 990 million, USD 250 million',
    ],
  },
  {
    commitment: 'caribbean-2013-loans',
    to: gcdf('39716'),
    verdict: 'unsure',
    reasons: ['same year and receiver group', 'the nine states are not named'],
  },
  {
    commitment: 'belize-coastal-highway',
    to: work('work-belize-coastal-highway'),
    verdict: 'carries-out',
    reasons: ['the promise names the work'],
  },
  {
    commitment: 'belize-goldson-highway',
    to: work('work-belize-goldson-highway'),
    verdict: 'carries-out',
    reasons: ['the promise names the work'],
  },
  {
    commitment: 'uk-caribbean-infrastructure-fund',
    to: work('work-belize-coastal-highway'),
    verdict: 'finances',
    reasons: ['sources call it a project of the fund', 'first project completed under it by the account of the bank'],
  },
  {
    commitment: 'uk-caribbean-infrastructure-fund',
    to: work('work-belize-goldson-highway'),
    verdict: 'finances',
    reasons: ['allocation of the fund named by two sources'],
  },
  {
    commitment: 'celac-2025-welfare',
    to: { type: 'commitment', id: 'celac-2025-scholarships' },
    verdict: 'part-of',
    reasons: ['paragraph 15 names it under the programme'],
  },
];

export function addLinks(journal: DraftJournal): void {
  for (const link of links) journal.add('link', { ...link, by });
}
