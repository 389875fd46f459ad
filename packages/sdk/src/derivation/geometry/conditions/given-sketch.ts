import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import type { Point, SecondDegree } from "../../../geometry/figures.ts";
import { type CentralSketch, type Direction, focalRelation, type Sketch } from "./sketch.ts";

/** One way to understand the equation of a conic, with the letters it needs besides those in the equation. */
export interface Understanding {
  readonly sketch: Sketch;
  /** a² = m and c² = a² − b², for the letters introduced. */
  readonly relations: readonly MathJson[];
  readonly letters: readonly string[];
  /** What must be positive for the conic to be of this kind. */
  readonly positive: readonly MathJson[];
  /** What this way assumes of the letters: a > b > 0. */
  readonly assumptions: readonly MathJson[];
}

/**
 * The ways in which an equation without an xy-term can be that of a conic: one where the signs of its coefficients are known; else one for each
 * kind and each direction of the main axis that is possible.
 * @param fresh gives a letter that is not used
 */
export function understand(
  numbers: Radicals,
  conic: SecondDegree,
  kind: string | undefined,
  fresh: (wanted: string) => string,
): Understanding[] {
  const read = conic.coefficients.map((coefficient) => numbers.read(coefficient));
  const general: Understanding = {
    sketch: { kind: "conic", coefficients: conic.coefficients },
    relations: [],
    letters: [],
    positive: [],
    assumptions: [],
  };
  if (!read.every((coefficient) => coefficient !== undefined)) return [];
  const [A, B, C, D, E, F] = read as [Radical, Radical, Radical, Radical, Radical, Radical];
  if (!numbers.isZero(B)) return [general];
  const parabola =
    numbers.isZero(A) && !numbers.isZero(D)
      ? parabolaSketch(numbers, [C, E, D, F], "x")
      : numbers.isZero(C) && !numbers.isZero(E)
        ? parabolaSketch(numbers, [A, D, E, F], "y")
        : undefined;
  if (parabola)
    return kind === undefined || kind === "Parabola" || kind === "Conic" || kind === "Curve"
      ? [{ ...general, sketch: parabola }]
      : [];
  if (numbers.isZero(A) || numbers.isZero(C)) return [general];
  const completed = completeSquares(numbers, [A, C, D, E, F]);
  if (!completed) return [general];
  const { centre, rest } = completed;
  if (numbers.equal(A, C)) return circle(numbers, centre, numbers.divide(rest, A), fresh, general);
  const [P, Q] = [numbers.divide(rest, A), numbers.divide(rest, C)];
  if (!P || !Q || numbers.isZero(rest)) return [general];
  return central(numbers, centre, P, Q, kind, fresh);
}

function parabolaSketch(
  numbers: Radicals,
  [square, linear, other, constant]: readonly [Radical, Radical, Radical, Radical],
  along: Direction,
): Sketch | undefined {
  // square·v² + linear·v + other·u + constant = 0, so (v − k)² = −(other/square)(u − h).
  const twice = numbers.add(square, square);
  const k = numbers.divide(numbers.negate(linear), twice);
  const high = k && numbers.multiply(k, k);
  const above = high && numbers.multiply(square, high);
  const h = above && numbers.divide(numbers.subtract(above, constant), other);
  const p = numbers.divide(numbers.negate(other), twice);
  if (!h || !k || !p) return undefined;
  const [u, v] = [numbers.toJson(h), numbers.toJson(k)];
  return { kind: "parabola", vertex: along === "x" ? { x: u, y: v } : { x: v, y: u }, along, p: numbers.toJson(p) };
}

function completeSquares(
  numbers: Radicals,
  [A, C, D, E, F]: readonly [Radical, Radical, Radical, Radical, Radical],
): { centre: Point; rest: Radical } | undefined {
  const h = numbers.divide(numbers.negate(D), numbers.add(A, A));
  const k = numbers.divide(numbers.negate(E), numbers.add(C, C));
  const squares = [h, k].map((value, index) => {
    const square = value && numbers.multiply(value, value);
    return square && numbers.multiply(index === 0 ? A : C, square);
  });
  if (!h || !k || !squares[0] || !squares[1]) return undefined;
  return {
    centre: { x: numbers.toJson(h), y: numbers.toJson(k) },
    rest: numbers.subtract(numbers.add(squares[0], squares[1]), F),
  };
}

