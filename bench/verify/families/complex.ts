import { variants, type WrongVariant } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { fraction, fractionLatex } from "../writing/fraction.ts";
import { brackets, either, polynomial, sum, term } from "../writing/latex.ts";
import type { Family, Recipe } from "./family.ts";

const numbers = { numbers: "complex" as const };
/** `3-2i`. */
const written = (re: number, im: number): string => sum(term(re, ""), term(im, "i"));
const fractional = (re: number, im: number, bottom: number): string =>
  sum(
    term(fraction(re, bottom), ""),
    im === 0 ? "" : im % bottom === 0 ? term(im / bottom, "i") : `${fractionLatex(fraction(im, bottom))}i`,
  );
type Pair = readonly [re: number, im: number];
const times = ([a, b]: Pair, [c, d]: Pair): Pair => [a * c - b * d, a * d + b * c];

const arithmetic: Recipe = (chance) => {
  const [a, b, c, d] = [chance.whole(-7, 7), chance.nonZero(7), chance.nonZero(7), chance.nonZero(7)];
  const [one, two] = [brackets(written(a, b)), brackets(written(c, d))];
  const [p, q] = times([a, b], [c, d]);
  const square = c * c + d * d;
  const [u, v] = times([a, b], [c, -d]);
  const n = chance.whole(5, 60);
  const unit = ["1", "i", "-1", "-i"] as const;
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [`${one}${two}`, written(p, q), [written(a * c, b * d), written(a * c + b * d, q), written(p, -q)]],
    [`${one}+${two}`, written(a + c, b + d), [written(a + c, b - d), written(a - c, b + d)]],
    [`${one}-${two}`, written(a - c, b - d), [written(a - c, b + d)]],
    [
      `\\frac{${written(a, b)}}{${written(c, d)}}`,
      fractional(u, v, square),
      [fractional(u, -v, square), fractional(p, q, square)],
    ],
    [
      `\\frac{1}{${written(c, d)}}`,
      `\\frac{${written(c, -d)}}{${square}}`,
      [`\\frac{${written(c, d)}}{${square}}`, written(c, -d)],
    ],
    [`${one}^2`, written(a * a - b * b, 2 * a * b), [written(a * a + b * b, 2 * a * b), written(a * a, b * b)]],
    [`${two}^3`, written(...times(times([c, d], [c, d]), [c, d])), [written(c ** 3, d ** 3), written(c ** 3, -(d ** 3))]],
    [
      `\\left|${written(c, d)}\\right|`,
      Number.isInteger(Math.sqrt(square)) ? String(Math.sqrt(square)) : `\\sqrt{${square}}`,
      [String(Math.abs(c) + Math.abs(d)), String(square)],
    ],
    [`\\overline{${written(c, d)}}`, written(c, -d), [written(-c, d), written(c, d)]],
    [`${two}\\overline{${written(c, d)}}`, String(square), [String(c * c - d * d), written(c * c - d * d, 2 * c * d)]],
    [`i^{${n}}`, unit[n % 4] as string, [unit[(n + 1) % 4] as string, unit[(n + 2) % 4] as string]],
    [`\\operatorname{Re}${one}`, String(a), [String(b)]],
    [`\\operatorname{Im}${two}`, String(d), [`${d}i`, String(c)]],
    [`\\frac{${written(a, b)}}{i}`, written(b, -a), [written(-b, a), written(b, a)]],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants(
    "arithmetic",
    before,
    after,
    wrong.map((each) => ["wrong part", each] as const),
    numbers,
  );
};

