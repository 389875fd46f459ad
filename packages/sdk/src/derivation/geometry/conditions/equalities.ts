import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { cosineOf, degreesOf, tangentOf } from "./angles.ts";
import { sameCurves, sameLine } from "./equal-lines.ts";
import { angleEquation } from "./focal-triangle.ts";
import type { Formulas } from "./formulas.ts";
import { directionOf } from "./line-sketches.ts";
import { difference, distance, dot } from "./measures.ts";
import { add, type CentralSketch, divide, equationAt, multiply, negate, square } from "./sketch.ts";
import { both, equations, known, limits, type Translation } from "./translation.ts";

export function equality(formulas: Formulas, left: MathJson, right: MathJson): Translation | undefined {
  if (isOnlyName(formulas, left, right) || isOnlyName(formulas, right, left)) return known;
  if (headOf(left) === "AxesOfSymmetry" || headOf(right) === "AxesOfSymmetry") return coordinateAxes(formulas, left, right);
  if (isOfFocusAndDirectrix(formulas, left) || isOfFocusAndDirectrix(formulas, right)) return known;
  const angle = angleFact(formulas, left, right) ?? angleFact(formulas, right, left);
  if (angle) return angle;
  const heads = [left, right].map((side) => headOf(side) ?? "");
  if (heads.includes("Set") && heads.includes("Intersections")) return commonMembers(formulas, left, right);
  if (heads[0] === "Foci" && heads[1] === "Foci")
    return sameFoci(formulas.central(operandsOf(left)[0] ?? 0), formulas.central(operandsOf(right)[0] ?? 0));
  if (heads.includes("Asymptotes") || heads.includes("Directrices")) return sameCurves(formulas, left, right);
  const diameter = diameterFact(formulas, left, right) ?? diameterFact(formulas, right, left);
  if (diameter) return diameter;
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

/** F for the right focus: what the name stands for is put wherever it is used. */
function isOnlyName({ drawing: { scene, curves, points } }: Formulas, name: MathJson, term: MathJson): boolean {
  return isSymbol(name) && scene.definitions.get(name) === term && !curves.has(name) && !points.has(name);
}

/** A conic that was made from its focus, its directrix and its eccentricity. */
const isOfFocusAndDirectrix = (formulas: Formulas, term: MathJson): boolean =>
  /^(|Left|Right)(Focus|Directrix)$|^Eccentricity$/.test(headOf(term) ?? "") &&
  formulas.curve(operandsOf(term)[0] ?? "Nothing")?.kind === "conic" &&
  !formulas.drawing.scene.equations.has(String(operandsOf(term)[0]));

/** The axes of a conic are the coordinate axes: its centre is the origin. */
function coordinateAxes(formulas: Formulas, left: MathJson, right: MathJson): Translation | undefined {
  const [axes, set] = headOf(left) === "AxesOfSymmetry" ? [left, right] : [right, left];
  const central = formulas.central(operandsOf(axes)[0] ?? "Nothing");
  const names = operandsOf(set);
  if (!central || headOf(set) !== "Set" || !names.includes("XAxis") || !names.includes("YAxis")) return undefined;
  return equations(apply("Equal", central.centre.x, 0), apply("Equal", central.centre.y, 0));
}

/** Where the names were given to the common points, nothing is left to say; else each point lies on both curves. */
function commonMembers(formulas: Formulas, left: MathJson, right: MathJson): Translation | undefined {
  const [set, of] = headOf(left) === "Set" ? [left, right] : [right, left];
  const names = operandsOf(set);
  const { radii } = formulas.drawing;
  const whole = operandsOf(of).map((curve) => (/Branch$/.test(headOf(curve) ?? "") ? operandsOf(curve)[0] : curve));
  const isChord = (name: MathJson): boolean =>
    isSymbol(name) && whole.includes(radii.get(name)?.chord ?? "") && whole.includes(radii.get(name)?.curve ?? "");
  if (names.length > 0 && names.every(isChord)) return known;
  if (names.length > 1 && names.every((name) => isSymbol(name) && formulas.drawing.points.has(name)) && !isOpen(formulas, names))
    return known;
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

/** AB is a diameter: the centre is its middle, and A lies on the circle. */
function diameterFact(formulas: Formulas, term: MathJson, segment: MathJson): Translation | undefined {
  const circle = headOf(term) === "Diameter" ? formulas.curve(operandsOf(term)[0] ?? "Nothing") : undefined;
  const ends = circle?.kind === "circle" ? formulas.segment(segment) : undefined;
  if (circle?.kind !== "circle" || !ends) return undefined;
  const [from, to] = ends;
  const sum = (coordinate: "x" | "y"): MathJson =>
    apply("Equal", add(from[coordinate], to[coordinate]), multiply(2, circle.centre[coordinate]));
  return equations(sum("x"), sum("y"), equationAt(circle, from));
}

/** Two pairs of points that lie symmetrically, as foci and vertices do: with the same middle, and one end the other's or its mirror image. */
function samePoints(first: readonly Point[], second: readonly Point[]): Translation | undefined {
  const [a, b] = first;
  const [c, d] = second;
  if (!a || !b || !c || !d || first.length !== 2 || second.length !== 2) return undefined;
  const middle = (coordinate: "x" | "y"): MathJson =>
    apply("Equal", add(a[coordinate], b[coordinate]), add(c[coordinate], d[coordinate]));
  const products = (["x", "y"] as const).map((coordinate) =>
    apply("Equal", multiply(a[coordinate], b[coordinate]), multiply(c[coordinate], d[coordinate])),
  );
  const mixed = apply("Equal", add(multiply(a.x, b.y), multiply(b.x, a.y)), add(multiply(c.x, d.y), multiply(d.x, c.y)));
  return equations(middle("x"), middle("y"), ...products, mixed);
}

/** An angle with a known cosine or tangent. */
function angleFact(formulas: Formulas, angle: MathJson, value: MathJson): Translation | undefined {
  const [first = "Nothing", second = "Nothing", third = "Nothing"] = operandsOf(angle);
  switch (headOf(angle)) {
    case "Angle": {
      const focal = formulas.drawing.radii.size > 0 ? angleEquation(formulas, [first, second, third], value) : undefined;
      if (focal !== undefined) return equations(focal);
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
      return equations(apply("Equal", square(dot(u, v)), multiply(square(cosine), dot(u, u), dot(v, v))));
    }
    default:
      return undefined;
  }
}
