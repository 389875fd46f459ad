import { differentiate } from "../../../../algebra/calculus/differentiate.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson } from "../../../../contract.ts";
import { rationalOf } from "../../../../expression/evaluation/literal.ts";
import {
  apply,
  freeLetters,
  headOf,
  isApplication,
  isSum,
  mapOperands,
  mentions,
  operandsOf,
  sameTree,
  sizeOf,
  substitute,
} from "../../../../expression/mathjson.ts";
import { canonicalTerm } from "./canonical.ts";
import { workedOut } from "./numbers.ts";
import type { Substituted } from "./plan.ts";
import { below, newLetter, type Search, type SearchRule } from "./search.ts";
import { linearIn, powerOf } from "./table.ts";
import { termOf, termToJson } from "./term.ts";

/** More inner functions than these are not tried. */
const mostCandidates = 10;

/** An inner function u = g(x) whose derivative stands beside: ∫ 2x eˣ² dx. */
export const substitutionRule: SearchRule = (integrand, _, search) => {
  for (const meaning of candidatesIn(integrand, search.letter).slice(0, mostCandidates)) {
    const found = substituted(integrand, meaning, search);
    if (found) return found;
  }
  return undefined;
};

/** Functions of one linear function alone: u = ax + b first, where nothing else helps. */
export const linearSubstitution: SearchRule = (integrand, _, search) => {
  const inside = innerLinear(integrand, search.letter);
  return inside === undefined ? undefined : substituted(integrand, inside, search);
};

