import { negativeOf, productOf, quotientOf, sumOf } from "../../../../algebra/calculus/building.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, headOf, operandsOf, sameTree, substitute } from "../../../../expression/mathjson.ts";
import { scaled, workedOut } from "./numbers.ts";
import type { Plan } from "./plan.ts";
import { type Coefficients, of, power, times, write } from "./powers.ts";
import { below, newLetter, rewritten, type Search, type SearchRule } from "./search.ts";
import { linearIn, powerOf, shown } from "./table.ts";
import { type Factor, type Term, termToJson } from "./term.ts";

/** Whole powers of the functions of one angle: sin² u tan u sec³ u. */
interface Waves {
  readonly angle: MathJson;
  readonly powers: Readonly<Record<string, number>>;
  /** Factors of other kinds. */
  readonly others: readonly Factor[];
}

const circular = /^(Sin|Cos|Tan|Cot|Sec|Csc)$/;

/** The functions of the angle that comes first, with the factors that are none. */
function wavesIn({ moving }: Term, letter: string): Waves | undefined {
  const powers: Record<string, number> = {};
  const others: Factor[] = [];
  let angle: MathJson | undefined;
  for (const factor of moving) {
    const head = headOf(factor.base) ?? "";
    const [argument = 0] = operandsOf(factor.base);
    const fits = circular.test(head) && Number.isInteger(factor.exponent) && (angle === undefined || sameTree(angle, argument));
    if (!fits || !linearIn(argument, letter) || Math.abs(factor.exponent as number) > 12) {
      others.push(factor);
      continue;
    }
    angle = argument;
    powers[head] = (powers[head] ?? 0) + (factor.exponent as number);
  }
  return angle === undefined ? undefined : { angle, powers, others };
}

/** Products of powers of functions of one angle, and nothing else. */
export const circularRule: SearchRule = (_, term, search) => {
  const waves = wavesIn(term, search.letter);
  if (!waves || waves.others.length > 0) return undefined;
  const { powers } = waves;
  const heads = Object.keys(powers).filter((head) => powers[head] !== 0);
  const positive = heads.every((head) => (powers[head] as number) > 0);
  if (positive && heads.every((head) => head === "Tan" || head === "Sec")) return tangents(waves, "Tan", "Sec", search);
  if (positive && heads.every((head) => head === "Cot" || head === "Csc")) return tangents(waves, "Cot", "Csc", search);
  if (heads.every((head) => head === "Sin" || head === "Cos")) return sines(waves, search);
  return inSines(waves, search);
};

/** tanᵐ secⁿ, and cotᵐ cscⁿ with opposite signs of the derivatives. */
function tangents({ angle, powers }: Waves, tangent: string, secant: string, search: Search): Plan | undefined {
  const [m, n] = [powers[tangent] ?? 0, powers[secant] ?? 0];
  const [tan, sec] = [apply(tangent, angle), apply(secant, angle)];
  const sign = tangent === "Tan" ? 1 : -1;
  if (n > 0 && n % 2 === 0) {
    // secⁿ = (1 + tan²)^((n − 2)/2) sec², and sec² is the derivative of tan.
    const polynomial = times(shifted(m), power(of(1, 0, 1), (n - 2) / 2));
    return inFunction(tan, polynomial, sign, search, productOf([powerOf(sec, 2)]));
  }
  if (m % 2 === 1 && n > 0) {
    const polynomial = times(shifted(n - 1), power(of(-1, 0, 1), (m - 1) / 2));
    return inFunction(sec, polynomial, sign, search, productOf([sec, tan]));
  }
  if (n === 0 && m === 1) {
    const [above, under] = tangent === "Tan" ? ["Sin", "Cos"] : ["Cos", "Sin"];
    return rewritten("integral.quotient-identity", apply("Divide", apply(above, angle), apply(under, angle)), search);
  }
  if (n === 0) {
    // tanᵐ = tanᵐ⁻² (sec² − 1)
    const lower = powerOf(tan, m - 2);
    const integrand = sumOf([productOf([lower, powerOf(sec, 2)]), negativeOf(lower)]);
    return rewritten("integral.tangent-squared", integrand, search, { function: shown(tan), other: shown(sec) });
  }
  if (m > 0) {
    const polynomial = times(shifted(n), power(of(-1, 0, 1), m / 2));
    return rewritten("integral.tangent-squared", write(polynomial, sec), search, { function: shown(tan), other: shown(sec) });
  }
  return n >= 3 ? secantPower(angle, tangent, secant, n, search) : undefined;
}

