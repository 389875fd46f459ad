import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { minus, negated, plus, squared, times } from "../conics/formulas.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../figures.ts";
import { type Eliminant, eliminantOf } from "./eliminate.ts";
import { intersectionOfLines, lineWith, relationOf } from "./line.ts";
import { conicAt, lineMeetsConic } from "./meet-line.ts";
import { areSame, sortedPoints } from "./points.ts";
import { type QuadraticIn, quadraticFrom, rootsOf } from "./quadratic.ts";

/** Where two curves meet; undefined where a letter decides, where they have a line in common, or where roots of cubics would be needed. */
export function commonPoints(numbers: Radicals, first: Curve, second: Curve): Point[] | undefined {
  if (first.kind === "conic" && second.kind === "conic") return conicsMeet(numbers, first, second);
  if (first.kind === "conic") return second.kind === "line" ? lineMeetsConic(numbers, second, first) : undefined;
  if (second.kind === "conic") return lineMeetsConic(numbers, first, second);
  const relation = relationOf(numbers, first, second);
  if (relation === "parallel") return [];
  const point = relation === "coincide" || relation === undefined ? undefined : intersectionOfLines(numbers, first, second);
  return point && [point];
}

/** How the equations of two conics are combined so that one that can be solved is left. */
export type Combination =
  | { readonly kind: "line"; readonly line: StraightLine }
  | { readonly kind: "quadratic"; readonly quadratic: QuadraticIn }
  | { readonly kind: "eliminant"; readonly eliminant: Eliminant }
  /** A contradiction: the equations have equal left sides but for the constant. */
  | { readonly kind: "nothing" };

const places = { A: 0, B: 1, C: 2, D: 3, E: 4 } as const;

/** second's part · first − first's part · second, where the coefficients in some places then all vanish. */
function combined(
  numbers: Radicals,
  first: SecondDegree,
  second: SecondDegree,
  vanishing: readonly (keyof typeof places)[],
): SecondDegree["coefficients"] | undefined {
  const pairs = vanishing.map((name) => [first.coefficients[places[name]], second.coefficients[places[name]]] as const);
  const [p, q] = pairs.find(([one, other]) => one !== 0 && other !== 0) ?? [];
  if (p === undefined || q === undefined) return undefined;
  const mixed = first.coefficients.map((coefficient, index) =>
    numbers.simplify(minus(times(q, coefficient), times(p, second.coefficients[index] as MathJson))),
  );
  if (!mixed.every((coefficient) => coefficient !== undefined)) return undefined;
  if (!vanishing.every((name) => mixed[places[name]] === 0)) return undefined;
  return mixed as unknown as SecondDegree["coefficients"];
}

/** Subtracting multiples of one equation from the other: a line is left (two circles), or one coordinate alone, by a resultant if need be. */
export function combinationOf(numbers: Radicals, first: SecondDegree, second: SecondDegree): Combination | undefined {
  const linear = combined(numbers, first, second, ["A", "B", "C"]);
  if (linear) {
    const [, , , D, E, F] = linear;
    if (D === 0 && E === 0) return F === 0 ? undefined : { kind: "nothing" };
    const line = lineWith(numbers, D, E, F);
    return line && { kind: "line", line };
  }
  const inX = combined(numbers, first, second, ["B", "C", "E"]);
  const inY = inX ? undefined : combined(numbers, first, second, ["A", "B", "D"]);
  const only = inX ?? inY;
  if (!only) return resultantOf(numbers, first, second);
  const [A, , C, D, E, F] = only;
  const letter = inX ? "x" : "y";
  const [leading, middle] = inX ? [A, D] : [C, E];
  const quadratic = quadraticFrom(numbers, letter, (place) => plus(times(leading, squared(place)), times(middle, place), F));
  return quadratic && { kind: "quadratic", quadratic };
}

function resultantOf(numbers: Radicals, first: SecondDegree, second: SecondDegree): Combination | undefined {
  const eliminant = eliminantOf(numbers, first, second, "x") ?? eliminantOf(numbers, first, second, "y");
  return eliminant && { kind: "eliminant", eliminant };
}

/** The values that one coordinate of a common point can have. */
function rootsIn(numbers: Radicals, combination: Combination): [letter: "x" | "y", roots: readonly MathJson[]] | undefined {
  if (combination.kind === "eliminant") return [combination.eliminant.letter, combination.eliminant.roots];
  const roots = combination.kind === "quadratic" ? rootsOf(numbers, combination.quadratic) : undefined;
  return combination.kind === "quadratic" && roots && roots !== "all" ? [combination.quadratic.letter, roots] : undefined;
}

function conicsMeet(numbers: Radicals, first: SecondDegree, second: SecondDegree): Point[] | undefined {
  const combination = combinationOf(numbers, first, second);
  if (combination?.kind === "nothing") return isNonzero(numbers, first, second) ? [] : undefined;
  if (combination?.kind === "line") return lineMeetsConic(numbers, combination.line, first);
  const found = combination && rootsIn(numbers, combination);
  const points = found && (withCoordinate(numbers, first, ...found) ?? withCoordinate(numbers, second, ...found));
  if (!points) return undefined;
  const common: Point[] = [];
  for (const point of points) {
    const signs = [first, second].map((conic) => {
      const value = numbers.read(conicAt(conic, point.x, point.y));
      return value && numbers.sign(value);
    });
    if (signs.includes(undefined)) return undefined;
    if (signs.every((sign) => sign === 0) && !common.some((other) => areSame(numbers, other, point))) common.push(point);
  }
  return sortedPoints(numbers, common);
}

/** That two equations contradict one another hangs on their difference not being zero for some value of a letter. */
function isNonzero(numbers: Radicals, first: SecondDegree, second: SecondDegree): boolean {
  const mixed = combined(numbers, first, second, ["A", "B", "C"])?.[5];
  const value = mixed === undefined ? undefined : numbers.read(mixed);
  const sign = value && numbers.sign(value);
  return sign === 1 || sign === -1;
}

/** The points of a conic with these abscissas or ordinates. */
function withCoordinate(
  numbers: Radicals,
  conic: SecondDegree,
  letter: "x" | "y",
  roots: readonly MathJson[],
): Point[] | undefined {
  const [a, b] = letter === "x" ? [1, 0] : [0, 1];
  const found = roots.map((root) => lineMeetsConic(numbers, { kind: "line", a, b, c: negated(root) }, conic));
  return found.every((points) => points !== undefined) ? found.flat() : undefined;
}