const euler: Recipe = (chance) => {
  const t = chance.pick(["t", "\\theta", "x"] as const);
  const [r, n] = [chance.whole(2, 6), chance.whole(2, 6)];
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["e^{i\\pi}", "-1", ["1", "i"]],
    ["e^{i\\pi}+1", "0", ["2"]],
    ["e^{\\frac{i\\pi}{2}}", "i", ["-i", "1"]],
    [
      `${r}e^{\\frac{i\\pi}{3}}`,
      `${r}\\left(\\frac{1}{2}+\\frac{\\sqrt{3}}{2}i\\right)`,
      [`${r}\\left(\\frac{\\sqrt{3}}{2}+\\frac{1}{2}i\\right)`],
    ],
    [
      `${r}e^{-\\frac{i\\pi}{4}}`,
      `${r}\\left(\\frac{\\sqrt{2}}{2}-\\frac{\\sqrt{2}}{2}i\\right)`,
      [`${r}\\left(\\frac{\\sqrt{2}}{2}+\\frac{\\sqrt{2}}{2}i\\right)`],
    ],
    [`e^{i${t}}`, `\\cos ${t}+i\\sin ${t}`, [`\\cos ${t}-i\\sin ${t}`, `\\sin ${t}+i\\cos ${t}`]],
    [`\\frac{e^{i${t}}+e^{-i${t}}}{2}`, `\\cos ${t}`, [`i\\sin ${t}`, `\\sin ${t}`]],
    [`\\frac{e^{i${t}}-e^{-i${t}}}{2i}`, `\\sin ${t}`, [`i\\sin ${t}`, `-\\sin ${t}`]],
    [
      `(\\cos ${t}+i\\sin ${t})^${n}`,
      `\\cos ${n}${t}+i\\sin ${n}${t}`,
      [`\\cos^${n} ${t}+i\\sin^${n} ${t}`, `\\cos ${n}${t}-i\\sin ${n}${t}`],
    ],
    [`e^{i${t}}e^{-i${t}}`, "1", [`e^{-${t}^2}`.replace("-", ""), "0"]],
    ["(1+i)^8", "16", ["-16", "1+i^8"]],
    ["(1+i)^2", "2i", ["2", "0"]],
    [`\\left(\\frac{1+i}{\\sqrt{2}}\\right)^{${4 * n}}`, n % 2 === 0 ? "1" : "-1", [n % 2 === 0 ? "-1" : "1", "i"]],
    [`\\left(-\\frac{1}{2}+\\frac{\\sqrt{3}}{2}i\\right)^3`, "1", ["-1", "i"]],
    ["1+i", "\\sqrt{2}e^{\\frac{i\\pi}{4}}", ["2e^{\\frac{i\\pi}{4}}", "\\sqrt{2}e^{\\frac{i\\pi}{2}}"]],
    [`\\sqrt{-${r * r}}`, `${r}i`, [`-${r}`, String(r)]],
    [`\\sqrt{-${r}}\\sqrt{-${n}}`, `-\\sqrt{${r * n}}`, [`\\sqrt{${r * n}}`]],
    [`\\ln(-${r})`, `\\ln ${r}+i\\pi`, [`-\\ln ${r}`, `\\ln ${r}-i\\pi`]],
    ["i^i", "e^{-\\frac{\\pi}{2}}", ["-1", "e^{\\frac{\\pi}{2}}"]],
    [`\\cos(i${t})`, `\\frac{e^{${t}}+e^{-${t}}}{2}`, [`\\frac{e^{${t}}-e^{-${t}}}{2}`]],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants(
    "exponential form",
    before,
    after,
    wrong.map((each) => ["wrong part", each] as const),
    numbers,
  );
};

const letters: Recipe = (chance) => {
  const [a, b] = chance.pick([
    ["a", "b"],
    ["x", "y"],
    ["u", "v"],
    ["p", "q"],
  ] as const);
  const z = chance.pick(["z", "w"] as const);
  const k = chance.whole(1, 7);
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [`(${a}+${b}i)(${a}-${b}i)`, `${a}^2+${b}^2`, [`${a}^2-${b}^2`]],
    [`(${a}+${b}i)^2`, `${a}^2-${b}^2+2${a}${b}i`, [`${a}^2+${b}^2+2${a}${b}i`, `${a}^2-${b}^2`]],
    [
      `\\frac{1}{${a}+${b}i}`,
      `\\frac{${a}-${b}i}{${a}^2+${b}^2}`,
      [`\\frac{${a}-${b}i}{${a}^2-${b}^2}`, `\\frac{1}{${a}}+\\frac{1}{${b}i}`],
    ],
    [
      `${z}^2+${k * k}`,
      `(${z}-${k === 1 ? "" : k}i)(${z}+${k === 1 ? "" : k}i)`,
      [`(${z}+${k === 1 ? "" : k}i)^2`, `(${z}-${k})(${z}+${k})`],
    ],
    [
      `${z}^4-${k ** 4}`,
      `(${z}-${k})(${z}+${k})(${z}-${k === 1 ? "" : k}i)(${z}+${k === 1 ? "" : k}i)`,
      [`(${z}-${k})^2(${z}+${k === 1 ? "" : k}i)^2`],
    ],
    [`${z}\\overline{${z}}`, `|${z}|^2`, [`${z}^2`, `|${z}|`]],
    [`${z}+\\overline{${z}}`, `2\\operatorname{Re}(${z})`, [`2\\operatorname{Im}(${z})`, `2${z}`]],
    [`${z}-\\overline{${z}}`, `2i\\operatorname{Im}(${z})`, [`2\\operatorname{Im}(${z})`, "0"]],
    [`i(${a}+${b}i)`, `-${b}+${a}i`, [`${b}+${a}i`, `${a}i-${b}i`]],
    [`(${z}-${k}i)^2`, `${z}^2-${2 * k}i${z}-${k * k}`, [`${z}^2-${2 * k}i${z}+${k * k}`, `${z}^2-${k * k}`]],
  ];
  const [before, after, wrong] = chance.pick(rows);
  const real = before.includes("\\frac") ? { assuming: [`${a} \\in \\mathbb{R}`, `${b} \\in \\mathbb{R}`] } : {};
  return variants(
    "letters",
    before,
    after,
    wrong.map((each) => ["wrong identity", each] as const),
    { ...numbers, ...real },
  );
};

const relation = { relation: "equivalent" as const, ...numbers };

