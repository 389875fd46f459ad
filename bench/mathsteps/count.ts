import type { Step } from "../../packages/sdk/src/contract.ts";
import { headOf, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { changedPaths } from "../../packages/sdk/src/expression/tree/paths.ts";
import { verifyWithin } from "../../packages/sdk/src/verification/verify-step.ts";
import type { TheirLine } from "./recorded.ts";

/** A line as it is counted, whoever wrote it: formulas in plain text or LaTeX. */
export interface Line {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly substeps: readonly Line[];
}

export interface Count {
  /** Lines that stand on the board unless something is unfolded. */
  readonly top: number;
  /** Lines below them. */
  readonly below: number;
  /** Lines with nothing below, in which two places of one side change at once. */
  readonly twofold: readonly Line[];
  /** Lines that do not hold, or that are not proved to. */
  readonly notProved: readonly Line[];
}

/** nthRoot(a, n) as we write it; roots within roots too. */
function plain(formula: string): string {
  const start = formula.lastIndexOf("nthRoot");
  if (start < 0) return formula;
  const open = formula.indexOf("(", start);
  let [depth, comma, end] = [0, -1, open];
  for (; end < formula.length; end++) {
    if (formula[end] === "(") depth++;
    else if (formula[end] === "," && depth === 1) comma = end;
    else if (formula[end] === ")" && --depth === 0) break;
  }
  const radicand = formula.slice(open + 1, comma < 0 ? end : comma);
  const index = comma < 0 ? "2" : formula.slice(comma + 1, end).trim();
  return plain(`${formula.slice(0, start)}\\sqrt[${index}]{${radicand}}${formula.slice(end + 1)}`);
}

export const parsed = (formula: string) => parse(plain(formula));

/** Where mathsteps gives a list of solutions, it has no formula for it. */
export const theirs = ({ name, before, after, substeps }: TheirLine): Line => ({
  name,
  before: before === "undefined" || after === "undefined" ? undefined : before,
  after,
  substeps: substeps.map(theirs),
});

export const ours = ({ rule, before, after, substeps = [] }: Step): Line => ({
  name: rule,
  before: before?.latex,
  after: after.latex,
  substeps: substeps.map(ours),
});

export function count(lines: readonly Line[]): Count {
  const all = flat(lines);
  return {
    top: lines.length,
    below: all.length - lines.length,
    twofold: all.filter((line) => line.substeps.length === 0 && changesTwice(line)),
    notProved: all.filter((line) => !isProved(line)),
  };
}

const flat = (lines: readonly Line[]): Line[] => lines.flatMap((line) => [line, ...flat(line.substeps)]);

function changesTwice({ before, after }: Line): boolean {
  if (before === undefined) return false;
  const [first, second] = [parsed(before).json, parsed(after).json];
  const isStatement =
    /^(Equal|Less|Greater|LessEqual|GreaterEqual)$/.test(headOf(first) ?? "") && headOf(first) === headOf(second);
  if (!isStatement) return changedPaths(first, second).length > 1;
  return operandsOf(first).some((side, index) => changedPaths(side, operandsOf(second)[index] ?? side).length > 1);
}

function isProved({ before, after }: Line): boolean {
  if (before === undefined) return true;
  const [first, second] = [parsed(before), parsed(after)];
  const isStatement = /^(Equal|Less|Greater|LessEqual|GreaterEqual|And|Or|Element)$/.test(headOf(first.json) ?? "");
  return (
    verifyWithin(500_000, { before: first, after: second, relation: isStatement ? "equivalent" : "equal" }).status === "proved"
  );
}
