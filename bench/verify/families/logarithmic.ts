import { variants } from "../pair.ts";
import { brackets, linear } from "../writing/latex.ts";
import { type Family, oneOf, type Recipe } from "./family.ts";
import { laws, onePower } from "./logarithmic-laws.ts";
import { changeOfBase, numbersOf } from "./logarithmic-numbers.ts";

const difference: Recipe = (chance) => {
  const x = chance.pick(["x", "t", "z"] as const);
  const [a, k] = [chance.whole(1, 6), chance.whole(2, 5)];
  const [line, other] = [linear(1, a, x), linear(1, -a, x)];
  return variants(
    "quotient of formulas",
    `\\ln${brackets(line)}-\\ln${brackets(other)}`,
    `\\ln\\frac{${line}}{${other}}`,
    [
      ["quotient of logarithms", `\\frac{\\ln${brackets(line)}}{\\ln${brackets(other)}}`],
      ["logarithm of the difference", `\\ln ${2 * a}`],
      ["upside down", `\\ln\\frac{${other}}{${line}}`],
      ["factor", `${k}\\ln\\frac{${line}}{${other}}`],
    ],
    { conditions: [`${x} > ${a}`] },
  );
};

const conjugate: Recipe = (chance) => {
  const x = chance.pick(["x", "t", "y"] as const);
  const a = chance.whole(1, 7);
  return oneOf("conjugate roots in logarithms", chance, [
    {
      before: `\\ln(${x}+\\sqrt{${x}^2+${a}})+\\ln(\\sqrt{${x}^2+${a}}-${x})`,
      after: a === 1 ? "0" : `\\ln ${a}`,
      wrong: [`2\\ln ${x}`, `\\ln ${a + 1}`],
    },
    {
      before: `\\ln(${x}+\\sqrt{${x}^2-${a}})`,
      after: `${a === 1 ? "" : `\\ln ${a}`}-\\ln(${x}-\\sqrt{${x}^2-${a}})`,
      assuming: [`${x} > ${a}`],
      wrong: [`\\ln(${x}-\\sqrt{${x}^2-${a}})`],
    },
    {
      before: `\\ln(\\sqrt{${x}+${a}}-\\sqrt{${x}})`,
      after: `${a === 1 ? "" : `\\ln ${a}`}-\\ln(\\sqrt{${x}+${a}}+\\sqrt{${x}})`,
      wrong: [`\\frac{1}{2}\\ln ${a + 1}`, `\\ln(\\sqrt{${x}+${a}}+\\sqrt{${x}})`],
    },
    {
      before: `\\ln(1+e^{${a === 1 ? "" : a}${x}})`,
      after: `${a === 1 ? "" : a}${x}+\\ln(1+e^{-${a === 1 ? "" : a}${x}})`,
      wrong: [`${a === 1 ? "" : a}${x}`, `${a === 1 ? "" : a}${x}-\\ln(1+e^{-${a === 1 ? "" : a}${x}})`],
    },
    {
      before: `\\ln(e^{${x}}-e^{-${x}})-\\ln(e^{${x}}+e^{-${x}})`,
      after: `\\ln(\\tanh ${x})`,
      wrong: [`\\tanh ${x}`, `\\ln(\\coth ${x})`],
    },
    {
      before: `\\ln(${x}^3+${a ** 3})`,
      after: `\\ln(${x}+${a})+\\ln(${x}^2-${a === 1 ? "" : a}${x}+${a * a})`,
      wrong: [`3\\ln(${x}+${a})`, `\\ln(${x}+${a})+\\ln(${x}^2+${a === 1 ? "" : a}${x}+${a * a})`],
    },
  ]);
};

/** Logarithms: laws, changes of base, numbers. */
export const logarithms: Family = {
  name: "logarithmic",
  share: 1,
  recipes: [laws, onePower, onePower, numbersOf, changeOfBase, difference, conjugate],
};
