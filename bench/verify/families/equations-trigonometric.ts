import { type Draft, variants, type WrongVariant } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { either } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";
import { solved } from "./solution.ts";

const letters = ["x", "x", "t", "\\theta", "\\alpha"] as const;
const relation = { relation: "equivalent" as const };

/** sin of the angles with a numerator over 12 in units of π; those of the first quadrant. */
const sines: readonly (readonly [value: string, twelfths: number])[] = [
  ["\\frac{1}{2}", 2],
  ["\\frac{\\sqrt{2}}{2}", 3],
  ["\\frac{\\sqrt{3}}{2}", 4],
];
const tangents: readonly (readonly [value: string, twelfths: number])[] = [
  ["1", 3],
  ["\\sqrt{3}", 4],
  ["\\frac{\\sqrt{3}}{3}", 2],
  ["-1", -3],
  ["-\\sqrt{3}", -4],
];

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** So many twelfths of π divided by some number: `\frac{5\pi}{6}`, `-\pi`, `0`. */
function turn(twelfths: number, divisor = 1): string {
  if (twelfths === 0) return "0";
  const common = gcd(Math.abs(twelfths), 12 * divisor);
  const [top, bottom] = [twelfths / common, (12 * divisor) / common];
  const size = Math.abs(top) === 1 ? "\\pi" : `${Math.abs(top)}\\pi`;
  return `${top < 0 ? "-" : ""}${bottom === 1 ? size : `\\frac{${size}}{${bottom}}`}`;
}

/** `x = \frac{\pi}{6}+2k\pi` with others, and what k is, in one of the ways in which it is said. */
function families(chance: Chance, letter: string, starts: readonly string[], period: string): string {
  const each = starts.map((start) => `${letter}=${start === "0" ? period : `${start}+${period}`}`);
  const joined = either(...each);
  return chance.happens(0.5) ? `${joined}, k \\in \\mathbb{Z}` : `${joined} \\quad (k \\in \\mathbb{Z})`;
}

/** The period of sin(nx): 2π/n as `2k\pi`, `k\pi`, `\frac{2k\pi}{3}`. */
function steps(twelfths: number, divisor: number): string {
  const common = gcd(twelfths, 12 * divisor);
  const [top, bottom] = [twelfths / common, (12 * divisor) / common];
  const size = `${top === 1 ? "" : top}k\\pi`;
  return bottom === 1 ? size : `\\frac{${size}}{${bottom}}`;
}

export const generalSolution: Recipe = (chance) => {
  const x = chance.pick(letters);
  const n = chance.pick([1, 1, 1, 2, 3, 4]);
  const argument = n === 1 ? x : `${n}${x}`;
  const sign = chance.pick([1, -1] as const);
  const [value, angle] = chance.pick(sines);
  const signed = sign < 0 ? `-${value}` : value;
  const start = sign * angle;
  const named = (starts: readonly number[], period = 24): string =>
    families(
      chance,
      x,
      starts.map((each) => turn(each, n)),
      steps(period, n),
    );
  const other = 12 - start;
  if (chance.happens(0.4)) {
    return variants(
      "sine",
      `\\sin ${argument}=${signed}`,
      named([start, other]),
      [
        ["one family lost", named([start])],
        ["wrong period", named([start, other], 12)],
        ["second family of the cosine", named([start, -start])],
        [
          "period not divided",
          n === 1
            ? named([start + 1, other])
            : families(
                chance,
                x,
                [start, other].map((each) => turn(each, n)),
                "2k\\pi",
              ),
        ],
      ],
      relation,
    );
  }
  if (chance.happens(0.5)) {
    const cosine = sign > 0 ? 6 - angle : 6 + angle;
    const both = chance.happens(0.5) ? families(chance, x, [`\\pm ${turn(cosine, n)}`], steps(24, n)) : named([cosine, -cosine]);
    return variants(
      "cosine",
      `\\cos ${argument}=${signed}`,
      both,
      [
        ["one family lost", named([cosine])],
        ["wrong period", named([cosine, -cosine], 12)],
        ["second family of the sine", named([cosine, 12 - cosine])],
        ["wrong angle", named([angle === 3 ? 2 : angle, angle === 3 ? -2 : -angle])],
      ],
      relation,
    );
  }
  const [tangent, at] = chance.pick(tangents);
  return variants(
    "tangent",
    `\\tan ${argument}=${tangent}`,
    named([at], 12),
    [
      ["wrong period", named([at], 24)],
      ["sign", named([-at], 12)],
      ["wrong angle", named([at === 3 ? 4 : 3], 12)],
    ],
    relation,
  );
};

