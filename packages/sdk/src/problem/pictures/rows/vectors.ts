import type { MathJson } from "../../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import type { Filled } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Topic } from "../topic.ts";
import { asItIs, named, onPoints, settleSpots, two } from "./spots.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

function sumOf(filled: Filled): MathJson | undefined {
  const components = items(filled("Vectors")).map((vector) => items(vector)[0] as MathJson);
  return components.length > 1 ? ["List", ["VectorSum", ...components]] : undefined;
}

/** Vectors from the origin, from one point to another, and their sums. */
export const vectorTopic: Topic = {
  views: viewsOfVectors,
  rows: [
    ...rowsFor(
      "VectorOf",
      [["Vector", "$Place"], "[vector] {Place}", "[向量]{Place}"],
      ["$NamedVector", "[vector] {NamedVector}", "[向量]{NamedVector}"],
    ),
    ...rowsFor(
      "Vectors",
      [["List", "$VectorOf"], "{VectorOf}", "{VectorOf}"],
      [
        (f) => ["List", f("VectorOf"), ...items(f("Vectors"))],
        "{VectorOf} [,|and|, and|;|&] {Vectors}",
        "{VectorOf}[,|、|和|与|;]{Vectors}",
      ],
    ),
    ...rowsFor(
      "Several",
      [
        "$Vectors",
        "(vector|vectors|position vector|position vectors) [:] {Vectors} / (vector|vectors) {Vectors} (from|at|starting at|starting from|with tail at|with tails at|with initial point at) origin",
        "向量[:]{Vectors} / (从原点出发的|以原点为起点的|位置)向量{Vectors}",
      ],
      [
        sumOf,
        "vectors {Vectors} (and|with|, and) [also] their (sum|resultant) / (sum|resultant) of [vectors] {Vectors} / {Vectors} and their (sum|resultant) / (vector addition|addition|vector sum) of [vectors] {Vectors}",
        "向量{Vectors}(及|和|与|以及|,以及)(它们的和|其和) / 向量{Vectors}的和 / 向量{Vectors}之和",
      ],
      [["List", "$SumOf"], "[vector|vectors] [sum] {SumOf}", "[向量|向量和]{SumOf}"],
    ),
    ...rowsFor(
      "Thing",
      [
        two("Arrow"),
        `(vector|arrow|directed segment|directed line segment) (from|joining|connecting) ${onPoints}`,
        "从[点]{Spot1}(到|指向)[点]{Spot2}的(向量|箭头|有向线段)",
      ],
      [named("Arrow", 2), "(vector|arrow) {Capitals}", "向量{Capitals}"],
      ["$ArrowOf", "[vector] {ArrowOf}", "[向量]{ArrowOf}"],
    ),
    ...rowsFor("Clause", [
      (f) => {
        const sum = sumOf(f);
        return sum === undefined ? undefined : ["Draw", sum, ["List"]];
      },
      "add [vectors] {Vectors} (graphically|geometrically|on graph|in diagram)",
      "用图(表示|画出)向量{Vectors}的(和|加法)",
    ]),
  ],
  settle: { Arrow: settleSpots("Arrow"), Vector: asItIs("Vector"), VectorSum: asItIs("VectorSum") },
};

const isPair = (json: MathJson | undefined): boolean =>
  /^(Tuple|Vector)$/.test(headOf(json ?? 0) ?? "") && items(json ?? 0).length === 2;

/** NamedVector u = (1, 2); SumOf (1, 2) + (3, 4); ArrowOf AB with an arrow. */
function viewsOfVectors(json: MathJson): View[] {
  const [head = "", parts] = [headOf(json), items(json)];
  const [first, second] = parts;
  const views: View[] = [];
  const add = (category: string, value: MathJson): void => void views.push({ category, value });
  if (head === "Equal" && isPair(second) && first !== undefined) {
    const name = headOf(first) === "OverVector" ? items(first)[0] : first;
    if (name !== undefined && isSymbol(name) && /^[a-z]/.test(name))
      add("NamedVector", ["Vector", ["Tuple", ...items(second as MathJson)], name]);
  }
  if (head === "Add" && parts.length > 1 && parts.every(isPair))
    add("SumOf", ["VectorSum", ...parts.map((part): MathJson => ["Tuple", ...items(part)])]);
  if (head === "OverVector" && parts.length === 2) add("ArrowOf", ["Arrow", ...parts]);
  return views;
}
