import type { Spend } from "../../algebra/spend.ts";
import type { Answer, MathJson, Verdict } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { isEquationOf } from "./conic-equation.ts";
import { conicKindOf } from "./conic-kind.ts";
import * as lengths from "./conic-lengths.ts";
import * as lines from "./conic-lines.ts";
import * as points from "./conic-points.ts";
import { all, divide, multiply, type Place, type Quadric, quadricOf, subtract, type Truth } from "./quadric.ts";

/** What is asked, as far as it speaks of the conic: what for, and the term ("Foci" of C). */
export interface ConicAsk {
  readonly what: string;
  readonly of: MathJson;
}

/**
 * Holds an answer about a conic against the conic's equation, by the definition of what is asked and by invariants, not by how it was found:
 * foci must give the equation back by their distances, an axis must mirror the curve onto itself.
 *
 * @param equation in x and y, or parametric or polar as in a Problem.
 */
export function verifyConicAnswer(
  ask: ConicAsk,
  answer: Pick<Answer, "kind" | "json">,
  equation: MathJson,
  assuming: readonly MathJson[],
  spend: Spend,
): Verdict {
  const quadric = quadricOf(equation, assuming, spend);
  const truth = quadric && truthOf(quadric, ask, answer);
  if (truth === undefined) return { status: "unchecked" };
  return truth ? { status: "proved", by: "definition" } : { status: "refuted", by: "definition", witness: {} };
}

function truthOf(quadric: Quadric, { what, of }: ConicAsk, { json }: Pick<Answer, "json">): Truth {
  if (what === "kind") return conicKindOf(quadric, json);
  const head = headOf(of) ?? "";
  if (what === "standard-form" || (what === "equation" && (isSymbol(of) || head === "Graph"))) return isEquationOf(quadric, json);
  const [first, second] = operandsOf(of);
  if (head === "FocalSum" || head === "FocalDifference") return focalTruth(quadric, head, json);
  if (head === "PowerOfPoint") return first === undefined ? undefined : powerTruth(quadric, json, first);
  const name = head === "Length" && first !== undefined ? `Length ${headOf(first) ?? ""}` : head;
  if (second !== undefined || !Object.hasOwn(checks, name)) return undefined;
  return checks[name]?.(quadric, json);
}

type Check = (quadric: Quadric, json: MathJson) => Truth;

const placeOf = (json: MathJson): Place | undefined => {
  const [x, y] = operandsOf(json);
  return headOf(json) === "Tuple" && x !== undefined && y !== undefined ? { x, y } : undefined;
};

const onePoint =
  (check: (quadric: Quadric, place: Place) => Truth): Check =>
  (quadric, json) => {
    const place = placeOf(headOf(json) === "Set" ? (operandsOf(json)[0] ?? 0) : json);
    return place && check(quadric, place);
  };

const twoPoints =
  (check: (quadric: Quadric, first: Place, second: Place) => Truth): Check =>
  (quadric, json) => {
    const [first, second, ...others] = operandsOf(json).map(placeOf);
    return first && second && others.length === 0 ? check(quadric, first, second) : undefined;
  };

/** One of two points opposite each other; the difference to the other one says on which side it lies. */
const sided =
  (check: (quadric: Quadric, first: Place, second: Place) => Truth, side: (from: Place, to: Place) => MathJson): Check =>
  (quadric, json) => {
    const place = placeOf(json);
    if (!place) return undefined;
    const across = points.opposite(quadric, place);
    return all(check(quadric, place, across), quadric.isPositive(side(across, place)));
  };

const left = (from: Place, to: Place): MathJson => subtract(from.x, to.x);
const right = (from: Place, to: Place): MathJson => subtract(to.x, from.x);
const lower = (from: Place, to: Place): MathJson => subtract(from.y, to.y);
const upper = (from: Place, to: Place): MathJson => subtract(to.y, from.y);

/** Of an ellipse either pair of ends may have a left and a right one, but it lies on the horizontal through the centre. */
const areEnds = (quadric: Quadric, first: Place, second: Place): Truth => {
  const [main, cross] = [points.areVertices(quadric, first, second), quadric.isPositive(quadric.minor)];
  if (main !== false || cross !== true) return main;
  return points.areCoVertices(quadric, first, second);
};

const lineCheck =
  (check: (quadric: Quadric, line: lines.Line) => Truth): Check =>
  (quadric, json) => {
    const line = lines.lineFrom(quadric, json);
    return line && check(quadric, line);
  };

const lineList = (quadric: Quadric, json: MathJson): lines.Line[] | undefined => {
  const each = (headOf(json) === "List" ? operandsOf(json) : [json]).map((equation) => lines.lineFrom(quadric, equation));
  return each.every((line) => line !== undefined) ? each : undefined;
};

const value =
  (check: (quadric: Quadric, size: MathJson) => Truth, factor: MathJson = 1): Check =>
  (quadric, json) =>
    check(quadric, factor === 1 ? json : divide(json, factor));

