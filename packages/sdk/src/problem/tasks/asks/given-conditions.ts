import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { lettersOf } from "../asked.ts";
import { type Modifiers, Senseless } from "../modifiers.ts";

/** The signs of left − right with which a comparison is true. */
const signs: Readonly<Record<string, readonly number[]>> = {
  Less: [-1],
  LessEqual: [-1, 0],
  Greater: [1],
  GreaterEqual: [0, 1],
  NotEqual: [-1, 1],
};

/** Whether a statement about numbers is true; undefined where that is not known. */
function truthOf(statement: MathJson): boolean | undefined {
  if (headOf(statement) === "And") {
    const truths = operandsOf(statement).map(truthOf);
    return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
  }
  const wanted = signs[headOf(statement) ?? ""];
  const sides = operandsOf(statement);
  if (!wanted || sides.length !== 2 || freeLetters(statement).length > 0) return undefined;
  const sign = signOfConstant(["Subtract", ...sides], spendFreely);
  return sign === undefined || sign === "no-value" ? undefined : wanted.includes(sign);
}

/**
 * What is said of letters beside their values, a = 2 and a > b. @throws Senseless where it is not so, with that as the reason, and where that is not known
 */
export function agreeing(conditions: readonly MathJson[], settings: readonly MathJson[]): void {
  const values = Object.fromEntries(settings.map((setting) => operandsOf(setting) as [string, MathJson]));
  for (const condition of conditions) {
    const truth = truthOf(substitute(condition, values));
    if (truth === true) continue;
    if (truth === undefined) throw new Senseless();
    const broken = settings.filter((setting) => lettersOf(condition).includes(operandsOf(setting)[0] as string));
    const shown = broken.length === 1 ? (broken[0] as MathJson) : (["And", ...broken] as MathJson);
    throw new Senseless({
      key: "reason.values-against-condition",
      params: { condition: expressionOf(condition), values: expressionOf(shown) },
    });
  }
}

/** Conditions said in words, or among the statements that are given. */
export const conditionsIn = (modifiers: Modifiers, statements: readonly MathJson[]): MathJson[] => [
  ...modifiers.all("On").map(([condition]) => condition as MathJson),
  ...statements.filter((statement) => headOf(statement) !== "Equal"),
];
