import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { determinantOf } from "../../algebra/matrices/determinant.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { verifyStep } from "../verify-step.ts";
import { type Checked, undecided } from "./checked.ts";

/**
 * Linear equations with parameters, as many as unknowns: the claim is held against them where the determinant of the coefficients, taken from the
 * equations by derivatives, is not zero. That is then a condition of the verdict.
 */
export function checkWithParameters({ given, goal, calculus, spend }: Checked, claim: MathJson): Verdict {
  const equations = headOf(given) === "List" || headOf(given) === "And" ? operandsOf(given) : [given];
  const { unknowns } = goal;
  if (equations.length !== unknowns.length) return undecided;
  const rows = equations.map((equation) => {
    const [left = 0, right = 0] = operandsOf(equation);
    return unknowns.map((unknown) => differentiate(apply("Subtract", left, right), unknown));
  });
  const isLinear = rows.every((row) =>
    row.every((entry) => entry !== undefined && !freeLetters(entry).some((letter) => unknowns.includes(letter))),
  );
  const determinant = isLinear ? determinantOf(rows as MathJson[][], spend) : undefined;
  if (determinant === undefined || freeLetters(determinant).length === 0) return undecided;
  const condition = expressionOf(apply("NotEqual", simplify(determinant, { spend }), 0));
  const verdict = verifyStep(
    {
      before: expressionOf(apply("And", ...equations)),
      after: expressionOf(claim),
      relation: "equivalent",
      assuming: [...goal.assuming, condition],
      calculus,
    },
    spend,
  );
  if (verdict.status !== "proved") return undecided;
  return { ...verdict, conditions: [condition, ...(verdict.conditions ?? [])] };
}