function innerLinear(json: MathJson, letter: string): MathJson | undefined {
  const own = isFunction(headOf(json) ?? "Add") ? operandsOf(json)[0] : undefined;
  if (own !== undefined && own !== letter && linearIn(own, letter)) return own;
  for (const operand of operandsOf(json)) {
    const found = innerLinear(operand, letter);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** ∫ f dx with u = g(x), where f dx can be written in u alone and is then found. */
export function substituted(
  integrand: MathJson,
  meaning: MathJson,
  search: Search,
  rule = "integral.substitute",
): Substituted | undefined {
  const { letter } = search;
  const slope = differentiate(flat(meaning), letter);
  if (slope === undefined || slope === 0) return undefined;
  const tidySlope = tidied(slope, letter);
  const quotient = canonicalTerm(apply("Divide", integrand, tidySlope), letter);
  const name = newLetter(integrand, search);
  const changed = inLetter(termToJson(quotient), meaning, name, letter);
  if (changed === undefined) return undefined;
  const written = termToJson(termOf(changed, name));
  const next = search.find(written, below(search, name));
  if (!next) return undefined;
  const putBack = (json: MathJson): MathJson => substitute(json, { [name]: meaning });
  const value = putBack(next.value);
  return { kind: "substituted", rule, letter: name, meaning, slope: tidySlope, integrand: written, next, putBack, value };
}

/** A derivative with its polynomials in standard form. */
function tidied(slope: MathJson, letter: string): MathJson {
  return termToJson(canonicalTerm(slope, letter));
}

/** Inner functions, those that hold most first: what stands in a function, in an exponent, under a power; then whole functions. */
function candidatesIn(json: MathJson, letter: string): MathJson[] {
  const [inner, whole]: [MathJson[], MathJson[]] = [[], []];
  const add = (part: MathJson, list = inner): void => {
    const worth = isApplication(part) && mentions(part, letter) && !linearIn(part, letter);
    if (worth && ![...inner, ...whole].some((present) => sameTree(present, part))) list.push(part);
  };
  const visit = (part: MathJson): void => {
    if (!isApplication(part) || !mentions(part, letter)) return;
    const [head, operands] = [headOf(part) ?? "", operandsOf(part)];
    if (head === "Power" || head === "Sqrt" || head === "Root") {
      const [base = 0, exponent = 2] = operands;
      add(mentions(exponent, letter) ? exponent : base);
      if (mentions(exponent, letter)) add(part, whole);
    } else if (head === "Divide") add(operands[1] ?? 0);
    else if (isFunction(head)) {
      for (const operand of operands) add(operand);
      add(part, whole);
    }
    operands.forEach(visit);
  };
  visit(json);
  for (const power of [2, 3, 4]) if (hasPower(json, letter, 2 * power)) whole.push(apply("Power", letter, power));
  const bySize = (left: MathJson, right: MathJson): number =>
    Number(isSum(right)) - Number(isSum(left)) || sizeOf(right) - sizeOf(left);
  return [...inner.sort(bySize), ...whole];
}

/** Whether a power of the letter stands in it that is at least so high, and a whole multiple of half of it. */
const hasPower = (json: MathJson, letter: string, least: number): boolean => {
  const [base, exponent] = operandsOf(json);
  const isOne = headOf(json) === "Power" && base === letter && typeof exponent === "number";
  return (
    (isOne && exponent >= least && exponent % (least / 2) === 0) || operandsOf(json).some((part) => hasPower(part, letter, least))
  );
};

/** (ax)² as a²x², so that like terms are seen. */
export function flat(json: MathJson): MathJson {
  const inner = mapOperands(json, flat);
  const [base, exponent] = operandsOf(inner);
  const isProduct = /^(Multiply|Divide|Negate)$/.test(headOf(base ?? 0) ?? "");
  return headOf(inner) === "Power" && isProduct && typeof exponent === "number" && Number.isInteger(exponent)
    ? termToJson(termOf(inner, ""))
    : inner;
}

const isFunction = (head: string): boolean => !/^(Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Root|Abs)$/.test(head);

/** A formula with u for g(x); undefined where x stays in it. */
export function inLetter(json: MathJson, meaning: MathJson, name: string, letter: string): MathJson | undefined {
  const replaced = replace(json, meaning, name);
  if (!freeLetters(replaced).includes(letter)) return replaced;
  const monomial = monomialIn(meaning, letter);
  const all = monomial && inMonomial(replaced, monomial, name, letter);
  return all !== undefined && !freeLetters(all).includes(letter) ? all : undefined;
}

function replace(json: MathJson, meaning: MathJson, name: string): MathJson {
  if (sameTree(json, meaning)) return name;
  const power = powerOver(json, meaning);
  if (power) return powerOf(name, power);
  return mapOperands(json, (operand) => replace(operand, meaning, name));
}

/** e^(2x) is the square of e^x. */
function powerOver(json: MathJson, meaning: MathJson): MathJson | undefined {
  const [base, exponent] = operandsOf(json);
  const [otherBase, otherExponent] = operandsOf(meaning);
  if (headOf(json) !== "Power" || headOf(meaning) !== "Power" || !base || !otherBase || !sameTree(base, otherBase))
    return undefined;
  if (freeLetters(exponent ?? 0).length === 0 || exponent === undefined || otherExponent === undefined) return undefined;
  const ratio = rationalOf(workedOut(apply("Divide", exponent, otherExponent)));
  return ratio && Q.isInteger(ratio) ? Q.rationalToJson(ratio) : undefined;
}

/** k xᵖ + c */
interface Monomial {
  readonly factor: MathJson;
  readonly power: Q.Rational;
  readonly constant: MathJson;
}

function monomialIn(json: MathJson, letter: string): Monomial | undefined {
  const [first = 0, second] = operandsOf(json);
  const head = headOf(json);
  if ((head === "Add" || head === "Subtract") && second !== undefined && operandsOf(json).length === 2) {
    const [moving, still] = mentions(first, letter) ? [first, second] : [second, first];
    if (mentions(still, letter)) return undefined;
    const inner = monomialIn(moving, letter);
    if (!inner) return undefined;
    const negative = head === "Subtract";
    const turnedFactor = negative && moving === second ? workedOut(apply("Negate", inner.factor)) : inner.factor;
    const constant = negative && still === second ? workedOut(apply("Negate", still)) : still;
    return { factor: turnedFactor, power: inner.power, constant };
  }
  const term = termOf(json, letter);
  const [only, ...more] = term.moving;
  const power = only?.base === letter ? rationalOf(only.exponent) : undefined;
  if (!power || more.length > 0) return undefined;
  return { factor: termToJson({ ...term, moving: [] }), power, constant: 0 };
}

/** Powers of x in a formula as powers of (u − c)/k. */
function inMonomial(json: MathJson, monomial: Monomial, name: string, letter: string): MathJson | undefined {
  const { factor, power, constant } = monomial;
  const inverse = workedOutDivision(constant === 0 ? name : apply("Subtract", name, constant), factor);
  let failed = false;
  const raised = (exponent: Q.Rational): MathJson => {
    const times = Q.divide(exponent, power);
    if (!Q.isInteger(times)) failed = true;
    return powerOf(inverse, Q.rationalToJson(times));
  };
  const change = (part: MathJson): MathJson => {
    if (part === letter) return raised(Q.one);
    const [base, exponent] = operandsOf(part);
    const value = headOf(part) === "Sqrt" ? Q.rational(1n, 2n) : headOf(part) === "Power" ? rationalOf(exponent ?? 0) : undefined;
    const root = headOf(part) === "Root" ? rationalOf(exponent ?? 0) : undefined;
    if (base === letter && value) return raised(value);
    if (base === letter && root && !Q.isZero(root)) return raised(Q.divide(Q.one, root));
    return mapOperands(part, change);
  };
  const changed = change(json);
  return failed ? undefined : changed;
}

const workedOutDivision = (json: MathJson, by: MathJson): MathJson => (by === 1 ? json : apply("Divide", json, by));
