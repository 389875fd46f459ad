import { variants } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { over as dividedBy, type Fraction, fraction, fractionLatex, minus, plus, times } from "../writing/fraction.ts";
import { over, sum, term } from "../writing/latex.ts";
import { type Family, oneOf, type Recipe } from "./family.ts";

const random = (chance: Chance): Fraction => {
  const bottom = chance.whole(2, 12);
  return fraction(chance.whole(1, 11) + (chance.happens(0.2) ? bottom : 0), bottom);
};
const bracketed = (value: Fraction): string => (value.n < 0n ? `\\left(${fractionLatex(value)}\\right)` : fractionLatex(value));

const fractionsOf: Recipe = (chance) => {
  const [a, b] = [random(chance), random(chance)];
  const [op, result, mistakes] = chance.pick([
    ["+", plus(a, b), [fraction(a.n + b.n, a.d + b.d), minus(a, b), fraction(a.n + b.n, a.d * b.d)]],
    ["-", minus(a, b), [plus(a, b), minus(b, a), ...(a.d === b.d ? [] : [fraction(a.n - b.n, a.d - b.d)])]],
    ["\\cdot", times(a, b), [fraction(a.n * b.n, a.d + b.d), dividedBy(a, b), plus(times(a, b), fraction(1, 60))]],
    ["\\div", dividedBy(a, b), [times(a, b), dividedBy(b, a)]],
  ] as const);
  return variants(
    "two fractions",
    `${fractionLatex(a)} ${op} ${fractionLatex(b)}`,
    fractionLatex(result),
    mistakes.map((each) => ["arithmetic", fractionLatex(each)] as const),
  );
};

const longer: Recipe = (chance) => {
  const [a, b, c, d] = [chance.whole(2, 12), chance.whole(2, 9), chance.whole(2, 9), chance.whole(1, 15)];
  return oneOf(
    "order of operations",
    chance,
    [
      {
        before: `${a}+${b}\\cdot ${c}-${d}`,
        after: String(a + b * c - d),
        wrong: [String((a + b) * c - d), String(a + b * c + d)],
      },
      { before: `${a}-(${b}-${c})`, after: String(a - b + c), wrong: [String(a - b - c)] },
      { before: `-${a}^2`, after: String(-a * a), wrong: [String(a * a), String(-2 * a - (a === 2 ? 1 : 0))] },
      { before: `(-${a})^3`, after: String(-(a ** 3)), wrong: [String(a ** 3), String(-3 * a)] },
      {
        before: `${a}^2-${b}^2`,
        after: String(a * a - b * b),
        wrong: [String((a - b) ** 2 + (a === b ? 1 : 0)), String(a * a + b * b)],
      },
      { before: `${a}(${b}-${c * 2})`, after: String(a * (b - 2 * c)), wrong: [String(a * b - 2 * c), String(a * (b + 2 * c))] },
      { before: `\\frac{${a}+${b}}{${c}}`, after: `\\frac{${a}}{${c}}+\\frac{${b}}{${c}}`, wrong: [`\\frac{${a}}{${c}}+${b}`] },
      {
        before: `${a * b} \\div ${b} \\cdot ${c}`,
        after: String(a * c),
        wrong: [fractionLatex(fraction(a, c)), String(a * b * c)],
      },
      {
        before: `\\frac{${a}}{${b}+${c}}`,
        after: fractionLatex(fraction(a, b + c)),
        wrong: [`\\frac{${a}}{${b}}+\\frac{${a}}{${c}}`],
      },
      {
        before: `${a}-${b}(${c}-${d})`,
        after: String(a - b * (c - d)),
        wrong: [String((a - b) * (c - d)), String(a - b * c - d)],
      },
    ],
    "arithmetic",
  );
};

