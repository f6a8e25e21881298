import type { VNode } from 'preact';
import type { CommitmentAnswer, DocumentAnswer, HomeAnswer } from '../../views/answers.ts';
import { plainAnswer } from '../parts/plain-answer.ts';
import type { Reader } from '../reader.ts';
import { CommitmentPage, commitmentTitle } from './commitment.tsx';
import { DocumentPage, documentTitle } from './document.tsx';
import { HomePage, homeTitle } from './home.tsx';

/** What each page is given. */
export interface PageAnswers {
  readonly home: HomeAnswer;
  readonly commitment: CommitmentAnswer;
  readonly document: DocumentAnswer;
}
export type PageName = keyof PageAnswers;

interface Page<A> {
  title(answer: A, reader: Reader): string;
  description?(answer: A, reader: Reader): string;
  body(props: { readonly answer: A }): VNode | null;
  /** Has it twins and a permanent address? Forms and errors have not. */
  readonly isCitable: boolean;
}

export const pages: { readonly [N in PageName]: Page<PageAnswers[N]> } = {
  home: { title: homeTitle, description: (_, { t }) => t('home-plain'), body: HomePage, isCitable: true },
  commitment: {
    title: commitmentTitle,
    description: (answer, reader) => plainAnswer(answer, reader).join(' '),
    body: CommitmentPage,
    isCitable: true,
  },
  document: { title: documentTitle, body: DocumentPage, isCitable: true },
};
