import { variants } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { brackets, linear, over, powerOf, sum, term } from "../writing/latex.ts";
import { oneOf, type Recipe } from "./family.ts";

export const letters = ["x", "t", "y", "u"] as const;

export const e = (exponent: string): string => power("e", exponent);

/** `e^x`, `e^{2x}`; a number that is a base stands in brackets if it must. */
export function power(base: string | number, exponent: string): string {
  if (exponent === "1") return String(base);
  return `${base}^${exponent.length === 1 ? exponent : `{${exponent}}`}`;
}

export const laws: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b] = [chance.whole(1, 5), chance.nonZero(5)];
  const base = chance.pick(["e", "2", "3", "5", "10", "7"] as const);
  const raised = (coefficient: number, constant = 0): string =>
    coefficient === 0 && constant === 0 ? "1" : power(base, linear(coefficient, constant, x));
  return oneOf("laws of powers", chance, [
    {
      before: `${raised(a)} \\cdot ${raised(b)}`,
      after: raised(a + b),
      wrong: [power(base, term(a * b, powerOf(x, 2))), raised(a * b)].slice(a * b === a + b ? 2 : 0),
    },
    { before: over(raised(a), raised(b)), after: raised(a - b), wrong: [raised(a + b), over(String(a), String(b))] },
    {
      before: `${brackets(raised(a))}^${Math.abs(b) + 1}`,
      after: raised(a * (Math.abs(b) + 1)),
      wrong: [raised(a + Math.abs(b) + 1), power(base, `${a === 1 ? "" : a}${powerOf(x, Math.abs(b) + 1)}`)],
    },
    {
      before: raised(a, b),
      after: b > 0 ? `${power(base, String(b))} \\cdot ${raised(a)}` : over(raised(a), power(base, String(-b))),
      wrong: [
        sum(raised(a), power(base, String(Math.abs(b)))),
        b > 0 ? over(raised(a), power(base, String(b))) : `${power(base, String(-b))} \\cdot ${raised(a)}`,
      ],
    },
    { before: over("1", raised(a)), after: raised(-a), wrong: [`-${raised(a)}`, raised(a)] },
    { before: `\\sqrt{${raised(2 * a)}}`, after: raised(a), wrong: [raised(2 * a), raised(a * a)].slice(0, 1) },
    { before: `${raised(a)}+${raised(a)}`, after: `2 \\cdot ${raised(a)}`, wrong: [raised(2 * a), `2 \\cdot ${raised(2 * a)}`] },
  ]);
};

export const bases: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, n, m] = [chance.pick([2, 3, 5]), chance.whole(2, 3), chance.whole(1, 4)];
  const q = chance.pick([2, 3, 5, 7].filter((each) => each !== p));
  return oneOf("changing bases", chance, [
    {
      before: power(p ** n, x),
      after: power(p, `${n}${x}`),
      wrong: [power(p, powerOf(x, n)), `${n} \\cdot ${power(p, x)}`, power(p * n, x)].slice(0, p * n === p ** n ? 2 : 3),
    },
    { before: `${power(p, x)} \\cdot ${power(q, x)}`, after: power(p * q, x), wrong: [power(p + q, x), power(p * q, `2${x}`)] },
    {
      before: over(power(p * q, x), power(q, x)),
      after: power(p, x),
      wrong: [String(p), power(p * q - q, x)].slice(0, p * q - q === p ? 1 : 2),
    },
    { before: `\\left(\\frac{1}{${p}}\\right)^${x}`, after: power(p, `-${x}`), wrong: [`-${power(p, x)}`, power(p, x)] },
    {
      before: power(p, linear(1, m, x)),
      after: `${p ** m} \\cdot ${power(p, x)}`,
      wrong: [power(p, `${m === 1 ? "2" : m}${x}`), `${power(p, x)}+${p ** m}`, `${power(p ** (m + 1), x)}`],
    },
    {
      before: power(p, linear(1, -m, x)),
      after: over(power(p, x), String(p ** m)),
      wrong: [`${power(p, x)}-${p ** m}`, `${p ** m} \\cdot ${power(p, x)}`],
    },
    { before: `${p} \\cdot ${power(p, x)}`, after: power(p, `${x}+1`), wrong: [power(p * p, x), power(p, `${x}-1`)] },
    {
      before: sum(power(p, `${x}+1`), `-${power(p, x)}`),
      after: p === 2 ? power(p, x) : `${p - 1} \\cdot ${power(p, x)}`,
      wrong: [String(p), power(p, "1")],
    },
    {
      before: `${power(p ** 2, x)}-1`,
      after: `(${power(p, x)}-1)(${power(p, x)}+1)`,
      wrong: [`(${power(p, x)}-1)^2`, `${power(p, `2${x}-1`)}`],
    },
    { before: power(p, x), after: e(`${x}\\ln ${p}`), wrong: [e(`${x}+\\ln ${p}`), `${x}\\ln ${p}`] },
    {
      before: `\\frac{${power(p ** 2, x)}-${m * m}}{${power(p, x)}+${m}}`,
      after: `${power(p, x)}-${m}`,
      wrong: [`${power(p, x)}+${m}`, `${power(p, `${x}`)}-${m * m + 1}`],
    },
  ]);
};

