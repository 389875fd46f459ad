import { monomialOf, summandsOf } from "../../../algebra/forms/monomials.ts";
import { isDescending, schoolOrder, writeSum } from "../../../algebra/forms/order-monomials.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Expression, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { at, headOf, isSum, mapOperands, operandsOf, type Path, replaceAt, sameTree } from "../../../expression/mathjson.ts";
import type { Change } from "./change.ts";
import { distributeNegative, expandPart, termsAsWritten } from "./expanding-parts.ts";

/** So many changes no formula of school needs. */
const mostChanges = 60;

const entered = /^(Add|Subtract|Negate|Multiply|Divide|Equal|NotEqual|Less|LessEqual|Greater|GreaterEqual|And|Or|List)$/;

/** Expands the line on the board, one change a line, the terms put in order at the end. Returns what stands there then. */
export function expandLine(board: Board, { isOrdered = true }: { isOrdered?: boolean } = {}): MathJson {
  for (let count = 0; count < mostChanges; count++) {
    const line = board.line as Expression;
    const found = nextChange(line.json, []);
    if (!found) break;
    board.spend(10);
    const part = at(line.json, found.path);
    const after = withoutInnerSums(replaceAt(line.json, found.path, found.change.after));
    writeChange(board, part, found.change, after);
  }
  const line = (board.line as Expression).json;
  const ordered = isOrdered ? inSchoolOrder(line) : undefined;
  if (ordered !== undefined && !sameTree(ordered, line)) board.write("expanding.order", expressionOf(ordered));
  return (board.line as Expression).json;
}

/** The expanded form at once, without lines. */
export function expandedForm(json: MathJson, { isOrdered = true }: { isOrdered?: boolean } = {}): MathJson {
  let line = json;
  for (let count = 0; count < mostChanges; count++) {
    const found = nextChange(line, []);
    if (!found) break;
    line = withoutInnerSums(replaceAt(line, found.path, found.change.after));
  }
  return (isOrdered ? inSchoolOrder(line) : undefined) ?? line;
}

function writeChange(board: Board, part: MathJson, { rule, after, between = [], params = {} }: Change, line: MathJson): void {
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, expressionOf(value)]));
  const stages = between.filter((stage) => !sameTree(stage, after) && !sameTree(stage, part));
  if (stages.length === 0) {
    board.write(rule, expressionOf(line), shown);
    return;
  }
  board.detail(
    rule,
    (inner) => {
      let before = part;
      for (const [index, stage] of stages.entries()) {
        const name =
          index > 0
            ? "expanding.coefficients"
            : rule === "expanding.binomial"
              ? "expanding.write-binomial"
              : "expanding.write-out";
        inner.write(name, expressionOf(stage), undefined, { before: expressionOf(before) });
        before = stage;
      }
      inner.write("expanding.work-out", expressionOf(after), undefined, { before: expressionOf(before) });
      return expressionOf(line);
    },
    shown,
  );
}

/** The first part, innermost and from the left, with something to do. The sums within one sum are one. */
function nextChange(json: MathJson, path: Path, isWithinSum = false): { path: Path; change: Change } | undefined {
  const head = headOf(json) ?? "";
  const operands = operandsOf(json);
  const last = head === "Power" ? 1 : entered.test(head) ? operands.length : 0;
  for (let index = 0; index < last; index++) {
    const operand = operands[index] as MathJson;
    const isSubtracted = head === "Negate" || (head === "Subtract" && index === 1);
    const signed = isSubtracted && isProductWithBracket(operand) ? distributeNegative(json) : undefined;
    if (signed) return { path, change: signed };
    const found = nextChange(operand, [...path, index + 1], isSum(json) && !isSubtracted);
    if (found) return found;
  }
  const change = isWithinSum && isSum(json) ? undefined : expandPart(json);
  return change && { path, change };
}

/** 3(x + 2): one bracket, with nothing left to do inside it. */
function isProductWithBracket(json: MathJson): boolean {
  const factors = operandsOf(json);
  return headOf(json) === "Multiply" && factors.filter(isSum).length === 1 && factors.every((factor) => !nextChange(factor, []));
}

/** Sums within sums as one. */
export function withoutInnerSums(json: MathJson): MathJson {
  const made = mapOperands(json, withoutInnerSums);
  return isSum(made) ? sum(termsAsWritten(made)) : made;
}

function inSchoolOrder(json: MathJson): MathJson | undefined {
  if (!isSum(json)) return undefined;
  const terms = summandsOf(json).map(monomialOf);
  return terms.every((term) => term !== undefined) && !isDescending(terms) ? writeSum(schoolOrder(terms)) : undefined;
}
