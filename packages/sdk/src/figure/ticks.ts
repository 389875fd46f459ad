import { multiplesWithin, nextStep, niceStep, type Step, stepSize } from "./nice-numbers.ts";

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** What ticks are multiples of, and how they are written: 2, 2π, 2i. */
export type TickUnit = "number" | "pi" | "imaginary";

/** As `ticksWithin`, in a unit. */
export function ticksIn(
  unit: TickUnit,
  interval: readonly [number, number],
  pixels: number,
  room: (texts: readonly string[]) => number,
): Tick[] {
  if (unit === "pi") return multiplesOfPi(interval, pixels, room) ?? ticksWithin(interval, pixels, room);
  const ticks = ticksWithin(interval, pixels, room);
  return unit === "number" ? ticks : ticks.map((tick) => ({ ...tick, text: imaginary(tick.text) }));
}

const imaginary = (text: string): string => (text === "0" ? text : text === "1" ? "i" : text === "−1" ? "−i" : `${text}i`);

/** Steps between multiples of π, as fractions of it and as multiples. */
const piSteps: readonly (readonly [numerator: number, denominator: number])[] = [
  [1, 12],
  [1, 6],
  [1, 4],
  [1, 2],
  ...[0, 1, 2, 3].flatMap((exponent) => [1, 2, 5].map((mantissa) => [mantissa * 10 ** exponent, 1] as const)),
];

/** undefined where the interval is too short or too long to be counted in π. */
function multiplesOfPi(
  [from, to]: readonly [number, number],
  pixels: number,
  room: (texts: readonly string[]) => number,
): Tick[] | undefined {
  for (const [numerator, denominator] of piSteps) {
    const step = (numerator * Math.PI) / denominator;
    if ((step / (to - from)) * pixels < room([])) continue;
    const [first, last] = [Math.ceil(from / step - 1e-9), Math.floor(to / step + 1e-9)];
    if (last - first < 1) return undefined;
    const ticks = Array.from({ length: last - first + 1 }, (_, index): Tick => {
      const count = (first + index) * numerator;
      return { value: (count * Math.PI) / denominator, text: piText(count, denominator) };
    });
    if ((step / (to - from)) * pixels >= room(ticks.map(({ text }) => text))) return ticks;
  }
  return undefined;
}

/** −3π/2 and the like, in lowest terms. */
export function piText(numerator: number, denominator: number): string {
  if (numerator === 0) return "0";
  const divisor = commonDivisor(Math.abs(numerator), denominator);
  const [top, bottom] = [Math.abs(numerator) / divisor, denominator / divisor];
  return `${numerator < 0 ? "−" : ""}${top === 1 ? "" : top}π${bottom === 1 ? "" : `/${bottom}`}`;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/**
 * Ticks at multiples of 1, 2 or 5 times a power of ten, no closer than `room` asks for the texts they carry.
 *
 * @param pixels how long the interval is on the screen.
 * @param room how many pixels ticks with these texts need from one to the next.
 */
export function ticksWithin(
  [from, to]: readonly [number, number],
  pixels: number,
  room: (texts: readonly string[]) => number,
): Tick[] {
  let step = niceStep(((to - from) * room([])) / pixels);
  for (;;) {
    const values = multiplesWithin(from, to, step);
    const texts = tickTexts(values, step);
    if (values.length <= 2 || (stepSize(step) / (to - from)) * pixels >= room(texts)) {
      return values.map((value, index) => ({ value, text: texts[index] as string }));
    }
    step = nextStep(step);
  }
}

/** Plain decimals, or 2×10⁶ where numbers are large or small and few digits say them. The minus sign is a real one. */
export function tickTexts(values: readonly number[], { exponent }: Step): string[] {
  const largest = Math.max(...values.map(Math.abs), 0);
  if (largest === 0) return values.map(() => "0");
  const magnitude = Math.floor(Math.log10(largest) + 1e-9);
  const digits = Math.max(0, magnitude - exponent);
  const scientific = (magnitude >= 7 || magnitude <= -4) && digits <= 3;
  return values.map((value) => {
    if (value === 0) return "0";
    const text = scientific ? withPower(value, magnitude, digits) : decimal(value, Math.max(0, -exponent));
    return text.replace("-", "−");
  });
}

function withPower(value: number, magnitude: number, digits: number): string {
  return `${decimal(value / 10 ** magnitude, digits)}×10${superscript(magnitude)}`;
}

/** Rounded, without zeros at the end: 0.5, 1, 1.5. */
function decimal(value: number, digits: number): string {
  const text = value.toFixed(Math.min(100, digits));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

const superscripts: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

const superscript = (exponent: number): string =>
  [...String(exponent)].map((character) => superscripts[character] ?? character).join("");
