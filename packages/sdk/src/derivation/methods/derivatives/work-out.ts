import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, at, findPaths, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { type DerivativeLine, directLine, movesWithLetter, structureLine } from "./shapes.ts";

/** More lines than this no derivative needs that a person would want to read. */
const mostLines = 200;

/**
 * Works out every d/dx on the board's line, one rule a line: what is a derivative as a whole is taken apart on this board, and each derivative within a
 * formula in substeps of its own. false where some derivative is not known.
 *
 * @param dependents letters that change with the letter, as y does in implicit differentiation; dy/dx stays
 */
export function workOut(board: Board, dependents: readonly string[] = []): boolean {
  for (let lines = 0; lines < mostLines; lines++) {
    const line = board.line?.json;
    const path = line === undefined ? undefined : nextDerivative(line, dependents);
    if (line === undefined || path === undefined) return line !== undefined;
    board.spend(1);
    if (!writeLine(board, path, at(line, path), dependents)) return false;
  }
  return false;
}

/** Inner derivatives before outer ones, from left to right; dy/dx of a letter that depends on x is left. */
function nextDerivative(line: MathJson, dependents: readonly string[]): number[] | undefined {
  const isOpen = (part: MathJson): boolean =>
    isDerivative(part) && !(dependents.includes(String(operandsOf(part)[0])) && typeof operandsOf(part)[0] === "string");
  const paths = findPaths(line, isOpen);
  return paths.find((path) => !paths.some((other) => other.length > path.length && path.every((index, i) => other[i] === index)));
}

const isDerivative = (part: MathJson): boolean => headOf(part) === "Differentiate" || headOf(part) === "PartialD";

function writeLine(board: Board, path: readonly number[], derivative: MathJson, dependents: readonly string[]): boolean {
  const [formula, letter, ...more] = operandsOf(derivative);
  const head = headOf(derivative);
  if (head === undefined || formula === undefined || typeof letter !== "string") return false;
  if (more.length > 0) {
    const inTurn = [letter, ...more].reduce<MathJson>((inner, each) => apply(head, inner, each), formula);
    board.rewrite("derivative.one-more", path, inTurn, { times: more.length + 1 });
    return true;
  }
  const moves = movesWithLetter(letter, head === "PartialD" ? [] : dependents);
  const direct = directLine(formula, letter, moves);
  if (direct && !dependents.some((name) => formula === name)) {
    board.rewrite(direct.rule, path, direct.after, direct.params);
    return true;
  }
  const line = structureLine(formula, letter, moves, (part) => apply(head, part, letter));
  if (!line) return false;
  if (path.length === 0) {
    writeStructure(board, line);
    return true;
  }
  let done = false;
  board.rewrite(
    "derivative.part",
    path,
    (inner) => {
      writeStructure(inner, line);
      done = workOut(inner, dependents);
      tidy(inner);
      return inner.line?.json ?? derivative;
    },
    { function: expressionOf(formula) },
  );
  return done;
}

/** The line of a rule; for the chain rule with its inner and outer function below. */
function writeStructure(board: Board, { rule, after, params, chain }: DerivativeLine): void {
  if (!chain) {
    board.rewrite(rule, [], after, params);
    return;
  }
  const { inner, outer, outerDerivative, name } = chain;
  const [letter, whole] = [expressionOf(name), board.line];
  board.rewrite(
    rule,
    [],
    (below) => {
      below.write("derivative.inner", expressionOf(apply("Equal", name, inner)), { name: letter });
      below.write(
        "derivative.outer",
        expressionOf(outerDerivative),
        { outer: expressionOf(outer), name: letter },
        {
          before: expressionOf(apply("Differentiate", outer, name)),
        },
      );
      below.write(
        "derivative.back",
        expressionOf(after),
        { inner: expressionOf(inner), name: letter },
        whole ? { before: whole } : {},
      );
      return after;
    },
    params,
  );
}

/** Leaves the line as a textbook would. */
export function tidy(board: Board): void {
  const line = board.line?.json;
  if (line === undefined) return;
  const simple = simplify(line, {
    assuming: board.assuming.map(({ json }) => json),
    spend: (operations) => board.spend(operations),
  });
  if (!sameTree(simple, line)) board.rewrite("derivative.tidy", [], simple);
}
