import { negativeOf, productOf, sumOf } from "../../../../algebra/calculus/building.ts";
import { differentiate } from "../../../../algebra/calculus/differentiate.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import { apply, headOf, operandsOf, sizeOf } from "../../../../expression/mathjson.ts";
import { canonicalTerm } from "./canonical.ts";
import { collect } from "./collect.ts";
import { shortened } from "./fraction.ts";
import { coefficientsOf, workedOut } from "./numbers.ts";
import type { ByParts, SolvedFor } from "./plan.ts";
import { below, type Search, type SearchRule } from "./search.ts";
import { flat } from "./substitution.ts";
import { divided, linearIn } from "./table.ts";
import { type Factor, factorToJson, one, type Term, termToJson } from "./term.ts";

/** ∫ u v′ = uv − ∫ v u′, with u the factor that becomes simpler: logarithms, inverse functions, then powers of x. */
/** Logarithms and inverse functions beside a power of x: before its roots are put a letter for. */
export const logarithmicParts: SearchRule = (_, term, search) => {
  const [factor, ...more] = choices(term, search.letter).filter(({ base }) => /^(Ln|Arc|Ar)/.test(headOf(base) ?? ""));
  const others = term.moving.filter((other) => other !== factor);
  const isPower = others.every(({ base, exponent }) => base === search.letter && exponent !== -1);
  return factor && more.length === 0 && isPower ? byParts(term, factor, search) : undefined;
};

export const partsRule: SearchRule = (integrand, term, search) => {
  for (const factor of choices(term, search.letter)) {
    const plan = byParts(term, factor, search);
    if (plan) return plan;
  }
  return cyclic(integrand, term, search) ?? overSquare(term, search);
};

/** x eˣ/(x + 1)²: the square below is integrated, and what stands above has a derivative with x + 1 as a factor. */
function overSquare({ moving }: Term, search: Search): ByParts | undefined {
  const square = moving.find(({ base, exponent }) => exponent === -2 && base !== search.letter && linearIn(base, search.letter));
  const rest = moving.filter((factor) => factor !== square);
  if (!square || rest.length < 2) return undefined;
  const [u, slopeOfV] = [rest, [square]].map((part) => termToJson({ ...one, moving: part })) as [MathJson, MathJson];
  return partsOf(u, slopeOfV, search, (v, slope) => shortened(apply("Multiply", v, slope)));
}

function choices({ moving }: Term, letter: string): Factor[] {
  const isNatural = ({ exponent }: Factor): boolean => {
    const value = rationalOf(exponent);
    return value !== undefined && Q.isInteger(value) && value.numerator > 0n && value.numerator <= 8n;
  };
  const logarithms = moving.filter((factor) => isNatural(factor) && headOf(factor.base) === "Ln");
  const inverse = moving.filter((factor) => isNatural(factor) && /^(Arc|Ar)/.test(headOf(factor.base) ?? ""));
  const polynomials = moving.filter((factor) => isNatural(factor) && coefficientsOf(factor.base, letter) !== undefined);
  return [...logarithms, ...inverse, ...(moving.length > 1 ? polynomials : [])];
}

/** Splits off one factor as u; the rest must have an antiderivative in the table. */
function byParts(term: Term, factor: Factor, search: Search): ByParts | undefined {
  const { letter } = search;
  const rest: Term = { ...term, moving: term.moving.filter((other) => other !== factor) };
  return partsOf(factorToJson(factor), termToJson(rest), search, (v, slope) => tidyProduct(v, slope, letter));
}

export function partsOf(
  u: MathJson,
  slopeOfV: MathJson,
  search: Search,
  product: (v: MathJson, slopeOfU: MathJson) => MathJson,
): ByParts | undefined {
  const { letter } = search;
  const v = simpleIntegral(slopeOfV, search);
  const slopeOfU = differentiate(flat(u), letter);
  if (v === undefined || slopeOfU === undefined) return undefined;
  const isLong = sizeOf(slopeOfU) > 12 && /Sqrt|Power/.test(JSON.stringify(slopeOfU));
  const slope = termToJson(canonicalTerm(isLong ? shortened(slopeOfU) : slopeOfU, letter));
  const integrand = product(v, slope);
  const next = search.find(integrand, below(search));
  if (!next) return undefined;
  const value = sumOf([productOf([u, v]), negativeOf(next.value)]);
  return { kind: "by-parts", u, v, slopeOfU: slope, slopeOfV, integrand, next, value };
}

