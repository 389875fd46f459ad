import { differenceOf, quotientOf, sumOf } from "../../../algebra/calculus/building.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import { commonRules } from "../common-rules.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { type InequalityWriter, put } from "./inequality-writer.ts";
import { turningRules } from "./linear.ts";
import { absoluteValue, monomial, polynomialOf } from "./polynomial-side.ts";
import { holdsFor, type Inequality, inequalityOf, turned, withUnknownLeft } from "./relation.ts";
import { cutAt } from "./solution-set.ts";

/** px + q ◇ c with rational p and q and a number c such as ln 3 or π/6, which is carried along as it is written. */
export const linearConstants: InequalityWriter = {
  id: "inequality.linear-constants",
  example: "2x + 1 < \\ln 3",
  rules: { ...commonRules, ...isolateRules, ...turningRules },
  suits: (statement, unknown) => (formOf(statement, unknown) ? 0.8 : 0),
  write(statement, board, { unknown }) {
    const form = decided(formOf(statement, unknown), "a linear inequality");
    let { head, right } = form.given;
    put(board, "inequality.swap-sides", apply(head, form.given.left, right));
    const line = (left: MathJson): MathJson => apply(head, left, right);
    const [constant, slope] = [form.constant, form.slope];
    const left = (own: N.QuadraticNumber, with_: N.QuadraticNumber): MathJson => univariateToJson([own, with_], unknown);
    put(board, "equation.expand", line(left(constant, slope)));
    if (!N.isZero(constant)) {
      const written = N.toJson(absoluteValue(constant));
      const isPositive = N.signOf(constant) > 0;
      right = simplify(isPositive ? differenceOf(right, written) : sumOf([right, written]));
      put(board, isPositive ? "linear.subtract-term" : "linear.add-term", line(univariateToJson(monomial(slope, 1), unknown)), {
        term: expressionOf(written),
      });
    }
    if (!N.equal(slope, N.one)) {
      const flips = N.signOf(slope) < 0 && head !== "NotEqual";
      if (N.signOf(slope) < 0) head = turned(head);
      right = simplify(quotientOf(right, N.toJson(slope)));
      put(board, flips ? "inequality.divide-negative" : "linear.divide", line(unknown), {
        factor: expressionOf(N.toJson(slope)),
      });
    }
    return cutAt(right, holdsFor(head, -1), holdsFor(head, 0), holdsFor(head, 1));
  },
};

interface LinearForm {
  readonly given: Inequality;
  readonly slope: N.QuadraticNumber;
  readonly constant: N.QuadraticNumber;
}

function formOf(statement: MathJson, unknown: string): LinearForm | undefined {
  const plain = inequalityOf(statement);
  const given = plain && withUnknownLeft(plain, unknown);
  if (!given || freeLetters(given.right).length > 0) return undefined;
  const [constant, slope, ...higher] = polynomialOf(given.left, unknown) ?? [];
  return constant && slope && higher.length === 0 ? { given, slope, constant } : undefined;
}
