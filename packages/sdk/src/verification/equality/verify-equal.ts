import { signOfConstant } from "../../algebra/constant/decide.ts";
import { rationalToJson } from "../../algebra/rational.ts";
import { rationalValueAt } from "../../algebra/rational-value.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { CalculusRungs } from "../calculus/load.ts";
import { domainConditions } from "../domain.ts";
import { compareOnLine } from "../line/decide.ts";
import { partWithoutValue } from "../part-without-value.ts";
import { readStatement } from "../statements/read-statement.ts";
import { always, join, type Statement } from "../statements/statement.ts";
import { complexWitness, holdsOverComplex } from "./complex-values.ts";
import { conditionsBetween, differingConditions, remaining } from "./conditions.ts";
import { canHold, isAllowed } from "./hypotheses.ts";
import { type Identity, identityOf } from "./identity.ts";
import { type Assignment, assignments } from "./points.ts";
import { haveOneRadicalForm, haveSameRadicalForm, unsettled } from "./radical-form.ts";
import { searchWitness } from "./witness.ts";

export interface EqualityOptions {
  readonly spend: Spend;
  readonly seed: number;
  readonly assuming: readonly MathJson[];
  readonly complex?: boolean;
  readonly calculus?: CalculusRungs | undefined;
  /** Letters that are whole numbers from 1 on, since they say how many terms a sum has. */
  readonly counted?: readonly string[];
}

const undecided: Verdict = { status: "unchecked" };

/** So many points at which certified values agree to fifty digits are needed to call a step sampled. */
const enoughPoints = 12;

/**
 * Whether two expressions have the same value wherever both are defined, by a ladder: the same element of a field; an exact decision on the
 * whole line where one letter is in them; equal derivatives and one equal value on each piece of the domain; points at which certified
 * enclosures lie apart. Conditions that only one side asks for are listed.
 */
export function verifyEqual(before: MathJson, after: MathJson, options: EqualityOptions): Verdict {
  if (sameTree(before, after)) return hasValueSomewhere(before, options) ? { status: "proved", by: "structure" } : undecided;
  const identity = identityOf(before, after, options);
  if (identity.kind === "equal") return provedIdentity(before, after, identity, options);
  const letters = [...new Set([before, after].flatMap(freeLetters))].sort();
  if (options.complex === true) {
    const point = complexWitness(before, after, letters, options.seed, options.spend);
    return point ? refutedAt(point, "algebraic-number") : undecided;
  }
  if (letters.length === 0) return verifyConstants(before, after, options);
  return (
    (letters.length === 1 ? decideOnLine(before, after, letters[0] as string, options) : undefined) ??
    provedRadicals(before, after, options) ??
    searchAndSample(before, after, letters, options)
  );
}

/** A formula is equal to itself, unless it certainly has no value for any letters: of 1/0 and of √(−x² − 1) nothing is proved. */
function hasValueSomewhere(json: MathJson, { complex = false, spend, seed }: EqualityOptions): boolean {
  if (partWithoutValue(json, complex) !== undefined) return false;
  const [letter, ...more] = complex ? [] : freeLetters(json);
  if (letter === undefined || more.length > 0) return true;
  const conditions = domainConditions(json);
  if (conditions.length === 0 || canHold(conditions, seed, spend)) return true;
  const statements = conditions.map(readStatement);
  if (!statements.every((statement) => statement !== undefined)) return true;
  return compareOnLine(join("and", statements), always, always, letter, spend)?.common !== false;
}

/** Roots of several letters, as in √(a² − b²), under what is assumed of them. */
function provedRadicals(before: MathJson, after: MathJson, options: EqualityOptions): Verdict | undefined {
  const { assuming, spend } = options;
  if (haveSameRadicalForm(before, after, assuming, spend))
    return haveCommonValue(before, after, options) ? proved("radical-form", []) : undefined;
  if (!haveOneRadicalForm(before, after, assuming, spend) || !haveCommonValue(before, after, options)) return undefined;
  return proved("radical-form", conditionsBetween(before, after, assuming, spend));
}