function circle(
  numbers: Radicals,
  centre: Point,
  square: Radical | undefined,
  fresh: (wanted: string) => string,
  general: Understanding,
): Understanding[] {
  if (!square || numbers.sign(square) === -1 || numbers.isZero(square)) return [general];
  const side = sideOf(numbers, square, "r", fresh);
  return [
    {
      sketch: { kind: "circle", centre, radius: side.length },
      relations: side.relations,
      letters: side.letters,
      positive: [numbers.toJson(square)],
      assumptions: side.letters.map((letter) => apply("Greater", letter, 0)),
    },
  ];
}

/** A length with a known square: its root where that is plain, else a new letter. */
function sideOf(
  numbers: Radicals,
  square: Radical,
  wanted: string,
  fresh: (wanted: string) => string,
): { length: MathJson; relations: MathJson[]; letters: string[] } {
  const root = numbers.sqrt(square);
  const json = root && numbers.toJson(root);
  if (json !== undefined && (freeLetters(json).length === 0 || !JSON.stringify(json).includes("Sqrt"))) {
    return { length: json, relations: [], letters: [] };
  }
  const letter = fresh(wanted);
  return { length: letter, relations: [apply("Equal", apply("Power", letter, 2), numbers.toJson(square))], letters: [letter] };
}

/** (x − h)²/P + (y − k)²/Q = 1. */
function central(
  numbers: Radicals,
  centre: Point,
  P: Radical,
  Q: Radical,
  kind: string | undefined,
  fresh: (wanted: string) => string,
): Understanding[] {
  const ways: readonly {
    kind: "ellipse" | "hyperbola";
    along: Direction;
    a: Radical;
    b: Radical;
    positive: readonly Radical[];
  }[] = [
    { kind: "ellipse", along: "x", a: P, b: Q, positive: [P, Q, numbers.subtract(P, Q)] },
    { kind: "ellipse", along: "y", a: Q, b: P, positive: [P, Q, numbers.subtract(Q, P)] },
    { kind: "hyperbola", along: "x", a: P, b: numbers.negate(Q), positive: [P, numbers.negate(Q)] },
    { kind: "hyperbola", along: "y", a: Q, b: numbers.negate(P), positive: [Q, numbers.negate(P)] },
  ];
  return ways
    .filter((way) => kind === undefined || kind === "Conic" || kind === "Curve" || kind.toLowerCase() === way.kind)
    .filter(({ positive }) => positive.every((value) => [1, undefined].includes(numbers.sign(value) as 1 | undefined)))
    .map(({ kind: found, along, a, b, positive }) => {
      const used = new Set<string>();
      const own = (wanted: string): string => {
        const letter = fresh(wanted);
        used.add(letter);
        return letter;
      };
      const [major, minor] = [sideOf(numbers, a, "a", own), sideOf(numbers, b, "b", own)];
      const square = found === "ellipse" ? numbers.subtract(a, b) : numbers.add(a, b);
      const root = freeLetters(numbers.toJson(square)).length === 0 ? numbers.sqrt(square) : undefined;
      const c = root ? numbers.toJson(root) : own("c");
      const sketch: CentralSketch = { kind: found, centre, along, a: major.length, b: minor.length, c };
      const letters = [...used];
      return {
        sketch,
        relations: [...major.relations, ...minor.relations, ...(root ? [] : [focalRelation(sketch)])],
        letters,
        positive: positive.filter((value) => numbers.sign(value) !== 1).map((value) => numbers.toJson(value)),
        assumptions: letters.map((letter) => apply("Greater", letter, 0)),
      };
    });
}
