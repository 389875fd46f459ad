import type { Answer, Expression, MathJson, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { isEverything, isNothing, isPoint, type Piece, piecesOf, type SolutionSet } from "./solution-set.ts";

/** A set as (−∞, 1) ∪ {2} ∪ [3, +∞). */
export function setToJson(set: SolutionSet): MathJson {
  if (isEverything(set)) return "RealNumbers";
  const parts: MathJson[] = [];
  let points: MathJson[] = [];
  const closePoints = (): void => {
    if (points.length > 0) parts.push(apply("Set", ...points));
    points = [];
  };
  for (const piece of piecesOf(set)) {
    if (isPoint(piece)) points.push(piece.from as MathJson);
    else {
      closePoints();
      parts.push(intervalOf(piece));
    }
  }
  closePoints();
  const [only, ...others] = parts;
  return only === undefined ? apply("Set") : others.length === 0 ? only : apply("Union", ...parts);
}

export function intervalOf({ from, to, closedFrom, closedTo }: Piece): MathJson {
  const end = (value: MathJson | undefined, closed: boolean, infinite: string): MathJson =>
    value === undefined ? apply("Open", infinite) : closed ? value : apply("Open", value);
  return apply("Interval", end(from, closedFrom, "NegativeInfinity"), end(to, closedTo, "PositiveInfinity"));
}

/** A set as a statement about its members: x < 1 or x > 3; x ≠ 2; x ∈ ℝ. */
export function setStatement(set: SolutionSet, unknown: string): MathJson {
  if (isEverything(set)) return apply("Element", unknown, "RealNumbers");
  if (isNothing(set)) return apply("Element", unknown, apply("Set"));
  if (set.gaps.every(Boolean)) {
    const denials = set.points.map((point) => apply("NotEqual", unknown, point));
    return denials.length === 1 ? (denials[0] as MathJson) : apply("And", ...denials);
  }
  const statements = piecesOf(set).map((piece) => pieceStatement(piece, unknown));
  return statements.length === 1 ? (statements[0] as MathJson) : apply("Or", ...statements);
}

/** x = 2; x < 1; 1 < x ≤ 3; all numbers for a piece without ends. */
export function pieceStatement(piece: Piece, unknown: string): MathJson {
  const { from, to, closedFrom, closedTo } = piece;
  if (isPoint(piece)) return apply("Equal", unknown, from as MathJson);
  if (from === undefined && to === undefined) return apply("Element", unknown, "RealNumbers");
  if (from === undefined) return apply(closedTo ? "LessEqual" : "Less", unknown, to as MathJson);
  if (to === undefined) return apply(closedFrom ? "GreaterEqual" : "Greater", unknown, from);
  const [left, right] = [closedFrom ? "LessEqual" : "Less", closedTo ? "LessEqual" : "Less"];
  if (left === right) return apply(left, from, unknown, to);
  return apply("And", apply(left, from, unknown), apply(right, unknown, to));
}

/** {x | x < 1 or x > 3} */
export const setBuilder = (set: SolutionSet, unknown: string): Expression =>
  expressionOf(apply("SetBuilder", unknown, setStatement(set, unknown)));

/** What an inequality comes to, from its solutions: single numbers are a set like the roots of an equation. */
export function setOutcome(set: SolutionSet): Outcome {
  if (isNothing(set)) return { status: "none" };
  if (isEverything(set)) return { status: "all" };
  const answer = (kind: Answer["kind"], json: MathJson): Outcome => ({
    status: "solved",
    answers: [{ ask: { what: "solutions" }, kind, ...expressionOf(json) }],
  });
  const pieces = piecesOf(set);
  if (pieces.every(isPoint)) return answer("set", apply("Set", ...pieces.map(({ from }) => from as MathJson)));
  return answer("interval", setToJson(set));
}
