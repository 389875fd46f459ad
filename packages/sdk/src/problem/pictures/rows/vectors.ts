import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import type { Filled } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { componentsOf } from "./components.ts";
import { asItIs, calledSo, named, onPoints, settleSpots, two } from "./spots.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

function sumOf(filled: Filled): MathJson | undefined {
  const components = items(filled("Vectors")).map((vector) => items(vector)[0] as MathJson);
  return components.length > 1 ? ["List", ["VectorSum", ...components]] : undefined;
}

function differenceOf(filled: Filled): MathJson | undefined {
  const components = items(filled("Vectors")).map((vector) => items(vector)[0] as MathJson);
  return components.length === 2 ? ["List", ["VectorDifference", ...components]] : undefined;
}

/** a = (2, 1), b = (1, 3) and a + b: what is made of vectors with names, worked out and called so. */
function combined(filled: Filled): MathJson | undefined {
  const vectors = items(filled("Vectors"));
  const made = items(filled("Combinations")).map((formula): MathJson | undefined => {
    const axes = [0, 1].map((axis) => {
      const values = vectors.flatMap((vector): [string, MathJson][] => {
        const [components = 0, name] = items(vector);
        return typeof name === "string" ? [[name, items(components)[axis] ?? 0]] : [];
      });
      const value = substitute(formula, Object.fromEntries(values));
      return freeLetters(value).length === 0 ? compile(value, [])() : Number.NaN;
    });
    return axes.every(Number.isInteger) ? ["Vector", ["Tuple", ...axes], formula] : undefined;
  });
  return made.every((each) => each !== undefined) ? ["List", ...vectors, ...made] : undefined;
}

/** As long as is said, in a direction. */
function byDirection(length: MathJson, angle: MathJson): MathJson | undefined {
  if (!(compile(length, [])() > 0)) return undefined;
  const along = (head: string): MathJson => simplify(["Multiply", length, [head, angle]]);
  return ["Vector", ["Tuple", along("Cos"), along("Sin")]];
}

/** Components, or names of vectors that are said besides. */
function settleVectors(head: string): Settle {
  return (operands, said) => {
    const vectors = operands.map((vector) => said.vector(vector));
    return vectors.every((vector) => vector !== undefined) ? [[head, ...vectors]] : undefined;
  };
}

/** Vectors from the origin, from one point to another, and their sums. */
export const vectorTopic: Topic = {
  views: viewsOfVectors,
  rows: [
    ...rowsFor(
      "VectorOf",
      [["Vector", "$Place"], "[vector] {Place}", "[向量]{Place}"],
      ["$NamedVector", "[vector] {NamedVector}", "[向量]{NamedVector}"],
      ["$VectorFormula", "{VectorFormula}", "{VectorFormula}"],
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
      "Combinations",
      [["List", "$Combination"], "{Combination}", "{Combination}"],
      [
        (f) => ["List", f("Combination"), ...items(f("Combinations"))],
        "{Combination} (,|and|, and|;|&) {Combinations}",
        "{Combination}(,|、|和|与|以及|;){Combinations}",
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
        (f) => (items(f("Vectors")).length === f("CountWord") ? f("Vectors") : undefined),
        "{CountWord} vectors [:] {Vectors}",
        "{CountWord}向量{Vectors}",
      ],
      [
        sumOf,
        "vectors {Vectors} (and|with|, and) [also] their (sum|resultant) / (sum|resultant) of [vectors] {Vectors} / {Vectors} and their (sum|resultant) / vectors {Vectors} and sum of (them|both|two) / (vector addition|addition|vector sum) of [vectors] {Vectors}",
        "向量{Vectors}(及|和|与|以及|,以及)(它们的和|其和) / 向量{Vectors}的和 / 向量{Vectors}之和",
      ],
      [
        differenceOf,
        "difference (of|between) [vectors] {Vectors} / vectors {Vectors} and their difference",
        "向量{Vectors}的差 / 向量{Vectors}之差",
      ],
      [combined, "{Vectors} (,|and|, and|;) {Combinations}", "{Vectors}(,|、|和|与|以及|;){Combinations}"],
      [combined, "(vector|vectors) {Vectors} (,|and|, and|;) {Combinations}", "向量{Vectors}(,|、|和|与|以及|;){Combinations}"],
      [["List", "$SumOf"], "[vector|vectors] [sum] {SumOf}", "[向量|向量和]{SumOf}"],
    ),
    ...rowsFor(
      "Thing",
      [
        two("Arrow"),
        `(vector|arrow|directed segment|directed line segment) (from|joining|connecting) ${onPoints}`,
        "从[点]{Spot1}(到|指向)[点]{Spot2}的(向量|箭头|有向线段)",
      ],
      [
        (f) => byDirection(f("Num"), f("AngleSize")),
        "vector (of|with) (length|magnitude) [of] {Num} [and] (at|at angle of|at angle|and direction|direction|in direction|and angle|angle|making angle of|with direction|and direction angle|direction angle) [of] {AngleSize} [from|with|to|above|counterclockwise from] [positive] [x-axis|x axis|horizontal]",
        "[一个](长度|模|大小)(为|是){Num}[,|、]方向[角](为|是){AngleSize}的向量",
      ],
      [calledSo("Arrow"), "(vector|arrow) {Capitals} from {Spot1} to {Spot2}", ""],
      [
        ["VectorAt", "$Place", "$Spot"],
        "(vector|arrow) {Place} (from|starting at|starting from|with tail at|with initial point|with initial point at) [point] {Spot}",
        "(从|以)[点]{Spot}(出发的|为起点的)向量{Place} / 起点(为|是)[点]{Spot}的向量{Place}",
      ],
      [named("Arrow", 2), "(vector|arrow) {Capitals}", "向量{Capitals}"],
      ["$VectorIs", "{VectorIs}", "{VectorIs}"],
      ["$ArrowOf", "[vector] {ArrowOf}", "[向量]{ArrowOf}"],
    ),
    // Their names stand for vectors that are said besides.
    ...rowsFor("Mod", [
      ["Vectors", "$Vectors"],
      "(where|with|if|for|given|given that) [vectors] {Vectors}",
      "(其中|已知|设|若)[向量]{Vectors}",
    ]),
    ...rowsFor("Clause", [
      ["Draw", ["List"], ["List", ["Vectors", "$Vectors"]]],
      "(let|given|suppose|if) [vectors] {Vectors}",
      "(已知|设|若)[向量]{Vectors}",
    ]),
    ...rowsFor("Clause", [
      (f) => {
        const sum = sumOf(f);
        return sum === undefined ? undefined : ["Draw", sum, ["List"]];
      },
      "add [vectors] {Vectors} (graphically|geometrically|on graph|in diagram)",
      "用图(表示|画出)向量{Vectors}的(和|加法)",
    ]),
  ],
  settle: {
    Arrow: settleSpots("Arrow"),
    VectorAt: ([components = 0, place = 0], said) => {
      const spot = said.spot(place);
      if (spot === undefined) return undefined;
      const isOrigin = headOf(spot) === "Tuple" && items(spot).every((part) => part === 0);
      return isOrigin ? [["Vector", components]] : [["Arrow", spot, tipOf(spot, components)]];
    },
    Vector: asItIs("Vector"),
    VectorSum: settleVectors("VectorSum"),
    VectorDifference: settleVectors("VectorDifference"),
  },
};

