import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Comparison } from "../statements/statement.ts";

/**
 * The comparison of what is inside, where both sides are values of one increasing function: ∛u < ∛v is u < v. The two are
 * equivalent where both sides have values.
 */
export function comparedInside(comparison: Comparison): Comparison {
  const inside = insideOf(comparison.left, comparison.right);
  return inside ? comparedInside({ ...comparison, left: inside[0], right: inside[1] }) : comparison;
}

function insideOf(left: MathJson, right: MathJson): readonly [MathJson, MathJson] | undefined {
  const head = headOf(left);
  const [a, b] = [operandsOf(left), operandsOf(right)];
  const [u, n] = a;
  const [v, m] = b;
  if (head === undefined || head !== headOf(right) || a.length !== b.length || u === undefined || v === undefined)
    return undefined;
  if (a.length === 1) return /^(Sqrt|Ln|Log|Exp|Arcsin|Arctan|Sinh|Tanh|Arsinh|Artanh|Arcosh)$/.test(head) ? [u, v] : undefined;
  if (a.length !== 2 || n === undefined || m === undefined) return undefined;
  const degree = rationalOf(n);
  if (head === "Root") return degree?.denominator === 1n && degree.numerator > 0n && sameTree(n, m) ? [u, v] : undefined;
  if (head === "Power" && u === "ExponentialE" && v === "ExponentialE") return [n, m];
  const isIncreasing =
    degree !== undefined && degree.numerator > 0n && (degree.numerator % 2n !== 0n || degree.denominator % 2n === 0n);
  return head === "Power" && isIncreasing && sameTree(n, m) ? [u, v] : undefined;
}
