import type { Language } from "@math-viz/sdk";

const units: readonly (readonly [number, string])[] = [
  [1e9, "GB"],
  [1e6, "MB"],
  [1e3, "kB"],
  [1, "B"],
];

/** "1.34 GB": bytes to three digits, in powers of ten as sellers of disks and connections count. */
export function sizeInWords(bytes: number, lang: Language): string {
  const [unit, name] = units.find(([least]) => bytes >= least) ?? [1, "B"];
  return `${(bytes / unit).toLocaleString(lang, { maximumSignificantDigits: 3 })} ${name}`;
}
