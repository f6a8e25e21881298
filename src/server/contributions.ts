import type { Visitor } from '../access/index.ts';
import { type CleanedFile, cleanFile, type Ledger, voiceOf } from '../ledger/index.ts';
import { Contribution, type Json, ObrasError, parseEdtf } from '../model/index.ts';
import { contributionRows, isWaiting, type KeptContribution } from '../review/index.ts';
import { type ContributeField, type ContributePage, contributable, stampOf } from '../views/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import type { SentForm } from './sent-form.ts';

const fields: readonly ContributeField[] = ['seen', 'date', 'words', 'place', 'contact', 'consent', 'about', 'publish'];
const longest = { words: 2000, place: 300, contact: 254, about: 300 } as const;
/** While so many files wait for a reviewer, no more are taken: a disk has an end. */
export const mostWaitingFiles = 200;

const waitingFiles = async (open: Ledger): Promise<number> =>
  (await contributionRows(open)).filter((row) => row.body.file !== undefined && isWaiting(row)).length;

/** The form by which anybody says what they saw of a commitment or work: shown, taken; nothing of it counts unreviewed. */
export function createContributions({ ledger, config, effects }: Pick<AppOptions, 'ledger' | 'config' | 'effects'>) {
  async function pageOf(
    edition: ServedEdition,
    thing: string,
    state: Partial<Pick<ContributePage, 'values' | 'errors' | 'isSent'>> = {},
  ): Promise<ContributePage> {
    const [, type, id] = /^(commitment|work):(.+)$/.exec(thing) ?? [];
    if ((type !== 'commitment' && type !== 'work') || id === undefined)
      throw new ObrasError('not-found', 'There is no such thing.', { params: { type: 'commitment', what: thing } });
    return {
      stamp: stampOf(edition),
      about: { type, id, title: await contributable(edition, { type, id }) },
      values: state.values ?? {},
      errors: state.errors ?? [],
      isSent: state.isSent ?? false,
      isReadOnly: config.readOnly || ledger === null,
    };
  }

  return {
    show: pageOf,
    /** The form again with what is wrong; null when it was taken. */
    async send(
      edition: ServedEdition,
      thing: string,
      form: SentForm,
      visitor: Visitor | null,
    ): Promise<ContributePage | null> {
      const values: Partial<Record<ContributeField, string>> = {};
      for (const name of fields) {
        const value = (form.get(name) ?? '')
          .replaceAll(/[\p{Cc}\p{Cf}]/gu, (char) => (char === '\n' ? char : ' '))
          .trim();
        if (value !== '') values[name] = value;
      }
      const page = await pageOf(edition, thing, { values });
      const errors: ContributePage['errors'][number][] = [];
      const seen = Contribution.shape.seen.safeParse(values.seen);
      if (!seen.success) errors.push({ field: 'seen', code: 'missing' });
      if (values.date === undefined) errors.push({ field: 'date', code: 'missing' });
      else if (parseEdtf(values.date) === null) errors.push({ field: 'date', code: 'not-a-date' });
      for (const name of ['words', 'place'] as const)
        if (values[name] === undefined) errors.push({ field: name, code: 'missing' });
      for (const [name, most] of Object.entries(longest) as [keyof typeof longest, number][])
        if ((values[name]?.length ?? 0) > most) errors.push({ field: name, code: 'too-long' });
      if (values.consent === undefined) errors.push({ field: 'consent', code: 'missing' });
      const file = form.file === null ? null : cleanFile(form.file);
      if (typeof file === 'string') errors.push({ field: 'file', code: file });
      else if (file !== null && values.about === undefined) errors.push({ field: 'about', code: 'missing' });
      // A file that came with a form in which something else is wrong is not kept meanwhile.
      if (file !== null && typeof file !== 'string' && errors.length > 0) errors.push({ field: 'file', code: 'gone' });
      if (errors.length > 0 || page.isReadOnly || !seen.success || ledger === null) return { ...page, errors };
      const cleaned = file as CleanedFile | null;
      // A field that no person sees: what fills it in is thanked, and nothing is kept.
      if ((form.get('website') ?? '') !== '') return null;
      const { type, id } = page.about;
      const { words = '', place = '', contact = null, date = '' } = values;
      const isFull = cleaned !== null && (await ledger.read(waitingFiles)) >= mostWaitingFiles;
      if (isFull) return { ...page, errors: [{ field: 'file', code: 'full' }] };
      const index = await ledger.write(async (open) => {
        // Who has signed in is one voice with any contact, and cannot judge it.
        const name = visitor?.account.id ?? contact;
        const voice = name === null ? null : voiceOf(open, `${type}:${id}`, name);
        const mayPublish = values.publish !== undefined && cleaned?.mediaType !== 'application/pdf';
        const body = {
          on: { type, id },
          seen: seen.data,
          date,
          voice,
          consent: true as const,
          ...(cleaned !== null && { file: { mediaType: cleaned.mediaType, mayPublish } }),
        };
        const kept: KeptContribution = {
          words,
          place,
          contact,
          ...(cleaned !== null && {
            file: {
              mediaType: cleaned.mediaType,
              about: values.about ?? '',
              base64: Buffer.from(cleaned.bytes).toString('base64'),
            },
          }),
        };
        const draft = { kind: 'contribution' as const, body, personal: kept as unknown as Json };
        const [receipt] = await open.append([draft], { by: 'citizen', at: effects.now().toISOString() });
        return receipt?.index ?? null;
      });
      effects.log({ event: 'contribution', index });
      return null;
    },
  };
}
