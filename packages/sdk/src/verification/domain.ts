import { isInteger, isZero, signOf } from "../algebra/rational.ts";
import type { MathJson } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { rationalOf } from "../expression/evaluation/literal.ts";
import {
  apply,
  type Binding,
  bindingOf,
  freeLetters,
  headOf,
  isApplication,
  isSymbol,
  operandsOf,
  sameTree,
} from "../expression/mathjson.ts";
import { holdsExactly } from "./exactly.ts";
import { readStatement } from "./statements/read-statement.ts";
import { truthAt } from "./statements/small-failure.ts";

const not0 = (value: MathJson): MathJson => apply("NotEqual", value, 0);
/** |x| > 0 is x ≠ 0. */
const positive = (value: MathJson): MathJson =>
  headOf(value) === "Abs" ? not0(operandsOf(value)[0] ?? 0) : apply("Greater", value, 0);
const notNegative = (value: MathJson): MathJson => apply("GreaterEqual", value, 0);
const integer = (value: MathJson): MathJson => apply("Element", value, "Integers");
const count = (value: MathJson): MathJson[] => [integer(value), notNegative(value)];
const within = (value: MathJson): MathJson => apply("And", apply("LessEqual", -1, value), apply("LessEqual", value, 1));

/** Heads that ask for nothing: functions with a value everywhere, and what cases are made of. */
const total: ReadonlySet<string> = new Set(
  (
    "Add Subtract Negate Multiply PlusMinus Abs Sign Floor Ceil Max Min Percent Degrees Exp Sin Cos Arctan Arccot Sinh Cosh Tanh Sech Arsinh " +
    "Which And Or Not Equal NotEqual Less LessEqual Greater GreaterEqual"
  ).split(" "),
);

/** Whether of every part of a formula it is known what it asks for: nothing is known of f(x), nor of a sum up to x. */
export function isDomainKnown(json: MathJson): boolean {
  const head = headOf(json);
  if (head === undefined) return true;
  return (total.has(head) || Object.hasOwn(conditionsOf, head)) && operandsOf(json).every(isDomainKnown);
}

type Conditions = (...operands: MathJson[]) => MathJson[];

/** What each head asks of its operands. Heads that are not listed ask for nothing beyond what their operands ask for. */
const conditionsOf: Readonly<Record<string, Conditions>> = {
  Divide: (_, divisor = 0) => [not0(divisor)],
  Ratio: (_, divisor = 0) => [not0(divisor)],
  Mod: (_, divisor = 0) => [not0(divisor)],
  Sqrt: (value = 0) => [notNegative(value)],
  Power: (base = 0, exponent = 0) => powerConditions(base, exponent),
  Root: (value = 0, degree = 0) => rootConditions(value, degree),
  Ln: (value = 0) => [positive(value)],
  Log: (value = 0, base) => [positive(value), ...(base === undefined ? [] : [positive(base), apply("NotEqual", base, 1)])],
  Tan: (value = 0) => [not0(apply("Cos", value))],
  Sec: (value = 0) => [not0(apply("Cos", value))],
  Cot: (value = 0) => [not0(apply("Sin", value))],
  Csc: (value = 0) => [not0(apply("Sin", value))],
  Arcsin: (value = 0) => [within(value)],
  Arccos: (value = 0) => [within(value)],
  Arcsec: (value = 0) => [apply("GreaterEqual", apply("Abs", value), 1)],
  Arccsc: (value = 0) => [apply("GreaterEqual", apply("Abs", value), 1)],
  Coth: (value = 0) => [not0(value)],
  Csch: (value = 0) => [not0(value)],
  Arcosh: (value = 0) => [apply("GreaterEqual", value, 1)],
  Artanh: (value = 0) => [apply("And", apply("Less", -1, value), apply("Less", value, 1))],
  Factorial: (value = 0) => count(value),
  Factorial2: (value = 0) => [integer(value), apply("GreaterEqual", value, -1)],
  Binomial: (n = 0, k = 0) => [...count(n), ...count(k)],
  Combinations: (n = 0, k = 0) => [...count(n), ...count(k)],
  Permutations: (n = 0, k = 0) => [...count(n), ...count(k)],
  GCD: (...values) => values.map(integer),
  LCM: (...values) => values.map(integer),
};

function powerConditions(base: MathJson, exponent: MathJson): MathJson[] {
  const rational = rationalOf(exponent);
  if (!rational) {
    if (holdsAnyway(positive(base))) return [];
    if (holdsAnyway(apply("Less", base, 0))) return [integer(exponent)];
    if (holdsAnyway(apply("Equal", base, 0))) return [positive(exponent)];
    const [whole, bottom] = [
      apply("And", integer(exponent), not0(base)),
      apply("And", apply("Equal", base, 0), positive(exponent)),
    ];
    return [apply("Or", positive(base), whole, bottom)];
  }
  const even = rational.denominator % 2n === 0n;
  if (signOf(rational) > 0) return even ? [notNegative(base)] : [];
  return [even ? positive(base) : not0(base)];
}

