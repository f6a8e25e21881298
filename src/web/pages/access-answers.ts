import type { Localised, Role } from '../../model/index.ts';
import type { PartyRef, Stamp } from '../../views/index.ts';

export interface AccessProblem {
  readonly field: string;
  readonly code: 'missing' | 'invalid' | 'taken' | 'too-long' | 'refused' | 'gone';
}

/** The sign-in: by key, and with a provider where there is one. */
export interface SignInPage {
  readonly stamp: Stamp | null;
  /** Path on this site to go on to. */
  readonly next: string;
  readonly hasProvider: boolean;
  readonly problems: readonly AccessProblem[];
}

/** Behind an invitation to make an account. */
export interface JoinPage {
  readonly stamp: Stamp | null;
  readonly roles: readonly Role[];
  readonly party: string | null;
  /** Of the party, where the edition knows it. */
  readonly partyName?: Localised;
  readonly expires: string;
  readonly hasProvider: boolean;
  readonly sent: Readonly<Record<string, string>>;
  readonly problems: readonly AccessProblem[];
}

/** One's own account. */
export interface AccountPage {
  readonly stamp: Stamp | null;
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly party: string | null;
  readonly partyName?: Localised;
  readonly made: string;
  readonly hasKey: boolean;
  /** A key that was just made: shown this once. */
  readonly key: string | null;
  /** Was the account just made? */
  readonly isNew: boolean;
}

/** All accounts, for administrators. */
export interface PeoplePage {
  readonly stamp: Stamp | null;
  /** Every party of the edition: an account of an institution speaks for one. */
  readonly parties: readonly PartyRef[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly roles: readonly Role[];
    /** Those that the provider gives: only it can take them back. */
    readonly claimed: readonly Role[];
    readonly party: string | null;
    readonly made: string;
    readonly ended: string | null;
  }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly roles: readonly Role[];
    readonly party: string | null;
    readonly expires: string;
  }[];
  /** A link or key that was just made: shown this once. */
  readonly made: { readonly kind: 'link' | 'key'; readonly text: string } | null;
  readonly done: string | null;
  readonly sent: Readonly<Record<string, string>>;
  readonly problems: readonly AccessProblem[];
}
