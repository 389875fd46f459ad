import assert from "node:assert/strict";
import { test } from "node:test";
import { solve } from "../../solve.ts";

/** "role type id" of the layers of a question, asked in words. */
async function layersOf(text: string): Promise<string[]> {
  const { figures } = await solve({ text }).result;
  return figures
    .flatMap((figure) => ("layers" in figure ? figure.layers : []))
    .map(({ role, type, id }) => `${role} ${type} ${id}`);
}

const questions: readonly (readonly [what: string, text: string, ...layers: string[]])[] = [
  [
    "given foci are drawn with the conic that was found",
    "Find the equation of the ellipse with foci (±3, 0) and major axis of length 10.",
    "main implicit C",
    "construction points Tuple(-3, 0)",
    "construction points Tuple(3, 0)",
  ],
  [
    "a directrix only goes with the parabola that is the answer",
    "Find the equation of the parabola with focus (2, 0) and directrix x = -2",
    "construction implicit l",
    "answer implicit C",
    "construction points Tuple(2, 0)",
  ],
  [
    "a midpoint that is given is drawn on the chord that was found",
    "若椭圆$\\frac{x^2}{36}+\\frac{y^2}{9}=1$的弦被点$(4,2)$平分，则此弦所在的直线方程是",
    "main implicit C",
    "answer implicit l",
    "construction points Tuple(4, 2)",
  ],
  [
    "the point whose power is asked for is drawn",
    "Find the power of the point (7, 4) with respect to the circle x^2 + y^2 = 25.",
    "main implicit C",
    "construction points Tuple(7, 4)",
  ],
  [
    "lines that two roots of a discriminant lead to are drawn once, with their points",
    "直线$l$：$y=x+m$与圆$x^2+y^2=4$相交于A、B两点，且$|AB|=2\\sqrt{2}$，求m的值",
    "main implicit l",
    "main implicit C",
    "construction points A",
    "construction points B",
    "main implicit l (2)",
    "construction points A (2)",
    "construction points B (2)",
  ],
];

for (const [what, text, ...layers] of questions) test(what, async () => assert.deepEqual(await layersOf(text), layers));

const triangles: readonly (readonly [what: string, text: string, corners: readonly string[], sides: number])[] = [
  [
    "a point told by focal radii is drawn with its focal triangle",
    "已知双曲线$x^2-\\frac{y^2}{24}=1$的两焦点为$F_1$，$F_2$，P是双曲线上一点，且$PF_1\\perp PF_2$，求$\\triangle PF_1F_2$的面积",
    ["F_1", "F_2", "P"],
    3,
  ],
  [
    "one chord through a focus stands for all",
    "已知$F_1$，$F_2$是椭圆$\\frac{x^2}{16}+\\frac{y^2}{9}=1$的两焦点，过$F_2$的直线交椭圆于A，B两点，则$\\triangle ABF_1$的周长为",
    ["F_1", "F_2", "A", "B"],
    3,
  ],
  [
    "a parallelogram is drawn by its sides",
    "已知平行四边形ABCD的顶点A(-2,1)，B(-1,3)，C(3,4)，求顶点D的坐标",
    ["A", "B", "C", "D"],
    4,
  ],
];

for (const [what, text, corners, sides] of triangles) {
  test(what, async () => {
    const layers = await layersOf(text);
    for (const corner of corners) assert.ok(layers.includes(`construction points ${corner}`), corner);
    assert.equal(layers.filter((layer) => layer.startsWith("main segment")).length, sides);
    assert.equal(layers.filter((layer) => layer.includes(" segment ")).length, sides);
  });
}

test("sides of a triangle are no main lines beside their altitudes", async () => {
  const layers = await layersOf("Find the orthocenter of the triangle with vertices (0, 0), (4, 0) and (1, 3).");
  assert.deepEqual(
    layers.filter((layer) => layer.startsWith("main implicit")),
    [],
  );
});

test("a curve in polar coordinates is brought to the form of its answer", async () => {
  const { steps, answers } = await solve({ text: "Convert the polar equation r = 4cosθ to rectangular form." }).result;
  assert.equal(steps.at(-1)?.after.latex, answers[0]?.latex);
});
