import { z } from 'zod';
import { Locator } from './source.ts';

/** How grave a finding is: an *error* sets the record aside, a *warning* keeps and marks it, a *note* informs. */
export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

/** Something is wrong with *their* data: a row, never an exception. */
export const Finding = z.object({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
  severity: Severity,
  source: z.string(),
  locator: Locator.nullable().default(null),
  params: z.record(z.string(), z.string()).default({}),
});
export type Finding = z.infer<typeof Finding>;

/**
 * Every code that a problem may carry, with its HTTP status and the command-line exit code (0 done · 1 failed ·
 * 2 wrong use · 3 invalid input · 4 not found · 5 verification failed · 6 busy · 7 over a limit · 8 disk · 9 network).
 */
export const problemCodes = {
  'usage-invalid': { status: 400, exit: 2 },
  'input-invalid': { status: 400, exit: 3 },
  'document-unreadable': { status: 422, exit: 3 },
  'input-too-large': { status: 413, exit: 7 },
  'not-found': { status: 404, exit: 4 },
  'ledger-missing': { status: 503, exit: 4 },
  'ledger-exists': { status: 409, exit: 2 },
  'ledger-locked': { status: 503, exit: 6 },
  'ledger-corrupt': { status: 500, exit: 5 },
  'ledger-head-inconsistent': { status: 500, exit: 5 },
  'journal-entry-invalid': { status: 400, exit: 3 },
  'journal-duplicate': { status: 409, exit: 3 },
  'journal-unknown-reference': { status: 400, exit: 3 },
  'journal-store-failed': { status: 503, exit: 9 },
  'judgement-contradicts': { status: 409, exit: 3 },
  'fetch-refused': { status: 400, exit: 9 },
  'fetch-failed': { status: 502, exit: 9 },
  'fetch-too-large': { status: 413, exit: 7 },
  'fetch-unexpected': { status: 502, exit: 9 },
  'edition-missing': { status: 503, exit: 4 },
  'edition-hash-mismatch': { status: 500, exit: 5 },
  'edition-invalid': { status: 500, exit: 5 },
  'receipt-invalid': { status: 400, exit: 5 },
  'verification-failed': { status: 422, exit: 5 },
  'invitation-invalid': { status: 403, exit: 3 },
  'invitation-expired': { status: 410, exit: 3 },
  'invitation-revoked': { status: 410, exit: 3 },
  'invitation-used': { status: 409, exit: 3 },
  'sign-in-needed': { status: 401, exit: 3 },
  'sign-in-refused': { status: 403, exit: 3 },
  'sign-in-unavailable': { status: 503, exit: 9 },
  'not-allowed': { status: 403, exit: 3 },
  'form-expired': { status: 403, exit: 3 },
  'format-unknown': { status: 415, exit: 3 },
  'mapping-invalid': { status: 400, exit: 3 },
  'disk-full': { status: 507, exit: 8 },
  'disk-failed': { status: 500, exit: 8 },
  'sql-invalid': { status: 400, exit: 3 },
  'sql-too-slow': { status: 422, exit: 7 },
  'sql-too-large': { status: 422, exit: 7 },
  'sql-busy': { status: 503, exit: 6 },
  'rate-limited': { status: 429, exit: 7 },
} as const;
export type ProblemCode = keyof typeof problemCodes;

/**
 * The request cannot be done. One class for the whole program; `code` is from the catalogue, `params` fill the
 * message of the caller's language, `hint` names the command or act that mends it. Anything else thrown is a bug.
 */
export class ObrasError extends Error {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;
  readonly hint: string | null;
  constructor(
    code: ProblemCode,
    message: string,
    options: { params?: Record<string, string>; hint?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'ObrasError';
    this.code = code;
    this.params = options.params ?? {};
    this.hint = options.hint ?? null;
  }
}
