import type { Chance } from "../writing/chance.ts";
import { over } from "../writing/latex.ts";
import { oneOf, type Recipe, type Row } from "./family.ts";

/** An angle as it stands after a function, alone and doubled, halved, tripled: `x` and `2x`, `(x+y)` is left to the sums. */
interface Angle {
  readonly one: string;
  readonly two: string;
  readonly three: string;
  readonly half: string;
}

export function angle(chance: Chance): Angle {
  const letter = chance.pick(["x", "x", "\\theta", "\\alpha", "t", "a"] as const);
  const k = chance.pick([1, 1, 1, 2, 3, 4]);
  const times = (factor: number): string => (factor * k === 1 ? letter : `${factor * k}${letter}`);
  const half = k % 2 === 0 ? (k === 2 ? letter : `${k / 2}${letter}`) : `\\frac{${times(1)}}{2}`;
  return { one: times(1), two: times(2), three: times(3), half };
}

const factorOf = (chance: Chance): number => chance.pick([1, 1, 1, 2, 3, 5, 7]);

/** Both sides times a number, so that no two pairs are the same. */
function scaled(rows: readonly Row[], k: number): Row[] {
  const times = (latex: string): string =>
    k === 1
      ? latex
      : /^\d|^-/.test(latex) || /[+-]/.test(latex.replace(/\{[^{}]*\}|\([^()]*\)/g, ""))
        ? `${k}\\left(${latex}\\right)`
        : `${k}${latex}`;
  return k === 1
    ? [...rows]
    : rows.map((row) => ({
        ...row,
        before: times(row.before),
        after: times(row.after),
        ...(row.wrong ? { wrong: row.wrong.map(times) } : {}),
      }));
}

export const pythagorean: Recipe = (chance) => {
  const { one: u, two } = angle(chance);
  const [s, c, t] = [`\\sin ${u}`, `\\cos ${u}`, `\\tan ${u}`];
  const [s2, c2, t2] = [`\\sin^2 ${u}`, `\\cos^2 ${u}`, `\\tan^2 ${u}`];
  const [notSin, notCos] = [`\\sin ${u} \\ne 0`, `\\cos ${u} \\ne 0`];
  const rows: readonly Row[] = [
    { before: `${s2}+${c2}`, after: "1", wrong: ["2", `\\sin ${two}`] },
    { before: `1-${c2}`, after: s2, wrong: [`-${s2}`, c2] },
    { before: `(1-${c})(1+${c})`, after: s2, wrong: [c2, `(1-${c})^2`] },
    { before: `1+${t2}`, after: over("1", c2), wrong: [over("1", s2), `(1+${t})^2`] },
    { before: `\\sec^2 ${u}-1`, after: t2, wrong: [`\\cot^2 ${u}`, `-${t2}`] },
    { before: over(`1-${c2}`, s), after: s, conditions: [notSin], wrong: [c, "1"] },
    { before: `${t}\\cos ${u}`, after: s, conditions: [notCos], wrong: [c, over(s, c2)] },
    { before: over(t, `\\sec ${u}`), after: s, conditions: [notCos], wrong: [c, t] },
    { before: `\\sec ${u}-${c}`, after: `${s}\\tan ${u}`, wrong: [`${c}\\tan ${u}`, t] },
    { before: `${t}+\\cot ${u}`, after: over("1", `${s}\\cos ${u}`), wrong: ["1", over("2", `${s}\\cos ${u}`)] },
    { before: `${t}\\cot ${u}`, after: "1", conditions: [notSin, notCos], wrong: ["0", "-1"] },
    { before: over(s, `1-${c}`), after: over(`1+${c}`, s), conditions: [notSin], wrong: [over(`1-${c}`, s), over(s, `1+${c}`)] },
    { before: `(${s}+${c})^2`, after: `1+\\sin ${two}`, wrong: ["1", `1+2\\sin ${two}`] },
    { before: `(${s}-${c})^2`, after: `1-\\sin ${two}`, wrong: [`1+\\sin ${two}`, `-\\cos ${two}`] },
    { before: `\\sin^4 ${u}-\\cos^4 ${u}`, after: `-\\cos ${two}`, wrong: [`\\cos ${two}`, `1-2\\cos^4 ${u}`] },
    { before: `\\sin^4 ${u}+\\cos^4 ${u}`, after: `1-2${s2}${c2}`, wrong: ["1", `1+2${s2}${c2}`] },
    { before: `\\sin^6 ${u}+\\cos^6 ${u}`, after: `1-3${s2}${c2}`, wrong: ["1", `1-2${s2}${c2}`] },
    { before: `\\sqrt{1-${c2}}`, after: `\\left|${s}\\right|`, wrong: [s, `1-${c}`] },
    { before: over("1", `1-${s}`), after: over(`1+${s}`, c2), conditions: [notCos], wrong: [over(`1-${s}`, c2)] },
  ];
  return oneOf("Pythagorean identities", chance, scaled(rows, factorOf(chance)));
};

