import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson, Method } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { sidesOf } from "../../sides.ts";
import { equal, has, subgoal } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";

/** x^(lg x) = 100x: the unknown in base and exponent, with its logarithm in the exponent, so that it is positive. */
export const powerOfUnknown: Method = {
  id: "exponential.power-of-unknown",
  example: "x^{\\ln x} = e^2 x",
  assumes: true,
  rules: {
    ...transcendentalRules,
    "exponential.logarithm-of-sides": {
      relation: "equivalent",
      example: "x^{\\ln x} = e^2 x ⟶ \\ln(x^{\\ln x}) = \\ln(e^2 x)",
      en: "Both sides are positive: take the logarithm of both",
      zh: "两边都是正数：两边取对数",
    },
    "exponential.logarithm-laws": {
      relation: "equivalent",
      example: "\\ln(x^{\\ln x}) = \\ln(e^2 x) ⟶ (\\ln x)^2 = 2 + \\ln x",
      en: "The logarithm turns products into sums and exponents into factors",
      zh: "利用对数的运算法则：积化为和，指数化为系数",
    },
  },
  suits: (goal) => {
    const sides = sidesOf(goal);
    return sides && readLogarithm(goal.expression.json, sides.unknown) ? 0.8 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const logarithm = sides && readLogarithm(goal.expression.json, sides.unknown);
    if (!sides || !logarithm) return { status: "unsupported" };
    const { unknown, left, right } = sides;
    const [first, second] = [left, right].map((side) => logarithmOf(side, unknown, logarithm));
    if (first === undefined || second === undefined) return { status: "unsupported" };
    board.write("exponential.logarithm-of-sides", equal(logarithm(left), logarithm(right)));
    board.write("exponential.logarithm-laws", equal(first, second));
    return board.solve("transcendental.solve-part", subgoal(goal, first, second));
  },
};

type Logarithm = (json: MathJson) => MathJson;

/** The logarithm that stands in the exponent of a power of the unknown; undefined where there is none. */
function readLogarithm(json: MathJson, unknown: string): Logarithm | undefined {
  const [base, exponent] = operandsOf(json);
  if (headOf(json) === "Power" && base === unknown && exponent !== undefined) {
    const found = logarithmIn(exponent, unknown);
    if (found) return found;
  }
  for (const part of operandsOf(json)) {
    const found = readLogarithm(part, unknown);
    if (found) return found;
  }
  return undefined;
}

function logarithmIn(json: MathJson, unknown: string): Logarithm | undefined {
  const [argument, ...base] = operandsOf(json);
  const head = headOf(json);
  if ((head === "Ln" || head === "Log") && argument === unknown && base.every((part) => freeLetters(part).length === 0))
    return (inner) => apply(head, inner, ...base);
  for (const part of operandsOf(json)) {
    const found = logarithmIn(part, unknown);
    if (found) return found;
  }
  return undefined;
}

/** By the laws, for products and quotients of powers of the unknown and positive numbers; undefined for anything else. */
function logarithmOf(json: MathJson, unknown: string, logarithm: Logarithm): MathJson | undefined {
  if (json === unknown) return logarithm(unknown);
  if (!has(json, unknown)) {
    const value = simplify(logarithm(json));
    return freeLetters(json).length === 0 ? value : undefined;
  }
  const [first, second] = operandsOf(json);
  const parts = operandsOf(json).map((part) => logarithmOf(part, unknown, logarithm));
  switch (headOf(json)) {
    case "Multiply":
      return parts.every((part) => part !== undefined) ? sumOf(parts) : undefined;
    case "Divide":
      return parts[0] !== undefined && parts[1] !== undefined
        ? parts[0] === 0
          ? apply("Negate", parts[1])
          : apply("Subtract", parts[0], parts[1])
        : undefined;
    case "Sqrt":
      return parts[0] === undefined ? undefined : apply("Divide", parts[0], 2);
    case "Power":
      return first === undefined || second === undefined || parts[0] === undefined ? undefined : times(second, parts[0]);
    default:
      return undefined;
  }
}

const sumOf = (terms: readonly MathJson[]): MathJson => {
  const kept = terms.filter((term) => term !== 0);
  return kept.length === 0 ? 0 : kept.length === 1 ? (kept[0] as MathJson) : apply("Add", ...kept);
};

/** lg x · lg x as a square. */
const times = (exponent: MathJson, value: MathJson): MathJson =>
  sameTree(exponent, value) ? apply("Power", value, 2) : apply("Multiply", exponent, value);
