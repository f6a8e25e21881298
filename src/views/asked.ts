import { silenceDays } from '../assessment/index.ts';
import { type Invitation, isoOf, parseEdtf } from '../model/index.ts';
import type { AskedView, AttestationView } from './answers.ts';
import { type AskedEdition, bodyOf, textOf, wordOf } from './question.ts';
import { loadParties } from './references.ts';

/**
 * The questions that were put to parties about a thing, and how each stands on the day of the edition. One that was
 * taken back before it reached anybody was never asked.
 */
export async function askAsked(
  edition: AskedEdition,
  about: Invitation['on'][number],
  attestations: readonly AttestationView[],
): Promise<AskedView[]> {
  const rows = await edition.rows(
    `select party, expires, delivered_on, body from invitation
     where delivered_on is not null or not coalesce(is_revoked, false) order by delivered_on nulls last, id`,
  );
  const own = rows.filter((row) =>
    bodyOf<Invitation>(row).on.some((on) => on.type === about.type && on.id === about.id),
  );
  const parties = await loadParties(edition);
  const answered = new Set(attestations.map(({ party }) => party.id));
  const today = parseEdtf(edition.manifest.asOf)?.earliest ?? null;
  return own.map((row) => {
    const party = parties.get(wordOf(row, 'party'));
    const deliveredOn = textOf(row, 'delivered_on');
    const asked = deliveredOn === null ? null : (parseEdtf(deliveredOn)?.latest ?? null);
    const isSilent = asked !== null && today !== null && today - asked >= silenceDays;
    return {
      party,
      deliveredOn,
      expires: wordOf(row, 'expires'),
      state: answered.has(party.id)
        ? 'answered'
        : deliveredOn === null
          ? 'not-delivered'
          : isSilent
            ? 'no-answer'
            : 'awaited',
      silentFrom: asked === null ? null : isoOf(asked + silenceDays),
    };
  });
}