export const doubles: Recipe = (chance) => {
  const { one: u, two } = angle(chance);
  const notCos = [`\\cos ${u} \\ne 0`];
  const rows: readonly Row[] = [
    { before: `\\sin ${two}`, after: `2\\sin ${u}\\cos ${u}`, wrong: [`2\\sin ${u}`, `\\sin ${u}\\cos ${u}`] },
    { before: `\\cos ${two}`, after: `\\cos^2 ${u}-\\sin^2 ${u}`, wrong: [`\\cos^2 ${u}+\\sin^2 ${u}`, `2\\cos ${u}`] },
    { before: `\\cos ${two}`, after: `2\\cos^2 ${u}-1`, wrong: [`1-2\\cos^2 ${u}`, `2\\cos^2 ${u}+1`] },
    { before: `\\cos ${two}`, after: `1-2\\sin^2 ${u}`, wrong: [`2\\sin^2 ${u}-1`, `1-\\sin^2 ${u}`] },
    {
      before: `\\tan ${two}`,
      after: over(`2\\tan ${u}`, `1-\\tan^2 ${u}`),
      conditions: notCos,
      wrong: [over(`2\\tan ${u}`, `1+\\tan^2 ${u}`), `2\\tan ${u}`],
    },
    {
      before: `\\sin ${two}`,
      after: over(`2\\tan ${u}`, `1+\\tan^2 ${u}`),
      conditions: notCos,
      wrong: [over(`2\\tan ${u}`, `1-\\tan^2 ${u}`)],
    },
    {
      before: `\\cos ${two}`,
      after: over(`1-\\tan^2 ${u}`, `1+\\tan^2 ${u}`),
      conditions: notCos,
      wrong: [over(`1+\\tan^2 ${u}`, `1-\\tan^2 ${u}`)],
    },
    { before: over(`\\sin ${two}`, `1+\\cos ${two}`), after: `\\tan ${u}`, wrong: [`\\cot ${u}`, `\\tan ${two}`] },
    {
      before: over(`1-\\cos ${two}`, `\\sin ${two}`),
      after: `\\tan ${u}`,
      conditions: [`\\sin ${u} \\ne 0`],
      wrong: [`\\cot ${u}`, `-\\tan ${u}`],
    },
    {
      before: over(`\\sin ${two}`, `\\sin ${u}`),
      after: `2\\cos ${u}`,
      conditions: [`\\sin ${u} \\ne 0`],
      wrong: ["2", `2\\sin ${u}`],
    },
  ];
  return oneOf("double angles", chance, scaled(rows, factorOf(chance)));
};

export const halves: Recipe = (chance) => {
  const { one: u, two, three, half } = angle(chance);
  const rows: readonly Row[] = [
    {
      before: `\\sin^2 ${u}`,
      after: over(`1-\\cos ${two}`, "2"),
      wrong: [over(`1+\\cos ${two}`, "2"), over(`1-\\cos ${u}`, "2")],
    },
    { before: `\\cos^2 ${u}`, after: over(`1+\\cos ${two}`, "2"), wrong: [over(`1-\\cos ${two}`, "2"), `1+\\cos ${two}`] },
    { before: `2\\sin^2 ${half}`, after: `1-\\cos ${u}`, wrong: [`1+\\cos ${u}`, `\\sin ${u}`] },
    {
      before: `\\tan ${half}`,
      after: over(`\\sin ${u}`, `1+\\cos ${u}`),
      wrong: [over(`\\sin ${u}`, `1-\\cos ${u}`), over(`\\tan ${u}`, "2")],
    },
    {
      before: `\\tan ${half}`,
      after: over(`1-\\cos ${u}`, `\\sin ${u}`),
      conditions: [`\\sin ${u} \\ne 0`],
      wrong: [over(`1+\\cos ${u}`, `\\sin ${u}`)],
    },
    {
      before: `\\left|\\cos ${half}\\right|`,
      after: `\\sqrt{\\frac{1+\\cos ${u}}{2}}`,
      wrong: [`\\sqrt{\\frac{1-\\cos ${u}}{2}}`],
    },
    {
      before: `\\sin ${three}`,
      after: `3\\sin ${u}-4\\sin^3 ${u}`,
      wrong: [`3\\sin ${u}+4\\sin^3 ${u}`, `3\\sin ${u}`, `4\\sin^3 ${u}-3\\sin ${u}`],
    },
    {
      before: `\\cos ${three}`,
      after: `4\\cos^3 ${u}-3\\cos ${u}`,
      wrong: [`3\\cos ${u}-4\\cos^3 ${u}`, `4\\cos^3 ${u}+3\\cos ${u}`],
    },
    {
      before: `\\sin^2 ${u}\\cos^2 ${u}`,
      after: over(`\\sin^2 ${two}`, "4"),
      wrong: [over(`\\sin^2 ${two}`, "2"), `\\sin^4 ${two}`],
    },
    { before: `\\sin^3 ${u}`, after: over(`3\\sin ${u}-\\sin ${three}`, "4"), wrong: [over(`3\\sin ${u}+\\sin ${three}`, "4")] },
    { before: `\\cos^4 ${u}`, after: `\\left(\\frac{1+\\cos ${two}}{2}\\right)^2`, wrong: [over(`1+\\cos^2 ${two}`, "4")] },
  ];
  return oneOf("half and triple angles", chance, scaled(rows, factorOf(chance)));
};
