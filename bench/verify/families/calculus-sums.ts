import { variants } from "../pair.ts";
import { fraction, fractionLatex } from "../writing/fraction.ts";
import { linear, polynomial } from "../writing/latex.ts";
import { oneOf, type Recipe, type Row } from "./family.ts";

const sigma = (letter: string, from: string | number, to: string | number, body: string): string =>
  `\\sum_{${letter}=${from}}^{${to}} ${body}`;

const finite: Recipe = (chance) => {
  const k = chance.pick(["k", "j", "n"] as const);
  const [from, to] = [chance.whole(0, 3), chance.whole(5, 12)];
  const [a, b, c] = [chance.whole(1, 4), chance.whole(-5, 5), chance.whole(2, 3)];
  const add = (of: (index: number) => number, low = from, high = to): number =>
    Array.from({ length: high - low + 1 }, (_, index) => of(low + index)).reduce((one, two) => one + two, 0);
  const forms: readonly (readonly [string, (index: number) => number])[] = [
    [`(${linear(a, b, k)})`, (index) => a * index + b],
    [`${k}^2`, (index) => index ** 2],
    [`(${polynomial([1, b, c], k)})`, (index) => index ** 2 + b * index + c],
    [`${c}^{${k}}`, (index) => c ** index],
    [`(-1)^{${k}}${k}`, (index) => (index % 2 === 0 ? index : -index)],
    [`${k}^3`, (index) => index ** 3],
    [`${k}(${k}+1)`, (index) => index * (index + 1)],
  ];
  const [body, of] = chance.pick(forms);
  return variants("sum of numbers", sigma(k, from, to, body), String(add(of)), [
    ["last term left out", String(add(of, from, to - 1))],
    ["first term left out", String(add(of, from + 1) + (of(from) === 0 ? 1 : 0))],
    ["one term too many", String(add(of, from, to + 1))],
    ["off by one", String(add(of) + 1)],
  ]);
};

const natural = (n: string): Pick<Row, "assuming"> => ({ assuming: [`${n} \\in \\mathbb{N}^*`] });

const closed: Recipe = (chance) => {
  const [k, n] = chance.pick([
    ["k", "n"],
    ["j", "n"],
    ["k", "m"],
  ] as const);
  const [a, b, q] = [chance.whole(1, 5), chance.whole(-5, 5), chance.whole(2, 5)];
  const rows: readonly Row[] = [
    {
      before: sigma(k, 1, n, k),
      after: `\\frac{${n}(${n}+1)}{2}`,
      wrong: [`\\frac{${n}(${n}-1)}{2}`, `${n}(${n}+1)`],
      ...natural(n),
    },
    {
      before: sigma(k, 1, n, `${k}^2`),
      after: `\\frac{${n}(${n}+1)(2${n}+1)}{6}`,
      wrong: [`\\frac{${n}(${n}+1)(2${n}+1)}{3}`, `\\frac{${n}^2(${n}+1)^2}{4}`, `\\frac{${n}(${n}+1)(${n}+2)}{6}`],
      ...natural(n),
    },
    {
      before: sigma(k, 1, n, `${k}^3`),
      after: `\\left(\\frac{${n}(${n}+1)}{2}\\right)^2`,
      wrong: [`\\frac{${n}^2(${n}+1)^2}{2}`, `\\frac{${n}^4}{4}`],
      ...natural(n),
    },
    {
      before: sigma(k, 1, n, `(${linear(a, b, k)})`),
      after: `\\frac{${n}(${linear(a, a + 2 * b, n)})}{2}`,
      wrong: [`\\frac{${n}(${linear(a, a + 2 * b + 1, n)})}{2}`, `${n}(${linear(a, a + 2 * b, n)})`],
      ...natural(n),
    },
    { before: sigma(k, 1, n, `(2${k}-1)`), after: `${n}^2`, wrong: [`${n}^2-1`, `${n}(${n}+1)`], ...natural(n) },
    {
      before: sigma(k, 0, n, `${q}^{${k}}`),
      after: q === 2 ? `2^{${n}+1}-1` : `\\frac{${q}^{${n}+1}-1}{${q - 1}}`,
      wrong: [q === 2 ? `2^{${n}}-1` : `\\frac{${q}^{${n}}-1}{${q - 1}}`, `${q}^{${n}+1}-1${q === 2 ? "+1" : ""}`],
      ...natural(n),
    },
    {
      before: sigma(k, 1, n, `\\frac{1}{${k}(${k}+1)}`),
      after: `\\frac{${n}}{${n}+1}`,
      wrong: [`\\frac{1}{${n}+1}`, `\\frac{${n}-1}{${n}}`],
      ...natural(n),
    },
    { before: sigma(k, 0, n, `\\binom{${n}}{${k}}`), after: `2^{${n}}`, wrong: [`${n}^2`, `2^{${n}}-1`], ...natural(n) },
    { before: sigma(k, 1, n, `${k} \\cdot ${k}!`), after: `(${n}+1)!-1`, wrong: [`(${n}+1)!`, `${n}!-1`], ...natural(n) },
    { before: sigma(k, 1, n, String(q)), after: `${q}${n}`, wrong: [String(q), `${q}^{${n}}`], ...natural(n) },
    {
      before: sigma(k, 1, n, `(${k}+${q})`),
      after: `${sigma(k, 1, n, k)}+${q}${n}`,
      wrong: [`${sigma(k, 1, n, k)}+${q}`],
      ...natural(n),
    },
    {
      before: sigma(k, 1, n, `${q}${k}^2`),
      after: `${q}${sigma(k, 1, n, `${k}^2`)}`,
      wrong: [`${q ** 2}${sigma(k, 1, n, `${k}^2`)}`, sigma(k, 1, n, `${k}^2`)],
      ...natural(n),
    },
    {
      before: sigma(k, 1, `${n}+1`, `${k}^2`),
      after: `${sigma(k, 1, n, `${k}^2`)}+(${n}+1)^2`,
      wrong: [`${sigma(k, 1, n, `${k}^2`)}+${n}^2`, `${sigma(k, 1, n, `${k}^2`)}+${n}+1`],
      ...natural(n),
    },
    { before: `\\prod_{${k}=1}^{${n}} ${k}`, after: `${n}!`, wrong: [`(${n}-1)!`, `\\frac{${n}(${n}+1)}{2}`], ...natural(n) },
    { before: `\\prod_{${k}=1}^{${n}} \\frac{${k}+1}{${k}}`, after: `${n}+1`, wrong: [n, `\\frac{${n}+1}{${n}}`], ...natural(n) },
    { before: `\\frac{(${n}+1)!}{${n}!}`, after: `${n}+1`, wrong: [n, "1"], ...natural(n) },
    { before: `\\frac{(${n}+2)!}{${n}!}`, after: `(${n}+1)(${n}+2)`, wrong: [`${n}(${n}+1)`, "2"], ...natural(n) },
    {
      before: `\\binom{${n}+1}{2}`,
      after: `\\frac{${n}(${n}+1)}{2}`,
      wrong: [`\\frac{${n}(${n}-1)}{2}`, `${n}(${n}+1)`],
      ...natural(n),
    },
    { before: `(${n}+1)!-${n}!`, after: `${n} \\cdot ${n}!`, wrong: ["1", `(${n}+1)${n}!`], ...natural(n) },
  ];
  return oneOf("sum up to a letter", chance, rows, "wrong sum");
};