const powers: Recipe = (chance) => {
  const [a, m, n] = [chance.whole(2, 9), chance.whole(2, 6), chance.whole(2, 5)];
  const q = random(chance);
  return oneOf(
    "powers",
    chance,
    [
      { before: `${a}^{${m}}`, after: String(a ** m), wrong: [String(a * m), String(a ** m + 1)] },
      { before: `${a}^{-${n}}`, after: `\\frac{1}{${a ** n}}`, wrong: [`-${a ** n}`, `-\\frac{1}{${a ** n}}`] },
      {
        before: `${a}^{${m}} \\cdot ${a}^{${n}}`,
        after: `${a}^{${m + n}}`,
        wrong: [`${a}^{${m * n}}`, `${a * a}^{${m + n}}`].slice(m * n === m + n ? 1 : 0),
      },
      {
        before: `\\left(${a}^{${m}}\\right)^{${n}}`,
        after: `${a}^{${m * n}}`,
        wrong: [`${a}^{${m + n}}`, `${a}^{${m ** n}}`].slice(m * n === m + n ? 2 : 0, m ** n === m * n ? 1 : 2),
      },
      { before: `\\frac{${a}^{${m + n}}}{${a}^{${n}}}`, after: `${a}^{${m}}`, wrong: [`${a}^{${m + 2 * n}}`, "1"] },
      {
        before: `\\left(${fractionLatex(q)}\\right)^{${n}}`,
        after: over(String(q.n ** BigInt(n)), String(q.d ** BigInt(n))),
        wrong: [over(String(q.n ** BigInt(n)), String(q.d)), over(String(q.n * BigInt(n)), String(q.d * BigInt(n)))],
      },
      {
        before: `\\left(${fractionLatex(q)}\\right)^{-1}`,
        after: fractionLatex(dividedBy(fraction(1), q)),
        wrong: [`-${fractionLatex(q)}`],
      },
      { before: `${a * a}^{\\frac{1}{2}}`, after: String(a), wrong: [fractionLatex(fraction(a * a, 2)), String(-a)] },
      { before: `${a ** 3}^{\\frac{2}{3}}`, after: String(a * a), wrong: [String(2 * a ** 3), String(a)] },
      { before: `2^{${m + 5}}-2^{${m + 4}}`, after: `2^{${m + 4}}`, wrong: ["2", `2^{${m + 3}}`] },
      { before: `${a}^0`, after: "1", wrong: ["0", String(a)] },
      { before: `(-1)^{${2 * m + 1}}`, after: "-1", wrong: ["1", String(-2 * m - 1)] },
    ],
    "wrong power",
  );
};

const decimals: Recipe = (chance) => {
  const [a, b] = [chance.whole(1, 999), chance.whole(1, 999)];
  const written = (value: number, places: number): string => (value / 10 ** places).toFixed(places);
  const repeating = chance.whole(1, 98);
  const [p, k] = [chance.pick([5, 10, 20, 25, 40, 75]), chance.whole(2, 90) * 4];
  return oneOf(
    "decimals",
    chance,
    [
      {
        before: `${written(a, 1)}+${written(b, 2)}`,
        after: written(10 * a + b, 2),
        wrong: [written(a + b, 2), written(10 * a + b + 1, 2)],
      },
      {
        before: `${written(a, 1)} \\cdot ${written(b, 1)}`,
        after: written(a * b, 2),
        wrong: [written(a * b, 1), written(a * b + 1, 2)],
      },
      {
        before: written(a, 3),
        after: fractionLatex(fraction(a, 1000)).replace(/^(0|\d+\.\d+)$/, `\\frac{${a}}{1000}`),
        wrong: [`\\frac{${a}}{999}`, `\\frac{${a}}{100}`],
      },
      {
        before: `0.\\overline{${String(repeating).padStart(2, "0")}}`,
        after: fractionLatex(fraction(repeating, 99)),
        wrong: [fractionLatex(fraction(repeating, 100)), `0.${String(repeating).padStart(2, "0").repeat(8)}`],
      },
      {
        before: `0.\\dot{${chance.whole(1, 8)}}`.replace(/\{(\d)\}/, "{3}"),
        after: "\\frac{1}{3}",
        wrong: ["0.333333333333", "\\frac{3}{10}"],
      },
      { before: "0.\\overline{9}", after: "1", wrong: ["0.999999999999", "0.9"] },
      { before: "0.\\overline{142857}", after: "\\frac{1}{7}", wrong: ["0.142857", "\\frac{142857}{1000000}"] },
      {
        before: `${p}\\% \\cdot ${k}`,
        after: fractionLatex(fraction(p * k, 100)),
        wrong: [fractionLatex(fraction(p * k, 10)), String(k - p)],
      },
      {
        before: `${k}\\left(1+${p}\\%\\right)`,
        after: fractionLatex(fraction(k * (100 + p), 100)),
        wrong: [String(k + p), fractionLatex(fraction(k * (100 - p), 100))],
      },
      {
        before: `\\frac{${written(a, 2)}}{${written(b, 2)}}`,
        after: fractionLatex(fraction(a, b)),
        wrong: [fractionLatex(fraction(b + 1, a)), fractionLatex(fraction(a, b * 10))],
      },
      { before: `${written(a, 2)} \\times 10^3`, after: String(a * 10), wrong: [String(a), String(a * 100)] },
    ],
    "arithmetic",
  );
};

