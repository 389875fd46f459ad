import { isConstant } from "../../../algebra/normal-form/angles.ts";
import { cancel, subtract } from "../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../../algebra/normal-form/to-json.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Expression, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { noSolution } from "../../equation.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { isTranscendental } from "./sides.ts";
import { signOf } from "./undo/arithmetic.ts";
import { tidy } from "./values.ts";
import { isEverywhere } from "./zero-product.ts";

/** Equations that hold for every number, or for none: sin² x + cos² x = 1. */
export const identity: Method = {
  id: "transcendental.identity",
  example: "\\sin^2 x + \\cos^2 x = 1",
  rules: {
    "transcendental.always": {
      relation: "equivalent",
      example: "\\sin^2 x + \\cos^2 x = 1 ⟶ x \\in \\mathbb{R}",
      en: "This is an identity: both sides are equal whatever {unknown} is",
      zh: "这是恒等式：无论 {unknown} 取何值，两边都相等",
    },
    "transcendental.never": {
      relation: "equivalent",
      example: "\\sin^2 x + \\cos^2 x = 2 ⟶ x \\in \\varnothing",
      en: "The two sides always differ by {difference}: there is no solution",
      zh: "两边总相差 {difference}：方程无解",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && isTranscendental(apply("List", sides.left, sides.right), sides.unknown) ? 0.25 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const difference = sides && constantDifference(sides);
    if (!sides || !difference) return { status: "unsupported" };
    const unknown = expressionOf(sides.unknown);
    const sign = signOf(difference.json);
    if (sign === 0 && [sides.left, sides.right].every(isEverywhere)) {
      board.write("transcendental.always", expressionOf(apply("Element", sides.unknown, "RealNumbers")), { unknown });
      return { status: "all" };
    }
    if (sign !== 1 && sign !== -1) return { status: "unsupported" };
    board.write("transcendental.never", noSolution(sides.unknown), { difference });
    return { status: "none" };
  },
};

/** left − right, where that is a number. */
function constantDifference({ left, right }: Sides): Expression | undefined {
  return inField({ spend: spendFreely }, (field) => {
    const [a, b] = [elementOf(field, left), elementOf(field, right)];
    const difference = a && b && cancel(field, subtract(field, a, b));
    return difference && isConstant(field, difference) ? expressionOf(tidy(elementToJson(field, difference))) : undefined;
  });
}
