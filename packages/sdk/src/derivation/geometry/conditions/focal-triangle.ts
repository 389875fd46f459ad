import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { cosineOf, degreesOf, sineOf } from "./angles.ts";
import type { Formulas } from "./formulas.ts";
import { add, divide, multiply, square, subtract } from "./sketch.ts";

/**
 * Figures of points on an ellipse or a hyperbola with its foci, told by the lengths of their sides alone: the focal radii of each point, which are
 * letters, and the focal distance. No coordinates.
 */

/** Which focus a term names: by its head, or as a member of the foci. */
function focusOf(formulas: Formulas, term: MathJson): { readonly curve: MathJson; readonly end: "left" | "right" } | undefined {
  const { scene } = formulas.drawing;
  if (isSymbol(term)) {
    const members = scene.members.find(({ names, of }) => headOf(of) === "Foci" && names.length === 2 && names.includes(term));
    if (members) return { curve: operandsOf(members.of)[0] ?? "Nothing", end: members.names[0] === term ? "left" : "right" };
    const definition = scene.definitions.get(term);
    return definition === undefined ? undefined : focusOf(formulas, definition);
  }
  const side = /^(Left|Right|Lower|Upper|)Focus$/.exec(headOf(term) ?? "")?.[1];
  const curve = operandsOf(term)[0] ?? "Nothing";
  if (side === undefined || (side === "" && formulas.curve(curve)?.kind !== "parabola")) return undefined;
  return { curve: operandsOf(term)[0] ?? "Nothing", end: side === "Left" || side === "Lower" ? "left" : "right" };
}

/** The length between two corners: a focal radius, the focal distance, or a chord through a focus as the sum of two focal radii. */
export function sideOf(formulas: Formulas, first: MathJson, second: MathJson): MathJson | undefined {
  const { radii } = formulas.drawing;
  const [from, to] = [focusOf(formulas, first), focusOf(formulas, second)];
  if (from && to && from.end !== to.end) {
    const central = formulas.central(from.curve);
    return central && multiply(2, central.c);
  }
  const across = toDirectrix(formulas, first, second) ?? toDirectrix(formulas, second, first);
  if (across !== undefined) return across;
  const [point, focus] = from ? [second, from] : [first, to];
  const radius = isSymbol(point) ? radii.get(point) : undefined;
  if (focus) return radius?.[focus.end];
  const [one, other] = [first, second].map((name) => (isSymbol(name) ? radii.get(name) : undefined));
  if (!one || !other || one.chord === undefined || one.chord !== other.chord) return undefined;
  return add(one[one.through ?? "left"], other[other.through ?? "left"]);
}

/** On a parabola the distance from the directrix is that from the focus. */
function toDirectrix(formulas: Formulas, point: MathJson, line: MathJson): MathJson | undefined {
  const { radii, scene } = formulas.drawing;
  const radius = isSymbol(point) ? radii.get(point) : undefined;
  const term = isSymbol(line) ? (scene.definitions.get(line) ?? line) : line;
  if (!radius || headOf(term) !== "Directrix" || operandsOf(term)[0] !== radius.curve) return undefined;
  return formulas.curve(radius.curve)?.kind === "parabola" ? radius.left : undefined;
}

/** The coordinate along the axis of a parabola: r − p/2 from the vertex; of a midpoint the mean of those of the ends. */
export function placeAlong(formulas: Formulas, term: MathJson, coordinate: "x" | "y"): MathJson | undefined {
  const [of = "Nothing"] = operandsOf(term);
  const meant = isSymbol(term) && !formulas.drawing.radii.has(term) ? formulas.drawing.scene.definitions.get(term) : term;
  if (headOf(meant ?? 0) === "Midpoint" && headOf(operandsOf(meant ?? 0)[0] ?? of) === "Segment") {
    const ends = operandsOf(operandsOf(meant ?? 0)[0] ?? 0).map((end) => placeAlong(formulas, end, coordinate));
    return ends.every((end) => end !== undefined) ? divide(add(...ends), 2) : undefined;
  }
  const radius = isSymbol(term) ? formulas.drawing.radii.get(term) : undefined;
  const sketch = radius && formulas.curve(radius.curve);
  if (!radius || sketch?.kind !== "parabola" || sketch.along !== coordinate) return undefined;
  return add(sketch.vertex[coordinate], subtract(radius.left, divide(sketch.p, 2)));
}

