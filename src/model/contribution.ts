import { z } from 'zod';
import { Hash, Localised } from './source.ts';
import { Edtf } from './time.ts';

/**
 * What a person without an account says to have seen. The entry holds choices and a date only: words, place and contact
 * are its personal part, which nobody but a reviewer reads and which can be removed.
 */
export const Contribution = z.object({
  on: z.object({ type: z.enum(['commitment', 'work']), id: z.string() }),
  seen: z.enum(['in-use', 'not-in-use', 'finished', 'under-way', 'nothing-there']),
  /** When it was seen. */
  date: Edtf,
  /** Keyed hash of the contact for this one thing: the same person counts once. null: no contact was given. */
  voice: Hash.nullable().default(null),
  /** A photo or document is with the personal part; `mayPublish`: the person agreed that it is shown after review. */
  file: z
    .object({ mediaType: z.enum(['image/jpeg', 'image/png', 'application/pdf']), mayPublish: z.boolean() })
    .refine(({ mediaType, mayPublish }) => !mayPublish || mediaType !== 'application/pdf', {
      path: ['mayPublish'],
      message: 'a document may name who made it: it is for reviewers alone',
    })
    .optional(),
  /** The person agreed that what they saw is published after review, without their words, name or contact. */
  consent: z.literal(true),
});
export type Contribution = z.infer<typeof Contribution>;

/**
 * What a reviewer decided on a contribution; the last one counts, and `undone` takes the one before it back. `appealed`:
 * whoever sent it asks for another look at what was rejected; their words are the personal part.
 */
export const ContributionReview = z
  .object({
    /** Index of the entry. */
    contribution: z.number().int().nonnegative(),
    verdict: z.enum(['accepted', 'rejected', 'undone', 'appealed']),
    /** What is shown in public, in the reviewer's words; no personal data. */
    what: Localised.nullable().default(null),
    /** Is the photo that came with it shown, with `what` as its words? */
    showsFile: z.literal(true).optional(),
    reason: z.string().min(1).max(2000),
  })
  .refine(({ verdict, what }) => (verdict === 'accepted') === (what !== null), {
    path: ['what'],
    message: 'an accepted contribution says what is shown, any other does not',
  })
  .refine(({ verdict, showsFile }) => showsFile === undefined || verdict === 'accepted', {
    path: ['showsFile'],
    message: 'only what is accepted is shown',
  });
export type ContributionReview = z.infer<typeof ContributionReview>;
