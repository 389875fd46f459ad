import { variants } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { fraction, fractionLatex } from "../writing/fraction.ts";
import { brackets, linear } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";

export const letters = ["x", "x", "t", "y", "a", "z"] as const;

type Sign = "<" | ">" | "\\le" | "\\ge";

const turned: Readonly<Record<Sign, Sign>> = { "<": ">", ">": "<", "\\le": "\\ge", "\\ge": "\\le" };

const loosened: Readonly<Record<Sign, Sign>> = { "<": "\\le", ">": "\\ge", "\\le": "<", "\\ge": ">" };

export const isStrict = (sign: Sign): boolean => sign === "<" || sign === ">";

export const isBelow = (sign: Sign): boolean => sign === "<" || sign === "\\le";

export const signOf = (chance: Chance): Sign => chance.pick(["<", ">", "\\le", "\\ge"]);

export const relation = { relation: "equivalent" as const };

/** All numbers on one side of another, as an inequality or as an interval. */
function ray(chance: Chance, letter: string, sign: Sign, end: string): string {
  if (chance.happens(0.7)) return `${letter} ${sign} ${end}`;
  const [open, close] = isStrict(sign) ? ["(", ")"] : ["[", "]"];
  return isBelow(sign) ? `${letter} \\in (-\\infty, ${end}${close}` : `${letter} \\in ${open}${end}, \\infty)`;
}

/** Between two numbers. */
export function inside(chance: Chance, letter: string, low: string, high: string, strict: boolean): string {
  const sign = strict ? "<" : "\\le";
  if (chance.happens(0.6)) return `${low} ${sign} ${letter} ${sign} ${high}`;
  return strict ? `${letter} \\in (${low}, ${high})` : `${letter} \\in [${low}, ${high}]`;
}

export function outside(chance: Chance, letter: string, low: string, high: string, strict: boolean): string {
  const [below, above] = strict ? ["<", ">"] : ["\\le", "\\ge"];
  if (chance.happens(0.6)) return `${letter} ${below} ${low} \\lor ${letter} ${above} ${high}`;
  return strict
    ? `${letter} \\in (-\\infty, ${low}) \\cup (${high}, \\infty)`
    : `${letter} \\in (-\\infty, ${low}] \\cup [${high}, \\infty)`;
}

export const linearInequality: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, c] = chance.distinct(2, -9, 9, [0]) as [number, number];
  const [b, d, sign] = [chance.whole(-12, 12), chance.whole(-12, 12), signOf(chance)];
  const end = fractionLatex(fraction(d - b, a - c));
  const wrongEnd = fractionLatex(fraction(d + b + (b === 0 ? 1 : 0), a - c));
  const right = a > c ? sign : turned[sign];
  return variants(
    "linear",
    `${linear(a, b, x)} ${sign} ${linear(c, d, x)}`,
    ray(chance, x, right, end),
    [
      ["wrong direction", ray(chance, x, turned[right], end)],
      ["wrong end", ray(chance, x, loosened[right], end)],
      ["wrong number", ray(chance, x, right, wrongEnd)],
    ],
    relation,
  );
};

export const linearStep: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [k, b, d, sign] = [chance.whole(2, 9), chance.nonZero(9), chance.whole(-9, 9), signOf(chance)];
  const rows: readonly (readonly [string, string, string])[] = [
    [`-${k}${x} ${sign} ${k * d}`, `${x} ${turned[sign]} ${-d}`, `${x} ${sign} ${-d}`],
    [`${k}${x} ${sign} ${k * d}`, `${x} ${sign} ${d}`, `${x} ${turned[sign]} ${d}`],
    [`${linear(1, b, x)} ${sign} ${d}`, `${x} ${sign} ${d - b}`, `${x} ${sign} ${d + b}`],
    [`\\frac{${x}}{-${k}} ${sign} ${d}`, `${x} ${turned[sign]} ${-k * d}`, `${x} ${sign} ${-k * d}`],
    [`${d}-${x} ${sign} ${b}`, `${x} ${turned[sign]} ${d - b}`, `${x} ${sign} ${d - b}`],
    [`${d} ${sign} ${linear(k, b, x)}`, `${linear(k, b, x)} ${turned[sign]} ${d}`, `${linear(k, b, x)} ${sign} ${d}`],
    [
      `${k}${brackets(linear(1, b, x))} ${sign} ${linear(k, k * b - d * d - 1, x)}`,
      isBelow(sign) ? `${x} \\in \\varnothing` : `${x} \\in \\mathbb{R}`,
      isBelow(sign) ? `${x} \\in \\mathbb{R}` : `${x} \\in \\varnothing`,
    ],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants("linear step", before, after, [["wrong direction", wrong]], relation);
};

export const double: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [low, high] = chance.distinct(2, -9, 9).sort((one, two) => one - two) as [number, number];
  const [k, b, strict] = [chance.whole(2, 5) * chance.pick([1, 1, -1]), chance.whole(-7, 7), chance.happens(0.5)];
  const sign = strict ? "<" : "\\le";
  const ends = [k * low + b, k * high + b].sort((one, two) => one - two);
  return variants(
    "double inequality",
    `${ends[0]} ${sign} ${linear(k, b, x)} ${sign} ${ends[1]}`,
    inside(chance, x, String(low), String(high), strict),
    [
      ["wrong end", inside(chance, x, String(low), String(high), !strict)],
      ["outside instead", outside(chance, x, String(low), String(high), strict)],
      ["wrong number", inside(chance, x, String(low - 1), String(high), strict)],
      ["one side only", `${x} ${sign} ${high}`],
    ],
    relation,
  );
};
