import { variants } from "../pair.ts";
import { factor, linear, over, powerOf, sum, term } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";
import { letters, not } from "./rational-cancelling.ts";

export const compound: Recipe = (chance) => {
  const [a, b] = chance.pick([
    ["x", "y"],
    ["a", "b"],
    ["m", "n"],
    ["p", "q"],
    ["u", "v"],
  ] as const);
  const k = chance.whole(2, 6);
  const [one, two] = [`\\frac{1}{${a}}`, `\\frac{1}{${b}}`];
  const zero = [`${a} \\ne 0`, `${b} \\ne 0`];
  const rows: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [`\\frac{${k}}{${one}+${two}}`, `\\frac{${k}${a}${b}}{${a}+${b}}`, zero, [`${k}(${a}+${b})`, `\\frac{${k}}{${a}+${b}}`]],
    [
      `\\frac{${one}-${two}}{${a}-${b}}`,
      `-\\frac{1}{${a}${b}}`,
      [`${a} \\ne ${b}`],
      [`\\frac{1}{${a}${b}}`, `\\frac{1}{${b}-${a}}`],
    ],
    [
      `\\frac{\\frac{${a}}{${b}}-\\frac{${b}}{${a}}}{\\frac{${a}}{${b}}+1}`,
      `\\frac{${a}-${b}}{${a}}`,
      [`${b} \\ne 0`, `${a} \\ne -${b}`],
      [`\\frac{${a}+${b}}{${a}}`, `\\frac{${a}-${b}}{${b}}`],
    ],
    [`\\frac{${k}${a}+${k}${b}}{${a}^2-${b}^2}`, `\\frac{${k}}{${a}-${b}}`, [`${a} \\ne -${b}`], [`\\frac{${k}}{${a}+${b}}`]],
    [`\\frac{${a}^2-${b}^2}{${a}-${b}}`, `${a}+${b}`, [`${a} \\ne ${b}`], [`${a}-${b}`]],
    [
      `\\frac{${a}^3-${b}^3}{${a}-${b}}`,
      `${a}^2+${a}${b}+${b}^2`,
      [`${a} \\ne ${b}`],
      [`${a}^2-${a}${b}+${b}^2`, `${a}^2+${b}^2`],
    ],
    [
      `\\frac{${a}^3+${b}^3}{${a}+${b}}`,
      `${a}^2-${a}${b}+${b}^2`,
      [`${a} \\ne -${b}`],
      [`${a}^2+${a}${b}+${b}^2`, `(${a}+${b})^2`],
    ],
    [`\\frac{${a}-${b}}{${b}-${a}}`, "-1", [`${a} \\ne ${b}`], ["1"]],
    [`\\frac{${a}^2+2${a}${b}+${b}^2}{${a}+${b}}`, `${a}+${b}`, [`${a} \\ne -${b}`], [`${a}-${b}`, `${a}+2${b}`]],
    [
      `\\left(${a}+${one}\\right)^2`,
      `${a}^2+2+\\frac{1}{${a}^2}`,
      [],
      [`${a}^2+\\frac{1}{${a}^2}`, `${a}^2+1+\\frac{1}{${a}^2}`],
    ],
    [`\\left(${a}-${one}\\right)^2+4`, `\\left(${a}+${one}\\right)^2`, [], [`\\left(${a}-${one}\\right)^2`]],
    [
      `${one}-\\frac{1}{${a}+${k}}`,
      `\\frac{${k}}{${a}(${a}+${k})}`,
      [],
      [`\\frac{1}{${a}(${a}+${k})}`, `-\\frac{${k}}{${a}(${a}+${k})}`],
    ],
    [`\\frac{${a}+${b}}{${k}${a}}`, `\\frac{1}{${k}}+\\frac{${b}}{${k}${a}}`, [], [`\\frac{1+${b}}{${k}}`, `\\frac{${b}}{${k}}`]],
  ];
  const [before, after, conditions, wrong] = chance.pick(rows);
  return variants(
    "fractions of letters",
    before,
    after,
    wrong.map((each) => ["wrong identity", each] as const),
    {
      ...(conditions.length > 0 ? { conditions } : {}),
      at: [
        { [a]: "2", [b]: "-2" },
        { [a]: "3", [b]: "3" },
        { [a]: "0", [b]: "1" },
        { [a]: "1", [b]: "0" },
      ],
    },
  );
};

export const fourFloors: Recipe = (chance) => {
  const [a, b, c, d] = chance.shuffled(["a", "b", "x", "y", "m", "n"]) as [string, string, string, string];
  const k = chance.whole(2, 9);
  const top = chance.happens(0.5) ? `${k}${a}` : a;
  return variants(
    "fraction over a fraction",
    over(over(top, b), over(c, d)),
    over(`${top}${d}`, `${b}${c}`),
    [
      ["not turned over", over(`${top}${c}`, `${b}${d}`)],
      ["wrong one turned over", over(`${b}${c}`, `${top}${d}`)],
    ],
    { conditions: [`${d} \\ne 0`] },
  );
};

export const nested: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const k = chance.nonZero(6);
  const inner = `1-\\frac{${k}}{${letter}}`.replace("--", "+").replace("-\\frac{-", "+\\frac{");
  const bottom = linear(1, -k, letter);
  return variants(
    "nested fraction",
    `\\frac{1}{${inner}}`,
    over(letter, bottom),
    [
      ["upside down", over(bottom, letter)],
      ["term by term", sum("1", over(letter, String(k)))],
    ],
    { conditions: [not(letter, 0)], at: [{ [letter]: String(k) }] },
  );
};

export const exponents: Recipe = (chance) => {
  const [a, b] = chance.shuffled(["x", "y", "a", "b"]) as [string, string];
  const [m, n, k] = [chance.whole(1, 5), chance.whole(1, 5), chance.whole(2, 4)];
  const fractionOf = (top: number, bottom: number): string => over(powerOf(b, top), powerOf(a, bottom));
  return variants("negative exponents", `\\left(${a}^{-${m}}${powerOf(b, n)}\\right)^${k}`, fractionOf(n * k, m * k), [
    ["exponents added", fractionOf(n + k, m + k)],
    ["one exponent not multiplied", fractionOf(n * k, m)],
    ["upside down", over(powerOf(a, m * k), powerOf(b, n * k))],
  ]);
};

export const difference: Recipe = (chance) => {
  const [letter, h] = chance.pick([
    ["x", "h"],
    ["t", "h"],
    ["a", "h"],
    ["x", "k"],
  ] as const);
  const [a, b] = [chance.whole(1, 5), chance.whole(-6, 6)];
  const at = (argument: string): string => over(String(a), sum(argument, term(b, "")));
  const before = over(sum(at(`${letter}+${h}`), `-${at(letter)}`), h);
  const bottom = `${factor(sum(`${letter}+${h}`, term(b, "")))}${factor(linear(1, b, letter))}`;
  return variants(
    "difference quotient",
    before,
    `-${over(String(a), bottom)}`,
    [
      ["sign", over(String(a), bottom)],
      ["limit taken", `-${over(String(a), powerOf(factor(linear(1, b, letter)), 2))}`],
    ],
    { conditions: [`${h} \\ne 0`] },
  );
};