function provedIdentity(
  before: MathJson,
  after: MathJson,
  identity: Identity & { kind: "equal" },
  options: EqualityOptions,
): Verdict {
  if (options.complex === true) {
    const constants = [before, after].flatMap(domainConditions).filter((condition) => freeLetters(condition).length === 0);
    if (!constants.every((condition) => holdsOverComplex(condition, options.spend))) return undecided;
    return proved("polynomial-identity", [...divisorsBetween(before, after), ...identity.taken]);
  }
  const asked: Asked = [domainConditions(before), domainConditions(after)];
  if (!haveCommonValue(before, after, options, asked)) return undecided;
  const open = differingConditions(...asked, options.assuming, options.spend);
  const conditions = unsettled(open, options.assuming, options.spend);
  const taken = remaining(identity.taken, [...asked.flat(), ...options.assuming, ...conditions], options.spend);
  return proved(identity.polynomial ? "polynomial-identity" : "algebraic-identity", [...conditions, ...taken]);
}

/** Over the complex numbers: what one side divides by and the other does not. */
function divisorsBetween(before: MathJson, after: MathJson): MathJson[] {
  const divisors = (json: MathJson): MathJson[] => domainConditions(json).filter((condition) => headOf(condition) === "NotEqual");
  const [left, right] = [divisors(before), divisors(after)];
  const alone = (own: readonly MathJson[], others: readonly MathJson[]): MathJson[] =>
    own.filter((condition) => freeLetters(condition).length > 0 && !others.some((other) => sameTree(other, condition)));
  return [...alone(left, right), ...alone(right, left)];
}

export function proved(by: string, conditions: readonly MathJson[]): Verdict {
  return { status: "proved", by, ...(conditions.length > 0 ? { conditions: conditions.map(expressionOf) } : {}) };
}

/** What either side asks for to have a value. */
type Asked = readonly [before: MathJson[], after: MathJson[]];

/** Whether both sides have a value somewhere: √(−1) = 5 is not proved by there being nothing to disprove it. */
function haveCommonValue(
  before: MathJson,
  after: MathJson,
  { spend, seed, assuming }: EqualityOptions,
  asked: Asked = [domainConditions(before), domainConditions(after)],
): boolean {
  const conditions = [...asked.flat(), ...assuming];
  if (conditions.length === 0) return true;
  const letters = [...new Set([before, after, ...assuming].flatMap(freeLetters))].sort();
  const [letter] = letters;
  const allowed = isAllowed(assuming, spend);
  if (haveRationalValues(before, after, letters, seed, allowed)) return true;
  const onLine = (): boolean | undefined => {
    const statements = conditions.map(readStatement);
    if (letters.length !== 1 || letter === undefined || !statements.every((statement) => statement !== undefined))
      return undefined;
    return compareOnLine(join("and", statements), always, always, letter, spend)?.common;
  };
  // Where an equation holds is seldom hit by looking at points.
  const decided = assuming.some((hypothesis) => headOf(hypothesis) === "Equal") ? onLine() : undefined;
  if (decided !== undefined) return decided;
  const search = searchWitness(before, after, letters, { spend, seed, enough: 1, ...(allowed ? { allowed } : {}) });
  return search.agreeing > 0 || search.witness !== undefined || onLine() === true;
}

/** At one of a few simple points, by arithmetic: formulas without roots and functions need no more. */
function haveRationalValues(
  before: MathJson,
  after: MathJson,
  letters: readonly string[],
  seed: number,
  allowed: (point: Assignment) => boolean = () => true,
): boolean {
  for (const point of assignments(letters, seed, 0)) {
    const values = [before, after].map((side) => rationalValueAt(side, point));
    if (values.includes(undefined)) return false;
    if (!values.includes("no-value") && allowed(point)) return true;
  }
  return false;
}

function verifyConstants(before: MathJson, after: MathJson, { spend, seed, assuming }: EqualityOptions): Verdict {
  const sign = signOfConstant(apply("Subtract", before, after), spend);
  if (sign === 0) return proved("algebraic-number", []);
  if (sign === "no-value" || !canHold(assuming, seed, spend)) return undecided;
  const differs = sign === 1 || sign === -1 || searchWitness(before, after, [], { spend, seed }).witness !== undefined;
  return differs ? { status: "refuted", by: "interval", witness: {} } : undecided;
}

