import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { verifyStep } from "../verify-step.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";

/** Solutions: the answer says of the unknowns exactly what the question does, conditions of the question included. */
export const solutionChecks: Readonly<Record<string, AnswerCheck>> = { solve: checkSolutions };

function checkSolutions({ given, answer, goal, calculus, spend }: Checked): Verdict {
  const claim = statementOf(answer, goal.unknowns);
  if (claim === undefined) return undecided;
  return verifyStep(
    {
      before: expressionOf(headOf(given) === "List" ? apply("And", ...operandsOf(given)) : given),
      after: expressionOf(claim),
      relation: "equivalent",
      assuming: goal.assuming,
      calculus,
      ...(goal.numbers === "complex" ? { numbers: goal.numbers } : {}),
    },
    spend,
  );
}

/** x ∈ {1, 3}; for several unknowns x = 1 and y = 2, or x = 3 and y = 4. undefined where values and unknowns do not match. */
function statementOf(answer: MathJson, unknowns: readonly string[]): MathJson | undefined {
  const [unknown, ...others] = unknowns;
  if (unknown === undefined) return undefined;
  if (others.length === 0) return apply("Element", unknown, answer);
  const places = headOf(answer) === "Tuple" ? [answer] : operandsOf(answer);
  if (headOf(answer) !== "Tuple" && headOf(answer) !== "Set" && headOf(answer) !== "List") return undefined;
  if (places.length === 0) return "False";
  if (places.some((place) => headOf(place) !== "Tuple" || operandsOf(place).length !== unknowns.length)) return undefined;
  const alternatives = places.map((place) =>
    apply("And", ...unknowns.map((name, index) => apply("Equal", name, operandsOf(place)[index] as MathJson))),
  );
  return alternatives.length === 1 ? alternatives[0] : apply("Or", ...alternatives);
}
