/**
 * What docs/steps.md says in figures: our lines for what mathsteps does, counted beside its own. `node bench/mathsteps/report.ts` prints it; with `--lines`
 * also the lines that are counted against either.
 */
import type { Problem, RuleId, Step } from "../../packages/sdk/src/contract.ts";
import { derive } from "../../packages/sdk/src/derivation/derive.ts";
import { allRules } from "../../packages/sdk/src/derivation/domains/every.ts";
import { type Count, count, type Line, ours, parsed, theirs } from "./count.ts";
import { type Input, inputs } from "./inputs.ts";
import { reasons, reasonsFor } from "./reasons.ts";
import { recorded } from "./recorded.ts";

export interface Compared {
  readonly input: Input;
  readonly ours: Count;
  readonly theirs: Count;
  /** The rules of our lines. */
  readonly rules: readonly RuleId[];
}

const allSteps = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...allSteps(step.substeps ?? [])]);

export function problemOf({ task, formula }: Input): Problem {
  const given = parsed(formula);
  const isInequality = /[<>]/.test(formula);
  const [kind, what] =
    task === "solve"
      ? [isInequality ? "inequality.linear" : "equation.other", "solutions"]
      : task === "factor"
        ? ["expression.factor", "factored"]
        : /[a-z]/.test(formula.replaceAll(/abs|nthRoot/g, ""))
          ? ["expression.simplify", "simplified"]
          : ["arithmetic.value", "value"];
  return { kind, given: [given], unknowns: task === "solve" ? ["x"] : [], asks: [{ what }], numbers: "real", assuming: [] };
}

function ourSteps(input: Input): Step[] {
  const steps: Step[] = [];
  for (const part of derive(problemOf(input), { operations: 2_000_000 })) if (part.type === "steps") steps.push(...part.steps);
  return steps.filter(({ rule, kind }) => rule !== "question.given" && kind !== "remark");
}

export function compared(): Compared[] {
  const known = recorded();
  return inputs.map((input) => {
    const steps = ourSteps(input);
    return {
      input,
      ours: count(steps.map(ours)),
      theirs: count((known[`${input.task} ${input.formula}`] ?? []).map(theirs)),
      rules: allSteps(steps).map(({ rule }) => rule),
    };
  });
}

const total = (rows: readonly Compared[], whose: "ours" | "theirs", what: (count: Count) => number): number =>
  rows.reduce((sum, row) => sum + what(row[whose]), 0);

export function table(rows: readonly Compared[]): string {
  const kinds = [...new Set(rows.map(({ input }) => input.kind))];
  const line = (name: string, of: readonly Compared[]): string => {
    const cells = (["ours", "theirs"] as const).flatMap((whose) => [
      of.filter((row) => row[whose].top > 0).length,
      total(of, whose, ({ top }) => top),
      total(of, whose, ({ below }) => below),
      total(of, whose, ({ single }) => single),
      total(of, whose, ({ twofold }) => twofold.length),
      total(of, whose, ({ notProved }) => notProved.length),
    ]);
    return `| ${name} | ${of.length} | ${cells.join(" | ")} |`;
  };
  return [
    "| kind | inputs | with steps | lines | below | single | two changes | not proved | theirs: with steps | lines | below | single | two changes | not proved |",
    `|${"---|".repeat(14)}`,
    ...kinds.map((kind) =>
      line(
        kind,
        rows.filter(({ input }) => input.kind === kind),
      ),
    ),
    line("**all**", rows),
  ].join("\n");
}

/** The inputs for which theirs has more single lines, with what stands on them. */
export function finerTheirs(rows: readonly Compared[]): string {
  const finer = rows.filter(({ ours: { single }, theirs: { single: other } }) => single < other);
  return [
    "| input | ours | theirs | why |",
    "|---|---|---|---|",
    ...finer.map(({ input, ...row }) => {
      const names = reasonsFor[input.formula] ?? [];
      return `| \`${input.formula}\` | ${row.ours.single} | ${row.theirs.single} | ${names.join(", ")} |`;
    }),
  ].join("\n");
}

/** What the names of reasons stand for. */
export const reasonList = (): string =>
  Object.entries(reasons)
    .map(([name, reason]) => `- **${name}**: ${reason}`)
    .join("\n");

/** The sentences that our lines are written with, each once. */
export function sentences(rows: readonly Compared[]): string {
  const rules = new Set(rows.flatMap(({ rules }) => rules));
  const all = allRules();
  const found = [...rules].map((rule) => all.get(rule)?.en ?? rule);
  return [...new Set(found)]
    .sort()
    .map((sentence) => `- ${sentence}`)
    .join("\n");
}

if (import.meta.main) {
  const rows = compared();
  console.log([table(rows), finerTheirs(rows), reasonList(), sentences(rows)].join("\n\n"));
  if (process.argv.includes("--lines")) {
    const list = (input: Input, whose: string, what: string, lines: readonly Line[]): void => {
      for (const { name, before, after } of lines)
        console.log(`${input.formula} | ${whose} ${what} | ${name} | ${before} ⟶ ${after}`);
    };
    for (const { input, ...row } of rows) {
      for (const whose of ["ours", "theirs"] as const) {
        list(input, whose, "twofold", row[whose].twofold);
        list(input, whose, "not proved", row[whose].notProved);
      }
      if (row.ours.single < row.theirs.single)
        console.log(`${input.formula} | coarser: ${row.ours.single} < ${row.theirs.single}`);
    }
  }
}
