import type { MathJson } from "../../contract.ts";
import { apply, headOf, isNumber, isSymbol, operandsOf } from "../../expression/mathjson.ts";

/** A value without its units, and the power of each unit in it. */
export interface Measured {
  readonly value: MathJson;
  readonly units: Readonly<Record<string, number>>;
}

/** The unit of angles. */
export const degrees = "°";

/**
 * Takes the units out of a calculation: 2 h · 60 km/h is 2 · 60 with km. undefined where values of different units are added, or where units stand in
 * anything but sums, products, quotients and whole powers.
 */
export function measured(json: MathJson): Measured | undefined {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === undefined) return { value: json, units: {} };
  if (head === "Quantity") return ofQuantity(operands);
  if (head === "Degrees") return ofQuantity([operands[0] ?? 0, degrees]);
  // The sine of an angle is measured in nothing.
  if (/^(Sin|Cos|Tan|Cot|Sec|Csc)$/.test(head)) return { value: json, units: {} };
  const parts = operands.map(measured);
  if (parts.some((part) => part === undefined)) return undefined;
  const known = parts as Measured[];
  const units = unitsOf(head, known, operands);
  return units && { value: apply(head, ...known.map(({ value }) => value)), units };
}

function ofQuantity([value = 0, unit = ""]: readonly MathJson[]): Measured | undefined {
  const inner = measured(value);
  if (inner === undefined || !isSymbol(unit) || scales.test(unit)) return undefined;
  const [above = "", ...below] = unit.split("/");
  const units = [ofUnit(above, 1), ...below.map((each) => ofUnit(each, -1)), inner.units];
  return { value: inner.value, units: units.reduce(joined, {}) };
}

/** Words in the place of a unit that make another number of the one before them: 4 hundred, 6 万. */
const scales =
  /\b(?:hundred|thousand|million|billion|trillion|dozen|score|gross|half|halves|third|quarter|percent)s?\b|[百万亿]|千(?![克米瓦卡帕焦伏赫字])/i;

/** Apples and apple are one unit. */
const ofUnit = (unit: string, power: number): Record<string, number> => {
  const [, name = unit, exponent = "1"] =
    /^(.*?)(?:\^?(\d)|)$/.exec(
      unit
        .trim()
        .toLowerCase()
        .replace(/(?<=[a-z]{3})s$/, ""),
    ) ?? [];
  return name === "" ? {} : { [name]: power * Number(exponent) };
};

function unitsOf(head: string, parts: readonly Measured[], operands: readonly MathJson[]): Record<string, number> | undefined {
  const [first = { value: 0, units: {} }, second] = parts;
  const isBare = parts.every(({ units }) => Object.keys(units).length === 0);
  if (isBare) return {};
  switch (head) {
    case "Multiply":
      return parts.map(({ units }) => units).reduce<Record<string, number>>(joined, {});
    case "Divide":
      return second && joined(first.units, raised(second.units, -1));
    case "Negate":
      return { ...first.units };
    case "Add":
    case "Subtract":
      return parts.every(({ units }) => sameUnits(units, first.units)) ? { ...first.units } : undefined;
    case "Power": {
      const [, exponent = 0] = operands;
      return isNumber(exponent) && Number.isInteger(exponent) ? raised(first.units, Number(exponent)) : undefined;
    }
    default:
      return undefined;
  }
}

type Units = Readonly<Record<string, number>>;

const joined = (left: Units, right: Units): Record<string, number> =>
  withoutZeros([...Object.entries(left), ...Object.entries(right)]);

const raised = (units: Units, power: number): Record<string, number> =>
  withoutZeros(Object.entries(units).map(([unit, own]): [string, number] => [unit, own * power]));

function withoutZeros(entries: readonly (readonly [string, number])[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [unit, power] of entries) sums.set(unit, (sums.get(unit) ?? 0) + power);
  return Object.fromEntries([...sums].filter(([, power]) => power !== 0));
}

/** Whether two values are measured in the same. */
export const sameUnits = (left: Units, right: Units): boolean => Object.keys(joined(left, raised(right, -1))).length === 0;
