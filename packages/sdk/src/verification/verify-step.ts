import type { Spend } from "../algebra/spend.ts";
import type { Expression, MathJson, Problem, Relation, Verdict } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { SubstitutionError } from "../errors/substitution-error.ts";
import { makesClaims } from "../expression/is-statement.ts";
import { bindingOf, freeLetters, headOf, operandsOf, substitute } from "../expression/mathjson.ts";
import { verifyApproximation } from "./approximation.ts";
import { countingLetters } from "./calculus/counting-letters.ts";
import { type Formula, hasCalculus } from "./calculus/heads.ts";
import type { CalculusRungs } from "./calculus/load.ts";
import { hasSlope, slopesAsLetters } from "./calculus/slopes.ts";
import { bothEliminated, type Context, undecided } from "./context.ts";
import { definitionsIn } from "./definitions.ts";
import { remaining } from "./equality/conditions.ts";
import { plainConditions, unlessContradictory } from "./listed-conditions.ts";
import { speaksOfMatrices } from "./matrix-letters.ts";
import { opaqueCalls, sharesFunction } from "./opaque-calls.ts";
import { verifyComplexSolutions } from "./statements/complex-solutions.ts";
import { inLogarithms } from "./statements/in-logarithms.ts";
import { verifySolutions } from "./statements/verify-solutions.ts";
import { verifySides, worst } from "./verify-sides.ts";

/** A line as the verifier sees it: how it is printed is nothing to it. */
export type Line = Pick<Expression, "json">;

/** A step as the verifier sees it. `before` is absent for a line that stands for itself, such as 2² − 4·2 + 3 = −1. */
export interface Claim {
  readonly before?: Line | undefined;
  readonly after: Line;
  readonly relation: Relation;
  readonly assuming?: readonly Line[];
  /** Over which numbers: real unless it says complex. Over the integers and naturals nothing is refuted that holds for them. */
  readonly numbers?: Problem["numbers"];
  readonly seed?: number;
  /** For derivatives, limits, integrals, sums and matrices; lines with these are left unchecked without it. See `loadCalculus`. */
  readonly calculus?: CalculusRungs | undefined;
}

/**
 * Decides a step, or says `unchecked`: `proved` and `refuted` rest on exact arithmetic and certified enclosures alone, `sampled` on certified
 * values at seeded points.
 *
 * @throws {BudgetError} from `spend`, when the work allowed is used up; see {@link verifyWithin} for a verdict instead.
 */
export function verifyStep(claim: Claim, spend: Spend): Verdict {
  // There is nothing to prove of a remark, nor of a definition.
  if (claim.relation === "states" || claim.relation === "defines") return { status: "given" };
  const letters = [claim.before, claim.after].flatMap((side) => (side ? freeLetters(side.json) : []));
  const complex = claim.numbers === "complex";
  if (!letters.includes("i") || (claim.numbers !== undefined && !complex)) return verifyOver(claim, complex, spend);
  // Nobody said what i is: a polynomial identity for any letter holds for it too, and what fails for a letter may hold for the imaginary unit.
  const imaginary = verifyOver(withImaginaryUnit(claim), true, spend);
  if (imaginary.status !== "unchecked" || complex) return imaginary;
  const real = verifyOver(claim, false, spend);
  // Of an identity that uses more than arithmetic, ln(eˣ) = x, that is not so.
  const sides = [claim.before, claim.after].flatMap((side) => (side ? [side.json] : []));
  return real.status === "proved" && sides.every(isArithmetic) ? real : undecided;
}

/** Only sums, products, quotients and whole powers, which mean the same for any numbers. */
function isArithmetic(json: MathJson): boolean {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === undefined) return true;
  if (head === "Power") return Number.isInteger(operands[1]) && isArithmetic(operands[0] ?? 0);
  return /^(Add|Subtract|Negate|Multiply|Divide)$/.test(head) && operands.every(isArithmetic);
}

function withImaginaryUnit(claim: Claim): Claim {
  const changed = ({ json }: Line): Line => ({ json: substitute(json, { i: "ImaginaryUnit" }) });
  return {
    ...claim,
    before: claim.before && changed(claim.before),
    after: changed(claim.after),
    assuming: (claim.assuming ?? []).map(changed),
  };
}

function verifyOver(claim: Claim, complex: boolean, spend: Spend): Verdict {
  const lines = [claim.before, claim.after, ...(claim.assuming ?? [])].flatMap((side) => (side ? [side.json] : []));
  if (lines.some(speaksOfMatrices)) return undecided;
  // What f(x) is inside an integral, a limit or a sum is no one number.
  const named = lines.some(hasCalculus) ? (json: MathJson): MathJson => json : opaqueCalls;
  const hypotheses = (claim.assuming ?? []).map(({ json }) => named(json));
  const known = definitionsIn(hypotheses);
  const isDefined = Object.keys(known).length > 0;
  const prepare = (json: MathJson): MathJson => (isDefined ? substitute(named(json), known) : named(json));
  const [before, after] = [claim.before && prepare(claim.before.json), prepare(claim.after.json)];
  const context: Context = {
    spend,
    seed: claim.seed ?? 1,
    assuming: isDefined ? hypotheses.map((json) => substitute(json, known)) : hypotheses,
    complex,
    calculus: claim.calculus,
    counted: [...new Set(lines.flatMap(countingLetters))],
  };
  const verdict = decide(claim.relation, before, after, context);
  if (verdict.status !== "refuted") return complex ? verdict : unlessContradictory(verdict, context);
  // f(x) and f(y) stand for values of one function: letters in their place may be told apart where the values cannot.
  const letters = [before ?? 0, after, ...hypotheses].flatMap(freeLetters);
  const isWhole = claim.numbers === "integer" || claim.numbers === "natural";
  return sharesFunction(letters) || isWhole ? undecided : verdict;
}

