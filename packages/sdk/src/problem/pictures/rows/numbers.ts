import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { isPlain } from "../views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

const onPlane = "(on|in) (complex plane|argand plane|argand diagram|gauss plane|gaussian plane|complex number plane)";
const 复平面 = "复平面[上|内|中|里]";

const ordinals: readonly (readonly [en: string, index: number])[] = [
  ["square", 2],
  ["cube", 3],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["twelfth", 12],
];

const rootRows = ordinals.flatMap(([en, index]): ShortRow[] => [
  [["ComplexRoots", index, 1], `[complex|all|all complex] ${en} roots of unity [${onPlane}]`, ""],
  [["ComplexRoots", index, "$AnyNumber"], `[complex|all|all complex] ${en} roots of {AnyNumber} ${onPlane}`, ""],
  [["ComplexRoots", index, "$Complex"], `[complex|all|all complex] ${en} roots of {Complex}`, ""],
]);

const mostRoots = 24;

const settleRoots: Settle = ([index, number]) =>
  Number.isInteger(index) && Number(index) >= 2 && Number(index) <= mostRoots && number !== undefined && number !== 0
    ? [["ComplexRoots", index as MathJson, number]]
    : undefined;

/** Complex numbers in their plane, sets of numbers on their line. */
export const numbers: Topic = {
  views: viewsOfNumbers,
  rows: [
    ...rowsFor("Count", ["$Ordinal", "{Ordinal}", ""], ["$Num", "", "{Num}"]),
    ...rowsFor("AnyNumber", ["$Num", "{Num}", "{Num}"], ["$Complex", "{Complex}", "{Complex}"]),
    ...rowsFor(
      "ComplexOf",
      [["Complex", "$Complex"], "{Complex}", "{Complex}"],
      [["Complex", "$Num"], "{Num}", "{Num}", 0.02],
      ["$NamedComplex", "{NamedComplex}", "{NamedComplex}"],
    ),
    ...rowsFor(
      "Complexes",
      [["List", "$ComplexOf"], "{ComplexOf}", "{ComplexOf}"],
      [
        (f) => ["List", f("ComplexOf"), ...items(f("Complexes"))],
        "{ComplexOf} [,|and|, and|;|&] {Complexes}",
        "{ComplexOf}[,|、|和|与|;]{Complexes}",
      ],
    ),
    ...rowsFor("Several", [
      "$Complexes",
      `[complex] [number|numbers|point|points] {Complexes} ${onPlane} / complex (number|numbers) {Complexes} / argand diagram (of|for|showing) [complex numbers|complex number] {Complexes}`,
      `复数{Complexes}[在${复平面}的点|在${复平面}对应的点|对应的点|的点|在${复平面}的位置] / ${复平面}的[点|复数]{Complexes}`,
    ]),
    ...rowsFor(
      "Clause",
      [
        ["Draw", "$Complexes", ["List"]],
        `${onPlane} [,] {Asked} {Complexes}`,
        `在${复平面}{Asked}[复数|点]{Complexes}[对应的点|的点]`,
      ],
      [["Draw", ["List", "$Roots"], ["List"]], "", `在${复平面}{Asked}{Roots}`],
    ),
    ...rowsFor(
      "Roots",
      ...rootRows,
      [
        ["ComplexRoots", "$Count", 1],
        `[complex|all|all complex] {Count} roots of unity [${onPlane}]`,
        "{Count}次单位根 / 1的{Count}次(方根|根)",
      ],
      [
        ["ComplexRoots", "$Count", "$Complex"],
        `[complex|all|all complex] {Count} roots of {Complex}`,
        "{Complex}的{Count}次方根",
      ],
      [
        ["ComplexRoots", "$Count", "$AnyNumber"],
        `[complex|all|all complex] {Count} roots of {AnyNumber} ${onPlane}`,
        `{AnyNumber}的{Count}次复根`,
      ],
      [
        "$PowerEquation",
        `[complex|all|all complex] (roots|solutions) of {PowerEquation} [${onPlane}]`,
        "[方程]{PowerEquation}的[所有|全部](复数根|复根|根|解|复数解)",
      ],
    ),
    ...rowsFor("Picture", ["$Roots", "{Roots}", "{Roots}", 0]),
    ...rowsFor(
      "SetOf",
      ["$Interval", "[interval] {Interval}", "[区间]{Interval}"],
      ["$UnionOf", "[set] {UnionOf}", "[集合]{UnionOf}"],
      ["$HalfLine", "{HalfLine}", "{HalfLine}"],
      [(f) => items(f("RangeOf"))[1] as MathJson, "{RangeOf}", "{RangeOf}"],
      [
        (f) => ["Set", ...items(f("Nums"))],
        "[number|numbers|point|points|integers] {Nums}",
        "[数|各数|点|下列各数|以下各数|实数][:]{Nums}[各数|这些数|的点]",
      ],
    ),
    ...rowsFor(
      "Nums",
      [["List", "$Num"], "{Num}", "{Num}"],
      [(f) => ["List", f("Num"), ...items(f("Nums"))], "{Num} (,|and|, and|;|&) {Nums}", "{Num}(,|、|和|与|;){Nums}"],
    ),
    ...rowsFor("Picture", [
      ["NumberLine", "$SetOf"],
      "{SetOf} on [real] number line / [real] number line (of|for|showing|with|:) {SetOf}",
      "数轴上的{SetOf}",
    ]),
    ...rowsFor("Clause", [
      ["Draw", ["List", ["NumberLine", "$SetOf"]], ["List"]],
      "on [real] number line [,] {Asked} {SetOf}",
      "在数轴[上|中]{Asked}{SetOf} / {Asked}数轴[,|并|上|,并]{Asked}{SetOf} / (把|将){SetOf}(表示在|标在|画在)数轴上",
    ]),
  ],
  settle: {
    Complex: (operands) => [["Complex", ...operands]],
    ComplexRoots: settleRoots,
    NumberLine: ([set]) => (set === undefined ? undefined : [["NumberLine", set]]),
  },
};

