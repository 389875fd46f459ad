import { variants } from "../pair.ts";
import { fraction, fractionLatex } from "../writing/fraction.ts";
import { bars, brackets, either, linear, over, powerOf, sum, term } from "../writing/latex.ts";
import { but, type Known, letters, relationIs, texts } from "./equations-radical.ts";
import type { Recipe } from "./family.ts";
import { solved } from "./solution.ts";

export const exponentialEquation: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [base, other] = chance.pick([
    [2, 3],
    [3, 2],
    [5, 2],
    [2, 7],
    [10, 3],
    [3, 5],
  ] as const);
  const [p, q, r] = [chance.whole(1, 3), chance.whole(-4, 4), chance.whole(1, 4)];
  const [i, j] = chance.distinct(2, 0, 3) as [number, number];
  const [m, n] = [base ** i, base ** j];
  const [u, v] = chance.distinct(2, 2, 9) as [number, number];
  const power = (exponent: string): string => `${base}^{${exponent}}`;
  const log = `\\frac{\\ln ${other}}{\\ln ${base}}`;
  const rows: readonly Known[] = [
    [
      `${power(linear(p, q, x))}=${base ** r}`,
      [fractionLatex(fraction(r - q, p))],
      [fractionLatex(fraction(r + q + 9, p)), fractionLatex(fraction(base ** r - q, p))],
    ],
    [
      `${power(x)}=${other}`,
      [chance.happens(0.5) ? log : `\\log_{${base}} ${other}`],
      [`\\frac{\\ln ${base}}{\\ln ${other}}`, fractionLatex(fraction(other, base)), `\\ln ${other}-\\ln ${base}`],
    ],
    [`${power(x)}=-${other}`, [], [log, `-${log}`]],
    [`${power(x)}=0`, [], ["0"]],
    [`${power(`2${x}`)}-${m + n} \\cdot ${power(x)}+${m * n}=0`, texts(i, j), but(texts(i, j), texts(m, n))],
    [`${base ** 2}^{${x}}-${m + n} \\cdot ${power(x)}+${m * n}=0`, texts(i, j), but(texts(i, j), texts(-i - 1, m * n))],
    [`e^{2${x}}-${u + v}e^{${x}}+${u * v}=0`, [`\\ln ${u}`, `\\ln ${v}`], [String(u), "0"]],
    [
      `e^{2${x}}${u - v < 0 ? "+" : "-"}${Math.abs(u - v) === 1 ? "" : Math.abs(u - v)}e^{${x}}-${u * v}=0`,
      [`\\ln ${u}`],
      [`-\\ln ${v}`, `\\ln ${v}`],
    ],
    [
      `e^{${p === 1 ? "" : p}${x}}=${u}`,
      [p === 1 ? `\\ln ${u}` : `\\frac{\\ln ${u}}{${p}}`],
      [`\\ln ${p * u}`, `${p}\\ln ${u}`].slice(p === 1 ? 2 : 0),
    ],
    [`${other} \\cdot ${power(x)}=${other * base ** r}`, texts(r), texts(r + 1, -r)],
    [`${power(x)}+${power(`-${x}`)}=${fractionLatex(fraction(base ** (2 * r) + 1, base ** r))}`, texts(r, -r), texts(0)],
    [`\\left(\\frac{1}{${base}}\\right)^{${x}}=${base ** r}`, texts(-r), texts(r)],
    [`${power(`${x}^2`)}=${base ** (r * r)}`, texts(r, -r), texts(r * r + 1)],
    [`${x}e^{${x}}=${u}e^{${x}}`, texts(u), texts(0, -u)],
  ];
  const [before, values, strangers] = chance.pick(rows);
  return solved(chance, { kind: "exponential", before, letter: x, values, strangers: but(values, strangers) });
};

