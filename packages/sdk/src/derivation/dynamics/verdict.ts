import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { equalConstants, signOfConstant } from "../../algebra/constant/decide.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { Answer, MathJson, Problem, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import {
  apply,
  freeLetters,
  headOf,
  isNumber,
  isSymbol,
  numeral,
  operandsOf,
  sameTree,
  substitute,
} from "../../expression/mathjson.ts";
import { verifyEqual } from "../../verification/equality/verify-equal.ts";
import { within } from "../../verification/several/share.ts";
import { verifySolutions } from "../../verification/statements/verify-solutions.ts";
import { verifyStep } from "../../verification/verify-step.ts";
import { type DynamicalSystem, dynamicalSystem } from "./dynamical-system.ts";
import { anyOf } from "./equilibria/branch.ts";
import { hasValueAt, isInside } from "./keeping-domain.ts";
import { expandedDeterminant } from "./linearisation/characteristic.ts";
import { integratingFactor } from "./linearisation/conserved.ts";
import { Exact } from "./linearisation/exact.ts";
import { characteristicByMinors } from "./linearisation/minors.ts";
import { typeOf } from "./linearisation/stability.ts";

type Unverified = Omit<Answer, "verdict">;
type Truth = boolean | undefined;

const operations = 500_000;
const options = (spend: Spend) => ({ spend, seed: 1, assuming: [] });

/**
 * The verdict on an answer about a system, held against its equations: equilibria are put into every rate and shown to be all, eigenvalues must factor the
 * characteristic polynomial, types are told again from minors of the matrix. What was only computed, a trajectory, a period, chaos, stays unchecked.
 */
export function verdictOnSystem(answer: Unverified, problem: Problem): Verdict {
  const system = dynamicalSystem(problem);
  if ("reason" in system || !system.autonomous) return { status: "unchecked" };
  const check = Object.hasOwn(checks, answer.ask.what) ? checks[answer.ask.what] : undefined;
  const truth =
    check &&
    within(
      () => {},
      operations,
      (spend) => check(answer, system, spend),
    );
  if (truth === undefined) return { status: "unchecked" };
  return truth ? { status: "proved", by: "substitution" } : { status: "refuted", by: "substitution", witness: {} };
}

const checks: Readonly<Record<string, (answer: Unverified, system: DynamicalSystem, spend: Spend) => Truth>> = {
  equilibria: checkEquilibria,
  jacobian: checkJacobian,
  eigenvalues: checkEigenvalues,
  stability: checkTypes,
  nullclines: checkNullcline,
};

function checkEquilibria({ json, kind }: Unverified, { rates, letters }: DynamicalSystem, spend: Spend): Truth {
  const zero = rates.map((rate) => apply("Equal", rate, 0));
  const start = zero.length === 1 ? (zero[0] as MathJson) : apply("And", ...zero);
  if (kind === "statement") return decided(verifySolutions(start, json, "equivalent", options(spend)));
  const members = operandsOf(json).filter((member) => headOf(member) !== "Element");
  const states = members.map((member) => (headOf(member) === "Tuple" ? operandsOf(member) : [member]));
  // Decimals stand for numbers without a formula: they satisfy nothing exactly.
  if (states.flat().some(isDecimal)) return undefined;
  const isFamily = states.flat().some((value) => freeLetters(value).length > 0);
  if (isFamily) return areAllMembers(start, rates, letters, states, spend);
  const vanish = states.flatMap((state) => rates.map((rate) => isZero(at(rate, letters, state), spend)));
  if (vanish.includes(false)) return false;
  const statement =
    states.length === 0
      ? apply("Element", letters.length === 1 ? (letters[0] as string) : apply("Tuple", ...letters), apply("Set"))
      : anyOf(states.map((state) => stateStatement(letters, state)));
  const whole = decided(verifySolutions(start, statement, "equivalent", options(spend)));
  return whole === true && vanish.every((each) => each === true) ? true : whole === false ? false : undefined;
}

/** Whether families in one letter are all: the other letters have to have their values, and then the one letter has to be in a family. */
function areAllMembers(
  start: MathJson,
  rates: readonly MathJson[],
  letters: readonly string[],
  states: readonly (readonly MathJson[])[],
  spend: Spend,
): Truth {
  const turning = letters.findIndex((_, index) => states.some((state) => freeLetters(state[index] as MathJson).length > 0));
  const [first] = states;
  const others = letters.flatMap((letter, index) => (index === turning ? [] : [[letter, first?.[index] ?? 0] as const]));
  const isPlain = states.every((state) =>
    others.every(([letter, value]) => sameTree(state[letters.indexOf(letter)] as MathJson, value)),
  );
  if (!isPlain || others.some(([, value]) => freeLetters(value).length > 0)) return undefined;
  const fixed = others.map(([letter, value]) =>
    decided(verifySolutions(start, apply("Equal", letter, value), "implies", options(spend))),
  );
  const rest = rates.map((rate) => substitute(rate, Object.fromEntries(others))).filter((rate) => isZero(rate, spend) !== true);
  const left = rest.map((rate) => apply("Equal", rate, 0));
  const turned = anyOf(states.map((state) => apply("Equal", letters[turning] as string, state[turning] as MathJson)));
  const found = decided(
    verifySolutions(left.length === 1 ? (left[0] as MathJson) : apply("And", ...left), turned, "equivalent", options(spend)),
  );
  return fixed.every((each) => each === true) && found === true ? true : undefined;
}