const counting: Recipe = (chance) => {
  const [n, k] = [chance.whole(4, 12), chance.whole(2, 3)];
  const choose = (top: number, bottom: number): number =>
    Array.from({ length: bottom }, (_, i) => i).reduce((value, i) => (value * (top - i)) / (i + 1), 1);
  const falling = Array.from({ length: k }, (_, i) => n - i).reduce((one, other) => one * other, 1);
  const factorial = (m: number): number => (m < 2 ? 1 : m * factorial(m - 1));
  return oneOf(
    "factorials and binomials",
    chance,
    [
      { before: `\\frac{${n}!}{${n - k}!}`, after: String(falling), wrong: [`${k}!`, String(falling + n)] },
      { before: `\\binom{${n}}{${k}}`, after: String(choose(n, k)), wrong: [String(falling), fractionLatex(fraction(n, k))] },
      {
        before: `\\binom{${n}}{${k}}`,
        after: `\\binom{${n}}{${n - k}}`,
        wrong: [`\\binom{${n - k + (n === 2 * k ? 1 : 0)}}{${k - 1}}`],
      },
      {
        before: `\\binom{${n}}{${k}}+\\binom{${n}}{${k + 1}}`,
        after: `\\binom{${n + 1}}{${k + 1}}`,
        wrong: [`\\binom{${2 * n}}{${2 * k + 1}}`, `\\binom{${n + 1}}{${k}}`].filter(
          (each) => each !== `\\binom{${n + 1}}{${n - k}}`,
        ),
      },
      { before: `${n}!`, after: String(factorial(n)), wrong: [String((n * (n + 1)) / 2), String(factorial(n) + 1)] },
      { before: `${n}!-${n - 1}!`, after: `${n - 1} \\cdot ${n - 1}!`, wrong: ["1!", `${n} \\cdot ${n - 1}!`] },
      { before: `\\frac{${n + 1}!}{${n}!}`, after: String(n + 1), wrong: [String(n), `\\frac{${n + 1}}{${n}}`] },
      { before: `${k}! \\cdot ${n}!`, after: String(factorial(k) * factorial(n)), wrong: [`${k * n}!`] },
      { before: "0!", after: "1", wrong: ["0"] },
    ],
    "wrong counting",
  );
};

const constants: Recipe = (chance) => {
  const [k, n] = [chance.whole(2, 9), chance.whole(2, 6)];
  return oneOf("constants", chance, [
    { before: `\\ln e^${n}`, after: String(n), wrong: [`e^${n}`, String(n + 1)] },
    { before: `e^{\\ln ${k}}`, after: String(k), wrong: [`\\ln ${k}`, `${k}e`] },
    { before: `${n}\\pi+${k}\\pi`, after: `${n + k}\\pi`, wrong: [`${n * k}\\pi`, `${n + k}\\pi^2`] },
    { before: `\\frac{${k}\\pi}{${n * k}}`, after: `\\frac{\\pi}{${n}}`, wrong: [`\\frac{1}{${n}}`, `${n}\\pi`] },
    {
      before: `\\left(\\frac{1+\\sqrt{5}}{2}\\right)^2`,
      after: "\\frac{3+\\sqrt{5}}{2}",
      wrong: ["\\frac{6}{4}", "\\frac{3-\\sqrt{5}}{2}"],
    },
    { before: "\\frac{1+\\sqrt{5}}{2}-1", after: "\\frac{2}{1+\\sqrt{5}}", wrong: ["\\frac{2}{1-\\sqrt{5}}"] },
    { before: `\\sqrt{${k}}^{${2 * n}}`, after: String(k ** n), wrong: [String(k ** (2 * n)), String(k * n)] },
    { before: `\\sqrt{${k * k}\\pi^2}`, after: `${k}\\pi`, wrong: [`-${k}\\pi`, `${k * k}\\pi`] },
    { before: `|${k}-${n}\\pi|`, after: `${n}\\pi-${k}`, wrong: [`${k}-${n}\\pi`] },
    {
      before: `\\lfloor ${n}\\pi \\rfloor`,
      after: String(Math.floor(n * Math.PI)),
      wrong: [String(Math.ceil(n * Math.PI)), String(3 * n + (Math.floor(n * Math.PI) === 3 * n ? 1 : 0))],
    },
    { before: `\\gcd(${12 * k}, ${18 * k})`, after: String(6 * k), wrong: [String(36 * k), String(k)] },
    { before: `\\max(\\sqrt{${k * k + 1}}, ${k})`, after: `\\sqrt{${k * k + 1}}`, wrong: [String(k)] },
    {
      before: `\\log_{${k}} ${k ** n}`,
      after: String(n),
      wrong: [String(k), String(n * k)].filter((each) => each !== String(n)),
    },
  ]);
};

