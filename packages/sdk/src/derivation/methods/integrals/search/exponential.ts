import { negativeOf, productOf, quotientOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import {
  apply,
  freeLetters,
  headOf,
  mapOperands,
  mentions,
  operandsOf,
  sameTree,
  substitute,
} from "../../../../expression/mathjson.ts";
import { asFraction } from "./fraction.ts";
import { scaled, workedOut } from "./numbers.ts";
import type { Plan } from "./plan.ts";
import { of, power, write } from "./powers.ts";
import { below, newLetter, rewritten, type Search, type SearchRule } from "./search.ts";
import { linearIn, powerOf, shown } from "./table.ts";
import { termOf, termToJson } from "./term.ts";

/** A rational function of eᵏˣ, hyperbolic functions included: u = eᵏˣ, dx = du/(ku). */
export const exponentialRule: SearchRule = (integrand, _, search) => {
  const { letter } = search;
  const rates = ratesIn(integrand, letter);
  if (!rates || rates.length === 0) return undefined;
  const rate = rates.reduce((common, value) => commonMeasure(common, value));
  const name = newLetter(integrand, search);
  const change = (json: MathJson): MathJson => {
    const value = rateOf(json, letter);
    if (value) return powerOf(name, Q.rationalToJson(Q.divide(value, rate)));
    const [argument] = operandsOf(json);
    const inside = argument === undefined ? undefined : rateOfLinear(argument, letter);
    const head = headOf(json) ?? "";
    if (inside && hyperbolic[head]) return hyperbolic[head](powerOf(name, Q.rationalToJson(Q.divide(inside, rate))));
    return mapOperands(json, change);
  };
  const changed = change(integrand);
  if (mentions(changed, letter)) return undefined;
  const factor = Q.rationalToJson(rate);
  const written = asFraction(apply("Divide", changed, scaled(factor, name)), name);
  const next = written === undefined ? undefined : search.find(written, below(search, name));
  if (!next || written === undefined) return undefined;
  const meaning = apply("Power", "ExponentialE", scaled(factor, letter));
  const putBack = (json: MathJson): MathJson => substitute(json, { [name]: meaning });
  const value = putBack(next.value);
  return {
    kind: "substituted",
    rule: "integral.substitute",
    letter: name,
    meaning,
    slope: scaled(factor, meaning),
    integrand: written,
    next,
    putBack,
    value,
  };
};

const pair =
  (sign: 1 | -1) =>
  (u: MathJson): MathJson =>
    apply("Divide", apply(sign > 0 ? "Add" : "Subtract", u, apply("Divide", 1, u)), 2);
const [cosh, sinh] = [pair(1), pair(-1)];

const hyperbolic: Readonly<Record<string, (u: MathJson) => MathJson>> = {
  Sinh: sinh,
  Cosh: cosh,
  Tanh: (u) => apply("Divide", sinh(u), cosh(u)),
  Coth: (u) => apply("Divide", cosh(u), sinh(u)),
  Sech: (u) => apply("Divide", 1, cosh(u)),
  Csch: (u) => apply("Divide", 1, sinh(u)),
};

/** k in eᵏˣ */
function rateOf(json: MathJson, letter: string): Q.Rational | undefined {
  const [base, exponent] = headOf(json) === "Exp" ? ["ExponentialE", operandsOf(json)[0]] : operandsOf(json);
  const isPower = headOf(json) === "Exp" || headOf(json) === "Power";
  return isPower && base === "ExponentialE" && exponent !== undefined ? rateOfLinear(exponent, letter) : undefined;
}

function rateOfLinear(json: MathJson, letter: string): Q.Rational | undefined {
  const linear = linearIn(json, letter);
  return linear && linear.start === 0 ? rationalOf(linear.slope) : undefined;
}

/** All rates, where the letter stands in exponentials and hyperbolic functions alone. */
function ratesIn(json: MathJson, letter: string): Q.Rational[] | undefined {
  const own =
    rateOf(json, letter) ?? (hyperbolic[headOf(json) ?? ""] ? rateOfLinear(operandsOf(json)[0] ?? 0, letter) : undefined);
  if (own) return [own];
  if (!freeLetters(json).includes(letter)) return [];
  if (json === letter) return undefined;
  const inner = operandsOf(json).map((operand) => ratesIn(operand, letter));
  return inner.every((rates) => rates !== undefined) ? (inner as Q.Rational[][]).flat() : undefined;
}

/** The greatest number that both are whole multiples of. */
function commonMeasure(left: Q.Rational, right: Q.Rational): Q.Rational {
  const below1 = Q.leastCommonMultiple(left.denominator, right.denominator);
  const [a, b] = [left, right].map(({ numerator, denominator }) => (numerator * below1) / denominator) as [bigint, bigint];
  return Q.rational(Q.greatestCommonDivisor(a, b), below1);
}

/** Hyperbolic functions beside exponentials and other ones, written with exponentials. */
export const byExponentials: SearchRule = (integrand, { moving }, search) => {
  const isWave = moving.some(({ base }) => /^(Sinh|Cosh)$/.test(headOf(base) ?? ""));
  if (!isWave || moving.length < 2) return undefined;
  const change = (json: MathJson): MathJson => {
    const [inside = 0] = operandsOf(json);
    const head = headOf(json);
    if (head !== "Sinh" && head !== "Cosh") return mapOperands(json, change);
    const [up, down] = [inside, negativeOf(inside)].map((exponent) => apply("Power", "ExponentialE", exponent)) as [
      MathJson,
      MathJson,
    ];
    return apply("Divide", head === "Sinh" ? apply("Subtract", up, down) : apply("Add", up, down), 2);
  };
  return rewritten("integral.by-exponentials", change(integrand), search);
};

/** A function of ln x alone: u = ln x, x = eᵘ. */
export const logarithmRule: SearchRule = (integrand, _, search) => {
  const { letter } = search;
  const meaning = apply("Ln", letter);
  const name = newLetter(integrand, search);
  const power = apply("Power", "ExponentialE", name);
  if (!mentionsTree(integrand, meaning)) return undefined;
  const change = (json: MathJson): MathJson =>
    sameTree(json, meaning) ? name : json === letter ? power : mapOperands(json, change);
  const written = termToJson(termOf(apply("Multiply", change(integrand), power), name));
  const next = search.find(written, below(search, name));
  if (!next) return undefined;
  const putBack = (json: MathJson): MathJson => substitute(json, { [name]: meaning });
  const value = putBack(next.value);
  return {
    kind: "substituted",
    rule: "integral.substitute",
    letter: name,
    meaning,
    inverse: power,
    slope: power,
    integrand: written,
    next,
    putBack,
    value,
  };
};

const mentionsTree = (json: MathJson, part: MathJson): boolean =>
  sameTree(json, part) || operandsOf(json).some((operand) => mentionsTree(operand, part));

/** Powers and products of hyperbolic functions: odd powers by substitution, squares by the double argument, tanh² = 1 − sech². */
export const hyperbolicRule: SearchRule = (_, { moving }, search) => {
  const [first] = moving;
  const heads = moving.map(({ base }) => headOf(base) ?? "");
  const argument = operandsOf(first?.base ?? 0)[0] ?? 0;
  if (!first || !heads.every((head) => hyperbolic[head]) || !linearIn(argument, search.letter)) return undefined;
  const exponents = moving.map(({ exponent }) => exponent);
  const isSame = moving.every(({ base }) => JSON.stringify(operandsOf(base)[0]) === JSON.stringify(argument));
  if (
    !isSame ||
    !exponents.every((exponent) => typeof exponent === "number" && Number.isInteger(exponent) && exponent > 0 && exponent < 10)
  )
    return undefined;
  const count = (head: string): number => (moving.find(({ base }) => headOf(base) === head)?.exponent as number | undefined) ?? 0;
  const [s, c, t] = [count("Sinh"), count("Cosh"), count("Tanh")];
  const [sinhU, coshU, tanhU] = [apply("Sinh", argument), apply("Cosh", argument), apply("Tanh", argument)];
  if (heads.every((head) => head === "Tanh" || head === "Coth") && moving.length === 1) {
    const isTanh = t > 0;
    const [own, square] = isTanh ? [tanhU, apply("Sech", argument)] : [apply("Coth", argument), apply("Csch", argument)];
    const exponent = first.exponent as number;
    if (exponent === 1)
      return rewritten(
        "integral.quotient-identity",
        isTanh ? apply("Divide", sinhU, coshU) : apply("Divide", coshU, sinhU),
        search,
      );
    const lower = powerOf(own, exponent - 2);
    const product = productOf([lower, powerOf(square, 2)]);
    return rewritten("integral.tangent-squared", isTanh ? sumOf([lower, negativeOf(product)]) : sumOf([lower, product]), search, {
      function: shown(own),
      other: shown(square),
    });
  }
  if (!heads.every((head) => head === "Sinh" || head === "Cosh")) return undefined;
  if (s % 2 === 1) return inFunction(coshU, sinhU, power(of(-1, 0, 1), (s - 1) / 2), c, search);
  if (c % 2 === 1) return inFunction(sinhU, coshU, power(of(1, 0, 1), (c - 1) / 2), s, search);
  const double = apply("Cosh", workedOut(productOf([2, argument])));
  const squares = [
    ...(s > 0 ? [powerOf(apply("Divide", apply("Subtract", double, 1), 2), s / 2)] : []),
    ...(c > 0 ? [powerOf(apply("Divide", apply("Add", double, 1), 2), c / 2)] : []),
  ];
  return rewritten("integral.power-reduction", productOf(squares), search);
};

function inFunction(
  meaning: MathJson,
  beside: MathJson,
  polynomial: ReturnType<typeof of>,
  count: number,
  search: Search,
): Plan | undefined {
  const name = newLetter(meaning, search);
  const slope = linearIn(operandsOf(meaning)[0] ?? 0, search.letter)?.slope ?? 1;
  const shifted = [...Array.from({ length: count }, () => Q.zero), ...polynomial];
  const integrand = scaled(workedOut(quotientOf(1, slope)), write(shifted, name));
  const next = search.find(integrand, below(search, name));
  const putBack = (json: MathJson): MathJson => substitute(json, { [name]: meaning });
  const value = next && putBack(next.value);
  return next && value !== undefined
    ? {
        kind: "substituted",
        rule: "integral.substitute",
        letter: name,
        meaning,
        slope: scaled(slope, beside),
        integrand,
        next,
        putBack,
        value,
      }
    : undefined;
}
