import { isBall } from "../ball/ball.ts";
import * as Q from "../rational.ts";
import { enclosureOf } from "./enclosure.ts";
import { type Node, nodeOf, type Read, rationalNode, rationalOf, type Workspace } from "./node.ts";
import { compare, settled, signOf } from "./sign.ts";

/** A function of constants is tried to have a value with at most so many digits. */
const mostDigits = 1_024;

/**
 * A function that is not resolved into roots and rational numbers, where an enclosure shows that it has a value there; what is a
 * rational number by that enclosure becomes one.
 */
export function established(workspace: Workspace, head: string, operands: readonly Node[]): Read {
  const node = nodeOf(workspace, { kind: "function", head, operands });
  for (let bits = 64; bits <= mostDigits; bits *= 2) {
    const enclosure = enclosureOf(workspace, node, bits);
    if (enclosure === "no-value") return enclosure;
    if (isBall(enclosure)) return enclosure.exact ? rationalNode(workspace, enclosure.exact) : node;
  }
  return undefined;
}

/** A function with the value `atZero` at 0 and a value everywhere. */
const everywhere =
  (head: string, atZero: bigint) =>
  (workspace: Workspace, node: Node): Read =>
    signOf(workspace, node) === 0 ? rationalNode(workspace, Q.rational(atZero)) : established(workspace, head, [node]);

/** ln x: none for x ≤ 0, exactly 0 at 1. */
export function logarithm(workspace: Workspace, node: Node): Read {
  const sign = signOf(workspace, node);
  if (sign === undefined) return undefined;
  if (sign <= 0) return "no-value";
  if (compare(workspace, node, rationalNode(workspace, Q.one)) === 0) return rationalNode(workspace, Q.zero);
  return established(workspace, "Ln", [node]);
}

/** The logarithm to a base > 0 that is not 1. */
export function logarithmTo(workspace: Workspace, node: Node, base: Node): Read {
  const [sign, baseSign] = [signOf(workspace, node), signOf(workspace, base)];
  if ((sign !== undefined && sign <= 0) || (baseSign !== undefined && baseSign <= 0)) return "no-value";
  const one = rationalNode(workspace, Q.one);
  const order = compare(workspace, base, one);
  if (order === 0) return "no-value";
  if (sign === undefined || baseSign === undefined || order === undefined) return undefined;
  if (compare(workspace, node, one) === 0) return rationalNode(workspace, Q.zero);
  return established(workspace, "Log", [node, base]);
}

/** arcosh x: none below 1, 0 at 1. */
function areaCosine(workspace: Workspace, node: Node): Read {
  const order = compare(workspace, node, rationalNode(workspace, Q.one));
  if (order === undefined) return undefined;
  if (order < 0) return "no-value";
  return order === 0 ? rationalNode(workspace, Q.zero) : established(workspace, "Arcosh", [node]);
}

/** artanh x: none outside −1 < x < 1. */
function areaTangent(workspace: Workspace, node: Node): Read {
  const [above, below] = [1n, -1n].map((end) => compare(workspace, node, rationalNode(workspace, Q.rational(end))));
  if ((above !== undefined && above >= 0) || (below !== undefined && below <= 0)) return "no-value";
  return above === undefined || below === undefined ? undefined : everywhere("Artanh", 0n)(workspace, node);
}

/** Functions whose values are not algebraic but at special places. */
export const transcendental: ReadonlyMap<string, (workspace: Workspace, node: Node) => Read> = new Map([
  ["Exp", everywhere("Exp", 1n)],
  ["Ln", logarithm],
  ["Sinh", everywhere("Sinh", 0n)],
  ["Cosh", everywhere("Cosh", 1n)],
  ["Tanh", everywhere("Tanh", 0n)],
  ["Arsinh", everywhere("Arsinh", 0n)],
  ["Arcosh", areaCosine],
  ["Artanh", areaTangent],
]);

/** Functions of whole numbers, which are computed exactly. */
export const counting: ReadonlySet<string> = new Set([
  ...["Factorial", "Factorial2", "Binomial", "Combinations", "Permutations", "GCD", "LCM"],
]);

/** A function of rational numbers whose value is rational. */
export function counted(workspace: Workspace, head: string, operands: readonly Node[]): Read {
  const known = operands.map((operand) => (operand.bound ? settled(workspace, operand) : operand));
  return known.every((operand) => rationalOf(operand) !== undefined) ? exactOnly(established(workspace, head, known)) : undefined;
}

const exactOnly = (read: Read): Read => (typeof read === "object" && rationalOf(read) === undefined ? undefined : read);
