import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Expression, Figure, Layer } from "../../contract.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { parse } from "../../expression/parse.ts";
import { figureTables } from "../../locale/figure-tables.ts";
import { figureWords } from "../../locale/figure-words.ts";
import { curveFacts } from "../facts/curve-facts.ts";
import type { KnownPlace } from "../facts/exact-places.ts";
import { realValue } from "../number-of.ts";
import { figureTable } from "../table/figure-table.ts";
import { describeFigure } from "./describe-figure.ts";

const p = parse;
const pair = (x: string, y: string): [Expression, Expression] => [p(x), p(y)];
const figure = (layers: Layer[], more: Partial<Figure> = {}): Figure => ({
  id: "figure",
  title: { key: "figure.graph-of", params: { function: p("y = f(x)") } },
  alt: [],
  view: { x: [-5, 5], y: [-4, 4], aspect: "free" },
  layers,
  ...more,
});

describe("a layer of each type in words", () => {
  const rows: [layer: Layer, en: string[], zh: string[]][] = [
    [
      { id: "f", type: "curve", variable: "x", y: p("\\frac{1}{x-1}") },
      [
        "Graph of y = 1/(x − 1).",
        "Its connected pieces go from x = −5 to x = 1 and from x = 1 to x = 5.",
        "It has the vertical asymptote x = 1: from the left it falls without bound, from the right it rises without bound.",
        "It falls on each of these pieces.",
        "Far to the left it approaches the height 0, far to the right it approaches the height 0.",
      ],
      [
        "y = 1/(x − 1) 的图像。",
        "图像由以下连续部分组成：从 x = −5 到 x = 1 和从 x = 1 到 x = 5。",
        "有铅直渐近线 x = 1：从左侧接近时无限减小，从右侧接近时无限增大。",
        "在每一部分上都下降。",
        "向左无限远处函数值趋于 0，向右无限远处函数值趋于 0。",
      ],
    ],
    [
      { id: "f", type: "curve", variable: "x", y: p("x^2"), over: pair("0", "\\sqrt{2}"), ends: ["closed", "open"] },
      [
        "Graph of y = x².",
        "It is connected from x = 0 to x = √2.",
        "Its end at x = 0 belongs to it.",
        "Its end at x = √2 does not belong to it.",
        "It rises from x = 0 to x = √2.",
      ],
      [
        "y = x² 的图像。",
        "从 x = 0 到 x = √2 连续不断。",
        "x = 0 处的端点属于图像。",
        "x = √2 处的端点不属于图像。",
        "函数在 x = 0 到 x = √2 之间上升。",
      ],
    ],
    [
      { id: "f", type: "curve", variable: "x", y: p("|x-1|"), over: pair("0", "3") },
      ["Graph of y = |x − 1|.", "It is connected from x = 0 to x = 3.", "It falls from x = 0 to x = 1, then rises to x = 3."],
      ["y = |x − 1| 的图像。", "从 x = 0 到 x = 3 连续不断。", "函数在 x = 0 到 x = 1 之间下降，再上升到 x = 3。"],
    ],
    [{ id: "f", type: "implicit", relation: p("x^2+y^2=4") }, ["Circle x² + y² = 4."], ["圆 x² + y² = 4。"]],
    [{ id: "f", type: "implicit", relation: p("y=2x") }, ["Straight line y = 2x."], ["直线 y = 2x。"]],
    [
      { id: "f", type: "parametric", x: p("t"), y: p("t^2"), parameter: "t", over: pair("0", "2") },
      ["Path of the points (t, t²) for t from 0 to 2.", "It starts at (0, 0) and ends at (2, 4)."],
      ["当 t 从 0 变到 2 时点 (t, t²) 的轨迹。", "起点为 (0, 0)，终点为 (2, 4)。"],
    ],
    [
      { id: "f", type: "region", conditions: [p("x+y<1"), p("x \\ge 0")] },
      ["Shaded: all points with x + y < 1 and x ≥ 0.", "The dashed parts of its border do not belong to it."],
      ["阴影部分：满足 x + y < 1 和 x ≥ 0 的所有点。", "虚线边界不属于该区域。"],
    ],
    [
      { id: "f", type: "points", points: [{ x: p("\\sqrt{7}"), y: p("\\frac{\\pi}{3}"), open: true }] },
      ["Marked: (√7, π/3) (hollow: it does not belong to the graph)."],
      ["标出：(√7, π/3)（空心点，不属于图像）。"],
    ],
    [
      { id: "f", type: "angle", at: pair("0", "0"), from: pair("2", "0"), to: pair("0", "3") },
      ["Right angle at (0, 0) from (2, 0) to (0, 3)."],
      ["顶点为 (0, 0)，从 (2, 0) 到 (0, 3) 的直角。"],
    ],
    [
      { id: "f", type: "angle", at: pair("0", "0"), from: pair("0", "3"), to: pair("2", "0") },
      ["Angle at (0, 0) from (0, 3) to (2, 0): 270°."],
      ["顶点为 (0, 0)，从 (0, 3) 到 (2, 0) 的角：270°。"],
    ],
    [
      { id: "f", type: "rectangles", y: p("x^2"), variable: "x", over: pair("0", "1"), count: p("4"), at: "left" },
      [
        "Rectangles, 4 in number, approximate the integral of y = x² from 0 to 1, as high as the function is at their left ends.",
        "Together they come to about 0.2188.",
      ],
      ["用 4 个矩形近似 y = x² 从 0 到 1 的积分，高度取左端点的函数值。", "总和约为 0.2188。"],
    ],
    [
      { id: "f", type: "bars", samples: { x: ["A", "B", "C"], y: [1, 5, 2] } },
      ["Bar chart, number of bars: 3.", "The highest is B with 5, the lowest A with 1."],
      ["3 个条形。", "最高的是 B（5），最低的是 A（1）。"],
    ],
    [
      { id: "f", type: "box", samples: { x: [1, 2, 3, 4, 5, 9] } },
      ["Box plot, number of observations: 6.", "Least 1, lower quartile 2, median 3.5, upper quartile 5, greatest 9."],
      ["6 个数据的箱线图。", "最小值 1，下四分位数 2，中位数 3.5，上四分位数 5，最大值 9。"],
    ],
    [
      { id: "f", type: "histogram", samples: { x: [1, 2, 2, 3, 9] }, edges: [0, 2, 4] },
      [
        "Histogram, number of observations: 5, number of classes: 2.",
        "Most of them, 3, lie from 2 to 4.",
        "Observations outside all classes: 1.",
      ],
      ["5 个数据分为 2 组的直方图。", "最多的一组有 3 个，在 2 到 4 之间。", "不在任何组内的数据：1 个。"],
    ],
    [
      { id: "f", type: "surface", z: p("\\sin x"), variables: ["x", "y"] },
      ["Level curves of z = sin(x).", "Its height goes from about −1 to about 1."],
      ["z = sin(x) 的等值线。", "高度从约 −1 到约 1。"],
    ],
    [
      { id: "f", type: "surface", z: p("x^2+y^2"), variables: ["x", "y"] },
      ["Level curves of z = x² + y².", "Its height goes from 0 to 41."],
      ["z = x² + y² 的等值线。", "高度从 0 到 41。"],
    ],
  ];
  for (const [layer, en, zh] of rows) {
    test(`${layer.type}: ${en[0]}`, () => {
      const ofLayer = (lang: string): string[] =>
        describeFigure(figure([layer]), { lang }).filter((sentence) => !/f\(x\)|^The window|^窗口/.test(sentence));
      assert.deepEqual(ofLayer("en"), en);
      assert.deepEqual(ofLayer("zh"), zh);
    });
  }
});

