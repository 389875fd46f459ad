import { bars } from "../writing/latex.ts";
import { oneOf, type Recipe } from "./family.ts";

/** A logarithm as it is written: `\ln`, `\lg`, `\log_2`. */
const names = ["\\ln", "\\ln", "\\lg", "\\log_2", "\\log_3", "\\log_5"] as const;

const pairs = [
  ["x", "y"],
  ["a", "b"],
  ["u", "v"],
  ["p", "q"],
] as const;

export const laws: Recipe = (chance) => {
  const [x, y] = chance.pick(pairs);
  const log = chance.pick(names);
  const n = chance.whole(2, 7);
  const positive = [`${x} > 0`, `${y} > 0`];
  const shared = chance.happens(0.3) ? { assuming: positive } : { conditions: positive };
  return oneOf("laws of logarithms", chance, [
    {
      before: `${log}(${x}${y})`,
      after: `${log} ${x}+${log} ${y}`,
      wrong: [`${log} ${x} \\cdot ${log} ${y}`, `${log}(${x}+${y})`],
      ...shared,
    },
    {
      before: `${log}\\frac{${x}}{${y}}`,
      after: `${log} ${x}-${log} ${y}`,
      wrong: [`\\frac{${log} ${x}}{${log} ${y}}`, `${log} ${y}-${log} ${x}`],
      ...shared,
    },
    {
      before: `${log}(${x}^${n}${y})`,
      after: `${n}${log} ${x}+${log} ${y}`,
      wrong: [`${n}${log} ${x}+${n}${log} ${y}`, `${n}(${log} ${x})(${log} ${y})`],
      assuming: positive,
    },
    {
      before: `${log}\\left((${x}${y})^2\\right)`,
      after: `2${log} ${bars(x)}+2${log} ${bars(y)}`,
      wrong: [`2${log} ${bars(x)}+${log} ${bars(y)}`],
    },
    { before: `${log}\\frac{${x}}{${y}}`, after: `-${log}\\frac{${y}}{${x}}`, wrong: [`${log}\\frac{${y}}{${x}}`] },
    {
      before: `2${log} ${x}+3${log} ${y}`,
      after: `${log}(${x}^2${y}^3)`,
      conditions: positive,
      wrong: [`${log}(${x}^2+${y}^3)`, `6${log}(${x}${y})`, `${log}(2${x}+3${y})`],
    },
    {
      before: `${log} ${x}-${n}${log} ${y}`,
      after: `${log}\\frac{${x}}{${y}^${n}}`,
      ...(n % 2 === 0 ? { conditions: [`${y} > 0`] } : { conditions: positive }),
      wrong: [`${log}\\frac{${x}}{${n}${y}}`],
    },
    {
      before: `\\frac{1}{${n}}${log} ${x}+${log} ${y}`,
      after: `${log}(${y}\\sqrt${n === 2 ? "" : `[${n}]`}{${x}})`,
      assuming: positive,
      wrong: [`${log}\\frac{${x}${y}}{${n}}`, `${log} \\sqrt${n === 2 ? "" : `[${n}]`}{${x}+${y}}`],
    },
    {
      before: `${log} ${bars(`${x}${y}`)}`,
      after: `${log} ${bars(x)}+${log} ${bars(y)}`,
      wrong: [`${log} ${bars(`${x}+${y}`)}`],
    },
  ]);
};

export const onePower: Recipe = (chance) => {
  const x = chance.pick(["x", "t", "a", "y", "z"] as const);
  const log = chance.pick(names);
  const [n, a] = [chance.whole(1, 4), chance.whole(1, 9)];
  const above = [`${x} > 0`];
  return oneOf("logarithm of a power", chance, [
    {
      before: `${log}(${x}^${2 * n})`,
      after: `${2 * n}${log} ${bars(x)}`,
      wrong: [`${2 * n}${log} (-${bars(x)}-${a})`, `(${log} ${bars(x)})^${2 * n}`].slice(1),
    },
    {
      before: `${log}(${x}^${2 * n})`,
      after: `${2 * n}${log} ${x}`,
      conditions: above,
      wrong: [`(${log} ${x})^${2 * n}`, `${2 * n}+${log} ${x}`],
    },
    {
      before: `${log}(${x}^${2 * n + 1})`,
      after: `${2 * n + 1}${log} ${x}`,
      wrong: [`(${log} ${x})^${2 * n + 1}`, `${log}(${2 * n + 1}${x})`],
    },
    { before: `${log} \\sqrt{${x}}`, after: `\\frac{1}{2}${log} ${x}`, wrong: [`\\sqrt{${log} ${x}}`, `2${log} ${x}`] },
    { before: `${log}\\frac{1}{${x}}`, after: `-${log} ${x}`, wrong: [`\\frac{1}{${log} ${x}}`, `${log}(-${x})`].slice(0, 1) },
    { before: `${log}\\frac{1}{${x}^${2 * n}}`, after: `-${2 * n}${log} ${bars(x)}`, wrong: [`${2 * n}${log} ${bars(x)}`] },
    {
      before: `${log}\\left((${x}-${a})^2\\right)`,
      after: `2${log} ${bars(`${x}-${a}`)}`,
      wrong: [`2${log} ${bars(x)}-2${log} ${a}`, `${log} ${bars(`${x}-${a}`)}`],
    },
    {
      before: `${log}(${x}^2-${a * a})`,
      after: `${log}(${x}-${a})+${log}(${x}+${a})`,
      conditions: [`${x} > ${a}`],
      wrong: [`2${log} ${x}-2${log} ${a}`, `2${log}(${x}-${a})`],
    },
    {
      before: `${log} ${bars(`${x}^2-${a * a}`)}`,
      after: `${log} ${bars(`${x}-${a}`)}+${log} ${bars(`${x}+${a}`)}`,
      wrong: [`2${log} ${bars(`${x}-${a}`)}`],
    },
    {
      before: `${log}(${x}^2+${a}${x})`,
      after: `${log} ${x}+${log}(${x}+${a})`,
      conditions: above,
      wrong: [`2${log} ${x}+${log}(${a}${x})`, `${log} ${x}-${log}(${x}+${a})`],
    },
    {
      before: `${log}\\frac{${x}+${a}}{${x}}`,
      after: `${log}(1+\\frac{${a}}{${x}})`,
      wrong: [`1+${log}\\frac{${a}}{${x}}`, `${log}(1+${a})`],
    },
    {
      before: `${log}(${a + 1}${x})-${log} ${x}`,
      after: `${log} ${a + 1}`,
      conditions: above,
      wrong: [`${log}(${a + 1}${x}-${x})`, String(a + 1)],
    },
  ]);
};
