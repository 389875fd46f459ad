import type { Spend } from "../algebra/spend.ts";
import type { Expression, MathJson, Problem, Relation, Verdict } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { SubstitutionError } from "../errors/substitution-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { makesClaims } from "../expression/is-statement.ts";
import { bindingOf, freeLetters, headOf, operandsOf, sameTree, substitute } from "../expression/mathjson.ts";
import { verifyApproximation } from "./approximation.ts";
import { countingLetters } from "./calculus/counting-letters.ts";
import { type Eliminated, type Formula, hasCalculus, indefiniteLetter } from "./calculus/heads.ts";
import type { CalculusRungs } from "./calculus/load.ts";
import { definitionsIn } from "./definitions.ts";
import { domainConditions } from "./domain.ts";
import { remaining } from "./equality/conditions.ts";
import { canHold, holdsAtNumbers } from "./equality/hypotheses.ts";
import { verifyEqual } from "./equality/verify-equal.ts";
import { speaksOfMatrices } from "./matrix-letters.ts";
import { opaqueCalls, sharesFunction } from "./opaque-calls.ts";
import { verifyComplexSolutions } from "./statements/complex-solutions.ts";
import { chooseSign, hasDoubleSign } from "./statements/read-statement.ts";
import { verifySolutions } from "./statements/verify-solutions.ts";

/** A step as the verifier sees it. `before` is absent for a line that stands for itself, such as 2² − 4·2 + 3 = −1. */
export interface Claim {
  readonly before?: Expression | undefined;
  readonly after: Expression;
  readonly relation: Relation;
  readonly assuming?: readonly Expression[];
  /** Over which numbers: real unless it says complex. Over the integers and naturals nothing is refuted that holds for them. */
  readonly numbers?: Problem["numbers"];
  readonly seed?: number;
  /** For derivatives, limits, integrals, sums and matrices; lines with these are left unchecked without it. See `loadCalculus`. */
  readonly calculus?: CalculusRungs;
}

/** What all parts of one decision share. */
interface Context {
  readonly spend: Spend;
  readonly seed: number;
  readonly assuming: readonly MathJson[];
  readonly complex: boolean;
  readonly calculus: CalculusRungs | undefined;
  /** Letters that say how many terms a sum has. */
  readonly counted: readonly string[];
}

const undecided: Verdict = { status: "unchecked" };

/**
 * Decides a step, or says `unchecked`: `proved` and `refuted` rest on exact arithmetic and certified enclosures alone, `sampled` on certified
 * values at seeded points.
 *
 * @throws {BudgetError} from `spend`, when the work allowed is used up; see {@link verifyWithin} for a verdict instead.
 */
export function verifyStep(claim: Claim, spend: Spend): Verdict {
  const letters = [claim.before, claim.after].flatMap((side) => (side ? freeLetters(side.json) : []));
  const complex = claim.numbers === "complex";
  if (!letters.includes("i") || (claim.numbers !== undefined && !complex)) return verifyOver(claim, complex, spend);
  // Nobody said what i is: a polynomial identity for any letter holds for it too, and what fails for a letter may hold for the imaginary unit.
  const imaginary = verifyOver(withImaginaryUnit(claim), true, spend);
  if (imaginary.status !== "unchecked" || complex) return imaginary;
  const real = verifyOver(claim, false, spend);
  // Of an identity that uses more than arithmetic, ln(eˣ) = x, that is not so.
  return real.status === "proved" && real.by === "polynomial-identity" ? real : undecided;
}

