import * as Q from "../../../../algebra/rational.ts";
import { joinedAngles } from "../../../../algebra/simplify/joined-angles.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { coefficientOf, factorsOf, productOfFactors, scaledTerm, termsOf, withTerms } from "../../../rewriting/terms.ts";
import { doubled } from "./trigonometry.ts";

/** u where an angle is 2u. */
function halfOf(angle: MathJson): MathJson | undefined {
  const { coefficient, rest } = coefficientOf(angle);
  if (rest === 1 || !Q.isInteger(coefficient) || coefficient.numerator % 2n !== 0n) return undefined;
  return scaledTerm(Q.divide(coefficient, Q.rational(2n)), rest);
}

/** 1 + cos 2u = 2 cos² u and 1 − cos 2u = 2 sin² u, with a number before both. */
export const oneWithDoubleCosine: Rewriter = (part) => {
  const terms = isSum(part) ? termsOf(part) : [];
  const read = terms.map(coefficientOf);
  const one = read.findIndex(({ rest }) => rest === 1);
  const number = read[one]?.coefficient;
  if (!number) return undefined;
  const at = read.findIndex(
    ({ coefficient, rest }) => headOf(rest) === "Cos" && Q.equal(Q.absolute(coefficient), Q.absolute(number)),
  );
  const half = halfOf(operandsOf(read[at]?.rest ?? 0)[0] ?? 0);
  const other = read[at]?.coefficient;
  if (half === undefined || !other) return undefined;
  const head = Q.equal(other, number) ? "Cos" : "Sin";
  const square = scaledTerm(Q.multiply(number, Q.rational(2n)), apply("Power", apply(head, half), 2));
  const places = [Math.min(one, at), Math.max(one, at)];
  return { rule: "trigonometry.one-with-double-cosine", after: withTerms(terms, places, [square]) };
};

/** sin 2u = 2 sin u cos u */
export const expandDoubleSine: Rewriter = (part) => {
  const half = headOf(part) === "Sin" ? halfOf(operandsOf(part)[0] ?? 0) : undefined;
  if (half === undefined) return undefined;
  return { rule: "trigonometry.expand-double", after: apply("Multiply", 2, apply("Sin", half), apply("Cos", half)) };
};

/** sin a cos b + cos a sin b = sin(a + b) */
export const additionTheorem: Rewriter = (part) => {
  const after = joinedAngles(part);
  return after === undefined ? undefined : { rule: "trigonometry.addition-theorem", after };
};

/** cos⁴ u − sin⁴ u as a difference of squares. */
export const fourthPowers: Rewriter = (part) => {
  const terms = isSum(part) ? termsOf(part) : [];
  const [first, second, ...more] = terms;
  if (first === undefined || second === undefined || more.length > 0 || !startsWithMinus(second)) return undefined;
  const bases = [first, opposite(second)].map((term) => {
    const [base, exponent] = headOf(term) === "Power" ? operandsOf(term) : [];
    return exponent === 4 && base !== undefined && /^(Sin|Cos)$/.test(headOf(base) ?? "") ? base : undefined;
  });
  const [a, b] = bases;
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [apply("Power", a, 2), apply("Power", b, 2)];
  const product = apply("Multiply", apply("Add", left, right), apply("Subtract", left, right));
  return { rule: "trigonometry.difference-of-squares", after: product };
};

/** 2 sin u cos u */
export const doubleSine: Rewriter = (part) => {
  if (headOf(part) !== "Multiply") return undefined;
  const { sign, factors } = factorsOf(part);
  const sine = factors.find((factor) => headOf(factor) === "Sin");
  const cosine = factors.find(
    (factor) => headOf(factor) === "Cos" && sine !== undefined && sameTree(operandsOf(factor)[0] ?? 0, operandsOf(sine)[0] ?? 1),
  );
  const number = factors.find((factor) => typeof factor === "number" && factor % 2 === 0);
  if (sine === undefined || cosine === undefined || typeof number !== "number") return undefined;
  const rest = factors.filter((factor) => factor !== sine && factor !== cosine && factor !== number);
  const double = apply("Sin", doubled(operandsOf(sine)[0] as MathJson));
  return {
    rule: "trigonometry.double-sine",
    after: productOfFactors([...(number === 2 ? [] : [number / 2]), ...rest, double], sign),
  };
};