const shifted = (places: number): Coefficients => [...Array.from({ length: places }, () => Q.zero), Q.one];

/** ∫ p(g) g′ dx for a function g of the angle, whose derivative is a sign, the slope of the angle and `beside`. */
function inFunction(
  meaning: MathJson,
  polynomial: Coefficients,
  sign: number,
  search: Search,
  beside: MathJson,
  lowest = 0,
): Plan | undefined {
  const [argument = 0] = operandsOf(meaning);
  const slope = linearIn(argument, search.letter)?.slope ?? 1;
  const name = newLetter(meaning, search);
  const factor = workedOut(quotientOf(sign, slope));
  const lowered = powerOf(name, lowest);
  const written = write(polynomial, name);
  const whole = lowest === 0 ? written : polynomial.length === 1 ? lowered : productOf([written, lowered]);
  const integrand = scaled(factor, whole);
  const next = search.find(integrand, below(search, name));
  if (!next) return undefined;
  const putBack = (json: MathJson): MathJson => substitute(json, { [name]: meaning });
  const value = putBack(next.value);
  const signed = sign < 0 ? negativeOf(beside) : beside;
  return {
    kind: "substituted",
    rule: "integral.substitute",
    letter: name,
    meaning,
    slope: scaled(slope, signed),
    integrand,
    next,
    putBack,
    value,
  };
}

/** secⁿ by parts with sec² as the derivative: ∫ secⁿ = secⁿ⁻² tan/(n − 1) + (n − 2)/(n − 1) ∫ secⁿ⁻². */
function secantPower(angle: MathJson, tangent: string, secant: string, n: number, search: Search): Plan | undefined {
  const { letter } = search;
  const slope = linearIn(angle, letter)?.slope ?? 1;
  const [tan, sec] = [apply(tangent, angle), apply(secant, angle)];
  const sign = tangent === "Tan" ? 1 : -1;
  const lower = powerOf(sec, n - 2);
  const plan = search.find(lower, below(search));
  if (!plan) return undefined;
  const integral = (json: MathJson): MathJson => apply("Integrate", json, letter);
  const times = (factor: number, json: MathJson): MathJson => (factor === 1 ? json : productOf([factor, json]));
  const product = quotientOf(productOf([sign, lower, tan]), slope);
  const [whole, square] = [powerOf(sec, n), powerOf(tan, 2)];
  const lines = [
    {
      rule: "integral.parts-once",
      line: sumOf([product, negativeOf(times(n - 2, integral(productOf([lower, square]))))]),
      params: { u: shown(lower), slope: shown(powerOf(sec, 2)) },
    },
    {
      rule: "integral.tangent-squared",
      line: sumOf([product, negativeOf(times(n - 2, integral(productOf([lower, apply("Subtract", powerOf(sec, 2), 1)]))))]),
      params: { function: shown(tan), other: shown(sec) },
    },
    {
      rule: "integral.split",
      line: sumOf([product, negativeOf(times(n - 2, integral(whole))), times(n - 2, integral(lower))]),
    },
  ];
  const outside = quotientOf(productOf([sign, lower, tan]), productOf([n - 1, slope]));
  const coefficient = Q.rationalToJson(Q.rational(n - 2, n - 1));
  const value = sumOf([outside, scaled(coefficient, plan.value)]);
  return { kind: "solved-for", lines, outside, rest: { coefficient, integrand: lower, plan }, value };
}

