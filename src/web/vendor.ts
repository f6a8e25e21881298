import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sha256Hex } from '../model/index.ts';
import type { Asset } from './assets.ts';
import { outlines } from './figures/outlines.ts';
import { pointsScript } from './points.js.ts';

const { resolve } = createRequire(import.meta.url);
const version = '6.17.0';
const library = `/assets/maplibre-gl-${version}.mjs`;
const worker = `/assets/maplibre-gl-worker-${version}.mjs`;
const outlinesHref = '/assets/outlines-50m-2.0.2.json';
const script = pointsScript(library, worker, outlinesHref);
const javascript = 'text/javascript; charset=utf-8';
const dist = (name: string) => readFileSync(resolve(`maplibre-gl/dist/${name}`), 'utf8');

/** The script of the page of places, which loads the library when somebody asks for the map that can be moved. */
export const pointsScriptHref = `/assets/points.${sha256Hex(script).slice(0, 12)}.js`;

/** Files that are read only when they are asked for: the map library, its worker, outlines of all countries as GeoJSON. */
export const filesOnDemand: Readonly<Record<string, () => Asset>> = {
  [pointsScriptHref]: () => ({ body: script, type: javascript }),
  [library]: () => ({ body: dist('maplibre-gl.mjs'), type: javascript }),
  [worker]: () => ({ body: dist('maplibre-gl-worker.mjs'), type: javascript }),
  [outlinesHref]: () => ({
    body: JSON.stringify({
      type: 'FeatureCollection',
      features: outlines().map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
    }),
    type: 'application/json; charset=utf-8',
  }),
};
