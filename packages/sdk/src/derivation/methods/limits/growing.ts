import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf, type SignedTerm, sameTree, signedTerms } from "../../../expression/mathjson.ts";
import { factorsOf, fractionOf, kindOfTendency, limitTree, tendencyOf } from "./limit-line.ts";
import type { Place, Technique } from "./technique.ts";

/**
 * ∞/∞ where terms of different kinds meet, 3ˣ + 2ˣ or x + sin x: both sides of the bar divided by the term below that grows fastest. Every other
 * term over that one has to have a limit, so that the line shows it.
 */
export const fastestTerm: Technique = (place) => {
  const { board, path, limit } = place;
  const { above, below } = fractionOf(limit.formula);
  if (below === 1 || !mentions(below, limit.letter)) return false;
  const [top, bottom] = [signedTerms(above), signedTerms(below)];
  if (top.length + bottom.length < 3) return false;
  const fastest = bottom.find(({ term }) => bottom.every((other) => staysBounded(place, other.term, term)));
  if (fastest === undefined || kindOfTendency(tendencyOf(limit, fastest.term, board)) !== "infinite") return false;
  if (!top.every(({ term }) => staysBounded(place, term, fastest.term))) return false;
  const [first, second] = [top, bottom].map((terms) => sumOf(terms.map((term) => over(place, term, fastest.term))));
  const formula = second === 1 ? (first as MathJson) : apply("Divide", first as MathJson, second as MathJson);
  if (sameTree(formula, limit.formula)) return false;
  board.rewrite("limit.fastest-term", path, limitTree(limit, formula), { term: expressionOf(fastest.term) });
  return true;
};

function sumOf(terms: readonly SignedTerm[]): MathJson {
  const [first, ...others] = terms as [SignedTerm, ...SignedTerm[]];
  const start = first.sign < 0 ? apply("Negate", first.term) : first.term;
  return others.reduce((sum, { term, sign }) => {
    if (sign < 0) return apply("Subtract", sum, term);
    return headOf(sum) === "Add" ? apply("Add", ...operandsOf(sum), term) : apply("Add", sum, term);
  }, start);
}

function staysBounded({ board, limit }: Place, part: MathJson, other: MathJson): boolean {
  const kind = kindOfTendency(tendencyOf(limit, apply("Divide", part, other), board));
  return kind === "zero" || kind === "finite";
}

function over({ board }: Place, { term, sign }: SignedTerm, other: MathJson): SignedTerm {
  if (sameTree(term, other)) return { term: 1, sign };
  const factors = factorsOf(term);
  const powers = factors.map((factor) => quotientOfPowers(factor, other));
  const index = powers.findIndex((power) => power !== undefined);
  if (index >= 0) {
    const replaced = factors
      .map((factor, place) => (place === index ? (powers[index] as MathJson) : factor))
      .filter((each) => each !== 1);
    const whole = replaced.length > 1 ? apply("Multiply", ...replaced) : (replaced[0] ?? 1);
    return { term: whole, sign };
  }
  const quotient = apply("Divide", term, other);
  const simple = simplify(quotient, { spend: (operations) => board.spend(operations) });
  return { term: headOf(simple) === "Negate" || headOf(simple) === "Add" ? quotient : simple, sign };
}

/** 2ˣ over 3ˣ is (2/3)ˣ. */
function quotientOfPowers(part: MathJson, other: MathJson): MathJson | undefined {
  if (headOf(part) !== "Power" || headOf(other) !== "Power") return undefined;
  const [base, exponent] = operandsOf(part);
  const [otherBase, otherExponent = 0] = operandsOf(other);
  if (typeof base !== "number" || typeof otherBase !== "number" || exponent === undefined) return undefined;
  if (!sameTree(exponent, otherExponent)) return undefined;
  return base === otherBase ? 1 : apply("Power", apply("Divide", base, otherBase), exponent);
}

/** ln u − ln v, both growing: the logarithm of one quotient. */
export const oneLogarithm: Technique = ({ board, path, limit }) => {
  const found = logarithmDifference(limit.formula, []);
  if (found === undefined) return false;
  const { at, head, first, second, base } = found;
  if (![first, second].every((part) => mentions(part, limit.letter))) return false;
  const kinds = [first, second].map((part) => kindOfTendency(tendencyOf(limit, apply("Ln", part), board)));
  if (!kinds.every((kind) => kind === "infinite")) return false;
  const whole = apply(head, apply("Divide", first, second), ...base);
  const formula = at.reduceRight<(json: MathJson) => MathJson>(
    (inner, index) => (json) =>
      apply(headOf(json) as string, ...operandsOf(json).map((operand, other) => (other === index ? inner(operand) : operand))),
    () => whole,
  )(limit.formula);
  board.rewrite("limit.one-logarithm", path, limitTree(limit, formula), {});
  return true;
};

interface Difference {
  readonly at: readonly number[];
  readonly head: string;
  readonly first: MathJson;
  readonly second: MathJson;
  readonly base: readonly MathJson[];
}

/** The first difference of two logarithms to the same base among the factors of a product or the parts of a quotient. */
function logarithmDifference(json: MathJson, at: readonly number[]): Difference | undefined {
  const [left, right] = operandsOf(json);
  const head = left === undefined ? undefined : headOf(left);
  if (headOf(json) === "Subtract" && left !== undefined && right !== undefined && head === headOf(right)) {
    const [first, ...base] = operandsOf(left);
    const [second, ...otherBase] = operandsOf(right);
    const isLogarithm = head === "Ln" || head === "Log";
    if (
      isLogarithm &&
      first !== undefined &&
      second !== undefined &&
      sameTree(apply("List", ...base), apply("List", ...otherBase))
    )
      return { at, head, first, second, base };
  }
  if (headOf(json) !== "Multiply" && headOf(json) !== "Divide") return undefined;
  for (const [index, operand] of operandsOf(json).entries()) {
    const found = logarithmDifference(operand, [...at, index]);
    if (found) return found;
  }
  return undefined;
}
