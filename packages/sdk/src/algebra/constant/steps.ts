import * as Q from "../rational.ts";
import { combination, difference, multiple, product, sum } from "./arithmetic.ts";
import { isNode, type Node, type Read, rationalNode, type Workspace } from "./node.ts";
import { quotient } from "./powers.ts";
import { compare, floorOfNode, signOf } from "./sign.ts";

const minusOne = Q.rational(-1);
const half = Q.rational(1n, 2n);

export function absolute(workspace: Workspace, node: Node): Read {
  const sign = signOf(workspace, node);
  return sign === undefined ? undefined : multiple(workspace, Q.rational(sign), node);
}

export function sign(workspace: Workspace, node: Node): Read {
  const value = signOf(workspace, node);
  return value === undefined ? undefined : rationalNode(workspace, Q.rational(value));
}

export function floor(workspace: Workspace, node: Node): Read {
  const whole = floorOfNode(workspace, node);
  return whole === undefined ? undefined : rationalNode(workspace, Q.rational(whole));
}

export const ceiling = (workspace: Workspace, node: Node): Read => throughOpposite(workspace, node, floor);

/** The nearest integer, halves away from zero. */
export function round(workspace: Workspace, node: Node): Read {
  const value = signOf(workspace, node);
  if (value === undefined) return undefined;
  if (value < 0) return throughOpposite(workspace, node, round);
  const moved = sum(workspace, node, rationalNode(workspace, half));
  return moved && floor(workspace, moved);
}

/** −f(−x). */
function throughOpposite(workspace: Workspace, node: Node, of: (workspace: Workspace, node: Node) => Read): Read {
  const opposite = multiple(workspace, minusOne, node);
  const value = opposite && of(workspace, opposite);
  return isNode(value) ? multiple(workspace, minusOne, value) : value;
}

/** The remainder of the floored quotient, with the sign of the divisor. */
export function modulo(workspace: Workspace, dividend: Node, divisor: Node): Read {
  const ratio = quotient(workspace, dividend, divisor);
  const whole = isNode(ratio) ? floor(workspace, ratio) : ratio;
  if (!isNode(whole)) return whole;
  const times = product(workspace, [
    { node: divisor, exponent: 1n },
    { node: whole, exponent: 1n },
  ]);
  return times && difference(workspace, dividend, times);
}

/** The greatest (direction 1) or the least (−1). */
export function extreme(workspace: Workspace, nodes: readonly Node[], direction: 1 | -1): Read {
  let best = nodes[0] as Node;
  for (const node of nodes.slice(1)) {
    const order = compare(workspace, node, best);
    if (order === undefined) return undefined;
    if (order === direction) best = node;
  }
  return best;
}

export const hundredth = (workspace: Workspace, node: Node): Read =>
  combination(workspace, [{ coefficient: Q.rational(1n, 100n), node }]);
