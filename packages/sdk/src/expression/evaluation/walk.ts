import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { headOf, isNumber, isSymbol, operandsOf } from "../mathjson.ts";
import { type Algebra, constant, type Node, nodeOf, type Scope, type SpecialForm } from "./algebra.ts";
import { exactly } from "./angle.ts";
import { evaluatedAt, product, sum } from "./bound.ts";
import { which } from "./cases.ts";
import { definitions } from "./definitions.ts";
import { doubleOf, isDouble, rationalOf } from "./literal.ts";

/** Heads of two operands, of any number but none, of one or two. All others take one. */
const two: ReadonlySet<string> = new Set(["Subtract", "Divide", "Power", "Root", "Mod", "Binomial", "Permutations"]);
const many: ReadonlySet<string> = new Set(["Add", "Multiply", "Max", "Min", "GCD", "LCM"]);

/**
 * The tree as closures over an algebra; nothing is evaluated from text.
 *
 * @throws MisuseError for a head that has no value in this algebra, a wrong number of operands, a letter without a value.
 */
export function compileOver<T>(algebra: Algebra<T>, json: MathJson, letters: readonly string[]): Node<T> {
  const compile = (part: MathJson, inner = letters): Node<T> => compileOver(algebra, part, inner);
  return compileNode(json, { algebra, letters, compile });
}

function compileNode<T>(json: MathJson, scope: Scope<T>): Node<T> {
  const { algebra } = scope;
  if (isNumber(json)) {
    return constant(algebra.number(doubleOf(json), () => isDouble(json)));
  }
  if (isSymbol(json)) return compileSymbol(json, scope);
  const head = headOf(json) as string;
  const operands = operandsOf(json);
  const exact = exactly(head, operands, scope.letters);
  if (exact !== undefined) return scope.compile(exact);
  const general = own(forms, head) as SpecialForm<T> | undefined;
  const formed = own(algebra.forms, head)?.(operands, scope) ?? general?.(operands, scope);
  if (formed) return formed;
  const same = own(definitions, head)?.(...operands);
  if (same !== undefined) return scope.compile(same);
  const compute = own(algebra.heads, head);
  if (!compute) throw new MisuseError(`${head} has no ${algebra.name} value to compute`);
  expectOperands(head, operands.length);
  return applied(
    head,
    compute,
    operands.map((operand) => scope.compile(operand)),
  );
}

const own = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Heads that mean the same in every algebra and are no functions of their operands' values. */
const forms: Readonly<Record<string, SpecialForm<unknown>>> = {
  Which: which,
  Sum: sum,
  Product: product,
  EvaluateAt: evaluatedAt,
  Power: power,
};

function compileSymbol<T>(name: string, { algebra, letters }: Scope<T>): Node<T> {
  // The innermost letter of a name counts.
  const index = letters.lastIndexOf(name);
  if (index === 0) return { run: (x) => x, value: undefined };
  if (index === 1) return { run: (_, y) => y, value: undefined };
  if (index > 1) return { run: (_, __, others) => others[index - 2] as T, value: undefined };
  if (name === "Pi") return constant(algebra.number(Math.PI, () => false));
  if (name === "ExponentialE") return constant(algebra.number(Math.E, () => false));
  const value = own(algebra.constants, name);
  if (value !== undefined) return constant<T>(value);
  throw new MisuseError(`${name} has no value; letters with a value: ${letters.filter(Boolean).join(", ") || "none"}`);
}

function expectOperands(head: string, count: number): void {
  const [least, most] = two.has(head) ? [2, 2] : many.has(head) ? [1, Number.POSITIVE_INFINITY] : [1, head === "Log" ? 2 : 1];
  if (count >= least && count <= most) return;
  const wanted = count < least ? least : most;
  throw new MisuseError(`${head} takes ${wanted} operand${wanted === 1 ? "" : "s"}, got ${count}`);
}

/** A function of the values of one operand, of two, or folded over more. */
function applied<T>(head: string, compute: (first: T, second: T) => T, nodes: readonly Node<T>[]): Node<T> {
  const [first, second] = nodes as [Node<T>, Node<T> | undefined];
  if (!second) {
    // A sum of one term is that term; the greatest common divisor of one number is that of the number with itself.
    if (head === "Add" || head === "Multiply") return first;
    const [run, of1] = [first.run, compute as (value: T, again?: T) => T];
    if (many.has(head)) return nodeOf((x, y, others) => compute(run(x, y, others), run(x, y, others)), nodes);
    return nodeOf((x, y, others) => of1(run(x, y, others)), nodes);
  }
  return nodes.slice(1).reduce<Node<T>>((left, right) => {
    const [a, b] = [left.run, right.run];
    return nodeOf((x, y, others) => compute(a(x, y, others), b(x, y, others)), [left, right]);
  }, first);
}

/** Powers of e are values of exp; exponents written as numbers are rational, and so may have real roots of negative numbers. */
function power<T>(operands: readonly MathJson[], scope: Scope<T>): Node<T> | undefined {
  const [base, exponent] = operands;
  if (operands.length !== 2 || base === undefined || exponent === undefined) return undefined;
  if (base === "ExponentialE" && !scope.letters.includes(base)) return scope.compile(["Exp", exponent]);
  const rational = rationalOf(exponent);
  if (!rational) return undefined;
  const { algebra } = scope;
  const [numerator, denominator] = [Number(rational.numerator), Number(rational.denominator)];
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return undefined;
  const node = scope.compile(base);
  const run = node.run;
  return nodeOf((x, y, others) => algebra.rationalPower(run(x, y, others), numerator, denominator), [node]);
}
