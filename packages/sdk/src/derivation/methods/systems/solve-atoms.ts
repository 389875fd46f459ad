import type { Board, Goal, MathJson, Outcome } from "../../../contract.ts";
import { apply, freeLetters, isSymbol } from "../../../expression/mathjson.ts";
import type { LinearSystem } from "./linear-system.ts";
import { Polynomials } from "./polynomials.ts";
import { inOrder, type Point, pointsOutcome, pointsStatement } from "./solutions.ts";
import { solveOne } from "./solve-one.ts";
import { nothingSolves } from "./system.ts";

/** From x² = 4 and y² = 1, each formula of one unknown, all points. */
export function solveAtoms(
  goal: Goal,
  board: Board,
  { columns, unknowns }: LinearSystem,
  values: readonly MathJson[],
): { outcome: Outcome; points: Point[] } | undefined {
  const polynomials = new Polynomials(unknowns, (operations) => board.spend(operations));
  const system = board.line;
  const found: { unknown: string; solutions: MathJson[] }[] = [];
  for (const [index, atom] of columns.atoms.entries()) {
    const value = values[index] as MathJson;
    const unknown = unknowns.find((letter) => freeLetters(atom).includes(letter));
    if (unknown === undefined) return undefined;
    const solutions = isSymbol(atom) ? [value] : solveOne(board, goal, apply("Equal", atom, value), unknown, polynomials);
    if (!solutions) return undefined;
    if (solutions.length === 0) {
      board.write("system.no-values", nothingSolves(unknowns), {}, system ? { before: system } : {});
      return { outcome: { status: "none" }, points: [] };
    }
    found.push({ unknown, solutions });
  }
  const lists = unknowns.map((unknown) => found.find((one) => one.unknown === unknown)?.solutions);
  if (!lists.every((list) => list !== undefined)) return undefined;
  const points = inOrder(
    lists.reduce<Point[]>((all, list) => all.flatMap((point) => list.map((value) => [...point, value])), [[]]),
  );
  board.write("system.every-pair", pointsStatement(unknowns, points), {}, system ? { before: system } : {});
  return { outcome: pointsOutcome(points), points };
}
