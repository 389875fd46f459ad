import { lettersOf } from "./asked.ts";
import { conditionsBeside } from "./asks/conditions.ts";
import type { Candidate } from "./candidate.ts";
import { holdsImaginaryRoot } from "./conventions.ts";
import type { Modifiers } from "./modifiers.ts";

const hasVariable = /^(calculus|equation|inequality|system|differential|function)\.|^expression\.(inverse|domain)$/;

const hasConstant = /^(calculus\.integral|differential\.)/;

/** What is called a constant is neither the variable nor the unknown, and a constant of integration stands in no formula. */
function varies({ kind, unknowns, given }: Candidate, facts: Modifiers): boolean {
  const { constants } = facts;
  const added = facts.hinted("IntegrationConstant");
  const letters = lettersOf(...given);
  // Who speaks of a letter that is not there, means another question.
  if (constants.some((letter) => !letters.includes(letter)) || (added.length > 0 && !hasConstant.test(kind))) return true;
  return (
    (hasVariable.test(kind) && unknowns.some((letter) => constants.includes(letter))) ||
    added.some((letter) => letters.includes(letter))
  );
}

/** An equation is not solved for y where x > 2 is said, unless that says of y something too. */
const losesCondition = ({ kind, unknowns: [unknown], assuming = [] }: Candidate, facts: Modifiers): boolean =>
  kind.startsWith("equation.") && unknown !== undefined && conditionsBeside(assuming, unknown, facts).length > 0;

/** a + bi is the form of complex numbers alone. */
const mayBeComplex = ({ numbers, given }: Candidate): boolean =>
  numbers === "complex" || lettersOf(...given).includes("i") || given.some(holdsImaginaryRoot);

/** Whether everything that is said of letters goes with what is to be done. */
export const isAccounted = (candidate: Candidate, facts: Modifiers): boolean =>
  !varies(candidate, facts) && !losesCondition(candidate, facts) && (!facts.isOfComplexForm || mayBeComplex(candidate));

/** In calculus what is said of constants holds whatever is worked out. */
export function withConstants(candidate: Candidate, facts: Modifiers): Candidate {
  if (!/^(calculus|differential)\./.test(candidate.kind)) return candidate;
  const conditions = facts.ofConstants().filter((each) => !candidate.assuming?.includes(each));
  return conditions.length === 0 ? candidate : { ...candidate, assuming: [...(candidate.assuming ?? []), ...conditions] };
}
