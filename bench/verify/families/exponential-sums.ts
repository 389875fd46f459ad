import { over, powerOf, term } from "../writing/latex.ts";
import { e, letters, power } from "./exponential-laws.ts";
import { oneOf, type Recipe } from "./family.ts";

export const sums: Recipe = (chance) => {
  const x = chance.pick(letters);
  const k = chance.whole(1, 4);
  const [plus, minus] = [e(term(k, x)), e(term(-k, x))];
  const double = e(`${2 * k}${x}`);
  return oneOf("sums of exponentials", chance, [
    {
      before: `(${plus}+${minus})^2`,
      after: `${double}+2+${e(`-${2 * k}${x}`)}`,
      wrong: [`${double}+${e(`-${2 * k}${x}`)}`, `${double}+1+${e(`-${2 * k}${x}`)}`],
    },
    { before: `(${plus}+${minus})^2-(${plus}-${minus})^2`, after: "4", wrong: ["2", "0"] },
    { before: `${double}-1`, after: `(${plus}-1)(${plus}+1)`, wrong: [`(${plus}-1)^2`, `(${plus}+1)^2`] },
    { before: over(`${double}-1`, `${plus}-1`), after: `${plus}+1`, conditions: [`${x} \\ne 0`], wrong: [`${plus}-1`, plus] },
    { before: over(plus, `1+${plus}`), after: over("1", `1+${minus}`), wrong: [over("1", `1+${plus}`), over("1", `1-${minus}`)] },
    {
      before: `1-\\frac{1}{1+${plus}}`,
      after: over(plus, `1+${plus}`),
      wrong: [over("1", `1+${plus}`), over(plus, `1-${plus}`)],
    },
    {
      before: over(`${plus}-${minus}`, `${plus}+${minus}`),
      after: over(`${double}-1`, `${double}+1`),
      wrong: [over(`${double}+1`, `${double}-1`), over(`${plus}-1`, `${plus}+1`)],
    },
    {
      before: `${plus}(${plus}+${k})`,
      after: `${double}+${k === 1 ? "" : k}${plus}`,
      wrong: [`${e(`${k * k}${powerOf(x, 2)}`)}+${k === 1 ? "" : k}${plus}`, `${double}+${k}`],
    },
    {
      before: `(1+${plus})^3`,
      after: `1+3${plus}+3${double}+${e(`${3 * k}${x}`)}`,
      wrong: [`1+${e(`${3 * k}${x}`)}`, `1+3${plus}+${double}+${e(`${3 * k}${x}`)}`],
    },
    { before: over("1", `${plus}+1`), after: over(minus, `1+${minus}`), wrong: [over(minus, `1-${minus}`), `${minus}+1`] },
  ]);
};

export const inverse: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [k, n] = [chance.whole(2, 9), chance.whole(2, 5)];
  const above = [`${x} > 0`];
  return oneOf("exponential of a logarithm", chance, [
    { before: `e^{\\ln ${x}}`, after: x, conditions: above, wrong: [`\\ln ${x}`, `e${x}`] },
    { before: `e^{${n}\\ln ${x}}`, after: powerOf(x, n), conditions: above, wrong: [`${n}${x}`, `e^{${n}}${x}`] },
    { before: `e^{-\\ln ${x}}`, after: `\\frac{1}{${x}}`, conditions: above, wrong: [`-${x}`, x] },
    { before: `e^{\\ln ${x}+${n}}`, after: `e^${n}${x}`, conditions: above, wrong: [`${x}+e^${n}`, `${x}+${n}`] },
    { before: `\\ln(e^{${n}${x}})`, after: `${n}${x}`, wrong: [`e^{${n}}`, powerOf(x, n)] },
    { before: `e^{${x}\\ln ${k}}`, after: power(k, x), wrong: [`${k}${x}`, `${x}^${k}`] },
    { before: `${k}^{\\log_{${k}} ${x}}`, after: x, conditions: above, wrong: [`${k}${x}`, `\\log_{${k}} ${x}`] },
    { before: `\\log_{${k}} ${power(k, `${n}${x}`)}`, after: `${n}${x}`, wrong: [`${n}+${x}`, power(x, String(n))] },
    {
      before: `e^{\\frac{1}{2}\\ln ${x}}`,
      after: `\\sqrt{${x}}`,
      conditions: above,
      wrong: [`\\frac{${x}}{2}`, `\\frac{1}{2}${x}`],
    },
    { before: `e^{\\ln ${x}-\\ln ${k}}`, after: `\\frac{${x}}{${k}}`, conditions: above, wrong: [`${x}-${k}`] },
    { before: `${k}e^{\\ln ${x}}`, after: `${k}${x}`, conditions: above, wrong: [`${x}^${k}`, `${k}+${x}`] },
  ]);
};

