import type { Spend } from "../algebra/polynomial.ts";
import type { Expression, MathJson, Relation, Verdict } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { SubstitutionError } from "../errors/substitution-error.ts";
import { isStatement } from "../expression/is-statement.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, substitute } from "../expression/mathjson.ts";
import { verifyApproximation } from "./approximation.ts";
import { verifyEqual } from "./equality.ts";
import { definitionsIn, verifySolutions } from "./solution-sets.ts";

/** A step as the verifier sees it. `before` is absent for a line that stands for itself, such as 2² − 4·2 + 3 = −1. */
export interface Claim {
  readonly before?: Expression | undefined;
  readonly after: Expression;
  readonly relation: Relation;
  readonly assuming?: readonly Expression[];
}

/**
 * Decides a step by exact arithmetic, or says `unchecked`. It proves and refutes over the real numbers: identities of rational functions
 * over ℚ with square roots of rationals, and statements about one letter whose sides are such functions.
 *
 * @throws {BudgetError} from `spend`, when the work allowed is used up; see {@link verifyWithin} for a verdict instead.
 */
export function verifyStep(claim: Claim, spend: Spend): Verdict {
  const [before, after] = [claim.before && opaqueCalls(claim.before), opaqueCalls(claim.after)];
  const assuming = (claim.assuming ?? []).map((hypothesis) => opaqueCalls(hypothesis).json);
  const verdict = decide(claim.relation, before, after, assuming, spend);
  const named = [before, after, ...(claim.assuming ?? []).map(opaqueCalls)].flatMap((part) =>
    part ? freeLetters(part.json) : [],
  );
  // f(x) and f(y) stand for values of one function: letters in their place may be told apart where the values cannot.
  return verdict.status === "refuted" && sharesFunction(named) ? { status: "unchecked" } : verdict;
}

function decide(
  relation: Relation,
  before: Expression | undefined,
  after: Expression,
  assuming: readonly MathJson[],
  spend: Spend,
): Verdict {
  switch (relation) {
    case "states":
    case "defines":
      return { status: "given" };
    case "approximates":
      return before ? verifyApproximation(before.json, after.json, spend) : { status: "unchecked" };
    case "equal":
      return before ? verifyEqualSides(before, after, assuming, spend) : verifyChain(after, spend);
    case "equivalent":
    case "implies":
    case "follows":
      if (!before || !isStatement(before.json) || !isStatement(after.json)) return { status: "unchecked" };
      return verifySolutions(before.json, after.json, relation, assuming, spend);
  }
}

function sharesFunction(letters: readonly string[]): boolean {
  const calls = [...new Set(letters)].filter((letter) => letter.includes("("));
  return calls.some((call, index) => calls.findIndex((other) => other[0] === call[0]) < index);
}

/** f(x) becomes one letter named "f(x)": what is proved for any number in its place holds for the function's value. f(2) stays unread. */
function opaqueCalls(expression: Expression): Expression {
  const rename = (json: MathJson): MathJson => {
    const [head, operands] = [headOf(json), operandsOf(json)];
    if (head === undefined) return json;
    if (/^[a-z]$/.test(head) && operands.every((operand) => isSymbol(operand))) return `${head}(${operands.join(",")})`;
    return apply(head, ...operands.map(rename));
  };
  return { latex: expression.latex, json: rename(expression.json) };
}

/** Two expressions are compared by value; two equations that are called equal are compared by their solutions. */
function verifyEqualSides(before: Expression, after: Expression, assuming: readonly Expression["json"][], spend: Spend): Verdict {
  if (isStatement(before.json) && isStatement(after.json))
    return verifySolutions(before.json, after.json, "equivalent", assuming, spend);
  if (isStatement(before.json) || isStatement(after.json)) return { status: "unchecked" };
  const known = definitionsIn(assuming);
  const verdict = verifyEqual(substitute(before.json, known), substitute(after.json, known), spend);
  // A point that tells the sides apart may be one that the hypotheses exclude.
  return verdict.status === "refuted" && assuming.length > 0 ? { status: "unchecked" } : verdict;
}

/** a = b = c as one line: every neighbouring pair must be equal. */
function verifyChain(line: Expression, spend: Spend): Verdict {
  const members = operandsOf(line.json);
  if (headOf(line.json) !== "Equal") return { status: "unchecked" };
  const verdicts = members.slice(1).map((member, index) => verifyEqual(members[index] as Expression["json"], member, spend));
  const worst =
    verdicts.find((verdict) => verdict.status === "refuted") ?? verdicts.find((verdict) => verdict.status !== "proved");
  const conditions = verdicts.flatMap((verdict) => verdict.conditions ?? []);
  return worst ?? { status: "proved", by: "polynomial-identity", ...(conditions.length > 0 ? { conditions } : {}) };
}

/** Like {@link verifyStep}, but answers `unchecked` when more than `operations` counted operations would be needed, or where a subscript keeps values from being put. */
export function verifyWithin(operations: number, claim: Claim): Verdict {
  let left = operations;
  try {
    return verifyStep(claim, (count) => {
      left -= count;
      if (left < 0) throw new BudgetError(operations);
    });
  } catch (error) {
    if (error instanceof BudgetError) return { status: "unchecked", reason: { key: "reason.budget", params: { operations } } };
    // A value that cannot be put for its letter, as in aₙ + aₙ₊₁.
    if (error instanceof SubstitutionError) return { status: "unchecked" };
    throw error;
  }
}
