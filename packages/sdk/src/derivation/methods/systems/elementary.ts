import { equalConstants } from "../../../algebra/constant/decide.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, substitute } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { nonlinearRules } from "./nonlinear-rules.ts";
import { Polynomials } from "./polynomials.ts";
import { distinctPoints, inOrder, type Point, pointsOutcome, pointsStatement } from "./solutions.ts";
import { solveOne } from "./solve-one.ts";
import { freeNames, type System, systemOf } from "./system.ts";

/** x + y + z, xy + yz + zx and xyz are known: x, y, z are the roots of a cubic equation (Vieta). */
export const elementary: Method = {
  id: "system.vieta-cubic",
  example: "x + y + z = 6, xy + yz + zx = 11, xyz = 6",
  rules: { ...commonRules, ...nonlinearRules },
  suits: (goal) => (elementaryValues(systemOf(goal)) ? 0.9 : 0),
  derive(goal, board) {
    const system = systemOf(goal);
    const values = elementaryValues(system);
    const unknown = system && ["t", "w", "u"].find((name) => freeNames(system).includes(name));
    if (!system || !values || unknown === undefined) return { status: "unsupported" };
    const before = board.line;
    const polynomials = new Polynomials([unknown], (operations) => board.spend(operations));
    const [sum, pairs, product] = values;
    const t = P.variable(polynomials.placeOf(unknown));
    const cubic = P.add(P.subtract(P.power(t, 3), P.scale(P.power(t, 2), sum)), P.subtract(P.scale(t, pairs), product));
    const equation = apply("Equal", polynomials.write(cubic), 0);
    board.write("system.vieta-three", expressionOf(equation), { unknown: expressionOf(unknown) });
    const roots = solveOne(board, goal, equation, unknown, polynomials);
    const all = roots && withMultiplicity(roots, polynomials.write(cubic), unknown, polynomials);
    if (!all) return { status: "unsupported" };
    const points = all.length < 3 ? [] : inOrder(distinctPoints(arrangements(all)));
    board.write("system.old-unknowns", pointsStatement(system.unknowns, points), {}, before ? { before } : {});
    return pointsOutcome(points);
  },
};

/** The values of the sum, the sum of the products in pairs, and the product; undefined for other systems. */
function elementaryValues(system: System | undefined): [bigint, bigint, bigint] | undefined {
  if (system?.unknowns.length !== 3 || system.equations.length !== 3) return undefined;
  const polynomials = new Polynomials(system.unknowns, () => {});
  const [x, y, z] = system.unknowns.map((unknown) => P.variable(polynomials.placeOf(unknown))) as [
    Polynomial,
    Polynomial,
    Polynomial,
  ];
  const basic = [
    P.add(P.add(x, y), z),
    P.add(P.add(P.multiply(x, y), P.multiply(y, z)), P.multiply(z, x)),
    P.multiply(P.multiply(x, y), z),
  ];
  const differences = system.equations.map((equation) => polynomials.difference(equation)?.numerator);
  const values = basic.map((one) => {
    const found = differences.map((difference) => (difference === undefined ? undefined : P.subtract(one, difference)));
    return found.find((rest): rest is bigint => typeof rest === "bigint");
  });
  return values.every((value) => value !== undefined) ? (values as [bigint, bigint, bigint]) : undefined;
}

/** Each root as often as it is one: where the derivative vanishes too, twice, and three times where the second does. */
function withMultiplicity(
  roots: readonly MathJson[],
  cubic: MathJson,
  unknown: string,
  polynomials: Polynomials,
): MathJson[] | undefined {
  const numerator = polynomials.read(cubic)?.numerator;
  if (numerator === undefined) return undefined;
  const place = polynomials.placeOf(unknown);
  const derivatives = [P.derivative(numerator, place), P.derivative(P.derivative(numerator, place), place)];
  const all: MathJson[] = [];
  for (const root of roots) {
    const zero = derivatives.map((one) =>
      equalConstants(substitute(polynomials.write(one), { [unknown]: root }), 0, polynomials.spend),
    );
    if (zero.some((answer) => answer !== true && answer !== false)) return undefined;
    const times = zero[0] === true ? (zero[1] === true ? 3 : 2) : 1;
    all.push(...Array<MathJson>(times).fill(root));
  }
  return all;
}

const arrangements = ([a = 0, b = 0, c = 0]: readonly MathJson[]): Point[] => [
  [a, b, c],
  [a, c, b],
  [b, a, c],
  [b, c, a],
  [c, a, b],
  [c, b, a],
];
