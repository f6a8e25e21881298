import { type Lang, translator } from '../locale/index.ts';
import { ObrasError, problemCodes } from '../model/index.ts';

/** A request that cannot be done, ready to be told: RFC 9457 for machines, a page for people. */
export interface Told {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly hint: string | null;
  readonly params: Readonly<Record<string, string>>;
  /** Headers that go with it (`Allow`, `Retry-After`). */
  readonly headers: Readonly<Record<string, string>>;
}

/** An ObrasError with a status of its own (405, 414 …) or headers. */
export class Refusal extends ObrasError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: number,
    code: ObrasError['code'],
    message: string,
    options: { readonly hint?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(code, message, options.hint === undefined ? {} : { hint: options.hint });
    this.status = status;
    this.headers = options.headers ?? {};
  }
}

/**
 * What is said of an error. A bug and every failure on our side (5xx) say their title only: what went wrong inside is
 * for the log, not for the answer.
 */
export function tell(error: unknown, lang: Lang): Told {
  const words = translator(lang);
  const wordsOf = (code: string) => ({
    title: words.has(`problem-${code}`) ? words.t(`problem-${code}`) : code,
    help: words.has(`problem-${code}.help`) ? words.t(`problem-${code}.help`) : null,
  });
  if (!(error instanceof ObrasError)) {
    const { title, help } = wordsOf('unforeseen');
    return { status: 500, code: 'unforeseen', title, detail: title, hint: help, params: {}, headers: {} };
  }
  const status = error instanceof Refusal ? error.status : problemCodes[error.code].status;
  const { title, help } = wordsOf(error.code);
  const isOurs = status >= 500;
  return {
    status,
    code: error.code,
    title,
    detail: isOurs ? title : error.message,
    hint: isOurs ? help : (error.hint ?? help),
    params: isOurs ? {} : error.params,
    headers: error instanceof Refusal ? error.headers : status === 503 ? { 'Retry-After': '30' } : {},
  };
}

/** The problem document (RFC 9457) with Obras' own members `code`, `hint` and `params`. */
export const problemDocument = (told: Told, requestId: string) => ({
  type: `urn:obras:problem:${told.code}`,
  title: told.title,
  status: told.status,
  detail: told.detail,
  instance: `urn:obras:request:${requestId}`,
  code: told.code,
  hint: told.hint,
  params: told.params,
});