/** Numbers so close that doubles can hardly tell them apart, or not at all. */
const closeBy: Recipe = (chance) => {
  const k = chance.whole(1, 9);
  const [p, q] = chance.pick([
    [99, 70],
    [577, 408],
    [3363, 2378],
    [114243, 80782],
    [665857, 470832],
  ] as const);
  const digits = chance.whole(5, 30);
  const big = 10n ** BigInt(digits);
  const rows: readonly (readonly [before: string, after: string, wrong: string])[] = [
    [`${k}\\sqrt{2}`, `\\sqrt{${2 * k * k}}`, fractionLatex(fraction(k * p, q))],
    [`${k}\\pi+1`, `1+${k}\\pi`, `1+${k} \\cdot \\frac{355}{113}`],
    [`${k}\\pi`, `\\frac{${2 * k}\\pi}{2}`, `${k} \\cdot \\frac{22}{7}`],
    [`\\frac{1}{3}`, `\\frac{${big}}{${3n * big}}`, `0.${"3".repeat(digits)}`],
    [`\\frac{${k}}{${big}}`, `${k} \\cdot 10^{-${digits}}`, `${k} \\cdot 10^{-${digits + 1}}`],
    [`1+10^{-${digits}}`, `\\frac{${big + 1n}}{${big}}`, "1"],
    [`\\sqrt{${big * big + 1n}}`, `\\sqrt{1+${big}^2}`, String(big)],
    [`10^{${digits}}+${k}-10^{${digits}}`, String(k), k === 1 ? "0" : String(k - 1)],
    [`e^{\\ln ${k + 1}}`, String(k + 1), `${k}.${"9".repeat(digits)}`],
    [
      `\\sqrt{${k + 1}}+\\sqrt{${k + 2}}`,
      `\\sqrt{${2 * k + 3}+2\\sqrt{${(k + 1) * (k + 2)}}}`,
      (Math.sqrt(k + 1) + Math.sqrt(k + 2)).toPrecision(17),
    ],
    ["111111111^2", "12345678987654321", "12345678987654322"],
    [`2^{${digits + 40}}`, String(2n ** BigInt(digits + 40)), String(2n ** BigInt(digits + 40) + 1n)],
    [`\\frac{1}{\\sqrt{${big + 1n}}+\\sqrt{${big}}}`, `\\sqrt{${big + 1n}}-\\sqrt{${big}}`, `\\frac{1}{2\\sqrt{${big}}}`],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants("numbers close by", before, after, [["close by", wrong]]);
};

const chains: Recipe = (chance) => {
  const [a, b, c] = [random(chance), random(chance), random(chance)];
  const inner = minus(a, b);
  const total = times(inner, c);
  const k = chance.whole(2, 9);
  return variants(
    "nested fractions of numbers",
    `${k}-${fractionLatex(c)}\\left(${fractionLatex(a)}-${fractionLatex(b)}\\right)`,
    fractionLatex(minus(fraction(k), total)),
    [
      ["sign", fractionLatex(plus(fraction(k), total))],
      ["not distributed", sum(String(k), term(minus(fraction(0), times(c, a)), ""), fractionLatex(minus(fraction(0), b)))],
      ["arithmetic", bracketed(minus(fraction(k + 1), total))],
    ],
  );
};

export const numbers: Family = {
  name: "numbers",
  share: 1,
  recipes: [fractionsOf, longer, powers, decimals, counting, constants, closeBy, chains],
};
