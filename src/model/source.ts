import { z } from 'zod';
import { Edtf } from './time.ts';

/** A minted id: lower-case words joined by hyphens; given once by the first journal entry, never derived. */
export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
export const Hash = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
/** A text in the languages of the site; English and Spanish always, others when somebody has written them. */
export const Localised = z.object({
  en: z.string().min(1),
  es: z.string().min(1),
  pt: z.string().optional(),
  fr: z.string().optional(),
  zh: z.string().optional(),
});
export type Localised = z.infer<typeof Localised>;

/** What sort of hand a source comes from (model rule 5). Shown, never used to delete. */
export const SourceClass = z.enum([
  'receiver-official',
  'provider-official',
  'multilateral',
  'implementer',
  'audit-or-court',
  'scholarly',
  'ngo',
  'press-original',
  'press-wire',
  'social',
  'citizen',
  'own-observation',
  'unknown',
]);
export type SourceClass = z.infer<typeof SourceClass>;

/** Whose side a source stands on with regard to what it reports. */
export const Interest = z.enum(['provider', 'receiver', 'third', 'unknown']);
export type Interest = z.infer<typeof Interest>;

/** How a value came about. */
export const Method = z.enum(['reported', 'estimated', 'modelled', 'inferred', 'observed']);
export type Method = z.infer<typeof Method>;

export const Licence = z.object({
  /** SPDX id where there is one, else a short name ("ODC-By-1.0", "CC-BY-4.0", "all-rights-reserved", "unknown"). */
  id: z.string().min(1),
  url: z.string().nullable().default(null),
  /** May the bytes or the whole text be shown and passed on? */
  mayRepublish: z.boolean(),
  attribution: z.string().nullable().default(null),
});
export type Licence = z.infer<typeof Licence>;

/**
 * A document or data file as published (DCMI, PROV `prov:Entity`). `sha256` names its bytes in the archive, null when
 * the archive does not hold them; then its anchors cannot be checked and say so.
 */
export const Source = z.object({
  id: Slug,
  kind: z.enum(['document', 'dataset']),
  url: z.string().nullable().default(null),
  archivedUrl: z.string().nullable().default(null),
  title: z.string().nullable().default(null),
  publisher: Slug.nullable().default(null),
  author: z.string().nullable().default(null),
  datePublished: Edtf.nullable().default(null),
  dateRetrieved: Edtf.nullable().default(null),
  language: z.string().nullable().default(null),
  mediaType: z.string().nullable().default(null),
  sha256: Hash.nullable().default(null),
  /** SHA-256 of the canonical text (see `text/`), when that text was once at hand. */
  textSha256: Hash.nullable().default(null),
  extractor: z.string().nullable().default(null),
  licence: Licence,
  sourceClass: SourceClass,
  interest: Interest,
  /** Copies, syndications, translations of: counted as one lineage. */
  derivedFrom: z.array(Slug).default([]),
  /** The source of which this is a later copy (of the same address): its quotes are looked for here too. */
  laterCopyOf: Slug.nullable().default(null),
  /** Sources that this one names as its own source. */
  cites: z.array(Slug).default([]),
  /** Which reader and mapping (archive hash of the mapping file) turn the bytes into records. */
  reader: z
    .object({ format: z.string(), mapping: Hash.nullable().default(null) })
    .nullable()
    .default(null),
  /** How much of it was read: "whole text", "opening part only" …; null when not recorded. */
  examined: z.string().nullable().default(null),
  /** What a total over it leaves out; shown wherever its sums are shown. */
  caveat: Localised.nullable().default(null),
  note: z.string().nullable().default(null),
});
export type Source = z.infer<typeof Source>;

/** What became of a quote when its document was looked at again. `null` where nobody could look. */
export const Resolution = z.enum(['exact', 'moved', 'changed', 'ambiguous', 'lost']);
export type Resolution = z.infer<typeof Resolution>;

/**
 * A place in a text (W3C Web Annotation: TextQuoteSelector + TextPositionSelector). Positions are code points in the
 * canonical text. Prefix and suffix may be held as hashes only, where the licence forbids the text.
 */
export const Anchor = z.object({
  source: Slug,
  exact: z.string(),
  prefix: z.string().nullable().default(null),
  suffix: z.string().nullable().default(null),
  prefixSha256: Hash.nullable().default(null),
  suffixSha256: Hash.nullable().default(null),
  /** Length in code points of the context that the two hashes cover. */
  contextLength: z.number().int().nullable().default(null),
  start: z.number().int().nullable().default(null),
  end: z.number().int().nullable().default(null),
  paragraph: z.number().int().positive().nullable().default(null),
  page: z.number().int().positive().nullable().default(null),
  /** Where in the document in words ("fourth paragraph"), when positions are not known. */
  place: z.string().nullable().default(null),
  textSha256: Hash.nullable().default(null),
  resolution: Resolution.nullable().default(null),
  checkedAt: Edtf.nullable().default(null),
});
export type Anchor = z.infer<typeof Anchor>;

/** A place in data: line and byte range, and the path or column in words of the format. */
export const Locator = z.object({
  line: z.number().int().positive().nullable().default(null),
  column: z.number().int().positive().nullable().default(null),
  byteFrom: z.number().int().nonnegative().nullable().default(null),
  byteTo: z.number().int().nonnegative().nullable().default(null),
  /** XML path ("iati-activities/iati-activity[3]"), CSV column name, sheet cell ("Data!B7"). */
  path: z.string().nullable().default(null),
});
export type Locator = z.infer<typeof Locator>;