function roots(chance: Chance, letter: string, values: readonly string[]): string {
  return chance.happens(0.3)
    ? `${letter} \\in \\{${values.join(", ")}\\}`
    : either(...values.map((value) => `${letter} = ${value}`));
}

const equations: Recipe = (chance) => {
  const z = chance.pick(["z", "z", "w", "x"] as const);
  const [p, q, r, s] = [chance.whole(-5, 5), chance.whole(1, 5), chance.nonZero(5), chance.whole(-4, 4)];
  const i = q === 1 ? "i" : `${q}i`;
  const conjugate: [string, string] = p === 0 ? [i, `-${i}`] : [`${p}+${i}`, `${p}-${i}`];
  const quadratic = polynomial([1, -2 * p, p * p + q * q], z);
  const cubic = polynomial([1, -2 * p - r, p * p + q * q + 2 * p * r, -r * (p * p + q * q)], z);
  const set = (values: readonly string[]): string => roots(chance, z, values);
  const wrongSign: WrongVariant[] = p === 0 ? [] : [["sign of the real part", set([`${-p}+${i}`, `${-p}-${i}`])]];
  const doubled = `${z} = ${p === 0 ? "" : p} \\pm ${i}`;
  const rows: readonly (() => ReturnType<Recipe>)[] = [
    () =>
      variants(
        "quadratic",
        `${quadratic}=0`,
        chance.happens(0.5) ? doubled : set(conjugate),
        [
          ["one root lost", set([conjugate[0]])],
          ["no imaginary unit", set([String(p + q), String(p - q)])],
          ["none, as over the reals", `${z} \\in \\varnothing`],
          ...wrongSign,
        ],
        relation,
      ),
    () =>
      variants(
        "cubic",
        `${cubic}=0`,
        set([String(r), ...conjugate]),
        [
          ["real root only", `${z} = ${r}`],
          ["real root lost", set(conjugate)],
        ],
        relation,
      ),
    () =>
      variants(
        "binomial",
        `${z}^4=${q ** 4}`,
        set([String(q), `-${q}`, i, `-${i}`]),
        [
          ["real roots only", set([String(q), `-${q}`])],
          ["one root lost", set([String(q), `-${q}`, i])],
        ],
        relation,
      ),
    () =>
      variants(
        "binomial",
        `${z}^3=${r ** 3}`,
        set([
          String(r),
          `${r}\\left(-\\frac{1}{2}+\\frac{\\sqrt{3}}{2}i\\right)`,
          `${r}\\left(-\\frac{1}{2}-\\frac{\\sqrt{3}}{2}i\\right)`,
        ]),
        [["real root only", `${z} = ${r}`]],
        relation,
      ),
    () =>
      variants(
        "binomial",
        `${z}^2=${-q}`,
        `${z} = \\pm ${Number.isInteger(Math.sqrt(q)) ? (q === 1 ? "i" : `${Math.sqrt(q)}i`) : `\\sqrt{${q}}i`}`,
        [
          ["no imaginary unit", `${z} = \\pm \\sqrt{${q}}`],
          ["one root lost", `${z} = ${q === 1 ? "i" : `\\sqrt{${q}}i`}`],
        ],
        relation,
      ),
    () =>
      variants(
        "root of a number",
        `${z}^2=${written(...times([q, r], [q, r]))}`,
        `${z} = \\pm ${brackets(written(q, r))}`,
        [
          ["one root lost", `${z} = ${written(q, r)}`],
          ["conjugate", `${z} = \\pm ${brackets(written(q, -r))}`],
        ],
        relation,
      ),
    () =>
      variants(
        "linear",
        `${brackets(written(q, r))}${z}=${written(...times([q, r], [s, p]))}`,
        `${z} = ${written(s, p)}`,
        [
          ["conjugate", `${z} = ${written(s, -p - (p === 0 ? 1 : 0))}`],
          ["one off", `${z} = ${written(s + 1, p)}`],
        ],
        relation,
      ),
    () =>
      variants(
        "biquadratic",
        `${z}^4+${q * q + 1}${z}^2+${q * q}=0`,
        set(["i", "-i", i, `-${i}`]),
        [...(q === 1 ? [] : [["roots lost", set(["i", "-i"])] as const]), ["none, as over the reals", `${z} \\in \\varnothing`]],
        relation,
      ),
    () =>
      variants(
        "squaring",
        `${z}=${i}`,
        `${z}^2=${-q * q}`,
        [
          ["squaring brings a stranger in", `${z}^2=${-q * q}`],
          ["sign", `${z}^2=${q * q}`, { relation: "implies" }],
        ],
        { ...numbers, relation: "implies" },
      ).map((draft) => (draft.how === "squaring brings a stranger in" ? { ...draft, relation: "equivalent" as const } : draft)),
  ];
  return chance.pick(rows)();
};

export const complexes: Family = {
  name: "complex",
  share: 1,
  recipes: [arithmetic, arithmetic, euler, letters, equations, equations],
};
