/**
 * Pages: `renderPage(name, answer, context)` makes a whole HTML document of an answer of the views; `assets` are the
 * files that pages ask for; addresses are written by `paths` and read by `readAddress`.
 */
export {
  paths,
  type Route,
  readAddress,
  writeAddress,
} from './address.ts';
export { assets } from './assets.ts';
export type { PageAnswers, PageName } from './pages/index.tsx';
export type { PageContext } from './reader.ts';
export { renderPage } from './render.tsx';
