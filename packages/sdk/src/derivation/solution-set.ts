import { mergedProgressions } from "../algebra/progressions/merge.ts";
import { type Progression, progressionOf, progressionToJson } from "../algebra/progressions/progression.ts";
import type { Expression, MathJson } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, headOf, isNumber, numeral, operandsOf } from "../expression/mathjson.ts";

/** A member of a solution set that stands for a number for every whole k: ["Family", π/6 + 2kπ, "k", "Integers"]. */
export const isFamily = (member: MathJson): boolean => headOf(member) === "Family";

/** x = 3/4; x ≈ 1.167 for a decimal, which stands only for what has no simple exact form. */
export const valueStatement = (unknown: MathJson, value: MathJson): MathJson =>
  apply(isDecimal(value) ? "Approx" : "Equal", unknown, value);

export const isDecimal = (value: MathJson): boolean => isNumber(value) && numeral(value).includes(".");

/** x = 1 or x = 3; x = π/6 + 2kπ or x = 5π/6 + 2kπ for whole k; x ∈ ∅ where there is none. */
export function membersStatement(unknown: MathJson, members: readonly MathJson[]): Expression {
  if (members.length === 0) return expressionOf(apply("Element", unknown, apply("Set")));
  const equations = members.map((member) =>
    isFamily(member) ? apply("Equal", unknown, operandsOf(member)[0] as MathJson) : valueStatement(unknown, member),
  );
  const [only] = equations;
  const claim = equations.length === 1 && only !== undefined ? only : apply("Or", ...equations);
  const letters = [...new Set(members.filter(isFamily).map((member) => operandsOf(member)[1] as MathJson))];
  const [letter] = letters;
  return expressionOf(letter === undefined ? claim : apply("Condition", claim, apply("Element", letter, "Integers")));
}

/** The members with families put together and ordered; as they are where none is a family that is a progression. */
export function mergedMembers(members: readonly MathJson[]): MathJson[] {
  const families = members.filter(isFamily);
  const letter = families.length === 0 ? undefined : operandsOf(families[0] as MathJson)[1];
  const progressions = members.map(progressionOf);
  if (typeof letter !== "string" || !progressions.every((progression) => progression !== undefined)) return [...members];
  return mergedProgressions(progressions as Progression[]).map((progression) => progressionToJson(progression, letter));
}