export const hyperbolic: Recipe = (chance) => {
  const [x, y] = chance.pick([
    ["x", "y"],
    ["a", "b"],
    ["s", "t"],
    ["u", "v"],
  ] as const);
  const k = chance.whole(1, 4);
  const u = k === 1 ? x : `(${k}${x})`;
  const [sh, ch, th] = [`\\sinh ${u}`, `\\cosh ${u}`, `\\tanh ${u}`];
  const [double, plus, minus] = [`(${2 * k}${x})`, e(term(k, x)), e(term(-k, x))];
  return oneOf("hyperbolic functions", chance, [
    { before: `\\cosh^2 ${u}-\\sinh^2 ${u}`, after: "1", wrong: ["-1", `\\cosh ${double}`] },
    { before: `\\sinh ${double}`, after: `2 ${sh} ${ch}`, wrong: [`2 ${sh}`, `${sh} ${ch}`] },
    { before: `\\cosh ${double}`, after: `\\cosh^2 ${u}+\\sinh^2 ${u}`, wrong: [`\\cosh^2 ${u}-\\sinh^2 ${u}`, `2 ${ch}`] },
    { before: `\\cosh ${double}`, after: `2\\cosh^2 ${u}-1`, wrong: [`1-2\\sinh^2 ${u}`, `2\\cosh^2 ${u}+1`] },
    { before: sh, after: over(`${plus}-${minus}`, "2"), wrong: [over(`${plus}+${minus}`, "2"), `${plus}-${minus}`] },
    {
      before: th,
      after: over(`${e(`${2 * k}${x}`)}-1`, `${e(`${2 * k}${x}`)}+1`),
      wrong: [over(`${e(`${2 * k}${x}`)}+1`, `${e(`${2 * k}${x}`)}-1`), over(`${plus}-1`, `${plus}+1`)],
    },
    { before: `${ch}+${sh}`, after: plus, wrong: [minus, `2${plus}`] },
    {
      before: `1-\\tanh^2 ${u}`,
      after: `\\frac{1}{\\cosh^2 ${u}}`,
      wrong: [`\\frac{1}{\\sinh^2 ${u}}`, `-\\frac{1}{\\cosh^2 ${u}}`],
    },
    {
      before: `\\cosh(${x}+${y})`,
      after: `\\cosh ${x} \\cosh ${y}+\\sinh ${x} \\sinh ${y}`,
      wrong: [`\\cosh ${x} \\cosh ${y}-\\sinh ${x} \\sinh ${y}`, `\\cosh ${x}+\\cosh ${y}`],
    },
    {
      before: `\\sinh(${x}-${y})`,
      after: `\\sinh ${x} \\cosh ${y}-\\cosh ${x} \\sinh ${y}`,
      wrong: [`\\sinh ${x} \\cosh ${y}+\\cosh ${x} \\sinh ${y}`, `\\sinh ${x}-\\sinh ${y}`],
    },
    { before: `\\sinh(${3 * k}${x})`, after: `3${sh}+4\\sinh^3 ${u}`, wrong: [`3${sh}-4\\sinh^3 ${u}`, `3${sh}`] },
    {
      before: `\\operatorname{arsinh} ${x}`,
      after: `\\ln(${x}+\\sqrt{${x}^2+1})`,
      wrong: [`\\ln(${x}+\\sqrt{${x}^2-1})`, `\\frac{1}{\\sinh ${x}}`],
    },
    { before: `\\sinh(\\operatorname{arsinh} ${x})`, after: x, wrong: ["1", `-${x}`] },
  ]);
};
