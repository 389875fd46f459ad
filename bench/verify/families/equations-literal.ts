import { type Draft, variants, type WrongVariant } from "../pair.ts";
import type { Recipe } from "./family.ts";

export type Literal = readonly [
  before: string,
  after: string,
  assuming: readonly string[],
  wrong: readonly (readonly [string, string, Partial<Draft>?])[],
];

export const relation = { relation: "equivalent" as const };

/** A formula solved for one of its letters. */
export const literal: Recipe = (chance) => {
  const [x, a, b, c] = chance.pick([
    ["x", "a", "b", "c"],
    ["y", "m", "n", "p"],
    ["t", "u", "v", "w"],
    ["z", "p", "q", "r"],
  ] as const);
  const k = chance.whole(2, 9);
  const nonzero = (...letters: string[]): string[] => letters.map((letter) => `${letter} \\ne 0`);
  const positive = (...letters: string[]): string[] => letters.map((letter) => `${letter} > 0`);
  const dropped = (after: string): readonly [string, string, Partial<Draft>] => ["hypothesis missing", after, { assuming: [] }];
  const rows: readonly Literal[] = [
    [
      `${a}${x}+${b}=${c}`,
      `${x}=\\frac{${c}-${b}}{${a}}`,
      nonzero(a),
      [["sign", `${x}=\\frac{${c}+${b}}{${a}}`], ["not divided", `${x}=${c}-${b}`], dropped(`${x}=\\frac{${c}-${b}}{${a}}`)],
    ],
    [
      `${a}${x}=${b}${x}+${c}`,
      `${x}=\\frac{${c}}{${a}-${b}}`,
      [`${a} \\ne ${b}`],
      [["sign", `${x}=\\frac{${c}}{${a}+${b}}`], dropped(`${x}=\\frac{${c}}{${a}-${b}}`)],
    ],
    [
      `\\frac{${x}}{${a}}+\\frac{${x}}{${b}}=1`,
      `${x}=\\frac{${a}${b}}{${a}+${b}}`,
      [...nonzero(a, b), `${a} \\ne -${b}`],
      [
        ["upside down", `${x}=\\frac{${a}+${b}}{${a}${b}}`],
        ["sum", `${x}=${a}+${b}`],
      ],
    ],
    [
      `${a}(${x}-${b})=${c}`,
      `${x}=${b}+\\frac{${c}}{${a}}`,
      nonzero(a),
      [
        ["sign", `${x}=\\frac{${c}}{${a}}-${b}`],
        ["not divided", `${x}=\\frac{${b}+${c}}{${a}}`],
      ],
    ],
    [`${x}^2=${a}^2`, `${x}=\\pm ${a}`, [], [["one sign", `${x}=${a}`]]],
    [
      `${x}^2=${a}`,
      `${x}=\\pm \\sqrt{${a}}`,
      [],
      [
        ["one sign", `${x}=\\sqrt{${a}}`],
        ["halved", `${x}=\\pm \\frac{${a}}{2}`],
      ],
    ],
    [
      `${x}^2+2${a}${x}+${b}=0`,
      `${x}=-${a} \\pm \\sqrt{${a}^2-${b}}`,
      [],
      [
        ["sign of b", `${x}=${a} \\pm \\sqrt{${a}^2-${b}}`],
        ["wrong discriminant", `${x}=-${a} \\pm \\sqrt{${a}^2+${b}}`],
      ],
    ],
    [
      `${a}${x}^2+${b}${x}+${c}=0`,
      `${x}=\\frac{-${b} \\pm \\sqrt{${b}^2-4${a}${c}}}{2${a}}`,
      nonzero(a),
      [
        ["wrong discriminant", `${x}=\\frac{-${b} \\pm \\sqrt{${b}^2+4${a}${c}}}{2${a}}`],
        ["only the root divided", `${x}=-${b} \\pm \\frac{\\sqrt{${b}^2-4${a}${c}}}{2${a}}`],
        dropped(`${x}=\\frac{-${b} \\pm \\sqrt{${b}^2-4${a}${c}}}{2${a}}`),
      ],
    ],
    [
      `${x}^2-(${a}+${b})${x}+${a}${b}=0`,
      `${x}=${a} \\lor ${x}=${b}`,
      [],
      [
        ["signs", `${x}=-${a} \\lor ${x}=-${b}`],
        ["one lost", `${x}=${a}`],
      ],
    ],
    [
      `\\sqrt{${x}+${a}}=${b}`,
      `${x}=${b}^2-${a}`,
      [`${b} \\ge 0`],
      [["not squared", `${x}=${b}-${a}`], ["sign", `${x}=${b}^2+${a}`], dropped(`${x}=${b}^2-${a}`)],
    ],
    [
      `e^{${a}${x}}=${b}`,
      `${x}=\\frac{\\ln ${b}}{${a}}`,
      [...nonzero(a), ...positive(b)],
      [
        ["multiplied", `${x}=${a}\\ln ${b}`],
        ["divided inside", `${x}=\\ln\\frac{${b}}{${a}}`],
      ],
    ],
    [
      `\\ln ${x}=${a}+\\ln ${b}`,
      `${x}=${b}e^{${a}}`,
      positive(b),
      [
        ["added", `${x}=e^{${a}}+${b}`],
        ["sign", `${x}=${b}e^{-${a}}`],
      ],
    ],
    [
      `|${x}-${a}|=${b}`,
      `${x}=${a} \\pm ${b}`,
      [`${b} \\ge 0`],
      [
        ["one sign", `${x}=${a}+${b}`],
        ["wrong centre", `${x}=-${a} \\pm ${b}`],
      ],
    ],
    [
      `${x}^3=${a}`,
      `${x}=\\sqrt[3]{${a}}`,
      [],
      [
        ["both signs", `${x}=\\pm \\sqrt[3]{${a}}`],
        ["divided", `${x}=\\frac{${a}}{3}`],
      ],
    ],
    [
      `\\frac{${a}}{${x}}=${b}`,
      `${x}=\\frac{${a}}{${b}}`,
      nonzero(a, b),
      [
        ["multiplied", `${x}=${a}${b}`],
        ["upside down", `${x}=\\frac{${b}}{${a}}`],
      ],
    ],
    [
      `\\frac{1}{${x}}=\\frac{1}{${a}}+\\frac{1}{${b}}`,
      `${x}=\\frac{${a}${b}}{${a}+${b}}`,
      positive(a, b),
      [["turned over term by term", `${x}=${a}+${b}`]],
    ],
    [
      `${k}${x}+${a}=${b}`,
      `${x}=\\frac{${b}-${a}}{${k}}`,
      [],
      [
        ["sign", `${x}=\\frac{${a}-${b}}{${k}}`],
        ["not divided", `${x}=${b}-\\frac{${a}}{${k}}`],
      ],
    ],
    [
      `${a}=\\frac{${x}+${b}}{${k}}`,
      `${x}=${k}${a}-${b}`,
      [],
      [
        ["sign", `${x}=${k}${a}+${b}`],
        ["multiplied too much", `${x}=${k}(${a}-${b})`],
      ],
    ],
    [
      `${a}^2+${x}^2=${c}^2`,
      `${x}=\\sqrt{${c}^2-${a}^2}`,
      [`${x} \\ge 0`],
      [
        ["term by term", `${x}=${c}-${a}`],
        ["sign", `${x}=\\sqrt{${c}^2+${a}^2}`],
        ["hypothesis missing", `${x}=\\sqrt{${c}^2-${a}^2}`, { assuming: [] }],
      ],
    ],
    [`${x}=${a}+${k}${b}`, `${b}=\\frac{${x}-${a}}{${k}}`, [], [["sign", `${b}=\\frac{${x}+${a}}{${k}}`]]],
  ];
  return fromLiteral("literal equation", chance.pick(rows));
};

export function fromLiteral(kind: string, [before, after, assuming, wrong]: Literal): Draft[] {
  const variantsOf = wrong.map(([how, latex, own = {}]): WrongVariant => [how, latex, own]);
  return variants(kind, before, after, variantsOf, { ...relation, ...(assuming.length > 0 ? { assuming } : {}) });
}