/** Ordinal 5th, which as a formula is a product; NamedComplex z = 3 + 4i; PowerEquation zⁿ = number; UnionOf intervals; HalfLine x > 3. */
function viewsOfNumbers(json: MathJson): View[] {
  const [head = "", [left, right]] = [headOf(json), items(json)];
  const views: View[] = [];
  const add = (category: string, value: MathJson): void => void views.push({ category, value });
  const [count, ...ending] = items(json);
  if (head === "Multiply" && Number.isInteger(count) && /^(th|st|nd|rd)$/.test(ending.join("")))
    add("Ordinal", count as MathJson);
  if (head === "Union" && items(json).every((part) => headOf(part) === "Interval" || headOf(part) === "Set"))
    add("UnionOf", json);
  if (head === "Set" && items(json).length > 0 && items(json).every((part) => isPlain(part) && freeLetters(part).length === 0))
    add("UnionOf", json);
  if (left === undefined || right === undefined || items(json).length !== 2) return views;
  const line = halfLine(head, left, right);
  if (line) add("HalfLine", line);
  if (head !== "Equal" || !isPlain(right) || freeLetters(right).some((letter) => letter !== "i")) return views;
  const number = substitute(right, { i: "ImaginaryUnit" });
  if (isSymbol(left) && /^[zw](_\w+)?$/.test(left)) add("NamedComplex", ["Complex", number, left]);
  const [base, exponent] = items(left);
  if (headOf(left) === "Power" && isSymbol(base ?? 0) && Number.isInteger(exponent))
    add("PowerEquation", ["ComplexRoots", exponent as MathJson, number]);
  return views;
}

/** x > 3 as (3, ∞), for any letter. */
function halfLine(head: string, left: MathJson, right: MathJson): MathJson | undefined {
  if (!isSymbol(left) || freeLetters(left).length !== 1 || !isPlain(right) || freeLetters(right).length > 0) return undefined;
  const end: MathJson = /^(Less|Greater)$/.test(head) ? ["Open", right] : right;
  if (/^Less(Equal)?$/.test(head)) return ["Interval", ["Open", "NegativeInfinity"], end];
  return /^Greater(Equal)?$/.test(head) ? ["Interval", end, ["Open", "PositiveInfinity"]] : undefined;
}
