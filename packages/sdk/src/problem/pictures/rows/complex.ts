import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { isPlain } from "../views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

const plane = "(complex plane|argand plane|argand diagram|gauss plane|gaussian plane|complex number plane)";
const onPlane = `(on|in|graphically on|graphically in) ${plane}`;
const 复平面 = "复平面[上|内|中|里]";
const all = "[complex|all|all complex|all of|distinct]";

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
  [["ComplexRoots", index, 1], `${all} ${en} roots of unity [${onPlane}]`, ""],
  [["ComplexRoots", index, "$AnyNumber"], `${all} ${en} roots of {AnyNumber} ${onPlane}`, ""],
  [["ComplexRoots", index, "$Complex"], `${all} ${en} roots of {Complex}`, ""],
]);

const mostRoots = 24;
const mostDegree = 8;

const settleRoots: Settle = ([index, number]) =>
  Number.isInteger(index) && Number(index) >= 2 && Number(index) <= mostRoots && number !== undefined && number !== 0
    ? [["ComplexRoots", index as MathJson, number]]
    : undefined;

/** Complex numbers in their plane, and the solutions of equations. */
export const complexNumbers: Topic = {
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
      `复数{Complexes}[在${复平面}的点|在${复平面}对应的点|对应的点|的点|在${复平面}的位置|所对应的点|的位置] / ${复平面}的[点|复数]{Complexes}`,
    ]),
    ...rowsFor("Several", [
      (f) => {
        const conjugate = conjugateOf(items(f("ComplexOf"))[0] as MathJson);
        return conjugate === undefined ? undefined : ["List", f("ComplexOf"), ["Complex", conjugate]];
      },
      `[complex number] {ComplexOf} and its [complex] conjugate ${onPlane} / complex number {ComplexOf} and its [complex] conjugate`,
      `复数{ComplexOf}(及其|和它的|与它的)共轭[复数]`,
    ]),
    ...rowsFor("Several", [
      (f) => {
        const conjugate = conjugateOf(items(f("NamedComplex"))[0] as MathJson);
        return conjugate === undefined ? undefined : ["List", f("NamedComplex"), ["Complex", conjugate]];
      },
      `[complex number] {NamedComplex} and its [complex] conjugate [${onPlane}]`,
      "[复数]{NamedComplex}(及其|和它的|与它的|和|及)共轭[复数]",
    ]),
    // These are always told.
    ...rowsFor("Mod", [
      ["Option", "told", "True"],
      "(and|,|, and) (mark|show|label|give|find) its (modulus|argument|modulus and argument|absolute value|magnitude|magnitude and angle) / with its (modulus|argument|modulus and argument)",
      "[并|,|,并](标出|求出|写出|画出)它的(模|辐角|模和辐角|辐角主值)",
    ]),
    // A number with i has its place in the complex plane, whatever else is said.
    ...rowsFor("Clause", [
      (f) => (items(f("Complexes")).some(holdsUnit) ? ["Draw", f("Complexes"), ["List"]] : undefined),
      "(plot|draw|graph|sketch) [number|numbers|point|points] {Complexes}",
      "(画出|画|作出|描出|标出)[数|点]{Complexes}",
    ]),
    ...rowsFor(
      "Clause",
      [
        ["Draw", "$Complexes", ["List", "$Mod"]],
        `{Asked} {Complexes} ${onPlane} {Mod}`,
        `在${复平面}{Asked}[复数]{Complexes}{Mod}`,
      ],
      [
        ["Draw", "$Complexes", ["List"]],
        `${onPlane} [,] {Asked} [complex number|complex numbers] {Complexes}`,
        `在${复平面}{Asked}[复数|点]{Complexes}[对应的点|的点|所对应的点]`,
      ],
      [["Draw", ["List", "$Roots"], ["List"]], `${onPlane} [,] {Asked} {Roots}`, `在${复平面}{Asked}{Roots}`],
      [
        ["Draw", ["List", ["ComplexSolutions", "$PolynomialEquation"]], ["List"]],
        `${onPlane} [,] {Asked} (roots|solutions) of {PolynomialEquation}`,
        `在${复平面}{Asked}[方程]{PolynomialEquation}的[所有|全部](根|解)`,
      ],
    ),
    ...rowsFor(
      "Roots",
      ...rootRows,
      [
        ["ComplexRoots", "$Count", 1],
        `${all} {Count} roots of unity [${onPlane}]`,
        "{Count}次单位根 / 1的{Count}次(方根|根|单位根)",
      ],
      [["ComplexRoots", "$Count", "$Complex"], `${all} {Count} roots of {Complex}`, "{Complex}的{Count}次方根"],
      [["ComplexRoots", "$Count", "$AnyNumber"], `${all} {Count} roots of {AnyNumber} ${onPlane}`, "{AnyNumber}的{Count}次复根"],
      [
        "$PowerEquation",
        `${all} (roots|solutions) (of|to) [equation] {PowerEquation} [${onPlane}]`,
        "[方程]{PowerEquation}的[所有|全部](复数根|复根|根|解|复数解)",
      ],
      [
        ["ComplexSolutions", "$PolynomialEquation"],
        `${all} (roots|solutions) (of|to) [equation] {PolynomialEquation} ${onPlane} / (complex|all complex) (roots|solutions) (of|to) [equation] {PolynomialEquation}`,
        `[方程]{PolynomialEquation}的[所有|全部](复数根|复根|复数解) / [方程]{PolynomialEquation}的[所有](根|解)在${复平面}的[点|位置]`,
      ],
    ),
    ...rowsFor("Picture", ["$Roots", "{Roots}", "{Roots}"]),
  ],
  settle: {
    Complex: (operands, said) => {
      said.option("told");
      return [["Complex", ...operands]];
    },
    ComplexRoots: settleRoots,
    ComplexSolutions: ([equation]) => (equation === undefined ? undefined : [["ComplexSolutions", equation]]),
  },
};

