/** The one way to run SQL. Only this folder knows the engine. */
export { numbersOf } from './columns.ts';
export {
  type Bound,
  type Engine,
  type EngineOptions,
  engineVersion,
  type FirstRows,
  openEngine,
  quoteName,
  quoteText,
  type Row,
} from './duckdb.ts';
