/**
 * What a page of the app may load: its own files and nothing else, no inline script, no `eval`, no
 * mark-up made from strings. `connect` is `'none'` in the product, where the screen speaks to the
 * core by message, and `'self'` under the development host, where it does so by HTTP.
 */
export function contentSecurityPolicy(connect: "'none'" | "'self'"): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src ${connect}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
}
