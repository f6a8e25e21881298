import { rowOf } from '../../access/index.ts';
import type { Role } from '../../model/index.ts';
import type { Query } from '../address.ts';
import { useReader } from '../reader.ts';

/** The token that a form of a session must carry; nothing where nobody has signed in. */
export function FormToken() {
  const { visitor } = useReader().context;
  return visitor ? <input type="hidden" name="token" value={visitor.formToken} /> : null;
}

/** The name of who reads, for addresses of the desk; none where a session holds it. */
export function useName(by: string | null): Query {
  const { visitor } = useReader().context;
  return visitor || by === null ? {} : { by };
}

/** Which acts of the forms at a route this reader may do; all of them where nobody signs in. */
export function useMay(route: string): (step: string) => boolean {
  const { visitor } = useReader().context;
  return (step) =>
    !visitor || (rowOf('POST', route, step)?.who.some((who) => visitor.roles.includes(who as Role)) ?? false);
}

/** Does this reader only propose, for somebody else to decide on? */
export function useIsProposing(): boolean {
  const { visitor } = useReader().context;
  return visitor ? !visitor.roles.some((role) => role === 'reviewer' || role === 'editor') : false;
}

/** Which keys a desk has; with script, how they are turned off. */
export function KeysHint({ words }: { readonly words: string }) {
  const { t } = useReader();
  return (
    <p class="soft" id="keys" tabIndex={-1}>
      {words}{' '}
      <button
        type="button"
        id="keys-switch"
        class="quiet"
        hidden
        data-on={t('desk-keys-on')}
        data-off={t('desk-keys-off')}
      />
    </p>
  );
}
