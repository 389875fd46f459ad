import { bitSize } from "../ball/integers.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import {
  type Factor,
  fits,
  isOne,
  mostDigits,
  type Node,
  nodeOf,
  rationalNode,
  rationalOf,
  type Term,
  type Workspace,
} from "./node.ts";
import { raised, surdOf, product as surdProduct } from "./surd.ts";

/**
 * coefficient · node, with a coefficient that is apart from everything: the node is no rational number and no multiple of a node.
 */
export function split(node: Node): { coefficient: Rational; rest: Node | undefined } {
  const { form } = node;
  if (form.kind === "rational") return { coefficient: form.value, rest: undefined };
  const [only, more] = form.kind === "linear" && Q.isZero(form.constant) ? form.terms : [];
  return only && !more ? { coefficient: only.coefficient, rest: only.node } : { coefficient: Q.one, rest: node };
}

/** Σ coefficient · node, collected; undefined where its rational numbers grow too long. */
export function combination(workspace: Workspace, terms: readonly Term[]): Node | undefined {
  let constant = Q.zero;
  const coefficients = new Map<Node, Rational>();
  const include = (coefficient: Rational, node: Node): boolean => {
    const present = coefficients.get(node) ?? Q.zero;
    if (!fits(workspace, coefficient, present)) return false;
    coefficients.set(node, Q.add(present, coefficient));
    return true;
  };
  for (const { coefficient, node } of terms) {
    const { form } = node;
    const parts = form.kind === "linear" ? form : { constant: rationalOf(node) ?? Q.zero, terms: [] };
    if (!fits(workspace, constant, coefficient, parts.constant)) return undefined;
    constant = Q.add(constant, Q.multiply(coefficient, parts.constant));
    if (form.kind !== "linear" && form.kind !== "rational" && !include(coefficient, node)) return undefined;
    for (const part of parts.terms) {
      if (!fits(workspace, coefficient, part.coefficient) || !include(Q.multiply(coefficient, part.coefficient), part.node))
        return undefined;
    }
  }
  const kept = [...coefficients].filter(([, coefficient]) => !Q.isZero(coefficient)).sort(([a], [b]) => a.id - b.id);
  const [first, second] = kept;
  if (first === undefined) return rationalNode(workspace, constant);
  if (second === undefined && Q.isZero(constant) && isOne(first[1])) return first[0];
  return nodeOf(workspace, {
    kind: "linear",
    constant,
    terms: kept.map(([node, coefficient]) => ({ coefficient, node })),
  });
}

export const sum = (workspace: Workspace, ...nodes: readonly Node[]): Node | undefined =>
  combination(
    workspace,
    nodes.map((node) => ({ coefficient: Q.one, node })),
  );

const minusOne = Q.rational(-1);

export const difference = (workspace: Workspace, left: Node, right: Node): Node | undefined =>
  combination(workspace, [
    { coefficient: Q.one, node: left },
    { coefficient: minusOne, node: right },
  ]);

export const multiple = (workspace: Workspace, coefficient: Rational, node: Node): Node | undefined =>
  combination(workspace, [{ coefficient, node }]);

/** Beyond this, exponents are not computed with. */
const largestExponent = 2n ** 32n;

/**
 * ∏ node^exponent; what has a negative exponent is known not to be zero. undefined where rational numbers or exponents grow too
 * long. Powers of surds are merged, and so are those of roots as far as they are whole.
 */