/** A complete decision where both sides are functions of one quantity whose zeros are algebraic. */
function decideOnLine(
  before: MathJson,
  after: MathJson,
  letter: string,
  { spend, assuming, counted = [] }: EqualityOptions,
): Verdict | undefined {
  const conditions = [...domainConditions(before), ...domainConditions(after)].map(readStatement);
  const hypotheses = assuming.map(readStatement);
  if (![...conditions, ...hypotheses].every((statement) => statement !== undefined)) return undefined;
  const given = join("and", [...conditions, ...hypotheses] as Statement[]);
  if (assuming.flatMap(freeLetters).some((other) => other !== letter)) return undefined;
  const equality: Statement = { type: "comparison", left: before, right: after, signs: [0] };
  const found = compareOnLine(always, equality, given, letter, spend);
  if (!found) return undefined;
  if (found.onlyFirst && counted.length > 0) return undefined;
  if (found.onlyFirst)
    return refutedAt({ [letter]: found.onlyFirst.exact ?? rationalToJson(found.onlyFirst.near) }, "real-line-decomposition");
  return found.common ? proved("real-line-decomposition", conditionsBetween(before, after, assuming, spend)) : undecided;
}

export function refutedAt(witness: Readonly<Record<string, MathJson>>, by: string): Verdict {
  const values = Object.entries(witness).map(([letter, json]): [string, Expression] => [letter, expressionOf(json)]);
  return { status: "refuted", by, witness: Object.fromEntries(values) };
}

export const witnessOf = (point: Assignment): Record<string, MathJson> =>
  Object.fromEntries([...point].map(([letter, value]) => [letter, rationalToJson(value)]));

function searchAndSample(before: MathJson, after: MathJson, letters: readonly string[], options: EqualityOptions): Verdict {
  const { spend, seed, assuming, calculus, counted = [] } = options;
  const allowed = isAllowed([...assuming, ...counted.flatMap(wholeFromOne)], spend);
  const search = searchWitness(before, after, letters, { spend, seed, ...(allowed ? { allowed } : {}) });
  if (search.witness && allowed) return refutedAt(witnessOf(search.witness), "interval");
  if (search.witness) return undecided;
  const conditions = (): MathJson[] => conditionsBetween(before, after, assuming, spend);
  if (letters.length === 1 && calculus?.constantDifference(before, after, letters[0] as string, assuming, spend))
    return proved("derivative", conditions());
  // Hypotheses may end just beyond the points.
  if (search.agreeing < enoughPoints || assuming.length > 0 || !isSmooth(apply("Add", before, after))) return undecided;
  const listed = conditions();
  return { status: "sampled", by: "sampling", ...(listed.length > 0 ? { conditions: listed.map(expressionOf) } : {}) };
}

/** A sum up to n is looked at for n = 1, 2, 3, … only. */
const wholeFromOne = (letter: string): MathJson[] => [
  apply("Equal", apply("Floor", letter), letter),
  apply("GreaterEqual", letter, 1),
];

/** Functions that may be one thing here and another thing there: agreement at points says nothing about the rest. */
const piecewise: ReadonlySet<string> = new Set(
  "Abs Sign Floor Ceil Round Mod Max Min Which GCD LCM Integrate Limit Sum Product Sqrt Root Arcsin Arccos Arctan Arccot Arcsec Arccsc".split(
    " ",
  ),
);

function isSmooth(json: MathJson): boolean {
  if (!Array.isArray(json)) return true;
  const [head, , exponent] = json as [string, ...MathJson[]];
  // √((x − 1000)²), also as a power, is 1000 − x at every point that is looked at.
  const isRoot = head === "Power" && exponent !== undefined && !Number.isInteger(exponent) && freeLetters(exponent).length === 0;
  return !piecewise.has(head) && !isRoot && operandsOf(json).every(isSmooth);
}