test("title and window first, parameters last; sliders change what is told", () => {
  const told = (values?: Record<string, number>): string[] =>
    describeFigure(
      figure([{ id: "f", type: "curve", variable: "x", y: p("a x") }], {
        parameters: [{ name: "a", value: 2, from: -3, to: 3, step: 1 }],
      }),
      values ? { values } : {},
    );
  assert.deepEqual(told().slice(0, 2), ["Graph of y = f(x).", "The window shows x from −5 to 5 and y from −4 to 4."]);
  assert.equal(told().at(-1), "a = 2 can be changed from −3 to 3.");
  assert.ok(told().includes("It rises from x = −5 to x = 5."));
  assert.ok(told({ a: -1 }).includes("It falls from x = −5 to x = 5."));
});

test("a figure without words of its own is told by its formulas", () => {
  const unknown = { key: "nobody.knows", params: { formula: p("x^2") } };
  assert.equal(describeFigure({ ...figure([]), title: unknown })[0], "x².");
});

describe("what is told is true at places in between", () => {
  const formulas = (
    "x^2-x-1; x^3-3x+1; \\frac{x}{x^2+1}; \\frac{x^2+1}{x-1}; \\frac{1}{x^2-3}; \\sqrt{x+2}; \\sqrt{9-x^2}; \\ln(x+3); e^{-x^2}; xe^x; \\sin(2x); \\cos x+\\frac{x}{2}; " +
    "\\tan x; \\arctan x; |x-1|; x^{2/3}; \\frac{\\sin x}{x}; \\ln|x|; \\frac{1}{1+e^{-x}}; x^4-4x^2+x; \\sqrt{x^2-4}; \\frac{x^3}{x^2-1}; 2^x-x^2; \\sinh x-3x; \\frac{|x|}{x^2+1}; \\arcsin\\frac{x}{3}"
  ).split("; ");
  for (const formula of formulas) {
    test(formula, () => {
      const { json } = p(formula);
      const f = compile(json, ["x"]);
      const { pieces = [], courses = [] } = curveFacts(json, "x", { from: -5, to: 5 });
      const value = ({ exact, about }: KnownPlace): number => (exact === undefined ? about : realValue(exact));
      const inner = (start: KnownPlace, end: KnownPlace): number[] => {
        const [from, to] = [value(start), value(end)];
        return Array.from({ length: 99 }, (_, index) => from + 1e-3 + ((to - from - 2e-3) * (index + 0.5)) / 99);
      };
      for (const { start, end } of pieces)
        for (const x of inner(start, end)) assert.ok(Number.isFinite(f(x)), `${formula} at ${x}`);
      for (const { start, end, direction } of courses) {
        const heights = inner(start, end).map((x) => f(x));
        heights.slice(1).forEach((height, index) => {
          const rise = height - (heights[index] as number);
          assert.ok(direction === "rises" ? rise > 0 : rise < 0, `${formula} ${direction}`);
        });
      }
    });
  }
});

