import { variants } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { brackets, linear, over, polynomial, powerOf, sum, term } from "../writing/latex.ts";
import { integralRecipes } from "./calculus-integrals.ts";
import { limitRecipes } from "./calculus-limits.ts";
import { sumRecipes } from "./calculus-sums.ts";
import { type Family, oneOf, type Recipe, type Row } from "./family.ts";

/** The derivative of a formula as it is written: `\frac{d}{dx}(…)` or with a prime. */
function derivativeOf(chance: Chance, formula: string, x: string): string {
  return chance.happens(0.6) ? `\\frac{d}{d${x}}\\left(${formula}\\right)` : `\\left(${formula}\\right)'`;
}

const derive = (kind: string, chance: Chance, x: string, rows: readonly Row[]) =>
  oneOf(
    kind,
    chance,
    rows.map((row) => ({ ...row, before: derivativeOf(chance, row.before, x) })),
    "wrong rule",
  );

const letters = ["x", "x", "t", "u"] as const;

const polynomials: Recipe = (chance) => {
  const x = chance.pick(letters);
  const coefficients = Array.from({ length: chance.whole(3, 6) }, () => chance.nonZero(9));
  const degree = coefficients.length - 1;
  const derived = coefficients.slice(0, -1).map((each, index) => each * (degree - index));
  return variants("derivative of a polynomial", derivativeOf(chance, polynomial(coefficients, x), x), polynomial(derived, x), [
    ["exponent not lowered", polynomial([...derived, 0], x)],
    ["factor forgotten", polynomial(coefficients.slice(0, -1), x)],
    ["constant kept", sum(polynomial(derived, x), term(coefficients.at(-1) ?? 1, ""))],
  ]);
};

const rules: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b, n] = [chance.whole(2, 6), chance.nonZero(7), chance.whole(2, 5)];
  const line = linear(a, b, x);
  const square = `${powerOf(x, 2)}${b < 0 ? b : `+${b}`}`;
  return derive("product, quotient and chain rule", chance, x, [
    {
      before: powerOf(brackets(line), n + 1),
      after: `${a * (n + 1)}${powerOf(brackets(line), n)}`,
      wrong: [`${n + 1}${powerOf(brackets(line), n)}`, `${a * (n + 1)}${powerOf(brackets(line), n + 1)}`],
    },
    {
      before: powerOf(brackets(square), n),
      after: `${2 * n}${x}${powerOf(brackets(square), n - 1)}`,
      wrong: [`${n}${powerOf(brackets(square), n - 1)}`, powerOf(`(2${x})`, n)],
    },
    {
      before: `${powerOf(x, n)}e^{${x}}`,
      after: `(${powerOf(x, n)}+${n}${powerOf(x, n - 1)})e^{${x}}`,
      wrong: [`${n}${powerOf(x, n - 1)}e^{${x}}`, `(${powerOf(x, n)}-${n}${powerOf(x, n - 1)})e^{${x}}`],
    },
    {
      before: `${powerOf(x, n)}\\sin ${x}`,
      after: `${n}${powerOf(x, n - 1)}\\sin ${x}+${powerOf(x, n)}\\cos ${x}`,
      wrong: [`${n}${powerOf(x, n - 1)}\\cos ${x}`, `${n}${powerOf(x, n - 1)}\\sin ${x}-${powerOf(x, n)}\\cos ${x}`],
    },
    {
      before: over(linear(1, b, x), linear(1, a + Math.abs(b), x)),
      after: over(String(a + Math.abs(b) - b), `${brackets(linear(1, a + Math.abs(b), x))}^2`),
      wrong: ["1", over(String(b - a - Math.abs(b)), `${brackets(linear(1, a + Math.abs(b), x))}^2`)],
    },
    {
      before: over("1", line),
      after: `-${over(String(a), `${brackets(line)}^2`)}`,
      wrong: [over(String(a), `${brackets(line)}^2`), `-${over("1", `${brackets(line)}^2`)}`, over("1", String(a))],
    },
    { before: `${x}\\ln ${x}`, after: `\\ln ${x}+1`, wrong: ["\\frac{1}{x}".replace("x", x), `\\ln ${x}`] },
    { before: `(${x}+1)(${x}-${a})`, after: linear(2, 1 - a, x), wrong: ["1", linear(2, -1 - a, x)] },
    {
      before: `\\frac{\\sin ${x}}{${x}}`,
      after: `\\frac{${x}\\cos ${x}-\\sin ${x}}{${x}^2}`,
      wrong: [`\\frac{\\cos ${x}}{1}`, `\\frac{\\sin ${x}-${x}\\cos ${x}}{${x}^2}`],
    },
    {
      before: `e^{${x}}\\cos ${x}`,
      after: `e^{${x}}(\\cos ${x}-\\sin ${x})`,
      wrong: [`-e^{${x}}\\sin ${x}`, `e^{${x}}(\\cos ${x}+\\sin ${x})`],
    },
  ]);
};

