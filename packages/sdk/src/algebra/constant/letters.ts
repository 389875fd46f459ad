import type { MathJson } from "../../contract.ts";
import { countedName, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import * as Q from "../rational.ts";
import { difference, product, sum } from "./arithmetic.ts";
import { isNode, type Node, type Read, rationalNode, rationalOf, type Workspace } from "./node.ts";

/** Where a formula is read: the numbers its letters stand for. */
export interface Place {
  readonly workspace: Workspace;
  readonly letters: ReadonlyMap<string, Node>;
  read(json: MathJson, letters?: ReadonlyMap<string, Node>): Read;
}

/** More terms are not added up. */
const mostTerms = 10_000n;

/**
 * Σ and Π over a letter between two integers. An empty range has the sum 0 and the product 1; one turned round is left undecided.
 */
export function overIntegers(head: "Sum" | "Product", operands: readonly MathJson[], place: Place): Read {
  const [formula, limits = 0] = operands;
  const [letter, ...bounds] = operandsOf(limits);
  if (operands.length !== 2 || formula === undefined || headOf(limits) !== "Limits" || bounds.length !== 2) return undefined;
  if (letter === undefined || !isSymbol(letter) || countedName(formula, [letter]) !== undefined) return undefined;
  const ends = bounds.map((bound) => place.read(bound));
  if (ends.includes("no-value")) return "no-value";
  const [from, to] = ends.map((end) => (isNode(end) ? rationalOf(end) : undefined));
  if (from?.denominator !== 1n || to?.denominator !== 1n) return undefined;
  if (to.numerator < from.numerator - 1n || to.numerator - from.numerator >= mostTerms) return undefined;
  const terms: Node[] = [];
  let sure = true;
  for (let index = from.numerator; index <= to.numerator; index++) {
    const term = readWith(formula, letter, rationalNode(place.workspace, Q.rational(index)), place);
    if (term === "no-value") return term;
    if (term === undefined) sure = false;
    else terms.push(term);
  }
  if (!sure) return undefined;
  if (head === "Sum") return sum(place.workspace, ...terms);
  return product(
    place.workspace,
    terms.map((node) => ({ node, exponent: 1n })),
  );
}

const readWith = (formula: MathJson, letter: string, value: Node, place: Place): Read =>
  place.read(formula, new Map([...place.letters, [letter, value]]));

/** f|ₓ₌₂, and F|ₐᵇ = F(b) − F(a) in the one letter there is. */
export function evaluatedAt(operands: readonly MathJson[], place: Place): Read {
  const [formula, from, to] = operands;
  if (formula === undefined || from === undefined || operands.length > 3) return undefined;
  if (to === undefined && headOf(from) !== "Equal") return undefined;
  const named = to === undefined ? operandsOf(from) : [...freeLetters(formula), from, to];
  const [letter, ...values] = named;
  if (letter === undefined || !isSymbol(letter) || values.length !== (to === undefined ? 1 : 2)) return undefined;
  if (countedName(formula, [letter]) !== undefined) return undefined;
  const reads = values.map((value) => {
    const node = place.read(value);
    return isNode(node) ? readWith(formula, letter, node, place) : node;
  });
  if (reads.includes("no-value")) return "no-value";
  const [low, high] = reads;
  if (to === undefined) return low;
  return isNode(low) && isNode(high) ? difference(place.workspace, high, low) : undefined;
}