test("the data of a figure as tables: functions side by side, points exactly, what has no value said", () => {
  const { sections } = figureTable(
    figure([
      { id: "f", type: "curve", variable: "x", y: p("\\frac1x") },
      { id: "g", type: "curve", variable: "x", y: p("x^2"), over: pair("-1", "1"), ends: ["closed", "open"] },
      {
        id: "A",
        type: "points",
        points: [
          {
            x: p("\\sqrt{7}"),
            y: p("1"),
            label: { key: "label.named-point", params: { name: "A", point: p("(\\sqrt{7}, 1)") } },
          },
        ],
      },
    ]),
  );
  const [functions, points] = sections;
  assert.deepEqual(functions?.columns, ["x", "y = 1/x", "y = x²"]);
  const row = (x: string): readonly string[] | undefined => functions?.rows.find(([first]) => first === x);
  assert.deepEqual(row("0"), ["0", "undefined", "0"]);
  assert.deepEqual(row("−1"), ["−1", "−1", "1"]);
  assert.deepEqual(row("1"), ["1", "1", "undefined"]);
  assert.deepEqual(points?.rows, [["A", "(√7, 1)", "2.64575", "1"]]);
  assert.deepEqual(functions?.layers, ["f", "g"]);
});

test("both languages speak of the same things", () => {
  const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, { en, zh }] of Object.entries({ ...figureWords, ...figureTables }))
    assert.deepEqual(places(en), places(zh), key);
});

