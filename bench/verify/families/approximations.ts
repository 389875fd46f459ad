import { Decimal } from "decimal.js";
import type { Draft } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import type { Family, Recipe } from "./family.ts";

const Precise = Decimal.clone({ precision: 50 });

/** Formulas whose values people look up, with the values. */
function exactNumber(chance: Chance): readonly [latex: string, value: Decimal] {
  const [n, k] = [chance.pick([2, 3, 5, 6, 7, 10, 11, 13, 17, 19, 23]), chance.whole(2, 9)];
  const pi = Precise.acos(-1);
  const number = new Precise(n);
  return chance.pick([
    [`\\sqrt{${n}}`, number.sqrt()],
    [`${k}\\sqrt{${n}}`, number.sqrt().times(k)],
    [`\\frac{${k}+\\sqrt{${n}}}{2}`, number.sqrt().plus(k).div(2)],
    [`\\frac{${k === n ? k + 1 : k}}{${n}}`, new Precise(k === n ? k + 1 : k).div(n)],
    [`-\\frac{${n}}{${k + 7}}`, number.div(-k - 7)],
    ["\\pi", pi],
    [`${k}\\pi`, pi.times(k)],
    [`\\pi^2`, pi.times(pi)],
    [`\\frac{\\pi}{${n}}`, pi.div(n)],
    ["e", new Precise(1).exp()],
    [`e^{${k}}`, new Precise(k).exp()],
    [`e^{-${k}}`, new Precise(-k).exp()],
    [`\\ln ${n}`, number.ln()],
    [`\\log_{10} ${n + 1}`, new Precise(n + 1).log(10)],
    [`\\log_{2} ${n}`, n === 2 ? new Precise(1) : number.ln().div(new Precise(2).ln())],
    [`\\sqrt[3]{${n}}`, number.cbrt()],
    [`\\sin ${k}`, new Precise(k).sin()],
    [`\\cos ${k}`, new Precise(k).cos()],
    [
      `\\sin ${10 * k + 1}^\\circ`,
      pi
        .times(10 * k + 1)
        .div(180)
        .sin(),
    ],
    [`\\arctan ${n}`, number.atan()],
    [`${n}^{0.${k}}`, number.pow(new Precise(k).div(10))],
    [`2^{\\frac{${k}}{12}}`, new Precise(2).pow(new Precise(k).div(12))],
    [`${n}!`, Array.from({ length: n }, (_, i) => i + 1).reduce((product, i) => product.times(i), new Precise(1))],
    [`1.0${k}^{${n}}`, new Precise(`1.0${k}`).pow(n)],
  ] as (readonly [string, Decimal])[]);
}

/** Rounded to some digits, wrongly in the ways that people do. */
const rounded: Recipe = (chance) => {
  const [latex, value] = exactNumber(chance);
  const large = value.abs().gte(1e6);
  return large ? scientific(latex, value, chance) : plain(latex, value, chance);
};

function plain(latex: string, value: Decimal, chance: Chance): Draft[] {
  const places = chance.pick([1, 2, 2, 3, 3, 4, 4, 5, 6, 8, 10, 12]);
  const shown = (number: Decimal, mode: Decimal.Rounding = Decimal.ROUND_HALF_UP): string => number.toFixed(places, mode);
  const right = shown(value);
  const unit = new Precise(10).pow(-places);
  const wrong: (readonly [string, string])[] = [
    ["cut off instead of rounded", shown(value, Decimal.ROUND_DOWN)],
    ["rounded up instead of to the nearest", shown(value, Decimal.ROUND_UP)],
    ["last digit off", shown(value.plus(unit))],
    ["last digit off", shown(value.minus(unit))],
    ["two digits exchanged", exchanged(right, chance)],
    ["digits beyond what is right", `${right}${chance.whole(1, 9)}`],
    ["decimal point moved", shown(value.times(10))],
    ["sign", shown(value.neg())],
  ];
  return drafts(latex, right, wrong);
}

function scientific(latex: string, value: Decimal, chance: Chance): Draft[] {
  const digits = chance.whole(3, 6);
  const written = (number: Decimal): string => {
    const [, mantissa = "", exponent = ""] = /^(-?[\d.]+)e\+?(-?\d+)$/.exec(number.toExponential(digits - 1)) ?? [];
    return `${mantissa} \\times 10^{${exponent}}`;
  };
  const unit = new Precise(10).pow(value.e - digits + 1);
  return drafts(latex, written(value), [
    ["last digit off", written(value.plus(unit))],
    ["wrong power of ten", written(value.times(10))],
    ["cut off instead of rounded", written(value.minus(unit.div(2)))],
  ]);
}

function exchanged(text: string, chance: Chance): string {
  const places = [...text].flatMap((sign, index) =>
    /\d/.test(sign) && /\d/.test(text[index + 1] ?? "") && sign !== text[index + 1] ? [index] : [],
  );
  if (places.length === 0) return text;
  const at = chance.pick(places);
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
}

function drafts(before: string, right: string, wrong: readonly (readonly [string, string])[]): Draft[] {
  const base = { kind: "rounding", before, relation: "approximates" as const, fixed: true as const };
  return [
    { ...base, after: right, truth: true, how: "rounded to the digits shown" },
    ...wrong.filter(([, after]) => after !== right).map(([how, after]) => ({ ...base, after, truth: false, how })),
  ];
}

/** A decimal that is only close is not equal. */
const claimedEqual: Recipe = (chance) => {
  const [latex, value] = exactNumber(chance);
  if (value.isInteger() || value.abs().gte(1e6)) return rounded(chance);
  const right = value.toFixed(chance.whole(2, 17));
  const shared = { kind: "decimal and value", before: latex };
  return [
    {
      ...shared,
      after: value.toFixed(chance.whole(1, 6)),
      relation: "approximates",
      fixed: true,
      truth: true,
      how: "rounded to the digits shown",
    },
    { ...shared, after: right, relation: "equal", fixed: true, truth: false, how: "a rounded decimal taken for the value" },
    {
      ...shared,
      after: String(value.toNumber()),
      relation: "equal",
      fixed: true,
      truth: false,
      how: "the nearest double taken for the value",
    },
  ];
};

export const approximations: Family = { name: "approximation", share: 1, recipes: [rounded, rounded, rounded, claimedEqual] };
