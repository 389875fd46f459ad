import type { MathJson } from "../../contract.ts";
import { exactly } from "../../expression/evaluation/angle.ts";
import { definitions } from "../../expression/evaluation/definitions.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { headOf, isNumber, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";
import { type Rational, rationalFromText } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { type Ball, type Enclosed, isBall, isPoint, ofRational, one } from "./ball.ts";
import { evaluatedAt, overIntegers } from "./bound-letters.ts";
import { which } from "./cases.ts";
import { pi } from "./constants.ts";
import { costOf } from "./exact.ts";
import { exponential } from "./exponential.ts";
import { functionCost, type Head, heads, limited } from "./heads.ts";
import { rationalPower } from "./power.ts";

/** A compiled formula or statement: what is certain about it, given the balls of its letters. */
export type Run<T> = (values: readonly Ball[], bits: number, spend: Spend) => T;
export type Part = Run<Enclosed>;

/** Which letters have a place among the values; the innermost letter of a name counts. */
export interface Scope {
  readonly letters: readonly string[];
  compile(json: MathJson, letters?: readonly string[]): Part;
}

const unknown: Part = () => "unknown";

/** A formula as closures over balls. What has no certified value here is unknown, never an error. */
export function compilePart(json: MathJson, letters: readonly string[]): Part {
  return compileNode(json, letters).run;
}

interface Node {
  readonly run: Part;
  /** No letter is in it. */
  readonly constant: boolean;
}

function compileNode(json: MathJson, letters: readonly string[]): Node {
  if (isNumber(json)) {
    const value = rationalFromText(numeral(json));
    return { run: value ? literal(value) : unknown, constant: true };
  }
  if (isSymbol(json)) return symbol(json, letters);
  const head = headOf(json) as string;
  const operands = operandsOf(json);
  const scope: Scope = { letters, compile: (part, inner = letters) => compilePart(part, inner) };
  const form = forms.get(head);
  if (form) return { run: form(operands, scope), constant: false };
  const exact = exactly(head, operands, letters);
  if (exact !== undefined) return compileNode(exact, letters);
  const same = operands.length > 0 ? definition(head, operands) : undefined;
  if (same !== undefined) return compileNode(same, letters);
  if (head === "Power" && operands.length === 2) return powerNode(operands, letters);
  const compute = heads.get(head);
  if (!compute || operands.length < compute.least || operands.length > compute.most) return { run: unknown, constant: true };
  const nodes = operands.map((operand) => compileNode(operand, letters));
  return nodeOf(
    applied(
      compute,
      nodes.map(({ run }) => run),
    ),
    nodes,
  );
}

/** Heads that are no functions of their operands' values. */
const forms: ReadonlyMap<string, (operands: readonly MathJson[], scope: Scope) => Part> = new Map([
  ["Which", which],
  ["Sum", (operands, scope) => overIntegers("Add", operands, scope)],
  ["Product", (operands, scope) => overIntegers("Multiply", operands, scope)],
  ["EvaluateAt", evaluatedAt],
]);

/** Heads that are other formulas, with the number of operands they take. */
const defined: Readonly<Record<string, number>> = { DMS: 3, Sec: 1, Csc: 1, Norm: 1, Dot: 2, Trace: 1, Determinant: 1 };

function definition(head: string, operands: readonly MathJson[]): MathJson | undefined {
  if (!Object.hasOwn(defined, head) || operands.length > (defined[head] as number)) return undefined;
  try {
    return definitions[head]?.(...operands);
  } catch {
    // A matrix that is not square, or too large to expand: no value is computed.
    return undefined;
  }
}

const literal = (value: Rational): Part => remembered((_, bits) => ofRational(value, bits));

/** What is constant is computed once for each number of digits that is asked for in a row. */
function remembered(run: Part): Part {
  let [digits, value]: [number, Enclosed] = [0, "unknown"];
  return (values, bits, spend) => {
    if (bits === digits) return value;
    const computed = run(values, bits, spend);
    [digits, value] = [bits, computed];
    return computed;
  };
}

function nodeOf(run: Part, nodes: readonly Node[]): Node {
  const constant = nodes.every((node) => node.constant);
  return { run: constant ? remembered(run) : run, constant };
}

function symbol(name: string, letters: readonly string[]): Node {
  const index = letters.lastIndexOf(name);
  if (index >= 0) return { run: letter(index), constant: false };
  if (name === "Pi") return { run: remembered((_, bits) => pi(bits)), constant: true };
  if (name !== "ExponentialE") return { run: unknown, constant: true };
  const e: Part = (_, bits, spend) => {
    spend(functionCost(bits));
    return exponential(one, bits);
  };
  return { run: remembered(e), constant: true };
}

/** A rational number gets the digits that are asked for. */
const letter =
  (index: number): Part =>
  (values, bits) => {
    const value = values[index];
    if (value === undefined) return "unknown";
    return value.exact && !isPoint(value) ? ofRational(value.exact, bits) : value;
  };

/** A function of its operands' values: none where one of them has none, whatever is known of the others. */
function applied({ of, cost }: Head, parts: readonly Part[]): Part {
  const [first, second] = parts as [Part, Part | undefined];
  if (second === undefined)
    return (values, bits, spend) => {
      const value = first(values, bits, spend);
      if (!isBall(value)) return value;
      spend(cost(bits));
      return charged(of([value], bits), spend);
    };
  return (values, bits, spend) => {
    const operands: Ball[] = [];
    let sure = true;
    for (const part of parts) {
      const value = part(values, bits, spend);
      if (value === "no-value") return value;
      if (value === "unknown") sure = false;
      else operands.push(value);
    }
    spend(cost(bits) * Math.max(1, parts.length - 1));
    return sure ? charged(of(operands, bits), spend) : "unknown";
  };
}

/** Long rational numbers cost more than their enclosures. */
function charged(value: Enclosed, spend: Spend): Enclosed {
  if (isBall(value) && value.exact) spend(costOf(value.exact));
  return limited(value);
}

/** Powers of e are values of exp; exponents written as numbers are rational, and so may have real roots of negative numbers. */
function powerNode(operands: readonly MathJson[], letters: readonly string[]): Node {
  const [base, exponent] = operands as [MathJson, MathJson];
  if (base === "ExponentialE" && !letters.includes(base)) return compileNode(["Exp", exponent], letters);
  const written = rationalOf(exponent);
  if (!written) {
    const nodes = [compileNode(base, letters), compileNode(exponent, letters)];
    return nodeOf(
      applied(
        heads.get("Power") as Head,
        nodes.map(({ run }) => run),
      ),
      nodes,
    );
  }
  const node = compileNode(base, letters);
  const cost = written.denominator === 1n && written.numerator < 64n && written.numerator > -64n ? 4 : 0;
  return nodeOf(
    (values, bits, spend) => {
      const value = node.run(values, bits, spend);
      if (!isBall(value)) return value;
      spend(cost === 0 ? functionCost(bits) : cost + (bits >> 7));
      return charged(rationalPower(value, written, bits), spend);
    },
    [node],
  );
}
