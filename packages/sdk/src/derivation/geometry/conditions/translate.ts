import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { commonPoints } from "./common-points.ts";
import { cosineOf, degreesOf, tangentOf } from "./angles.ts";
import { difference, distance, distanceToLine, dot, type Formulas } from "./formulas.ts";
import { directionOf } from "./line-sketches.ts";
import { add, type CentralSketch, divide, equationAt, type LineSketch, multiply, negate, type Sketch, square, subtract } from "./sketch.ts";

/** What a fact says of the letters of a drawing: equations that hold, and inequalities that are looked at when the letters are found. */
export interface Translation {
  readonly equations: readonly MathJson[];
  readonly limits: readonly MathJson[];
  /** A line that leads to the equations. */
  readonly lead?: { readonly rule: string; readonly from: readonly MathJson[]; readonly statement: MathJson };
}

const equations = (...list: readonly MathJson[]): Translation => ({ equations: list, limits: [] });
const limits = (...list: readonly MathJson[]): Translation => ({ equations: [], limits: list });
/** Already in the drawing. */
const known: Translation = { equations: [], limits: [] };

const comparisons: ReadonlySet<string | undefined> = new Set(["Greater", "Less", "GreaterEqual", "LessEqual", "NotEqual"]);

/** A fact in the letters of a drawing; undefined for one that cannot be said so. */
export function translate(numbers: Radicals, formulas: Formulas, fact: MathJson): Translation | undefined {
  const operands = operandsOf(fact);
  const [first = "Nothing", second = "Nothing"] = operands;
  const head = headOf(fact);
  if (comparisons.has(head)) {
    const sides = operands.map((side) => formulas.quantity(side));
    return sides.every((side) => side !== undefined) ? limits(apply(head ?? "", ...sides)) : undefined;
  }
  if (hasUprightSlope(formulas, fact)) return limits("False");
  switch (head) {
    case "Colon":
    case "Is":
      return known;
    case "Element":
      return incidence(formulas, first, second);
    case "Equal":
      return operands.length === 2 ? equality(formulas, first, second) : undefined;
    case "Tangent":
      return tangency(numbers, formulas.curve(first), formulas.curve(second));
    case "Perpendicular":
      return both(formulas.line(first), formulas.line(second), (l, m) => equations(apply("Equal", dot(directionOf(l), directionOf(m)), 0)));
    case "Parallel":
      return both(formulas.line(first), formulas.line(second), (l, m) => equations(apply("Equal", crossOf(directionOf(l), directionOf(m)), 0)));
    case "Collinear":
      return collinear(operands.map((point) => formulas.point(point)));
    case "Inside":
    case "Outside":
      return both(formulas.point(first), formulas.curve(second), (point, curve) => {
        if (curve.kind === "line" || curve.kind === "conic" || curve.kind === "hyperbola") return undefined;
        const [left = 0, right = 0] = operandsOf(equationAt(curve, point));
        return limits(apply(head === "Inside" ? "Less" : "Greater", left, right));
      });
    default:
      return undefined;
  }
}

/** A line without a slope cannot satisfy a condition on its slope. */
const hasUprightSlope = (formulas: Formulas, json: MathJson): boolean =>
  (headOf(json) === "Slope" && formulas.line(operandsOf(json)[0] ?? 0)?.b === 0) ||
  operandsOf(json).some((operand) => hasUprightSlope(formulas, operand));

const both = <A, B>(first: A | undefined, second: B | undefined, work: (first: A, second: B) => Translation | undefined): Translation | undefined =>
  first === undefined || second === undefined ? undefined : work(first, second);

const crossOf = (u: Point, v: Point): MathJson => subtract(multiply(u.x, v.y), multiply(u.y, v.x));

const signs: Readonly<Record<string, readonly ["Greater" | "Less", "Greater" | "Less"]>> = {
  FirstQuadrant: ["Greater", "Greater"],
  SecondQuadrant: ["Less", "Greater"],
  ThirdQuadrant: ["Less", "Less"],
  FourthQuadrant: ["Greater", "Less"],
};

