import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf } from "../../../expression/mathjson.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { coordinatesOf, straight } from "./spots.ts";
import type { Stage } from "./stage.ts";

const origin: MathJson = ["Tuple", 0, 0];

const vectorLabel = (components: MathJson, name?: MathJson): Message => ({
  key: "label.vector",
  params: { vector: expressionOf(name === undefined ? components : apply("Equal", name, components)) },
});

const drawVector: Draw = ([components = 0, name], stage) => {
  const arrow = straight("arrow", stage.id("vector"), [origin, components], "main", vectorLabel(components, name));
  stage.draw("picture.vector", name === undefined ? components : apply("Equal", name, components), undefined, arrow);
};

const drawArrow: Draw = ([from = 0, to = 0], stage) => {
  const components = difference(to, from, stage);
  const arrow = straight("arrow", stage.id("vector"), [from, to], "main", vectorLabel(components));
  const named = [from, to].filter((spot) => headOf(spot) !== "Tuple");
  const spots = named.length > 0 ? named : [from];
  stage.draw(
    "picture.arrow",
    components,
    { from: expressionOf(from), to: expressionOf(to) },
    arrow,
    ...stage.points("points-of-vector", spots),
  );
};

/** Worked out coordinate by coordinate. */
function difference(to: MathJson, from: MathJson, { board }: Stage): MathJson {
  const [[x, y], [u, v]] = [coordinatesOf(from), coordinatesOf(to)];
  return [
    "Tuple",
    ...[apply("Subtract", u, x), apply("Subtract", v, y)].map((part, index) => {
      const value = simplify(part);
      board.write(index === 0 ? "picture.component-x" : "picture.component-y", expressionOf(value), undefined, {
        before: expressionOf(part),
      });
      return value;
    }),
  ];
}

/** All from the origin; two with their parallelogram, more of them tip to tail; and the sum. */
const drawSum: Draw = (vectors, stage) => {
  const sum: MathJson = [
    "Tuple",
    ...[0, 1].map((axis) => {
      const parts = vectors.map((vector) => coordinatesOf(vector)[axis] as MathJson);
      const before = apply("Add", ...parts);
      const value = simplify(before);
      stage.board.write(axis === 0 ? "picture.component-x" : "picture.component-y", expressionOf(value), undefined, {
        before: expressionOf(before),
      });
      return value;
    }),
  ];
  for (const vector of vectors)
    stage.draw(
      "picture.vector",
      vector,
      undefined,
      straight("arrow", stage.id("vector"), [origin, vector], "main", vectorLabel(vector)),
    );
  const moved = movedSides(vectors, sum).map((side) => straight("segment", stage.id("moved"), side, "construction"));
  const label = { key: "label.vector-sum", params: { vector: expressionOf(sum) } };
  stage.draw("picture.vector-sum", sum, undefined, ...moved, straight("arrow", stage.id("sum"), [origin, sum], "answer", label));
};

/** Where the vectors lie when each begins at the tip of the one before; of two both ways. */
function movedSides(vectors: readonly MathJson[], sum: MathJson): [MathJson, MathJson][] {
  const [first, second] = vectors;
  if (vectors.length === 2 && first !== undefined && second !== undefined)
    return [
      [first, sum],
      [second, sum],
    ];
  const tips = vectors.map(
    (_, count): MathJson => [
      "Tuple",
      ...[0, 1].map((axis) =>
        simplify(apply("Add", 0, ...vectors.slice(0, count + 1).map((vector) => coordinatesOf(vector)[axis] as MathJson))),
      ),
    ],
  );
  return tips.slice(1).map((tip, index) => [tips[index] as MathJson, tip]);
}

/** From the tip of the second to the tip of the first. */
const drawDifference: Draw = ([first = 0, second = 0], stage) => {
  const components = difference(first, second, stage);
  for (const vector of [first, second])
    stage.draw(
      "picture.vector",
      vector,
      undefined,
      straight("arrow", stage.id("vector"), [origin, vector], "main", vectorLabel(vector)),
    );
  const label = { key: "label.vector-difference", params: { vector: expressionOf(components) } };
  stage.draw(
    "picture.vector-difference",
    components,
    undefined,
    straight("arrow", stage.id("difference"), [second, first], "answer", label),
  );
};

const equalUnits = () => ({ view: { aspect: "equal" as const } });

/** Vectors as arrows. */
export const vectors: PictureTopic = {
  rules: {
    "picture.vector": { relation: "states", example: "(1, 2)", en: "Draw the vector from the origin", zh: "从原点画出该向量" },
    "picture.arrow": {
      relation: "states",
      example: "(3, 2)",
      en: "The vector from {from} to {to}",
      zh: "从 {from} 到 {to} 的向量",
    },
    "picture.component-x": { relation: "equal", example: "1 + 3 ⟶ 4", en: "Across", zh: "横坐标" },
    "picture.component-y": { relation: "equal", example: "2 + (-1) ⟶ 1", en: "Upwards", zh: "纵坐标" },
    "picture.vector-difference": {
      relation: "states",
      example: "(2, 2)",
      en: "The difference leads from the tip of the second to the tip of the first",
      zh: "差向量由第二个向量的终点指向第一个向量的终点",
    },
    "picture.vector-sum": {
      relation: "states",
      example: "(4, 1)",
      en: "Put the vectors tip to tail: their sum goes from the origin to the last tip",
      zh: "把各向量首尾相接：和从原点指向最后的终点",
    },
  },
  draw: { Vector: drawVector, Arrow: drawArrow, VectorSum: drawSum, VectorDifference: drawDifference },
  frame: { Vector: equalUnits, Arrow: equalUnits, VectorSum: equalUnits, VectorDifference: equalUnits },
};