/** v where v′ is in the table, or a multiple of something there; a sum of such, or what one substitution gives. */
function simpleIntegral(json: MathJson, search: Search): MathJson | undefined {
  if (json === 1) return search.letter;
  const plan = search.find(json, { ...search, depth: Math.min(search.depth - 1, 3) });
  const isSimple = plan && (plan.kind === "solved-for" ? plan.rest === undefined : plan.kind !== "by-parts");
  return isSimple ? collect(plan.value) : undefined;
}

function tidyProduct(v: MathJson, slope: MathJson, letter: string): MathJson {
  return termToJson(canonicalTerm(apply("Multiply", v, slope), letter));
}

/** e^(ax) sin(bx): twice by parts, and the integral is there again. */
function cyclic(integrand: MathJson, term: Term, search: Search): SolvedFor | undefined {
  const { letter } = search;
  const [first, second, ...more] = term.moving;
  if (!first || !second || more.length > 0) return undefined;
  const [power, wave] = first.base === "ExponentialE" ? [first, second] : [second, first];
  const head = headOf(wave.base) ?? "";
  const [angle = 0] = operandsOf(wave.base);
  if (power.base !== "ExponentialE" || wave.exponent !== 1 || !/^(Sin|Cos)$/.test(head)) return undefined;
  const [a, b] = [linearIn(power.exponent, letter)?.slope, linearIn(angle, letter)?.slope];
  if (a === undefined || b === undefined) return undefined;
  const exponential = apply("Power", "ExponentialE", power.exponent);
  const other = apply(head === "Sin" ? "Cos" : "Sin", angle);
  // ∫ e sin = e sin/a − b/a ∫ e cos; ∫ e cos = e cos/a + b/a ∫ e sin
  const sign = head === "Sin" ? -1 : 1;
  const ratio = workedOut(apply("Divide", b, a));
  const outside = divided(productOf([exponential, wave.base]), a);
  const integral = (json: MathJson): MathJson => apply("Integrate", json, letter);
  const middle = productOf([exponential, other]);
  const times = (factor: MathJson, json: MathJson): MathJson => (factor === 1 ? json : productOf([factor, json]));
  const signed = (json: MathJson): MathJson => (sign < 0 ? negativeOf(json) : json);
  const second1 = divided(productOf([exponential, other]), a);
  const again = sign < 0 ? times(ratio, integral(integrand)) : negativeOf(times(ratio, integral(integrand)));
  const lines = [
    {
      rule: "integral.parts-once",
      line: sumOf([outside, signed(times(ratio, integral(middle)))]),
      params: partsParams(wave.base, exponential),
    },
    {
      rule: "integral.parts-again",
      line: sumOf([outside, signed(times(ratio, apply("Add", second1, again)))]),
      params: partsParams(other, exponential),
    },
    {
      rule: "integral.multiply-in",
      line: sumOf([
        outside,
        signed(productOf([ratio, second1])),
        negativeOf(times(workedOut(apply("Power", ratio, 2)), integral(integrand))),
      ]),
    },
  ];
  // I (1 + b²/a²) = e (a sin − b cos)/a²
  const size = workedOut(apply("Add", apply("Power", a, 2), apply("Power", b, 2)));
  const inside = sumOf([times(a, wave.base), signed(times(b, other))]);
  const solved = apply("Divide", productOf([exponential, inside]), size);
  return { kind: "solved-for", lines, outside: solved, value: solved };
}

const partsParams = (u: MathJson, slopeOfV: MathJson): Record<string, { latex: string; json: MathJson }> => ({
  u: { latex: "", json: u },
  slope: { latex: "", json: slopeOfV },
});
