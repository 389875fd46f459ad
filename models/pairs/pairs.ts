import { printProblem } from "../../packages/sdk/src/problem/notation/print.ts";
import { read } from "../../packages/sdk/src/problem/read.ts";
import { type SeededRandom, seededRandom } from "../../test/support/seeded-random.ts";
import { type Draft, ReaderFault, type Source } from "./draft.ts";
import type { Language } from "./sentence.ts";
import { dynamics, named } from "./sources/filled.ts";
import { geometry } from "./sources/geometry.ts";
import { functions, tasks } from "./sources/tasks.ts";

/** A sentence with the notation of what it asks, as the reader reads it too. */
export interface Pair {
  readonly language: Language;
  readonly text: string;
  readonly notation: string;
}

/**
 * What became of a draft: `kept` where the reader chooses what was meant; `misread` where it chooses something else, which is a fault of the
 * reader or of the sentence; `elsewhere` where another domain has the question first; `unclear` where several readings are offered; `unread`;
 * `failed` where the reader threw.
 */
export type Outcome = "kept" | "misread" | "elsewhere" | "unclear" | "unread" | "failed" | "surplus";

export interface Judged extends Pair {
  readonly outcome: Outcome;
  /** What was chosen, where it is something else. */
  readonly read?: string;
}

export interface Made {
  readonly pairs: readonly Pair[];
  /** Every draft that was tried. */
  readonly judged: readonly Judged[];
}

/** How often a source is drawn, of 100. */
const shares: readonly (readonly [Source, number])[] = [
  [tasks, 58],
  [geometry, 22],
  [functions, 7],
  [dynamics, 9],
  [named, 4],
];

const mostTriesEach = 12;
/** So often in a row a source may come to nothing. */
const mostFailures = 60;
/** One kind with the same asks gives at most this share of the pairs of a language, but always some. */
const mostShare = 0.03;
const alwaysSome = 6;

/** So many pairs, half of them in each language; the same for the same seed. */
export function makePairs(count: number, seed: number): Made {
  const judged: Judged[] = [];
  // A formula alone is said in either language, and once is enough.
  const texts = new Set<string>();
  for (const [index, language] of (["en", "zh"] as const).entries()) {
    const share = Math.floor((count + 1 - index) / 2);
    judged.push(...draftsIn(language, share, seededRandom(seed * 2 + index), texts));
  }
  const pairs = judged
    .filter(({ outcome }) => outcome === "kept")
    .map(({ language, text, notation }) => ({ language, text, notation }));
  return { pairs, judged };
}

function draftsIn(language: Language, count: number, random: SeededRandom, texts: Set<string>): Judged[] {
  const judged: Judged[] = [];
  const kept = new Map<string, number>();
  const most = Math.max(alwaysSome, Math.ceil(count * mostShare));
  let missing = count;
  for (let tries = 0; tries < count * mostTriesEach && missing > 0; tries++) {
    const found = drafted(language, random);
    if (!found || texts.has(found.text)) continue;
    texts.add(found.text);
    const sort = sortOf(found.notation);
    const isSurplus = (kept.get(sort) ?? 0) >= most;
    judged.push(isSurplus ? { ...found, outcome: "surplus" } : found);
    if (isSurplus || found.outcome !== "kept") continue;
    kept.set(sort, (kept.get(sort) ?? 0) + 1);
    missing--;
  }
  return judged;
}

/** What is asked about what kind of problem: "equation.linear solutions". */
export function sortOf(notation: string): string {
  const [kind = "", asks = ""] = notation.split(/(?::.*)? → /s);
  const whats = asks.replace(/ \{.*$/s, "").match(/(?:^|, )[a-z][a-z-]*(?= of | \(|,|$| where| over| with)/g) ?? [];
  return `${kind} ${whats.map((what) => what.replace(/^, /, "")).join(", ")}`;
}

function drafted(language: Language, random: SeededRandom): Judged | undefined {
  const source = drawn(random);
  try {
    for (let tries = 0; tries < mostFailures; tries++) {
      const draft = source.draft(language, random);
      if (draft) return judge(draft, language, source);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof ReaderFault)) throw error;
    return { language, text: error.message, notation: "", outcome: "failed", read: String(error.cause) };
  }
}

function drawn(random: SeededRandom): Source {
  let at = random.below(100);
  for (const [source, share] of shares) {
    if (at < share) return source;
    at -= share;
  }
  return tasks;
}

function judge(draft: Draft, language: Language, source: Source): Judged {
  const pair = { language, ...draft };
  const { readings, chosen } = read({ text: draft.text });
  const problem = chosen === undefined ? undefined : readings[chosen]?.problem;
  if (!problem) return { ...pair, outcome: readings.length > 0 ? "unclear" : "unread" };
  const line = printProblem(problem);
  if (line === draft.notation) return { ...pair, outcome: "kept" };
  const isElsewhere = (source === geometry) !== /^(conic|geometry)\./.test(problem.kind);
  return { ...pair, outcome: isElsewhere ? "elsewhere" : "misread", read: line };
}
