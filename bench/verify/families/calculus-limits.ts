import { fraction, fractionLatex } from "../writing/fraction.ts";
import { linear, over, polynomial } from "../writing/latex.ts";
import { oneOf, type Recipe, type Row } from "./family.ts";

const letters = ["x", "x", "t", "h"] as const;
const limit = (letter: string, to: string, body: string): string => `\\lim_{${letter} \\to ${to}} ${body}`;

const atPoint: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b, c] = [chance.nonZero(6), chance.nonZero(7), chance.whole(2, 6)];
  const [p, q] = chance.distinct(2, 1, 6) as [number, number];
  const rows: readonly Row[] = [
    {
      before: limit(x, String(a), over(polynomial([1, -a - b, a * b], x), linear(1, -a, x))),
      after: String(a - b),
      wrong: [String(a + b + (b === 0 ? 1 : 0)), "0"].filter((each) => each !== String(a - b)),
    },
    { before: limit(x, String(c), over(`${x}^2-${c * c}`, `${x}-${c}`)), after: String(2 * c), wrong: ["0", String(c)] },
    { before: limit(x, String(c), over(`${x}^3-${c ** 3}`, `${x}-${c}`)), after: String(3 * c * c), wrong: [String(c * c), "0"] },
    { before: limit(x, "0", over(`\\sin ${p === 1 ? "" : p}${x}`, x)), after: String(p), wrong: [String(p + 1), "0"] },
    {
      before: limit(x, "0", over(`\\sin ${p === 1 ? "" : p}${x}`, `\\sin ${q === 1 ? "" : q}${x}`)),
      after: fractionLatex(fraction(p, q)),
      wrong: [fractionLatex(fraction(q, p)), "1"],
    },
    { before: limit(x, "0", `\\frac{1-\\cos ${x}}{${x}^2}`), after: "\\frac{1}{2}", wrong: ["0", "1", "\\frac{1}{4}"] },
    { before: limit(x, "0", over(`e^{${p === 1 ? "" : p}${x}}-1`, x)), after: String(p), wrong: ["0", String(p + 1)] },
    { before: limit(x, "0", over(`\\ln(1+${c}${x})`, x)), after: String(c), wrong: ["1", `\\frac{1}{${c}}`] },
    {
      before: limit(x, "0", over(`\\sqrt{${x}+${c * c}}-${c}`, x)),
      after: fractionLatex(fraction(1, 2 * c)),
      wrong: [fractionLatex(fraction(1, c)), "0", String(2 * c)],
    },
    {
      before: limit(x, String(c * c), over(`\\sqrt{${x}}-${c}`, `${x}-${c * c}`)),
      after: fractionLatex(fraction(1, 2 * c)),
      wrong: [fractionLatex(fraction(1, c)), String(2 * c)],
    },
    { before: limit(x, "0", `\\frac{\\tan ${x}}{${x}}`), after: "1", wrong: ["0", "\\frac{\\pi}{4}"] },
    { before: limit(x, "0^+", `${x}\\ln ${x}`), after: "0", wrong: ["1", "-1"] },
    { before: limit(x, "0^+", `${x}^{${x}}`), after: "1", wrong: ["0", "e"] },
    { before: limit(x, "0", `(1+${c}${x})^{\\frac{1}{${x}}}`), after: `e^{${c}}`, wrong: ["1", "e", `e^{\\frac{1}{${c}}}`] },
    { before: limit(x, "0", `${x}\\sin\\frac{1}{${x}}`), after: "0", wrong: ["1", "\\frac{1}{2}"] },
    {
      before: limit(x, "0", over(`\\sin ${x}-${x}`, `${x}^3`)),
      after: "-\\frac{1}{6}",
      wrong: ["0", "\\frac{1}{6}", "-\\frac{1}{3}"],
    },
    { before: limit(x, "0^+", `\\frac{${c}}{${x}}`), after: "\\infty", wrong: ["0", String(c), "-\\infty"] },
    { before: limit(x, "0^-", `\\frac{${c}}{${x}}`), after: "-\\infty", wrong: ["\\infty", "0"] },
    { before: limit(x, "0^+", `\\ln ${x}`), after: "-\\infty", wrong: ["0", "\\infty"] },
    { before: limit(x, `${c}^+`, over(`|${x}-${c}|`, `${x}-${c}`)), after: "1", wrong: ["-1", "0"] },
    { before: limit(x, `${c}^-`, over(`|${x}-${c}|`, `${x}-${c}`)), after: "-1", wrong: ["1", "0"] },
    {
      before: limit(x, String(c), `(${x}^2+${p}${x})`),
      after: String(c * c + p * c),
      wrong: [String(c * c + p), String(2 * c + p)].filter((each) => each !== String(c * c + p * c)),
    },
  ];
  return oneOf("limit at a point", chance, rows, "wrong limit");
};

