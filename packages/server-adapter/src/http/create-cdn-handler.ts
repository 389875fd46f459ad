import { fileFrom } from "./files.ts";
import { elementFolder } from "./folders.ts";
import { respond } from "./respond.ts";

/** The part a CDN plays: the element's built files for any page of any origin, and nothing else. */
export function createCdnHandler(options: { element?: string } = {}): (request: Request) => Promise<Response> {
  const element = options.element ?? elementFolder();
  const headers = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
  return async (request) => {
    const text = (message: string, status: number) => ({
      body: new TextEncoder().encode(`${message}\n`),
      type: "text/plain; charset=utf-8",
      status,
      headers,
    });
    if (request.method !== "GET" && request.method !== "HEAD")
      return respond(request, { ...text("only GET and HEAD", 405), headers: { ...headers, allow: "GET, HEAD" } });
    const file = await fileFrom(element, new URL(request.url).pathname.slice(1));
    return respond(request, file === undefined ? text("no such file", 404) : { ...file, headers, lasting: true });
  };
}
