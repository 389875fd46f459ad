/** What a page transfers, part by part, against its peers. Fails where a part is above its ceiling. `node bench/sizes.ts` */
import { buildPeer } from "./peer/build.ts";
import { ceilings, passed } from "./sizes/ceilings.ts";
import { type Packed, packFiles, sum } from "./sizes/packed.ts";
import { elementFolder, partsOf } from "./sizes/parts.ts";
import { type PeerName, peerParts } from "./sizes/peers.ts";
import { type Benchmark, runBenchmarks } from "./support/program.ts";
import { bytes, table, times } from "./support/table.ts";
import { inTemporaryFolder } from "./support/temporary.ts";

/** What has to be there before something can be seen. */
const together: Readonly<Record<string, readonly string[]>> = {
  "before the first step": ["entry", "formulas", "worker"],
  "before the chart": ["entry", "formulas", "worker", "chart"],
};

const comparisons: readonly { ours: string; peer: PeerName }[] = [
  { ours: "before the first step", peer: "page" },
  { ours: "before the chart", peer: "page" },
  { ours: "self-contained file", peer: "page" },
  { ours: "formulas", peer: "katex" },
  { ours: "chart", peer: "plot" },
  { ours: "worker", peer: "nerdamer" },
];

type Sizes = Record<string, Packed>;

interface SizeFigures {
  ours: Sizes;
  peers: Sizes;
  /** Of the bytes packed with Brotli. */
  ratios: { ours: string; peer: string; ratio: number }[];
}

function measure(peerFolder: string): SizeFigures {
  const ours: Sizes = {};
  for (const { name, files } of partsOf(elementFolder)) ours[name] = packFiles(files);
  for (const [name, parts] of Object.entries(together)) ours[name] = sum(parts.map((part) => sizeOf(ours, part)));
  const known = peerParts(peerFolder);
  const peers: Sizes = {};
  for (const { name, files } of Object.values(known)) peers[name] = packFiles(files);
  const ratios = comparisons.map((comparison) => {
    const peer = known[comparison.peer].name;
    return { ours: comparison.ours, peer, ratio: sizeOf(ours, comparison.ours).brotli / sizeOf(peers, peer).brotli };
  });
  return { ours, peers, ratios };
}

function sizeOf(sizes: Sizes, name: string): Packed {
  const size = sizes[name];
  if (size === undefined) throw new Error(`the build has no part "${name}": it has ${Object.keys(sizes).join(", ")}`);
  return size;
}

function report({ ours, peers, ratios }: SizeFigures): string {
  const row = ([name, { brotli, gzip }]: [string, Packed]): string[] => [name, bytes(brotli), bytes(gzip)];
  const ourRows = Object.entries(ours).map(([name, size]) => [...row([name, size]), bytes(ceilings[name] ?? Number.NaN)]);
  return [
    "SIZES: bytes to transfer, each file packed by itself (Brotli 11, gzip 9)",
    table([["math-viz", "brotli", "gzip", "ceiling, brotli"], ...ourRows]),
    table([["peers", "brotli", "gzip"], ...Object.entries(peers).map(row)]),
    table([["brotli, against", "peer", "ratio"], ...ratios.map(({ ours, peer, ratio }) => [ours, peer, times(ratio)])]),
  ].join("\n\n");
}

export const sizes: Benchmark = {
  name: "sizes",
  async measure() {
    const figures = await inTemporaryFolder(async (folder) => {
      await buildPeer(folder);
      return measure(folder);
    });
    const brotli = Object.entries(figures.ours).map(([name, size]) => [name, size.brotli]);
    return { figures, report: report(figures), failures: passed(Object.fromEntries(brotli)) };
  },
};

if (import.meta.main) await runBenchmarks([sizes]);