function incidence(formulas: Formulas, what: MathJson, where: MathJson): Translation | undefined {
  if (headOf(what) === "Foci" || headOf(what) === "Vertices") {
    return formulas.points(what) && onAll(formulas, formulas.points(what), where);
  }
  if (headOf(where) === "Asymptotes" || headOf(where) === "Directrices") {
    // One of them is the line: by symmetry the square of the slope is that of both.
    const [lines, line] = [formulas.curves(where), formulas.line(what)];
    return lines && line && sameAsOne(lines, line);
  }
  const point = formulas.point(what);
  if (!point) return undefined;
  const quadrant = isSymbol(where) ? signs[where] : undefined;
  if (quadrant) return limits(apply(quadrant[0], point.x, 0), apply(quadrant[1], point.y, 0));
  const branch = /^(Left|Right|Upper|Lower)Branch$/.exec(headOf(where) ?? "")?.[1];
  if (branch !== undefined) {
    const curve = formulas.central(operandsOf(where)[0] ?? "Nothing");
    if (curve?.kind !== "hyperbola") return undefined;
    const horizontal = branch === "Left" || branch === "Right";
    if ((curve.along === "x") !== horizontal) return limits("False");
    const [place, centre] = horizontal ? [point.x, curve.centre.x] : [point.y, curve.centre.y];
    return {
      equations: [equationAt(curve, point)],
      limits: [apply(branch === "Left" || branch === "Lower" ? "Less" : "Greater", place, centre)],
    };
  }
  if (headOf(where) === "Segment") {
    const ends = formulas.segment(where);
    if (!ends) return undefined;
    const between = multiply(-1, dot(difference(ends[0], point), difference(ends[1], point)));
    return {
      equations: [apply("Equal", crossOf(difference(ends[0], point), difference(ends[1], point)), 0)],
      limits: [apply("GreaterEqual", between, 0)],
    };
  }
  const curve = formulas.curve(where);
  return curve && equations(equationAt(curve, point));
}

function onAll(formulas: Formulas, points: readonly Point[] | undefined, where: MathJson): Translation | undefined {
  const curve = formulas.curve(where);
  return points && curve && equations(...points.map((point) => equationAt(curve, point)));
}

/** The line is one of two: both products of differences vanish together when its coefficients agree with one of them. */
function sameAsOne(lines: readonly LineSketch[], line: LineSketch): Translation | undefined {
  const [first, second] = lines;
  if (!first || !second) return first && sameLine(first, line);
  // Asymptotes ±k(x − h): the slope squared; the centre lies on the line. Directrices: the product of distances.
  const product = multiply(subtract(multiply(line.a, first.b), multiply(line.b, first.a)), subtract(multiply(line.a, second.b), multiply(line.b, second.a)));
  if (first.a !== second.a || first.b !== second.b) {
    const centre = meeting(first, second);
    return equations(apply("Equal", product, 0), apply("Equal", add(multiply(line.a, centre.x), multiply(line.b, centre.y), line.c), 0));
  }
  const parallel = apply("Equal", subtract(multiply(line.a, first.b), multiply(line.b, first.a)), 0);
  const offset = (other: LineSketch): MathJson =>
    other.a === 0 ? subtract(multiply(line.c, other.b), multiply(line.b, other.c)) : subtract(multiply(line.c, other.a), multiply(line.a, other.c));
  return equations(parallel, apply("Equal", multiply(offset(first), offset(second)), 0));
}

/** Of asymptotes, which are written through their common point. */
function meeting(first: LineSketch, second: LineSketch): Point {
  const determinant = subtract(multiply(first.a, second.b), multiply(second.a, first.b));
  return {
    x: divide(subtract(multiply(first.b, second.c), multiply(second.b, first.c)), determinant),
    y: divide(subtract(multiply(second.a, first.c), multiply(first.a, second.c)), determinant),
  };
}

function sameLine(first: LineSketch, second: LineSketch): Translation {
  return equations(
    apply("Equal", subtract(multiply(first.a, second.b), multiply(second.a, first.b)), 0),
    apply("Equal", subtract(multiply(first.a, second.c), multiply(second.a, first.c)), 0),
    apply("Equal", subtract(multiply(first.b, second.c), multiply(second.b, first.c)), 0),
  );
}

