import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { numberOf, powerOf, productOf } from "./forms.ts";

/** By coherent unit: how many of it each other unit is (SI Brochure, 9th edition, tables 2, 4, 7 and 8). */
const families: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  m: { km: 1000, m: 1, dm: 0.1, cm: 0.01, mm: 0.001, um: 1e-6, nm: 1e-9, mi: 1609.344, ft: 0.3048 },
  kg: { t: 1000, kg: 1, g: 0.001, mg: 1e-6 },
  s: {
    day: 86_400,
    days: 86_400,
    d: 86_400,
    h: 3600,
    hour: 3600,
    hours: 3600,
    min: 60,
    minute: 60,
    minutes: 60,
    s: 1,
    second: 1,
    seconds: 1,
    ms: 0.001,
  },
  "m^3": { kL: 1, L: 0.001, l: 0.001, cL: 1e-5, mL: 1e-6, ml: 1e-6 },
  "m^2": { ha: 10_000 },
  Hz: { Hz: 1, kHz: 1000, MHz: 1e6, GHz: 1e9 },
  N: { N: 1, kN: 1000 },
  J: { J: 1, kJ: 1000, kWh: 3.6e6 },
  W: { W: 1, kW: 1000 },
  Pa: { Pa: 1, kPa: 1000 },
  rad: { rad: 1, deg: Math.PI / 180 },
};

interface Unit {
  readonly size: number;
  /** Powers of coherent units. */
  readonly dimension: ReadonlyMap<string, number>;
}

/** km/h, m/s^2, kg·m: undefined for a unit that is not in the table. */
export function unitOf(text: string): Unit | undefined {
  let size = 1;
  const dimension = new Map<string, number>();
  for (const [, sign = "", name = "", power = "1"] of text.matchAll(/([/·*]?)([^/·*^\d]+)\^?(-?\d+)?/g)) {
    const family = Object.entries(families).find(([, units]) => Object.hasOwn(units, name));
    if (!family) return undefined;
    const exponent = (sign === "/" ? -1 : 1) * Number(power);
    size *= (family[1][name] as number) ** exponent;
    const [base = "", times = "1"] = family[0].split("^");
    dimension.set(base, (dimension.get(base) ?? 0) + exponent * Number(times));
  }
  return { size, dimension };
}

/** Whether two units measure the same. */
export function comparable(left: Unit, right: Unit): boolean {
  const bases = new Set([...left.dimension.keys(), ...right.dimension.keys()]);
  return [...bases].every((base) => (left.dimension.get(base) ?? 0) === (right.dimension.get(base) ?? 0));
}

/** A quantity as a number times coherent units, each a letter; an unknown unit is a letter of its own. */
export function quantityAsProduct(json: MathJson): MathJson {
  const [value = 0, name = ""] = operandsOf(json);
  const unit = unitOf(String(name));
  if (!unit) return apply("Multiply", value, `‹${String(name)}›`);
  const letters = [...unit.dimension]
    .filter(([, exponent]) => exponent !== 0)
    .map(([base, exponent]) => powerOf(`‹${base}›`, exponent));
  return apply("Multiply", value, unit.size, ...letters);
}

/** The units that stand in a formula. */
export function unitsIn(json: MathJson): string[] {
  if (headOf(json) === "Quantity") return [String(operandsOf(json)[1])];
  if (headOf(json) === "Degrees" || headOf(json) === "DMS") return ["°"];
  return operandsOf(json).flatMap(unitsIn);
}

/** A quantity in another unit of its kind; undefined where it cannot be or is no number. */
export function converted(json: MathJson, name: string): MathJson | undefined {
  const [value = 0, own = ""] = operandsOf(json);
  const [from, to, number] = [unitOf(String(own)), unitOf(name), numberOf(value)];
  if (headOf(json) !== "Quantity" || !from || !to || number === undefined || !comparable(from, to)) return undefined;
  return apply("Quantity", Number(((number * from.size) / to.size).toPrecision(9)), name);
}

export const scaledQuantity = (json: MathJson, factor: number): MathJson => {
  const [value = 0, name = ""] = operandsOf(json);
  return apply("Quantity", productOf([value, factor]), name);
};
