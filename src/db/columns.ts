import type { DuckDBResult } from '@duckdb/node-api';

/**
 * Columns of a result of INTEGER and of DECIMAL of more than 18 digits, none of them NULL, whole. A decimal comes as four
 * columns: its digits without the point as a whole number of 128 bits in two's complement, in words of 32 bits, the
 * lowest first.
 */
export async function numbersOf(result: DuckDBResult): Promise<Int32Array[]> {
  const { DuckDBDecimal128Vector, DuckDBIntegerVector } = await import('@duckdb/node-api');
  const chunks = await result.fetchAllChunks();
  const rows = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const columns = result.columnTypes().map((type) => {
    const isDecimal = String(type).startsWith('DECIMAL');
    return Array.from({ length: isDecimal ? 4 : 1 }, () => new Int32Array(rows));
  });
  for (const [column, words] of columns.entries()) {
    let at = 0;
    for (const chunk of chunks) {
      const vector = chunk.getColumnVector(column);
      if (!(vector instanceof DuckDBIntegerVector || vector instanceof DuckDBDecimal128Vector))
        throw new Error(`column ${column} is neither INTEGER nor a DECIMAL of more than 18 digits`);
      const { rowCount } = chunk;
      for (let row = 0; row < rowCount; row += 1, at += 1) {
        const value = vector instanceof DuckDBIntegerVector ? vector.getItem(row) : vector.getScaledValue(row);
        if (value === null) throw new Error(`column ${column} holds NULL`);
        if (typeof value === 'number') words[0]![at] = value;
        else {
          let rest = value;
          for (const word of words) {
            word[at] = Number(BigInt.asIntN(32, rest));
            rest >>= 32n;
          }
        }
      }
    }
  }
  return columns.flat();
}
