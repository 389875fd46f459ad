import { type Draft, variants } from "../pair.ts";
import { fraction, fractionLatex, minus, plus, times } from "../writing/fraction.ts";
import { brackets, linear, over, polynomial, powerOf, sum } from "../writing/latex.ts";
import { oneOf, type Recipe, type Row } from "./family.ts";

const letters = ["x", "x", "t", "u"] as const;

/** What is under the integral, an antiderivative, and what is mistaken for one. */
type Antiderivative = readonly [
  integrand: string,
  antiderivative: string,
  wrong: readonly string[],
  assuming?: readonly string[],
];

const indefinitePolynomial: Recipe = (chance) => {
  const x = chance.pick(letters);
  const coefficients = Array.from({ length: chance.whole(2, 4) }, () => chance.nonZero(9));
  const degree = coefficients.length - 1;
  const integrated = coefficients.map((each, index) => fraction(each, degree - index + 1));
  return variants(
    "antiderivative of a polynomial",
    `\\int ${brackets(polynomial(coefficients, x))}\\,d${x}`,
    sum(polynomial([...integrated, 0], x), "C"),
    [
      ["not divided by the exponent", sum(polynomial([...coefficients, 0], x), "C")],
      [
        "differentiated",
        sum(
          polynomial(
            coefficients.slice(0, -1).map((each, index) => each * (degree - index)),
            x,
          ),
          "C",
        ),
      ],
      [
        "divided by the old exponent",
        sum(polynomial([...coefficients.map((each, index) => fraction(each, Math.max(1, degree - index))), 0], x), "C"),
      ],
    ],
  );
};

