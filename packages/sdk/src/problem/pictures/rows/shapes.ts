import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import type { Filled } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { asItIs } from "./spots.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);
const numberOf = (json: MathJson): number => compile(json, [])();

const place = (x: MathJson, y: MathJson): MathJson => ["Tuple", simplify(x), simplify(y)];
const half = (json: MathJson): MathJson => simplify(apply("Divide", json, 2));
const square = (json: MathJson): MathJson => apply("Power", json, 2);

/** Corners with their sides measured; every length has to be positive. */
const measured = (lengths: readonly MathJson[], corners: () => readonly MathJson[] | undefined): MathJson | undefined => {
  if (!lengths.every((length) => numberOf(length) > 0)) return undefined;
  const found = corners();
  return found && ["Shape", ["List", ...found]];
};

/** The longest side below; where the others stand upright on each other they are along the axes. undefined where no triangle has these sides. */
function triangleOfSides(sides: readonly MathJson[]): MathJson | undefined {
  if (sides.length !== 3) return undefined;
  return measured(sides, () => {
    const [a, b, c] = [...sides].sort((one, other) => numberOf(one) - numberOf(other)) as [MathJson, MathJson, MathJson];
    if (numberOf(a) + numberOf(b) <= numberOf(c) * (1 + 1e-12)) return undefined;
    const excess = simplify(apply("Subtract", apply("Add", square(a), square(b)), square(c)));
    if (excess === 0) return rightTriangle(b, a);
    const x = simplify(
      apply("Divide", apply("Subtract", apply("Add", square(b), square(c)), square(a)), apply("Multiply", 2, c)),
    );
    const y = apply("Sqrt", simplify(apply("Subtract", square(b), square(x))));
    return [place(0, 0), place(c, 0), place(x, y)];
  });
}

const rightTriangle = (across: MathJson, up: MathJson): MathJson[] => [place(0, 0), place(across, 0), place(0, up)];

const rectangle = (across: MathJson, up: MathJson): MathJson | undefined =>
  measured([across, up], () => [place(0, 0), place(across, 0), place(across, up), place(0, up)]);

const isosceles = (base: MathJson, height: MathJson): MathJson | undefined =>
  measured([base, height], () => [place(0, 0), place(base, 0), place(half(base), height)]);

function isoscelesByLegs(base: MathJson, leg: MathJson): MathJson | undefined {
  return triangleOfSides([leg, leg, base]) === undefined
    ? undefined
    : isosceles(base, simplify(apply("Sqrt", simplify(apply("Subtract", square(leg), square(half(base)))))));
}

const mostCorners = 24;

/** A side or the radius through the corners is given. */
function regular(count: number, side: MathJson | undefined, radius: MathJson): MathJson | undefined {
  if (!Number.isInteger(count) || count < 3 || count > mostCorners || !(numberOf(side ?? radius) > 0)) return undefined;
  const size =
    side === undefined ? radius : apply("Divide", side, apply("Multiply", 2, apply("Sin", apply("Divide", "Pi", count))));
  return ["RegularPolygon", count, simplify(size)];
}

const all = (filled: Filled, count: number): readonly MathJson[] =>
  Array.from({ length: count }, (_, index) => filled(`Num${index + 1}`));

const manyCornered: readonly (readonly [en: string, zh: string, corners: number])[] = [
  ["pentagon", "五边形", 5],
  ["hexagon", "六边形", 6],
  ["heptagon", "七边形", 7],
  ["octagon", "八边形", 8],
  ["nonagon", "九边形", 9],
  ["decagon", "十边形", 10],
  ["dodecagon", "十二边形", 12],
];

const ofSide =
  "(with|of|whose) (side|sides|side length|side lengths|edge|edges|edge length) [of] [length] [is|are|equal to] {Num}";
const 边长 = "边长[都|均][为|是|等于]{Num}的";
const and = "(,|and|, and)";
const 和 = "(、|,|和|与)";
const right = "(right triangle|right-angled triangle|right angled triangle)";

const regularRows = manyCornered.flatMap(([name, 名, count]): ShortRow[] => [
  [() => regular(count, undefined, 1), `regular ${name}`, `[一个]正${名}`],
  [(f) => regular(count, f("Num"), 1), `regular ${name} ${ofSide}`, `[一个]${边长}正${名}`],
  [
    (f) => regular(count, undefined, f("Num")),
    `regular ${name} (inscribed in|in) circle (of|with) radius {Num} / regular ${name} (with|of) (radius|circumradius) {Num}`,
    `[一个]外接圆半径(为|是){Num}的正${名}`,
  ],
]);

