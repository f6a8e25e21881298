import type { Access, Openid } from '../access/index.ts';
import type { AskedEdition, DataAnswer } from '../views/index.ts';
import type { LedgerDoor } from './door.ts';

/** An edition that is being served. */
export type ServedEdition = AskedEdition & {
  close?(): Promise<void>;
};

/** The editions that stay readable at their permanent addresses. */
export interface Editions {
  list(): Promise<readonly Omit<DataAnswer['editions'][number], 'isCurrent'>[]>;
  /** `not-found` or `edition-missing` for an id that is not kept. */
  open(id: string): Promise<ServedEdition>;
}

/** One event of the log: `request` for each request, `bug` with the stack, `reply`, `rebuild`. */
export type LogEvent = Readonly<Record<string, string | number | boolean | null>> & { readonly event: string };

export interface AppEffects {
  now(): Date;
  /** So many unpredictable bytes. */
  random(length: number): Uint8Array;
  log(event: LogEvent): void;
}

export interface AppOptions {
  /** The edition that answers now; asked anew for each request, so that it may be exchanged. */
  readonly edition: () => ServedEdition;
  /** Earlier editions; left out: only the current one has a permanent address. */
  readonly editions?: Editions;
  /** Where answers are said and proofs come from; null: no log proofs, and the site takes no answers. */
  readonly ledger: LedgerDoor | null;
  readonly config: {
    readonly publicUrl: string | null;
    readonly readOnly: boolean;
    readonly postsPerMinute: number;
    /** Of one account, or of one address without one, by class of route; left out: no limit, and for sign-in that of posts. */
    readonly searchesPerMinute?: number;
    readonly apiPerMinute?: number;
    readonly exportsPerMinute?: number;
    readonly signInsPerMinute?: number;
    /** So many proxies of ours stand before and add to `X-Forwarded-For`. */
    readonly proxies?: number;
    /** Is the desk open without sign-in? On a machine of one's own only: whoever reaches it may write to the journal. */
    readonly desk?: boolean;
  };
  /** Accounts and sessions; left out: nobody signs in, and no cookie is ever set. */
  readonly access?: Access | null;
  /** Sign-in with a provider; left out: by invitation and key alone. */
  readonly openid?: Openid | null;
  readonly effects: AppEffects;
  /** Told of each answer that was said by a link, by its index; what it fails in is logged and takes nothing back. */
  readonly onReply?: (index: number) => Promise<void>;
  /** Builds and switches to the next edition; called after an answer, never twice at once. */
  readonly rebuild?: () => Promise<void>;
}
