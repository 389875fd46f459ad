import type { MathJson } from "../../../contract.ts";
import { headOf, mapOperands, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** A function where a condition holds, and none elsewhere. */
function bound(equation: MathJson, condition: MathJson | undefined): MathJson | undefined {
  if (condition === undefined) return undefined;
  const [head = 0, body = 0] = items(equation);
  return ["Equation", ["Equal", head, ["Which", condition, body]]];
}

const graphOf = (body: MathJson): MathJson => ["Equal", "y", body];
/** An interval as what it says of x; undefined where an end is infinite. */
function inInterval(interval: MathJson): MathJson | undefined {
  const [from = 0, to = 0] = items(interval);
  const [low, high] = [from, to].map((end) => (headOf(end) === "Open" ? (items(end)[0] ?? 0) : end)) as [MathJson, MathJson];
  if (/Infinity/.test(`${low} ${high}`)) return undefined;
  const sign = (end: MathJson): string => (headOf(end) === "Open" ? "Less" : "LessEqual");
  return ["And", [sign(from), low, "x"], [sign(to), "x", high]];
}

const places = (json: MathJson): number =>
  (headOf(json) === "PlusMinus" ? 1 : 0) + items(json).reduce((sum: number, part) => sum + places(part), 0);

/** With plus or with minus where ± stands. */
function signed(json: MathJson, isMinus: boolean): MathJson {
  const [first = 0, second] = items(json).map((part) => signed(part, isMinus));
  if (headOf(json) !== "PlusMinus") return mapOperands(json, (part) => signed(part, isMinus));
  if (second !== undefined) return [isMinus ? "Subtract" : "Add", first, second];
  return isMinus ? ["Negate", first] : first;
}

/** y = ±√x as two curves; undefined where there are several ±, whose signs may go together or not. */
function bothSigns(assign: MathJson): MathJson | undefined {
  const [name = 0, body = 0] = items(assign);
  if (name !== "y" || places(body) !== 1) return undefined;
  return ["List", ...[false, true].map((isMinus): MathJson => ["Equation", ["Equal", name, signed(body, isMinus)]])];
}

/** y = x² for x < 0: only among several curves, where it is said of none of the others. */
export const boundCurves: readonly Row[] = [
  ...rowsFor(
    "BoundCurve",
    [
      (f) => bound(f("Equation"), f("Condition")),
      "{Equation} (for|on|where|if|when|, for|, where|,) {Condition}",
      "{Equation}[,](当|其中|,){Condition}[时]",
    ],
    [
      (f) => bound(items(f("EquationWhere"))[0] ?? 0, items(f("EquationWhere"))[1] ?? 0),
      "{EquationWhere}",
      "[函数]{EquationWhere}",
    ],
    [(f) => bound(f("Equation"), inInterval(f("CalledInterval"))), "{Equation} (on|over|in) {CalledInterval}", ""],
  ),
  // Beside f(x) = x² for x < 0 a formula with a condition is another piece, and no curve.
  ...rowsFor(
    "BoundFormula",
    [(f) => bound(graphOf(f("Expr")), f("Condition")), "{Expr} (for|where|if|when) {Condition}", ""],
    [(f) => bound(graphOf(f("Expr")), inInterval(f("CalledInterval"))), "{Expr} (on|over|in) {CalledInterval}", ""],
  ),
  ...rowsFor("CurveList", [
    ["List", "$BoundFormula1", "$BoundFormula2"],
    "{BoundFormula1} (,|;|and|, and|together with|along with) {BoundFormula2}",
    "",
  ]),
  ...rowsFor("CurveList", [(f) => bothSigns(f("Assign")), "{Assign}", "{Assign}"]),
];
