import type { MathJson, Step } from "../../packages/sdk/src/contract.ts";
import { expressionOf } from "../../packages/sdk/src/expression/expression.ts";
import { at, headOf, operandsOf, replaceAt, sameTree } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
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
  /** Lines with nothing below: what is done in the end, each thing once. The others are headings, and say what the last line below them says. */
  readonly single: number;
  /** Lines with nothing below, in which two things change at once: one of them alone would leave a true line. */
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
    single: all.filter(({ substeps }) => substeps.length === 0).length,
    twofold: all.filter((line) => line.substeps.length === 0 && changesTwice(line)),
    notProved: all.filter((line) => !isProved(line)),
  };
}

const flat = (lines: readonly Line[]): Line[] => lines.flatMap((line) => [line, ...flat(line.substeps)]);

/** What gathers the ends of cases (x = 1 or x = 3) is no change. */
function changesTwice({ before, after }: Line): boolean {
  if (before === undefined) return false;
  const [first, second] = [parsed(before).json, parsed(after).json];
  if (/^(And|Or)$/.test(headOf(first) ?? "")) return false;
  const isStatement =
    /^(Equal|Less|Greater|LessEqual|GreaterEqual)$/.test(headOf(first) ?? "") && headOf(first) === headOf(second);
  if (!isStatement) return isTwofold(first, second);
  return operandsOf(first).some((side, index) => isTwofold(side, operandsOf(second)[index] ?? side));
}

/** Several places differ, and the formula keeps its value if only one of them changes. */
function isTwofold(before: MathJson, after: MathJson): boolean {
  const places = differences(before, after);
  return places.length > 1 && places.some((path) => keepsValue(before, replaceAt(before, path, at(after, path))));
}

/** The places in which two trees of one shape differ, as deep as they go. */
function differences(before: MathJson, after: MathJson): number[][] {
  if (sameTree(before, after)) return [];
  const [left, right] = [operandsOf(before), operandsOf(after)];
  if (headOf(before) === undefined || headOf(before) !== headOf(after) || left.length !== right.length) return [[]];
  return left.flatMap((operand, index) => differences(operand, right[index] as MathJson).map((path) => [index + 1, ...path]));
}

const keepsValue = (before: MathJson, after: MathJson): boolean =>
  verifyWithin(500_000, { before: expressionOf(before), after: expressionOf(after), relation: "equal" }).status === "proved";

function isProved({ before, after }: Line): boolean {
  if (before === undefined) return true;
  const [first, second] = [parsed(before), parsed(after)];
  const isStatement = /^(Equal|Less|Greater|LessEqual|GreaterEqual|And|Or|Element)$/.test(headOf(first.json) ?? "");
  return (
    verifyWithin(500_000, { before: first, after: second, relation: isStatement ? "equivalent" : "equal" }).status === "proved"
  );
}
