import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Part } from "./parts.ts";

const { resolve } = createRequire(import.meta.url);
const plot = resolve("@observablehq/plot");
const katex = dirname(resolve("katex/dist/katex.min.css"));

export type PeerName = "page" | "katex" | "plot" | "nerdamer";

/** What else a page would load, as its makers publish it for a script tag. */
export function peerParts(peerFolder: string): Record<PeerName, Part> {
  return {
    page: {
      name: "peer's page: script and stylesheet",
      files: [join(peerFolder, "peer.js"), join(peerFolder, "katex.min.css")],
    },
    katex: {
      name: "KaTeX alone: script and stylesheet",
      files: [join(katex, "katex.min.js"), join(katex, "katex.min.css")],
    },
    plot: {
      name: "Observable Plot alone, with D3",
      files: [join(plot, "../../dist/plot.umd.min.js"), join(createRequire(plot).resolve("d3"), "../../dist/d3.min.js")],
    },
    nerdamer: { name: "nerdamer-prime alone", files: [join(resolve("nerdamer-prime/all"), "../all.min.js")] },
  };
}
