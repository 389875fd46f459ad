import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Formulas } from "./formulas.ts";
import { add, divide, isPositive, multiply, subtract } from "./sketch.ts";

/**
 * From a point of a conic to a focus of it, without a root: a ± ex on an ellipse, x + p/2 on a parabola. undefined for other points, and where it
 * is not known which focus is meant.
 */
export function focalRadius(formulas: Formulas, name: MathJson, focus: MathJson): MathJson | undefined {
  const { scene } = formulas.drawing;
  const of = focusOf(formulas, focus);
  const point = formulas.point(name);
  if (!of || !point || !scene.incidences.some(([each, curve]) => each === name && curve === of.curve)) return undefined;
  const sketch = formulas.curve(of.curve);
  if (sketch?.kind === "parabola") {
    const along = subtract(point[sketch.along], sketch.vertex[sketch.along]);
    const radius = add(along, divide(sketch.p, 2));
    return of.sign > 0 ? radius : apply("Abs", radius);
  }
  if ((sketch?.kind !== "ellipse" && sketch?.kind !== "hyperbola") || of.end === undefined) return undefined;
  const place = subtract(point[sketch.along], sketch.centre[sketch.along]);
  const share = divide(multiply(sketch.c, place), sketch.a);
  const radius = of.end > 0 ? subtract(sketch.a, share) : add(sketch.a, share);
  return sketch.kind === "ellipse" ? radius : apply("Abs", radius);
}

/** Whose focus a term names, and which: 1 for the right or upper one. */
function focusOf(formulas: Formulas, term: MathJson): { curve: MathJson; end?: number; sign: number } | undefined {
  const { scene, positive } = formulas.drawing;
  if (isSymbol(term)) {
    const definition = scene.definitions.get(term);
    if (definition !== undefined) return focusOf(formulas, definition);
    const members = scene.members.find(({ names, of }) => headOf(of) === "Foci" && names.length === 2 && names.includes(term));
    return members && { curve: operandsOf(members.of)[0] ?? "Nothing", end: members.names[0] === term ? -1 : 1, sign: 0 };
  }
  const [curve = "Nothing"] = operandsOf(term);
  const [, place = "", focus] = /^(Left|Right|Upper|Lower|)(Focus)$/.exec(headOf(term) ?? "") ?? [];
  if (focus === undefined) return undefined;
  const sketch = formulas.curve(curve);
  if (sketch?.kind === "parabola") return { curve, sign: isPositive(sketch.p, positive) ? 1 : 0 };
  return place === "" ? { curve, sign: 0 } : { curve, end: place === "Right" || place === "Upper" ? 1 : -1, sign: 0 };
}
