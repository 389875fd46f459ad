import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { isPlain } from "../views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

const fieldOf =
  (head: string): Settle =>
  ([pair]) =>
    freeLetters(pair as MathJson).every((letter) => letter === "x" || letter === "y") ? [[head, pair as MathJson]] : undefined;

/** Vector fields of the plane. */
export const fields: Topic = {
  views: viewsOfFields,
  rows: rowsFor(
    "Picture",
    [
      ["VectorField", "$FieldOf"],
      "(vector|velocity|force|flow) field [of|for|given by|defined by|:] {FieldOf}",
      "(向量场|矢量场)[:]{FieldOf}",
    ],
    [["DirectionField", "$FieldOf"], "direction field [of|for|given by|defined by|:] {FieldOf}", "方向场[:]{FieldOf}"],
  ),
  settle: { VectorField: fieldOf("VectorField"), DirectionField: fieldOf("DirectionField") },
};

/** FieldOf a pair in x and y, F = …, x i + y j. */
function viewsOfFields(json: MathJson): View[] {
  const pair = fieldIn(json) ?? fieldIn(namedIn(json) ?? 0);
  return pair ? [{ category: "FieldOf", value: pair }] : [];
}

/** What a field by its name is. */
function namedIn(json: MathJson): MathJson | undefined {
  const [left, right] = items(json);
  if (headOf(json) !== "Equal" || items(json).length !== 2 || left === undefined) return undefined;
  const name = headOf(left) ?? String(left);
  return /^(F|V|v|G|OverVector)$/.test(name) ? right : undefined;
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
