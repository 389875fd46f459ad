import { over, powerOf, sum, term } from "../writing/latex.ts";
import { oneOf, type Recipe } from "./family.ts";

export const numbersOf: Recipe = (chance) => {
  const [p, q] = chance.pick([
    [2, 3],
    [2, 5],
    [3, 5],
    [2, 7],
    [3, 7],
  ] as const);
  const [m, n, k] = [chance.whole(1, 4), chance.whole(1, 3), chance.whole(2, 5)];
  const log = chance.pick(["\\ln", "\\lg"] as const);
  const written = (a: number, b: number): string => sum(term(a, `${log} ${p}`), term(b, `${log} ${q}`));
  return oneOf(
    "logarithms of numbers",
    chance,
    [
      {
        before: `${log} ${p ** m * q ** n}`,
        after: written(m, n),
        wrong: [written(n, m), written(m + 1, n), `${log} ${p ** m} \\cdot ${log} ${q ** n}`].slice(m === n ? 1 : 0),
      },
      {
        before: `${log}\\frac{${p ** m}}{${q ** n}}`,
        after: written(m, -n),
        wrong: [written(m, n), over(term(m, `${log} ${p}`), term(n, `${log} ${q}`))],
      },
      { before: `\\log_{${p}} ${p ** k}`, after: String(k), wrong: [String(k + 1), String(p * k)] },
      {
        before: `\\log_{${p ** m}} ${p ** k}`,
        after: m === 1 ? String(k) : `\\frac{${k}}{${m}}`,
        wrong: [m === 1 ? String(k - 1) : `\\frac{${m}}{${k}}`, String(k - m)].slice(0, m === k ? 0 : 2),
      },
      {
        before: `\\log_{${p}} ${p ** k * q}`,
        after: `${k}+\\log_{${p}} ${q}`,
        wrong: [`${k}\\log_{${p}} ${q}`, `${k}-\\log_{${p}} ${q}`],
      },
      { before: `\\log_{${p}} \\frac{1}{${p ** k}}`, after: `-${k}`, wrong: [String(k), `\\frac{1}{${k}}`] },
      { before: `\\log_{${p}} ${q} \\cdot \\log_{${q}} ${p}`, after: "1", wrong: [`\\log_{${p}} ${p * q}`, "0"] },
      {
        before: `\\log_{${p}} ${q}`,
        after: `\\frac{\\ln ${q}}{\\ln ${p}}`,
        wrong: [`\\frac{\\ln ${p}}{\\ln ${q}}`, `\\ln ${q}-\\ln ${p}`],
      },
      { before: `\\log_{${p}} ${q}`, after: `\\frac{1}{\\log_{${q}} ${p}}`, wrong: [`-\\log_{${q}} ${p}`, `\\log_{${q}} ${p}`] },
      {
        before: `\\log_{${p}} ${q} \\cdot \\log_{${q}} ${k + 9}`,
        after: `\\log_{${p}} ${k + 9}`,
        wrong: [`\\log_{${q}} ${k + 9}`, `\\log_{${p}} ${q * (k + 9)}`],
      },
      { before: `\\ln(${k}e^${m})`, after: `\\ln ${k}+${m}`, wrong: [`${m}\\ln ${k}`, `${k}+${m}`] },
      { before: `\\log_{${p}} \\sqrt{${p}}`, after: "\\frac{1}{2}", wrong: ["2", `\\sqrt{${p}}`] },
      { before: `${p}^{\\log_{${p}} ${q}}`, after: String(q), wrong: [String(p), String(p * q)] },
      { before: `${p ** 2}^{\\log_{${p}} ${q}}`, after: String(q * q), wrong: [String(2 * q), String(q)] },
    ],
    "arithmetic",
  );
};

export const changeOfBase: Recipe = (chance) => {
  const x = chance.pick(["x", "t", "y"] as const);
  const [b, n] = [chance.pick([2, 3, 5, 7, 10]), chance.whole(2, 4)];
  const [a, c] = chance.pick([
    ["a", "b"],
    ["p", "q"],
    ["u", "v"],
  ] as const);
  return oneOf("change of base", chance, [
    {
      before: `\\log_{${b}} ${x}`,
      after: `\\frac{\\ln ${x}}{\\ln ${b}}`,
      wrong: [`\\frac{\\ln ${b}}{\\ln ${x}}`, `\\ln ${x}-\\ln ${b}`],
    },
    {
      before: `\\log_{${b ** n}} ${x}`,
      after: `\\frac{1}{${n}}\\log_{${b}} ${x}`,
      wrong: [`${n}\\log_{${b}} ${x}`, `(\\log_{${b}} ${x})^{${n}}`],
    },
    {
      before: `\\log_{${b ** n}} (${x}^${n})`,
      after: `\\log_{${b}} ${x}`,
      ...(n % 2 === 0 ? { conditions: [`${x} > 0`] } : {}),
      wrong: [`${n}\\log_{${b}} ${x}`],
    },
    {
      before: `\\log_{\\frac{1}{${b}}} ${x}`,
      after: `-\\log_{${b}} ${x}`,
      wrong: [`\\log_{${b}} ${x}`, `\\frac{1}{\\log_{${b}} ${x}}`],
    },
    {
      before: `\\log_{${a}} ${c}`,
      after: `\\frac{\\ln ${c}}{\\ln ${a}}`,
      wrong: [`\\frac{\\ln ${a}}{\\ln ${c}}`, `\\ln ${c}-\\ln ${a}`],
    },
    {
      before: `\\log_{${a}} ${c} \\cdot \\log_{${c}} ${a}`,
      after: "1",
      assuming: [`${a} > 1`, `${c} > 1`],
      wrong: ["0", `\\log_{${a}} ${c}`],
    },
    {
      before: `\\log_{${a}} ${c}`,
      after: `\\frac{1}{\\log_{${c}} ${a}}`,
      conditions: [`${c} \\ne 1`],
      at: [
        { [a]: "2", [c]: "1" },
        { [a]: "3", [c]: "2" },
        { [a]: "\\frac{1}{2}", [c]: "3" },
        { [a]: "4", [c]: "\\frac{1}{3}" },
        { [a]: "5", [c]: "7" },
        { [a]: "\\frac{2}{3}", [c]: "6" },
      ],
      wrong: [`-\\log_{${c}} ${a}`, `\\log_{${c}} ${a}`],
    },
    {
      before: `\\log_{${b}} (${b}^${n}${x})`,
      after: `${n}+\\log_{${b}} ${x}`,
      wrong: [`${n}\\log_{${b}} ${x}`, `${b}+\\log_{${b}} ${x}`].slice(0, b === n ? 1 : 2),
    },
    {
      before: `\\log_{${b}} (${x}^{${n}})-\\log_{${b}} ${x}`,
      after: `\\log_{${b}} (${powerOf(x, n - 1)})`,
      ...(n % 2 === 1 ? { conditions: [`${x} > 0`] } : {}),
      wrong: [String(n), `\\log_{${b}} (${x}^${n}-${x})`],
    },
  ]);
};
