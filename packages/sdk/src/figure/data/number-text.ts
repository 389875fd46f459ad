import { toUnicode } from "../../expression/print-unicode.ts";

/** A number as it is written in a chart, with a real minus sign: all its digits, or so many that count. */
export const numberText = (value: number, digits = 15): string => toUnicode(Number(value.toPrecision(digits)));

const digitsAtBars = 6;

/** A number where there is little room: 6 digits, and 3.4×10⁹ for those that would have many zeros. */
export function shortText(value: number): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  if (magnitude >= -4 && magnitude < 7) return numberText(value, digitsAtBars);
  return `${numberText(value / 10 ** magnitude, digitsAtBars)}×${toUnicode(["Power", 10, magnitude])}`;
}
