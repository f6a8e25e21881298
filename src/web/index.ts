/**
 * Pages: `renderPage(name, answer, context)` makes a whole HTML document of an answer of the views; `assets` are the
 * files that pages ask for; addresses are written by `paths` and `writeAddress` and read by `readAddress`.
 */
export {
  type Address,
  paths,
  type Query,
  type Route,
  type RouteName,
  readAddress,
  writeAddress,
  writeTwin,
} from './address.ts';
export { type Asset, assets } from './assets.ts';
export type { PageAnswers, PageName } from './pages/index.tsx';
export type { PageContext } from './reader.ts';
export { renderPage } from './render.tsx';