function decide(relation: Relation, before: MathJson | undefined, after: MathJson, context: Context): Verdict {
  switch (relation) {
    case "states":
    case "defines":
      return { status: "given" };
    case "approximates":
      return before === undefined ? undecided : verifyApproximation(before, after, context.spend, context);
    case "equal": {
      const verdict = before === undefined ? verifyChain(after, context) : verifyPair(before, after, context);
      // What no letter stands in holds whatever is assumed of letters, even what cannot be.
      const isNumeric = freeLetters(after).length === 0 && (before === undefined || freeLetters(before).length === 0);
      if (verdict.status !== "unchecked" || !isNumeric || context.assuming.length === 0) return verdict;
      const plain = { ...context, assuming: [] };
      const without = before === undefined ? verifyChain(after, plain) : verifyPair(before, after, plain);
      return without.status === "proved" ? without : verdict;
    }
    case "equivalent":
    case "implies":
    case "follows":
      if (before === undefined || !makesClaims(before) || !makesClaims(after)) return undecided;
      if (context.complex) return verifyComplexSolutions(before, after, relation, context);
      return verifyPlainStatements(before, after, relation, context);
  }
}

/** Where x^(lg x) is in the way, by logarithms. */
function verifyPlainStatements(
  before: MathJson,
  after: MathJson,
  relation: "equivalent" | "implies" | "follows",
  context: Context,
): Verdict {
  const verdict = verifyStatements(before, after, relation, context);
  if (verdict.status !== "unchecked") return verdict;
  const written = [before, after].map((line) => inLogarithms(line, context.spend));
  if (written.every((line) => line === undefined)) return verdict;
  return verifyStatements(written[0] ?? before, written[1] ?? after, relation, context);
}

/** Two expressions are compared by value; two equations that are called equal are compared by their solutions. */
function verifyPair(before: MathJson, after: MathJson, context: Context): Verdict {
  if (makesClaims(before) && makesClaims(after)) return decide("equivalent", before, after, context);
  return makesClaims(before) || makesClaims(after) ? undecided : verifySides(before, after, context);
}

/** a = b = c as one line: every neighbouring pair must be equal. */
function verifyChain(line: MathJson, context: Context): Verdict {
  const members = operandsOf(line);
  if (headOf(line) !== "Equal") return undecided;
  return worst(members.slice(1).map((member, index) => verifyPair(members[index] as MathJson, member, context)));
}

function verifyStatements(
  before: MathJson,
  after: MathJson,
  relation: "equivalent" | "implies" | "follows",
  context: Context,
): Verdict {
  const aboutSlopes = [before, after].some(hasSlope) ? verifyAboutSlopes(before, after, relation, context) : undecided;
  if (aboutSlopes.status === "proved") return aboutSlopes;
  if (context.counted.length > 0 || bindsFreeLetters(before, after)) return undecided;
  const [left, right] = bothEliminated(before, after, context);
  if (left.kind !== "formula" || right.kind !== "formula") return undecided;
  const [first, second] = [asWritten(left, context), asWritten(right, context)];
  if (first === undefined || second === undefined) return undecided;
  return verifySolutions(first, second, relation, context);
}

/** Two statements in which no other calculus stands than dy/dx: proved where they are for any number in its place. */
function verifyAboutSlopes(
  before: MathJson,
  after: MathJson,
  relation: "equivalent" | "implies" | "follows",
  context: Context,
): Verdict {
  const [first, second, ...assuming] = [before, after, ...context.assuming].map(slopesAsLetters);
  if (first === undefined || second === undefined || [first, second, ...assuming].some(hasCalculus)) return undecided;
  const verdict = verifySolutions(first, second, relation, { ...context, assuming });
  return verdict.conditions === undefined ? verdict : undecided;
}

/**
 * A statement that holds exactly where the original does: with the conditions for a derivative's function to have a value. undefined where what
 * stands for a derivative may lack a value that the derivative has, and where an integral, a limit or a sum has this form only under conditions.
 */
function asWritten({ json, necessary, sufficient }: Formula, { spend, assuming }: Context): MathJson | undefined {
  if (necessary.length + sufficient.length === 0) return json;
  const conditions = necessary.flatMap(plainConditions);
  if (remaining(sufficient.flatMap(plainConditions), [...conditions, ...assuming], spend).length > 0) return undefined;
  return conditions.length === 0 ? json : ["And", ...conditions, json];
}

/** In y = x, ∫₀¹ y dx = y the y may or may not move with the x under the integral: nothing is said. */
function bindsFreeLetters(before: MathJson, after: MathJson): boolean {
  const free = [before, after].flatMap(freeLetters);
  const binds = (json: MathJson): boolean =>
    (bindingOf(json)?.letters ?? []).some((letter) => free.includes(letter)) || operandsOf(json).some(binds);
  return (hasCalculus(before) || hasCalculus(after)) && (binds(before) || binds(after));
}

/**
 * Like {@link verifyStep}, but answers `unchecked` when more than `operations` counted operations would be needed, or where a subscript keeps
 * values from being put.
 */
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
