import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "./node.ts";
import { opposite } from "./sign.ts";

/** A term of a sum, and whether it is added or taken away. */
export interface SignedTerm {
  readonly term: MathJson;
  readonly sign: 1 | -1;
}

/** The terms of a sum with their signs, brackets opened: a − (b − c) has a, −b and c. What is no sum is its only term. */
export function signedTerms(json: MathJson, sign: 1 | -1 = 1): SignedTerm[] {
  const operands = operandsOf(json);
  const turned = sign === 1 ? -1 : 1;
  switch (headOf(json)) {
    case "Add":
      return operands.flatMap((operand) => signedTerms(operand, sign));
    case "Subtract":
      return operands.flatMap((operand, index) => signedTerms(operand, index === 0 ? sign : turned));
    case "Negate":
      return operands.flatMap((operand) => signedTerms(operand, turned));
    default:
      return [{ term: json, sign }];
  }
}

/** The same with a minus on the terms that are taken away. */
export const openedTerms = (json: MathJson): MathJson[] =>
  signedTerms(json).map(({ term, sign }) => (sign === 1 ? term : opposite(term)));