const indefinite: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b, n] = [chance.whole(2, 7), chance.nonZero(7), chance.whole(2, 5)];
  const [ax, line] = [`${a}${x}`, linear(a, b, x)];
  const one = over("1", String(a));
  const above = [`${x} > 0`];
  const rows: readonly Antiderivative[] = [
    [`\\cos ${ax}`, `${one}\\sin ${ax}`, [`${a}\\sin ${ax}`, `-${one}\\sin ${ax}`, `\\sin ${ax}`]],
    [`\\sin ${ax}`, `-${one}\\cos ${ax}`, [`${one}\\cos ${ax}`, `-\\cos ${ax}`]],
    [`e^{${line}}`, `${one}e^{${line}}`, [`e^{${line}}`, `${a}e^{${line}}`]],
    [`\\frac{1}{${line}}`, `${one}\\ln\\left|${line}\\right|`, [`\\ln\\left|${line}\\right|`, `-\\frac{1}{${brackets(line)}^2}`]],
    [`\\frac{1}{${x}}`, `\\ln\\left|${x}\\right|`, [`-\\frac{1}{${x}^2}`, `\\frac{${x}^0}{0}`].slice(0, 1)],
    [
      powerOf(brackets(line), n),
      over(powerOf(brackets(line), n + 1), String(a * (n + 1))),
      [over(powerOf(brackets(line), n + 1), String(n + 1)), `${a * n}${powerOf(brackets(line), n - 1)}`],
    ],
    [`\\frac{1}{${x}^2+1}`, `\\arctan ${x}`, [`\\ln(${x}^2+1)`, `\\arctan(${x}^2)`]],
    [`\\frac{1}{${x}^2+${a * a}}`, `${one}\\arctan\\frac{${x}}{${a}}`, [`\\arctan\\frac{${x}}{${a}}`, `${one}\\arctan ${x}`]],
    [`\\frac{2${x}}{${x}^2+${a}}`, `\\ln(${x}^2+${a})`, [`\\frac{1}{${x}^2+${a}}`, `2\\ln(${x}^2+${a})`]],
    [`${x}e^{${x}}`, `(${x}-1)e^{${x}}`, [`(${x}+1)e^{${x}}`, `\\frac{${x}^2}{2}e^{${x}}`]],
    [`${x}\\cos ${x}`, `${x}\\sin ${x}+\\cos ${x}`, [`${x}\\sin ${x}-\\cos ${x}`, `\\frac{${x}^2}{2}\\sin ${x}`]],
    [`${x}\\sin ${x}`, `\\sin ${x}-${x}\\cos ${x}`, [`${x}\\cos ${x}-\\sin ${x}`, `-\\frac{${x}^2}{2}\\cos ${x}`]],
    [`\\ln ${x}`, `${x}\\ln ${x}-${x}`, ["\\frac{1}{x}".replace("x", x), `${x}\\ln ${x}`], above],
    [`\\sqrt{${x}}`, `\\frac{2}{3}${x}^{\\frac{3}{2}}`, [`\\frac{3}{2}${x}^{\\frac{3}{2}}`, `\\frac{1}{2\\sqrt{${x}}}`], above],
    [`\\frac{1}{\\sqrt{${x}}}`, `2\\sqrt{${x}}`, [`\\sqrt{${x}}`, `\\ln\\sqrt{${x}}`], above],
    [
      `\\sin^2 ${x}`,
      `\\frac{${x}}{2}-\\frac{\\sin 2${x}}{4}`,
      [`\\frac{\\sin^3 ${x}}{3}`, `\\frac{${x}}{2}+\\frac{\\sin 2${x}}{4}`],
    ],
    [
      `\\cos^2 ${x}`,
      `\\frac{${x}}{2}+\\frac{\\sin 2${x}}{4}`,
      [`\\frac{\\cos^3 ${x}}{3}`, `\\frac{${x}}{2}-\\frac{\\sin 2${x}}{4}`],
    ],
    [`\\frac{1}{\\cos^2 ${x}}`, `\\tan ${x}`, [`\\cot ${x}`, `-\\tan ${x}`]],
    [`\\tan ${x}`, `-\\ln\\left|\\cos ${x}\\right|`, [`\\ln\\left|\\cos ${x}\\right|`, `\\frac{1}{\\cos^2 ${x}}`]],
    [`\\sin ${x}\\cos ${x}`, `\\frac{\\sin^2 ${x}}{2}`, [`\\frac{\\sin^2 ${x}\\cos^2 ${x}}{4}`, `\\sin^2 ${x}`]],
    [`${x}e^{${x}^2}`, `\\frac{1}{2}e^{${x}^2}`, [`e^{${x}^2}`, `\\frac{${x}^2}{2}e^{${x}^2}`]],
    [
      `\\frac{1}{${x}^2-${a * a}}`,
      `\\frac{1}{${2 * a}}\\ln\\left|\\frac{${x}-${a}}{${x}+${a}}\\right|`,
      [`\\ln\\left|${x}^2-${a * a}\\right|`, `\\frac{1}{${2 * a}}\\ln\\left|\\frac{${x}+${a}}{${x}-${a}}\\right|`],
    ],
    [`\\frac{1}{\\sqrt{1-${x}^2}}`, `\\arcsin ${x}`, [`2\\sqrt{1-${x}^2}`, `-\\arcsin ${x}`], [`-1 < ${x} < 1`]],
    [`${a}^{${x}}`, `\\frac{${a}^{${x}}}{\\ln ${a}}`, [`${a}^{${x}}\\ln ${a}`, `\\frac{${a}^{${x}+1}}{${x}+1}`]],
    [
      `e^{${x}}\\sin ${x}`,
      `\\frac{e^{${x}}(\\sin ${x}-\\cos ${x})}{2}`,
      [`\\frac{e^{${x}}(\\sin ${x}+\\cos ${x})}{2}`, `-e^{${x}}\\cos ${x}`],
    ],
    [`\\cos^3 ${x}`, `\\sin ${x}-\\frac{\\sin^3 ${x}}{3}`, [`\\frac{\\cos^4 ${x}}{4}`, `\\sin ${x}+\\frac{\\sin^3 ${x}}{3}`]],
  ];
  const [integrand, primitive, wrong, assuming] = chance.pick(rows);
  const k = chance.pick([1, 1, 2, 3, 5]);
  const before =
    k === 1 ? `\\int ${integrand}\\,d${x}` : `\\int ${k}${/^\d/.test(integrand) ? " \\cdot " : ""}${integrand}\\,d${x}`;
  const scaled = (latex: string): string => `${k === 1 ? latex : `${k}\\left(${latex}\\right)`}+C`;
  return variants(
    "antiderivative",
    before,
    scaled(primitive),
    wrong.map((each) => ["wrong rule", scaled(each)] as const),
    assuming ? { assuming } : {},
  );
};

