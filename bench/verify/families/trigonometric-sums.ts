import { variants } from "../pair.ts";
import { over, sum, term } from "../writing/latex.ts";
import { exactValues } from "./exact-values.ts";
import { oneOf, type Recipe, type Row } from "./family.ts";
import { angle } from "./trigonometric-angles.ts";

const letterPairs = [
  ["x", "y"],
  ["a", "b"],
  ["\\alpha", "\\beta"],
  ["s", "t"],
  ["2x", "y"],
  ["3x", "2x"],
  ["x", "2y"],
] as const;

export const sums: Recipe = (chance) => {
  const [x, y] = chance.pick(letterPairs);
  const both = [`\\cos ${x} \\ne 0`, `\\cos ${y} \\ne 0`];
  const rows: readonly Row[] = [
    {
      before: `\\sin(${x}+${y})`,
      after: `\\sin ${x}\\cos ${y}+\\cos ${x}\\sin ${y}`,
      wrong: [`\\sin ${x}+\\sin ${y}`, `\\sin ${x}\\cos ${y}-\\cos ${x}\\sin ${y}`, `\\sin ${x}\\sin ${y}+\\cos ${x}\\cos ${y}`],
    },
    {
      before: `\\sin(${x}-${y})`,
      after: `\\sin ${x}\\cos ${y}-\\cos ${x}\\sin ${y}`,
      wrong: [`\\sin ${x}-\\sin ${y}`, `\\cos ${x}\\sin ${y}-\\sin ${x}\\cos ${y}`],
    },
    {
      before: `\\cos(${x}+${y})`,
      after: `\\cos ${x}\\cos ${y}-\\sin ${x}\\sin ${y}`,
      wrong: [`\\cos ${x}\\cos ${y}+\\sin ${x}\\sin ${y}`, `\\cos ${x}+\\cos ${y}`],
    },
    {
      before: `\\cos(${x}-${y})`,
      after: `\\cos ${x}\\cos ${y}+\\sin ${x}\\sin ${y}`,
      wrong: [`\\cos ${x}\\cos ${y}-\\sin ${x}\\sin ${y}`],
    },
    {
      before: `\\tan(${x}+${y})`,
      after: over(`\\tan ${x}+\\tan ${y}`, `1-\\tan ${x}\\tan ${y}`),
      conditions: both,
      wrong: [over(`\\tan ${x}+\\tan ${y}`, `1+\\tan ${x}\\tan ${y}`), `\\tan ${x}+\\tan ${y}`],
    },
    {
      before: `2\\sin ${x}\\cos ${y}`,
      after: `\\sin(${x}+${y})+\\sin(${x}-${y})`,
      wrong: [`\\sin(${x}+${y})-\\sin(${x}-${y})`, `\\sin(${x}+${y})`],
    },
    { before: `2\\cos ${x}\\cos ${y}`, after: `\\cos(${x}+${y})+\\cos(${x}-${y})`, wrong: [`\\cos(${x}+${y})-\\cos(${x}-${y})`] },
    { before: `2\\sin ${x}\\sin ${y}`, after: `\\cos(${x}-${y})-\\cos(${x}+${y})`, wrong: [`\\cos(${x}+${y})-\\cos(${x}-${y})`] },
    {
      before: `\\sin ${x}+\\sin ${y}`,
      after: `2\\sin\\frac{${x}+${y}}{2}\\cos\\frac{${x}-${y}}{2}`,
      wrong: [`2\\cos\\frac{${x}+${y}}{2}\\sin\\frac{${x}-${y}}{2}`, `2\\sin(${x}+${y})\\cos(${x}-${y})`],
    },
    {
      before: `\\cos ${x}-\\cos ${y}`,
      after: `-2\\sin\\frac{${x}+${y}}{2}\\sin\\frac{${x}-${y}}{2}`,
      wrong: [`2\\sin\\frac{${x}+${y}}{2}\\sin\\frac{${x}-${y}}{2}`],
    },
    {
      before: `\\sin(${x}+${y})\\sin(${x}-${y})`,
      after: `\\sin^2 ${x}-\\sin^2 ${y}`,
      wrong: [`\\sin^2 ${x}+\\sin^2 ${y}`, `\\cos^2 ${x}-\\cos^2 ${y}`],
    },
    {
      before: `\\tan ${x}+\\tan ${y}`,
      after: over(`\\sin(${x}+${y})`, `\\cos ${x}\\cos ${y}`),
      wrong: [over(`\\sin(${x}+${y})`, `\\cos(${x}+${y})`), over(`\\sin(${x}-${y})`, `\\cos ${x}\\cos ${y}`)],
    },
    { before: over(`\\sin(${x}+${y})-\\sin(${x}-${y})`, "2"), after: `\\cos ${x}\\sin ${y}`, wrong: [`\\sin ${x}\\cos ${y}`] },
  ];
  return oneOf("sums and products", chance, rows);
};

