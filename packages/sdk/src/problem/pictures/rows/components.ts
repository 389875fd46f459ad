import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { isPlain } from "../views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** What the vectors along the axes are called. */
const unitNames = [
  ["𝐢", "𝐣", "𝐤"],
  ["i", "j", "k"],
  ["i_hat", "j_hat", "k_hat"],
] as const;

/** A pair by its components: (P, Q), ⟨P, Q⟩, P i + Q j, with no other letters than x and y. */
export function componentsOf(json: MathJson): MathJson | undefined {
  const parts = items(json);
  const isInPlane = (json: MathJson): boolean => freeLetters(json).every((letter) => letter === "x" || letter === "y");
  if (/^(Tuple|Vector)$/.test(headOf(json) ?? ""))
    return parts.length === 2 && parts.every(isPlain) && isInPlane(json) ? ["Tuple", ...parts] : undefined;
  const components = alongAxes(json, 2);
  return components?.every(isInPlane) ? ["Tuple", ...components] : undefined;
}

/** P, Q (and R) of a sum P i + Q j (+ R k); undefined where it is none, or the last of the units is not among it in space. */
export function alongAxes(json: MathJson, dimensions: 2 | 3): MathJson[] | undefined {
  for (const names of unitNames) {
    const units: readonly string[] = names.slice(0, dimensions);
    const used = units.filter((unit) => freeLetters(json).includes(unit));
    if (used.length === 0 || (dimensions === 3 && !used.includes(units[2] as string))) continue;
    const terms = termsOf(json);
    const along = units.map((unit) =>
      terms.filter((term) => freeLetters(term).includes(unit)).map((term) => without(term, unit, units)),
    );
    if (along.flat().length !== terms.length || along.flat().includes(undefined)) return undefined;
    const components = along.map(
      (list): MathJson => (list.length === 0 ? 0 : list.length === 1 ? (list[0] as MathJson) : ["Add", ...(list as MathJson[])]),
    );
    return components.every(isPlain) ? components : undefined;
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
function without(term: MathJson, unit: string, units: readonly string[]): MathJson | undefined {
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
  return found === undefined || freeLetters(found).some((letter) => units.includes(letter)) ? undefined : found;
}
