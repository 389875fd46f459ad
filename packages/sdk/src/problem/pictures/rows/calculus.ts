import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Said } from "../said.ts";
import type { Settle, Topic } from "../topic.ts";
import { isPlain } from "../views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** Where the height of a strip is taken, as it is said. */
const places: readonly (readonly [head: string, en: string, zh: string])[] = [
  ["LeftSum", "(left|left-hand|left hand|left endpoint|left-endpoint|left endpoints|lefthand)", "(左端点|左|左侧)"],
  ["RightSum", "(right|right-hand|right hand|right endpoint|right-endpoint|right endpoints|righthand)", "(右端点|右|右侧)"],
  ["MidpointSum", "(midpoint|middle|mid-point|midpoints|mid)", "(中点|中)"],
  ["TrapezoidSum", "(trapezoid|trapezoidal|trapezium|trapezoids)", "梯形"],
];
const strips =
  "(rectangles|rectangle|subintervals|subinterval|intervals|strips|partitions|parts|pieces|bars|sub-intervals|slices|subdivisions)";
const 块 = "个(矩形|小矩形|子区间|小区间|长方形|区间)";

const withPlace = places.map(
  ([head, en, zh]): ShortRow => [
    ["RiemannSum", "$FunctionOf", head],
    `${en} (riemann sum|riemann sums|sum|riemann approximation) [rectangles] [of|for] [function|curve|graph of] {FunctionOf} / ${en} rectangles (of|for|under) {FunctionOf}`,
    `[函数]{FunctionOf}的${zh}(黎曼和|和) / ${zh}黎曼和{FunctionOf}`,
  ],
);

const most = 1000;
const usualCount = 8;

/** With eight strips by the left ends, as most books draw them first, unless it is said. */
const settleSum: Settle = ([given, place], said) => {
  const [formula, letter] = items(given as MathJson);
  const range = said.range(String(letter));
  const told = said.option("strips");
  const named = said.option("place");
  const count = told ?? said.value("n") ?? said.value("N") ?? usualCount;
  if (formula === undefined || letter === undefined || range === undefined) return undefined;
  if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > most) return undefined;
  if (place !== undefined && named !== undefined && place !== named) return undefined;
  return [[String(named ?? place ?? "LeftSum"), formula, letter, closed(range), count]];
};

const closed = (interval: MathJson): MathJson => [
  "Interval",
  ...items(interval).map((end) => (headOf(end) === "Open" ? (items(end)[0] as MathJson) : end)),
];

const settleArea: Settle = ([upper, lower], said) => {
  const [first, second] = [upper, lower].map((of) => (of === undefined ? undefined : items(of)));
  const letter = first?.[1] ?? "x";
  const names = [first?.[1], second?.[1]].filter((name) => name !== undefined && name !== "");
  if (first === undefined || names.some((name) => name !== names[0])) return undefined;
  const name = names[0] ?? letter;
  const range = said.range(String(name));
  const [f, g] = [first[0] as MathJson, (second?.[0] ?? 0) as MathJson];
  return [range === undefined ? ["Area", f, g, name] : ["Area", f, g, name, closed(range)]];
};

const fieldOf =
  (head: string): Settle =>
  ([pair], _said: Said) =>
    freeLetters(pair as MathJson).every((letter) => letter === "x" || letter === "y") ? [[head, pair as MathJson]] : undefined;

const area = "(area|region|space|part)";
const under = "(under|below|beneath|underneath) [curve|graph|graph of|function]";

