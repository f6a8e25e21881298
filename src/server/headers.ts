/**
 * On every answer, whatever the route. Pages hold no script and no inline style, so none is allowed; the pages of the
 * desk alone may ask for the one script file of this site.
 */
export function securityHeaders(
  isHttps: boolean,
  { isScripted = false }: { readonly isScripted?: boolean } = {},
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "style-src 'self'",
      ...(isScripted ? ["script-src 'self'"] : []),
      "img-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
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
