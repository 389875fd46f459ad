import * as A from "../ball/arithmetic.ts";
import { type Ball, type Enclosed, isBall, ofInteger, ofRational, one } from "../ball/ball.ts";
import { pi } from "../ball/constants.ts";
import { exponential } from "../ball/exponential.ts";
import { arithmeticCost, functionCost, heads, limited } from "../ball/heads.ts";
import { rationalPower } from "../ball/power.ts";
import { root } from "../ball/roots.ts";
import { cosine } from "../ball/trigonometric.ts";
import type { Rational } from "../rational.ts";
import { isOne, type Node, type Workspace } from "./node.ts";

/** A ball with the constant in it, computed with `bits` digits; unknown where those are too few (a divisor's ball holds zero). */
export function enclosureOf(workspace: Workspace, node: Node, bits: number): Enclosed {
  if (node.found.bits !== bits) {
    const enclosure = limited(computed(workspace, node, bits));
    node.found.bits = bits;
    node.found.enclosure = enclosure;
  }
  return node.found.enclosure;
}

function computed(workspace: Workspace, { form }: Node, bits: number): Enclosed {
  const { spend } = workspace;
  switch (form.kind) {
    case "rational":
      spend(arithmeticCost(bits));
      return ofRational(form.value, bits);
    case "surd":
      return product(
        form.powers.map(({ base, exponent }) => {
          spend(functionCost(bits));
          return rationalPower(ofInteger(base, bits), exponent, bits + 4);
        }),
        bits,
      );
    case "cosine":
      spend(2 * functionCost(bits));
      return cosine(A.multiply(pi(bits + 4), ofRational(form.turns, bits + 4), bits + 4), bits);
    case "leaf":
      return workspace.roots.get(form.name)?.ball(bits, spend) ?? "unknown";
    case "linear": {
      const terms = form.terms.map(({ coefficient, node }) => times(coefficient, enclosureOf(workspace, node, bits), bits));
      spend(2 * terms.length * arithmeticCost(bits));
      return terms.reduce<Enclosed>(
        (sum, term) => (isBall(sum) && isBall(term) ? A.add(sum, term, bits) : "unknown"),
        ofRational(form.constant, bits),
      );
    }
    case "monomial":
      return product(
        form.factors.map(({ node, exponent }) => {
          spend(4 * arithmeticCost(bits));
          const base = enclosureOf(workspace, node, bits);
          return isBall(base) ? A.integerPower(base, exponent, bits) : base;
        }),
        bits,
      );
    case "root": {
      spend(functionCost(bits));
      const radicand = enclosureOf(workspace, form.radicand, bits);
      return isBall(radicand) ? root(radicand, form.degree, bits) : radicand;
    }
    case "function":
      spend(2 * functionCost(bits));
      return ofFunction(
        form.head,
        form.operands.map((operand) => enclosureOf(workspace, operand, bits)),
        bits,
      );
  }
}

function times(coefficient: Rational, value: Enclosed, bits: number): Enclosed {
  if (!isBall(value) || isOne(coefficient)) return value;
  return A.multiply(ofRational(coefficient, bits), value, bits);
}

function product(factors: readonly Enclosed[], bits: number): Enclosed {
  return factors.reduce(
    (left, right) => (isBall(left) && isBall(right) ? limited(A.multiply(left, right, bits)) : "unknown"),
    one as Enclosed,
  );
}

function ofFunction(head: string, operands: readonly Enclosed[], bits: number): Enclosed {
  if (head === "Pi") return pi(bits);
  if (head === "ExponentialE") return exponential(one, bits);
  const balls: Ball[] = [];
  for (const operand of operands) {
    if (!isBall(operand)) return operand;
    balls.push(operand);
  }
  return heads.get(head)?.of(balls, bits) ?? "unknown";
}
