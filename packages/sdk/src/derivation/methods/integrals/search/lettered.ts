import { negativeOf, productOf, sumOf } from "../../../../algebra/calculus/building.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, freeLetters } from "../../../../expression/mathjson.ts";
import { coefficientsOf, polynomialOf, rootOf, scaled, signOfNumber, workedOut } from "./numbers.ts";
import type { Plan } from "./plan.ts";
import { rewritten, type Search, type SearchRule } from "./search.ts";
import { divided, powerOf, quotientTidyOf, shown } from "./table.ts";
import { type Term, termOf, termToJson } from "./term.ts";

/** Coefficients by ascending power, which may be letters and roots. */
type Coefficients = readonly MathJson[];

interface Divisor {
  readonly base: Coefficients;
  readonly times: number;
}

/** More unknown numerators than these are not solved for. */
const mostUnknowns = 6;

/** Quotients of polynomials whose coefficients are letters or roots: 1/(x(a + bx)), x²/(x² + a²), 1/(x⁴ + 1). */
export const letteredRule: SearchRule = (_, term, search) => {
  const parts = quotientIn(term, search.letter);
  if (!parts) return undefined;
  const { above, divisors } = parts;
  const whole = divisors.reduce<Coefficients>((product, { base, times: count }) => times(product, raised(base, count)), [1]);
  if (above.length >= whole.length) return longDivision(above, whole, divisors, search);
  const [only, ...more] = divisors;
  if (!only) return undefined;
  if (more.length > 0 || (only.times > 1 && above.length >= only.base.length)) return takenApart(above, divisors, whole, search);
  if (only.base.length !== 3) return undefined;
  return only.times === 1 ? overQuadratic(above, only.base, search) : undefined;
};

function quotientIn({ moving }: Term, letter: string): { above: Coefficients; divisors: Divisor[] } | undefined {
  let above: Coefficients = [1];
  const divisors: Divisor[] = [];
  for (const { base, exponent } of moving) {
    const coefficients = coefficientsOf(base, letter);
    if (!coefficients || typeof exponent !== "number" || !Number.isInteger(exponent) || Math.abs(exponent) > 4) return undefined;
    if (exponent > 0) above = times(above, raised(coefficients, exponent));
    else divisors.push(...split(coefficients).map((part) => ({ base: part, times: -exponent })));
  }
  const degree = divisors.reduce((sum, { base, times: count }) => sum + (base.length - 1) * count, 0);
  return divisors.length === 0 || degree > mostUnknowns || divisors.some(({ base }) => base.length > 3)
    ? undefined
    : { above, divisors };
}

/** x² − a² as (x − a)(x + a), x⁴ + px² + s² as (x² + rx + s)(x² − rx + s) with r² = 2s − p. */
function split(coefficients: Coefficients): Coefficients[] {
  const [q = 0, b = 0, p = 0, d = 0, a = 0] = coefficients;
  const root = coefficients.length === 3 && b === 0 && p === 1 ? rootOf(workedOut(negativeOf(q))) : undefined;
  if (root !== undefined && freeLetters(root).length > 0)
    return [
      [workedOut(negativeOf(root)), 1],
      [root, 1],
    ];
  if (coefficients.length !== 5 || b !== 0 || d !== 0 || a !== 1 || signOfNumber(q) !== 1) return [coefficients];
  const s = rootOf(q);
  const square = s === undefined ? undefined : workedOut(apply("Subtract", productOf([2, s]), p));
  const r = square === undefined || signOfNumber(square) !== 1 ? undefined : rootOf(square);
  return s === undefined || r === undefined
    ? [coefficients]
    : [
        [s, r, 1],
        [s, workedOut(negativeOf(r)), 1],
      ];
}

function times(left: Coefficients, right: Coefficients): Coefficients {
  const product: MathJson[] = Array.from({ length: left.length + right.length - 1 }, () => 0);
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      product[i + j] = workedOut(apply("Add", product[i + j] as MathJson, apply("Multiply", a, b)));
    });
  });
  return product;
}

const raised = (base: Coefficients, count: number): Coefficients =>
  Array.from({ length: count }, () => base).reduce<Coefficients>(times, [1]);

function divide(dividend: Coefficients, divisor: Coefficients): { quotient: MathJson[]; remainder: MathJson[] } {
  const rest = [...dividend];
  const lead = divisor.at(-1) ?? 1;
  const quotient: MathJson[] = [];
  for (let shift = dividend.length - divisor.length; shift >= 0; shift--) {
    const share = workedOut(apply("Divide", rest[shift + divisor.length - 1] ?? 0, lead));
    quotient[shift] = share;
    divisor.forEach((value, index) => {
      rest[shift + index] = workedOut(apply("Subtract", rest[shift + index] ?? 0, apply("Multiply", share, value)));
    });
  }
  return { quotient, remainder: trimmed(rest.slice(0, divisor.length - 1)) };
}