function equality(formulas: Formulas, left: MathJson, right: MathJson): Translation | undefined {
  const angle = angleFact(formulas, left, right) ?? angleFact(formulas, right, left);
  if (angle) return angle;
  const heads = [left, right].map((side) => headOf(side) ?? "");
  if (heads.includes("Set") && heads.includes("Intersections")) return commonMembers(formulas, left, right);
  if (heads[0] === "Foci" && heads[1] === "Foci") return sameFoci(formulas.central(operandsOf(left)[0] ?? 0), formulas.central(operandsOf(right)[0] ?? 0));
  if (heads.includes("Asymptotes") || heads.includes("Directrices")) return sameCurves(formulas, left, right);
  const sets = [formulas.points(left), formulas.points(right)];
  if (sets[0] && sets[1]) return samePoints(sets[0], sets[1]);
  if (isVector(left) || isVector(right)) return both(formulas.vector(left), formulas.vector(right), samePlace);
  const points = [formulas.point(left), formulas.point(right)];
  if (points[0] && points[1]) return samePlace(points[0], points[1]);
  const curves = [formulas.curve(left), formulas.curve(right)];
  if (curves[0] && curves[1]) {
    return curves[0].kind === "line" && curves[1].kind === "line" ? sameLine(curves[0], curves[1]) : undefined;
  }
  const [a, b] = [formulas.quantity(left), formulas.quantity(right)];
  return a !== undefined && b !== undefined ? equations(apply("Equal", a, b)) : undefined;
}

/** Where the names were given to the common points, nothing is left to say; else each point lies on both curves. */
function commonMembers(formulas: Formulas, left: MathJson, right: MathJson): Translation | undefined {
  const [set, of] = headOf(left) === "Set" ? [left, right] : [right, left];
  const names = operandsOf(set);
  if (names.length > 1 && names.every((name) => isSymbol(name) && formulas.drawing.points.has(name)) && !isOpen(formulas, names)) return known;
  const curves = operandsOf(of).map((curve) => formulas.curve(curve));
  const points = names.map((name) => formulas.point(name));
  if (!curves.every((curve) => curve !== undefined) || !points.every((point) => point !== undefined)) return undefined;
  return equations(...points.flatMap((point) => curves.map((curve) => equationAt(curve, point))));
}

/** Whether the coordinates of points are letters still. */
const isOpen = (formulas: Formulas, names: readonly MathJson[]): boolean =>
  names.some((name) => isSymbol(formulas.point(name)?.x ?? 0));

/** Foci at the same places: the same centre, and the same distance from it along the same axis. */
function sameFoci(first: CentralSketch | undefined, second: CentralSketch | undefined): Translation | undefined {
  if (!first || !second) return undefined;
  if (first.along !== second.along) return limits("False");
  return equations(
    apply("Equal", first.c, second.c),
    apply("Equal", first.centre.x, second.centre.x),
    apply("Equal", first.centre.y, second.centre.y),
  );
}

function isVector(term: MathJson): boolean {
  const head = headOf(term) ?? "";
  if (head === "OverVector") return true;
  return /^(Add|Subtract|Negate|Multiply|Divide)$/.test(head) && operandsOf(term).some(isVector);
}

const samePlace = (first: Point, second: Point): Translation =>
  equations(apply("Equal", first.x, second.x), apply("Equal", first.y, second.y));

/** Two pairs of points that lie symmetrically, as foci and vertices do: with the same middle, and one end the other's or its mirror image. */
function samePoints(first: readonly Point[], second: readonly Point[]): Translation | undefined {
  const [a, b] = first;
  const [c, d] = second;
  if (!a || !b || !c || !d || first.length !== 2 || second.length !== 2) return undefined;
  const middle = (coordinate: "x" | "y"): MathJson => apply("Equal", add(a[coordinate], b[coordinate]), add(c[coordinate], d[coordinate]));
  const products = (["x", "y"] as const).map((coordinate) => apply("Equal", multiply(a[coordinate], b[coordinate]), multiply(c[coordinate], d[coordinate])));
  const mixed = apply("Equal", add(multiply(a.x, b.y), multiply(b.x, a.y)), add(multiply(c.x, d.y), multiply(d.x, c.y)));
  return equations(middle("x"), middle("y"), ...products, mixed);
}

