import { variants } from "../pair.ts";
import { bars, brackets, linear, over, polynomial, powerOf, root } from "../writing/latex.ts";
import { oneOf, type Recipe } from "./family.ts";
import { cube } from "./radical-numbers.ts";

const letters = ["x", "t", "a", "y", "n"] as const;

export const rationaliseLetters: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, k] = [chance.whole(1, 9), chance.whole(1, 9)];
  const [one, two] = [root(linear(1, k, x)), root(x)];
  return oneOf("rationalising with letters", chance, [
    {
      before: over(String(k), `${one}-${two}`),
      after: `${one}+${two}`,
      wrong: [`${one}-${two}`, over(`${one}+${two}`, String(k))].slice(0, k === 1 ? 1 : 2),
    },
    {
      before: `${one}-${two}`,
      after: over(String(k), `${one}+${two}`),
      wrong: [over("1", `${one}+${two}`), root(String(k))].slice(k === 1 ? 1 : 0),
    },
    {
      before: over(`${x}-${a * a}`, `\\sqrt{${x}}-${a}`),
      after: `\\sqrt{${x}}+${a}`,
      conditions: [`${x} \\ne ${a * a}`, `${x} \\ge 0`].slice(0, 1),
      wrong: [`\\sqrt{${x}}-${a}`, `${x}+${a}`],
    },
    { before: over(x, `\\sqrt{${x}}`), after: `\\sqrt{${x}}`, conditions: [`${x} \\ne 0`], wrong: [x, "1"] },
    {
      before: over("1", `\\sqrt{${x}}+${a}`),
      after: over(`\\sqrt{${x}}-${a}`, `${x}-${a * a}`),
      conditions: [`${x} \\ne ${a * a}`],
      wrong: [over(`\\sqrt{${x}}-${a}`, `${x}+${a * a}`)],
    },
    {
      before: over(`\\sqrt{${linear(1, a * a, x)}}-${a}`, x),
      after: over("1", `\\sqrt{${linear(1, a * a, x)}}+${a}`),
      conditions: [`${x} \\ne 0`],
      wrong: [over("1", `\\sqrt{${linear(1, a * a, x)}}-${a}`), over("1", String(2 * a))],
    },
  ]);
};

export const rootOfSquare: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, k] = [chance.nonZero(9), chance.whole(2, 6)];
  const line = linear(1, -a, x);
  return oneOf(
    "root of a square",
    chance,
    [
      { before: root(powerOf(x, 2)), after: bars(x), wrong: [x, `-${x}`] },
      { before: root(powerOf(brackets(line), 2)), after: bars(line), wrong: [line] },
      { before: root(polynomial([1, -2 * a, a * a], x)), after: bars(line), wrong: [line, bars(linear(1, a, x))] },
      { before: root(`${k * k}${powerOf(x, 2)}`), after: `${k}${bars(x)}`, wrong: [`${k}${x}`, `${k * k}${bars(x)}`] },
      { before: root(powerOf(x, 4)), after: powerOf(x, 2), wrong: [powerOf(x, 3), bars(x)] },
      { before: root(powerOf(x, 6)), after: powerOf(bars(x), 3), wrong: [powerOf(x, 3)] },
      { before: `\\sqrt[4]{${powerOf(x, 4)}}`, after: bars(x), wrong: [x] },
      { before: cube(powerOf(x, 3)), after: x, wrong: [bars(x)] },
      { before: cube(powerOf(brackets(line), 3)), after: line, wrong: [bars(line)] },
      { before: `(\\sqrt{${x}})^2`, after: x, conditions: [`${x} \\ge 0`], wrong: [`${x}^2`] },
      { before: `\\sqrt[6]{${powerOf(x, 2)}}`, after: cube(bars(x)), wrong: [cube(x)] },
      {
        before: root(`${powerOf(x, 2)}+${k * k}`),
        after: root(`${k * k}+${powerOf(x, 2)}`),
        wrong: [`${x}+${k}`, `${bars(x)}+${k}`],
      },
    ],
    "wrong root of a square",
  );
};

export const rootOfSquareAssuming: Recipe = (chance) => {
  const x = chance.pick(letters);
  const a = chance.whole(-4, 4);
  const [line, turned] = [linear(1, -a, x), linear(-1, a, x)];
  const before = root(a === 0 ? powerOf(x, 2) : powerOf(brackets(line), 2));
  const above = chance.happens(0.5);
  const assuming = [`${x} ${above ? (chance.happens(0.5) ? ">" : "\\ge") : chance.happens(0.5) ? "<" : "\\le"} ${a}`];
  return variants("root of a square, sign known", before, above ? line : turned, [["wrong sign", above ? turned : line]], {
    assuming,
  });
};

