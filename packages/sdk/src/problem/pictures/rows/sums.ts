import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { closed, functionRows, viewsOfFunctions } from "./functions.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** Where the height of a strip is taken, as it is said. */
const places: readonly (readonly [head: string, en: string, zh: string])[] = [
  ["LeftSum", "(left|left-hand|left hand|left endpoint|left-endpoint|left endpoints|lefthand)", "(左端点|左|左侧)"],
  ["RightSum", "(right|right-hand|right hand|right endpoint|right-endpoint|right endpoints|righthand)", "(右端点|右|右侧)"],
  ["MidpointSum", "(midpoint|middle|mid-point|midpoints|mid)", "(中点|中)"],
  ["TrapezoidSum", "(trapezoid|trapezoidal|trapezium|trapezoids)", "梯形"],
];
const strips =
  "(rectangles|rectangle|subintervals|subinterval|intervals|strips|partitions|parts|pieces|bars|sub-intervals|slices|subdivisions|trapezoids|approximating rectangles)";
const 块 = "个(矩形|小矩形|子区间|小区间|长方形|区间|梯形|小梯形)";
const sum = "(riemann sum|riemann sums|sum|riemann approximation|rule|approximation|rectangle approximation)";

const withPlace = places.map(
  ([head, en, zh]): ShortRow => [
    ["RiemannSum", "$FunctionOf", head],
    `${en} ${sum} [rectangles] [of|for|to] [function|curve|graph of] {FunctionOf} / ${en} rectangles (of|for|under) {FunctionOf}`,
    `[函数]{FunctionOf}的${zh}(黎曼和|和) / ${zh}黎曼和{FunctionOf}`,
  ],
);

/** What is said of the strips before the function. */
const withMods = places.map(
  ([head, en, zh]): ShortRow => [
    ["With", ["RiemannSum", "$FunctionOf", head], "$Mods"],
    `${en} ${sum} {Mods} (of|for) {FunctionOf}`,
    `[函数]{FunctionOf}{Mods}的${zh}(黎曼和|和)`,
  ],
);

const most = 1000;
const usualCount = 8;

/** With eight strips by the left ends, as most books draw them first, unless it is said; whoever wants the value has to say how many. */
const settleSum: Settle = ([given, place], said) => {
  const [formula, letter] = items(given as MathJson);
  const range = said.range(String(letter));
  const told = said.option("strips") ?? said.value("n") ?? said.value("N");
  const named = said.option("place");
  const count = told ?? (said.isSaid("sought") ? undefined : usualCount);
  if (formula === undefined || letter === undefined || range === undefined) return undefined;
  if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > most) return undefined;
  if (place !== undefined && named !== undefined && place !== named) return undefined;
  return [[String(named ?? place ?? "LeftSum"), formula, letter, closed(range), count as MathJson]];
};

const option = (name: string, value: MathJson): MathJson => ["Option", name, value];
const underCurve = "(area|region) (under|below|beneath) [curve|graph of|graph|function] {FunctionOf}";
const sought = option("sought", "True");

