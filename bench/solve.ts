/** Solving alone, without a page: the SDK with its steps and verdicts against nerdamer-prime's answers. `node bench/solve.ts` */
import { solve as solveQuestion } from "@math-viz/sdk";
import { type GeneratedQuestion, generateQuadratics } from "../test/corpora/generated-quadratics.ts";
import { rootsOf } from "./peer/nerdamer.ts";
import { type Benchmark, runBenchmarks } from "./support/program.ts";
import { median, type Summary, summarise } from "./support/statistics.ts";
import { milliseconds, table, times } from "./support/table.ts";

const questions = 200;
const rounds = 10;

interface Row {
  /** What the questions ask; the peer only ever finds roots. */
  task: string;
  /** Milliseconds a question, each question's median over the rounds. */
  ours: Summary;
  peers: Summary;
  /** Of the medians. */
  ratio: number;
}

interface Timed {
  question: GeneratedQuestion;
  ours: number[];
  peers: number[];
}

async function measure(): Promise<Row[]> {
  const timed = generateQuadratics(questions).map((question): Timed => ({ question, ours: [], peers: [] }));
  // The first round, in which the machine learns the code, does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { question, ours, peers }] of timed.entries()) {
      // In turn, and in turn which of them begins.
      const ourTurn = async (): Promise<unknown> => ours.push(await timeOurs(question));
      const peersTurn = (): unknown => peers.push(timePeers(question));
      if ((round + index) % 2 === 0) await ourTurn();
      peersTurn();
      if ((round + index) % 2 === 1) await ourTurn();
    }
  }
  const tasks = [...new Set(timed.map(({ question }) => question.task))];
  return [
    rowFor("all of them", timed),
    ...tasks.map((task) =>
      rowFor(
        task,
        timed.filter(({ question }) => question.task === task),
      ),
    ),
  ];
}

function rowFor(task: string, timed: readonly Timed[]): Row {
  const ours = summarise(timed.map((each) => median(each.ours.slice(1))));
  const peers = summarise(timed.map((each) => median(each.peers.slice(1))));
  return { task, ours, peers, ratio: ours.median / peers.median };
}

async function timeOurs({ text, lang }: GeneratedQuestion): Promise<number> {
  const start = performance.now();
  const { status } = await solveQuestion({ text, lang }).result;
  const spent = performance.now() - start;
  if (status !== "solved") throw new Error(`"${text}" is ${status}: its time means nothing`);
  return spent;
}

function timePeers({ coefficients: [c, b, a] }: GeneratedQuestion): number {
  const equation = `${a}*x^2+(${b})*x+(${c})=0`;
  const start = performance.now();
  const roots = rootsOf(equation);
  const spent = performance.now() - start;
  if (roots.length === 0) throw new Error(`nerdamer-prime finds no roots of ${equation}: its time means nothing`);
  return spent;
}

function report(rows: readonly Row[]): string {
  const body = rows.map(({ task, ours, peers, ratio }) => [
    task,
    String(ours.runs),
    milliseconds(ours.median),
    milliseconds(ours.p95),
    milliseconds(peers.median),
    milliseconds(peers.p95),
    times(ratio),
  ]);
  return [
    `SOLVE: ms a question, the median of ${rounds} rounds each; math-viz with steps, verdicts and figures, nerdamer-prime's roots only`,
    table([["task", "questions", "median", "p95", "peer's median", "p95", "ratio"], ...body]),
  ].join("\n\n");
}

export const solve: Benchmark = {
  name: "solve",
  async measure() {
    const rows = await measure();
    return { figures: rows, report: report(rows) };
  },
};

if (import.meta.main) await runBenchmarks([solve]);