export const logarithmicEquation: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [base, n] = [chance.pick([2, 3, 5, 10]), chance.whole(1, 3)];
  const [p, q] = [chance.whole(1, 4), chance.whole(-8, 8)];
  const [s, a] = [chance.whole(2, 9), chance.whole(1, 8)];
  const [i, j] = chance.distinct(2, -2, 4) as [number, number];
  const log = base === 10 ? "\\lg" : `\\log_{${base}}`;
  const e = (power: number): string => (power === 0 ? "1" : power === 1 ? "e" : `e^{${power}}`);
  const line = (root_: number): string => brackets(linear(1, -root_, x));
  const rows: readonly Known[] = [
    [
      `${log} ${brackets(linear(p, q, x))}=${n}`,
      [fractionLatex(fraction(base ** n - q, p))],
      [
        fractionLatex(fraction(base * n - q + (base * n === base ** n ? 1 : 0), p)),
        fractionLatex(fraction(n ** base - q + 50, p)),
      ],
    ],
    [`\\ln ${x}=${i}`, [e(i)], [String(i + 30), e(-i - 1)]],
    [`\\ln ${x}+\\ln${brackets(linear(1, a, x))}=\\ln ${s * (s + a)}`, texts(s), texts(-s - a)],
    [`${log} ${x}+${log}${brackets(linear(1, -a, x))}=${log} ${(s + a) * s}`, texts(s + a), texts(-s)],
    [`${log}(${powerOf(x, 2)})=${2 * n}`, texts(base ** n, -(base ** n)), texts(2 * n + 50)],
    [`2${log} ${x}=${2 * n}`, texts(base ** n), texts(-(base ** n))],
    [`${sum(`(\\ln ${x})^2`, term(-i - j, `\\ln ${x}`), term(i * j, ""))}=0`, [e(i), e(j)], [String(i + 20), String(j + 20)]],
    [
      `\\ln${brackets(linear(1, q, x))}=\\ln${brackets(linear(2, q - s, x))}`,
      s + q > 0 ? texts(s) : [],
      s + q > 0 ? texts(-s) : texts(s),
    ],
    [`\\ln${line(a)}-\\ln${line(-a)}=\\ln 2`, [], texts(-3 * a)],
    [`\\log_{${x}} ${s ** 3}=3`, texts(s), texts(-s, s ** 3)],
    [`\\ln(${x}^2-${a * a})=0`, [`\\sqrt{${a * a + 1}}`, `-\\sqrt{${a * a + 1}}`], texts(a, -a)],
    [`\\ln ${bars(x)}=0`, texts(1, -1), ["e"]],
    [`${x}\\ln ${x}=0`, texts(1), texts(0)],
    [`${x}^2\\ln${line(a)}=0`, texts(a + 1), texts(0)],
  ];
  const [before, values, strangers] = chance.pick(rows);
  return solved(chance, { kind: "logarithmic", before, letter: x, values, strangers: but(values, strangers) });
};

export const logarithmicStep: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [s, a, n] = [chance.whole(2, 9), chance.whole(1, 8), chance.whole(1, 4)];
  const product = `\\ln${brackets(`${x}${brackets(linear(1, a, x))}`)}=\\ln ${s * (s + a)}`;
  const sumOf = `\\ln ${x}+\\ln${brackets(linear(1, a, x))}=\\ln ${s * (s + a)}`;
  const at = [{ [x]: String(s) }, { [x]: String(-s - a) }];
  return chance.pick([
    () =>
      variants(
        "joining logarithms",
        sumOf,
        product,
        [
          ["joining brings a stranger in", product, relationIs("equivalent")],
          ["arguments added", `\\ln${brackets(linear(2, a, x))}=\\ln ${s * (s + a)}`],
        ],
        { relation: "implies", at },
      ),
    () =>
      variants("splitting a logarithm", product, sumOf, [["splitting loses a root", sumOf, relationIs("implies")]], {
        relation: "follows",
        at,
      }),
    () =>
      variants(
        "to the exponent",
        `\\ln ${brackets(linear(1, a, x))}=${n}`,
        `${linear(1, a, x)}=e^{${n}}`,
        [
          ["power of the wrong base", `${linear(1, a, x)}=10^{${n}}`],
          ["turned", `${linear(1, a, x)}=${n}^e`],
        ],
        relationIs("equivalent"),
      ),
    () =>
      variants(
        "to the logarithm",
        `e^{${x}}=${s}`,
        `${x}=\\ln ${s}`,
        [
          ["divided", `${x}=\\frac{${s}}{e}`],
          ["turned", `${x}=e^{${s}}`],
        ],
        relationIs("equivalent"),
      ),
    () =>
      variants(
        "square in a logarithm",
        `\\ln(${x}^2)=${2 * n}`,
        `\\ln ${x}=${n}`,
        [
          ["a solution lost", `\\ln ${x}=${n}`, relationIs("equivalent")],
          ["a solution lost", `\\ln ${x}=${n}`, relationIs("implies")],
        ],
        { relation: "follows", at: [{ [x]: `-e^${n}` }, { [x]: `e^${n}` }] },
      ),
    () =>
      variants(
        "same base",
        `3^{${x}}=3^{${linear(2, -a, x)}}`,
        `${x}=${linear(2, -a, x)}`,
        [["sign", `${x}=${linear(-2, a, x)}`]],
        relationIs("equivalent"),
      ),
    () =>
      variants(
        "substituted square",
        `e^{2${x}}=${s * s}`,
        `e^{${x}}=${s}`,
        [["both signs", either(`e^{${x}}=${s + 1}`, `e^{${x}}=-${s}`)]],
        relationIs("equivalent"),
      ),
    () =>
      variants(
        "product with an exponential",
        `${brackets(linear(1, -a, x))}e^{${x}}=0`,
        `${linear(1, -a, x)}=0`,
        [
          ["exponential taken for zero at 0", either(`${linear(1, -a, x)}=0`, `${x}=0`)],
          ["sign", `${linear(1, a, x)}=0`],
        ],
        relationIs("equivalent"),
      ),
    () =>
      variants(
        "quotient",
        `${over(linear(1, -a, x), `e^{${x}}`)}=0`,
        `${x}=${a}`,
        [["lost", `${x} \\in \\varnothing`]],
        relationIs("equivalent"),
      ),
  ])();
};
