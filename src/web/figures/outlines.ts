import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** ISO 3166-1 numeric of the states and territories of the Americas, as the outlines are keyed. */
const alpha2: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AG028 AI660 AR032 AW533 BB052 BM060 BO068 BR076 BS044 BZ084 CA124 CL152 CO170 CR188 CU192 CW531 DM212 DO214 EC218 ' +
    'FK238 GD308 GL304 GT320 GY328 HN340 HT332 JM388 KN659 KY136 LC662 MS500 MX484 NI558 PA591 PE604 PR630 PY600 ' +
    'SR740 SV222 SX534 TC796 TT780 US840 UY858 VC670 VE862 VG092 VI850'
  )
    .split(' ')
    .map((each) => [each.slice(2), each.slice(0, 2)] as const),
);

export interface Outline extends Feature<Geometry> {
  /** ISO 3166-1 alpha-2; null: a shape outside the Americas. */
  readonly code: string | null;
  readonly name: string;
}

let known: readonly Outline[] | null = null;

/**
 * Outlines of countries by Natural Earth, 1:50 million, public domain, as `world-atlas` packs them; without Antarctica.
 * Borders are drawn as that source has them: see docs/method/borders.md.
 */
export function outlines(): readonly Outline[] {
  if (known) return known;
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const all = feature(atlas, atlas.objects.countries) as FeatureCollection<Geometry, { name: string }>;
  known = all.features
    .filter(({ id }) => id !== '010')
    .map((each) => ({ ...each, code: alpha2[String(each.id)] ?? null, name: each.properties.name }));
  return known;
}
