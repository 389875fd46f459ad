import { fileFrom } from "./files.ts";
import { demoFolder, elementFolder } from "./folders.ts";
import { messagePage } from "./message-page.ts";
import { contentSecurityPolicy } from "./policy.ts";
import { type Content, respond } from "./respond.ts";
import { ssrPage } from "./ssr-page.ts";

export interface HandlerOptions {
  /** Folder of the pages; the demo's by default. */
  pages?: string;
  /** Folder of the element's built files, served under /element/; the installed element's by default. */
  element?: string;
  /** Origin that serves the self-contained file to pages that ask for it with `{{cdn}}`; /element of this very server by default. */
  cdn?: (request: Request) => string;
  /** CSP sources that pages may fetch a language model's files from, besides this server: "https://huggingface.co https://*.hf.co". */
  models?: string;
  /** CSP sources that may show these pages in a frame; "'self'" by default. */
  frameAncestors?: string;
}

/** No address may be longer. A question is part of one on /ssr. */
const longestAddress = 8_192;

/**
 * The demo as a web handler: pages, the element's files, and `/ssr?q=…&lang=…`, a page with its derivation in it. Answers GET and HEAD; never
 * rejects but for a fault of the server itself. Mount it in anything that speaks Request and Response, or through `nodeListener`.
 */
export function createHandler(options: HandlerOptions = {}): (request: Request) => Promise<Response> {
  const pages = options.pages ?? demoFolder();
  const element = options.element ?? elementFolder();
  return async (request) => {
    const content = await contentFor(request, pages, element, options);
    const { scripts, isModelWorker } = content;
    const { models, frameAncestors } = options;
    const policy = contentSecurityPolicy({ scripts, models, isModelWorker, frameAncestors });
    const headers = { "content-security-policy": policy, "cross-origin-resource-policy": "same-origin", ...content.headers };
    return respond(request, { ...content, headers });
  };
}

type PolicedContent = Content & { scripts?: string; isModelWorker?: boolean };

/** A worker has the policy that its own file is sent with, not that of the page. */
const modelWorker = "element/math-viz-model-worker.js";

async function contentFor(request: Request, pages: string, element: string, options: HandlerOptions): Promise<PolicedContent> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { ...messagePage(405, "Only GET and HEAD are answered here."), headers: { allow: "GET, HEAD" } };
  }
  if (request.url.length > longestAddress)
    return messagePage(414, "This address is too long. Put the question into the box instead.");
  const { pathname } = new URL(request.url);
  const path = pathname.slice(1);
  if (path === "ssr") return ssrPage(request);
  const file = path.startsWith("element/")
    ? await fileFrom(element, path.slice("element/".length))
    : await fileFrom(pages, pageFile(path));
  if (file === undefined) return messagePage(404, "There is no page at this address.");
  const lasting = { ...file, lasting: true };
  if (path === modelWorker) return { ...lasting, isModelWorker: true };
  return file.type.startsWith("text/html") ? withCdn(lasting, request, options) : lasting;
}

/** "" is index.html, "script-tag" is script-tag.html. */
function pageFile(path: string): string {
  if (path === "") return "index.html";
  return path.includes(".") ? path : `${path}.html`;
}

/** A page that loads the self-contained file says `{{cdn}}` where its origin belongs, and its policy then allows that origin. */
function withCdn(page: Content, request: Request, options: HandlerOptions): PolicedContent {
  const text = new TextDecoder().decode(page.body);
  if (!text.includes("{{cdn}}")) return page;
  const origin = options.cdn?.(request);
  const body = new TextEncoder().encode(text.replaceAll("{{cdn}}", origin ?? "/element"));
  return { ...page, body, ...(origin !== undefined && { scripts: origin }) };
}