const checks: Readonly<Record<string, Check>> = {
  Center: onePoint(points.isCenter),
  Focus: onePoint(points.isFocusOfParabola),
  Vertex: onePoint(points.isVertexOfParabola),
  Foci: (quadric, json) =>
    operandsOf(json).length === 1 ? onePoint(points.isFocusOfParabola)(quadric, json) : twoPoints(points.areFoci)(quadric, json),
  Vertices: (quadric, json) =>
    operandsOf(json).length === 1
      ? onePoint(points.isVertexOfParabola)(quadric, json)
      : twoPoints(points.areVertices)(quadric, json),
  CoVertices: twoPoints(points.areCoVertices),
  AllVertices: fourEnds,
  LeftFocus: sided(points.areFoci, left),
  RightFocus: sided(points.areFoci, right),
  LowerFocus: sided(points.areFoci, lower),
  UpperFocus: sided(points.areFoci, upper),
  LeftVertex: sided(areEnds, left),
  RightVertex: sided(areEnds, right),
  LowerVertex: sided(areEnds, lower),
  UpperVertex: sided(areEnds, upper),
  Directrix: lineCheck(lines.isDirectrix),
  Directrices: twoDirectrices,
  LeftDirectrix: lineCheck((quadric, line) => all(lines.isDirectrix(quadric, line), isBeside(quadric, line, left))),
  RightDirectrix: lineCheck((quadric, line) => all(lines.isDirectrix(quadric, line), isBeside(quadric, line, right))),
  Asymptotes(quadric, json) {
    const [first, second, ...others] = lineList(quadric, json) ?? [];
    return first && second && others.length === 0 ? lines.areAsymptotes(quadric, first, second) : undefined;
  },
  AxisOfSymmetry: lineCheck(lines.isAxis),
  AxesOfSymmetry: (quadric, json) => {
    const both = lineList(quadric, json);
    return both && all(...both.map((line) => lines.isAxis(quadric, line)));
  },
  MajorAxisLine: lineCheck((quadric, line) => all(lines.isAxis(quadric, line), lines.isMainAxis(quadric, line))),
  MinorAxisLine: lineCheck((quadric, line) => all(lines.isAxis(quadric, line), negation(lines.isMainAxis(quadric, line)))),
  SemiMajor: value(lengths.isSemiMajor),
  SemiMinor: value(lengths.isSemiMinor),
  SemiFocal: value(lengths.isSemiFocal),
  "Length MajorAxis": value(lengths.isSemiMajor, 2),
  "Length TransverseAxis": value(lengths.isSemiMajor, 2),
  "Length MinorAxis": value(lengths.isSemiMinor, 2),
  "Length ConjugateAxis": value(lengths.isSemiMinor, 2),
  "Length FocalSegment": value(lengths.isSemiFocal, 2),
  "Length LatusRectum": value(lengths.isLatusRectum),
  "Length Diameter": value(lengths.isRadius, 2),
  Eccentricity: value(lengths.isEccentricity),
  FocalParameter: value(lengths.isFocalParameter),
  Radius: value(lengths.isRadius),
  Area: value(lengths.isArea),
  Perimeter: value(lengths.isRadius, multiply(2, "Pi")),
};

const negation = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Four points: one pair of vertices and one of co-vertices, in whichever order. */
function fourEnds(quadric: Quadric, json: MathJson): Truth {
  const [a, b, c, d, ...others] = operandsOf(json).map(placeOf);
  if (!a || !b || !c || !d || others.length > 0) return undefined;
  const pairings = [
    [a, b, c, d],
    [a, c, b, d],
    [a, d, b, c],
  ] as const;
  const truths = pairings.flatMap(([p, q, r, s]) => [
    all(points.areVertices(quadric, p, q), points.areCoVertices(quadric, r, s)),
    all(points.areVertices(quadric, r, s), points.areCoVertices(quadric, p, q)),
  ]);
  return truths.includes(true) ? true : truths.every((truth) => truth === false) ? false : undefined;
}

function twoDirectrices(quadric: Quadric, json: MathJson): Truth {
  const each = lineList(quadric, json);
  if (!each) return undefined;
  const [first, second] = each;
  const isOnlyOne = points.isParabola(quadric);
  if (isOnlyOne === undefined || each.length !== (isOnlyOne ? 1 : 2)) return isOnlyOne === undefined ? undefined : false;
  return all(...each.map((line) => lines.isDirectrix(quadric, line)), first && second ? apart(quadric, first, second) : true);
}

/** Whether two lines are not the same one. */
const apart = (quadric: Quadric, first: lines.Line, second: lines.Line): Truth => {
  const minors = [
    subtract(multiply(first.a, second.c), multiply(second.a, first.c)),
    subtract(multiply(first.b, second.c), multiply(second.b, first.c)),
    subtract(multiply(first.a, second.b), multiply(second.a, first.b)),
  ].map((minor) => quadric.isNonzero(minor));
  return minors.includes(true) ? true : minors.every((minor) => minor === false) ? false : undefined;
};

/** An upright line beside the centre. */
function isBeside(quadric: Quadric, line: lines.Line, side: (from: Place, to: Place) => MathJson): Truth {
  const foot = { x: divide(multiply(-1, line.c), line.a), y: 0 };
  const [, B] = quadric.coefficients;
  const across = points.opposite(quadric, foot);
  return all(quadric.isZero(line.b), quadric.isZero(B), quadric.isPositive(side(across, foot)));
}

/** By the definitions of the curves: the sum of the distances from the foci is the major axis of an ellipse, their difference the transverse axis. */
function focalTruth(quadric: Quadric, head: string, json: MathJson): Truth {
  const isClosed = quadric.isPositive(quadric.minor);
  const fits = isClosed === undefined ? undefined : isClosed === (head === "FocalSum");
  return all(fits, checks.SemiMajor?.(quadric, divide(json, 2)));
}

function powerTruth(quadric: Quadric, json: MathJson, point: MathJson): Truth {
  const place = placeOf(point);
  return place && lengths.isPower(quadric, json, place.x, place.y);
}