const definitePolynomial: Recipe = (chance) => {
  const x = chance.pick(letters);
  const coefficients = Array.from({ length: chance.whole(2, 4) }, () => chance.nonZero(6));
  const [from, to] = chance.distinct(2, -3, 4).sort((one, two) => one - two) as [number, number];
  const degree = coefficients.length - 1;
  const at = (value: number) =>
    coefficients.reduce(
      (total, each, index) => plus(total, fraction(each * value ** (degree - index + 1), degree - index + 1)),
      fraction(0),
    );
  const value = minus(at(to), at(from));
  const primitive = polynomial([...coefficients.map((each, index) => fraction(each, degree - index + 1)), 0], x);
  const before = `\\int_{${from}}^{${to}} ${brackets(polynomial(coefficients, x))}\\,d${x}`;
  if (chance.happens(0.3)) {
    const evaluated = (low: number, high: number): string => `\\left[${primitive}\\right]_{${low}}^{${high}}`;
    return variants("definite integral, step", before, evaluated(from, to), [["limits exchanged", evaluated(to, from)]]);
  }
  return variants("definite integral of a polynomial", before, fractionLatex(value), [
    ["lower limit forgotten", fractionLatex(at(to))],
    ["sign", fractionLatex(minus(fraction(0), value))],
    ["added", fractionLatex(plus(at(to), at(from)))],
    ["not integrated", fractionLatex(times(fraction(to - from), fraction(coefficients[0] ?? 1)))],
  ]);
};

const definite: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b, k] = [chance.whole(2, 6), chance.whole(2, 5), chance.whole(1, 5)];
  const integral = (from: string, to: string, body: string): string => `\\int_{${from}}^{${to}} ${body}\\,d${x}`;
  const pi = "\\pi";
  const rows: readonly Row[] = [
    { before: integral("0", pi, `\\sin ${x}`), after: "2", wrong: ["0", "-2", "1"] },
    { before: integral("0", "\\frac{\\pi}{2}", `\\cos ${x}`), after: "1", wrong: ["0", "-1"] },
    { before: integral("0", `2${pi}`, `\\sin^2 ${x}`), after: pi, wrong: [`2${pi}`, "0", "1"] },
    { before: integral("0", `2${pi}`, `\\left|\\sin ${x}\\right|`), after: "4", wrong: ["0", "2"] },
    { before: integral("1", "e", `\\frac{1}{${x}}`), after: "1", wrong: ["e", "\\frac{1}{e}"] },
    {
      before: integral("1", String(a), `\\frac{1}{${x}}`),
      after: `\\ln ${a}`,
      wrong: [`\\ln ${a}-1`, fractionLatex(fraction(a - 1, a))],
    },
    {
      before: integral(String(a), String(a + b), `\\frac{1}{${x}^2}`),
      after: fractionLatex(fraction(b, a * (a + b))),
      wrong: [fractionLatex(fraction(-b, a * (a + b))), `\\ln\\frac{${a + b}}{${a}}`],
    },
    {
      before: integral("0", "1", `e^{${a}${x}}`),
      after: `\\frac{e^{${a}}-1}{${a}}`,
      wrong: [`e^{${a}}-1`, `\\frac{e^{${a}}}{${a}}`],
    },
    { before: integral("0", "1", `${x}e^{${x}}`), after: "1", wrong: ["e", "e-1", "\\frac{e}{2}"] },
    { before: integral("1", "e", `\\ln ${x}`), after: "1", wrong: ["e-1", "0"] },
    {
      before: integral("0", "1", `\\frac{1}{1+${x}^2}`),
      after: "\\frac{\\pi}{4}",
      wrong: ["\\ln 2", "\\frac{\\pi}{2}", "\\frac{1}{2}"],
    },
    {
      before: integral("0", String(a), `\\sqrt{${a * a}-${x}^2}`),
      after: `\\frac{${a * a}\\pi}{4}`,
      wrong: [`\\frac{${a * a}\\pi}{2}`, `${a * a}\\pi`],
    },
    {
      before: integral(`-${a}`, String(a), `\\left|${x}\\right|`),
      after: String(a * a),
      wrong: ["0", fractionLatex(fraction(a * a, 2))],
    },
    {
      before: integral(`-${a}`, String(a), `${x}^3`),
      after: "0",
      wrong: [fractionLatex(fraction(a ** 4, 2)), fractionLatex(fraction(a ** 4, 4))],
    },
    {
      before: integral("0", String(a * a), `\\sqrt{${x}}`),
      after: fractionLatex(fraction(2 * a ** 3, 3)),
      wrong: [fractionLatex(fraction(3 * a ** 3, 2)), String(a ** 3)],
    },
    {
      before: integral("0", "1", `${x}^{${a}}(1-${x})`),
      after: fractionLatex(fraction(1, (a + 1) * (a + 2))),
      wrong: [fractionLatex(fraction(1, a + 1)), fractionLatex(fraction(1, (a + 1) * (a + 3)))],
    },
    {
      before: integral("0", "\\infty", `e^{-${k === 1 ? "" : k}${x}}`),
      after: k === 1 ? "1" : `\\frac{1}{${k}}`,
      wrong: [String(k + 1), `-${k}`, "0"],
    },
    {
      before: integral("1", "\\infty", `\\frac{1}{${x}^{${a}}}`),
      after: fractionLatex(fraction(1, a - 1)),
      wrong: [fractionLatex(fraction(1, a + 1)), fractionLatex(fraction(-1, a - 1))],
    },
    { before: integral("0", "\\infty", `\\frac{1}{1+${x}^2}`), after: "\\frac{\\pi}{2}", wrong: [pi, "\\frac{\\pi}{4}"] },
    { before: integral("0", "1", `\\ln ${x}`), after: "-1", wrong: ["1", "0"] },
    { before: integral("0", "1", `\\frac{1}{\\sqrt{${x}}}`), after: "2", wrong: ["1", "\\frac{1}{2}"] },
    { before: integral("0", pi, `${x}\\sin ${x}`), after: pi, wrong: [`-${pi}`, "2"] },
    {
      before: integral("0", String(k), `(${x}+${a})^2`),
      after: fractionLatex(fraction((k + a) ** 3 - a ** 3, 3)),
      wrong: [fractionLatex(fraction((k + a) ** 3, 3)), fractionLatex(fraction(k ** 3 + 3 * a * a * k, 3))],
    },
  ];
  return oneOf("definite integral", chance, rows, "wrong value");
};