const series: Recipe = (chance) => {
  const k = chance.pick(["k", "n"] as const);
  const [p, q] = [chance.whole(1, 4), chance.whole(5, 9)];
  const infinite = (from: number, body: string): string => sigma(k, from, "\\infty", body);
  const ratio = fraction(p, q);
  const one = fractionLatex(ratio);
  const x = chance.pick(["x", "t"] as const);
  const rows: readonly Row[] = [
    {
      before: infinite(0, `\\left(${one}\\right)^{${k}}`),
      after: fractionLatex(fraction(q, q - p)),
      wrong: [fractionLatex(fraction(p, q - p)), fractionLatex(fraction(q, q + p))],
    },
    {
      before: infinite(1, `\\left(${one}\\right)^{${k}}`),
      after: fractionLatex(fraction(p, q - p)),
      wrong: [fractionLatex(fraction(q, q - p)), "\\infty"],
    },
    {
      before: infinite(0, `\\left(-${one}\\right)^{${k}}`),
      after: fractionLatex(fraction(q, q + p)),
      wrong: [fractionLatex(fraction(q, q - p))],
    },
    { before: infinite(1, `\\frac{${p}}{${k}(${k}+1)}`), after: String(p), wrong: [String(p + 1), "0"] },
    {
      before: infinite(0, `\\frac{${p === 1 ? "1" : `${p}^{${k}}`}}{${k}!}`),
      after: p === 1 ? "e" : `e^{${p}}`,
      wrong: [p === 1 ? "2" : `e^{${p}}-1`, "\\infty"].slice(0, 2),
    },
    {
      before: infinite(1, `\\frac{${6 * p}}{${k}^2}`),
      after: p === 1 ? "\\pi^2" : `${p}\\pi^2`,
      wrong: [p === 1 ? "\\pi" : `${p}\\pi`, String(6 * p)],
    },
    { before: infinite(1, `\\frac{${k}}{2^{${k}}}`), after: "2", wrong: ["1", "4"] },
    {
      before: infinite(0, `${x}^{${k}}`),
      after: `\\frac{1}{1-${x}}`,
      wrong: [`\\frac{${x}}{1-${x}}`, `\\frac{1}{1+${x}}`],
      assuming: [`-1 < ${x} < 1`, `${x} \\ne 0`],
    },
    {
      before: infinite(0, `\\frac{${x}^{${k}}}{${k}!}`),
      after: `e^{${x}}`,
      wrong: [`e^{-${x}}`, `e^{${x}}-1`],
      assuming: [`${x} \\ne 0`],
    },
    {
      before: infinite(0, `(-1)^{${k}}\\frac{${x}^{2${k}+1}}{(2${k}+1)!}`),
      after: `\\sin ${x}`,
      wrong: [`\\cos ${x}`, `\\sinh ${x}`],
      assuming: [`${x} \\ne 0`],
      at: [{ [x]: "1" }, { [x]: "-2" }, { [x]: "\\frac{3}{2}" }, { [x]: "\\frac{1}{2}" }],
    },
    {
      before: infinite(1, `${p}\\left(\\frac{1}{${k}}-\\frac{1}{${k}+1}\\right)`),
      after: String(p),
      wrong: ["0", String(p + 1)],
    },
  ];
  return oneOf("infinite series", chance, rows, "wrong sum");
};

export const sumRecipes: readonly Recipe[] = [finite, closed, series];