function withImaginaryUnit(claim: Claim): Claim {
  const changed = ({ latex, json }: Expression): Expression => ({ latex, json: substitute(json, { i: "ImaginaryUnit" }) });
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
  const prepare = (json: MathJson): MathJson => substitute(named(json), known);
  const [before, after] = [claim.before && prepare(claim.before.json), prepare(claim.after.json)];
  const context: Context = {
    spend,
    seed: claim.seed ?? 1,
    assuming: hypotheses.map((json) => substitute(json, known)),
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

/** A tick under conditions that exclude one another would be one on nothing. */
function unlessContradictory(verdict: Verdict, { assuming, seed, spend }: Context): Verdict {
  const conditions = (verdict.conditions ?? []).map(({ json }) => json);
  return conditions.length < 2 || canHold([...conditions, ...assuming], seed, spend) ? verdict : undecided;
}

function decide(relation: Relation, before: MathJson | undefined, after: MathJson, context: Context): Verdict {
  switch (relation) {
    case "states":
    case "defines":
      return { status: "given" };
    case "approximates":
      return before === undefined ? undecided : verifyApproximation(before, after, context.spend);
    case "equal":
      return before === undefined ? verifyChain(after, context) : verifySides(before, after, context);
    case "equivalent":
    case "implies":
    case "follows":
      if (before === undefined || !makesClaims(before) || !makesClaims(after)) return undecided;
      if (context.complex) return verifyComplexSolutions(before, after, relation, context);
      return verifyStatements(before, after, relation, context);
  }
}

function verifyStatements(
  before: MathJson,
  after: MathJson,
  relation: "equivalent" | "implies" | "follows",
  context: Context,
): Verdict {
  if (context.counted.length > 0 || bindsFreeLetters(before, after)) return undecided;
  const [left, right] = bothEliminated(before, after, context);
  if (left.kind !== "formula" || right.kind !== "formula") return undecided;
  const [first, second] = [asWritten(left, context), asWritten(right, context)];
  return first === undefined || second === undefined ? undecided : verifySolutions(first, second, relation, context);
}

/**
 * A statement that holds exactly where the original does: with the conditions for a derivative's function to have a value. undefined where what
 * stands for a derivative may lack a value that the derivative has, and where an integral, a limit or a sum has this form only under conditions.
 */
function asWritten({ json, necessary, sufficient }: Formula, { spend }: Context): MathJson | undefined {
  if (necessary.length + sufficient.length === 0) return json;
  const conditions = necessary.flatMap(plainConditions);
  if (remaining(sufficient.flatMap(plainConditions), conditions, spend).length > 0) return undefined;
  return conditions.length === 0 ? json : ["And", ...conditions, json];
}

/** In y = x, ∫₀¹ y dx = y the y may or may not move with the x under the integral: nothing is said. */
function bindsFreeLetters(before: MathJson, after: MathJson): boolean {
  const free = [before, after].flatMap(freeLetters);
  const binds = (json: MathJson): boolean =>
    (bindingOf(json)?.letters ?? []).some((letter) => free.includes(letter)) || operandsOf(json).some(binds);
  return (hasCalculus(before) || hasCalculus(after)) && (binds(before) || binds(after));
}

function bothEliminated(before: MathJson, after: MathJson, { spend, assuming, calculus }: Context): [Eliminated, Eliminated] {
  const within: MathJson = ["List", before, after];
  const side = (json: MathJson): Eliminated =>
    calculus && hasCalculus(json)
      ? calculus.eliminated(json, { within, assuming, spend })
      : { kind: "formula", json, necessary: [], sufficient: [] };
  return [side(before), side(after)];
}

/** Two expressions are compared by value; two equations that are called equal are compared by their solutions. */
function verifySides(before: MathJson, after: MathJson, context: Context): Verdict {
  if (makesClaims(before) && makesClaims(after)) return decide("equivalent", before, after, context);
  if (makesClaims(before) || makesClaims(after)) return undecided;
  if (hasDoubleSign(before) || hasDoubleSign(after)) return verifyBranches(before, after, context);
  const letter = indefiniteLetter(before) ?? indefiniteLetter(after);
  if (letter !== undefined) {
    const equal = (left: MathJson, right: MathJson): Verdict => verifySides(left, right, context);
    return context.calculus?.verifyAntiderivative(before, after, letter, equal, context.spend) ?? undecided;
  }
  const [left, right] = bothEliminated(before, after, context);
  if (left.kind !== "formula" || right.kind !== "formula") return verifyWithoutValue(left, right);
  if ([left, right].some(({ json }) => infinitySign(json) !== undefined)) return verifyWithoutValue(left, right);
  const verdict = verifyValues(left.json, right.json, context);
  const settled = verdict.status === "unchecked" ? beyondFormulas(left.json, right.json, context) : undefined;
  return underConditions(settled ?? verdict, conditionsOf(left, right, context), context);
}

/**
 * What is to be listed besides the conditions between the written out formulas: where the function of a derivative has no value and the other side
 * has one, and where an integral, a limit or a sum has another form than the one put in for it.
 */
function conditionsOf(left: Formula, right: Formula, { spend, assuming }: Context): MathJson[] {
  const listed = (own: Formula, other: Formula): MathJson[] => {
    const [necessary, sufficient] = [own.necessary.flatMap(plainConditions), own.sufficient.flatMap(plainConditions)];
    const elsewhere = [...domainConditions(other.json), ...other.necessary.flatMap(plainConditions), ...assuming];
    return [...remaining(necessary, elsewhere, spend), ...remaining(sufficient, [...necessary, ...assuming], spend)];
  };
  return [...listed(left, right), ...listed(right, left)];
}

/** A sum by induction, an integral by certified bounds. */
function beyondFormulas(before: MathJson, after: MathJson, context: Context): Verdict | undefined {
  const { calculus } = context;
  return (
    calculus?.verifySum(before, after, (left, right) => verifySides(left, right, context), context.spend) ??
    calculus?.verifyIntegralBounds(before, after, context.spend)
  );
}

/** A limit that is ∞ is equal to ∞ alone; what has no value is equal to nothing that has one. */
function verifyWithoutValue(before: Eliminated, after: Eliminated): Verdict {
  const sign = (side: Eliminated): number | undefined => {
    if (side.kind === "infinite") return side.sign;
    return side.kind === "formula" ? infinitySign(side.json) : undefined;
  };
  const [left, right] = [sign(before), sign(after)];
  if (left !== undefined && right !== undefined) {
    return left === right ? { status: "proved", by: "limit" } : { status: "refuted", by: "limit", witness: {} };
  }
  const isNumber = (side: Eliminated): boolean => side.kind === "formula" && isPlainNumber(side.json);
  return isNumber(before) || isNumber(after) ? { status: "refuted", by: "no-value", witness: {} } : undecided;
}

/** A number that is written without infinities, sums and the like: it has a value, or what has none is equal to nothing anyway. */
function isPlainNumber(json: MathJson): boolean {
  return freeLetters(json).length === 0 && infinitySign(json) === undefined && !hasCalculus(json);
}

function infinitySign(json: MathJson): 1 | -1 | undefined {
  if (json === "PositiveInfinity") return 1;
  return json === "NegativeInfinity" || (headOf(json) === "Negate" && operandsOf(json)[0] === "PositiveInfinity")
    ? -1
    : undefined;
}

/** A line of a ± stands for two: both must be right. */
function verifyBranches(before: MathJson, after: MathJson, context: Context): Verdict {
  const branches = [
    ["Add", "Subtract"],
    ["Subtract", "Add"],
  ] as const;
  return worst(
    branches.map(([plus, minus]) => verifySides(chooseSign(before, plus, minus), chooseSign(after, plus, minus), context)),
  );
}

/** Matrices, points and lists of one shape are equal entry by entry. */
function verifyValues(before: MathJson, after: MathJson, context: Context): Verdict {
  const lists: ReadonlySet<string> = new Set(["Matrix", "List", "Tuple", "Vector", "Set"]);
  const head = headOf(before) ?? "";
  if (!lists.has(head)) return lists.has(headOf(after) ?? "") ? undecided : verifyEqual(before, after, context);
  const [left, right] = [operandsOf(before), operandsOf(after)];
  if (headOf(after) !== head || head === "Set") return undecided;
  if (left.length !== right.length) return { status: "refuted", by: "shape", witness: {} };
  return worst(left.map((entry, index) => verifyValues(entry, right[index] as MathJson, context)));
}

/** a = b = c as one line: every neighbouring pair must be equal. */
function verifyChain(line: MathJson, context: Context): Verdict {
  const members = operandsOf(line);
  if (headOf(line) !== "Equal") return undecided;
  return worst(members.slice(1).map((member, index) => verifySides(members[index] as MathJson, member, context)));
}

const order = ["refuted", "unchecked", "sampled", "proved", "given"];

/** The verdict on several claims at once: as good as the worst of them, under the conditions of all. */
function worst(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = [...verdicts].sort((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
  if (!first) return undecided;
  if (first.status === "refuted" || first.status === "unchecked") return first;
  return withConditions(
    first,
    others.flatMap((verdict) => verdict.conditions ?? []).map(({ json }) => json),
  );
}

/** What was put in for a derivative or a sum holds only under conditions: they are listed, and a witness may lie where they fail. */
function underConditions(verdict: Verdict, conditions: readonly MathJson[], { spend, assuming }: Context): Verdict {
  if (conditions.length === 0) return verdict;
  const needed = remaining(
    conditions.flatMap(plainConditions),
    [...assuming, ...(verdict.conditions ?? []).map(({ json }) => json)],
    spend,
  );
  if (verdict.status === "refuted")
    return needed.length > 0 && Object.keys(verdict.witness ?? {}).length === 0 ? undecided : refutedWhere(verdict, needed);
  return withConditions(verdict, needed);
}

/** "F has a value" as the conditions for that. */
function plainConditions(condition: MathJson): MathJson[] {
  const [value, set] = operandsOf(condition);
  return headOf(condition) === "Element" && set === "RealNumbers" && value !== undefined ? domainConditions(value) : [condition];
}

/** A witness counts where the conditions hold at it. */
function refutedWhere(verdict: Verdict, conditions: readonly MathJson[]): Verdict {
  const point = Object.fromEntries(Object.entries(verdict.witness ?? {}).map(([letter, { json }]) => [letter, json]));
  return conditions.every((condition) => holdsAtNumbers(substitute(condition, point))) ? verdict : undecided;
}

function withConditions(verdict: Verdict, conditions: readonly MathJson[]): Verdict {
  if (conditions.length === 0 || (verdict.status !== "proved" && verdict.status !== "sampled")) return verdict;
  return { ...verdict, conditions: distinctExpressions([...(verdict.conditions ?? []), ...conditions.map(expressionOf)]) };
}

function distinctExpressions(expressions: readonly Expression[]): Expression[] {
  return expressions.filter((own, index) => expressions.findIndex((other) => sameTree(own.json, other.json)) === index);
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
