import type { NamedSystem } from "../named-system.ts";

/** J. C. Sprott, "Some simple chaotic flows", Phys. Rev. E 50 (1994), table I: cases A to S, with the rates of x, y and z. */
const cases: Readonly<Record<string, readonly [x: string, y: string, z: string, start?: readonly string[]]>> = {
  A: ["y", "-x + y*z", "1 - y^2", ["0", "5", "0"]],
  B: ["y*z", "x - y", "1 - x*y"],
  C: ["y*z", "x - y", "1 - x^2"],
  D: ["-y", "x + z", "x*z + 3*y^2"],
  E: ["y*z", "x^2 - y", "1 - 4*x"],
  F: ["y + z", "-x + 0.5*y", "x^2 - z"],
  G: ["0.4*x + z", "x*z - y", "-x + y"],
  H: ["-y + z^2", "x + 0.5*y", "x - z"],
  I: ["-0.2*y", "x + z", "x + y^2 - z"],
  J: ["2*z", "-2*y + z", "-x + y + y^2"],
  K: ["x*y - z", "x - y", "x + 0.3*z"],
  L: ["y + 3.9*z", "0.9*x^2 - y", "1 - x"],
  M: ["-z", "-x^2 - y", "1.7 + 1.7*x + y"],
  N: ["-2*y", "x + z^2", "1 + y - 2*z"],
  O: ["y", "x - z", "x + x*z + 2.7*y"],
  P: ["2.7*y + z", "-x + y^2", "x + y"],
  Q: ["-z", "x - y", "3.1*x + y^2 + 0.5*z"],
  R: ["0.9 - y", "0.4 + z", "x*y - z"],
  S: ["-x - 4*y", "x + z^2", "1 + x"],
};

export const sprottSystems: readonly NamedSystem[] = Object.entries(cases).map(([letter, [x, y, z, start]]) => ({
  symbol: `Sprott${letter}`,
  names: {
    en: [`Sprott ${letter}`, `Sprott${letter}`, `Sprott-${letter}`, `Sprott case ${letter}`],
    zh: [`斯普罗特${letter}`, `斯普罗特 ${letter}`],
  },
  rates: { x, y, z },
  parameters: {},
  start: start ?? ["0.05", "0.05", "0.05"],
  until: 100,
  chaotic: true,
}));
