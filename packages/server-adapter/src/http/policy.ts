export interface Policy {
  /** An origin other than the page's own that its scripts may come from: "http://localhost:7861". */
  scripts?: string | undefined;
  /** CSP sources that a page may fetch a language model's files from, besides this server. */
  models?: string | undefined;
  /** For the file that a model's worker is started from, whose policy is that worker's: it may compile WebAssembly. */
  isModelWorker?: boolean | undefined;
  /** Who may show the page in a frame; "'self'" by default. */
  frameAncestors?: string | undefined;
}

/**
 * The Content-Security-Policy of every page. Nothing inline, nothing evaluated, nothing from elsewhere but, on a page that loads the
 * self-contained file from another origin, that file and the blob worker it then starts.
 */
export function contentSecurityPolicy({
  scripts,
  models,
  isModelWorker = false,
  frameAncestors = "'self'",
}: Policy = {}): string {
  const elsewhere = scripts === undefined ? "" : ` ${scripts}`;
  return [
    "default-src 'none'",
    `script-src 'self'${elsewhere}${isModelWorker ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${models === undefined ? "" : ` ${models}`}`,
    `worker-src 'self'${scripts === undefined ? "" : " blob:"}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");
}