export const shifts: Recipe = (chance) => {
  const { one: u } = angle(chance);
  const [sign, v] = chance.pick([
    ["+", exactValues.shifts],
    ["-", exactValues.shifts],
  ] as const);
  const [name, sine, cosine] = chance.pick(v);
  const k = chance.whole(1, 6);
  const odd = 2 * chance.whole(0, 3) + 1;
  const other = sign === "+" ? "-" : "+";
  const part = (value: string, body: string): string => `${value}\\${body} ${u}`;
  const rows: readonly Row[] = [
    {
      before: `\\sin(${u}${sign}${name})`,
      after: `${part(cosine, "sin")}${sign}${part(sine, "cos")}`,
      wrong: [`${part(cosine, "sin")}${other}${part(sine, "cos")}`, `\\sin ${u}${sign}${sine}`],
    },
    {
      before: `\\cos(${u}${sign}${name})`,
      after: `${part(cosine, "cos")}${other}${part(sine, "sin")}`,
      wrong: [`${part(cosine, "cos")}${sign}${part(sine, "sin")}`],
    },
    { before: `\\sin(${u}+${2 * k}\\pi)`, after: `\\sin ${u}`, wrong: [`-\\sin ${u}`, `\\cos ${u}`] },
    { before: `\\cos(${u}+${odd === 1 ? "" : odd}\\pi)`, after: `-\\cos ${u}`, wrong: [`\\cos ${u}`, `\\sin ${u}`] },
    { before: `\\sin(${odd === 1 ? "" : odd}\\pi-${u})`, after: `\\sin ${u}`, wrong: [`-\\sin ${u}`, `\\cos ${u}`] },
    { before: `\\cos(\\frac{\\pi}{2}-${u})`, after: `\\sin ${u}`, wrong: [`-\\sin ${u}`, `\\cos ${u}`] },
    { before: `\\sin(${u}+\\frac{\\pi}{2})`, after: `\\cos ${u}`, wrong: [`-\\cos ${u}`] },
    { before: `\\tan(\\frac{\\pi}{2}-${u})`, after: `\\cot ${u}`, wrong: [`\\tan ${u}`, `-\\cot ${u}`] },
    { before: `\\tan(${u}+${k === 1 ? "" : k}\\pi)`, after: `\\tan ${u}`, wrong: [`-\\tan ${u}`, `\\cot ${u}`] },
    {
      before: `\\tan(${u}+\\frac{\\pi}{4})`,
      after: over(`1+\\tan ${u}`, `1-\\tan ${u}`),
      conditions: [`\\cos ${u} \\ne 0`],
      wrong: [over(`1-\\tan ${u}`, `1+\\tan ${u}`), `1+\\tan ${u}`],
    },
    { before: `\\sin(-${u})`, after: `-\\sin ${u}`, wrong: [`\\sin ${u}`] },
    { before: `\\cos(-${u})`, after: `\\cos ${u}`, wrong: [`-\\cos ${u}`] },
  ];
  return oneOf("shifted angles", chance, rows);
};

export const oneWave: Recipe = (chance) => {
  const { one: u } = angle(chance);
  const k = chance.whole(1, 7);
  const [a, b, r, phase, wrong] = chance.pick([
    ["", "", "\\sqrt{2}", "\\frac{\\pi}{4}", "\\frac{\\pi}{3}"],
    ["", "\\sqrt{3}", "2", "\\frac{\\pi}{3}", "\\frac{\\pi}{6}"],
    ["\\sqrt{3}", "", "2", "\\frac{\\pi}{6}", "\\frac{\\pi}{3}"],
  ] as const);
  const sign = chance.pick(["+", "-"] as const);
  const times = (value: string): string => (k === 1 ? value : value === "2" ? String(2 * k) : `${k}${value}`);
  const after = (phaseWritten: string, s = sign, size = r as string): string => `${times(size)}\\sin(${u}${s}${phaseWritten})`;
  return variants("one wave of two", `${times(a)}\\sin ${u}${sign}${times(b)}\\cos ${u}`, after(phase), [
    ["sign of the phase", after(phase, sign === "+" ? "-" : "+")],
    ["wrong phase", after(wrong)],
    ["wrong amplitude", after(phase, sign, r === "2" ? "\\sqrt{2}" : "2")],
    ["wrong function", after(phase).replace("\\sin", "\\cos")],
  ]);
};

export const exact: Recipe = (chance) => {
  const [before, after, ...wrong] = chance.pick(exactValues.rows);
  const k = chance.whole(1, 6);
  const shift = chance.nonZero(3);
  const dressed = (value: string): string =>
    k === 1
      ? value
      : sum(
          term(shift, ""),
          `${k}\\cdot ${value.startsWith("-") || /[+-]/.test(value.replace(/\{[^{}]*\}/g, "")) ? `\\left(${value}\\right)` : value}`,
        );
  return variants(
    "exact values",
    dressed(before),
    dressed(after),
    wrong.map((each) => ["wrong value", dressed(each)] as const),
  );
};
