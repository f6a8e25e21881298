import { z } from 'zod';
import { Slug } from './source.ts';

/** What an account may be. What each may do is the matrix of `access`. */
export const Role = z.enum(['reader', 'contributor', 'reviewer', 'editor', 'administrator', 'institution']);
export type Role = z.infer<typeof Role>;

/** The pseudonym under which an account says things: random, never made from a name or an address. */
export const AccountId = z.string().regex(/^person:[0-9a-f]{16}$/, 'an id such as person:0123456789abcdef');
export type AccountId = z.infer<typeof AccountId>;

/**
 * An act by which somebody is given or loses a power, or a privileged act that says nothing else to the journal.
 * Holds pseudonyms only: who they are stands in the folder of the accounts, never in the journal.
 */
export const AccessAct = z.object({
  act: z.enum(['invited', 'withdrawn', 'joined', 'roles-set', 'ended', 'key-renewed', 'sessions-ended', 'published']),
  /** Whom it concerns; null: nobody yet (an invitation), or no account. */
  account: AccountId.nullable().default(null),
  /** First half of the SHA-256 of the link that was given out or used; null: no link. */
  link: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable()
    .default(null),
  before: z.array(Role).default([]),
  after: z.array(Role).default([]),
  /** The party for which an institution speaks. */
  party: Slug.nullable().default(null),
  reason: z.string().max(2000).nullable().default(null),
});
export type AccessAct = z.infer<typeof AccessAct>;
