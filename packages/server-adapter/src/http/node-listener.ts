import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

export type Handler = (request: Request) => Promise<Response>;

/**
 * A handler as a listener for `node:http`. Bodies are not passed on: nothing here takes one, so whatever a client sends is left unread and
 * its connection closed.
 */
export function nodeListener(handler: Handler): RequestListener {
  return (message, reply) => {
    answer(handler, message, reply).catch((error: unknown) => {
      console.error(error);
      if (!reply.headersSent) reply.writeHead(500, { "content-type": "text/plain; charset=utf-8", connection: "close" });
      reply.end("This page failed. The server's log says why.\n");
    });
  };
}

async function answer(handler: Handler, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  const gone = new AbortController();
  reply.once("close", () => gone.abort());
  const request = requestFrom(message, gone.signal);
  const response =
    request === undefined ? new Response("This address cannot be read.\n", { status: 400 }) : await handler(request);
  const hasBody = message.headers["content-length"] !== undefined || message.headers["transfer-encoding"] !== undefined;
  reply.writeHead(response.status, { ...Object.fromEntries(response.headers), ...(hasBody && { connection: "close" }) });
  reply.end(response.body === null ? undefined : Buffer.from(await response.arrayBuffer()));
}

const plainHost = /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** The request as the web knows it, or undefined where its address makes no sense. */
function requestFrom(message: IncomingMessage, signal: AbortSignal): Request | undefined {
  const host = message.headers.host;
  const base = `http://${host !== undefined && plainHost.test(host) ? host : "localhost"}`;
  const path = message.url ?? "/";
  if (!path.startsWith("/")) return undefined;
  try {
    const headers = new Headers();
    for (const [name, value] of Object.entries(message.headers)) if (value !== undefined) headers.set(name, String(value));
    return new Request(base + path, { method: message.method ?? "GET", headers, signal });
  } catch {
    return undefined; // a forbidden method such as TRACE, a header or a port that no URL may hold
  }
}
