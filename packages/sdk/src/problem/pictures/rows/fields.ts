import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { componentsOf } from "./components.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

const fieldOf =
  (head: string): Settle =>
  ([pair]) =>
    freeLetters(pair as MathJson).every((letter) => letter === "x" || letter === "y") ? [[head, pair as MathJson]] : undefined;

/** What a function of x and y is, of z = … or f(x, y) = …. */
function definedBy(equation: MathJson): MathJson {
  const [left = 0, right = 0] = items(equation);
  const isCalled = items(left).join() === "x,y" && /^[a-zA-Z]$/.test(headOf(left) ?? "");
  return left === "z" || isCalled ? right : 0;
}

function gradientOf(formula: MathJson): MathJson | undefined {
  const letters = freeLetters(formula);
  if (letters.length === 0 || letters.some((letter) => letter !== "x" && letter !== "y")) return undefined;
  const [dx, dy] = ["x", "y"].map((letter) => differentiate(formula, letter));
  return dx === undefined || dy === undefined ? undefined : ["VectorField", ["Tuple", dx, dy]];
}

/** Vector fields of the plane. */
export const fields: Topic = {
  views: viewsOfFields,
  rows: [
    ...rowsFor("Thing", [["VectorField", "$FieldOf"], "field [of|given by|:] {FieldOf}", "场{FieldOf}"]),
    ...rowsFor(
      "Picture",
      [
        ["VectorField", "$FieldOf"],
        "(vector|velocity|force|flow) field [of|for|given by|defined by|:] {FieldOf}",
        "(向量场|矢量场)[:]{FieldOf}",
      ],
      [
        (f) => gradientOf(f("Formula")),
        "(gradient|gradient vector) field [of|for] [function] {Formula} / gradient [of] {Formula} as [vector] field",
        "[函数]{Formula}的梯度场 / 梯度场{Formula}",
      ],
      [
        (f) => gradientOf(definedBy(f("Equation"))),
        "(gradient|gradient vector) field [of|for] [function] {Equation}",
        "[函数]{Equation}的梯度场 / 梯度场{Equation}",
      ],
      [["DirectionField", "$FieldOf"], "direction field [of|for|given by|defined by|:] {FieldOf}", "方向场[:]{FieldOf}"],
    ),
  ],
  settle: { VectorField: fieldOf("VectorField"), DirectionField: fieldOf("DirectionField") },
};

/** FieldOf a pair in x and y, F = …, x i + y j. */
function viewsOfFields(json: MathJson): View[] {
  const pair = componentsOf(json) ?? componentsOf(namedIn(json) ?? 0);
  return pair ? [{ category: "FieldOf", value: pair }] : [];
}

/** What a field by its name is. */
function namedIn(json: MathJson): MathJson | undefined {
  const [left, right] = items(json);
  if (headOf(json) !== "Equal" || items(json).length !== 2 || left === undefined) return undefined;
  const name = headOf(left) ?? String(left);
  return /^(F|V|v|G|OverVector)$/.test(name) ? right : undefined;
}
