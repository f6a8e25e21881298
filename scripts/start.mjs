// npm start: installs what is missing, builds the demo ledger into an edition, serves it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, installDependencies, requireNode, root } from './environment.mjs';

requireNode();
installDependencies();
compile();
process.argv.splice(2, 0, 'serve', '--demo');
await import(pathToFileURL(join(root, 'dist', 'cli', 'main.js')).href);
