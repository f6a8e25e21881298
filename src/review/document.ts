import { createHash } from 'node:crypto';
import type { Ledger } from '../ledger/index.ts';
import type { EntryBody, Reading, Source } from '../model/index.ts';
import { type Mapping, parseMapping, readApart } from '../readers/index.ts';

export interface SourceBytes {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly mapping: Mapping | undefined;
}

/** A source of the ledger with its bytes and mapping, as archived under `sha256`. */
export async function withBytes(ledger: Ledger, source: Source, sha256: string): Promise<SourceBytes> {
  return { source, bytes: await ledger.get(sha256), mapping: await mappingOf(ledger, source) };
}

/** The mapping that a source of the ledger is read by. */
export async function mappingOf(ledger: Ledger, source: Source): Promise<Mapping | undefined> {
  const hash = source.reader?.mapping ?? null;
  return hash === null ? undefined : parseMapping(JSON.parse(Buffer.from(await ledger.get(hash)).toString('utf8')));
}

/** The source of this id that the journal holds. */
export async function findSource(ledger: Ledger, id: string): Promise<EntryBody<'source'> | null> {
  for await (const entry of ledger.entries()) if (entry.kind === 'source' && entry.body.id === id) return entry.body;
  return null;
}

export type DocumentReading = Extract<Reading, { type: 'document' }>;

interface DocumentRead {
  readonly document: DocumentReading | null;
  readonly findings: readonly Extract<Reading, { type: 'finding' }>['finding'][];
}
/** Readings follow from the bytes and the reader alone; the last few are kept, as a page asks for one again and again. */
const lately = new Map<string, Promise<DocumentRead>>();
const mostLately = 8;

/** What a source says as a document; a reason (a finding) where it is none or cannot be read. */
export async function readDocument({ source, bytes, mapping }: SourceBytes): Promise<DocumentRead> {
  const key = `${createHash('sha256').update(bytes).digest('hex')} ${JSON.stringify([source, mapping])}`;
  const known = lately.get(key);
  lately.delete(key);
  const found = known ?? readNow({ source, bytes, mapping });
  lately.set(key, found);
  for (const oldest of lately.keys()) if (lately.size > mostLately) lately.delete(oldest);
  try {
    return await found;
  } catch (cause) {
    lately.delete(key);
    throw cause;
  }
}

async function readNow({ source, bytes, mapping }: SourceBytes): Promise<DocumentRead> {
  let document: DocumentReading | null = null;
  const findings = [];
  for (const reading of await readApart(source, bytes, mapping)) {
    if (reading.type === 'document') document = reading;
    if (reading.type === 'finding') findings.push(reading.finding);
  }
  return { document, findings };
}

/** The paragraph in which a place (code points) lies. */
function paragraphAt({ paragraphs }: DocumentReading): (start: number) => DocumentReading['paragraphs'][number] | null {
  return (start) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return paragraphs[low] ?? null;
  };
}

/** The number of the paragraph, from 1, in which a place (code points) lies. */
export function paragraphFinder(document: DocumentReading): (start: number) => number | null {
  const at = paragraphAt(document);
  return (start) => at(start)?.number ?? null;
}

/** The page, from 1, on which a place (code points) lies; null where the document has no pages. */
export function pageFinder(document: DocumentReading): (start: number) => number | null {
  const at = paragraphAt(document);
  return (start) => {
    const paragraph = at(start);
    const last = paragraph?.breaks?.findLast((each) => paragraph.start + each.at <= start);
    return last?.page ?? paragraph?.page ?? null;
  };
}
