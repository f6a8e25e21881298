/** A thread that reads pieces of a file: `workOnPieces` on what it was started with. */
import { parentPort, workerData } from 'node:worker_threads';
import { workOnPieces } from './read-pieces.ts';

parentPort?.postMessage(workOnPieces(workerData));
