import type { Board, Expression, MathJson, Message, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { isSum, productOfFactors, sumOfTerms, termsOf } from "../rewriting/terms.ts";
import { likeTermLines } from "./like-terms.ts";
import { rewriteUnfolded, shown, type WorkingLine } from "./working-lines.ts";

/** What is done to all sides of a statement at once. */
export interface SideOperation {
  readonly kind: "add" | "subtract" | "multiply" | "divide";
  readonly by: MathJson;
}

const relations = /^(Equal|NotEqual|Less|LessEqual|Greater|GreaterEqual)$/;

/**
 * A line by which something is done to all sides of an equation, an inequality or a chain of them. Below it stands what is done, written out, and each
 * side worked out in turn.
 */
export function doToBothSides(
  board: Board,
  rule: RuleId,
  after: Expression,
  operation: SideOperation,
  params?: Message["params"],
): void {
  const before = board.line?.json ?? 0;
  const [head, sides, results] = [headOf(after.json), operandsOf(before), operandsOf(after.json)];
  const isUnfolded =
    relations.test(head ?? "") && relations.test(headOf(before) ?? "") && sides.length === results.length && head !== undefined;
  const written = isUnfolded ? sides.map((side) => appended(side, operation)) : [];
  const changing = written.filter((side, index) => !sameTree(side, results[index] as MathJson));
  if (!isUnfolded || changing.length === 0) {
    board.write(rule, after, params);
    return;
  }
  board.detail(
    rule,
    (below) => {
      const { kind, by } = operation;
      const turned = headOf(before) === head ? "" : "-turned";
      const isTerm = kind === "add" || kind === "subtract";
      below.write(`sides.${kind}${turned}`, expressionOf(apply(head, ...written)), shown(isTerm ? { term: by } : { factor: by }));
      written.forEach((side, index) => {
        const result = results[index] as MathJson;
        if (sameTree(side, result)) return;
        const name = index === 0 ? "left" : index === written.length - 1 ? "right" : "middle";
        rewriteUnfolded(below, `sides.${name}`, [index + 1], result, linesOfSide(side, result, sides[index] as MathJson, operation));
      });
      return after;
    },
    params,
  );
}

function appended(side: MathJson, { kind, by }: SideOperation): MathJson {
  switch (kind) {
    case "add":
      return side === 0 ? by : sumOfTerms([...termsOf(side), by]);
    case "subtract":
      return side === 0 ? opposite(by) : sumOfTerms([...termsOf(side), opposite(by)]);
    case "multiply":
      return apply("Multiply", by, ...(headOf(side) === "Multiply" && !startsWithMinus(by) ? operandsOf(side) : [side]));
    case "divide":
      return apply("Divide", side, by);
  }
}

function linesOfSide(written: MathJson, result: MathJson, side: MathJson, { kind, by }: SideOperation): WorkingLine[] {
  if (kind === "add" || kind === "subtract") return likeTermLines(written, result);
  if (kind === "divide") return signLines(side, by, result);
  return isSum(side) ? productLines(side, by, result) : [];
}

/** −6/(−2): the signs first. */
function signLines(side: MathJson, by: MathJson, result: MathJson): WorkingLine[] {
  if (!startsWithMinus(by)) return [];
  const size = opposite(by);
  const isNegative = startsWithMinus(side);
  const fraction = apply("Divide", isNegative ? opposite(side) : side, size);
  const signed = isNegative ? fraction : apply("Negate", fraction);
  if (isSum(side) || size === 1) return [];
  return [
    { rule: "working.signs-of-fraction", after: signed },
    { rule: "working.divide-out", after: result, params: shown({ factor: size }) },
  ];
}

/** 6·(x/2 + x/3): every term by the factor, each product worked out. */
function productLines(side: MathJson, by: MathJson, result: MathJson): WorkingLine[] {
  const [terms, results] = [termsOf(side), termsOf(result)];
  if (terms.length !== results.length) return [];
  const products = terms.map((term): MathJson => {
    const product = productOfFactors([by, startsWithMinus(term) ? opposite(term) : term]);
    return startsWithMinus(term) ? opposite(product) : product;
  });
  const lines: WorkingLine[] = [
    { rule: "working.distribute", after: sumOfTerms(products), params: shown({ factor: by }) },
  ];
  const standing = [...products];
  for (const [index, product] of products.entries()) {
    standing[index] = results[index] as MathJson;
    const after = sumOfTerms(standing);
    if (!sameTree(after, lines.at(-1)?.after ?? 0))
      lines.push({ rule: "working.product", after, params: shown({ product: startsWithMinus(product) ? opposite(product) : product }) });
  }
  return lines;
}
