import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { compare } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { exactRational } from "./constant-folding.ts";
import { type Elimination, eliminateEach } from "./elimination.ts";
import { closedForm } from "./summation/closed-form.ts";
import { closedProduct } from "./summation/closed-product.ts";
import { boundedIterationOf } from "./summation/sum-bounds.ts";
import { writtenOut } from "./summation/written-sums.ts";

export { closedForm } from "./summation/closed-form.ts";
export { closedProduct } from "./summation/closed-product.ts";
export { type SumIdentity, sumIdentity } from "./summation/sum-identity.ts";
export { writtenOut } from "./summation/written-sums.ts";

/**
 * Sums and products replaced wherever that can be done: those over given numbers are written out term by term, the others brought into a
 * closed form, whose conditions are returned. What is left stays, so look whether any is.
 */
export function eliminateSums(json: MathJson, spend: Spend): Elimination {
  const eliminated = eliminateEach(json, {
    before: (sum) => {
      const written = writtenOut(sum, spend);
      return written === undefined ? undefined : eliminateSums(written, spend);
    },
    after: (sum) =>
      writtenAgain(sum, spend) ?? closedForm(sum, spend) ?? logarithmOfProduct(sum, spend) ?? closedProduct(sum, spend),
  });
  return { ...eliminated, conditions: eliminated.conditions.filter((condition) => !holdsWithinBounds(condition, spend)) };
}

/** A sum whose terms became short enough to be written out once the sums in them were gone. */
function writtenAgain(sum: MathJson, spend: Spend): Elimination | undefined {
  const written = writtenOut(sum, spend);
  return written === undefined ? undefined : { json: written, conditions: [] };
}

/** Σ ln f(k) = ln Π f(k): every factor is positive, or the sum has no value. */
function logarithmOfProduct(sum: MathJson, spend: Spend): Elimination | undefined {
  const iteration = boundedIterationOf(sum);
  const head = iteration && headOf(iteration.term);
  if (iteration?.head !== "Sum" || head === undefined || (head !== "Ln" && head !== "Log")) return undefined;
  const [argument, ...base] = operandsOf(iteration.term);
  if (argument === undefined || base.some((part) => part === iteration.index || operandsOf(part).length > 0)) return undefined;
  const product = closedProduct(apply("Product", argument, iteration.spec), spend);
  return product && { ...product, json: apply(head, product.json, ...base) };
}

/** Whether a condition says no more of a bound letter than its bounds do: i ≥ 0 for all whole i from 1 to n. */
function holdsWithinBounds(condition: MathJson, spend: Spend): boolean {
  const [range = 0, inner = 0] = operandsOf(condition);
  const [letter, set = 0] = operandsOf(range);
  if (headOf(condition) !== "ForAll" || headOf(set) !== "Intersection") return false;
  const [, interval = 0] = operandsOf(set);
  const least = exactRational(operandsOf(interval)[0] ?? "Nothing", spend);
  const [subject, bound = 0] = operandsOf(inner);
  if (subject !== letter) return false;
  if (headOf(inner) === "Element") return bound === "Integers";
  const limit = exactRational(bound, spend);
  if (least === undefined || limit === undefined) return false;
  const order = compare(least, limit);
  return headOf(inner) === "GreaterEqual" ? order >= 0 : headOf(inner) === "Greater" && order > 0;
}
