import { median, percentile } from "../support/statistics.ts";
import { milliseconds, table, times } from "../support/table.ts";
import { asksNeedlessly } from "./conditions.ts";
import { type Judged, type Must, musts, type Tally, tallyOf } from "./tally.ts";

export interface Report {
  readonly text: string;
  readonly musts: readonly Must[];
  /** As data, for a file. */
  readonly figures: unknown;
}

export function reportOn(judged: readonly Judged[]): Report {
  const families = [...new Set(judged.map(({ pair }) => pair.family))];
  const parts = families.map((family) => [family, judged.filter(({ pair }) => pair.family === family)] as const);
  const all = [...parts, ["all", judged] as const];
  const exact = judged.filter(({ ours }) => ours.verdict.by === "polynomial-identity").map(({ ours }) => ours.ms);
  const found = musts(tallyOf(judged), median(exact));
  const compared = judged.some(({ peers }) => peers !== undefined);
  const text = [
    `Verdicts\n${table([heading, ...all.map(([name, each]) => verdictRow(name, tallyOf(each)))])}`,
    conditionsSaid(judged),
    `Times, ms\n${table([timeHeading(compared), ...all.map(([name, each]) => timeRow(name, each, compared))])}`,
    `By polynomial identity: ${exact.length} pairs, median ${milliseconds(median(exact))} ms, 95th percentile ${milliseconds(percentile(exact, 0.95))} ms`,
    ...(compared ? [`SymPy's verdicts\n${table([peerHeading, ...all.map(([name, each]) => peerRow(name, each))])}`] : []),
    found.map(({ says, found: value, reached }) => `${reached ? "✓" : "✗"} ${says}: ${value}`).join("\n"),
  ].join("\n\n");
  return { text, musts: found, figures: figuresOf(all, judged) };
}

function conditionsSaid(judged: readonly Judged[]): string {
  const needless = judged.filter(({ pair, ours }) => asksNeedlessly(pair, ours.verdict)).length;
  const tooStrong = judged.filter(({ ours }) => ours.conditions?.tooStrong).length;
  return `Conditions: ${needless} true pairs that need none were given one; ${tooStrong} times it fails where both sides have values.`;
}

const heading = [
  "",
  "pairs",
  "true: proved",
  "sampled",
  "unchecked",
  "refuted",
  "false: refuted",
  "sampled",
  "unchecked",
  "proved",
  "conditions",
  "threw",
];

function verdictRow(name: string, { pairs, onTrue, onFalse, conditions, errors }: Tally): string[] {
  const numbers = [
    onTrue.proved,
    onTrue.sampled,
    onTrue.unchecked,
    onTrue.refuted,
    onFalse.refuted,
    onFalse.sampled,
    onFalse.unchecked,
    onFalse.proved,
  ];
  return [
    name,
    String(pairs),
    ...numbers.map(String),
    conditions.needed === 0 ? "" : `${conditions.right}/${conditions.judged}`,
    String(errors),
  ];
}

const timeHeading = (compared: boolean): string[] => [
  "",
  "median",
  "p95",
  ...(compared ? ["SymPy's median", "p95", "SymPy's to ours"] : []),
];

function timeRow(name: string, judged: readonly Judged[], compared: boolean): string[] {
  const own = judged.map(({ ours }) => ours.ms);
  const theirs = judged.flatMap(({ peers }) => (peers ? [peers.ms] : []));
  const both = compared
    ? [milliseconds(median(theirs)), milliseconds(percentile(theirs, 0.95)), times(median(theirs) / median(own))]
    : [];
  return [name, milliseconds(median(own)), milliseconds(percentile(own, 0.95)), ...both];
}

const peerHeading = ["", "true: true", "undecided", "false", "false: false", "undecided", "true"];

function peerRow(name: string, judged: readonly Judged[]): string[] {
  const count = (truth: boolean, verdict: string): string =>
    String(judged.filter(({ pair, peers }) => pair.truth === truth && peers?.verdict === verdict).length);
  return [
    name,
    ...[true, false].flatMap((truth) => [count(truth, String(truth)), count(truth, "undecided"), count(truth, String(!truth))]),
  ];
}

function figuresOf(all: readonly (readonly [string, readonly Judged[]])[], judged: readonly Judged[]): unknown {
  return {
    families: Object.fromEntries(
      all.map(([name, each]) => [name, { ...tallyOf(each), median: median(each.map(({ ours }) => ours.ms)) }]),
    ),
    pairs: judged.map(({ pair, ours, peers }) => ({ ...pair, ours, ...(peers ? { sympy: peers } : {}) })),
  };
}

/** Which pairs `--list` shows. */
export const lists: Readonly<Record<string, (judged: Judged) => boolean>> = {
  wrong: ({ pair, ours: { verdict, conditions } }) =>
    verdict.status === (pair.truth ? "refuted" : "proved") ||
    (verdict.status === "sampled" && !pair.truth && !pair.trap) ||
    conditions?.right === false ||
    conditions?.tooStrong === true,
  unchecked: ({ ours: { verdict } }) => verdict.status === "unchecked",
  sampled: ({ ours: { verdict } }) => verdict.status === "sampled",
  threw: ({ ours: { error } }) => error !== undefined,
  needless: ({ pair, ours }) => asksNeedlessly(pair, ours.verdict),
  sympy: ({ pair, peers }) => peers?.verdict === String(!pair.truth),
  all: () => true,
};

export function line({ pair, ours, peers }: Judged): string {
  const given = pair.assuming?.length ? `  given ${pair.assuming.join(", ")}` : "";
  const needs = pair.conditions?.length ? `  needs ${pair.conditions.join(", ")}` : "";
  const said = ours.verdict.conditions?.length ? ` with ${ours.verdict.conditions.map(({ latex }) => latex).join(", ")}` : "";
  const under = ours.trueUnderConditions ? ", which makes it true" : "";
  const verdict = `${ours.verdict.status}${said}${under}${ours.error === undefined ? "" : ` (${ours.error})`}`;
  const theirs = peers ? `; SymPy: ${peers.verdict}${peers.note ? ` (${peers.note})` : ""}` : "";
  const numbers = pair.numbers === undefined ? "" : ` over ${pair.numbers}`;
  return `${pair.id} [${pair.kind}] ${pair.truth ? "true" : "false"}: ${pair.before}  ${pair.relation}${numbers}  ${pair.after}${given}${needs}  — ${pair.how} — ${verdict}${theirs}`;
}
