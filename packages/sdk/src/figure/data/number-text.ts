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

/** Nobody writes more digits by hand: a number with more was computed, and so many of them are enough to read. */
const [mostGiven, enough] = [10, 6];
/** Beyond these, zeros would have to be counted. */
const [smallest, largest] = [1e-7, 1e15];

/** A number in a table: as it was given, else with 6 digits, or all before the point where these are more. */
export function tableText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < smallest || size >= largest)) return shortText(value);
  const significant = size.toExponential().replace(/e.*|\D/g, "").length;
  const before = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return numberText(value, significant <= mostGiven ? 15 : Math.min(15, Math.max(enough, before)));
}