function rootConditions(value: MathJson, degree: MathJson): MathJson[] {
  const rational = rationalOf(degree);
  if (!rational) return [not0(degree), positive(value)];
  if (isZero(rational)) return ["False"];
  const odd = isInteger(rational) && rational.numerator % 2n !== 0n;
  if (signOf(rational) > 0) return odd ? [] : [notNegative(value)];
  return [odd ? not0(value) : positive(value)];
}

/**
 * The conditions under which a formula has a real value, as written: no denominator is 0, no even root of a negative number, and so on,
 * from the inside out, each once. Conditions without letters that hold are left out; one that fails stays ("False" or 0 ≠ 0 in some form),
 * and says that there is no value anywhere. A condition inside cases holds under the case's own, as an implication; one that speaks of a
 * bound letter holds for all its values.
 *
 * Sufficient, and necessary but for roots whose degree is a letter, where the radicand is asked to be positive.
 *
 * @example domainConditions(parse("\\frac{\\sqrt{x}}{x-1}").json) // x ≥ 0, x − 1 ≠ 0
 */
export function domainConditions(json: MathJson): MathJson[] {
  const found: MathJson[] = [];
  for (const condition of collect(json)) {
    if (!found.some((other) => sameTree(other, condition)) && !holdsAnyway(condition)) found.push(condition);
  }
  return found;
}

function collect(json: MathJson): MathJson[] {
  const found: MathJson[] = [];
  gather(json, found);
  return found;
}

/** Adds what a formula asks for, from the inside out. */
function gather(json: MathJson, found: MathJson[]): void {
  if (!isApplication(json)) return;
  const [head] = json;
  const operands = operandsOf(json);
  if (head === "Which") found.push(...caseConditions(operands));
  else {
    const binding = bindingOf(json);
    if (binding) found.push(...underBinding(json, operands, binding));
    else for (const operand of operands) gather(operand, found);
    if (Object.hasOwn(conditionsOf, head)) found.push(...(conditionsOf[head]?.(...operands) ?? []));
  }
}

/** What the operands ask for. In the scope of a bound letter, for every value that it takes. */
function underBinding(json: MathJson, operands: readonly MathJson[], binding: Binding): MathJson[] {
  return operands.flatMap((operand, index) => {
    const conditions = collect(operand);
    if (binding.place(index) !== "inside") return conditions;
    const specs = operands
      .filter((_, other) => binding.place(other) === "declares")
      .map((spec) => rangeOf(spec, headOf(json) === "Integrate"));
    return conditions.map((condition) =>
      specs.reduceRight((inner, { letter, range }) => {
        if (!freeLetters(inner).includes(letter)) return inner;
        return headOf(range) === "Equal" ? apply("Implies", range, inner) : apply("ForAll", range, inner);
      }, condition),
    );
  });
}

/** The values that a bound letter takes: whole numbers from a to b, numbers between a and b, one number. */
function rangeOf(spec: MathJson, continuous: boolean): { letter: string; range: MathJson } {
  const [letter = "", from = 0, to = 0] = operandsOf(spec);
  if (headOf(spec) !== "Limits") return { letter: letter as string, range: spec };
  const interval = continuous ? apply("Interval", apply("Open", from), apply("Open", to)) : apply("Interval", from, to);
  return {
    letter: letter as string,
    range: apply("Element", letter, continuous ? interval : apply("Intersection", "Integers", interval)),
  };
}

/** A value is asked for only in its case, the conditions before having failed; some case must hold. */
function caseConditions(operands: readonly MathJson[]): MathJson[] {
  const guards: MathJson[] = [];
  const found: MathJson[] = [];
  operands.forEach((operand, index) => {
    if (index % 2 === 0) {
      found.push(...collect(operand));
      guards.push(operand);
      return;
    }
    const failed = guards.slice(0, -1).map((guard) => apply("Not", guard));
    const own = guards.slice(-1).filter((guard) => guard !== "True");
    const parts = [...failed, ...own];
    const guard = parts.length > 1 ? apply("And", ...parts) : parts[0];
    found.push(...collect(operand).map((condition) => (guard === undefined ? condition : apply("Implies", guard, condition))));
  });
  const [first = "False", ...more] = guards;
  if (!guards.includes("True")) found.push(more.length > 0 ? apply("Or", first, ...more) : first);
  return found;
}

/** So much work goes into a condition without letters; one that is not decided by then is kept. */
const mostOperations = 20_000;

/** Whether a condition without letters certainly holds: by exact arithmetic, for a number close to 0 may be 0. */
function holdsAnyway(condition: MathJson): boolean {
  if (freeLetters(condition).length > 0 || isSymbol(condition)) return false;
  const exactly = holdsExactly(condition, new Map());
  if (exactly !== undefined) return exactly;
  const statement = readStatement(condition);
  if (!statement) return false;
  let left = mostOperations;
  try {
    return (
      truthAt(statement, {}, (count) => {
        left -= count;
        if (left < 0) throw new BudgetError(mostOperations);
      }) === true
    );
  } catch (error) {
    if (error instanceof BudgetError || error instanceof MisuseError) return false;
    throw error;
  }
}