const functions: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b] = [chance.whole(2, 7), chance.nonZero(7)];
  const [ax, line] = [`${a}${x}`, linear(a, b, x)];
  return derive("derivatives of functions", chance, x, [
    { before: `\\sin ${ax}`, after: `${a}\\cos ${ax}`, wrong: [`\\cos ${ax}`, `-${a}\\cos ${ax}`, `${a}\\sin ${ax}`] },
    { before: `\\cos ${ax}`, after: `-${a}\\sin ${ax}`, wrong: [`${a}\\sin ${ax}`, `-\\sin ${ax}`] },
    { before: `\\sin^2 ${ax}`, after: `${a}\\sin ${2 * a}${x}`, wrong: [`2\\sin ${ax}\\cos ${ax}`, `${2 * a}\\cos ${ax}`] },
    { before: `\\cos^3 ${x}`, after: `-3\\cos^2 ${x}\\sin ${x}`, wrong: [`3\\cos^2 ${x}`, `-3\\sin^2 ${x}`] },
    {
      before: `\\tan ${x}`,
      after: `\\frac{1}{\\cos^2 ${x}}`,
      wrong: [`-\\frac{1}{\\sin^2 ${x}}`, `\\frac{\\cos ${x}}{\\sin ${x}}`],
    },
    { before: `\\tan ${x}`, after: `1+\\tan^2 ${x}`, wrong: [`1-\\tan^2 ${x}`] },
    { before: `e^{${line}}`, after: `${a}e^{${line}}`, wrong: [`e^{${line}}`, `(${line})e^{${linear(a, b - 1, x)}}`] },
    { before: `e^{-${x}^2}`, after: `-2${x}e^{-${x}^2}`, wrong: [`e^{-${x}^2}`, `-${x}^2e^{-${x}^2-1}`, `2${x}e^{-${x}^2}`] },
    { before: `${a}^{${x}}`, after: `${a}^{${x}}\\ln ${a}`, wrong: [`${x} \\cdot ${a}^{${x}-1}`, `${a}^{${x}}`] },
    {
      before: `\\ln ${brackets(`${x}^2+${a}`)}`,
      after: `\\frac{2${x}}{${x}^2+${a}}`,
      wrong: [`\\frac{1}{${x}^2+${a}}`, `\\frac{1}{2${x}}`],
    },
    { before: `\\ln ${ax}`, after: `\\frac{1}{${x}}`, assuming: [`${x} > 0`], wrong: [`\\frac{1}{${ax}}`, `\\frac{${a}}{${x}}`] },
    {
      before: `\\ln\\left|${x}\\right|`,
      after: `\\frac{1}{${x}}`,
      wrong: [`\\frac{1}{\\left|${x}\\right|}`, `-\\frac{1}{${x}}`],
    },
    {
      before: `\\log_{${a}} ${x}`,
      after: `\\frac{1}{${x}\\ln ${a}}`,
      assuming: [`${x} > 0`],
      wrong: [`\\frac{1}{${x}}`, `\\frac{\\ln ${a}}{${x}}`],
    },
    {
      before: `\\arctan ${ax}`,
      after: `\\frac{${a}}{1+${a * a}${x}^2}`,
      wrong: [`\\frac{1}{1+${a * a}${x}^2}`, `\\frac{${a}}{1+${a}${x}^2}`],
    },
    {
      before: `\\arcsin ${x}`,
      after: `\\frac{1}{\\sqrt{1-${x}^2}}`,
      assuming: [`-1 < ${x} < 1`],
      wrong: [`-\\frac{1}{\\sqrt{1-${x}^2}}`, `\\frac{1}{\\sqrt{1+${x}^2}}`],
    },
    {
      before: `\\sqrt{${x}^2+${a}}`,
      after: `\\frac{${x}}{\\sqrt{${x}^2+${a}}}`,
      wrong: [`\\frac{1}{2\\sqrt{${x}^2+${a}}}`, `\\frac{2${x}}{\\sqrt{${x}^2+${a}}}`],
    },
    {
      before: `\\sqrt{${x}}`,
      after: `\\frac{1}{2\\sqrt{${x}}}`,
      assuming: [`${x} > 0`],
      wrong: [`\\frac{1}{\\sqrt{${x}}}`, `2\\sqrt{${x}}`],
    },
    {
      before: `\\frac{1}{${x}^${a}}`,
      after: `-\\frac{${a}}{${x}^{${a + 1}}}`,
      wrong: [`\\frac{1}{${a}${x}^{${a - 1}}}`, `-\\frac{${a}}{${x}^{${a - 1}}}`],
    },
    {
      before: `\\left|${x}\\right|`,
      after: `\\frac{${x}}{\\left|${x}\\right|}`,
      wrong: ["1", `\\left|1\\right|`, `-\\frac{${x}}{\\left|${x}\\right|}`],
    },
    {
      before: `${x}^{${x}}`,
      after: `${x}^{${x}}(\\ln ${x}+1)`,
      assuming: [`${x} > 0`],
      wrong: [`${x} \\cdot ${x}^{${x}-1}`, `${x}^{${x}}\\ln ${x}`],
    },
    { before: `\\sinh ${ax}`, after: `${a}\\cosh ${ax}`, wrong: [`-${a}\\cosh ${ax}`, `\\cosh ${ax}`] },
  ]);
};

