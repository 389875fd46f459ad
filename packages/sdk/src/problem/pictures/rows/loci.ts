import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import type { Filled } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Topic } from "../topic.ts";
import { asItIs } from "./spots.ts";

const plane = "(on|in) (complex plane|argand plane|argand diagram|gauss plane|gaussian plane)";
const 复平面 = "在复平面[上|内|中|里]";
const numbers = "[points|complex numbers|numbers|all points|all complex numbers] [z]";
const where = "[where|for which|such that|satisfying|that satisfy|given by|defined by|with|:]";

/** arg z = π/4, whose first word is no formula. */
function argumentIs(filled: Filled, slot: string): MathJson | undefined {
  const [left, right] = operandsOf(filled(slot));
  return left === undefined || right === undefined ? undefined : locusOf(["Equal", ["Argument", left], right]);
}

/** Conditions on a complex number. */
export const lociTopic: Topic = {
  views: viewsOfLoci,
  rows: [
    ...rowsFor(
      "LocusOf",
      ["$LocusFormula", "{LocusFormula}", "{LocusFormula}"],
      [(f) => argumentIs(f, "Equation"), "(arg|argument of) {Equation}", "(arg|辐角){Equation}"],
    ),
    ...rowsFor("Picture", [
      ["ComplexLocus", "$LocusOf"],
      `[complex] [locus|loci|set|region|curve|equation|inequality|circle|line|area] [of] ${numbers} ${where} {LocusOf} [${plane}]`,
      "[由][满足|方程|不等式]{LocusOf}[的|表示的|所表示的|对应的][复数|点|复数z|复数z对应的点|点z|z][的](轨迹|图形|区域|集合|曲线|范围) / [满足]{LocusOf}的(复数|点)[z][所|的]对应的(点|图形)",
    ]),
    ...rowsFor("Thing", [["ComplexLocus", "$LocusOf"], "", "[满足|方程|不等式]{LocusOf}"]),
    ...rowsFor("Clause", [
      ["Draw", ["List", ["ComplexLocus", "$LocusOf"]], ["List"]],
      `${plane} [,] {Asked} [locus|set|region] [of] ${numbers} ${where} {LocusOf}`,
      `${复平面}[,]{Asked}[满足|方程|不等式]{LocusOf}[的|表示的|所表示的|对应的][复数|点|复数z|点z|z][的][轨迹|图形|区域|集合|曲线]`,
    ]),
  ],
  settle: { ComplexLocus: asItIs("ComplexLocus") },
};

const relations = /^(Equal|Less|LessEqual|Greater|GreaterEqual)$/;
const measures = /^(Abs|Real|Imaginary|Argument)$/;

/** LocusFormula: a relation in which z stands nowhere but in a modulus, an argument, a real or an imaginary part. */
function viewsOfLoci(json: MathJson): View[] {
  const locus = locusOf(json);
  return locus === undefined ? [] : [{ category: "LocusFormula", value: locus }];
}

function locusOf(json: MathJson): MathJson | undefined {
  if (!relations.test(headOf(json) ?? "")) return undefined;
  const letters = freeLetters(json).filter((letter) => letter !== "i");
  const [letter] = letters;
  if (letters.length !== 1 || letter === undefined || !/^[zw]$/.test(letter)) return undefined;
  return operandsOf(json).every((part) => isMeasured(part, letter)) ? substitute(json, { i: "ImaginaryUnit" }) : undefined;
}

const isMeasured = (json: MathJson, letter: string): boolean =>
  measures.test(headOf(json) ?? "") ||
  ((!isSymbol(json) || json !== letter) && operandsOf(json).every((part) => isMeasured(part, letter)));