/** sinᵐ cosⁿ for whole m and n, also negative ones. */
function sines({ angle, powers }: Waves, search: Search): Plan | undefined {
  const [m, n] = [powers.Sin ?? 0, powers.Cos ?? 0];
  const [sin, cos] = [apply("Sin", angle), apply("Cos", angle)];
  if (m === 0 && n < 0) return rewritten("integral.reciprocal-identity", powerOf(apply("Sec", angle), -n), search);
  if (n === 0 && m < 0) return rewritten("integral.reciprocal-identity", powerOf(apply("Csc", angle), -m), search);
  if (m > 0 && m % 2 === 1) return inFunction(cos, power(of(1, 0, -1), (m - 1) / 2), -1, search, sin, n);
  if (n > 0 && n % 2 === 1) return inFunction(sin, power(of(1, 0, -1), (n - 1) / 2), 1, search, cos, m);
  if (m > 0 && n > 0) return m === n ? doubleAngle(angle, m, search) : halved(angle, m, n, search);
  if (m >= 0 && n >= 0) return halved(angle, m, n, search);
  if (m > 0) return lowered(cos, sin, n, m, search);
  if (n > 0) return lowered(sin, cos, m, n, search);
  return bothBelow(angle, -m, -n, search);
}

/** (sin u cos u)ᵐ = (sin 2u)ᵐ/2ᵐ */
function doubleAngle(angle: MathJson, m: number, search: Search): Plan | undefined {
  const double = apply("Sin", workedOut(productOf([2, angle])));
  return rewritten("integral.double-angle", apply("Divide", powerOf(double, m), 2 ** m), search);
}

/** Squares by the double angle: sin² u = (1 − cos 2u)/2. */
function halved(angle: MathJson, m: number, n: number, search: Search): Plan | undefined {
  const double = apply("Cos", workedOut(productOf([2, angle])));
  const squares = [
    ...(m > 0 ? [powerOf(apply("Divide", apply("Subtract", 1, double), 2), m / 2)] : []),
    ...(n > 0 ? [powerOf(apply("Divide", apply("Add", 1, double), 2), n / 2)] : []),
  ];
  const polynomial = times(power(of(1, -1), m / 2), power(of(1, 1), n / 2));
  const scale = Q.rational(1, 2 ** ((m + n) / 2));
  const expanded = write(
    polynomial.map((value) => Q.multiply(value, scale)),
    double,
  );
  if (m + n === 2) return rewritten("integral.power-reduction", squares[0] as MathJson, search);
  const next = search.find(expanded, below(search));
  if (!next) return undefined;
  const second: Plan = { kind: "rewritten", rule: "integral.expand", integrand: expanded, next, value: next.value };
  const first = productOf(squares);
  return { kind: "rewritten", rule: "integral.power-reduction", integrand: first, next: second, value: next.value };
}

/** An even power over a power of the other: cos²/sin = (1 − sin²)/sin. */
function lowered(below1: MathJson, above: MathJson, low: number, even: number, search: Search): Plan | undefined {
  const polynomial = power(of(1, 0, -1), even / 2);
  const terms = polynomial.map((value, index) => scaled(Q.rationalToJson(value), powerOf(below1, index + low)));
  return rewritten("integral.pythagorean", sumOf(terms), search, { function: shown(above), other: shown(below1) });
}

/** 1/(sinᵐ cosⁿ): in tan u where m + n is even, else 1 = sin² + cos² above. */
function bothBelow(angle: MathJson, m: number, n: number, search: Search): Plan | undefined {
  const term = (p: number, q: number): MathJson =>
    termToJson({
      coefficient: Q.one,
      constants: [],
      moving: [
        { base: apply("Sin", angle), exponent: p },
        { base: apply("Cos", angle), exponent: q },
      ].filter(({ exponent }) => exponent !== 0),
    });
  return rewritten("integral.one-as-squares", sumOf([term(2 - m, -n), term(-m, 2 - n)]), search);
}

function inSines({ angle, powers }: Waves, search: Search): Plan | undefined {
  const [sin, cos, tan, cot, sec, csc] = ["Sin", "Cos", "Tan", "Cot", "Sec", "Csc"].map((head) => powers[head] ?? 0) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const factors = [
    { base: apply("Sin", angle), exponent: sin + tan - cot - csc },
    { base: apply("Cos", angle), exponent: cos - tan + cot - sec },
  ].filter(({ exponent }) => exponent !== 0);
  return rewritten("integral.in-sines", termToJson({ coefficient: Q.one, constants: [], moving: factors }), search);
}
