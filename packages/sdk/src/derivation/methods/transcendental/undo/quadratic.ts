import * as N from "../../../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../../../algebra/rational-function.ts";
import type { Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { membersStatement } from "../../../solution-set.ts";
import { minus, negative, plus, product, quotient, rootOf } from "../values.ts";
import { none, signOf } from "./arithmetic.ts";
import type { Isolated, Undone } from "./undone.ts";

export const quadraticRules: Record<RuleId, Rule> = {
  "transcendental.quadratic-formula": {
    relation: "equivalent",
    example: "x^2 - 2x = \\ln 5 ⟶ x = 1 - \\sqrt{1 + \\ln 5} \\lor x = 1 + \\sqrt{1 + \\ln 5}",
    en: "A quadratic equation with the discriminant {discriminant}: use the quadratic formula",
    zh: "一元二次方程，判别式为 {discriminant}，用求根公式",
  },
  "transcendental.quadratic-none": {
    relation: "equivalent",
    example: "x^2 - 2x = -\\ln 5 ⟶ x \\in \\varnothing",
    en: "A quadratic equation with the negative discriminant {discriminant}: there is no solution",
    zh: "一元二次方程，判别式 {discriminant} 为负：方程无解",
  },
};

/** ax² + bx + c = d with rational a, b, c and a number d that is no rational one. */
export function solveQuadratic(isolated: Isolated): Undone {
  const { left, right, unknown, board } = isolated;
  const [c, b, a] = (polynomialIn(left, unknown)?.coefficients ?? []).map(N.toJson);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const constant = minus(c, right);
  const discriminant = minus(product(b, b), product(product(4, a), constant));
  const sign = signOf(discriminant);
  if (sign === undefined || sign === 0) return undefined;
  if (sign < 0) return none(isolated, "transcendental.quadratic-none", { discriminant });
  const root = rootOf(discriminant, 2);
  const members = [minus(negative(b), root), plus(negative(b), root)].map((above) => quotient(above, product(2, a)));
  board.write("transcendental.quadratic-formula", membersStatement(unknown, members), {
    discriminant: expressionOf(discriminant),
  });
  return { kind: "members", members };
}
