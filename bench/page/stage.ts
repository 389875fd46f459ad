import { createHandler, type Handler, listen, nodeListener } from "@math-viz/server-adapter";
import { type Browser, launch } from "puppeteer-core";
import { chromiumArguments, ensureChromium } from "../../scripts/lib/chromium.ts";

/** The demo and the peer's page, each on a port of its own from the same kind of server, and a browser. */
export interface Stage {
  browser: Browser;
  demo: string;
  peer: string;
  close(): Promise<void>;
}

/** `element` and `peer` are the folders of the built element and of the peer's page. */
export async function openStage(folders: { element: string; peer: string }): Promise<Stage> {
  const demo = await listen(nodeListener(createHandler({ element: folders.element })), 0, "127.0.0.1");
  const peer = await listen(nodeListener(withoutPolicy(createHandler({ pages: folders.peer }))), 0, "127.0.0.1");
  const browser = await launch({ executablePath: await ensureChromium(), args: chromiumArguments() });
  return {
    browser,
    demo: `http://localhost:${demo.port}/`,
    peer: `http://localhost:${peer.port}/`,
    async close() {
      await browser.close();
      for (const { server } of [demo, peer]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** function-plot makes code from strings, which the policy that the demo lives under forbids; so the peer lives under none. */
function withoutPolicy(handler: Handler): Handler {
  return async (request) => {
    const response = await handler(request);
    response.headers.delete("content-security-policy");
    return response;
  };
}
