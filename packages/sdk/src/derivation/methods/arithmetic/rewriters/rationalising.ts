import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, isSum, isSymbol, operandsOf } from "../../../../expression/mathjson.ts";
import { numberOf, wholeOf } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { productOfFactors, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { rootOf, rootWith } from "./roots.ts";

/** A root of a number below a bar, alone or with a number. */
export const rationaliseRoot: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined) return undefined;
  const factors = headOf(below) === "Multiply" ? operandsOf(below) : [below];
  const root = factors.map(rootOf).find((found) => found !== undefined && !isSum(found.radicand));
  if (!root || (root.index > 2 && wholeOf(root.radicand) === undefined)) return undefined;
  const factor =
    root.index === 2 ? rootWith(2, root.radicand) : rootWith(root.index, apply("Power", root.radicand, root.index - 1));
  return {
    rule: "roots.rationalise",
    after: apply("Divide", above === 1 ? factor : productOfFactors([above, factor]), productOfFactors([...factors, factor])),
    params: { factor: expressionOf(factor) },
  };
};

/** A sum with roots of numbers below a bar: by its conjugate. */
export const rationaliseSum: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined || !isSum(below)) return undefined;
  const terms = termsOf(below);
  const [left, right, ...more] = terms;
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  const isSurd = (term: MathJson): boolean => {
    const inner = headOf(term) === "Negate" ? (operandsOf(term)[0] as MathJson) : term;
    const factors = headOf(inner) === "Multiply" ? operandsOf(inner) : [inner];
    return factors.every((factor) => numberOf(factor) || isSymbol(factor) || rootOf(factor)?.index === 2);
  };
  const holdsRoot = JSON.stringify(below).includes("Sqrt");
  if (!holdsRoot || !terms.every(isSurd)) return undefined;
  const conjugate = sumOfTerms([left, headOf(right) === "Negate" ? (operandsOf(right)[0] as MathJson) : negated(right)]);
  return {
    rule: "roots.rationalise",
    after: apply("Divide", above === 1 ? conjugate : productOfFactors([above, conjugate]), apply("Multiply", below, conjugate)),
    params: { factor: expressionOf(conjugate) },
  };
};

const negated = (json: MathJson): MathJson => (typeof json === "number" ? -json : apply("Negate", json));