/** ask.of is the rate that is zero there: x′. */
function checkNullcline({ json, ask }: Unverified, { rates, letters }: DynamicalSystem, spend: Spend): Truth {
  const rate = rates[letters.indexOf(String(operandsOf(ask.of?.json ?? 0)[0]))];
  return rate === undefined ? undefined : decided(verifySolutions(apply("Equal", rate, 0), json, "equivalent", options(spend)));
}

const isDecimal = (json: MathJson): boolean => isNumber(json) && numeral(json).includes(".");

const at = (rate: MathJson, letters: readonly string[], state: readonly MathJson[]): MathJson =>
  substitute(rate, Object.fromEntries(letters.map((letter, index) => [letter, state[index] as MathJson])));

/** With letters in it, for all of their values. */
function isZero(value: MathJson, spend: Spend): Truth {
  if (freeLetters(value).length > 0) {
    const { status, conditions = [] } = verifyEqual(value, 0, options(spend));
    return status === "proved" && conditions.length === 0 ? true : undefined;
  }
  const found = equalConstants(value, 0, spend);
  return found === "no-value" ? false : found;
}

function stateStatement(letters: readonly string[], state: readonly MathJson[]): MathJson {
  const parts = letters.map((letter, index) => apply("Equal", letter, state[index] as MathJson));
  return parts.length === 1 ? (parts[0] as MathJson) : apply("And", ...parts);
}

const decided = ({ status }: Verdict): Truth => (status === "proved" ? true : status === "refuted" ? false : undefined);

const matrixAt = ({ rates, letters }: DynamicalSystem, state: readonly MathJson[] | undefined): MathJson[][] | undefined => {
  const rows = rates.map((rate) =>
    letters.map((letter) => {
      const entry = differentiate(rate, letter, { partial: true });
      return entry === undefined || !state ? entry : at(entry, letters, state);
    }),
  );
  return rows.every((row): row is MathJson[] => row.every((entry) => entry !== undefined)) ? rows : undefined;
};

const stateIn = (json: MathJson | undefined): readonly MathJson[] | undefined =>
  json === undefined ? undefined : headOf(json) === "Tuple" ? operandsOf(json) : [json];

function checkJacobian({ json, ask }: Unverified, system: DynamicalSystem, spend: Spend): Truth {
  const state = stateIn(ask.of?.json);
  const matrix = matrixAt(system, state);
  const rows = operandsOf(json).map((row) => operandsOf(row));
  if (!matrix || (state && !canBeLinearised(system, state, spend))) return undefined;
  const verdicts = matrix.flatMap((row, i) =>
    row.map((entry, j) => {
      const given = rows[i]?.[j];
      return given === undefined ? false : decided(verifyEqual(entry, given, options(spend)));
    }),
  );
  return verdicts.includes(false) ? false : verdicts.every((each) => each === true) ? true : undefined;
}

/** det(A − λ) = (λ₁ − λ)(λ₂ − λ)… with some multiplicities. */
function checkEigenvalues({ json, ask, kind }: Unverified, system: DynamicalSystem, spend: Spend): Truth {
  if (kind === "none") return checkEquilibria({ ask: { what: "equilibria" }, kind, json, latex: "" }, system, spend);
  const state = ask.of && isStatement(ask.of.json) ? (isLinear(system) ? system.letters : undefined) : stateIn(ask.of?.json);
  if (!state || state.some(isDecimal) || !canBeLinearised(system, representative(state), spend)) return undefined;
  const matrix = matrixAt(system, representative(state));
  const values = operandsOf(json);
  if (!matrix || values.length === 0 || values.length > matrix.length) return undefined;
  const determinant = expressionOf(expandedDeterminant(matrix.map((row) => row.map((entry) => new Exact(spend).value(entry)))));
  const products = multiplicities(values.length, matrix.length).map((counts) => {
    const factors = values.flatMap((value, index) =>
      Array<MathJson>(counts[index] as number).fill(apply("Subtract", value, "lambda")),
    );
    return expressionOf(factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors));
  });
  const verdicts = products.map((after) => decided(verifyStep({ before: determinant, after, relation: "equal" }, spend)));
  return verdicts.includes(true) ? true : verdicts.every((each) => each === false) ? false : undefined;
}

