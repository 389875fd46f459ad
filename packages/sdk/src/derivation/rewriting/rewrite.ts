import type { Board, MathJson, Message, RuleId } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { apply, at, bindingOf, headOf, isSum, operandsOf, type Path, replaceAt, sameTree } from "../../expression/mathjson.ts";
import { rewriteUnfolded, type WorkingLine } from "../unfolding/working-lines.ts";

/**
 * A small engine that changes a formula line by line.
 *
 *     rewriteLine(board, [[doubleNegative], [powerOfNumber], [productOfNumbers, quotientOfNumbers], [sumOfNumbers]]);
 *
 * - A `Rewriter` looks at one part of the formula on the board and says what becomes of it, by which rule, or undefined.
 * - Rewriters are given in stages. What stands in brackets, or above and below a fraction bar, comes first, the innermost leftmost first; in it the
 *   first stage that changes anything; in a stage the innermost leftmost part; for a part the first rewriter. So brackets come before powers,
 *   powers before products, products before sums, left before right.
 * - Every change is one line, written by `board.rewrite`, which verifies the part alone.
 * - It ends when nothing changes any more, and returns what stands on the board then.
 */
export type Rewriter = (part: MathJson, place: Place) => Rewrite | undefined;

export interface Rewrite {
  readonly rule: RuleId;
  /** What stands in the place of the part. */
  readonly after: MathJson;
  readonly params?: Message["params"];
  /** The lines by which the part comes to that, for who wants to see more; asked for only where the change is made. */
  readonly working?: () => readonly WorkingLine[];
  /** The line that follows at once: √(6²·2), and then 6√2. */
  readonly next?: Rewrite;
}

/** Where a part stands. */
export interface Place {
  readonly path: Path;
  /** What it is an operand of, from the outside in; empty for the whole line. */
  readonly around: readonly MathJson[];
}

export type Stage = readonly Rewriter[];

/** More lines than this nobody reads. */
const mostLines = 80;

export interface RewriteOptions {
  /** Ends where this says so of the line. */
  readonly until?: (line: MathJson) => boolean;
  readonly lines?: number;
  /** Stages for the whole line, before brackets. */
  readonly first?: readonly Stage[];
  /** Stages for when nothing else changes anything. */
  readonly last?: readonly Stage[];
}

/**
 * Rewrites the line on the board until nothing changes.
 * @throws {BudgetError} where that takes too many lines
 */
export function rewriteLine(
  board: Board,
  stages: readonly Stage[],
  { until, lines = mostLines, first = [], last = [] }: RewriteOptions = {},
): MathJson {
  // No line is written twice: what one rule does, another must not undo.
  const written = new Set<string>();
  for (let count = 0; count <= lines; count++) {
    const line = board.line?.json ?? 0;
    if (until?.(line)) return line;
    written.add(JSON.stringify(line));
    const isNew = (path: Path, after: MathJson): boolean => !written.has(JSON.stringify(replaceAt(line, path, after)));
    const spend = (operations: number): void => board.spend(operations);
    const whole = groupsOf(line).slice(-1);
    const found =
      findIn(whole, first, isNew, spend) ?? findIn(groupsOf(line), stages, isNew, spend) ?? findIn(whole, last, isNew, spend);
    if (!found) return line;
    for (let rewrite: Rewrite | undefined = found.rewrite; rewrite; rewrite = rewrite.next) {
      const { path, part } = withinProduct(board.line?.json ?? 0, found.path, rewrite.after);
      const working = rewrite.working?.() ?? [];
      const lines = path === found.path ? working : withinOuter(board.line?.json ?? 0, found.path, working, part);
      rewriteUnfolded(board, rewrite.rule, path, part, lines, rewrite.params);
      if (path !== found.path) break;
    }
  }
  throw new BudgetError(lines);
}

/** A product within a product is written without brackets: 8·3√2. */
function withinProduct(line: MathJson, path: Path, part: MathJson): { path: Path; part: MathJson } {
  const outer = path.slice(0, -1);
  if (path.length === 0 || headOf(part) !== "Multiply" || headOf(at(line, outer)) !== "Multiply") return { path, part };
  const operands = operandsOf(at(line, outer)).flatMap((operand, index) =>
    index + 1 === path.at(-1) ? operandsOf(part) : [operand],
  );
  return { path: outer, part: apply("Multiply", ...operands) };
}

/** The lines of a working as lines of the product around it. */
function withinOuter(line: MathJson, path: Path, lines: readonly WorkingLine[], end: MathJson): WorkingLine[] {
  const [outer, place] = [at(line, path.slice(0, -1)), path.slice(-1)];
  return lines.map((each, index) => ({
    ...each,
    after: index === lines.length - 1 ? end : replaceAt(outer, place, each.after),
  }));
}

/** The next change of a line, and where. */
function findIn(
  groups: readonly (readonly Part[])[],
  stages: readonly Stage[],
  accepts: (path: Path, after: MathJson) => boolean,
  spend: (operations: number) => void,
): { path: Path; rewrite: Rewrite } | undefined {
  for (const group of groups) {
    for (const stage of stages) {
      for (const { part, place } of group) {
        if (isBeginningOfSum(part, place)) continue;
        spend(1);
        for (const rewriter of stage) {
          const rewrite = rewriter(part, place);
          if (rewrite && !sameTree(rewrite.after, part) && accepts(place.path, rewrite.after))
            return { path: place.path, rewrite };
        }
      }
    }
  }
  return undefined;
}

interface Part {
  readonly part: MathJson;
  readonly place: Place;
}

/** The parts of a formula from the inside out, for each bracket and at last for the whole. */
function groupsOf(line: MathJson): Part[][] {
  const groups: Part[][] = [];
  const visit = (part: MathJson, place: Place): Part[] => {
    const inner: Part[] = [];
    if (!bindingOf(part)) {
      operandsOf(part).forEach((operand, index) => {
        inner.push(...visit(operand, { path: [...place.path, index + 1], around: [...place.around, part] }));
      });
    }
    inner.push({ part, place });
    if (place.path.length > 0 && isBracket(part, place)) groups.push(inner);
    return inner;
  };
  const whole = visit(line, { path: [], around: [] });
  return [...groups, whole];
}

/** a + b in a + b + c is no part of its own. */
function isBeginningOfSum(part: MathJson, { path, around }: Place): boolean {
  return path.at(-1) === 1 && isSum(part) && isSum(around.at(-1) ?? 0);
}

/** A sum within a product, a power, a function or a difference, and what stands above or below a bar. */
function isBracket(part: MathJson, { path, around }: Place): boolean {
  const head = headOf(part);
  const outer = headOf(around.at(-1) ?? 0);
  if (head === undefined) return false;
  if (outer === "Divide" || outer === "Sqrt" || outer === "Root" || outer === "Abs") return true;
  if (!isSum(part)) return false;
  return !(outer === "Add" || (outer === "Subtract" && path.at(-1) === 1));
}
