import { readIsoDate } from '../values/cells.ts';
import { childType, recordType, takesAttribute, takesText } from './schema.ts';
import { conversions } from './words.ts';

/** Where an element stands in the schema of 2.03. */
export interface StandardPlace {
  /** Names from the record down, without ordinals: `transaction/value`; empty for the record itself. */
  readonly path: string;
  /** Its type in the schema; null where 2.03 has no such element. */
  readonly type: number | null;
  child(name: string): StandardPlace | null;
}

function placeAt(path: string, type: number | null): StandardPlace {
  return {
    path,
    type,
    child: (name) => {
      const inner = type === null ? null : childType(type, name);
      const whole = path === '' ? name : `${path}/${name}`;
      return inner === null && !moves.some(([from]) => from === whole || from.startsWith(`${whole}/`))
        ? null
        : placeAt(whole, inner);
    },
  };
}

/** The place of a record by the name of its element; null for any other. */
export const startPlace = (name: string): StandardPlace | null =>
  name === 'iati-activity' || name === 'iati-organisation'
    ? placeAt('', recordType('2.03', name === 'iati-activity'))
    : null;

type Words = Readonly<Record<string, string>>;

/** GeographicalPrecision to GeographicExactness: a point, or near one or within an area; the rest says nothing. */
const precisions: Words = { '1': '1', '2': '2', '3': '2', '4': '2', '5': '2' };
/** GazetteerAgency to GeographicVocabulary. */
const gazetteers: Words = { '1': 'G1', '3': 'G2' };

/**
 * Where values of 1.0x stand in 2.03, by the change logs of 1.04 (locations) and 2.01; with the codes that their words
 * became. `text` is an element's own text.
 */
const moves: readonly (readonly [from: string, to: string, words?: Words])[] = [
  ['transaction/transaction-date/text', 'transaction/transaction-date/@iso-date'],
  ['other-identifier/text', 'other-identifier/@ref'],
  ['other-identifier/@owner-ref', 'other-identifier/owner-org/@ref'],
  ['other-identifier/@owner-name', 'other-identifier/owner-org/narrative'],
  ['location/coordinates/@latitude', 'location/point/pos'],
  ['location/coordinates/@longitude', 'location/point/pos'],
  ['location/coordinates/@precision', 'location/exactness/@code', precisions],
  ['location/gazetteer-entry/text', 'location/location-id/@code'],
  ['location/gazetteer-entry/@gazetteer-ref', 'location/location-id/@vocabulary', gazetteers],
  ['location/location-type/@code', 'location/feature-designation/@code'],
  ['document-link/language/text', 'document-link/language/@code'],
  ['activity-website/text', 'document-link/@url'],
  ['identifier/text', 'organisation-identifier'],
  ['iati-identifier/text', 'organisation-identifier'],
];
const destinations = new Map(moves.map(([from, to, words]) => [from, { to, words }]));

/** Attributes that stayed where they are and whose words became codes. */
const worded: Readonly<Record<string, Words>> = {
  'participating-org/@role': conversions.role,
  'activity-date/@type': conversions['activity-date'],
  'transaction/transaction-type/@code': conversions['transaction-type'],
  'sector/@vocabulary': conversions.vocabulary,
};

/** The code of a word, or null when there is none. */
function codeOf(words: Words | undefined, value: string): string | null {
  const word = value.trim().toLowerCase();
  return words !== undefined && Object.hasOwn(words, word) ? words[word]! : null;
}

/** The place and value of a value in 2.03; `part` is an attribute (`@code`) or `text`. Null when it has none. */
export function placeIn203(
  place: StandardPlace | null,
  part: string,
  value: string,
  isOld: boolean,
): { path: string; value: string } | null {
  if (place === null) return null;
  const { type } = place;
  const own = place.path === '' ? '' : `${place.path}/`;
  const written = `${own}${part}`;
  const isText = part === 'text';
  if (isOld && written === 'activity-date/text' && readIsoDate(value) !== null) {
    return { path: 'activity-date/@iso-date', value };
  }
  if (type !== null) {
    if (isText ? takesText(type) : takesAttribute(type, part.slice(1))) {
      const code = isOld ? codeOf(worded[written], value) : null;
      return { path: isText ? place.path : written, value: code ?? value };
    }
    if (isOld && (isText || part === '@xml:lang') && childType(type, 'narrative') !== null) {
      return { path: isText ? `${own}narrative` : `${own}narrative/@xml:lang`, value };
    }
  }
  const moved = isOld ? destinations.get(written) : undefined;
  if (moved === undefined) return null;
  const code = moved.words === undefined ? value : codeOf(moved.words, value);
  return code === null ? null : { path: moved.to, value: code };
}