/** All ways to share a sum among so many, each at least one. */
function multiplicities(count: number, total: number): number[][] {
  if (count === 1) return [[total]];
  return Array.from({ length: total - count + 1 }, (_, index) => index + 1).flatMap((first) =>
    multiplicities(count - 1, total - first).map((rest) => [first, ...rest]),
  );
}

/** The member for 0 of a family. */
const representative = (state: readonly MathJson[]): MathJson[] => state.map((value) => substitute(value, { k: 0 }));

function checkTypes({ json, kind, ask }: Unverified, system: DynamicalSystem, spend: Spend): Truth {
  if (kind === "none") return checkEquilibria({ ask: { what: "equilibria" }, kind, json, latex: "" }, system, spend);
  const verdicts = operandsOf(json).map((pair): Truth => {
    const [place, word] = operandsOf(pair);
    if (place === undefined || word === undefined || !isSymbol(word)) return undefined;
    // Of a linear system all equilibria have one type: x = 0 ∧ y = z stands for them.
    const state = isStatement(place) ? (isLinear(system) ? system.letters : undefined) : stateIn(place);
    if (!state || state.some(isDecimal)) return undefined;
    return system.letters.length === 1
      ? lineTruth(word, state[0] as MathJson, system, spend)
      : typeTruth(word, representative(state), system, spend);
  });
  verdicts.push(
    areEquilibria(
      operandsOf(json).map((pair) => operandsOf(pair)[0] as MathJson),
      ask,
      system,
      spend,
    ),
  );
  return verdicts.includes(false) ? false : verdicts.every((each) => each === true) ? true : undefined;
}

/** Whether the places that are classified are all equilibria, or the one that was asked about. */
function areEquilibria(places: readonly MathJson[], ask: Unverified["ask"], system: DynamicalSystem, spend: Spend): Truth {
  const [first] = places;
  if (first === undefined) return undefined;
  if (ask.of !== undefined) {
    const state = stateIn(first) as readonly MathJson[];
    const vanish = system.rates.map((rate) => isZero(at(rate, system.letters, state), spend));
    return vanish.includes(false) ? false : vanish.every((each) => each === true) ? true : undefined;
  }
  const json = isStatement(first) ? first : apply("List", ...places);
  const kind = isStatement(first) ? "statement" : "points";
  return checkEquilibria({ ask: { what: "equilibria" }, kind, json, latex: "" }, system, spend);
}

const isStatement = (json: MathJson): boolean => /^(Equal|And|Or)$/.test(headOf(json) ?? "");

/** Whether the rates can be differentiated at a state: they have a value there and near, and so have their derivatives. */
function canBeLinearised(system: DynamicalSystem, state: readonly MathJson[], spend: Spend): boolean {
  const place = { values: Object.fromEntries(system.letters.map((letter, index) => [letter, state[index] as MathJson])) };
  const entries = matrixAt(system, undefined)?.flat() ?? [];
  return system.rates.every((rate) => isInside(rate, place, spend)) && entries.every((entry) => hasValueAt(entry, place, spend));
}

const isLinear = (system: DynamicalSystem): boolean =>
  matrixAt(system, undefined)?.every((row) => row.every((entry) => freeLetters(entry).length === 0)) ?? false;

/** Where the derivative of the rate is not zero its sign decides. */
function lineTruth(word: string, value: MathJson, system: DynamicalSystem, spend: Spend): Truth {
  const { rates, letters } = system;
  if (!canBeLinearised(system, representative([value]), spend)) return undefined;
  const slope = differentiate(rates[0] as MathJson, letters[0] as string);
  const sign = slope === undefined ? undefined : signOfConstant(at(slope, letters, representative([value])), spend);
  return sign === 1 || sign === -1 ? word === (sign < 0 ? "Stable" : "Unstable") : undefined;
}

function typeTruth(word: string, state: readonly MathJson[], system: DynamicalSystem, spend: Spend): Truth {
  const matrix = matrixAt(system, state);
  if (!matrix || !canBeLinearised(system, state, spend)) return undefined;
  const exact = new Exact(spend);
  const found = typeOf(characteristicByMinors(matrix, exact), isLinear(system) ? matrix : undefined, exact);
  if (found === undefined) return undefined;
  const conserved = found === "LinearCenter" ? integratingFactor(system.rates, system.letters, spend) : undefined;
  const isThere = conserved?.nonZero.every((letter) => exact.sign(state[system.letters.indexOf(letter)] as MathJson) !== 0);
  return word === (conserved && isThere ? "Center" : found);
}
