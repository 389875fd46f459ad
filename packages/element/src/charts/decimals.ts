import type { LiveWords } from "../labels/charts/index.ts";
import { type Surface, unitsOf } from "./surface.ts";

/** Numbers from so large or so small on are written with a power of ten. */
const [largest, smallest] = [1e6, 1e-4];

/** As many places after the point as tell two pixels apart. */
export function placesFor(unit: number): number {
  return Math.min(20, Math.max(0, Math.ceil(-Math.log10(Math.abs(unit)) - 1e-9)));
}

/** A number as it is read off a chart on which a pixel is `unit` wide: with the digits that a pixel can tell, and the signs of mathematics. */
export function decimalText(value: number, unit: number): string {
  const [digits = "0", exponent] = rounded(value, unit).split("e");
  const written = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return signed(exponent === undefined ? written : `${written} × 10${raised(Number(exponent))}`);
}

/** The number that `decimalText` shows. */
export const shownNumber = (value: number, unit: number): number => Number(rounded(value, unit));

/** "0.125", and "1.25e+7" with no more digits than the pixel has. */
function rounded(value: number, unit: number): string {
  const size = Math.abs(value);
  const inPowers = size >= largest || (size !== 0 && size < smallest && unit < smallest);
  if (!inPowers) return value.toFixed(placesFor(unit));
  const digits = Math.floor(Math.log10(size)) + 1 + Math.ceil(-Math.log10(Math.abs(unit)));
  return value.toExponential(Math.min(15, Math.max(1, digits)) - 1);
}

const raised = (power: number): string => [...String(power)].map((sign) => superscripts[sign] ?? sign).join("");

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [..."-0123456789"].map((sign, index) => [sign, [..."⁻⁰¹²³⁴⁵⁶⁷⁸⁹"][index] as string]),
);

/** A hyphen is no minus, and what is rounded to zero has no sign. */
const signed = (text: string): string => text.replace(/^-(?=0$)/, "").replace("-", "−");

/** The window of a chart, to be heard: "x from −3 to 5, y from 0 to 8", with the digits that a pixel can tell. */
export function windowText(surface: Surface, words: LiveWords): string {
  const [unitX, unitY] = unitsOf(surface);
  const [left, right] = surface.x.map((end) => decimalText(end, unitX)) as [string, string];
  const [bottom, top] = surface.y.map((end) => decimalText(end, unitY)) as [string, string];
  return [words.interval("x", left, right), words.interval("y", bottom, top)].join(words.separator);
}
