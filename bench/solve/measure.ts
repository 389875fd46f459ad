import { solve } from "@math-viz/sdk";
import { median, type Summary, summarise } from "../support/statistics.ts";
import type { Asker } from "./peers/asker.ts";
import type { SolveQuestion } from "./question.ts";

/** Rounds of ours, and of each peer: so many to learn the code, which do not count, and so many that do. */
export const ownRounds = { before: 3, counted: 10 } as const;
export const peersRounds = { before: 1, counted: 4 } as const;
/** What has taken a peer longer than this once, it is asked once more only. */
const slow = 500;

/** How a peer did. */
export interface PeersTimes {
  readonly name: string;
  /** How many of the questions it has any answer to, right or wrong. */
  readonly answered: number;
  /** Milliseconds a question, of those that it answers, each question's median over the rounds; without any, undefined. */
  readonly time: Summary | undefined;
  /** Our median over its, both of the questions that it answers. */
  readonly ratio: number | undefined;
}

export interface Row {
  readonly category: string;
  readonly questions: number;
  /** Milliseconds a question, each question's median over the rounds. */
  readonly ours: Summary;
  /** Time of the processor that ours takes: on a machine with other programs running the better measure, but peers are not measured by it. */
  readonly processor: Summary;
  readonly peers: readonly PeersTimes[];
}

interface Timed {
  readonly question: SolveQuestion;
  readonly ours: number[];
  readonly processor: number[];
  readonly peers: ReadonlyMap<string, { readonly times: number[]; answered: boolean; over: boolean }>;
}

/** All questions in turn, round after round; within a round the peers after us. */
export async function measure(questions: readonly SolveQuestion[], askers: readonly Asker[]): Promise<Row[]> {
  const timed = questions.map(
    (question): Timed => ({
      question,
      ours: [],
      processor: [],
      peers: new Map(askers.map(({ name }) => [name, { times: [], answered: false, over: false }])),
    }),
  );
  for (let round = 0; round < ownRounds.before + ownRounds.counted; round++) {
    for (const each of timed) {
      const { spent, processor } = await timeOurs(each.question);
      if (round < ownRounds.before) continue;
      each.ours.push(spent);
      each.processor.push(processor);
    }
    if (round < peersRounds.before + peersRounds.counted)
      for (const asker of askers) for (const each of timed) await askPeer(asker, each, round >= peersRounds.before);
  }
  await Promise.all(askers.map((asker) => asker.close()));
  const categories = [...new Set(questions.map(({ category }) => category))];
  return [
    ...categories.map((category) =>
      rowOf(
        category,
        timed.filter(({ question }) => question.category === category),
        askers,
      ),
    ),
    rowOf("all", timed, askers),
  ];
}

async function timeOurs({ text, lang }: SolveQuestion): Promise<{ spent: number; processor: number }> {
  const before = process.cpuUsage();
  const start = performance.now();
  const { status } = await solve({ text, lang }).result;
  const spent = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  if (status !== "solved") throw new Error(`"${text}" is ${status}: its time means nothing`);
  return { spent, processor: (user + system) / 1000 };
}

async function askPeer(asker: Asker, { question, peers }: Timed, counts: boolean): Promise<void> {
  const own = peers.get(asker.name);
  if (!own || own.over) return;
  const reply = await asker.ask(question.task);
  if (!reply) {
    own.over = true;
    return;
  }
  own.answered ||= reply.answer !== "";
  if (counts) own.times.push(reply.ms);
  own.over = counts && reply.ms > slow;
}

function rowOf(category: string, timed: readonly Timed[], askers: readonly Asker[]): Row {
  return {
    category,
    questions: timed.length,
    ours: summarise(timed.map(({ ours }) => median(ours))),
    processor: summarise(timed.map(({ processor }) => median(processor))),
    peers: askers.map(({ name }) => peersTimes(name, timed)),
  };
}

function peersTimes(name: string, timed: readonly Timed[]): PeersTimes {
  const answered = timed.flatMap(({ ours, peers }) => {
    const own = peers.get(name);
    return own?.answered && own.times.length > 0 ? [{ ours: median(ours), peers: median(own.times) }] : [];
  });
  if (answered.length === 0) return { name, answered: 0, time: undefined, ratio: undefined };
  const time = summarise(answered.map(({ peers }) => peers));
  return { name, answered: answered.length, time, ratio: median(answered.map(({ ours }) => ours)) / time.median };
}
