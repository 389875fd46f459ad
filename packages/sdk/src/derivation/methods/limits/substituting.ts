import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mapTree, mentions, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { verifyEqual } from "../../../verification/equality/verify-equal.ts";
import { isInfinity, kindOfTendency, type LimitLine, limitTree, tendencyOf } from "./limit-line.ts";
import type { Place, Technique } from "./technique.ts";

/** What does not change with the letter is its own limit. */
export const constant: Technique = ({ board, path, limit }) => {
  if (mentions(limit.formula, limit.letter)) return false;
  board.rewrite("limit.constant", path, limit.formula, { letter: expressionOf(limit.letter) });
  return true;
};

/** Where the formula is continuous its value is the limit. */
export const substitution: Technique = ({ board, path, limit, result }) => {
  const { formula, letter, point } = limit;
  if (result.kind !== "value" || isInfinity(point)) return false;
  const put = substitute(formula, { [letter]: point });
  if (!hasValue(put) || !isValue(put, result.json, board)) return false;
  board.rewrite("limit.substitute", path, put, { letter: expressionOf(letter), point: expressionOf(point) });
  return true;
};

/** Whether nothing in the formula divides by 0 or takes a root or a logarithm where there is none. */
function hasValue(put: MathJson): boolean {
  return domainConditions(put).length === 0 || !speaksOfZeroBelow(put);
}

function speaksOfZeroBelow(json: MathJson): boolean {
  const below = headOf(json) === "Divide" ? operandsOf(json)[1] : undefined;
  return below === 0 || operandsOf(json).some(speaksOfZeroBelow);
}

const isValue = (put: MathJson, value: MathJson, board: Place["board"]): boolean =>
  verifyEqual(put, value, {
    spend: (operations) => board.spend(operations),
    seed: 1,
    assuming: board.assuming.map(({ json }) => json),
  }).status === "proved";

/** On one side of a point |u| is u or −u. */
export const openAbsolute: Technique = ({ board, path, limit }) => {
  const opened = mapTree(limit.formula, (part) => {
    const [inner] = operandsOf(part);
    if (headOf(part) !== "Abs" || inner === undefined || !mentions(inner, limit.letter)) return part;
    const sign = signNear(limit, inner, board);
    return sign === undefined ? part : sign > 0 ? inner : apply("Negate", inner);
  });
  if (sameTree(opened, limit.formula)) return false;
  board.rewrite("limit.open-absolute", path, limitTree(limit, opened), {});
  return true;
};

/** The sign of a formula near the point on the side that the letter comes from. */
function signNear(limit: LimitLine, formula: MathJson, board: Place["board"]): 1 | -1 | undefined {
  const whole = tendencyOf(limit, apply("Divide", formula, apply("Abs", formula)), board);
  return whole?.kind === "value" && (whole.json === 1 || whole.json === -1) ? whole.json : undefined;
}

/** The limit of a sum is the sum of the limits where these exist. */
export const termByTerm: Technique = ({ board, path, limit }) => {
  const head = headOf(limit.formula);
  if (head !== "Add" && head !== "Subtract" && head !== "Negate") return false;
  const terms = operandsOf(limit.formula);
  const kinds = terms.map((term) => kindOfTendency(tendencyOf(limit, term, board)));
  if (!kinds.every((kind) => kind === "zero" || kind === "finite")) return false;
  board.rewrite("limit.sum", path, apply(head, ...terms.map((term) => limitTree(limit, term))), {});
  return true;
};

/** The limit of a product or quotient, where the limits exist and none below is 0. */
export const factorByFactor: Technique = ({ board, path, limit }) => {
  const head = headOf(limit.formula);
  if (head !== "Multiply" && head !== "Divide") return false;
  const parts = operandsOf(limit.formula);
  const kinds = parts.map((part) => kindOfTendency(tendencyOf(limit, part, board)));
  const isUsable = kinds.every((kind, index) => kind === "finite" || (kind === "zero" && !(head === "Divide" && index === 1)));
  if (!isUsable) return false;
  const split = parts.map((part) => (mentions(part, limit.letter) ? limitTree(limit, part) : part));
  board.rewrite("limit.product", path, apply(head, ...split), {});
  return true;
};

const continuous: ReadonlySet<string> = new Set(
  "Sqrt Exp Sin Cos Arctan Abs Ln Tan Arcsin Arccos Sinh Cosh Tanh Root Power".split(" "),
);

/** A continuous function lets the limit through: lim e^g = e^(lim g). */
export const throughContinuous: Technique = ({ board, path, limit, result }) => {
  const { formula, letter } = limit;
  const head = headOf(formula);
  const operands = operandsOf(formula);
  const moving = operands.findIndex((operand) => mentions(operand, letter));
  if (result.kind !== "value" || head === undefined || !continuous.has(head)) return false;
  if (operands.filter((operand) => mentions(operand, letter)).length !== 1 || operands[moving] === letter) return false;
  const inner = operands[moving] as MathJson;
  const kind = kindOfTendency(tendencyOf(limit, inner, board));
  if (kind !== "finite" && kind !== "zero") return false;
  const after = apply(head, ...operands.map((operand, index) => (index === moving ? limitTree(limit, inner) : operand)));
  board.rewrite("limit.inside", path, after, { inner: expressionOf(inner) });
  return true;
};
