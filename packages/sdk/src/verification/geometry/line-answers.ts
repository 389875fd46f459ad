import type { Answer, MathJson, Verdict } from "../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { centerOf, determinant, signOf } from "../../geometry/conics/invariants.ts";
import { curveOfEquation, formulaOf } from "../../geometry/curve-of-equation.ts";
import type { Curve, Point, SecondDegree } from "../../geometry/figures.ts";
import { commonPoints } from "../../geometry/lines/meet-conics.ts";
import { verifyWithin } from "../verify-step.ts";
import { chordMidpointConditions } from "./along-line.ts";
import { curveConditions } from "./curve-definitions.ts";
import { type Condition, chordIn, impossible, type Known, notZero, verdictOn, zero } from "./holding.ts";
import { asTuple, differenceAt, pointConditions, squaredDistance, tupleStatement } from "./point-definitions.ts";
import { countConditions, positionConditions } from "./position-definitions.ts";
import { quantityConditions } from "./quantity-definitions.ts";

const operations = 400_000;
const unchecked: Verdict = { status: "unchecked" };

/**
 * The verdict on an answer about points, lines, chords and polygons, held against the definition of what was asked (a reflection by its midpoint
 * and direction, a distance by the norm, an area by vectors …), never against the formula that a derivation uses. `unchecked` for terms of other
 * domains, and where letters leave it open.
 * @param known the question; working out its terms must not write on a board that is shown.
 * @param of the term of the ask
 */
export function verifyLineAnswer(
  known: Known,
  of: MathJson,
  { ask, kind, json }: Pick<Answer, "ask" | "kind" | "json">,
): Verdict {
  const meant = isSymbol(of) ? (known.scene.definitions.get(of) ?? of) : of;
  // "The slope of l" is asked of l itself.
  const term = ask.what === "slope" && headOf(meant) !== "Slope" && known.curve(of) ? apply("Slope", of) : meant;
  switch (kind) {
    case "point":
      return verdictOn(known.numbers, onPoint(known, term, json));
    case "points":
    case "none":
      return headOf(term) === "Intersections"
        ? verifyCommonPoints(known, operandsOf(term), operandsOf(json))
        : onNothing(known, term, kind);
    case "equation":
      return verdictOn(known.numbers, onEquation(known, term, json));
    case "value":
      return verdictOn(known.numbers, onValue(known, term, json));
    case "statement":
      return verdictOn(known.numbers, onWord(known, term, json));
    default:
      return unchecked;
  }
}

function onPoint(known: Known, term: MathJson, json: MathJson): readonly Condition[] | undefined {
  const point = asTuple(json);
  if (!point) return undefined;
  const chord = headOf(term) === "Midpoint" ? chordIn(known, operandsOf(term)[0] ?? 0) : undefined;
  return chord ? chordMidpointConditions(chord.line, chord.conic, point) : pointConditions(known, term, point);
}

function onEquation(known: Known, term: MathJson, json: MathJson): readonly Condition[] | undefined {
  const curve = curveOfEquation(known.numbers, json);
  return curve && curveConditions(known, term, curve);
}

/** No slope: the line is vertical. */
function onNothing(known: Known, term: MathJson, kind: Answer["kind"]): Verdict {
  const line = known.curve(headOf(term) === "Slope" ? (operandsOf(term)[0] ?? term) : term);
  return kind === "none" && line?.kind === "line" ? verdictOn(known.numbers, [zero(line.b)]) : unchecked;
}

function onValue(known: Known, term: MathJson, json: MathJson): readonly Condition[] | undefined {
  if (headOf(term) !== "NumberOfIntersections") return quantityConditions(known, term, json);
  const [one, other] = operandsOf(term).map((curve) => known.curve(curve));
  const count = known.numbers.simplify(json);
  if (!one || !other || count === undefined) return undefined;
  if (typeof count !== "number") return freeLetters(count).length > 0 ? undefined : [impossible];
  if (one.kind === "line" && other.kind === "conic") return counted(known, one, other, count);
  if (one.kind === "conic" && other.kind === "line") return counted(known, other, one, count);
  const points = commonPoints(known.numbers, one, other);
  return points && [points.length === count ? zero(0) : impossible];
}