const higherAndPartial: Recipe = (chance) => {
  const x = chance.pick(["x", "t"] as const);
  const [a, n] = [chance.whole(2, 5), chance.whole(3, 6)];
  const rows: readonly Row[] = [
    {
      before: `\\frac{d^2}{d${x}^2}\\left(${powerOf(x, n)}\\right)`,
      after: `${n * (n - 1)}${powerOf(x, n - 2)}`,
      wrong: [`${n}${powerOf(x, n - 1)}`, `${n * n}${powerOf(x, n - 2)}`],
    },
    {
      before: `\\frac{d^2}{d${x}^2}\\left(\\sin ${a}${x}\\right)`,
      after: `-${a * a}\\sin ${a}${x}`,
      wrong: [`${a * a}\\sin ${a}${x}`, `-${a}\\sin ${a}${x}`],
    },
    {
      before: `\\frac{d^2}{d${x}^2}\\left(e^{${a}${x}}\\right)`,
      after: `${a * a}e^{${a}${x}}`,
      wrong: [`${a}e^{${a}${x}}`, `${2 * a + (a === 2 ? 1 : 0)}e^{${a}${x}}`],
    },
    {
      before: `\\frac{d^2}{d${x}^2}\\left(${x}e^{${x}}\\right)`,
      after: `(${x}+2)e^{${x}}`,
      wrong: [`${x}e^{${x}}`, `(${x}+1)e^{${x}}`],
    },
    { before: `\\frac{d^3}{d${x}^3}\\left(\\cos ${x}\\right)`, after: `\\sin ${x}`, wrong: [`-\\sin ${x}`, `\\cos ${x}`] },
    {
      before: `\\frac{\\partial}{\\partial x}\\left(x^${n}y^2\\right)`,
      after: `${n}x^{${n - 1}}y^2`,
      wrong: [`${2 * n}x^{${n - 1}}y`, `x^${n} \\cdot 2y`],
    },
    {
      before: `\\frac{\\partial}{\\partial y}\\left(x^2+${a}xy+y^3\\right)`,
      after: `${a}x+3y^2`,
      wrong: [`2x+${a}y`, `2x+${a}+3y^2`],
    },
    { before: `\\frac{\\partial}{\\partial x}\\left(\\sin(xy)\\right)`, after: "y\\cos(xy)", wrong: ["\\cos(xy)", "x\\cos(xy)"] },
    {
      before: `\\frac{\\partial}{\\partial y}\\left(\\frac{x}{y}\\right)`,
      after: "-\\frac{x}{y^2}",
      wrong: ["\\frac{1}{y}", "\\frac{x}{y^2}"],
    },
    {
      before: `\\frac{\\partial^2}{\\partial x \\partial y}\\left(x^${n}y^${a}\\right)`,
      after: `${n * a}${powerOf("x", n - 1)}${powerOf("y", a - 1)}`,
      wrong: [`${n}${powerOf("x", n - 1)}y^${a}`],
    },
    {
      before: `\\frac{d}{d${x}}\\left(\\frac{d}{d${x}}\\left(${x}^3+${a}${x}\\right)\\right)`,
      after: `6${x}`,
      wrong: [`3${x}^2+${a}`, "6"],
    },
  ];
  return oneOf("higher and partial derivatives", chance, rows, "wrong rule");
};

export const calculus: Family = {
  name: "calculus",
  share: 1.6,
  recipes: [polynomials, rules, functions, functions, higherAndPartial, ...integralRecipes, ...limitRecipes, ...sumRecipes],
};
