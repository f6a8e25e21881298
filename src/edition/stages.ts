import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '../model/index.ts';
import { sha256Of, sha256OfFile, writeFolder } from './disk.ts';

export interface Stage {
  readonly name: string;
  /** Hash of everything that the output follows from. */
  readonly key: string;
  readonly reused: boolean;
}

/** A stage's folder with what it left, each file checked by its hash. */
export interface Output<T> {
  readonly folder: string;
  readonly summary: T;
}

/** Outputs by the hash of their inputs. What is there and whole is not made again. */
export interface Stages {
  readonly done: readonly Stage[];
  run<T>(
    name: string,
    inputs: unknown,
    fill: (folder: string) => Promise<{ readonly files: readonly string[]; readonly summary: T }>,
  ): Promise<Output<T>>;
}

interface Mark<T> {
  readonly files: Readonly<Record<string, string>>;
  readonly summary: T;
}

export function openStages(place: string, onStage: (stage: Stage) => void): Stages {
  const done: Stage[] = [];
  return {
    done,
    async run<T>(
      name: string,
      inputs: unknown,
      fill: (folder: string) => Promise<{ files: readonly string[]; summary: T }>,
    ) {
      const { key, folder } = stageOf(place, inputs);
      const known = readMark<T>(folder);
      const stage = { name, key, reused: known !== null };
      if (known !== null) {
        done.push(stage);
        onStage(stage);
        return { folder, summary: known.summary };
      }
      onStage(stage);
      const summary = await writeFolder(folder, async (temporary) => {
        const { files, summary: made } = await fill(temporary);
        const mark: Mark<T> = {
          files: Object.fromEntries(files.map((file) => [file, sha256OfFile(join(temporary, file))])),
          summary: made,
        };
        writeFileSync(join(temporary, 'stage.json'), JSON.stringify(mark));
        return made;
      });
      done.push(stage);
      return { folder, summary };
    },
  };
}

const stageOf = (place: string, inputs: unknown) => {
  const key = sha256Of(canonical(inputs));
  return { key, folder: join(place, key.slice(0, 2), key) };
};

/** What a stage left for these inputs; null: nothing that is whole. */
export function findStage<T>(place: string, inputs: unknown): Output<T> | null {
  const { folder } = stageOf(place, inputs);
  const mark = readMark<T>(folder);
  return mark === null ? null : { folder, summary: mark.summary };
}

/** What a stage left, when every file is there and whole. */
function readMark<T>(folder: string): Mark<T> | null {
  const path = join(folder, 'stage.json');
  if (!existsSync(path)) return null;
  const mark = JSON.parse(readFileSync(path, 'utf8')) as Mark<T>;
  const isWhole = Object.entries(mark.files).every(([file, hash]) => {
    const inside = join(folder, file);
    return existsSync(inside) && sha256OfFile(inside) === hash;
  });
  return isWhole ? mark : null;
}