/** Ordinal 5th, which as a formula is a product; NamedComplex z = 3 + 4i; PowerEquation zⁿ = number; PolynomialEquation in one letter. */
function viewsOfNumbers(json: MathJson): View[] {
  const [head = "", parts] = [headOf(json), items(json)];
  const [left, right] = parts;
  const views: View[] = [];
  const add = (category: string, value: MathJson): void => void views.push({ category, value });
  if (head === "Multiply" && Number.isInteger(left) && /^(th|st|nd|rd)$/.test(parts.slice(1).join("")))
    add("Ordinal", left as MathJson);
  if (head !== "Equal" || parts.length !== 2 || left === undefined || right === undefined || !isPlain(right)) return views;
  const isNumber = freeLetters(right).every((letter) => letter === "i");
  const number = substitute(right, { i: "ImaginaryUnit" });
  if (isNumber && isSymbol(left) && /^[zw](_\w+)?$/.test(left)) add("NamedComplex", ["Complex", number, left]);
  const [base, exponent] = items(left);
  if (isNumber && headOf(left) === "Power" && isSymbol(base ?? 0) && Number.isInteger(exponent))
    add("PowerEquation", ["ComplexRoots", exponent as MathJson, number]);
  else if (isPlain(left)) {
    const [letter, ...others] = freeLetters(json).filter((each) => each !== "i");
    const isOfOne = letter !== undefined && others.length === 0 && /^[zwx]$/.test(letter);
    if (isOfOne && !isSymbol(left) && isPolynomial(left, letter) && isPolynomial(right, letter))
      add("PolynomialEquation", substitute(json, { i: "ImaginaryUnit" }));
  }
  return views;
}

const holdsUnit = (part: MathJson): boolean => part === "ImaginaryUnit" || items(part).some(holdsUnit);

/** a − bi for a + bi, as it is written. */
function conjugateOf(json: MathJson): MathJson | undefined {
  const [real, imaginary, more] = items(json);
  const isSum =
    /^(Add|Subtract)$/.test(headOf(json) ?? "") && real !== undefined && imaginary !== undefined && more === undefined;
  if (isSum && !holdsUnit(real) && holdsUnit(imaginary)) return [headOf(json) === "Add" ? "Subtract" : "Add", real, imaginary];
  if (!holdsUnit(json)) return json;
  if (headOf(json) === "Negate") return real;
  return /^(Multiply|Divide)$/.test(headOf(json) ?? "") || json === "ImaginaryUnit" ? ["Negate", json] : undefined;
}

/** Sums and products of whole powers. */
function isPolynomial(json: MathJson, letter: string): boolean {
  const parts = items(json);
  if (headOf(json) === "Power")
    return (
      Number.isInteger(parts[1]) &&
      Number(parts[1]) >= 0 &&
      Number(parts[1]) <= mostDegree &&
      isPolynomial(parts[0] as MathJson, letter)
    );
  if (parts.length === 0) return true;
  return /^(Add|Subtract|Multiply|Negate)$/.test(headOf(json) ?? "")
    ? parts.every((part) => isPolynomial(part, letter))
    : !freeLetters(json).includes(letter);
}