export const products: Recipe = (chance) => {
  const [x, y] = chance.pick([
    ["x", "y"],
    ["a", "b"],
    ["u", "v"],
    ["m", "n"],
  ] as const);
  const k = chance.whole(2, 7);
  const both = [`${x} \\ge 0`, `${y} \\ge 0`];
  return oneOf("roots of products", chance, [
    { before: `\\sqrt{${x}}\\sqrt{${y}}`, after: `\\sqrt{${x}${y}}`, conditions: both, wrong: [`\\sqrt{${x}+${y}}`, `${x}${y}`] },
    { before: `\\sqrt{${k * k}${x}${y}}`, after: `${k}\\sqrt{${x}${y}}`, wrong: [`${k * k}\\sqrt{${x}${y}}`, `${k}${x}${y}`] },
    {
      before: `\\sqrt{\\frac{${x}}{${y}}}`,
      after: `\\frac{\\sqrt{${x}}}{\\sqrt{${y}}}`,
      conditions: [`${x} \\ge 0`, `${y} > 0`],
      wrong: [`\\frac{\\sqrt{${y}}}{\\sqrt{${x}}}`],
    },
    {
      before: `(\\sqrt{${x}}+\\sqrt{${y}})(\\sqrt{${x}}-\\sqrt{${y}})`,
      after: `${x}-${y}`,
      conditions: both,
      wrong: [`${x}+${y}`, `\\sqrt{${x}-${y}}`],
    },
    {
      before: `(\\sqrt{${x}}+\\sqrt{${y}})^2`,
      after: `${x}+2\\sqrt{${x}}\\sqrt{${y}}+${y}`,
      wrong: [`${x}+${y}`, `${x}+\\sqrt{${x}}\\sqrt{${y}}+${y}`],
    },
    {
      before: `(\\sqrt{${x}}-${k})^2`,
      after: `${x}-${2 * k}\\sqrt{${x}}+${k * k}`,
      wrong: [`${x}-${k * k}`, `${x}-${k}\\sqrt{${x}}+${k * k}`],
    },
    {
      before: `\\sqrt{${x}^2${y}}`,
      after: `|${x}|\\sqrt{${y}}`,
      conditions: [`${y} \\ge 0`],
      at: [{ [x]: "0", [y]: "-1" }],
      wrong: [`${x}\\sqrt{${y}}`],
    },
    {
      before: `\\sqrt{${x}^2${y}}`,
      after: `${x}\\sqrt{${y}}`,
      assuming: [`${x} > 0`],
      wrong: [`-${x}\\sqrt{${y}}`, `${x}^2\\sqrt{${y}}`],
    },
    { before: `\\sqrt{${x}^2+${y}^2}`, after: `\\sqrt{(${x}+${y})^2-2${x}${y}}`, wrong: [`${x}+${y}`, `|${x}|+|${y}|`] },
    {
      before: `\\sqrt[3]{${x}}\\cdot\\sqrt[3]{${y}}`,
      after: `\\sqrt[3]{${x}${y}}`,
      wrong: [`\\sqrt[6]{${x}${y}}`, `\\sqrt[3]{${x}+${y}}`],
    },
    { before: `\\sqrt[3]{-${k ** 3}${x}}`, after: `-${k}\\sqrt[3]{${x}}`, wrong: [`${k}\\sqrt[3]{${x}}`] },
    {
      before: `\\frac{${x}-${y}}{\\sqrt{${x}}-\\sqrt{${y}}}`,
      after: `\\sqrt{${x}}+\\sqrt{${y}}`,
      conditions: [`${x} \\ne ${y}`],
      wrong: [`\\sqrt{${x}}-\\sqrt{${y}}`],
    },
    { before: `\\sqrt{${k * k}${x}+${k * k}${y}}`, after: `${k}\\sqrt{${x}+${y}}`, wrong: [`${k}\\sqrt{${x}}+${k}\\sqrt{${y}}`] },
  ]);
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const exponent = (top: number, bottom: number): string => {
  const common = gcd(top, bottom);
  return bottom === common ? String(top / common) : over(String(top / common), String(bottom / common));
};

export const fractionalExponents: Recipe = (chance) => {
  const x = chance.pick(["x", "a", "t", "b"] as const);
  const [p, q, r, s] = [chance.whole(1, 5), chance.pick([2, 4]), chance.whole(1, 5), chance.pick([2, 3, 4, 6])];
  const assuming = [`${x} > 0`];
  const power = (top: number, bottom: number): string => (top === bottom ? x : `${x}^{${exponent(top, bottom)}}`);
  return oneOf("fractional exponents", chance, [
    {
      before: `${power(p, q)} \\cdot ${power(r, s)}`,
      after: power(p * s + r * q, q * s),
      assuming,
      wrong: [power(p * r, q * s), power(p + r, q + s)],
    },
    {
      before: over(power(p, q), power(r, s)),
      after:
        Math.sign(p * s - r * q) < 0
          ? over("1", power(r * q - p * s, q * s))
          : p * s === r * q
            ? "1"
            : power(p * s - r * q, q * s),
      assuming,
      wrong: [power(p * s, q * r)],
    },
    {
      before: `(${power(p, q)})^{${exponent(r, s)}}`,
      after: power(p * r, q * s),
      assuming,
      wrong: [power(p * s + r * q, q * s)],
    },
    { before: power(2 * p - 1, 2), after: `\\sqrt{${powerOf(x, 2 * p - 1)}}`, wrong: [`\\sqrt[${2 * p + 1}]{${powerOf(x, 2)}}`] },
    {
      before: power(3 * p - 1, 3),
      after: cube(powerOf(x, 3 * p - 1)),
      wrong: [`\\sqrt[${3 * p + 1}]{${powerOf(x, 3)}}`, `\\sqrt{${powerOf(x, 3 * p - 1)}}`],
    },
    { before: `${x}\\sqrt{${x}}`, after: power(3, 2), wrong: [power(1, 2), `\\sqrt{${powerOf(x, 2)}}`] },
    { before: `\\sqrt{${x}\\sqrt{${x}}}`, after: power(3, 4), wrong: [power(1, 4), power(3, 2)] },
    { before: `\\sqrt[3]{\\sqrt{${x}}}`, after: `\\sqrt[6]{${x}}`, wrong: [`\\sqrt[5]{${x}}`] },
  ]);
};
