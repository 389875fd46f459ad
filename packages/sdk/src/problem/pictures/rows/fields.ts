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
