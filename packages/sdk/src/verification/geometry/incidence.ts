import type { MathJson, Verdict } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { centerOf } from "../../geometry/conics/invariants.ts";
import type { Curve, Point, StraightLine } from "../../geometry/figures.ts";
import { type Condition, type Configured, negative, positive, verdictOn, zero } from "./holding.ts";
import { differenceAt } from "./point-definitions.ts";
import { fails, holds, unchecked, worstOf } from "./verdicts.ts";

const quadrants: Readonly<Record<string, readonly [1 | -1, 1 | -1]>> = {
  FirstQuadrant: [1, 1],
  SecondQuadrant: [-1, 1],
  ThirdQuadrant: [-1, -1],
  FourthQuadrant: [1, -1],
};

const halfAxes: Readonly<Record<string, (point: Point) => Condition[]>> = {
  PositiveXAxis: ({ x, y }) => [zero(y), positive(x)],
  NegativeXAxis: ({ x, y }) => [zero(y), negative(x)],
  PositiveYAxis: ({ x, y }) => [zero(x), positive(y)],
  NegativeYAxis: ({ x, y }) => [zero(x), negative(y)],
};

/** Whether a point, or each of several, lies where a fact says; whether a line is one of two. */
export function incidence(known: Configured, what: MathJson, where: MathJson): Verdict {
  const several = /^(Foci|Vertices|CoVertices)$/.test(headOf(what) ?? "") ? known.points(what) : undefined;
  const point = several ? undefined : known.point(what);
  const places = several ?? (point ? [point] : undefined);
  const quadrant = isSymbol(where) ? quadrants[where] : undefined;
  if (quadrant && places) {
    const sign = (side: 1 | -1, value: MathJson): Condition => (side > 0 ? positive(value) : negative(value));
    return verdictOn(
      known.numbers,
      places.flatMap(({ x, y }) => [sign(quadrant[0], x), sign(quadrant[1], y)]),
    );
  }
  const side = point ? branchSide(known, where, point) : undefined;
  if (side) return worstOf([incidence(known, what, operandsOf(where)[0] ?? where), verdictOn(known.numbers, [side])]);
  const line = places ? undefined : known.curve(what);
  const among = /^(Asymptotes|Directrices)$/.test(headOf(where) ?? "") ? known.curves(where) : undefined;
  if (line && among) return oneOf(known, line, among);
  if (headOf(where) === "Intersections") {
    return worstOf(operandsOf(where).map((curve) => incidence(known, what, curve)));
  }
  const half = isSymbol(where) ? halfAxes[where] : undefined;
  if (half && point) return verdictOn(known.numbers, half(point));
  const members = point && /^(Foci|Vertices|CoVertices|AllVertices)$/.test(headOf(where) ?? "") ? known.points(where) : undefined;
  if (members && point) return samePoints(known, [...members], [point], true);
  const curve = known.curve(where);
  return places && curve
    ? verdictOn(
        known.numbers,
        places.map((place) => zero(differenceAt(curve, place))),
      )
    : unchecked;
}

const branches: Readonly<Record<string, readonly [at: "x" | "y", sign: (formula: MathJson) => Condition]>> = {
  RightBranch: ["x", positive],
  LeftBranch: ["x", negative],
  UpperBranch: ["y", positive],
  LowerBranch: ["y", negative],
};

/** On which side of its centre a branch of a hyperbola lies. */
function branchSide(known: Configured, where: MathJson, point: Point): Condition | undefined {
  const [at, sign] = branches[headOf(where) ?? ""] ?? [];
  const whole = at && known.curve(operandsOf(where)[0] ?? where);
  const center = whole?.kind === "conic" ? centerOf(known.numbers, whole) : undefined;
  return at && sign && center && sign(["Subtract", point[at], center[at]]);
}

/** The line is one of some. */
export function oneOf(known: Configured, line: Curve, among: readonly Curve[]): Verdict {
  const verdicts = among.map((other) => verdictOn(known.numbers, sameLine(line, other)));
  if (verdicts.some(({ status }) => status === "proved")) return holds;
  return verdicts.every(({ status }) => status === "refuted") ? fails : unchecked;
}

export function sameLine(first: Curve, second: Curve): Condition[] | undefined {
  if (first.kind !== "line" || second.kind !== "line") return undefined;
  const minor = (left: keyof StraightLine & ("a" | "b" | "c"), right: "a" | "b" | "c"): Condition =>
    zero(["Subtract", ["Multiply", first[left], second[right]], ["Multiply", second[left], first[right]]]);
  return [minor("a", "b"), minor("a", "c"), minor("b", "c")];
}

/** Each of the second points is one of the first, and there are as many unless only some are named. */
export function samePoints(known: Configured, first: readonly Point[], second: readonly Point[], some = false): Verdict {
  if (!some && first.length !== second.length) return fails;
  return worstOf(
    second.map((point) => {
      const verdicts = first.map((other) =>
        verdictOn(known.numbers, [zero(["Subtract", point.x, other.x]), zero(["Subtract", point.y, other.y])]),
      );
      if (verdicts.some(({ status }) => status === "proved")) return holds;
      return verdicts.every(({ status }) => status === "refuted") ? fails : unchecked;
    }),
  );
}
