import { runApart } from '../../apart/index.ts';
import { type Drawn, type PdfLimits, pdfLimits } from './pdf-page.ts';

/** Do bytes begin as a PDF does? Some programs put a few bytes before. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

/**
 * What is drawn in a PDF, taken out by a process that ends at the limits of time and memory; no library is loaded into
 * this one. Never throws on bad bytes.
 */
export async function drawPdf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<Drawn> {
  if (bytes.length > limits.bytes) return { code: 'document-too-large', params: { limit: String(limits.bytes) } };
  return runApart<Drawn, Drawn>(
    new URL('./pdf-child', import.meta.url),
    { bytes: Buffer.from(bytes), limits },
    {
      seconds: limits.seconds,
      memoryMegabytes: limits.memoryMegabytes,
      tooSlow: { code: 'pdf-too-slow', params: { limit: String(limits.seconds) } },
      tooMuch: { code: 'pdf-too-much', params: { limit: String(limits.memoryMegabytes) } },
    },
  );
}
