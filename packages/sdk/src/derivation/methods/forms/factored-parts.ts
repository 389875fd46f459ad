import type { Atoms } from "../../../algebra/forms/atoms.ts";
import { readPolynomial } from "../../../algebra/forms/read-fraction.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, MathJson, Rule } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { sameTree } from "../../../expression/mathjson.ts";
import { factorsAsWritten } from "./factoring.ts";
import { factorLines, type Product } from "./factoring-lines.ts";
import { piece, productToJson } from "./factoring-pieces.ts";
import { SilentBoard } from "./silent-board.ts";

/** A polynomial with its factors, on a line of its own (its lines unfolded below it) where they are not how it is written. */
export const factorPartRule: Rule = {
  relation: "equal",
  example: "x^2 + 2x + 1 ⟶ (x + 1)^2",
  en: "Factor {formula}",
  zh: "把 {formula} 分解因式",
};

export interface FactoredPart extends Product {
  readonly written: MathJson;
}

/** undefined where it is no polynomial, or its factors are not known. */
export function factorPart(rule: string, json: MathJson, board: Board, atoms: Atoms): FactoredPart | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const start = startOf(json, atoms, spend);
  const probe = new SilentBoard(json, spend);
  const product = start && factorLines(start, { board: probe.asBoard, atoms });
  if (!start || !product) return undefined;
  const written = productToJson(product.content, product.pieces, atoms);
  if (probe.count === 0 || sameTree(written, json)) return { ...product, written: json };
  const params = { formula: expressionOf(json) };
  const before = { before: expressionOf(json) };
  if (probe.count === 1) board.write(rule, expressionOf(written), params, before);
  else
    board.detail(
      rule,
      (inner) => {
        factorLines(start, { board: inner, atoms });
        return expressionOf(written);
      },
      params,
      before,
    );
  return { ...product, written };
}

function startOf(json: MathJson, atoms: Atoms, spend: (operations: number) => void): Product | undefined {
  const factors = factorsAsWritten(json, atoms, spend);
  if (factors) return factors;
  const read = readPolynomial(json, atoms, spend);
  return read && read.polynomial !== 0n ? { content: Q.rational(1n, read.divisor), pieces: [piece(read.polynomial)] } : undefined;
}

/** The factors, without lines. */
export function factorSilently(json: MathJson, atoms: Atoms, spend: (operations: number) => void): FactoredPart | undefined {
  const start = startOf(json, atoms, spend);
  const product = start && factorLines(start, { board: new SilentBoard(json, spend).asBoard, atoms });
  return product && { ...product, written: productToJson(product.content, product.pieces, atoms) };
}
