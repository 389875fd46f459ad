import { once } from "node:events";
import { type Listening, listen } from "../http/listen.ts";
import { nodeListener } from "../http/node-listener.ts";
import { optionNumber, optionText } from "./arguments.ts";
import { type Command, exitCode, type Streams, UsageError } from "./command.ts";
import { interrupted } from "./interrupted.ts";
import { write } from "./write.ts";

const usualPort = 7860;

/** Where a visitor of the demo may fetch a language model from: the hub, and the servers that it sends on to for large files. */
const hub = "https://huggingface.co https://*.huggingface.co https://*.hf.co";

export const serve: Command = {
  name: "serve",
  says: "serve the demo",
  usage: ["[--port 7860] [--host 127.0.0.1]"],
  options: {
    port: { takes: "PORT", says: `where to listen, ${usualPort} by default; if it is taken, the next free one` },
    host: { takes: "HOST", says: "which of this machine's addresses; 127.0.0.1 by default: nobody else can reach it" },
  },
  notes: [
    "A second port, the next free one, plays the CDN: it serves the element's files to pages of any origin.",
    "The last line on standard error that begins with http is the address. Stop with Ctrl + C.",
  ],
  async run(given, streams) {
    if (given.words.length > 0) throw new UsageError(`serve takes no words, so "${given.words[0]}" has no place`);
    const port = optionNumber(given, "port", 0, 65_535) ?? usualPort;
    const host = optionText(given, "host") ?? "127.0.0.1";
    const stop = streams.signal ?? interrupted();
    const { createCdnHandler, createHandler } = await import("../index.ts");
    let cdnPort = 0;
    const pages = await listenOrSay(
      nodeListener(createHandler({ cdn: (request) => sameHost(request, cdnPort), models: hub })),
      port,
      host,
    );
    const cdn = await listenOrSay(nodeListener(createCdnHandler()), port === 0 ? 0 : Math.min(pages.port + 1, 65_535), host);
    cdnPort = cdn.port;
    if (port !== 0 && pages.port !== port) await write(streams.err, `Port ${port} is taken, so this is on ${pages.port}.\n`);
    await announce(streams, host, pages.port, cdn.port);
    if (!stop.aborted) await once(stop, "abort");
    for (const { server } of [pages, cdn]) {
      server.close();
      server.closeAllConnections();
    }
    return exitCode.solved;
  },
};

/** The other port of the host that this page was asked from, whatever name it was asked by. */
function sameHost(request: Request, port: number): string {
  const { hostname } = new URL(request.url);
  return `http://${hostname}:${port}`;
}

async function listenOrSay(...[listener, port, host]: Parameters<typeof listen>): Promise<Listening> {
  try {
    return await listen(listener, port, host);
  } catch (error) {
    throw new UsageError(`cannot serve on ${host}, port ${port}: ${error instanceof Error ? error.message : error}`);
  }
}

async function announce(streams: Streams, host: string, port: number, cdnPort: number): Promise<void> {
  const name =
    host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  await write(
    streams.err,
    `The element's files for other origins: http://${name}:${cdnPort}/\nmath-viz, stop with Ctrl + C:\nhttp://${name}:${port}/\n`,
  );
}