const laws: Recipe = (chance) => {
  const [a, b, c] = [chance.whole(-3, 0), chance.whole(1, 3), chance.whole(4, 6)];
  const body = chance.pick([
    "x^2",
    "\\sin x",
    "e^x",
    "\\sqrt{x^2+1}",
    "\\frac{1}{x^2+1}",
    "\\cos(x^2)",
    "e^{-x^2}",
    "x^3+1",
    "\\arctan x",
    "\\ln(x^2+2)",
  ]);
  const integral = (from: number, to: number, inner = body): string => `\\int_{${from}}^{${to}} ${inner}\\,dx`;
  const k = chance.whole(2, 6);
  return oneOf(
    "laws of integrals",
    chance,
    [
      { before: `${integral(a, b)}+${integral(b, c)}`, after: integral(a, c), wrong: [integral(b, c), `2${integral(a, c)}`] },
      { before: integral(b, a), after: `-${integral(a, b)}`, wrong: [integral(a, b)] },
      {
        before: integral(a, b, `${k}${/^\d/.test(body) ? " \\cdot " : ""}\\left(${body}\\right)`),
        after: `${k}${integral(a, b)}`,
        wrong: [integral(a, b), `${k * k}${integral(a, b)}`],
      },
      { before: integral(b, b), after: "0", wrong: ["1"] },
      {
        before: integral(a, b, `\\left(${body}+${k}\\right)`),
        after: `${integral(a, b)}+${k * (b - a)}`,
        wrong: [`${integral(a, b)}+${k}`, integral(a, b)],
      },
    ],
    "wrong law",
  ).map((draft): Draft => draft);
};

export const integralRecipes: readonly Recipe[] = [
  indefinitePolynomial,
  indefinite,
  indefinite,
  definitePolynomial,
  definite,
  laws,
];