/** Where a vector ends that begins at a spot. */
const tipOf = (spot: MathJson, components: MathJson): MathJson => [
  "Tuple",
  ...items(components).map((part, axis): MathJson => {
    const from = items(spot)[axis] ?? 0;
    return typeof part === "number" && typeof from === "number" ? from + part : ["Add", from, part];
  }),
];

const isPair = (json: MathJson | undefined): boolean =>
  /^(Tuple|Vector)$/.test(headOf(json ?? 0) ?? "") && items(json ?? 0).length === 2;

/** u, or u with an arrow. */
const nameIn = (json: MathJson): string | undefined => {
  const name = headOf(json) === "OverVector" ? items(json)[0] : json;
  return name !== undefined && isSymbol(name) && /^[a-hk-w]$/.test(name) ? name : undefined;
};

/**
 * NamedVector u = (1, 2); Combination 2u − v; VectorFormula 2i + 3j, VectorIs v = 2i + 3j; SumOf (1, 2) + (3, 4) and u + v; ArrowOf AB with an arrow.
 */
function viewsOfVectors(json: MathJson): View[] {
  const [head = "", parts] = [headOf(json), items(json)];
  const [first, second] = parts;
  const views: View[] = [];
  const add = (category: string, value: MathJson): void => void views.push({ category, value });
  const components = isPair(json) ? undefined : constantsOf(json);
  if (components) add("VectorFormula", ["Vector", components]);
  const value = head === "Equal" && parts.length === 2 ? constantsOf(second ?? 0) : undefined;
  const name = first === undefined ? undefined : nameIn(first);
  if (value && name !== undefined) {
    add("NamedVector", ["Vector", value, name]);
    // With i and j, or under an arrow, it is a vector whatever it is called.
    if (!isPair(second) || headOf(first ?? 0) === "OverVector") add("VectorIs", ["Vector", value, name]);
  }
  if (head === "Add" && parts.length > 1 && parts.every(isPair))
    add("SumOf", ["VectorSum", ...parts.map((part): MathJson => ["Tuple", ...items(part)])]);
  const names = parts.map(nameIn);
  if (/^(Add|Subtract)$/.test(head) && names.length > 1 && names.every((each) => each !== undefined))
    add("SumOf", [head === "Add" ? "VectorSum" : "VectorDifference", ...names]);
  if (/^(Add|Subtract|Multiply|Negate)$/.test(head) && isCombination(json)) add("Combination", json);
  if (head === "OverVector" && parts.length === 2) add("ArrowOf", ["Arrow", ...parts]);
  return views;
}

/** a + b, 2u − v, −a: of names of vectors, with numbers before them. */
function isCombination(json: MathJson): boolean {
  const parts = items(json);
  if (nameIn(json) !== undefined) return true;
  if (headOf(json) === "Multiply") return parts.length === 2 && typeof parts[0] === "number" && isCombination(parts[1] ?? 0);
  return /^(Add|Subtract|Negate)$/.test(headOf(json) ?? "") && parts.every(isCombination);
}

/** The components of a vector of numbers. */
function constantsOf(json: MathJson): MathJson | undefined {
  const components = componentsOf(json);
  return components !== undefined && freeLetters(components).length === 0 ? components : undefined;
}
