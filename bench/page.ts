/** One click on the demo, in a real browser, against a page put together from nerdamer-prime, KaTeX and function-plot. `node bench/page.ts` */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { mathViz, peer } from "./page/contenders.ts";
import { milestones, type Situation, situations } from "./page/milestones.ts";
import { question } from "./page/question.ts";
import { type Round, runRound } from "./page/runs.ts";
import { openStage } from "./page/stage.ts";
import { buildPeer } from "./peer/build.ts";
import { elementFolder } from "./sizes/parts.ts";
import { type Benchmark, runBenchmarks } from "./support/program.ts";
import { type Summary, summarise } from "./support/statistics.ts";
import { milliseconds, table, times } from "./support/table.ts";
import { inTemporaryFolder } from "./support/temporary.ts";

const rounds = 20;

interface Row {
  milestone: string;
  against: string;
  /** Milliseconds from the click, or from the start of the navigation, until it was painted. */
  ours: Summary;
  peers: Summary;
  /** Of the medians. */
  ratio: number;
}

interface PageFigures {
  question: string;
  browser: string;
  rows: Record<Situation, Row[]>;
}

async function measure(): Promise<PageFigures> {
  return inTemporaryFolder(async (folder) => {
    const folders = { element: join(folder, "element"), peer: join(folder, "peer") };
    // A copy, so that a build meanwhile changes nothing.
    cpSync(elementFolder, folders.element, { recursive: true });
    await buildPeer(folders.peer);
    const stage = await openStage(folders);
    try {
      const contenders = { ours: await mathViz(stage.demo), peers: peer(stage.peer) };
      const ours: Round[] = [];
      const peers: Round[] = [];
      // One round more than counts: in the first, the server packs its files and the browser starts its processes.
      for (let round = 0; round <= rounds; round += 1) {
        ours.push(await runRound(stage.browser, contenders.ours));
        peers.push(await runRound(stage.browser, contenders.peers));
      }
      const rowsOf = (situation: Situation): Row[] => rowsFor(situation, ours.slice(1), peers.slice(1));
      const rows = { first: rowsOf("first"), later: rowsOf("later"), opened: rowsOf("opened") };
      return { question, browser: await stage.browser.version(), rows };
    } finally {
      await stage.close();
    }
  });
}

function rowsFor(situation: Situation, ourRounds: readonly Round[], peerRounds: readonly Round[]): Row[] {
  return milestones.map(({ name, of, against }) => {
    const ours = summarise(ourRounds.map((round) => of(round[situation])));
    const peers = summarise(peerRounds.map((round) => against.of(round[situation])));
    return { milestone: name, against: against.name, ours, peers, ratio: ours.median / peers.median };
  });
}

function report({ question, browser, rows }: PageFigures): string {
  const parts = Object.entries(situations).map(([situation, title]) => {
    const body = rows[situation as Situation].map(({ milestone, against, ours, peers, ratio }) => [
      milestone,
      milliseconds(ours.median),
      milliseconds(ours.p95),
      against,
      milliseconds(peers.median),
      milliseconds(peers.p95),
      times(ratio),
    ]);
    return `${title}\n${table([["painted, ms", "median", "p95", "peer's", "median", "p95", "ratio"], ...body])}`;
  });
  return [`PAGE: "${question}", ${rounds} runs of each in turn, ${browser}`, ...parts].join("\n\n");
}

export const page: Benchmark = {
  name: "page",
  async measure() {
    const figures = await measure();
    return { figures, report: report(figures) };
  },
};

if (import.meta.main) await runBenchmarks([page]);
