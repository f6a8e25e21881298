/** A process that makes the proposals of an edition in a folder, and ends with who asked for them. */
import { readManifest } from './place.ts';
import { makeProposals } from './proposals.ts';

process.once('disconnect', () => process.exit());
process.once('message', async ({ path }: { readonly path: string }) => {
  await makeProposals({ path, manifest: readManifest(path) });
  process.exit();
});
