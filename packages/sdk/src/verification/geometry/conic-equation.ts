import type { MathJson } from "../../contract.ts";
import { freeLetters, substitute } from "../../expression/mathjson.ts";
import { curveOfEquation } from "../../geometry/curve-of-equation.ts";
import { ratio } from "./conic-points.ts";
import { add, all, multiply, Quadric, square, subtract, type Truth } from "./quadric.ts";

/** Pairs of letters that turned coordinates are written in. */
const turnedLetters = [
  ["u", "v"],
  ["X", "Y"],
] as const;

/** Whether an equation describes the conic: in x and y as it stands, in u and v after a turn of the axes about the origin. */
export function isEquationOf(quadric: Quadric, json: MathJson): Truth {
  const letters = freeLetters(json);
  const turned = turnedLetters.find(([first, second]) => letters.includes(first) || letters.includes(second));
  const renamed = turned ? substitute(json, { [turned[0]]: "x", [turned[1]]: "y" }) : json;
  if (turned && (letters.includes("x") || letters.includes("y"))) return undefined;
  const curve = curveOfEquation(quadric.numbers, renamed);
  if (curve?.kind !== "conic") return undefined;
  const answer = new Quadric(quadric.numbers, curve);
  return turned ? haveSameInvariants(quadric, answer) : areProportional(quadric, answer);
}

/** The same coefficients up to a factor. */
function areProportional(quadric: Quadric, answer: Quadric): Truth {
  const index = quadric.coefficients.findIndex(
    (own, at) => quadric.isSomewhereNonzero(own) && quadric.isSomewhereNonzero(answer.coefficients[at] ?? 0),
  );
  const [own, other] = [quadric.coefficients[index], answer.coefficients[index]];
  if (own === undefined || other === undefined) return false;
  return quadric.areSame(multiply(other, quadric.polynomial), multiply(own, answer.polynomial));
}

/**
 * Turning the axes about the origin leaves A + C, AC − B²/4, the determinant, D² + E² and F as they are, and equations that agree in these are
 * turned into one another; a factor t of the equation is taken to the power that each has.
 */
function haveSameInvariants(quadric: Quadric, answer: Quadric): Truth {
  const t = ratio(quadric, [
    [answer.trace, quadric.trace],
    [answer.centralValue, quadric.centralValue],
  ]);
  if (t === undefined) return undefined;
  const linear = ({ coefficients: [, , , D, E] }: Quadric): MathJson => add(square(D), square(E));
  const cubed = multiply(t, t, t);
  const pairs: readonly (readonly [MathJson, MathJson])[] = [
    [answer.trace, multiply(t, quadric.trace)],
    [answer.minor, multiply(t, t, quadric.minor)],
    [answer.determinant, multiply(cubed, quadric.determinant)],
    [linear(answer), multiply(t, t, linear(quadric))],
    [answer.coefficients[5], multiply(t, quadric.coefficients[5])],
  ];
  return all(quadric.isNonzero(t), ...pairs.map(([left, right]) => quadric.isZero(subtract(left, right))));
}
