import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** What belongs to a triangle, by what it is called. */
const parts: readonly (readonly [head: string, en: string, zh: string])[] = [
  ["Medians", "(medians|median lines|three medians)", "[三条|各边|的]中线"],
  ["Altitudes", "(altitudes|heights|three altitudes)", "[三条|各边|的](高|高线)"],
  ["Circumcircle", "(circumcircle|circumscribed circle|circumscribing circle)", "外接圆"],
  ["Incircle", "(incircle|inscribed circle)", "内切圆"],
];

const corners = "[with] [vertices|corners|points] [at] [:]";

/** Three places with their names, or without. */
const triangles = (en: (triangle: string) => string, zh: (triangle: string) => string): { en: string; zh: string } => ({
  en: [`triangle ${corners} {Spots}`, `triangle {Capitals} [,] (with|where) [vertices] {Spots}`].map(en).join(" / "),
  zh: [`三角形{Spots}`, `[以]{Spots}为顶点的三角形`, `三角形{Capitals}[,]其中{Spots}`].map(zh).join(" / "),
});

const rowsOf = parts.flatMap(([head, name, 名]): ShortRow[] => {
  const { en, zh } = triangles(
    (triangle) => `${triangle} (and|with|, and|together with) (its|their) ${name} / ${name} of ${triangle}`,
    (triangle) => `${triangle}(及其|和它的|及|的|和)${名}`,
  );
  return [[(f) => (items(f("Spots")).length === 3 ? [head, f("Spots")] : undefined), en, zh]];
});

const turns: readonly (readonly [en: string, sign: number])[] = [
  ["(counterclockwise|anticlockwise|counter-clockwise|anti-clockwise)", 1],
  ["clockwise", -1],
];

const figures = "(triangle|quadrilateral|polygon|rectangle|square|parallelogram|figure)";

type Map = (x: MathJson, y: MathJson) => MathJson;
const negative = (json: MathJson): MathJson => (typeof json === "number" ? -json + 0 : ["Negate", json]);

const mirrors: readonly (readonly [en: string, zh: string, map: Map])[] = [
  ["x-axis", "x轴", (x, y) => ["Tuple", x, negative(y)]],
  ["y-axis", "y轴", (x, y) => ["Tuple", negative(x), y]],
  ["origin", "原点", (x, y) => ["Tuple", negative(x), negative(y)]],
];

/** The figure and what it is mapped to; the corners of its image have no names. */
const withImage = (spots: MathJson, map: Map): MathJson | undefined => {
  const places = items(spots);
  if (places.length < 3 || places.some((spot) => items(spot).length !== 2)) return undefined;
  const image = places.map((spot) => map(items(spot)[0] as MathJson, items(spot)[1] as MathJson));
  return ["Draw", ["List", ["Polygon", spots], ["Polygon", ["List", ...image]]], ["List"]];
};

/** By whole right angles. */
function turned(spots: MathJson, angle: MathJson, sign: number): MathJson | undefined {
  const quarters = (sign * compile(angle, [])() * 2) / Math.PI;
  const whole = Math.round(quarters);
  if (Math.abs(quarters - whole) > 1e-9) return undefined;
  const maps: readonly Map[] = [
    (x, y) => ["Tuple", x, y],
    (x, y) => ["Tuple", negative(y), x],
    (x, y) => ["Tuple", negative(x), negative(y)],
    (x, y) => ["Tuple", y, negative(x)],
  ];
  return withImage(spots, maps[((whole % 4) + 4) % 4] as Map);
}

const settlePart =
  (head: string): Settle =>
  ([list = 0], said) => {
    const spots = items(list).map((spot) => said.spot(spot));
    return spots.every((spot) => spot !== undefined)
      ? [
          ["Polygon", ["List", ...spots]],
          [head, ["List", ...spots]],
        ]
      : undefined;
  };

/** Lines and circles of triangles, and polygons with their images. */
export const triangleTopic: Topic = {
  rows: [
    ...rowsFor("Picture", ...rowsOf),
    ...rowsFor(
      "Clause",
      ...mirrors.map(
        ([en, zh, map]): ShortRow => [
          (f) => withImage(f("Spots"), map),
          `(reflect|mirror) ${figures} ${corners} {Spots} (in|across|over|about|through) ${en} / {Asked} ${figures} ${corners} {Spots} and its (reflection|image|mirror image) (in|across|over|about|through) ${en}`,
          `(把|将)[三角形|四边形|图形]{Spots}关于${zh}(对称|作对称|反射) / {Asked}[三角形|四边形]{Spots}关于${zh}(对称的图形|的对称图形)`,
        ],
      ),
      ...turns.map(
        ([en, sign]): ShortRow => [
          (f) => turned(f("Spots"), f("AngleSize"), sign),
          `(rotate|turn) ${figures} ${corners} {Spots} [by] {AngleSize} ${en} (about|around) origin / (rotate|turn) ${figures} ${corners} {Spots} ${en} [by] {AngleSize} (about|around) origin`,
          `(把|将)[三角形|四边形|图形]{Spots}绕原点${sign > 0 ? "逆时针" : "顺时针"}[方向](旋转|转){AngleSize}`,
        ],
      ),
      [
        (f) => turned(f("Spots"), f("AngleSize"), 1),
        `(rotate|turn) ${figures} ${corners} {Spots} [by] {AngleSize} (about|around) origin`,
        "",
      ],
    ),
  ],
  settle: Object.fromEntries(parts.map(([head]) => [head, settlePart(head)])),
};