describe("nothing is said that does not hold", () => {
  const sentences = (layer: Layer, title = "Title"): string =>
    describeFigure(figure([layer], { title: { key: "seen.named", params: { name: title, what: title } } })).join(" ");
  const curve = (y: string, from: string, to: string, kind: "open" | "closed" = "closed"): Layer => ({
    id: "f",
    type: "curve",
    variable: "x",
    y: p(y),
    over: pair(from, to),
    ends: [kind, kind],
  });
  const rows: [what: string, layer: Layer, missing: RegExp, told: RegExp][] = [
    [
      "a pole at an end has one side",
      curve("\\frac{1}{x}", "0", "5"),
      /left|end at x = 0/,
      /asymptote x = 0: from the right it rises/,
    ],
    ["no end where there is no value", curve("\\sqrt{x}", "-4", "4"), /end at x = −4/, /end at x = 4 belongs/],
    ["nor an open one", curve("\\ln x", "-1", "3", "open"), /end at x = −1/, /end at x = 3 does not belong/],
    [
      "on the other side of a pole it begins anew",
      { id: "f", type: "curve", variable: "x", y: p("\\frac{x^2}{x-1}") },
      /then falls to x = 2/,
      /then falls to x = 1, then falls from x = 1 to x = 2/,
    ],
    ["one height", { id: "f", type: "surface", z: p("2"), variables: ["x", "y"] }, / from 2 to 2/, /Its height is 2 everywhere/],
    [
      "a single class",
      { id: "f", type: "histogram", samples: { x: [5] }, edges: [5, 6] },
      /1 classes|1 observations/,
      /classes: 1/,
    ],
  ];
  for (const [what, layer, missing, told] of rows) {
    test(what, () => {
      assert.doesNotMatch(sentences(layer), missing);
      assert.match(sentences(layer), told);
    });
  }

  test("formulas at the beginning of a sentence stay as they are", () => {
    const title = { key: "curve-in-plane", params: { curve: p("xy = 4") } };
    const wording = { "curve-in-plane": "{curve} in the plane", "label.asymptote": "asymptote {equation}" };
    const layer: Layer = {
      id: "f",
      type: "implicit",
      relation: p("x=0"),
      label: { key: "label.asymptote", params: { equation: p("x=0") } },
    };
    const [first, ...others] = describeFigure(figure([layer], { title }), { wording });
    assert.equal(first, "xy = 4 in the plane.");
    assert.equal(others.at(-1), "Asymptote x = 0.");
  });

  test("keys without words are never said", () => {
    const named = { key: "plotting-code.named", params: { name: "a" } };
    const inner = {
      key: "seen.named",
      params: { name: { key: "nobody.knows", params: { f: p("x^2") } }, what: [{ key: "nor.this" }] },
    };
    const bars: Layer = { id: "f", type: "bars", samples: { x: ["A", "B"], y: [1, 2] }, label: named };
    const text = describeFigure(figure([bars, { id: "g", type: "implicit", relation: p("x=1"), label: inner }])).join(" ");
    assert.doesNotMatch(text, /[a-z]\.[a-z]/);
    assert.match(text, /a: Bar chart/);
    assert.match(text, /x²/);
  });
});

test("of very many strips the first ones are told", () => {
  const over = pair("0", "1");
  const { sections } = figureTable(
    figure([{ id: "r", type: "rectangles", variable: "x", y: p("x"), over, count: p("10^9"), at: "left" }]),
  );
  assert.equal(sections[0]?.rows.length, 1000);
});