/** Figures by their measures: they lie at the origin, since nothing says where. */
export const shapeTopic: Topic = {
  rows: [
    ...rowsFor(
      "Thing",
      [
        (f) => triangleOfSides(items(f("Nums"))),
        "triangle (with|of|whose|having) (sides|side lengths|sides of length|sides of lengths|side length|edges|sides with lengths) [of] [are] {Nums}",
        "[一个]三(边|条边)[长][分别][为|是]{Nums}的三角形 / [一个]边长[分别][为|是]{Nums}的三角形",
      ],
      [
        (f) => {
          const [across, up] = all(f, 2) as [MathJson, MathJson];
          return measured([across, up], () => rightTriangle(across, up));
        },
        `${right} (with|of|whose|having) (legs|leg lengths|legs of length|legs of lengths|legs of) [are] {Num1} ${and} {Num2}`,
        `[一个][两][条]直角边[长][分别][为|是]{Num1}${和}{Num2}的直角三角形`,
      ],
      [
        (f) => triangleOfSides([f("Num"), f("Num"), f("Num")]),
        `equilateral triangle ${ofSide}`,
        `[一个]${边长}(正三角形|等边三角形)`,
      ],
      [
        (f) => isosceles(f("Num1"), f("Num2")),
        `isosceles triangle (with|of) base [of|length] {Num1} and (height|altitude) [of] {Num2}`,
        "[一个]底[边][长](为|是){Num1}[,|、]高(为|是){Num2}的等腰三角形",
      ],
      [
        (f) => isoscelesByLegs(f("Num1"), f("Num2")),
        `isosceles triangle (with|of) base [of|length] {Num1} and (legs|equal sides|sides|legs of length) [of] {Num2}`,
        "[一个]底[边][长](为|是){Num1}[,|、]腰[长](为|是){Num2}的等腰三角形",
      ],
      [(f) => rectangle(f("Num"), f("Num")), `square ${ofSide} / {Num} by square`, `[一个]${边长}正方形`],
      [
        (f) => rectangle(f("Num1"), f("Num2")),
        `rectangle [of|with] [dimensions] [size] {Num1} by {Num2} / {Num1} by {Num2} rectangle / rectangle (with|of) (sides|side lengths|dimensions|sides of length) {Num1} ${and} {Num2} / rectangle (with|of) (width|base|length) [of] {Num1} and (height|length|width) [of] {Num2}`,
        "[一个]长(为|是){Num1}[,|、]宽(为|是){Num2}的(长方形|矩形)",
      ],
      ...regularRows,
      [
        (f) => regular(Number(f("Num")), undefined, 1),
        "regular polygon (with|of|having) {Num} (sides|corners|vertices)",
        "[一个]正{Num}边形",
      ],
      [["RoundOf", ["Tuple", 0, 0], "$Num"], "circle (of|with) diameter [of] {Num}", "[一个]直径(为|是){Num}的圆"],
      [
        ["RoundOf", "$Spot", "$Num"],
        "circle (with|of) center [at] {Spot} and diameter [of] {Num} / circle (of|with) diameter [of] {Num} [and] (centered|centred|with center) [at] {Spot}",
        "[一个]圆心(为|是|在){Spot}[,|、]直径(为|是){Num}的圆",
      ],
      [["HalfRound", "$Num"], "(semicircle|semi-circle|half circle) (of|with) radius [of] {Num}", "[一个]半径(为|是){Num}的半圆"],
      [
        (f) => ["HalfRound", half(f("Num"))],
        "(semicircle|semi-circle|half circle) (of|with) diameter [of] {Num}",
        "[一个]直径(为|是){Num}的半圆",
      ],
      [
        ["EllipseOf", "$Num1", "$Num2"],
        `ellipse (with|of) (semi-axes|semiaxes|semi axes|half axes) [of|of length] {Num1} ${and} {Num2}`,
        `[一个]半轴[长][分别](为|是){Num1}${和}{Num2}的椭圆`,
      ],
    ),
  ],
  settle: {
    RoundOf: ([spot = 0, diameter = 0], said) => {
      const center = said.spot(spot);
      return center !== undefined && numberOf(diameter) > 0 ? [["RoundOf", center, diameter]] : undefined;
    },
    HalfRound: halfRound,
    EllipseOf: (sizes) => (sizes.every((size) => numberOf(size) > 0) ? [["EllipseOf", ...sizes]] : undefined),
    Shape: asItIs("Shape"),
    RegularPolygon: asItIs("RegularPolygon"),
  },
};

function halfRound([radius = 0]: Parameters<Settle>[0]): readonly MathJson[] | undefined {
  if (!(numberOf(radius) > 0)) return undefined;
  const along = (head: string): MathJson => (radius === 1 ? apply(head, "t") : apply("Multiply", radius, apply(head, "t")));
  return [
    ["Parametric", ["Tuple", along("Cos"), along("Sin")], "t", ["Interval", 0, "Pi"]],
    ["Segment", place(apply("Negate", radius), 0), place(radius, 0)],
  ];
}
