import { appealOf, canAppeal, contributionOf, thingOf } from '../review/index.ts';
import type { ContributePage } from '../views/index.ts';
import type { AppOptions } from './app-options.ts';
import type { SentForm } from './sent-form.ts';

const longestAppeal = 2000;

/** What its sender sees and asks with the code that they were given: nothing of it is for anybody else. */
export function createOwn({ ledger, effects }: Pick<AppOptions, 'ledger' | 'effects'>, afterRemoval: () => void) {
  return {
    /** What became of it; null: the code opens nothing about this thing. */
    async find(code: string, thing: string): Promise<ContributePage['own']> {
      const found = ledger === null ? null : await ledger.read((open) => contributionOf(open, code));
      if (found === null || thingOf(found.row.body) !== thing) return null;
      const { row, sent } = found;
      return {
        index: row.index,
        at: row.at,
        seen: row.body.seen,
        date: row.body.date,
        words: sent.words,
        place: sent.place,
        hasContact: sent.contact !== null,
        about: sent.file?.about ?? null,
        state: row.state,
        sentence: row.last?.review.what ?? null,
        showsFile: row.last?.review.showsFile ?? false,
        mayPublish: row.body.file?.mayPublish ?? false,
        reason: row.state === 'rejected' ? (row.last?.review.reason ?? null) : null,
        canAppeal: canAppeal(row),
      };
    },
    /** `step=remove` destroys what was sent, `step=appeal` asks for another look; null: words are missing. */
    async send(code: string, form: SentForm): Promise<Readonly<Record<string, string>> | null> {
      const at = effects.now().toISOString();
      const words = (form.get('appeal') ?? '')
        .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
        .trim()
        .slice(0, longestAppeal);
      const isRemoval = form.get('step') === 'remove';
      if (!isRemoval && words === '') return null;
      const index = await ledger?.write(async (open) => {
        // Looked for once more: somebody may have removed or judged it meanwhile.
        const found = await contributionOf(open, code);
        if (found === null) return null;
        const { row } = found;
        if (isRemoval) {
          await open.removePersonal(row.index, 'request', { by: 'citizen', at });
          if (row.appeal !== null) await open.removePersonal(row.appeal.index, 'request', { by: 'citizen', at });
        } else if (canAppeal(row)) await open.append([appealOf(row.index, words)], { by: 'citizen', at });
        return row.index;
      });
      effects.log({ event: isRemoval ? 'contribution-removed' : 'contribution-appealed', index: index ?? null });
      if (!isRemoval) return { code };
      afterRemoval();
      return { removed: String(index ?? '') };
    },
  };
}
