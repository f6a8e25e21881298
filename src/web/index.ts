/**
 * Pages: `renderPage(name, answer, context)` makes a whole HTML document of an answer of the views; `assets` are the
 * files that pages ask for; addresses are written by `paths` and read by `readAddress`.
 */
export {
  type FileForm,
  fileForms,
  paths,
  type Route,
  readAddress,
  writeAddress,
} from './address.ts';
export { assets } from './assets.ts';
export { pngFile as renderPixels } from './figures/file.ts';
export { serviceWorker } from './offline.js.ts';
export { tourSteps } from './pages/guide.tsx';
export type { PageAnswers, PageName } from './pages/index.tsx';
export type { PageContext } from './reader.ts';
export { geoJson, renderEmbed, renderFigure, renderNews, renderPage, tableOfFigure } from './render.tsx';
export { filesOnDemand } from './vendor.ts';
