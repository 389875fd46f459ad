import type { Board, Expression, Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, isSymbol } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { atomsOf } from "./atoms.ts";
import { showSystem, systemTitle } from "./figure.ts";
import { linearSystem } from "./linear-system.ts";
import { nonlinearRules } from "./nonlinear-rules.ts";
import { Polynomials } from "./polynomials.ts";
import { distinctPoints, inOrder, type Point, pointsOutcome, pointsStatement } from "./solutions.ts";
import { solveBranch } from "./solve-branch.ts";
import { solveOne } from "./solve-one.ts";
import { splitExponents } from "./split-exponents.ts";
import { freeNames, type System, systemOf } from "./system.ts";

/** A system that is polynomial in one formula of each unknown, such as 2^x and 2^y. */
interface Renamed {
  readonly system: System;
  /** The equations in the new letters. */
  readonly equations: readonly MathJson[];
  readonly letters: readonly string[];
  readonly formulas: readonly MathJson[];
}

/** Systems that become polynomial ones when 2^x, ln x or √x gets a name of its own. */
export const newUnknowns: Method = {
  id: "system.new-unknowns",
  example: "2^x + 2^y = 12, 2^{x+y} = 32",
  rules: { ...commonRules, ...nonlinearRules },
  suits: (goal) => (renamed(goal) ? 0.8 : 0),
  derive(goal, board) {
    const found = renamed(goal);
    if (!found) return { status: "unsupported" };
    const { system, letters, formulas } = found;
    const points = solveRenamed(goal, board, found);
    const solved = points && solveBack(goal, board, system, { letters, formulas, points });
    if (!solved) return { status: "unsupported" };
    showSystem(board, system, solved);
    return pointsOutcome(solved);
  },
  title: systemTitle,
};

function renamed(goal: Goal): Renamed | undefined {
  const system = systemOf(goal);
  if (!system || system.equations.length < system.unknowns.length) return undefined;
  const split = { ...system, equations: system.equations.map((equation) => splitExponents(equation, system.unknowns)) };
  const atoms = atomsOf(split);
  if (!atoms || atoms.formulas.every(isSymbol) || atoms.letters.length !== system.unknowns.length) return undefined;
  if (linearSystem(system)) return undefined;
  const names = ["u", "v", "w", "p", "q"].filter((name) => freeNames(system).includes(name));
  if (names.length < atoms.letters.length) return undefined;
  const letters = atoms.letters.map((_, index) => names[index] as string);
  const rename = new Map(atoms.letters.map((letter, index) => [letter, letters[index] as string]));
  const equations = atoms.equations.map((equation) => renameLetters(equation, rename));
  const polynomials = new Polynomials(letters, () => {});
  const isPolynomial = equations.every((equation) => {
    const { denominator } = polynomials.difference(equation) ?? {};
    return denominator !== undefined && typeof denominator === "bigint";
  });
  return isPolynomial ? { system, equations, letters, formulas: atoms.formulas } : undefined;
}

const renameLetters = (json: MathJson, names: ReadonlyMap<string, string>): MathJson => {
  if (isSymbol(json)) return names.get(json) ?? json;
  return Array.isArray(json)
    ? [json[0] as string, ...json.slice(1).map((operand) => renameLetters(operand as MathJson, names))]
    : json;
};

const all = (statements: readonly MathJson[]): Expression =>
  expressionOf(statements.length === 1 ? (statements[0] as MathJson) : apply("And", ...statements));

/** The system in its new letters, solved below the line that names them. */
function solveRenamed(goal: Goal, board: Board, { equations, letters, formulas }: Renamed): Point[] | undefined {
  const names = all(letters.map((letter, index) => apply("Equal", letter, formulas[index] as MathJson)));
  const polynomials = new Polynomials(letters, (operations) => board.spend(operations));
  let points: Point[] | undefined;
  board.write("system.name-parts", names);
  board.detail(
    "system.in-new-unknowns",
    (inner) => {
      const active = equations.map((shown) => ({ shown, polynomial: polynomials.difference(shown)?.numerator ?? 0n }));
      const start = { active, known: [], nonZero: [] };
      const line = inner.write("system.write-in-new-unknowns", all(equations)).after;
      points = solveBranch(
        start,
        { goal: { ...goal, unknowns: [...letters] }, unknowns: letters, polynomials, solve: solveBranch },
        inner,
      );
      return points ? pointsStatement(letters, points) : line;
    },
    {},
    { condition: names },
  );
  return points;
}

interface Back {
  readonly letters: readonly string[];
  readonly formulas: readonly MathJson[];
  readonly points: readonly Point[];
}

/** From u = 4 and v = 8 to x = 2 and y = 3. */
function solveBack(goal: Goal, board: Board, { unknowns }: System, { formulas, points }: Back): Point[] | undefined {
  const polynomials = new Polynomials(unknowns, (operations) => board.spend(operations));
  const system = board.line;
  const solved: Point[] = [];
  const known = new Map<string, MathJson[]>();
  for (const point of points) {
    const lists: MathJson[][] = [];
    for (const unknown of unknowns) {
      const index = formulas.findIndex((formula) => freeLetters(formula).includes(unknown));
      const [formula, value] = [formulas[index], point[index]];
      if (formula === undefined || value === undefined) return undefined;
      const equation = apply("Equal", formula, value);
      const key = JSON.stringify(equation);
      const values = known.get(key) ?? (isSymbol(formula) ? [value] : solveOne(board, goal, equation, unknown, polynomials));
      if (!values) return undefined;
      known.set(key, values);
      lists.push(values);
    }
    solved.push(...lists.reduce<Point[]>((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]]));
  }
  const result = inOrder(distinctPoints(solved));
  board.write("system.old-unknowns", pointsStatement(unknowns, result), {}, system ? { before: system } : {});
  return result;
}
