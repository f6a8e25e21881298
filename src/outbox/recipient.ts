import { z } from 'zod';
import { type Lang, langs } from '../locale/index.ts';

/** Where letters go, and in which language: the personal part of an invitation's entry. */
const Recipient = z.object({ email: z.email().max(254), lang: z.enum(langs as [Lang, ...Lang[]]) });
export type Recipient = z.infer<typeof Recipient>;

/** Reads a recipient; null where it is none. */
export const readRecipient = (value: unknown): Recipient | null => Recipient.safeParse(value).data ?? null;