const atInfinity: Recipe = (chance) => {
  const x = chance.pick(["x", "x", "n", "t"] as const);
  const [a, b, c, d] = [chance.whole(1, 6), chance.whole(2, 7), chance.nonZero(9), chance.nonZero(9)];
  const [e, f] = [chance.whole(2, 6), chance.nonZero(7)];
  const infinity = (body: string): string => limit(x, "\\infty", body);
  const rows: readonly Row[] = [
    {
      before: infinity(over(linear(a, c, x), linear(b, d, x))),
      after: fractionLatex(fraction(a, b)),
      wrong: [fractionLatex(fraction(b, a)), fractionLatex(fraction(a + 1, b)), "1"].filter(
        (each) => each !== fractionLatex(fraction(a, b)),
      ),
    },
    {
      before: infinity(over(polynomial([a, c, d], x), polynomial([b, 0, e], x))),
      after: fractionLatex(fraction(a, b)),
      wrong: [fractionLatex(fraction(d, e)), "0"].filter((each) => each !== fractionLatex(fraction(a, b))),
    },
    {
      before: infinity(over(linear(a, c, x), polynomial([b, 0, e], x))),
      after: "0",
      wrong: [fractionLatex(fraction(a, b)), "\\infty"],
    },
    {
      before: infinity(over(polynomial([a, 0, e], x), linear(b, d, x))),
      after: "\\infty",
      wrong: [fractionLatex(fraction(a, b)), "0", "-\\infty"],
    },
    {
      before: infinity(`\\left(1+\\frac{${a === 1 ? 1 : a}}{${x}}\\right)^{${x}}`),
      after: a === 1 ? "e" : `e^{${a}}`,
      wrong: ["1", a === 1 ? "e^2" : "e", "\\infty"],
    },
    { before: infinity(`\\left(1-\\frac{1}{${x}}\\right)^{${x}}`), after: "\\frac{1}{e}", wrong: ["e", "1", "0"] },
    {
      before: infinity(`\\left(\\sqrt{${x}^2+${2 * a}${x}}-${x}\\right)`),
      after: String(a),
      wrong: ["0", String(2 * a), "\\infty"],
    },
    { before: infinity(`\\left(\\sqrt{${x}+${b}}-\\sqrt{${x}}\\right)`), after: "0", wrong: [`\\sqrt{${b}}`, "\\frac{1}{2}"] },
    { before: infinity(`${x}^{${b}}e^{-${x}}`), after: "0", wrong: ["\\infty", "1"] },
    { before: infinity(`\\frac{\\ln ${x}}{${x}}`), after: "0", wrong: ["1", "\\infty"] },
    { before: infinity(`\\frac{e^{${x}}}{${x}^{${b}}}`), after: "\\infty", wrong: ["0", "1"] },
    { before: infinity(`\\arctan ${x}`), after: "\\frac{\\pi}{2}", wrong: ["\\infty", "\\pi", "-\\frac{\\pi}{2}"] },
    { before: limit(x, "-\\infty", `\\arctan ${x}`), after: "-\\frac{\\pi}{2}", wrong: ["\\frac{\\pi}{2}", "0"] },
    { before: limit(x, "-\\infty", `e^{${x}}`), after: "0", wrong: ["\\infty", "1"] },
    { before: infinity(`${x}^{\\frac{1}{${x}}}`), after: "1", wrong: ["\\infty", "0"] },
    { before: infinity(`\\frac{\\sin ${x}}{${x}}`), after: "0", wrong: ["1"] },
    { before: infinity(`${x}\\sin\\frac{${a}}{${x}}`), after: String(a), wrong: ["0", String(a + 1)] },
    { before: limit(x, "-\\infty", over(`\\sqrt{${x}^2+${e}}`, x)), after: "-1", wrong: ["1", "0"] },
    { before: infinity(`\\left(\\frac{${x}+${b}}{${x}}\\right)^{${x}}`), after: `e^{${b}}`, wrong: ["1", "e"] },
    {
      before: infinity(`\\frac{${b}^{${x}}+${f}}{${b}^{${x}}-${f}}`.replace("+-", "-").replace("--", "+")),
      after: "1",
      wrong: ["-1", "0"],
    },
    { before: infinity(`\\left(\\ln(${b}${x}+${e})-\\ln ${x}\\right)`), after: `\\ln ${b}`, wrong: ["0", `\\ln ${e + b}`] },
  ];
  return oneOf("limit at infinity", chance, rows, "wrong limit");
};

export const limitRecipes: readonly Recipe[] = [atPoint, atInfinity];