export const specialSolution: Recipe = (chance) => {
  const x = chance.pick(letters);
  const n = chance.pick([1, 1, 2, 3]);
  const u = n === 1 ? x : `${n}${x}`;
  const named = (starts: readonly number[], period: number): string =>
    families(
      chance,
      x,
      starts.map((each) => turn(each, n)),
      steps(period, n),
    );
  const [value, angle] = chance.pick(sines);
  const square = { 2: "\\frac{1}{4}", 3: "\\frac{1}{2}", 4: "\\frac{3}{4}" }[angle as 2 | 3 | 4];
  const none = `${x} \\in \\varnothing`;
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [`\\sin ${u}=0`, named([0], 12), [named([0], 24), `${x}=0`, named([6], 12)]],
    [`\\cos ${u}=0`, named([6], 12), [named([6], 24), named([0], 12)]],
    [`\\sin ${u}=1`, named([6], 24), [named([6], 12), named([0], 24)]],
    [`\\cos ${u}=-1`, named([12], 24), [named([12], 12), named([0], 24)]],
    [`\\tan ${u}=0`, named([0], 12), [named([0], 24), named([6], 12)]],
    [`\\sin ${u}=\\cos ${u}`, named([3], 12), [named([3], 24), named([9], 12)]],
    [`\\sin ${u}+\\cos ${u}=0`, named([-3], 12), [named([3], 12), named([-3], 24)]],
    [`\\sin ${u}=2`, none, [`${x}=\\arcsin 1`, named([6], 24)]],
    [`\\cos ${u}=-\\frac{3}{2}`, none, [named([12], 24), `${x} \\in \\mathbb{R}`]],
    [`\\sin^2 ${u}=${square}`, named([angle, -angle], 12), [named([angle], 12), named([angle, -angle], 24)]],
    [`\\sin^2 ${u}+\\cos^2 ${u}=1`, `${x} \\in \\mathbb{R}`, [named([0], 12), none]],
    [
      `2\\sin^2 ${u}-\\sin ${u}=0`,
      `${either(
        ...["0", turn(2, n), turn(10, n)].map(
          (start, index) => `${x}=${start === "0" ? steps(12, n) : `${start}+${steps(index === 0 ? 12 : 24, n)}`}`,
        ),
      )}, k \\in \\mathbb{Z}`,
      [named([0], 12), named([2, 10], 24)],
    ],
    [`\\sin ${u}\\cos ${u}=0`, named([0], 6), [named([0], 12), named([6], 12)]],
    [`2\\cos^2 ${u}+\\cos ${u}-1=0`, named([4, -4, 12], 24), [named([4, -4], 24), named([12], 24)]],
    [`\\tan^2 ${u}=3`, named([4, -4], 12), [named([4], 12), named([4, -4], 24)]],
    [`\\sin ${u}=${value}\\left(\\sin^2 ${u}+\\cos^2 ${u}\\right)`, named([angle, 12 - angle], 24), [named([angle], 24)]],
    [`1-\\cos ${u}=0`, named([0], 24), [named([0], 12)]],
    [`\\frac{\\sin ${u}}{1-\\cos ${u}}=0`, named([12], 24), [named([0], 12), named([0], 24)]],
    [`\\cos ${2 * n}${x}=1-2\\sin^2 ${u}`, `${x} \\in \\mathbb{R}`, [named([0], 12)]],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants(
    "trigonometric",
    before,
    after,
    wrong.map((each) => ["wrong family", each] as const),
    relation,
  );
};

/** Solutions in one turn, 0 ≤ x < 2π. */
export const inInterval: Recipe = (chance) => {
  const x = chance.pick(["x", "x", "t", "\\theta"] as const);
  const [value, angle] = chance.pick(sines);
  const [tangent, at] = chance.pick(tangents);
  const [positive, negative] = [at < 0 ? at + 12 : at, at < 0 ? at + 24 : at + 12];
  const rows: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    [`\\sin ${x}=${value}`, [angle, 12 - angle], [12 + angle, 24 - angle]],
    [`\\sin ${x}=-${value}`, [12 + angle, 24 - angle], [angle]],
    [`\\cos ${x}=${value}`, [6 - angle, 18 + angle], [6 + angle]],
    [`\\cos ${x}=-${value}`, [6 + angle, 18 - angle], [6 - angle]],
    [`\\tan ${x}=${tangent}`, [positive, negative], [positive === 6 ? 1 : 6, 0]],
    [`\\sin 2${x}=0`, [0, 6, 12, 18], [3, 9]],
    [`\\cos 2${x}=0`, [3, 9, 15, 21], [0, 6]],
    [`\\sin 2${x}=\\sin ${x}`, [0, 4, 12, 20], [8]],
    [`\\sin 2${x}=\\cos ${x}`, [2, 6, 10, 18], [14]],
    [`\\cos 2${x}=\\cos ${x}`, [0, 8, 16], [12]],
    [`\\cos 2${x}=\\sin ${x}`, [2, 10, 18], [6]],
    [`2\\sin^2 ${x}+\\sin ${x}-1=0`, [2, 10, 18], [6]],
    [`2\\cos^2 ${x}-3\\cos ${x}+1=0`, [0, 4, 20], [12]],
    [`\\sin ${x}+\\cos ${x}=1`, [0, 6], [12, 18]],
    [`\\sin ${x}-\\cos ${x}=1`, [6, 12], [0, 18]],
    [`\\sqrt{3}\\sin ${x}+\\cos ${x}=2`, [4], [2]],
    [`\\tan ${x}=2\\sin ${x}`, [0, 4, 12, 20], [8]],
    [`\\sin ${x}\\tan ${x}=\\sin ${x}`, [0, 3, 12, 15], [6]],
    [`\\sin^2 ${x}=1`, [6, 18], [0]],
    [`\\sin ${x}=3`, [], [6]],
  ];
  const [before, values, strangers] = chance.pick(rows);
  const degrees = chance.happens(0.15) && values.length > 0;
  const named = (each: number): string => (degrees ? `${each * 15}^\\circ` : turn(each));
  const assuming = [degrees ? `0^\\circ \\le ${x} < 360^\\circ` : `0 \\le ${x} < 2\\pi`];
  return solved(chance, {
    kind: "trigonometric in one turn",
    before,
    letter: x,
    values: values.map(named),
    strangers: strangers.map(named),
    more: { assuming },
  });
};

