import type { MathJson } from "../../contract.ts";
import { type Ball, signOfBall } from "../ball/ball.ts";
import { enclose } from "../ball/evaluate.ts";
import type { Spend } from "../spend.ts";
import { type AlgebraicLeaf, rootOf } from "./leaf.ts";
import { isNode, type Node, nodeOf, type Read, rationalNode, type Workspace, workspaceFor } from "./node.ts";
import { readConstant } from "./read.ts";
import { signOf } from "./sign.ts";

export interface ConstantOptions {
  /** Letters that stand for algebraic numbers. */
  readonly numbers?: ReadonlyMap<string, AlgebraicLeaf> | undefined;
}

/** Digits of the first try, which needs no bounds: most constants are not near zero. */
const firstDigits = 96;

/** A constant, and where it was read. */
export interface Reading {
  readonly workspace: Workspace;
  readonly read: Read;
}

/** @throws {RangeError} where a given number is no single root of a square-free polynomial. */
export function reading(json: MathJson, spend: Spend, { numbers }: ConstantOptions = {}): Reading {
  const workspace = workspaceFor(spend);
  return { workspace, read: readConstant(workspace, json, givenNumbers(workspace, numbers)) };
}

function givenNumbers(workspace: Workspace, numbers: ConstantOptions["numbers"]): ReadonlyMap<string, Node> {
  const letters = new Map<string, Node>();
  for (const [name, leaf] of numbers ?? []) {
    const root = rootOf(leaf, workspace.spend);
    workspace.roots.set(name, root);
    letters.set(name, root.exact ? rationalNode(workspace, root.exact) : nodeOf(workspace, { kind: "leaf", leaf, name }));
  }
  return letters;
}

/**
 * The sign of a real constant: −1, 0, 1; "no-value" where it certainly has no real value; undefined where that is not decided.
 *
 * Not zero is decided by enclosures of growing precision. Zero is decided for algebraic numbers only (rational numbers, roots,
 * cosines and the like of rational multiples of π, roots of polynomials, and what is made of them by + − · ÷, powers, |x|, ⌊x⌋,
 * cases …), by a separation bound, and for what cancels as it is written (π − π). Never guessed from digits.
 *
 * @throws {RangeError} where a given number is no single root of a square-free polynomial.
 */
export function signOfConstant(json: MathJson, spend: Spend, options: ConstantOptions = {}): -1 | 0 | 1 | "no-value" | undefined {
  if (!options.numbers || options.numbers.size === 0) {
    const enclosure = enclose(json, noLetters, firstDigits, spend);
    if (enclosure.kind === "no-value") return "no-value";
    const sign = enclosure.kind === "value" ? signOfBall(enclosure.ball) : undefined;
    if (sign !== undefined) return sign;
  }
  const { workspace, read } = reading(json, spend, options);
  return isNode(read) ? signOf(workspace, read) : read;
}

const noLetters: ReadonlyMap<string, Ball> = new Map();

/** The order of two constants: −1 where the first is smaller. "no-value" where one has none. */
export const compareConstants = (
  left: MathJson,
  right: MathJson,
  spend: Spend,
  options: ConstantOptions = {},
): -1 | 0 | 1 | "no-value" | undefined => signOfConstant(["Subtract", left, right], spend, options);

/** Whether two constants are the same number. "no-value" where one has none, undefined where it is not decided. */
export function equalConstants(
  left: MathJson,
  right: MathJson,
  spend: Spend,
  options: ConstantOptions = {},
): boolean | "no-value" | undefined {
  const order = compareConstants(left, right, spend, options);
  return typeof order === "number" ? order === 0 : order;
}
