import { variants } from "../pair.ts";
import { bars, brackets, linear, over, polynomial, powerOf, root, sum, term } from "../writing/latex.ts";
import { type Family, oneOf, type Recipe } from "./family.ts";

const letters = ["x", "t", "a", "y"] as const;

const products: Recipe = (chance) => {
  const [x, y] = chance.pick([
    ["x", "y"],
    ["a", "b"],
    ["u", "v"],
    ["p", "q"],
  ] as const);
  const k = chance.whole(2, 9);
  return oneOf("products and quotients", chance, [
    { before: bars(`${x}${y}`), after: `${bars(x)}${bars(y)}`, wrong: [`${x}${y}`, `${bars(x)}+${bars(y)}`, `${bars(x)}${y}`] },
    { before: bars(over(x, y)), after: over(bars(x), bars(y)), wrong: [over(x, y), over(bars(y), bars(x)), over(bars(x), y)] },
    { before: bars(`-${k}${x}`), after: `${k}${bars(x)}`, wrong: [`-${k}${bars(x)}`, `${k}${x}`] },
    { before: bars(`${x}-${y}`), after: bars(`${y}-${x}`), wrong: [`-${bars(`${y}-${x}`)}`, `${bars(x)}-${bars(y)}`] },
    {
      before: bars(`${x}^2-${y}^2`),
      after: `${bars(`${x}-${y}`)}${bars(`${x}+${y}`)}`,
      wrong: [`${bars(`${x}-${y}`)}^2`, `${x}^2-${y}^2`],
    },
    {
      before: bars(`${k}${x}+${k}${y}`),
      after: `${k}${bars(`${x}+${y}`)}`,
      wrong: [`${k}${bars(x)}+${k}${bars(y)}`, `${k * k}${bars(`${x}+${y}`)}`],
    },
    { before: over(bars(`${x}${y}`), y), after: over(`${bars(x)}${bars(y)}`, y), wrong: [bars(x), `-${bars(x)}`] },
    {
      before: `${bars(x)}^2+2${bars(`${x}${y}`)}+${bars(y)}^2`,
      after: `(${bars(x)}+${bars(y)})^2`,
      wrong: [`(${x}+${y})^2`, `${bars(`${x}+${y}`)}^2`],
    },
    {
      before: bars(`${x}+${y}`),
      after: root(`${x}^2+2${x}${y}+${y}^2`),
      wrong: [`${bars(x)}+${bars(y)}`, root(`${x}^2+${y}^2`)],
    },
  ]);
};

const greater: Recipe = (chance) => {
  const [x, y] = chance.pick([
    ["a", "b"],
    ["x", "y"],
    ["u", "v"],
    ["s", "t"],
  ] as const);
  const line = linear(1, -chance.whole(1, 6), x);
  const [p, q] = chance.happens(0.5) ? [x, y] : [line, y];
  const [total, gap] = [`${p}+${q}`, bars(`${p}-${q}`)];
  return oneOf("maximum and minimum", chance, [
    {
      before: `\\max(${p}, ${q})`,
      after: over(`${total}+${gap}`, "2"),
      wrong: [over(`${total}-${gap}`, "2"), `${total}+${gap}`, over(bars(total), "2")],
    },
    {
      before: `\\min(${p}, ${q})`,
      after: over(`${total}-${gap}`, "2"),
      wrong: [over(`${total}+${gap}`, "2"), over(`${total}-(${p}-${q})`, "2")],
    },
    { before: `\\max(${p}, ${q})-\\min(${p}, ${q})`, after: gap, wrong: [`${p}-${q}`, `${gap}-1`] },
    { before: `\\max(${p}, ${q})+\\min(${p}, ${q})`, after: total, wrong: [bars(total), gap] },
  ]);
};

const single: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, k] = [chance.nonZero(9), chance.whole(2, 7)];
  const line = linear(1, -a, x);
  return oneOf(
    "absolute value of one formula",
    chance,
    [
      {
        before: `${bars(line)}^2`,
        after: polynomial([1, -2 * a, a * a], x),
        wrong: [polynomial([1, 2 * a, a * a], x), sum(powerOf(x, 2), String(-a * a))],
      },
      {
        before: bars(linear(k, -k * a, x)),
        after: `${k}${bars(line)}`,
        wrong: [`${k}${brackets(line)}`, bars(line), `${k}${bars(x)}${a < 0 ? "+" : "-"}${Math.abs(k * a)}`],
      },
      { before: bars(linear(-1, a, x)), after: bars(line), wrong: [bars(linear(1, a, x)), `-${bars(line)}`] },
      { before: bars(powerOf(x, 2)), after: powerOf(x, 2), wrong: [`-${powerOf(x, 2)}`, `${x}${bars(x)}`] },
      { before: bars(powerOf(x, 3)), after: `${powerOf(x, 2)}${bars(x)}`, wrong: [powerOf(x, 3), `${x}${bars(x)}`] },
      {
        before: bars(`${powerOf(x, 2)}+${k}`),
        after: `${powerOf(x, 2)}+${k}`,
        wrong: [`-${powerOf(x, 2)}-${k}`, `(${x}+${k})^2`],
      },
      { before: bars(bars(x)), after: bars(x), wrong: [x, `-${bars(x)}`] },
      { before: bars(`-${bars(line)}`), after: bars(line), wrong: [`-${bars(line)}`, line] },
      { before: over(powerOf(x, 2), bars(x)), after: bars(x), conditions: [`${x} \\ne 0`], wrong: [x, `-${x}`] },
      { before: over(x, bars(x)), after: over(bars(x), x), wrong: ["1", "-1"] },
      {
        before: over(bars(linear(k, -k * a, x)), bars(line)),
        after: String(k),
        conditions: [`${x} \\ne ${a}`],
        wrong: [`-${k}`, String(k + 1)],
      },
      {
        before: over(polynomial([1, 0, -a * a], x), bars(line)),
        after: over(`${bars(line)}${brackets(linear(1, a, x))}`, line),
        wrong: [linear(1, a, x), bars(linear(1, a, x))],
      },
      {
        before: `${x}${bars(x)}`,
        after: `\\begin{cases} ${powerOf(x, 2)} & ${x} \\ge 0 \\\\ -${powerOf(x, 2)} & ${x} < 0 \\end{cases}`,
        wrong: [powerOf(x, 2), `\\begin{cases} -${powerOf(x, 2)} & ${x} \\ge 0 \\\\ ${powerOf(x, 2)} & ${x} < 0 \\end{cases}`],
      },
    ],
    "wrong absolute value",
  );
};

