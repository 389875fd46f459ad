import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson, Verdict } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, mapTree, operandsOf } from "../../../expression/mathjson.ts";
import { verifyEqual } from "../../equality/verify-equal.ts";
import { worst } from "../../verify-sides.ts";
import { verifyStep } from "../../verify-step.ts";
import { type Checked, undecided } from "../checked.ts";
import { derivativesOf, withDerivatives } from "./check-solution.ts";
import { type LeibnizForm, leibnizForm } from "./leibniz-form.ts";

/** Single solutions of a differential equation, y = 0 or sin y = 0, put into it. They need no constants, and are not said to be all. */
export function checkFurther(checked: Checked): Verdict {
  const form = leibnizForm(checked.goal);
  const statements = headOf(checked.answer) === "List" ? operandsOf(checked.answer) : [checked.answer];
  if (!form || form.conditions.length > 0 || statements.some((statement) => headOf(statement) !== "Equal")) return undecided;
  return worst(statements.map((statement) => checkOne(form, statement, checked)));
}

function checkOne({ y, x, order, equation }: LeibnizForm, statement: MathJson, { spend }: Checked): Verdict {
  const [left = 0, right = 0] = operandsOf(statement);
  const [own = 0, other = 0] = operandsOf(equation);
  if (left === y && !freeLetters(right).includes(y)) {
    const derivatives = derivativesOf(right, x, order);
    if (!derivatives) return undecided;
    const [before, after] = [own, other].map((side) => withDerivatives(side, y, derivatives)) as [MathJson, MathJson];
    return verifyEqual(before, after, { spend, seed: 1, assuming: [] });
  }
  // Where Fₓ + sF_y = 0 identically, F(x, y) = 0 are curves with the slope s; where x is not in it, y is a constant.
  const [byX, byY] = [x, y].map((letter) => differentiate(apply("Subtract", left, right), letter, { partial: true }));
  if (order !== 1 || byX === undefined || byY === undefined) return undecided;
  const slope = byX === 0 ? 0 : simplify(apply("Negate", apply("Divide", byX, byY)));
  const put = mapTree(equation, (part) => (headOf(part) === "Differentiate" ? slope : part));
  return verifyStep({ before: expressionOf(statement), after: expressionOf(put), relation: "implies", assuming: [] }, spend);
}