/** The corners of a triangle, or of an angle, as sides by the corners they lie opposite of. */
function sidesOf(formulas: Formulas, corners: readonly MathJson[]): readonly [MathJson, MathJson, MathJson] | undefined {
  const [A, B, C] = corners;
  if (A === undefined || B === undefined || C === undefined) return undefined;
  const sides = [sideOf(formulas, B, C), sideOf(formulas, C, A), sideOf(formulas, A, B)];
  return sides.every((side) => side !== undefined) ? (sides as [MathJson, MathJson, MathJson]) : undefined;
}

/** The law of cosines for the angle ABC: AC² = AB² + BC² − 2·AB·BC·cos B. */
export function angleEquation(formulas: Formulas, corners: readonly MathJson[], angle: MathJson): MathJson | undefined {
  const sides = sidesOf(formulas, corners);
  const cosine = cosineOf(angle);
  if (!sides || cosine === undefined) return undefined;
  const [a, b, c] = sides;
  const squares = add(square(c), square(a));
  return apply("Equal", square(b), cosine === 0 ? squares : subtract(squares, multiply(2, cosine, c, a)));
}

/** Two sides at right angles, by the theorem of Pythagoras. */
export function rightAngleEquation(formulas: Formulas, first: MathJson, second: MathJson): MathJson | undefined {
  const corners = cornersBetween(first, second);
  return corners && angleEquation(formulas, corners, ["Degrees", 90]);
}

/** A, B, C where one line goes through A and B and the other through B and C. */
function cornersBetween(first: MathJson, second: MathJson): MathJson[] | undefined {
  const [p, q] = [operandsOf(first), operandsOf(second)];
  const corner = p.find((name) => q.some((other) => sameTree(other, name)));
  const [one, other] = [p, q].map((ends) => ends.find((name) => corner !== undefined && !sameTree(name, corner)));
  return corner === undefined || one === undefined || other === undefined ? undefined : [one, corner, other];
}

/** PA · PB = (PA² + PB² − AB²)/2 */
export function dotProduct(formulas: Formulas, first: MathJson, second: MathJson): MathJson | undefined {
  const corners = cornersBetween(first, second);
  const sides = corners && sidesOf(formulas, corners);
  if (!sides || !sameTree(operandsOf(first)[0] ?? 0, operandsOf(second)[0] ?? 1)) return undefined;
  const [a, b, c] = sides;
  return divide(subtract(add(square(a), square(c)), square(b)), 2);
}

export function perimeterOf(formulas: Formulas, corners: readonly MathJson[]): MathJson | undefined {
  const sides = sidesOf(formulas, corners);
  return sides && add(...sides);
}

/** Half the product of two sides and the sine of an angle that the question gives; else by Heron's formula. */
export function areaOf(formulas: Formulas, corners: readonly MathJson[]): MathJson | undefined {
  const sides = sidesOf(formulas, corners);
  if (!sides) return undefined;
  for (const [index, corner] of corners.entries()) {
    const others = corners.filter((_, place) => place !== index);
    const sine = sineAt(formulas, corner, others);
    if (sine === undefined) continue;
    const around = sides.filter((_, place) => place !== index);
    return multiply(["Divide", 1, 2], ...(around as MathJson[]), sine);
  }
  const [a, b, c] = sides;
  const product = subtract(multiply(4, square(a), square(b)), square(subtract(add(square(a), square(b)), square(c))));
  return divide(apply("Sqrt", product), 4);
}

/** The sine of an angle that a fact of the question gives. */
function sineAt({ drawing }: Formulas, corner: MathJson, others: readonly MathJson[]): MathJson | undefined {
  const isHere = (ends: readonly MathJson[]): boolean => others.every((other) => ends.some((end) => sameTree(end, other)));
  for (const fact of drawing.scene.conditions) {
    const [left = 0, right = 0] = operandsOf(fact);
    if (headOf(fact) === "Perpendicular") {
      const corners = cornersBetween(left, right);
      if (corners && sameTree(corners[1] ?? 0, corner) && isHere([corners[0] ?? 0, corners[2] ?? 0])) return 1;
    }
    for (const [angle, value] of [
      [left, right],
      [right, left],
    ] as const) {
      const [A = 0, B = 0, C = 0] = operandsOf(angle);
      if (headOf(angle) === "Angle" && sameTree(B, corner) && isHere([A, C]) && degreesOf(value) !== undefined)
        return sineOf(value);
    }
  }
  return undefined;
}

/** The angle whose cosine the sides give, where it is a common one. */
export function cosineAt(formulas: Formulas, corners: readonly MathJson[]): MathJson | undefined {
  const sides = sidesOf(formulas, corners);
  if (!sides) return undefined;
  const [a, b, c] = sides;
  return divide(subtract(add(square(a), square(c)), square(b)), multiply(2, a, c));
}
