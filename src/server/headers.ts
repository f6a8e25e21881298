/**
 * On every answer, whatever the route. Pages hold no script and no inline style, so none is allowed; the pages of the
 * desk, and the one on which pages are kept for reading offline, alone may ask for a script file of this site. No other site may put a page of ours in a frame, but for the
 * figures under `/embed/`, which hold no form.
 */
export function securityHeaders(
  isHttps: boolean,
  {
    isScripted = false,
    isEmbed = false,
    isWorker = false,
  }: { readonly isScripted?: boolean; readonly isEmbed?: boolean; readonly isWorker?: boolean } = {},
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "style-src 'self'",
      ...(isScripted ? ["script-src 'self'", "worker-src 'self'"] : []),
      // The service worker asks for our own pages again, and for the page that is kept, its style.
      ...(isWorker || isScripted ? ["connect-src 'self'"] : []),
      "img-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      isEmbed ? 'frame-ancestors *' : "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    ...(!isEmbed && { 'X-Frame-Options': 'DENY' }),
    // Nothing to other sites; our own pages, so that a form is sent with its Origin and not with `null`.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** Open data may be read by any page; a page of ours may not be taken apart by another's. */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;
export const onlyOurs = { 'Cross-Origin-Resource-Policy': 'same-origin' } as const;

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};
/** Of bytes that somebody sent: a page may show them as a picture; opened by themselves they are saved, and run nothing. */
export const sentFile = (mediaType: string, name: string) =>
  ({
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="obras-${name}.${endings[mediaType] ?? 'bin'}"`,
    'Content-Security-Policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  }) as const;
