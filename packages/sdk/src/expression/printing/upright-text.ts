const escapes: ReadonlyMap<string, string> = new Map([
  ...[..."{}$&#_%"].map((sign): [string, string] => [sign, `\\${sign}`]),
  ["\\", "\\textbackslash{}"],
  ["^", "\\textasciicircum{}"],
  ["~", "\\textasciitilde{}"],
  ["€", "EUR"],
]);

/** Words in a formula, `\text{…}`: signs that mean something to TeX are escaped, and what its fonts lack is a question mark. */
export function uprightText(content: string): string {
  const escaped = [...content].map((sign) => escapes.get(sign) ?? (isSettable(sign) ? sign : "?"));
  return `\\text{${escaped.join("")}}`;
}

/** Whether the fonts of formulas have the sign. */
export function isSettable(sign: string): boolean {
  return /^[ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff¥£\u3000-\u30ff\u4e00-\u9faf\uff01-\uff60“”‘’…]$/u.test(sign);
}

/** m/s^2 as it stands; where an exponent needs braces of its own, every unit by itself: s^{-1}. */
export function uprightUnit(unit: string): string {
  if (!/\^(-|\d\d)/.test(unit)) return `\\mathrm{${unit}}`;
  return unit
    .replace(/([^/·*^]+)(?:\^(-?\d+))?/g, (_, name: string, exponent?: string) =>
      exponent === undefined ? `\\mathrm{${name}}` : `\\mathrm{${name}}^{${exponent}}`,
    )
    .replace(/[·*]/g, "\\cdot ");
}

/** Whether a unit is of signs that stand upright in a formula: m/s^2, °C, kΩ; words of other scripts are text. */
export function isPlainUnit(unit: string): boolean {
  return /^[A-Za-z0-9/^·*°µμΩ().+-]+$/.test(unit) && !/\^(?![-\d]|$)/.test(unit);
}
