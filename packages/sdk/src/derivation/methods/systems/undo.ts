import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, freshLetter, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { eliminate } from "./eliminate.ts";
import { showSystem, systemTitle } from "./figure.ts";
import { isPlain, linearSystem } from "./linear-system.ts";
import { nonlinearRules } from "./nonlinear-rules.ts";
import { Polynomials } from "./polynomials.ts";
import { rowRules } from "./row-rules.ts";
import { type Point, pointsOutcome, writeSolution } from "./solutions.ts";
import { solveBranch } from "./solve-branch.ts";
import { solveOne } from "./solve-one.ts";
import { braced, freeNames, type System, systemOf } from "./system.ts";

/** f(inside) = value, where f is an exponential, a logarithm or a root. */
interface Wrapped {
  readonly inside: MathJson;
  readonly outer: (inside: MathJson) => MathJson;
  readonly value: MathJson;
}

/** Systems such as 3^(x + y) = 27, log(x − y) = 0: each equation is one for what stands inside. */
export const undoing: Method = {
  id: "system.undoing",
  example: "3^{x+y} = 27, x - y = 1",
  rules: { ...commonRules, ...nonlinearRules, ...rowRules },
  suits: (goal) => {
    const system = systemOf(goal);
    return system && undoable(system) ? 0.9 : 0;
  },
  derive(goal, board) {
    const system = systemOf(goal);
    const wrapped = system && undoable(system);
    if (!system || !wrapped) return { status: "unsupported" };
    const equations = undone(goal, board, system, wrapped);
    if (!equations) return { status: "unsupported" };
    const { outcome, points } = solveInside(goal, board, { ...system, equations }) ?? {};
    if (!outcome) return { status: "unsupported" };
    showSystem(board, system, points ?? []);
    return outcome;
  },
  title: systemTitle,
};

function undoable(system: System): (Wrapped | undefined)[] | undefined {
  if (system.equations.flatMap(freeLetters).some((letter) => !system.unknowns.includes(letter))) return undefined;
  const polynomials = new Polynomials(system.unknowns, () => {});
  const wrapped = system.equations.map((equation) => wrappedIn(equation, system.unknowns));
  const rest = system.equations.every((equation, index) => {
    const inside = wrapped[index]?.inside;
    const read = inside === undefined ? polynomials.difference(equation) : polynomials.read(inside);
    return read !== undefined && typeof read.denominator === "bigint";
  });
  return rest && wrapped.some((one) => one !== undefined) ? wrapped : undefined;
}

function wrappedIn(equation: MathJson, unknowns: readonly string[]): Wrapped | undefined {
  const speaks = (json: MathJson): boolean => freeLetters(json).some((letter) => unknowns.includes(letter));
  const [left = 0, right = 0] = operandsOf(equation);
  const [side, value] = speaks(left) ? [left, right] : [right, left];
  if (!speaks(side) || speaks(value)) return undefined;
  const powers = productOfPowers(side, speaks);
  if (powers) return { ...powers, value };
  const [first = 0, second] = operandsOf(side);
  const head = headOf(side) ?? "";
  if (head === "Power" && second !== undefined && speaks(second) && !speaks(first)) {
    return { inside: second, outer: (inside) => apply("Power", first, inside), value };
  }
  if (/^(Ln|Log|Sqrt)$/.test(head) && speaks(first) && (second === undefined || !speaks(second))) {
    return {
      inside: first,
      outer: (inside) => (second === undefined ? apply(head, inside) : apply(head, inside, second)),
      value,
    };
  }
  return undefined;
}

/** 2^x · 2^y is 2^(x + y). */
function productOfPowers(side: MathJson, speaks: (json: MathJson) => boolean): Omit<Wrapped, "value"> | undefined {
  const factors = operandsOf(side);
  const [base] = operandsOf(factors[0] ?? 0);
  const isPowers = factors.every((factor) => {
    const [own, exponent] = operandsOf(factor);
    return (
      headOf(factor) === "Power" &&
      own !== undefined &&
      base !== undefined &&
      sameTree(own, base) &&
      exponent !== undefined &&
      speaks(exponent)
    );
  });
  if (headOf(side) !== "Multiply" || !isPowers || base === undefined || speaks(base)) return undefined;
  const inside = apply("Add", ...factors.map((factor) => operandsOf(factor)[1] as MathJson));
  return { inside, outer: (one) => apply("Power", base, one) };
}

/** The equations for what stands inside; undefined where one has not exactly one value. */
function undone(goal: Goal, board: Board, system: System, wrapped: readonly (Wrapped | undefined)[]): MathJson[] | undefined {
  const before = board.line;
  const name = freshLetter(["w", "u", "z"], [...system.equations, ...system.unknowns]);
  const equations: MathJson[] = [];
  for (const [index, equation] of system.equations.entries()) {
    const one = wrapped[index];
    if (!one) {
      equations.push(equation);
      continue;
    }
    const polynomials = new Polynomials([name], (operations) => board.spend(operations));
    const [value, ...more] = solveOne(board, goal, apply("Equal", one.outer(name), one.value), name, polynomials) ?? [];
    if (value === undefined || more.length > 0) return undefined;
    equations.push(apply("Equal", one.inside, value));
  }
  board.write("system.undo", braced(equations), { letter: expressionOf(name) }, before ? { before } : {});
  return equations;
}

function solveInside(goal: Goal, board: Board, system: System): { outcome: Outcome; points?: readonly Point[] } | undefined {
  const { unknowns } = system;
  const linear = linearSystem(system);
  if (linear && isPlain(linear)) {
    const found = eliminate(linear.rows, linear.columns, board, unknowns, freeNames(system));
    if (!found) return undefined;
    if (found === "none") return { outcome: { status: "none" } };
    const outcome = writeSolution(board, unknowns, found);
    return found.free.length > 0 ? { outcome } : { outcome, points: [found.values] };
  }
  const polynomials = new Polynomials(unknowns, (operations) => board.spend(operations));
  const active = system.equations.flatMap((shown) => {
    const polynomial = polynomials.difference(shown)?.numerator;
    return polynomial === undefined ? [] : [{ shown, polynomial }];
  });
  if (active.length < system.equations.length) return undefined;
  const points = solveBranch({ active, known: [], nonZero: [] }, { goal, unknowns, polynomials, solve: solveBranch }, board);
  return points && { outcome: pointsOutcome(points), points };
}
