import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { isPlain } from "../views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** What the vectors along the axes are called. */
const unitNames = [
  ["𝐢", "𝐣"],
  ["i", "j"],
  ["i_hat", "j_hat"],
] as const;

/** A pair by its components: (P, Q), ⟨P, Q⟩, P i + Q j, with no other letters than x and y. */
export function componentsOf(json: MathJson): MathJson | undefined {
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
