import type { DuckDBResult } from '@duckdb/node-api';
import type { DataChunk } from '@duckdb/node-bindings';

/**
 * Columns of a result of INTEGER and of DECIMAL of more than 18 digits, none of them NULL, whole. A decimal comes as four
 * columns: its digits without the point as a whole number of 128 bits in two's complement, in words of 32 bits, the
 * lowest first.
 */
export async function numbersOf(result: DuckDBResult): Promise<Int32Array[]> {
  const { default: bindings } = await import('@duckdb/node-bindings');
  const types = result.columnTypes().map((type, column) => {
    const name = String(type);
    const isDecimal = /^DECIMAL\((19|[23]\d),/.test(name);
    if (name !== 'INTEGER' && !isDecimal)
      throw new Error(`column ${column} is neither INTEGER nor a DECIMAL of more than 18 digits`);
    return { column, words: isDecimal ? 4 : 1 };
  });
  const chunks = await result.fetchAllChunks();
  const rows = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  /** A column of a chunk as the engine holds it, word by word of each row. */
  const read = (chunk: DataChunk, column: number, count: number, words: number): Int32Array => {
    const vector = bindings.data_chunk_get_vector(chunk, column);
    const valid = bindings.vector_get_validity(vector, Math.ceil(count / 64) * 8) as Uint8Array | null;
    if (valid !== null && !areValid(valid, count)) throw new Error(`column ${column} holds NULL`);
    const { buffer, byteOffset } = bindings.vector_get_data(vector, count * words * 4);
    return new Int32Array(buffer, byteOffset, count * words);
  };
  return types.flatMap(({ column, words }) => {
    const whole = Array.from({ length: words }, () => new Int32Array(rows));
    let at = 0;
    for (const { chunk, rowCount } of chunks) {
      if (rowCount === 0) continue;
      const values = read(chunk, column, rowCount, words);
      if (words === 1) whole[0]!.set(values, at);
      else
        for (let word = 0; word < words; word += 1) {
          const into = whole[word]!;
          for (let row = 0; row < rowCount; row += 1) into[at + row] = values[row * words + word]!;
        }
      at += rowCount;
    }
    return whole;
  });
}

/** Is the bit of each of the first rows set? */
function areValid(bits: Uint8Array, rows: number): boolean {
  for (let row = 0; row < rows; row += 1) if (((bits[row >> 3]! >> (row & 7)) & 1) === 0) return false;
  return true;
}