export function product(workspace: Workspace, factors: readonly Factor[]): Node | undefined {
  let coefficient: Rational | undefined = Q.one;
  let surds: { base: bigint; exponent: Rational }[] = [];
  const exponents = new Map<Node, bigint>();
  const include = (node: Node, exponent: bigint): void => {
    const { form } = node;
    if (form.kind === "surd") surds = [...surds, ...raised(form.powers, Q.rational(exponent))];
    else if (form.kind === "monomial") for (const inner of form.factors) include(inner.node, inner.exponent * exponent);
    else exponents.set(node, (exponents.get(node) ?? 0n) + exponent);
  };
  for (const { node, exponent } of factors) {
    const { coefficient: own, rest } = split(node);
    const power = rationalPower(own, exponent);
    coefficient = coefficient && power && fits(workspace, coefficient, power) ? Q.multiply(coefficient, power) : undefined;
    if (coefficient === undefined) return undefined;
    if (rest !== undefined) include(rest, exponent);
  }
  if (Q.isZero(coefficient)) return rationalNode(workspace, Q.zero);
  const surd = surdProduct(surds, coefficient);
  if (!surd) return undefined;
  const kept: Factor[] = [];
  const whole: Factor[] = [];
  if (surd.powers.length > 0) kept.push({ node: nodeOf(workspace, { kind: "surd", powers: surd.powers }), exponent: 1n });
  for (const [node, exponent] of exponents) {
    if (exponent > largestExponent || exponent < -largestExponent) return undefined;
    const { form } = node;
    const times = form.kind === "root" ? exponent / BigInt(form.degree) : 0n;
    if (form.kind === "root" && times !== 0n) whole.push({ node: form.radicand, exponent: times });
    const rest = form.kind === "root" ? exponent % BigInt(form.degree) : exponent;
    if (rest !== 0n) kept.push({ node, exponent: rest });
  }
  const base = monomial(workspace, kept);
  if (whole.length === 0) return multiple(workspace, surd.coefficient, base);
  return product(workspace, [
    { node: rationalNode(workspace, surd.coefficient), exponent: 1n },
    { node: base, exponent: 1n },
    ...whole,
  ]);
}

function monomial(workspace: Workspace, factors: readonly Factor[]): Node {
  const [first, second] = factors;
  if (first === undefined) return rationalNode(workspace, Q.one);
  if (second === undefined && first.exponent === 1n) return first.node;
  return nodeOf(workspace, { kind: "monomial", factors: [...factors].sort((left, right) => left.node.id - right.node.id) });
}

/** value^exponent; undefined where that is too long. Zero has no negative powers here. */
function rationalPower(value: Rational, exponent: bigint): Rational | undefined {
  if (exponent === 1n || isOne(value)) return value;
  if (Q.isZero(value)) return exponent > 0n ? value : undefined;
  const size = exponent < 0n ? -exponent : exponent;
  if (value.denominator === 1n && value.numerator === -1n) return size % 2n === 0n ? Q.one : value;
  if (BigInt(bitSize(value.numerator) + bitSize(value.denominator)) * size > BigInt(mostDigits)) return undefined;
  const power = { numerator: value.numerator ** size, denominator: value.denominator ** size };
  return exponent < 0n ? Q.divide(Q.one, power) : power;
}

/**
 * A positive number's positive root. Of a multiple of a surd it is one again; of anything else it is a new number. undefined
 * where that grows too long.
 */
export function positiveRoot(workspace: Workspace, node: Node, degree: number): Node | undefined {
  const { coefficient, rest } = split(node);
  const powers = rest === undefined ? [] : rest.form.kind === "surd" ? rest.form.powers : undefined;
  const part = Q.rational(1n, BigInt(degree));
  const own = powers && surdOf(coefficient, part, workspace.spend);
  const surd = powers && own && surdProduct([...own.powers, ...raised(powers, part)], own.coefficient);
  if (!surd) return nodeOf(workspace, { kind: "root", radicand: node, degree });
  const factor = nodeOrOne(workspace, surd.powers);
  return multiple(workspace, surd.coefficient, factor);
}

const nodeOrOne = (workspace: Workspace, powers: readonly { base: bigint; exponent: Rational }[]): Node =>
  powers.length === 0 ? rationalNode(workspace, Q.one) : nodeOf(workspace, { kind: "surd", powers });