/** Sums of strips, areas, fields. */
export const calculus: Topic = {
  views: viewsOfCalculus,
  rows: [
    ...rowsFor(
      "Strips",
      ["$Num", "{Num}", "{Num}"],
      [(f) => (/^[nN]$/.test(String(items(f("ValueOf"))[0])) ? items(f("ValueOf"))[1] : undefined), "{ValueOf}", "{ValueOf}"],
    ),
    ...rowsFor(
      "FunctionOf",
      ["$DefinedOf", "{DefinedOf}", "{DefinedOf}"],
      [(f) => functionOf(f("Formula")), "{Formula}", "{Formula}"],
    ),
    ...rowsFor(
      "Picture",
      ...withPlace,
      [
        ["RiemannSum", "$FunctionOf"],
        "(riemann sum|riemann sums|riemann rectangles) [of|for] [function|curve|graph of] {FunctionOf}",
        "[函数]{FunctionOf}的黎曼和 / 黎曼和{FunctionOf}",
      ],
      [["VectorField", "$FieldOf"], "vector field [of|for|given by|defined by|:] {FieldOf}", "向量场[:]{FieldOf}"],
      [["DirectionField", "$FieldOf"], "direction field [of|for|given by|defined by|:] {FieldOf}", "方向场[:]{FieldOf}"],
    ),
    ...rowsFor(
      "Mod",
      ...places.map(
        ([head, en, zh]): ShortRow => [
          ["Option", "place", head],
          `(using|with|by|at) ${en} (endpoints|points|rule|sums|sum|endpoint|rectangles) / (using|with|by|at) ${en}`,
          `(取|用|按|以)${zh}[点|和|值]`,
        ],
      ),
      [
        ["Option", "strips", "$Strips"],
        `[with|using|and|for|divided into|of] {Strips} [equal] ${strips} / [with|using|and] {Strips} [equal] ${strips} of equal width`,
        `[用|取|分成|分为|使用|等分成|以]{Strips}${块} / {Strips}等分`,
      ],
    ),
    ...rowsFor(
      "Mods",
      ...places.map(
        ([head, en, zh]): ShortRow => [
          ["List", ["Option", "strips", "$Strips"], ["Option", "place", head]],
          `[with|using|and|for|of] {Strips} ${en} ${strips}`,
          `[用|取|以]{Strips}个${zh}[的](矩形|小矩形)`,
        ],
      ),
      ...places.map(
        ([head, en, zh]): ShortRow => [
          (f) => ["List", ["Option", "strips", f("Strips")], ["Option", "place", head], ...items(f("Mods"))],
          `[with|using|and|for|of] {Strips} ${en} ${strips} {Mods}`,
          `[用|取|以]{Strips}个${zh}[的](矩形|小矩形)[,]{Mods}`,
        ],
      ),
      ...places.map(
        ([head, en, zh]): ShortRow => [
          (f) => ["List", f("Mod"), ["Option", "strips", f("Strips")], ["Option", "place", head]],
          `{Mod} [,] [with|using|and|for|of] {Strips} ${en} ${strips}`,
          `{Mod}[,][用|取|以]{Strips}个${zh}[的](矩形|小矩形)`,
        ],
      ),
    ),
    ...rowsFor(
      "Thing",
      [
        ["Area", "$FunctionOf"],
        `${area} ${under} {FunctionOf} / ${area} (between|bounded by|enclosed by) [curve|graph of] {FunctionOf} and [the] (x-axis|x axis) / under [curve] {FunctionOf} / ${area} ${under} {FunctionOf} (above|and above|and) [the] (x-axis|x axis)`,
        "[曲线|函数]{FunctionOf}[的图像]下方[的][区域|面积|部分] / [曲线]{FunctionOf}(与|和)x轴(之间|围成|所围成)的(区域|面积|部分|图形)",
      ],
      [
        ["Area", "$FunctionOf1", "$FunctionOf2"],
        `[${area}] (between|bounded by|enclosed by|enclosed between|bounded between) [curves|graphs of|graphs] {FunctionOf1} and {FunctionOf2}`,
        "[曲线]{FunctionOf1}(与|和|、){FunctionOf2}(之间|围成|所围成|所围)的(区域|面积|部分|图形)",
      ],
    ),
    ...rowsFor(
      "Thing",
      [
        ["With", ["RiemannSum", "$FunctionOf"], ["List", ["Option", "strips", "$Num"]]],
        "{Num} [equal] (rectangles|strips|riemann rectangles) (under|below|for|approximating|to approximate) [area under] [curve|graph of] {FunctionOf}",
        "[曲线]{FunctionOf}下方的{Num}个(矩形|小矩形)",
      ],
      [
        ["With", ["Area", "$FunctionOf"], ["List", "$Mod"]],
        "",
        "[曲线|函数]{FunctionOf}{Mod}[与x轴](下方|之间|下面)的(区域|面积|部分)",
      ],
    ),
    ...rowsFor("Clause", [
      ["Draw", ["List", "$Thing"], ["List"]],
      "",
      "(把|将|给){Thing}(涂上阴影|涂阴影|用阴影表示|标上阴影|涂色|用阴影表示出来)",
    ]),
    ...rowsFor(
      "Picture",
      [["With", ["RiemannSum", "$FunctionOf"], ["List", "$Mod"]], "", "[函数]{FunctionOf}{Mod}的黎曼和"],
      ...places.map(
        ([head, , zh]): ShortRow => [
          ["With", ["RiemannSum", "$FunctionOf", head], ["List", "$Mod"]],
          "",
          `[函数]{FunctionOf}{Mod}的${zh}(黎曼和|和)`,
        ],
      ),
    ),
    ...rowsFor("Asked", [
      "Asked",
      "(shade|shade in|fill|fill in|highlight|colour|color)",
      "(给|把|将)[涂上阴影] / (涂出|涂阴影|用阴影表示|阴影表示)",
    ]),
    ...rowsFor("Sought", [
      "Sought",
      "(find|compute|calculate|evaluate|what is|work out|estimate|approximate) [value of]",
      "(求|计算|算出|求出)",
    ]),
    ...rowsFor(
      "Clause",
      [["Draw", ["List", "$Picture"], ["List", ["Option", "sought", "True"]]], "{Sought} {Picture}", "{Sought}{Picture}"],
      [
        (f) => ["Draw", ["List", f("Picture")], ["List", ["Option", "sought", "True"], ...items(f("Mods"))]],
        "{Sought} {Picture} [,] {Mods}",
        "{Sought}{Picture}[,]{Mods} / {Sought}{Mods}[,]{Picture}",
      ],
    ),
  ],
  sought: (json) => (/^(Left|Right|Midpoint|Trapezoid)Sum$/.test(headOf(json) ?? "") ? "riemann-sum" : undefined),
  settle: {
    RiemannSum: settleSum,
    Area: settleArea,
    VectorField: fieldOf("VectorField"),
    DirectionField: fieldOf("DirectionField"),
  },
};