const split: Recipe = (chance) => {
  const x = chance.pick(letters);
  const a = chance.nonZero(7);
  const k = chance.whole(1, 4);
  const [line, turned] = [linear(k, -k * a, x), linear(-k, k * a, x)];
  const cases = (one: string, two: string, at = a): string =>
    `\\begin{cases} ${one} & ${x} \\ge ${at} \\\\ ${two} & ${x} < ${at} \\end{cases}`;
  return variants("cases", bars(line), cases(line, turned), [
    ["cases exchanged", cases(turned, line)],
    ["sign", cases(line, linear(-k, -k * a, x))],
    ["split at another point", cases(line, turned, -a)],
    ["both the same", cases(line, line)],
  ]);
};

const signKnown: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, k] = [chance.whole(-5, 5), chance.whole(1, 5)];
  const line = linear(k, -k * a, x);
  const above = chance.happens(0.5);
  const sign = above ? (chance.happens(0.5) ? ">" : "\\ge") : chance.happens(0.5) ? "<" : "\\le";
  const other = chance.nonZero(6);
  const shifted = (upper: boolean): string => (upper ? linear(k + other, -k * a, x) : linear(other - k, k * a, x));
  return variants("sign known", sum(bars(line), term(other, x)), shifted(above), [["wrong sign", shifted(!above)]], {
    assuming: [`${x} ${sign} ${a}`],
  });
};

const twoBars: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b] = chance.distinct(2, -6, 6).sort((one, two) => one - two) as [number, number];
  const before = `${bars(linear(1, -a, x))}+${bars(linear(1, -b, x))}`;
  const [low, middle, high] = [linear(-2, a + b, x), String(b - a), linear(2, -a - b, x)];
  const rows = [
    { after: low, assuming: [`${x} < ${a}`], wrong: [high, middle] },
    { after: middle, assuming: [`${a} \\le ${x} \\le ${b}`], wrong: [String(a - b), linear(2, -a - b, x)] },
    { after: high, assuming: [`${x} > ${b}`], wrong: [low, middle] },
  ];
  return oneOf(
    "two absolute values on a part of the line",
    chance,
    rows.map((row) => ({
      before,
      ...row,
      at: [
        { [x]: `\\frac{${2 * a + b}}{3}` },
        { [x]: `\\frac{${a + 2 * b}}{3}` },
        { [x]: `\\frac{${a + b}}{2}` },
        { [x]: String(a) },
        { [x]: String(b) },
        { [x]: `\\frac{${3 * a + b}}{4}` },
      ],
    })),
    "another part of the line",
  );
};

const signs: Recipe = (chance) => {
  const x = chance.pick(letters);
  const a = chance.nonZero(6);
  const line = linear(1, -a, x);
  return oneOf("sign and root", chance, [
    { before: root(powerOf(brackets(line), 2)), after: bars(line), wrong: [line, linear(-1, a, x)] },
    { before: `${line}+${bars(line)}`, after: `2\\max(${line}, 0)`, wrong: [`2${brackets(line)}`, `2\\min(${line}, 0)`] },
    { before: `\\max(${x}, -${x})`, after: bars(x), wrong: [x, `-${bars(x)}`] },
    { before: `${bars(line)}^3`, after: `${brackets(line)}^2${bars(line)}`, wrong: [`${brackets(line)}^3`] },
    {
      before: `${bars(x)}^4-${a * a}`,
      after: `(${powerOf(x, 2)}-${Math.abs(a)})(${powerOf(x, 2)}+${Math.abs(a)})`,
      wrong: [`(${powerOf(x, 2)}-${Math.abs(a)})^2`],
    },
    { before: over(line, bars(line)), after: over(bars(line), line), wrong: ["1", over(line, line)] },
    {
      before: `(1+${bars(line)})(1-${bars(line)})`,
      after: `1-${brackets(line)}^2`,
      wrong: [`1-${bars(line)}`, `1+${brackets(line)}^2`],
    },
  ]);
};

export const absolutes: Family = {
  name: "absolute",
  share: 1,
  recipes: [products, greater, single, single, split, signKnown, twoBars, signs],
};