/** Two pairs of lines, such as asymptotes: each line of one is a line of the other. */
function sameCurves(formulas: Formulas, left: MathJson, right: MathJson): Translation | undefined {
  const [first, second] = [formulas.curves(left), formulas.curves(right)];
  if (!first || !second || second.length !== first.length) return undefined;
  const each = second.map((line) => sameAsOne(first, line));
  return each.every((translation) => translation !== undefined) ? equations(...each.flatMap((one) => one.equations)) : undefined;
}

/** An angle with a known cosine or tangent. */
function angleFact(formulas: Formulas, angle: MathJson, value: MathJson): Translation | undefined {
  const [first = "Nothing", second = "Nothing", third = "Nothing"] = operandsOf(angle);
  switch (headOf(angle)) {
    case "Angle": {
      const [A, B, C] = [first, second, third].map((point) => formulas.point(point));
      const cosine = cosineOf(value);
      if (!A || !B || !C || cosine === undefined) return undefined;
      const product = dot(difference(A, B), difference(C, B));
      if (cosine === 0) return equations(apply("Equal", product, 0));
      return equations(apply("Equal", product, multiply(cosine, distance(A, B), distance(C, B))));
    }
    case "Inclination": {
      const [line, tangent] = [formulas.line(first), tangentOf(value)];
      if (!line) return undefined;
      if (degreesOf(value) === 90) return equations(apply("Equal", line.b, 0));
      return tangent === undefined ? undefined : equations(apply("Equal", negate(divide(line.a, line.b)), tangent));
    }
    case "AngleBetween": {
      const [l, m, cosine] = [formulas.line(first), formulas.line(second), cosineOf(value)];
      if (!l || !m || cosine === undefined) return undefined;
      const [u, v] = [directionOf(l), directionOf(m)];
      return equations(
        apply("Equal", square(dot(u, v)), multiply(square(cosine), dot(u, u), dot(v, v))),
      );
    }
    default:
      return undefined;
  }
}

function collinear(points: readonly (Point | undefined)[]): Translation | undefined {
  const [first, second, ...others] = points;
  if (!first || !second || !others.every((point) => point !== undefined)) return undefined;
  return equations(
    ...others.map((point) => apply("Equal", crossOf(difference(second, first), difference(point, first)), 0)),
  );
}

function tangency(numbers: Radicals, first: Sketch | undefined, second: Sketch | undefined): Translation | undefined {
  if (!first || !second) return undefined;
  if (first.kind === "circle" && second.kind === "circle") return tangentCircles(first, second);
  const [line, curve] = first.kind === "line" ? [first, second] : [second, first];
  if (line.kind !== "line" || curve.kind === "line") return undefined;
  if (curve.kind === "circle") return equations(apply("Equal", distanceToLine(curve.centre, line), curve.radius));
  return touching(numbers, line, curve);
}

/** From outside or from inside: d = r₁ + r₂ or d = |r₁ − r₂|. */
function tangentCircles(first: Sketch & { kind: "circle" }, second: Sketch & { kind: "circle" }): Translation {
  const gap = difference(first.centre, second.centre);
  const squared = dot(gap, gap);
  const sum = subtract(squared, square(add(first.radius, second.radius)));
  const other = subtract(squared, square(subtract(first.radius, second.radius)));
  return { equations: [apply("Equal", multiply(sum, other), 0)], limits: [apply("Greater", squared, 0)] };
}

/**
 * The common points of a line and a conic are given by a quadratic equation; they coincide where its discriminant is zero. It is a quadratic
 * equation as long as the line is not parallel to an asymptote, or to the axis of a parabola.
 */
function touching(numbers: Radicals, line: LineSketch, curve: Sketch): Translation | undefined {
  const quadratic = commonPoints(numbers, line, curve);
  if (!quadratic) return undefined;
  const [c, b, a] = quadratic.coefficients;
  return {
    equations: [apply("Equal", subtract(square(b), multiply(4, a, c)), 0)],
    limits: [apply("NotEqual", a, 0)],
    lead: {
      rule: "conditions.common-quadratic",
      from: [equationAt(line), equationAt(curve)],
      statement: quadratic.equation,
    },
  };
}
