/** The only memory of Obras: an archive of bytes, a journal of what was said, and the proofs that both are whole. */
export { type CleanedFile, cleanFile, type FileRefusal } from './attachment.ts';
export { type Fault, type FaultKind, type LedgerReport, type VerifyOptions, verifyLedger } from './audit.ts';
export type { Connect, DialTarget, Resolve, ResolvedAddress } from './dial.ts';
export type { Downloaded, DownloadOptions } from './download.ts';
export type { Effects } from './effects.ts';
export { type Gathered, type GatherOptions, gatherBytes } from './fetch.ts';
export type { Files, OpenFile } from './files.ts';
export { checkInvitation, type InvitationStanding, invitationsOf, issueInvitation } from './invitation.ts';
export { shownUrl, unsafeSettings } from './journal-postgres.ts';
export { createLedger, type Ledger, type OpenOptions, openLedger, type Saying } from './ledger.ts';
export { type Lock, takeLock } from './lock.ts';
export { type ConsistencyClaim, type InclusionClaim, verifyConsistency, verifyInclusion } from './merkle.ts';
export { moveJournal } from './move.ts';
export { type Checkpoint, parseCheckpoint, parseNote, parseVkey, verifyNote } from './note.ts';
export { entryHash, type Receipt, type ReceiptProblem, type Verdict, verifyReceipt } from './receipt.ts';
export { seedLedger } from './seed.ts';
export { sniffMediaType } from './sniff.ts';
export {
  narrow,
  parseTilePath,
  proofsFromTiles,
  type ReadTile,
  type Tile,
  tileAt,
  tilePath,
  tilesOf,
  verifyTiles,
} from './tiles.ts';
export { voiceOf } from './voice.ts';
export { type Witnessed, type WitnessRequest, witnessHead } from './witness.ts';
export { askingBody, openWitness, type WitnessAnswer, type WitnessService } from './witness-service.ts';
