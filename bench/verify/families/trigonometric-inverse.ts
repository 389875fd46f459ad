import { over, sum, term } from "../writing/latex.ts";
import { oneOf, type Recipe, type Row } from "./family.ts";

/** Identities between arc functions and what they undo. */
export const arcs: Recipe = (chance) => {
  const x = chance.pick(["x", "t", "a", "y", "u"] as const);
  const k = chance.pick([1, 1, 2, 3, 5]);
  const inside = [`-1 \\le ${x} \\le 1`];
  const [square, plus] = [`\\sqrt{1-${x}^2}`, `\\sqrt{1+${x}^2}`];
  const rows: readonly Row[] = [
    {
      before: `\\arcsin ${x}+\\arccos ${x}`,
      after: "\\frac{\\pi}{2}",
      conditions: inside,
      wrong: ["\\pi", "\\frac{\\pi}{4}", "1"],
    },
    { before: `\\sin(\\arcsin ${x})`, after: x, conditions: inside, wrong: ["1", `-${x}`] },
    { before: `\\sin(\\arccos ${x})`, after: square, wrong: [x, plus, `1-${x}`] },
    { before: `\\cos(\\arcsin ${x})`, after: square, wrong: [`1-${x}^2`, `-${square}`] },
    { before: `\\tan(\\arcsin ${x})`, after: over(x, square), wrong: [over(square, x), over(x, plus)] },
    { before: `\\cos(\\arctan ${x})`, after: over("1", plus), wrong: [over("1", square), over(x, plus)] },
    { before: `\\sin(\\arctan ${x})`, after: over(x, plus), wrong: [over("1", plus), x] },
    { before: `\\tan(\\arctan ${x})`, after: x, wrong: ["1", `\\frac{1}{${x}}`] },
    { before: `\\arcsin(-${x})`, after: `-\\arcsin ${x}`, wrong: [`\\arcsin ${x}`, `\\pi-\\arcsin ${x}`] },
    { before: `\\arccos(-${x})`, after: `\\pi-\\arccos ${x}`, wrong: [`-\\arccos ${x}`, `\\arccos ${x}`] },
    {
      before: `\\arctan ${x}+\\arctan\\frac{1}{${x}}`,
      after: "\\frac{\\pi}{2}",
      assuming: [`${x} > 0`],
      wrong: ["\\frac{\\pi}{4}", "-\\frac{\\pi}{2}"],
    },
    {
      before: `\\arctan ${x}+\\arctan\\frac{1}{${x}}`,
      after: "-\\frac{\\pi}{2}",
      assuming: [`${x} < 0`],
      wrong: ["\\frac{\\pi}{2}"],
    },
    { before: `\\cos(2\\arccos ${x})`, after: `2${x}^2-1`, conditions: inside, wrong: [`2${x}`, `1-2${x}^2`] },
    { before: `\\sin(2\\arcsin ${x})`, after: `2${x}${square}`, wrong: [`2${x}`, square] },
    {
      before: `\\arcsin(\\sin ${x})`,
      after: x,
      assuming: [`-\\frac{\\pi}{2} \\le ${x} \\le \\frac{\\pi}{2}`],
      wrong: [`\\pi-${x}`, `-${x}`],
    },
    {
      before: `\\arcsin(\\sin ${x})`,
      after: `\\pi-${x}`,
      assuming: [`\\frac{\\pi}{2} \\le ${x} \\le \\frac{3\\pi}{2}`],
      wrong: [x],
    },
    { before: `\\cos(3\\arccos ${x})`, after: `4${x}^3-3${x}`, conditions: inside, wrong: [`3${x}-4${x}^3`, `3${x}`] },
    {
      before: `\\arctan ${x}`,
      after: `\\arcsin\\frac{${x}}{${plus}}`,
      wrong: [`\\arccos\\frac{${x}}{${plus}}`, `\\frac{\\arcsin ${x}}{\\arccos ${x}}`],
    },
  ];
  const times = (latex: string): string => (k === 1 ? latex : `${k}\\left(${latex}\\right)`);
  const scaled = rows.map((row) => ({
    ...row,
    before: times(row.before),
    after: times(row.after),
    wrong: (row.wrong ?? []).map(times),
  }));
  return oneOf("arc functions", chance, scaled);
};

