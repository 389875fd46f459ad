import type { Language } from "@math-viz/sdk";

/** The largest unit of which there is more than one and a half, in seconds. */
const units = [
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** "45 sec", "3 min", "2 hr": as far as somebody who waits wants to know it; at least a second. */
export function durationIn(lang: Language, seconds: number): string {
  const [unit, length] = units.find(([, each]) => seconds >= 1.5 * each) ?? ["second", 1];
  const format = new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 0 });
  return format.format(Math.max(1, seconds / length));
}
