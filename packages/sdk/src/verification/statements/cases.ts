import type { MathJson } from "../../contract.ts";
import { at, findPaths, headOf, operandsOf, replaceAt } from "../../expression/mathjson.ts";
import { negated, readStatement } from "./read-statement.ts";
import { type Comparison, join, mapComparisons, type Statement } from "./statement.ts";

/** So many cases within cases are taken apart. */
const deepest = 6;

/** The statement with formulas of cases taken apart: |x| as cases is 2 where x ≥ 0 and x = 2, or x < 0 and −x = 2. undefined where a case cannot be read. */
export function withoutCases(statement: Statement): Statement | undefined {
  try {
    return mapComparisons(statement, (comparison) => apart(comparison, 0));
  } catch (error) {
    if (error instanceof UnreadCase) return undefined;
    throw error;
  }
}

class UnreadCase extends Error {
  override readonly name = "UnreadCase";
}

function apart(comparison: Comparison, depth: number): Statement {
  for (const side of ["left", "right"] as const) {
    const [path] = findPaths(comparison[side], (part) => headOf(part) === "Which");
    if (path === undefined) continue;
    if (depth >= deepest) throw new UnreadCase("cases within cases");
    return join("or", branches(comparison, side, path, depth));
  }
  return comparison;
}

function branches(comparison: Comparison, side: "left" | "right", path: readonly number[], depth: number): Statement[] {
  const operands = operandsOf(at(comparison[side], path));
  const earlier: Statement[] = [];
  const found: Statement[] = [];
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const condition = readStatement(operands[index] as MathJson);
    const failed = condition && negated(condition);
    if (!condition || !failed) throw new UnreadCase("a case");
    const branch = { ...comparison, [side]: replaceAt(comparison[side], path, operands[index + 1] as MathJson) };
    found.push(join("and", [...earlier, condition, apart(branch, depth + 1)]));
    earlier.push(failed);
  }
  return found;
}