/** Sums of strips under a curve. */
export const sums: Topic = {
  views: viewsOfFunctions,
  rows: [
    ...functionRows,
    ...rowsFor(
      "Strips",
      ["$Num", "{Num}", "{Num}"],
      [(f) => (/^[nN]$/.test(String(items(f("ValueOf"))[0])) ? items(f("ValueOf"))[1] : undefined), "{ValueOf}", "{ValueOf}"],
    ),
    ...rowsFor(
      "Picture",
      ...withPlace,
      ...withMods,
      [
        ["RiemannSum", "$FunctionOf"],
        "(riemann sum|riemann sums|riemann rectangles) [of|for] [function|curve|graph of] {FunctionOf}",
        "[函数]{FunctionOf}的黎曼和 / 黎曼和{FunctionOf}",
      ],
      [
        ["With", ["RiemannSum", "$FunctionOf"], "$Mods"],
        "riemann sum {Mods} (of|for) {FunctionOf}",
        "[函数]{FunctionOf}{Mods}的黎曼和",
      ],
    ),
    ...rowsFor(
      "Mod",
      ...places.map(
        ([head, en, zh]): ShortRow => [
          option("place", head),
          `(using|with|by|at) ${en} (endpoints|points|rule|sums|sum|endpoint|rectangles) / (using|with|by|at) ${en}`,
          `(取|用|按|以)${zh}[点|和|值]`,
        ],
      ),
      [
        option("strips", "$Strips"),
        `[with|using|and|for|divided into|of|by] {Strips} [equal] ${strips} / [with|using|and] {Strips} [equal] ${strips} of equal width`,
        `[用|取|分成|分为|使用|等分成|以]{Strips}${块} / {Strips}等分 / (分成|分为|等分成|平均分成){Strips}份`,
      ],
    ),
    ...rowsFor(
      "Mods",
      ...places.flatMap(([head, en, zh]): ShortRow[] => {
        const both = (count: MathJson): MathJson[] => [option("strips", count), option("place", head)];
        return [
          [
            (f) => ["List", ...both(f("Strips"))],
            `[with|using|and|for|of|by] {Strips} ${en} ${strips}`,
            `[用|取|以]{Strips}个${zh}[的](矩形|小矩形)`,
          ],
          [
            (f) => ["List", ...both(f("Strips")), ...items(f("Mods"))],
            `[with|using|and|for|of|by] {Strips} ${en} ${strips} {Mods}`,
            `[用|取|以]{Strips}个${zh}[的](矩形|小矩形)[,]{Mods}`,
          ],
          [
            (f) => ["List", f("Mod"), ...both(f("Strips"))],
            `{Mod} [,] [with|using|and|for|of|by] {Strips} ${en} ${strips}`,
            `{Mod}[,][用|取|以]{Strips}个${zh}[的](矩形|小矩形)`,
          ],
        ];
      }),
    ),
    ...rowsFor(
      "Several",
      ...places.flatMap(([one, en, zh], index) =>
        places
          .slice(index + 1)
          .map(
            ([other, too, 也]): ShortRow => [
              ["List", ["RiemannSum", "$FunctionOf", one], ["RiemannSum", "$FunctionOf", other]],
              `${en} and ${too} ${sum} (of|for) {FunctionOf}`,
              `[函数]{FunctionOf}的${zh}(和|与)${也}黎曼和`,
            ],
          ),
      ),
    ),
    ...rowsFor(
      "Thing",
      ...places.map(
        ([head, en]): ShortRow => [
          ["With", ["RiemannSum", "$FunctionOf", head], ["List", option("strips", "$Num")]],
          `{Num} [equal] (rectangles|strips) (for|of|in) ${en} ${sum} (of|for) {FunctionOf}`,
          "",
        ],
      ),
    ),
    ...rowsFor("Thing", [
      ["With", ["RiemannSum", "$FunctionOf"], ["List", option("strips", "$Num")]],
      "{Num} [equal] (rectangles|strips|riemann rectangles) (under|below|for|approximating|to approximate) [area under] [curve|graph of] {FunctionOf}",
      "[曲线]{FunctionOf}下方的{Num}个(矩形|小矩形)",
    ]),
    ...rowsFor("Sought", [
      "Sought",
      "find / compute / calculate / evaluate / what is / work out / estimate / approximate / find value of / calculate value of",
      "求 / 计算 / 算出 / 求出 / 求近似",
    ]),
    ...rowsFor(
      "Clause",
      [["Draw", ["List", "$Picture"], ["List", sought]], "{Sought} {Picture}", "{Sought}{Picture}"],
      [
        (f) => ["Draw", ["List", f("Picture")], ["List", sought, ...items(f("Mods"))]],
        "{Sought} {Picture} [,] {Mods}",
        "{Sought}{Picture}[,]{Mods} / {Sought}{Mods}[,]{Picture}",
      ],
      [
        ["Draw", ["List"], ["List", ["Range", "", "$Interval"], option("strips", "$Strips")]],
        `(divide|split|cut|partition) [interval] {Interval} into {Strips} [equal] ${strips}`,
        "(把|将)[区间]{Interval}(分成|分为|等分成|平均分成|等分为){Strips}(份|等份|个小区间|个子区间)",
      ],
      // Areas that are told by strips.
      [
        (f) => ["Draw", ["List", ["RiemannSum", f("FunctionOf")]], ["List", sought, ...items(f("Mods"))]],
        `approximate ${underCurve} {Mods} / estimate ${underCurve} {Mods}`,
        "",
      ],
      [
        (f) => ["Draw", ["List", ["RiemannSum", f("FunctionOf")]], ["List", sought, f("Mod1"), f("Mod2")]],
        "",
        "{Mod1}(近似|估计|近似计算|求)[曲线|函数]{FunctionOf}{Mod2}[下方|与x轴之间|曲线下|下]的面积",
      ],
      [
        (f) => ["Draw", ["List", ["RiemannSum", f("FunctionOf")]], ["List", sought, f("Mod1"), f("Mod2"), f("Mod3")]],
        "",
        "{Mod1}(近似|估计|近似计算|求)[曲线|函数]{FunctionOf}{Mod2}[下方|与x轴之间|曲线下|下]的面积[,]{Mod3}",
      ],
      [
        (f) => ["Draw", ["List", ["RiemannSum", f("FunctionOf")]], ["List", sought, ...items(f("Mods1")), ...items(f("Mods2"))]],
        `use {Mods1} to (approximate|estimate) ${underCurve} {Mods2}`,
        "",
      ],
      [
        (f) => ["Draw", ["List", ["RiemannSum", f("FunctionOf")]], ["List", f("Mod"), ...items(f("Mods"))]],
        `{Asked} ${underCurve} {Mod} approximated {Mods}`,
        "",
      ],
    ),
  ],
  sought: (json) => (/^(Left|Right|Midpoint|Trapezoid)Sum$/.test(headOf(json) ?? "") ? "riemann-sum" : undefined),
  settle: { RiemannSum: settleSum },
};
