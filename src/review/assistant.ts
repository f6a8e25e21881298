import { z } from 'zod';
import { dropEnd, ObrasError, type Source, StatementKind } from '../model/index.ts';
import { type Candidate, type Paragraph, typeSpan } from '../text/index.ts';
import type { DocumentReading } from './document.ts';

/** An endpoint that speaks the chat completions of OpenAI. Off unless somebody names one. */
export interface AssistantOptions {
  /** Address below which `/chat/completions` stands. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** For one answer. Default 120. */
  readonly seconds?: number;
  readonly fetch?: typeof fetch;
}

/** Why a proposal was dropped: its words do not stand in the document exactly, or often, or it has no such kind. */
export type DropReason = 'absent' | 'repeated' | 'kind';

export interface AssistantProposals {
  /** Places of the document, in its order; the kind is the assistant's, everything else is read by our own rules. */
  readonly candidates: readonly Candidate[];
  readonly dropped: readonly { readonly quote: string; readonly reason: DropReason }[];
}

const chunkLength = 8_000;
const longestAnswer = 2 ** 20;

const Proposal = z.object({ quote: z.string(), kind: z.string() });
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

const instruction = `You find statements in a document. Answer with JSON only: {"statements":[{"quote":"…","kind":"…"}]}.
"quote" is copied from the document character by character and stands in it once. "kind" is one of: ${StatementKind.options.join(', ')}.
Propose commitments, claims of fact, forecasts, reported speech, definitions and opinions. Add nothing that the document does not say.`;

/**
 * Asks an assistant for statements, chunk by chunk of paragraphs. A proposal is taken only where its words stand in
 * that chunk exactly, character by character, and once; the rest is counted as dropped. Numbers, windows and actors
 * are never the assistant's. `fetch-failed` when the endpoint does not answer as it should; no redirect is followed.
 */
export async function askAssistant(
  source: Source,
  document: DocumentReading,
  options: AssistantOptions,
): Promise<AssistantProposals> {
  const language = source.language ?? document.language ?? 'und';
  const points = Array.from(document.text);
  const candidates = new Map<string, Candidate>();
  const dropped: { quote: string; reason: DropReason }[] = [];
  for (const chunk of chunksOf(document.paragraphs)) {
    const text = points.slice(chunk.start, chunk.end).join('');
    for (const { quote, kind } of await propose(text, language, options)) {
      const parsed = StatementKind.safeParse(kind);
      const first = quote === '' ? -1 : text.indexOf(quote);
      const reason: DropReason | null =
        first < 0 ? 'absent' : text.indexOf(quote, first + 1) >= 0 ? 'repeated' : parsed.success ? null : 'kind';
      if (reason !== null || !parsed.success) {
        dropped.push({ quote, reason: reason ?? 'kind' });
        continue;
      }
      const start = chunk.start + Array.from(text.slice(0, first)).length;
      const end = start + Array.from(quote).length;
      const read = typeSpan(document.text, start, end, { language, documentDate: source.datePublished });
      candidates.set(`${start} ${end}`, {
        ...read,
        kind: parsed.data,
        reasons: [{ rule: 'assistant', words: options.model }, ...read.reasons],
      });
    }
  }
  return { candidates: [...candidates.values()].sort((a, b) => a.start - b.start || a.end - b.end), dropped };
}

/** Candidates of the rules with those of an assistant at other places; both in the order of the text. */
export const joinCandidates = (rules: readonly Candidate[], assistant: readonly Candidate[]): Candidate[] => {
  const known = new Set(rules.map(({ start, end }) => `${start} ${end}`));
  return [...rules, ...assistant.filter(({ start, end }) => !known.has(`${start} ${end}`))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
};

function chunksOf(paragraphs: readonly Paragraph[]): { start: number; end: number }[] {
  const chunks: { start: number; end: number }[] = [];
  for (const { start, end } of paragraphs) {
    const last = chunks.at(-1);
    if (last !== undefined && end - last.start <= chunkLength) last.end = end;
    else chunks.push({ start, end });
  }
  return chunks.filter(({ start, end }) => end > start);
}

async function propose(text: string, language: string, options: AssistantOptions): Promise<z.infer<typeof Proposal>[]> {
  const address = `${dropEnd(options.url, '/')}/chat/completions`;
  const fail = (reason: string, cause?: unknown) =>
    new ObrasError('fetch-failed', `The assistant at ${address} did not answer as it should: ${reason}.`, {
      params: { url: address, reason },
      hint: 'Leave --assistant out: the rules need none.',
      cause,
    });
  let body: string;
  try {
    const response = await (options.fetch ?? fetch)(address, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout((options.seconds ?? 120) * 1000),
      headers: {
        'Content-Type': 'application/json',
        ...(options.key === null ? {} : { Authorization: `Bearer ${options.key}` }),
      },
      body: JSON.stringify({
        model: options.model,
        temperature: 0,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: instruction },
          { role: 'user', content: `Language: ${language}\n\n${text}` },
        ],
      }),
    });
    if (!response.ok) throw fail(`status ${response.status}`);
    body = await readLimited(response, fail);
  } catch (cause) {
    if (cause instanceof ObrasError) throw cause;
    throw fail((cause as Error).name === 'TimeoutError' ? 'no answer in time' : 'no connection', cause);
  }
  try {
    const { choices } = Completion.parse(JSON.parse(body));
    const content = (choices[0] as (typeof choices)[number]).message.content;
    const list = z.object({ statements: z.array(z.unknown()) }).parse(JSON.parse(content)).statements;
    return list.map((each) => {
      const proposal = Proposal.safeParse(each);
      return proposal.success ? proposal.data : { quote: '', kind: '' };
    });
  } catch (cause) {
    throw fail('not the JSON that was asked for', cause);
  }
}

async function readLimited(response: Response, fail: (reason: string) => ObrasError): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length;
    if (length > longestAnswer) throw fail(`more than ${longestAnswer} bytes`);
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts).toString('utf8');
}
