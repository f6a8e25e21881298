const names = { session: 'obras-session', journey: 'obras-journey' } as const;
type CookieName = keyof typeof names;
/** A cookie that only this host may set and read, and only over https, carries its promise in its name. */
const secureName = (name: CookieName): string => `__Host-${names[name]}`;

/**
 * The value of a cookie of ours; null: none. Over https only the name that other hosts cannot set counts: a neighbour
 * could plant the plain one.
 */
export function readCookie(header: string | undefined, name: CookieName, isHttps: boolean): string | null {
  const wanted = isHttps ? secureName(name) : names[name];
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === wanted) return pair.slice(at + 1).trim() || null;
  }
  return null;
}

/**
 * A Set-Cookie value: HttpOnly, SameSite=Lax, for the whole host; Secure with the `__Host-` prefix over https. Without
 * `seconds` it ends with the browser; an empty value takes it away.
 */
export function writeCookie(
  name: CookieName,
  value: string,
  { isHttps, seconds = null }: { readonly isHttps: boolean; readonly seconds?: number | null },
): string {
  const age = value === '' ? 0 : seconds;
  return [
    `${isHttps ? secureName(name) : names[name]}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isHttps ? ['Secure'] : []),
    ...(age === null ? [] : [`Max-Age=${age}`]),
  ].join('; ');
}