function trimmed(coefficients: MathJson[]): MathJson[] {
  while (coefficients.length > 0 && coefficients.at(-1) === 0) coefficients.pop();
  return coefficients;
}

const productFor = (divisors: readonly Divisor[], letter: string): MathJson =>
  productOf(divisors.map(({ base, times: count }) => powerOf(polynomialOf(base, letter), count)));

function longDivision(above: Coefficients, whole: Coefficients, divisors: readonly Divisor[], search: Search): Plan | undefined {
  const { quotient, remainder } = divide(above, whole);
  const { letter } = search;
  const rest = remainder.length === 0 ? 0 : fraction(remainder, productFor(divisors, letter), letter);
  return rewritten("integral.long-division", sumOf([polynomialOf(quotient, letter), rest]), search);
}

/** p(x)/q, the constants of a single term in front of the whole. */
function fraction(numerator: Coefficients, divisor: MathJson, letter: string): MathJson {
  const json = apply("Divide", polynomialOf(numerator, letter), divisor);
  return numerator.filter((value) => value !== 0).length === 1 ? termToJson(termOf(json, letter)) : json;
}

/** Numerators over each divisor and its powers, by comparing coefficients. */
function takenApart(above: Coefficients, divisors: readonly Divisor[], whole: Coefficients, search: Search): Plan | undefined {
  const { letter } = search;
  const places = divisors.flatMap(({ base, times: most }) =>
    Array.from({ length: most }, (_, index) => ({ base, times: index + 1 })),
  );
  const columns = places.flatMap(({ base, times: count }) => {
    const cofactor = divide(whole, raised(base, count)).quotient;
    return Array.from({ length: base.length - 1 }, (_, degree) => [...Array.from({ length: degree }, () => 0), ...cofactor]);
  });
  const solution = solved(columns, above, whole.length - 1);
  if (!solution) return undefined;
  let next = 0;
  const fractions = places.map(({ base, times: count }) => {
    const numerator = trimmed(solution.slice(next, next + base.length - 1));
    next += base.length - 1;
    return numerator.length === 0 ? 0 : fraction(numerator, powerOf(polynomialOf(base, letter), count), letter);
  });
  return rewritten("integral.partial-fractions", sumOf(fractions), search, { factors: shown(productFor(divisors, letter)) });
}

function solved(columns: readonly Coefficients[], target: Coefficients, size: number): MathJson[] | undefined {
  const rows = Array.from({ length: size }, (_, row) => [...columns.map((column) => column[row] ?? 0), target[row] ?? 0]);
  for (let place = 0; place < size; place++) {
    const pivot = rows.findIndex((row, index) => index >= place && row[place] !== 0);
    if (pivot < 0) return undefined;
    const [row] = rows.splice(pivot, 1) as [MathJson[]];
    const lead = row[place] as MathJson;
    const unit = row.map((value) => workedOut(apply("Divide", value, lead)));
    rows.splice(place, 0, unit);
    rows.forEach((other, index) => {
      const share = other[place] as MathJson;
      if (index === place || share === 0) return;
      rows[index] = other.map((value, at) => workedOut(apply("Subtract", value, apply("Multiply", share, unit[at] as MathJson))));
    });
  }
  return rows.map((row) => row[size] as MathJson);
}

/** (px + q)/(x² + bx + c) with roots in the coefficients: the logarithm, and the arctangent around the middle. */
function overQuadratic(above: Coefficients, [c = 0, b = 0, a = 1]: Coefficients, search: Search): Plan | undefined {
  const { letter } = search;
  if (freeLetters(apply("List", a, b, c)).length > 0 || b === 0) return undefined;
  const bottom = polynomialOf([c, b, a], letter);
  const [q = 0, p = 0] = above;
  const slope: Coefficients = [b, workedOut(productOf([2, a]))];
  if (p !== 0) {
    const share = workedOut(apply("Divide", p, slope[1] ?? 1));
    const rest = workedOut(apply("Subtract", q, productOf([share, b])));
    if (rest === 0) return undefined;
    const parts = [scaled(share, apply("Divide", polynomialOf(slope, letter), bottom)), scaled(rest, apply("Divide", 1, bottom))];
    return rewritten("integral.derivative-above", sumOf(parts), search, { slope: shown(polynomialOf(slope, letter)) });
  }
  const middle = workedOut(apply("Divide", b, slope[1] ?? 1));
  const constant = workedOut(apply("Subtract", apply("Divide", c, a), apply("Power", middle, 2)));
  const root = signOfNumber(constant) === 1 ? rootOf(constant) : undefined;
  if (root === undefined || a !== 1 || q !== 1) return undefined;
  const linear = polynomialOf([middle, 1], letter);
  const value = divided(apply("Arctan", quotientTidyOf(linear, root, letter)), root);
  const integrand = apply("Divide", 1, sumOf([apply("Power", linear, 2), constant]));
  const next: Plan = { kind: "direct", rule: "integral.arctangent", value };
  return { kind: "rewritten", rule: "integral.complete-square", integrand, next, value, params: { letter: shown(letter) } };
}
