import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { numberOf, productOf } from "../forms.ts";
import { kind, type Mistake, type MistakenRule, onParts } from "../mistake.ts";
import { converted, scaledQuantity } from "../units.ts";

/** Conversions between units by a wrong factor. */

const tens = [1, 2, 3, 4, 5, 6].flatMap((power) => [10 ** power, 10 ** -power]);
const times = [60, 3600, 3.6, 12.96, 24, 0.6, 0.36, 6, 1000 / 60, 1000 / 3600 / 60].flatMap((factor) => [factor, 1 / factor]);

/** What a conversion comes out too large or too small by: powers of ten, 60 for time, 3.6² for km/h and m/s the wrong way round. */
const factors: readonly number[] = [...tens, ...times];

/** Where the units do not say what the quantity is in the other one. */
const mixed = kind("unit", "unit.mixed", 92);

/** Conversions to any of the units that the line speaks of. */
export const unitRules = (units: readonly string[]): readonly MistakenRule[] => [
  onParts("unit", "unit.factor", 92, function* (json): Iterable<Mistake> {
    if (headOf(json) !== "Quantity") return;
    const own = String(operandsOf(json)[1]);
    const target = units.find((unit) => unit !== own && converted(json, unit) !== undefined);
    const right = target === undefined ? undefined : converted(json, target);
    const known = right === undefined ? { parts: { part: json }, as: mixed } : { parts: { part: json, right } };
    for (const factor of factors) {
      yield { json: scaledQuantity(json, factor), ...known };
      if (target !== undefined)
        for (const rounded of roundings(scaledQuantity(json, factor), target)) yield { json: rounded, ...known };
    }
  }),
  onParts("unit", "unit.angle", 90, angles),
];

/** A quantity in another unit to two, three and four digits, as one writes it. */
function roundings(json: MathJson, target: string): MathJson[] {
  const [value = 0, unit = 0] = operandsOf(json);
  const [number = Number.NaN, factor = 1] = operandsOf(value).length === 2 ? operandsOf(value).map(numberOf) : [numberOf(value)];
  const exact = converted(apply("Quantity", number * factor, unit), target);
  const size = exact === undefined ? undefined : numberOf(operandsOf(exact)[0] as MathJson);
  if (size === undefined || !Number.isFinite(size)) return [];
  return [2, 3, 4].map((digits) => apply("Quantity", Number(size.toPrecision(digits)), target));
}

/** 30° as the number 30, 180° as 2π, 30°30′ as 30.3°. */
function* angles(json: MathJson): Iterable<Mistake> {
  const [value = 0, minutes = 0, seconds = 0] = operandsOf(json);
  const head = headOf(json);
  if (head !== "Degrees" && head !== "DMS") return;
  const right = productOf([value, apply("Divide", "Pi", 180)]);
  if (head === "Degrees") {
    yield { json: value, parts: { part: json, written: value, right } };
    for (const [top, bottom] of [
      ["Pi", 360],
      ["Pi", 90],
      [180, "Pi"],
    ] as const) {
      const written = productOf([value, apply("Divide", top, bottom)]);
      // Less telling: sin 60° is √3/2, which is also cos 30°.
      yield { json: written, parts: { part: json, written, right }, as: kind("unit", "unit.angle", 60) };
    }
  }
  const [degrees, sixtieths] = [numberOf(value), numberOf(minutes)];
  if (head !== "DMS" || degrees === undefined || sixtieths === undefined || seconds !== 0) return;
  const written = apply("Degrees", degrees + sixtieths / 100);
  yield { json: written, parts: { part: json, written }, as: kind("unit", "unit.minutes", 90) };
}

/** π/3 as 30°: an angle in radians written in degrees by a wrong factor. */
export const radianRules: readonly MistakenRule[] = [
  onParts("unit", "unit.radians", 88, function* (json): Iterable<Mistake> {
    if (!JSON.stringify(json).includes('"Pi"') || headOf(json) === "Degrees") return;
    for (const factor of [2, 0.5]) yield { json: productOf([factor, json]), parts: { part: json } };
    yield { json: apply("Degrees", json), parts: { part: json } };
  }),
];
