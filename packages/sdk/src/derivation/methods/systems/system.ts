import type { Expression, Goal, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { toLatex } from "../../../expression/print-latex.ts";

/** Equations, each with one sign of equality, and the letters to be found. */
export interface System {
  readonly equations: readonly MathJson[];
  readonly unknowns: readonly string[];
}

/** The goal as a system of equations in two or more unknowns; undefined for every other goal. Each goal is read once. */
export function systemOf(goal: Goal): System | undefined {
  if (goal.task !== "solve" || goal.unknowns.length < 2) return undefined;
  const key = goal.unknowns.join();
  const known = readings.get(goal.expression);
  if (known?.key === key) return known.system;
  const system = read(goal);
  readings.set(goal.expression, { key, system });
  return system;
}

const readings = new WeakMap<Expression, { key: string; system: System | undefined }>();

function read({ task, expression: { json }, unknowns }: Goal): System | undefined {
  if (task !== "solve" || unknowns.length < 2) return undefined;
  const members = headOf(json) === "List" || headOf(json) === "And" ? operandsOf(json) : [json];
  const equations = members.flatMap(equationsIn);
  if (equations.length === 0 || !equations.every((equation) => equation !== undefined)) return undefined;
  // x = 3, x = 4 is how one lists the solutions of an equation.
  if (headOf(json) === "List" && namesTwice(equations)) return undefined;
  return { equations, unknowns };
}

/** x + y = x − y = 4 says two things. */
function equationsIn(json: MathJson): (MathJson | undefined)[] {
  const members = operandsOf(json);
  if (headOf(json) !== "Equal" || members.length < 2) return [undefined];
  return members.slice(1).map((right, index) => apply("Equal", members[index] as MathJson, right));
}

/** Whether two of the equations name a value of the same letter: as a list they would be alternatives. */
function namesTwice(equations: readonly MathJson[]): boolean {
  const named = equations.flatMap((equation) => {
    const plain = headOf(equation) === "Annotated" ? (operandsOf(equation)[0] as MathJson) : equation;
    const [left, right = 0] = operandsOf(plain);
    return headOf(plain) === "Equal" && left !== undefined && isSymbol(left) && freeLetters(right).length === 0 ? [left] : [];
  });
  return new Set(named).size < named.length;
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
    json: apply(namesTwice(equations) ? "And" : "List", ...equations),
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