export const anyBase: Recipe = (chance) => {
  const a = chance.pick(["a", "b", "c"] as const);
  const [x, y] = chance.pick([
    ["x", "y"],
    ["s", "t"],
    ["m", "n"],
    ["p", "q"],
  ] as const);
  const k = chance.whole(2, 5);
  const shared = { assuming: [`${a} > 0`] };
  return oneOf("laws of powers with a letter as base", chance, [
    {
      before: `${a}^${x} \\cdot ${a}^${y}`,
      after: `${a}^{${x}+${y}}`,
      wrong: [`${a}^{${x}${y}}`, `${a}^${x}+${a}^${y}`],
      ...shared,
    },
    {
      before: `\\frac{${a}^${x}}{${a}^${y}}`,
      after: `${a}^{${x}-${y}}`,
      wrong: [`${a}^{\\frac{${x}}{${y}}}`, `${a}^{${y}-${x}}`],
      ...shared,
    },
    { before: `(${a}^${x})^${y}`, after: `${a}^{${x}${y}}`, wrong: [`${a}^{${x}+${y}}`], ...shared },
    { before: `${a}^{-${x}}`, after: `\\frac{1}{${a}^${x}}`, wrong: [`-${a}^${x}`, `${a}^${x}`], ...shared },
    {
      before: `${a}^{${x}+${k}}`,
      after: `${a}^${k} \\cdot ${a}^${x}`,
      wrong: [`${k}${a}^${x}`, `${a}^${x}+${a}^${k}`],
      ...shared,
    },
    { before: `(${k}${a})^${x}`, after: `${k}^${x}${a}^${x}`, wrong: [`${k}${a}^${x}`], ...shared },
    {
      before: `${a}^{${k}${x}}-1`,
      after: k === 2 ? `(${a}^${x}-1)(${a}^${x}+1)` : `(${a}^${x})^${k}-1`,
      wrong: [`(${a}^${x}-1)^${k}`],
      ...shared,
    },
    { before: `${a}^${x}`, after: `e^{${x}\\ln ${a}}`, wrong: [`e^{${a}\\ln ${x}}`, `${x}\\ln ${a}`], ...shared },
  ]);
};

export const powers: Recipe = (chance) => {
  const [x, y] = chance.shuffled(["a", "b", "x", "y"]) as [string, string];
  const [m, n] = chance.distinct(2, 1, 7) as [number, number];
  return variants("powers of letters", ...powerRow(chance, x, y, m, n));
};

function powerRow(
  chance: Chance,
  x: string,
  y: string,
  m: number,
  n: number,
): [string, string, [string, string][], { conditions?: string[] }] {
  const [a, b] = [powerOf(x, m), powerOf(x, n)];
  const notZero = { conditions: [`${x} \\ne 0`] };
  const quotient: [string, string, [string, string][], { conditions?: string[] }] =
    m > n
      ? [
          over(a, b),
          powerOf(x, m - n),
          [
            ["exponents divided", over(String(m), String(n))],
            ["exponents added", powerOf(x, m + n)],
          ],
          notZero,
        ]
      : [over(a, b), over("1", powerOf(x, n - m)), [["upside down", powerOf(x, n - m)]], {}];
  return chance.pick([
    quotient,
    [`${a} \\cdot ${b}`, powerOf(x, m + n), [["exponents multiplied", powerOf(x, m * n + (m * n === m + n ? 1 : 0))]], {}],
    [
      `(${powerOf(x, m)}${y})^${n + 1}`,
      `${powerOf(x, m * (n + 1))}${powerOf(y, n + 1)}`,
      [
        ["a factor not raised", `${powerOf(x, m * (n + 1))}${y}`],
        ["exponents added", `${powerOf(x, m + n + 1)}${powerOf(y, n + 1)}`],
      ],
      {},
    ],
    [`${x}^0+${m}`, String(m + 1), [["power 0 taken as 0", String(m)]], notZero],
    [`(-${x})^${2 * m}`, powerOf(x, 2 * m), [["sign", `-${powerOf(x, 2 * m)}`]], {}],
    [`-(-${x})^${2 * m + 1}`, powerOf(x, 2 * m + 1), [["sign", `-${powerOf(x, 2 * m + 1)}`]], {}],
  ]);
}