export const trigonometricStep: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [value, angle] = chance.pick(sines);
  const rows: readonly (readonly [string, Draft["relation"], string, readonly WrongVariant[]])[] = [
    [`\\sin 2${x}=\\cos ${x}`, "equivalent", `\\cos ${x}(2\\sin ${x}-1)=0`, [["sign", `\\cos ${x}(2\\sin ${x}+1)=0`]]],
    [`\\sin 2${x}=\\cos ${x}`, "follows", `2\\sin ${x}=1`, [["solutions lost", `2\\sin ${x}=1`, { relation: "equivalent" }]]],
    [
      `2\\sin ${x}\\cos ${x}=\\sin ${x}`,
      "follows",
      `\\cos ${x}=\\frac{1}{2}`,
      [["solutions lost", `\\cos ${x}=\\frac{1}{2}`, { relation: "implies" }]],
    ],
    [
      `\\sin ${x}=${value}`,
      "implies",
      `\\cos^2 ${x}=1-\\left(${value}\\right)^2`,
      [
        ["strangers come in", `\\cos^2 ${x}=1-\\left(${value}\\right)^2`, { relation: "equivalent" }],
        ["sign", `\\cos^2 ${x}=1+\\left(${value}\\right)^2`],
      ],
    ],
    [
      `\\sin ${x}+\\cos ${x}=1`,
      "implies",
      `1+\\sin 2${x}=1`,
      [["squaring brings strangers in", `1+\\sin 2${x}=1`, { relation: "equivalent" }]],
    ],
    [
      `\\sin ${x}+\\cos ${x}=1`,
      "equivalent",
      `\\sqrt{2}\\sin\\left(${x}+\\frac{\\pi}{4}\\right)=1`,
      [["sign of the phase", `\\sqrt{2}\\sin\\left(${x}-\\frac{\\pi}{4}\\right)=1`]],
    ],
    [
      `\\sin ${x}=${value}`,
      "follows",
      `${x}=${turn(angle)}`,
      [
        ["solutions lost", `${x}=${turn(angle)}`, { relation: "equivalent" }],
        ["solutions lost", `${x}=${turn(angle)}`, { relation: "implies" }],
      ],
    ],
    [`\\cos 2${x}+\\cos ${x}=0`, "equivalent", `2\\cos^2 ${x}+\\cos ${x}-1=0`, [["sign", `2\\cos^2 ${x}-\\cos ${x}-1=0`]]],
    [`\\sin ${x}=\\cos ${x}`, "equivalent", `\\tan ${x}=1`, [["sign", `\\tan ${x}=-1`]]],
    [`\\sin^2 ${x}=\\sin ${x}`, "follows", `\\sin ${x}=1`, [["solutions lost", `\\sin ${x}=1`, { relation: "equivalent" }]]],
    [`\\sin^2 ${x}=\\sin ${x}`, "equivalent", either(`\\sin ${x}=0`, `\\sin ${x}=1`), [["a case lost", `\\sin ${x}=0`]]],
    [`2\\sin^2 ${x}=1-\\cos ${x}`, "equivalent", `2\\cos^2 ${x}-\\cos ${x}-1=0`, [["sign", `2\\cos^2 ${x}+\\cos ${x}-1=0`]]],
  ];
  const [before, claim, after, wrong] = chance.pick(rows);
  return variants("trigonometric step", before, after, wrong, { relation: claim });
};
