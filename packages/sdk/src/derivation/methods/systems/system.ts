import type { Expression, Goal, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { toLatex } from "../../../expression/print-latex.ts";

/** Equations, each with one sign of equality, and the letters to be found. */
export interface System {
  readonly equations: readonly MathJson[];
  readonly unknowns: readonly string[];
}

/** The goal as a system of equations in two or more unknowns; undefined for every other goal. */
export function systemOf({ task, expression: { json }, unknowns }: Goal): System | undefined {
  if (task !== "solve" || unknowns.length < 2) return undefined;
  const members = headOf(json) === "List" || headOf(json) === "And" ? operandsOf(json) : [json];
  const equations = members.flatMap(equationsIn);
  if (equations.length === 0 || !equations.every((equation) => equation !== undefined)) return undefined;
  return { equations, unknowns };
}

/** x + y = x − y = 4 says two things. */
function equationsIn(json: MathJson): (MathJson | undefined)[] {
  const members = operandsOf(json);
  if (headOf(json) !== "Equal" || members.length < 2) return [undefined];
  return members.slice(1).map((right, index) => apply("Equal", members[index] as MathJson, right));
}

const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** (I), (II), (III) …, as equations are numbered; `index` counts from 0. */
export function labelOf(index: number): string {
  const number = index + 1;
  return `(${"X".repeat(Math.floor(number / 10))}${ones[number % 10]})`;
}

/** One equation of a system as it stands on the board. */
export interface Numbered {
  readonly label: string;
  readonly shown: MathJson;
}

/** The equations under one another behind a brace, each with its number. */
export function numberedSystem(rows: readonly Numbered[]): Expression {
  const lines = rows.map(({ label, shown }) => apply("Annotated", shown, `'${label}'`));
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return expressionOf(only);
  return braced(lines);
}

/** Equations under one another behind a brace. */
export function braced(equations: readonly MathJson[]): Expression {
  const [only] = equations;
  if (equations.length === 1 && only !== undefined) return expressionOf(only);
  return {
    latex: `\\begin{cases} ${equations.map(toLatex).join(" \\\\ ")} \\end{cases}`,
    json: apply("List", ...equations),
  };
}

/** (x, y) = (3, 4) */
export const solutionStatement = (unknowns: readonly string[], values: readonly MathJson[]): MathJson =>
  apply("Equal", apply("Tuple", ...unknowns), apply("Tuple", ...values));

/** (x, y) ∈ ∅: what stands on the board when nothing solves all equations. */
export const nothingSolves = (unknowns: readonly string[]): Expression =>
  expressionOf(apply("Element", apply("Tuple", ...unknowns), apply("Set")));

/** Letters for numbers that may be chosen freely, none of them in the question. */
export function freeNames({ equations, unknowns }: System): string[] {
  const used = new Set([...equations.flatMap(freeLetters), ...unknowns]);
  return ["t", "s", "r", "u", "v", "w", "p", "q", "m", "n"].filter((name) => !used.has(name));
}