/** A line along the axis of a parabola or an asymptote has one point without touching. */
function counted(
  known: Known,
  line: Extract<Curve, { kind: "line" }>,
  conic: Extract<Curve, { kind: "conic" }>,
  count: number,
): readonly Condition[] | undefined {
  const conditions = countConditions(line, conic, count);
  if (verdictOn(known.numbers, conditions.slice(0, 1)).status !== "refuted" || conditions.includes(impossible)) return conditions;
  const points = commonPoints(known.numbers, line, conic);
  return points && [points.length === count ? zero(0) : impossible];
}

function onWord(known: Known, term: MathJson, json: MathJson): readonly Condition[] | undefined {
  const [first, second] = operandsOf(term);
  if (headOf(term) !== "Position" || first === undefined || second === undefined || !isSymbol(json)) return undefined;
  return positionConditions(known, first, second, json);
}

const branches: Readonly<Record<string, readonly [letter: "x" | "y", relation: string]>> = {
  RightBranch: ["x", "Greater"],
  LeftBranch: ["x", "Less"],
  UpperBranch: ["y", "Greater"],
  LowerBranch: ["y", "Less"],
};

const isBranch = (term: MathJson): boolean => Object.hasOwn(branches, headOf(term) ?? "");

/** On which side of the centre a branch lies: x > h. */
function branchSide(known: Known, term: MathJson): MathJson | undefined {
  const [letter, relation] = branches[headOf(term) ?? ""] ?? [];
  const whole = known.curve(operandsOf(term)[0] ?? term);
  const center = whole?.kind === "conic" ? centerOf(known.numbers, whole) : undefined;
  return center && letter && relation ? apply(relation, letter, center[letter]) : undefined;
}

/** All common points and no other: both equations together say the same as the list of points. */
function verifyCommonPoints(known: Known, curves: readonly MathJson[], points: readonly MathJson[]): Verdict {
  const met = curves.map((term) => known.curve(isBranch(term) ? (operandsOf(term)[0] ?? term) : term));
  const sides = curves.filter(isBranch).map((term) => branchSide(known, term));
  const places = points.map(asTuple);
  if (!met.every((curve) => curve !== undefined) || !places.every((place) => place !== undefined)) return unchecked;
  if (!sides.every((side) => side !== undefined)) return unchecked;
  const lying = places.flatMap((place) => met.map((curve) => zero(differenceAt(curve, place))));
  if (verdictOn(known.numbers, lying).status === "refuted") return { status: "refuted", by: "definition", witness: {} };
  const equations = met.map((curve) => apply("Equal", formulaOf(curve), 0));
  const statements = places.map(tupleStatement);
  const after =
    statements.length === 0
      ? apply("Element", "x", apply("Set"))
      : statements.length === 1
        ? (statements[0] as MathJson)
        : apply("Or", ...statements);
  const verdict = verifyWithin(operations, {
    before: { json: apply("And", ...equations, ...sides) },
    after: { json: after },
    relation: "equivalent",
  });
  if (verdict.status !== "unchecked" || sides.length > 0) return verdict;
  const most = mostCommonPoints(known, met);
  const isComplete =
    most !== undefined &&
    places.length === most &&
    areApart(
      known,
      places.filter((place) => place !== undefined),
    );
  return isComplete ? verdictOn(known.numbers, lying) : verdict;
}

/** By Bézout, where a proper conic has no part in common with the other curve: two points with a line, four with another conic. */
function mostCommonPoints({ numbers }: Known, [one, other]: readonly Curve[]): number | undefined {
  const conics = [one, other].filter((curve) => curve?.kind === "conic");
  const isProper = (conic: SecondDegree): boolean => [-1, 1].includes(signOf(numbers, determinant(conic)) ?? 0);
  if (!conics.some(isProper)) return undefined;
  const [first, second] = conics;
  if (!first || !second) return 2;
  const minors = first.coefficients.flatMap((value, index) =>
    second.coefficients.slice(index + 1).map((_, offset): MathJson => {
      const at = index + 1 + offset;
      return [
        "Subtract",
        ["Multiply", value, second.coefficients[at] ?? 0],
        ["Multiply", first.coefficients[at] ?? 0, second.coefficients[index] ?? 0],
      ];
    }),
  );
  return minors.some((minor) => [-1, 1].includes(signOf(numbers, minor) ?? 0)) ? 4 : undefined;
}

const areApart = ({ numbers }: Known, places: readonly Point[]): boolean =>
  places.every((place, index) =>
    places.slice(index + 1).every((other) => verdictOn(numbers, [notZero(squaredDistance(place, other))]).status === "proved"),
  );
