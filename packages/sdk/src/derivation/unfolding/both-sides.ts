import type { Board, Expression, MathJson, Message, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { termsOf } from "../rewriting/terms.ts";
import { expandingLines } from "./products.ts";
import { appended, linesOfSide, type SideOperation } from "./side-lines.ts";
import { rewriteUnfolded, shown } from "./working-lines.ts";

export type { SideOperation } from "./side-lines.ts";

const relations = /^(Equal|NotEqual|Less|LessEqual|Greater|GreaterEqual)$/;

/** a < b < c, and also a < b ≤ c, which is two relations. */
interface Chain {
  readonly heads: readonly string[];
  readonly sides: readonly MathJson[];
}

function chainOf(json: MathJson): Chain | undefined {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  if (relations.test(head)) return { heads: operands.slice(1).map(() => head), sides: operands };
  const links = head === "And" ? operands.map(chainOf) : [];
  const [first, ...others] = links;
  if (!first || !links.every((link) => link?.sides.length === 2)) return undefined;
  return others.reduce<Chain | undefined>((chain, link) => {
    const [left, right] = link?.sides ?? [];
    if (!chain || left === undefined || right === undefined || !sameTree(chain.sides.at(-1) ?? 0, left)) return undefined;
    return { heads: [...chain.heads, ...(link?.heads ?? [])], sides: [...chain.sides, right] };
  }, first);
}

const isMixed = ({ heads }: Chain): boolean => heads.some((head) => head !== heads[0]);

function chainToJson(chain: Chain): MathJson {
  const { heads, sides } = chain;
  if (!isMixed(chain)) return apply(heads[0] as string, ...sides);
  return apply("And", ...heads.map((head, index) => apply(head, sides[index] as MathJson, sides[index + 1] as MathJson)));
}

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
  const [before, end] = [chainOf(board.line?.json ?? 0), chainOf(after.json)];
  const written = before?.sides.map((side) => appended(side, operation)) ?? [];
  const isUnfolded = before && end && written.length === end.sides.length;
  if (!isUnfolded || written.every((side, index) => sameTree(side, end.sides[index] as MathJson))) {
    board.write(rule, after, params);
    return;
  }
  board.detail(
    rule,
    (below) => {
      const { kind, by } = operation;
      const turned = before.heads.join() === end.heads.join() ? "" : "-turned";
      const isTerm = kind === "add" || kind === "subtract";
      const name = `sides.${kind}${turned}`;
      below.write(name, expressionOf(chainToJson({ ...end, sides: written })), shown(isTerm ? { term: by } : { factor: by }));
      const standing = [...written];
      for (const [index, side] of written.entries()) {
        const result = end.sides[index] as MathJson;
        standing[index] = result;
        if (sameTree(side, result)) continue;
        const lines = linesOfSide(side, result, before.sides[index] as MathJson, operation);
        const named = nameOfSide(index, written.length);
        if (isMixed(end)) below.write(named, expressionOf(chainToJson({ ...end, sides: standing })));
        else rewriteUnfolded(below, named, [index + 1], result, lines);
      }
      return after;
    },
    params,
  );
}

/** A term to the other side, or what it leaves behind: subtracted from both, added where it has a minus. */
export function subtractTerm(board: Board, rule: RuleId, after: Expression, term: MathJson, params?: Message["params"]): void {
  const isMinus = startsWithMinus(term);
  doToBothSides(board, rule, after, { kind: isMinus ? "add" : "subtract", by: isMinus ? opposite(term) : term }, params);
}

/** A line that multiplies out and collects on each side, one side after the other below where both change; or that only puts terms in order. */
export function expandSidesTo(board: Board, rule: RuleId, after: Expression): void {
  const before = board.line?.json ?? 0;
  const [sides, results] = [operandsOf(before), operandsOf(after.json)];
  const changing = results.flatMap((result, index) => (sameTree(result, sides[index] ?? 0) ? [] : [index]));
  const [only, ...more] = changing;
  if (headOf(before) !== headOf(after.json) || !relations.test(headOf(before) ?? "") || sides.length !== results.length) {
    board.write(rule, after);
    return;
  }
  const inOrder = (json: MathJson): string =>
    termsOf(json)
      .map((term) => JSON.stringify(term))
      .sort()
      .join();
  const isOnlyOrder = changing.every((index) => inOrder(sides[index] ?? 0) === inOrder(results[index] ?? 0));
  const name = isOnlyOrder ? "equation.arrange" : rule;
  const expand = (on: Board, named: RuleId, index: number): void => {
    const result = results[index] as MathJson;
    rewriteUnfolded(on, named, [index + 1], result, expandingLines(sides[index] as MathJson, result));
  };
  if (only !== undefined && more.length === 0) expand(board, name, only);
  else
    board.detail(name, (below) => {
      for (const index of changing) expand(below, nameOfSide(index, sides.length), index);
      return after;
    });
}

const nameOfSide = (index: number, count: number): RuleId =>
  index === 0 ? "sides.left" : index === count - 1 ? "sides.right" : "sides.middle";
