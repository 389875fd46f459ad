import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Listening {
  server: Server;
  port: number;
}

/** Ports tried before giving up. */
const tries = 50;

/** Serves on the first free port from `port` on (0: any). Rejects with the system's error where none is free or the host is not ours. */
export async function listen(listener: RequestListener, port: number, host: string): Promise<Listening> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOn(listener, candidate, host);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || candidate - port >= tries || candidate >= 65_535) throw error;
    }
  }
}

function listenOn(listener: RequestListener, port: number, host: string): Promise<Listening> {
  // Bounds for a client that is slow, or never finishes: nothing here needs long headers, bodies, or time.
  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 },
    listener,
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve({ server, port: (server.address() as AddressInfo).port });
    });
  });
}
