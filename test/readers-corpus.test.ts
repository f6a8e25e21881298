import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Locator, Reading } from '../src/model/index.ts';
import { flatValues, valuesBySaxes } from '../src/readers/fixtures/saxes-values.ts';
import { findingsOf, fixtureSource, imbalanceOf } from '../src/readers/fixtures/source.ts';
import { read, readEverything } from '../src/readers/index.ts';

interface Row {
  file: string;
  activities: string;
  organisations: string;
  transactions: string;
  results: string;
  well_formed: string;
}
interface Counts {
  activities: number;
  organisations: number;
  transactions: number;
  results: number;
  setAside: number;
}

/** What a reader counts in files that the manifest calls broken, or counts otherwise; each with its reason. */
const explained: Record<string, Counts & { why: string }> = {
  'csv2iati/GB-COH-871954_1378308222.37_143058.xml.gz': {
    why: 'bare ampersands in 19 activities; the other 294 stand whole',
    activities: 294,
    organisations: 0,
    transactions: 2445,
    results: 0,
    setAside: 19,
  },
  'csv2iati/GB-COH-871954_1378308222.37_704cd9.xml.gz': {
    why: 'the same, and a blank before the XML declaration',
    activities: 294,
    organisations: 0,
    transactions: 2445,
    results: 0,
    setAside: 19,
  },
  'standard-example/activity-standard-example-annotated_2.01.xml': {
    why: 'its only activity holds an attribute without quotes',
    activities: 0,
    organisations: 0,
    transactions: 0,
    results: 0,
    setAside: 1,
  },
  'refresher/unit__fixtures_flatten_flatterer__extension_no_xmlns.input.xml': {
    why: 'a prefix is not declared: namespaces are no matter of this reader, so the activity is kept',
    activities: 1,
    organisations: 0,
    transactions: 0,
    results: 0,
    setAside: 0,
  },
  'refresher/unit__fixtures_flatten_flatterer__historic_blank_narratives.input.xml': {
    why: 'its activity has no identifier',
    activities: 0,
    organisations: 0,
    transactions: 0,
    results: 0,
    setAside: 1,
  },
  'refresher/unit__fixtures_flatten_flatterer__historic_multivalued_attribute_blank_string.input.xml': {
    why: 'its activity has no identifier',
    activities: 0,
    organisations: 0,
    transactions: 0,
    results: 0,
    setAside: 1,
  },
  'refresher/unit__fixtures_flatten_flatterer__historic_date_format_empty_multivalue.input.xml': {
    why: 'its activity is not well-formed',
    activities: 0,
    organisations: 0,
    transactions: 0,
    results: 0,
    setAside: 1,
  },
  'refresher/unit__fixtures_lakify_recursive_json_nest__edgecase.input.xml': {
    why: 'a prefix is not declared: namespaces are no matter of this reader, so the activity is kept',
    activities: 1,
    organisations: 0,
    transactions: 1,
    results: 0,
    setAside: 0,
  },
  'refresher/unit__fixtures_flatten_flatterer__not-iati.input.xml': {
    why: 'its root is none of IATI, so the file is set aside as a whole',
    activities: 0,
    organisations: 0,
    transactions: 0,
    results: 0,
    setAside: 1,
  },
};

function countsOf(readings: readonly Reading[]): Counts {
  const counts = { activities: 0, organisations: 0, transactions: 0, results: 0, setAside: 0 };
  for (const reading of readings) {
    if (reading.type === 'activity') {
      counts.activities++;
      counts.transactions += reading.activity.transactions.length;
      counts.results += reading.activity.results.length;
    } else if (reading.type === 'organisation') counts.organisations++;
    else if (reading.type === 'count') counts.setAside = reading.setAside;
  }
  return counts;
}

/** The same four counts by saxes, of well-formed text: direct children of the record's parent only. */
function countBySaxes(text: string): Omit<Counts, 'setAside'> {
  const counts = { activities: 0, organisations: 0, transactions: 0, results: 0 };
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const parent = path.at(-1);
    if (name === 'iati-activity' && parent === 'iati-activities') counts.activities++;
    else if (name === 'iati-organisation' && parent === 'iati-organisations') counts.organisations++;
    else if (name === 'transaction' && parent === 'iati-activity') counts.transactions++;
    else if (name === 'result' && parent === 'iati-activity') counts.results++;
    path.push(name);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  return counts;
}

/** Where the first, the middle and the last record of a file stand. */
function sampleOf(readings: readonly Reading[]): Locator[] {
  const all = readings.flatMap((reading) =>
    reading.type === 'activity'
      ? [reading.activity.locator]
      : reading.type === 'organisation'
        ? [reading.organisation.locator]
        : [],
  );
  return [...new Set([all[0], all[all.length >> 1], all.at(-1)])].filter((each) => each !== undefined);
}

for (const folder of ['iati-corpus', 'iati-edge-cases']) {
  const base = new URL(`../../shared/data/${folder}/`, import.meta.url);
  describe.skipIf(!existsSync(base))(`${folder} (when shared/data stands beside the project)`, () => {
    const rows: Row[] = existsSync(base) ? parse(readFileSync(new URL('manifest.csv', base)), { columns: true }) : [];
    it.each(rows.map((row) => [row.file, row] as const))('%s', (file, row) => {
      const bytes = readFileSync(new URL(file, base));
      const readings = [...read({ ...fixtureSource, mediaType: 'application/xml' }, bytes)];
      expect(imbalanceOf(readings)).toEqual([]);
      const counts = countsOf(readings);
      const other = explained[file];
      if (other !== undefined) {
        const { why, ...expected } = other;
        expect(counts, why).toEqual(expected);
        return;
      }
      expect(row.well_formed).toBe('yes');
      expect(findingsOf(readings).filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const key of ['activities', 'organisations', 'transactions', 'results'] as const) {
        if (row[key] !== '') expect([key, counts[key]]).toEqual([key, Number(row[key])]);
      }
      const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      const { setAside, ...kept } = counts;
      expect([kept, setAside]).toEqual([countBySaxes(text), 0]);
      const plain = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
      for (const locator of sampleOf(readings)) {
        const own = plain.toString('utf8', locator.byteFrom!, locator.byteTo!);
        expect(flatValues(readEverything(plain, locator))).toEqual(valuesBySaxes(own));
      }
    });
    it('has no explanation for a file that is not there', () => {
      const names = new Set(rows.map(({ file }) => file));
      const own = Object.keys(explained).filter(
        (file) => file.startsWith('refresher/') === (folder === 'iati-edge-cases'),
      );
      expect(own.filter((file) => !names.has(file))).toEqual([]);
    });
  });
}
