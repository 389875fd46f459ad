import type { Field } from "../../algebra/normal-form/field.ts";
import { domainConditions } from "../domain.ts";
import { readStatement } from "../statements/read-statement.ts";
import type { Comparison, Sign, Statement } from "../statements/statement.ts";
import { type Factor, type SignForm, signFormOf } from "./sign-form.ts";
import { decided, Undecided } from "./undecided.ts";

/** A statement as signs of polynomials, with the conditions spelled out under which both sides have a value. */
export type Condition =
  | { readonly type: "sign"; readonly form: SignForm; readonly signs: readonly Sign[] }
  | { readonly type: "and" | "or"; readonly parts: readonly Condition[] };

/** @throws Undecided for what is not about signs of elements of the field */
export function compileStatement(field: Field, statement: Statement): Condition {
  switch (statement.type) {
    case "comparison":
      return compileComparison(field, statement);
    case "and":
    case "or":
      return { type: statement.type, parts: statement.parts.map((part) => compileStatement(field, part)) };
    default:
      throw new Undecided("whole numbers");
  }
}

function compileComparison(field: Field, comparison: Comparison): Condition {
  const conditions = [comparison.left, comparison.right]
    .flatMap(domainConditions)
    .map((json) => decided(readStatement(json), "a domain"));
  const guards = conditions.map((condition) => compileGuard(field, condition));
  const form = decided(signFormOf(field, comparison), "an element");
  const own: Condition = { type: "sign", form, signs: comparison.signs };
  return guards.length === 0 ? own : { type: "and", parts: [...guards, own] };
}

/** Conditions come from the inside out, so that where the earlier ones hold the later ones have a value. */
function compileGuard(field: Field, statement: Statement): Condition {
  if (statement.type === "comparison") {
    return { type: "sign", form: decided(signFormOf(field, statement), "an element"), signs: statement.signs };
  }
  if (statement.type !== "and" && statement.type !== "or") throw new Undecided("whole numbers");
  return { type: statement.type, parts: statement.parts.map((part) => compileGuard(field, part)) };
}

/** Every factor whose sign a condition asks for. */
export function factorsIn(condition: Condition): Factor[] {
  return condition.type === "sign" ? [...condition.form.above, ...condition.form.below] : condition.parts.flatMap(factorsIn);
}

/** Whether a condition holds where the factors have these signs. A quotient by 0 has no sign. */
export function holds(condition: Condition, signOf: (factor: Factor) => Sign): boolean {
  if (condition.type !== "sign") {
    const here = (part: Condition): boolean => holds(part, signOf);
    return condition.type === "and" ? condition.parts.every(here) : condition.parts.some(here);
  }
  const { form, signs } = condition;
  if (signs.length === 3) return form.below.every((factor) => signOf(factor) !== 0);
  let sign: number = form.sign;
  for (const factor of form.below) {
    const own = signOf(factor);
    if (own === 0) return false;
    sign *= own;
  }
  for (const factor of form.above) sign = sign === 0 ? 0 : sign * signOf(factor);
  return signs.includes((sign === 0 ? 0 : sign) as Sign);
}