/** Sums of arctangents (Machin's and others) and arcs of known values. */
export const exactArcs: Recipe = (chance) => {
  const [p, q] = chance.distinct(2, 2, 12) as [number, number];
  const tangent = (top: number, bottom: number): string =>
    `\\arctan ${bottom === 1 ? String(top) : over(String(top), String(bottom))}`;
  const reduced = (top: number, bottom: number): string => {
    const common = gcd(top, bottom);
    return tangent(top / common, bottom / common);
  };
  const [k, shift] = [chance.whole(1, 4), chance.nonZero(2)];
  const rows: readonly Row[] = [
    {
      before: `${tangent(1, p)}+${tangent(1, q)}`,
      after: reduced(p + q, p * q - 1),
      wrong: [reduced(p + q, p * q + 1), tangent(2, p + q)].filter((each) => each !== reduced(p + q, p * q - 1)),
    },
    { before: `${tangent(p, 1)}+${tangent(1, p)}`, after: "\\frac{\\pi}{2}", wrong: ["\\frac{\\pi}{4}", "\\frac{3\\pi}{2}"] },
    {
      before: `${tangent(p, 1)}+${tangent(q, 1)}`,
      after: `\\pi-${reduced(p + q, p * q - 1)}`,
      wrong: [`-${reduced(p + q, p * q - 1)}`],
    },
    {
      before: "\\arctan\\frac{1}{2}+\\arctan\\frac{1}{3}",
      after: "\\frac{\\pi}{4}",
      wrong: ["\\arctan\\frac{5}{6}", "\\frac{\\pi}{3}"],
    },
    { before: "\\arctan 1+\\arctan 2+\\arctan 3", after: "\\pi", wrong: ["0", "\\frac{\\pi}{2}"] },
    { before: "4\\arctan\\frac{1}{5}-\\arctan\\frac{1}{239}", after: "\\frac{\\pi}{4}", wrong: ["\\frac{\\pi}{3}"] },
    { before: "2\\arctan\\frac{1}{3}+\\arctan\\frac{1}{7}", after: "\\frac{\\pi}{4}", wrong: ["\\frac{\\pi}{2}"] },
    { before: "\\arctan \\sqrt{3}", after: "\\frac{\\pi}{3}", wrong: ["\\frac{\\pi}{6}", "60"] },
    { before: "\\arcsin\\frac{1}{2}", after: "\\frac{\\pi}{6}", wrong: ["\\frac{5\\pi}{6}", "\\frac{\\pi}{3}"] },
    { before: "\\arccos\\left(-\\frac{1}{2}\\right)", after: "\\frac{2\\pi}{3}", wrong: ["-\\frac{\\pi}{3}", "\\frac{\\pi}{3}"] },
    { before: "\\arcsin\\left(\\sin\\frac{5\\pi}{6}\\right)", after: "\\frac{\\pi}{6}", wrong: ["\\frac{5\\pi}{6}"] },
    { before: "\\arctan\\left(\\tan\\frac{3\\pi}{4}\\right)", after: "-\\frac{\\pi}{4}", wrong: ["\\frac{3\\pi}{4}"] },
    {
      before: "\\arcsin\\frac{3}{5}+\\arcsin\\frac{4}{5}",
      after: "\\frac{\\pi}{2}",
      wrong: ["\\arcsin\\frac{7}{5}", "\\frac{\\pi}{3}"].slice(1),
    },
    { before: "\\sin\\left(2\\arctan\\frac{1}{2}\\right)", after: "\\frac{4}{5}", wrong: ["\\frac{3}{5}", "1"] },
    { before: "\\cos\\left(\\arcsin\\frac{5}{13}\\right)", after: "\\frac{12}{13}", wrong: ["\\frac{8}{13}", "-\\frac{12}{13}"] },
  ];
  const dressed = (latex: string): string => (k === 1 ? latex : sum(term(shift, ""), `${k}\\left(${latex}\\right)`));
  return oneOf(
    "exact arcs",
    chance,
    rows.map((row) => ({
      ...row,
      before: dressed(row.before),
      after: dressed(row.after),
      wrong: (row.wrong ?? []).map(dressed),
    })),
  );
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
