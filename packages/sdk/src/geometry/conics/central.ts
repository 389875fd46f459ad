import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { SecondDegree } from "../figures.ts";
import type { Circle, Ellipse, Hyperbola } from "./conic.ts";
import { minus, negated, over, plus, root } from "./formulas.ts";
import { type Principal, principalAxes } from "./frame.ts";
import { centerOf, centralConstant, signOf, trace, turned } from "./invariants.ts";

/** What is known to be a real circle. */
export function circleOf(numbers: Radicals, conic: SecondDegree): Circle | undefined {
  const center = centerOf(numbers, conic);
  const radiusSquared = numbers.simplify(negated(over(centralConstant(conic), conic.coefficients[0])));
  const radius = radiusSquared === undefined ? undefined : numbers.simplify(root(radiusSquared));
  if (!center || radiusSquared === undefined || radius === undefined) return undefined;
  return { kind: "circle", center, radius, radiusSquared };
}

/** What is known to be a real ellipse and no circle: the smaller eigenvalue belongs to the major axis. */
export function ellipseOf(numbers: Radicals, given: SecondDegree): Ellipse | undefined {
  const orientation = signOf(numbers, trace(given));
  const conic = orientation === -1 ? turned(numbers, given) : given;
  const axes = conic && principalAxes(numbers, conic);
  if (!conic || !axes) return undefined;
  const central = measured(numbers, conic, axes[0], axes[1], minus);
  return central && { kind: "ellipse", ...central };
}

/** What is known to be a hyperbola: the transverse axis has the eigenvalue whose sign is opposite to that of the central constant. */
export function hyperbolaOf(numbers: Radicals, conic: SecondDegree): Hyperbola | undefined {
  const axes = principalAxes(numbers, conic);
  const sign = signOf(numbers, centralConstant(conic));
  if (!axes || !sign) return undefined;
  const [negative, positive] = axes;
  const [transverse, conjugate] = sign > 0 ? [negative, positive] : [positive, negative];
  const central = measured(numbers, conic, transverse, conjugate, plus);
  return central && { kind: "hyperbola", ...central };
}

/** a² and b² are minus the constant over the eigenvalues, up to the sign that makes b² positive; c² is their difference or sum. */
function measured(
  numbers: Radicals,
  conic: SecondDegree,
  main: Principal,
  other: Principal,
  focal: (left: MathJson, right: MathJson) => MathJson,
): Omit<Ellipse, "kind"> | undefined {
  const center = centerOf(numbers, conic);
  const constant = centralConstant(conic);
  const aSquared = numbers.simplify(negated(over(constant, main.value)));
  const across = over(constant, other.value);
  const bSquared = numbers.simplify(focal === minus ? negated(across) : across);
  if (!center || aSquared === undefined || bSquared === undefined) return undefined;
  const cSquared = numbers.simplify(focal(aSquared, bSquared));
  if (cSquared === undefined) return undefined;
  const [a, b, c] = [aSquared, bSquared, cSquared].map((square) => numbers.simplify(root(square)));
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const eccentricity = numbers.simplify(over(c, a));
  if (eccentricity === undefined) return undefined;
  return { center, a, b, c, aSquared, bSquared, cSquared, eccentricity, axis: main.direction };
}
