import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A proxy that the browser must use for every host but this one. It lets nothing through and remembers who asked for what. */
export interface Outside {
  port: number;
  /** "GET http://example.com/", "CONNECT example.com:443" */
  asked: string[];
  close(): void;
}

/** Some builds of Chromium open a connection to their search engine with every new profile, and no switch keeps them from it. */
const searchEngine = "www.google.com:443";

export async function watchOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((message, reply) => {
    asked.push(`${message.method} ${message.url}`);
    reply.writeHead(502).end();
  });
  server.on("connect", (message, socket: Socket) => {
    if (message.url !== searchEngine) asked.push(`CONNECT ${message.url}`);
    // A browser that is being closed hangs up in the middle; nobody else listens for that on this socket.
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
