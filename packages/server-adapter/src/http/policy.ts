export interface Policy {
  /** An origin other than the page's own that its scripts may come from: "http://localhost:7861". */
  scripts?: string | undefined;
  /** Who may show the page in a frame; "'self'" by default. */
  frameAncestors?: string | undefined;
}

/**
 * The Content-Security-Policy of every page. Nothing inline, nothing evaluated, nothing from elsewhere but, on a page that loads the
 * self-contained file from another origin, that file and the blob worker it then starts.
 */
export function contentSecurityPolicy({ scripts, frameAncestors = "'self'" }: Policy = {}): string {
  const elsewhere = scripts === undefined ? "" : ` ${scripts}`;
  return [
    "default-src 'none'",
    `script-src 'self'${elsewhere}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `worker-src 'self'${scripts === undefined ? "" : " blob:"}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");
}
