import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { headOf, isApplication, mapOperands, operandsOf, sameTree } from "./node.ts";

/**
 * The way to a part of a tree: indices into its JSON arrays, from the root. The head has index 0, so the operands begin at 1: in
 * ["Add", "x", ["Power", "y", 2]] the 2 is at [2, 2], and the whole tree at [].
 */
export type Path = readonly number[];

/** The part at a path. @throws MisuseError where the path leaves the tree or leads to a head. */
export function at(json: MathJson, path: Path): MathJson {
  return path.reduce<MathJson>((part, index) => {
    const operand = operandsOf(part)[index - 1];
    if (operand === undefined) throw new MisuseError(`no part of the formula is at [${path.join(", ")}]`);
    return operand;
  }, json);
}

/** The tree with another part at a path. @throws MisuseError as `at`. */
export function replaceAt(json: MathJson, path: Path, part: MathJson): MathJson {
  at(json, path);
  const [index, ...rest] = path;
  if (index === undefined) return part;
  return mapOperands(json, (operand, place) => (place === index - 1 ? replaceAt(operand, rest, part) : operand));
}

/** Where the parts are that a test picks, outer ones before inner ones and from left to right. */
export function findPaths(json: MathJson, picks: (part: MathJson, path: Path) => boolean): number[][] {
  const found: number[][] = [];
  const visit = (part: MathJson, path: number[]): void => {
    if (picks(part, path)) found.push(path);
    operandsOf(part).forEach((operand, index) => {
      visit(operand, [...path, index + 1]);
    });
  };
  visit(json, []);
  return found;
}

/**
 * The parts of `after` that are not in `before`, as few and as small as a person would colour: operands that stayed are matched in their
 * order (longest common subsequence), and what stands between them is compared part by part. Where something only went away, the part it
 * went from. Empty exactly where the trees are the same.
 */
export function changedPaths(before: MathJson, after: MathJson): number[][] {
  if (sameTree(before, after)) return [];
  if (!isApplication(after)) return [[]];
  const operands = operandsOf(after);
  if (headOf(before) !== headOf(after)) {
    // What was wrapped up in something new stayed what it was.
    const kept = operands.findIndex((operand) => sameTree(operand, before));
    const others = operands.flatMap((_, index) => (index === kept ? [] : [[index + 1]]));
    return kept < 0 || others.length === 0 ? [[]] : others;
  }
  const found: number[][] = [];
  for (const { left, right, from } of gaps(operandsOf(before), operands)) {
    right.forEach((operand, index) => {
      const counterpart = left.length === right.length ? left[index] : undefined;
      const inner = counterpart === undefined ? [[]] : changedPaths(counterpart, operand);
      found.push(...inner.map((path) => [from + index + 1, ...path]));
    });
    if (right.length === 0) return [[]];
  }
  return found;
}

interface Gap {
  readonly left: readonly MathJson[];
  readonly right: readonly MathJson[];
  /** Where the gap begins in the right list. */
  readonly from: number;
}

/** What stands between the common operands of two lists. */
function gaps(left: readonly MathJson[], right: readonly MathJson[]): Gap[] {
  // lengths[i][j]: how many operands the lists have in common from i and j on.
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const same = left.map((a) => right.map((b) => sameTree(a, b)));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      (lengths[i] as number[])[j] = same[i]?.[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const result: Gap[] = [];
  let [i, j, fromLeft, fromRight] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromLeft || j > fromRight) {
      result.push({ left: left.slice(fromLeft, i), right: right.slice(fromRight, j), from: fromRight });
    }
  };
  while (i < left.length && j < right.length) {
    if (same[i]?.[j] && length(i, j) === length(i + 1, j + 1) + 1) {
      close();
      i++;
      j++;
      [fromLeft, fromRight] = [i, j];
    } else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [left.length, right.length];
  close();
  return result;
}
