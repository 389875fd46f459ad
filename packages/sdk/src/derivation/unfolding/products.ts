import type { MathJson } from "../../contract.ts";
import { apply, headOf, isNumber, isSum, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { numberOf, wholeOf } from "../rewriting/numbers.ts";
import { coefficientOf, factorsOf, productOfFactors, scaledTerm, sumOfTerms, termsOf } from "../rewriting/terms.ts";
import { likeTermLines } from "./like-terms.ts";
import { shown, type WorkingLine } from "./working-lines.ts";

/** A product of two terms with its sign in front, numbers first, factors side by side. */
export function timesTerm(left: MathJson, right: MathJson): MathJson {
  const [a, b] = [factorsOf(left), factorsOf(right)];
  const factors = [...a.factors, ...b.factors];
  const isNumeric = (factor: MathJson): boolean => numberOf(factor) !== undefined;
  const sorted = [...factors.filter(isNumeric), ...factors.filter((factor) => !isNumeric(factor))];
  const kept = sorted.filter((factor) => factor !== 1);
  return productOfFactors(kept.length > 0 ? kept : factors, (a.sign * b.sign) as 1 | -1);
}

/** (a + b)(c + d) by way of a(c + d) + b(c + d), to the four products as they are written. */
export function bracketLines(left: MathJson, right: MathJson): WorkingLine[] {
  const terms = termsOf(left);
  const standing: (readonly MathJson[])[] = terms.map((term) => [timesBracket(term, right)]);
  const lines: WorkingLine[] = [{ rule: "working.bracket-times-bracket", after: sumOfTerms(standing.flat()) }];
  for (const [index, term] of terms.entries()) {
    standing[index] = termsOf(right).map((other) => timesTerm(term, other));
    const rule =
      term === 1 ? "working.leave-out-brackets" : sameTree(term, opposite(1)) ? "working.turn-signs" : "working.distribute";
    lines.push({ rule, after: sumOfTerms(standing.flat()), params: shown({ factor: term }) });
  }
  return lines;
}

/** (a + b)² by way of (a + b)(a + b): its four products, and then the terms of the formula. */
export function squareOfSumLines(sum: MathJson, [first, double, second]: readonly [MathJson, MathJson, MathJson]): WorkingLine[] {
  const products = bracketLines(sum, sum);
  const four = termsOf(products.at(-1)?.after ?? 0);
  if (four.length !== 4) return [];
  const [a, b, c, d] = four as [MathJson, MathJson, MathJson, MathJson];
  const line = (terms: readonly MathJson[], term: MathJson): WorkingLine[] => [
    { rule: "working.as-square", after: sumOfTerms(terms), params: shown({ term }) },
  ];
  return [
    { rule: "working.power-as-product", after: apply("Multiply", sum, sum) },
    ...products,
    ...(sameTree(a, first) ? [] : line([first, b, c, d], a)),
    { rule: "working.equal-terms", after: sumOfTerms([first, double, d]), params: shown({ sum: sumOfTerms([b, c]) }) },
    ...(sameTree(d, second) ? [] : line([first, double, second], d)),
  ];
}

function timesBracket(term: MathJson, bracket: MathJson): MathJson {
  const size = startsWithMinus(term) ? opposite(term) : term;
  const product = size === 1 ? bracket : productOfFactors([size, bracket]);
  return startsWithMinus(term) ? apply("Negate", product) : product;
}

/** From a sum with brackets to the sum of its terms multiplied out: bracket by bracket, then product by product. */
export function openingLines(side: MathJson, opened: MathJson): WorkingLine[] {
  const lines = openedLines(side);
  const last = lines.at(-1)?.after;
  return last !== undefined && sameTree(last, opened) ? lines : [];
}

/** The same, and its like terms collected. */
export function expandingLines(side: MathJson, expanded: MathJson): WorkingLine[] {
  const opening = openedLines(side);
  const last = opening.at(-1)?.after ?? side;
  return sameTree(last, expanded) ? opening : [...opening, ...likeTermLines(last, expanded)];
}

function openedLines(side: MathJson): WorkingLine[] {
  const standing: (readonly MathJson[])[] = termsOf(side).map((term) => [term]);
  const lines: WorkingLine[] = [];
  for (const [index, [term = 0]] of standing.entries()) {
    for (const { terms, ...line } of openedTerm(term)) {
      standing[index] = terms;
      lines.push({ ...line, after: sumOfTerms(standing.flat()) });
    }
  }
  const products = [...standing.flat()];
  for (const [index, product] of products.entries()) {
    const result = workedOut(product);
    if (sameTree(result, product)) continue;
    products[index] = result;
    const size = startsWithMinus(product) ? opposite(product) : product;
    lines.push({ rule: "working.product", after: sumOfTerms(products), params: shown({ product: size }) });
  }
  return lines;
}

interface OpenedTerm extends Omit<WorkingLine, "after"> {
  readonly terms: readonly MathJson[];
}

function openedTerm(term: MathJson): OpenedTerm[] {
  const isMinus = headOf(term) === "Negate";
  const inner = isMinus ? (operandsOf(term)[0] as MathJson) : term;
  if (isSum(inner)) return isMinus ? [{ rule: "working.turn-signs", terms: termsOf(inner).map(opposite) }] : [];
  const { sign, factors } = factorsOf(term);
  const brackets = factors.filter(isSum);
  const factor = productOfFactors(
    factors.filter((each) => !isSum(each)),
    sign,
  );
  const [first, second] = brackets;
  if (first === undefined || brackets.length > 2 || (second !== undefined && factor !== 1)) return [];
  if (second === undefined)
    return [
      {
        rule: "working.distribute",
        terms: termsOf(first).map((each) => writtenProduct(factor, each)),
        params: shown({ factor }),
      },
    ];
  return bracketLines(first, second).map(({ after, ...line }) => ({ ...line, terms: termsOf(after) }));
}

/** 3·1 is written out too, so that no term seems forgotten. */
function writtenProduct(factor: MathJson, term: MathJson): MathJson {
  const size = startsWithMinus(term) ? opposite(term) : term;
  const { sign, factors } = factorsOf(factor);
  if (size !== 1 || factors.length !== 1 || !isNumber(factors[0] as MathJson)) return timesTerm(factor, term);
  const product = apply("Multiply", factors[0] as MathJson, 1);
  return sign < 0 === (size === term) ? opposite(product) : product;
}

/** 2·3x as 6x, x·3x as 3x²; what is no product of numbers and letters stays. */
export function workedOut(product: MathJson): MathJson {
  const { coefficient, rest, decimal } = coefficientOf(product);
  const factors = rest === 1 ? [] : headOf(rest) === "Multiply" ? operandsOf(rest) : [rest];
  const powers = new Map<string, bigint>();
  for (const factor of factors) {
    const [base, exponent] = headOf(factor) === "Power" ? operandsOf(factor) : [factor, 1];
    const times = exponent === undefined ? undefined : wholeOf(exponent);
    if (base === undefined || !isSymbol(base) || times === undefined || times < 1n) return product;
    powers.set(base, (powers.get(base) ?? 0n) + times);
  }
  if (decimal) return product;
  const letters = [...powers].map(([base, times]): MathJson => (times === 1n ? base : apply("Power", base, Number(times))));
  const whole = headOf(product) === "Multiply" || headOf(product) === "Negate";
  return whole && !isNumber(product) ? scaledTerm(coefficient, productOfFactors(letters)) : product;
}