/** ["Of", formula, letter]: of a number the letter is open. */
const functionOf = (json: MathJson): MathJson | undefined => {
  const [letter, ...others] = freeLetters(json);
  return letter === undefined || others.length > 0 ? undefined : ["Of", json, letter];
};

/** DefinedOf: y = f(x), f(x) = …; FieldOf a pair in x and y, F = …, x i + y j. */
function viewsOfCalculus(json: MathJson): View[] {
  const [left, right] = items(json);
  const views: View[] = [];
  const pair = fieldIn(json);
  if (pair) views.push({ category: "FieldOf", value: pair });
  if (headOf(json) !== "Equal" || items(json).length !== 2 || left === undefined || right === undefined) return views;
  const isField = left === "F" || left === "V" || left === "v" || /^(F|V|v|OverVector)$/.test(headOf(left) ?? "");
  const field = isField ? fieldIn(right) : undefined;
  if (field) views.push({ category: "FieldOf", value: field });
  if (!isPlain(right)) return views;
  const argument = /^[a-zA-Z]$/.test(headOf(left) ?? "") ? items(left)[0] : undefined;
  const letters = freeLetters(right);
  if (left === "y" && letters.length <= 1 && letters[0] !== "y")
    views.push({ category: "DefinedOf", value: ["Of", right, letters[0] ?? "x"] });
  else if (argument !== undefined && letters.every((letter) => letter === argument))
    views.push({ category: "DefinedOf", value: ["Of", right, argument] });
  return views;
}

const unitNames = [
  ["𝐢", "𝐣"],
  ["i", "j"],
  ["i_hat", "j_hat"],
] as const;

/** A field by its components: (P, Q), ⟨P, Q⟩, P i + Q j. */
function fieldIn(json: MathJson): MathJson | undefined {
  const parts = items(json);
  const isInPlane = (json: MathJson): boolean => freeLetters(json).every((letter) => letter === "x" || letter === "y");
  if (/^(Tuple|Vector)$/.test(headOf(json) ?? ""))
    return parts.length === 2 && parts.every(isPlain) && isInPlane(json) ? ["Tuple", ...parts] : undefined;
  for (const [i, j] of unitNames) {
    const letters = freeLetters(json);
    if (!letters.includes(i) && !letters.includes(j)) continue;
    const terms = termsOf(json);
    const along = [i, j].map((unit, index) =>
      terms.filter((term) => freeLetters(term).includes(unit)).map((term) => without(term, unit, [i, j][1 - index] as string)),
    );
    if (along.flat().length !== terms.length || along.flat().includes(undefined)) return undefined;
    const components = along.map(
      (list): MathJson => (list.length === 0 ? 0 : list.length === 1 ? (list[0] as MathJson) : ["Add", ...(list as MathJson[])]),
    );
    return components.every((component) => isPlain(component) && isInPlane(component)) ? ["Tuple", ...components] : undefined;
  }
  return undefined;
}

const termsOf = (json: MathJson): MathJson[] => {
  const parts = items(json);
  if (headOf(json) === "Add") return parts.flatMap(termsOf);
  if (headOf(json) === "Subtract")
    return [...termsOf(parts[0] as MathJson), ...termsOf(parts[1] as MathJson).map((term): MathJson => ["Negate", term])];
  return [json];
};

/** The factor of a unit vector; undefined where it is no plain factor. */
function without(term: MathJson, unit: string, other: string): MathJson | undefined {
  const factor = (json: MathJson): MathJson | undefined => {
    if (json === unit) return 1;
    const parts = items(json);
    if (headOf(json) === "Negate") {
      const inner = factor(parts[0] as MathJson);
      return inner === undefined ? undefined : ["Negate", inner];
    }
    if (headOf(json) !== "Multiply") return undefined;
    const rest = parts.filter((part) => part !== unit);
    if (rest.length !== parts.length - 1) return undefined;
    return rest.length === 1 ? (rest[0] as MathJson) : ["Multiply", ...rest];
  };
  const found = factor(substitute(term, {}));
  return found === undefined || freeLetters(found).some((letter) => letter === unit || letter === other) ? undefined : found;
}
