import { type Draft, variants, type WrongVariant } from "../pair.ts";
import type { Recipe } from "./family.ts";

type StepRow = readonly [
  before: string,
  Draft["relation"],
  after: string,
  wrong: readonly WrongVariant[],
  assuming?: readonly string[],
];

/** Squaring, multiplying and dividing with letters: what follows from what. */
export const literalStep: Recipe = (chance) => {
  const [a, b, c] = chance.pick([
    ["a", "b", "c"],
    ["x", "y", "z"],
    ["p", "q", "r"],
    ["u", "v", "w"],
  ] as const);
  const k = chance.whole(2, 9);
  const rows: readonly StepRow[] = [
    [`${a}=${b}`, "implies", `${a}^2=${b}^2`, [["squaring brings strangers in", `${a}^2=${b}^2`, { relation: "equivalent" }]]],
    [
      `${a}=${b}`,
      "implies",
      `${a}${c}=${b}${c}`,
      [["multiplied by what may be 0", `${a}${c}=${b}${c}`, { relation: "equivalent" }]],
    ],
    [`${a}${c}=${b}${c}`, "follows", `${a}=${b}`, [["divided by what may be 0", `${a}=${b}`, { relation: "implies" }]]],
    [`${a}=${b}`, "equivalent", `${a}+${c}=${b}+${c}`, [["added on one side", `${a}+${c}=${b}`]]],
    [`${a}=${b}`, "equivalent", `${k}${a}=${k}${b}`, [["multiplied on one side", `${k}${a}=${b}`]]],
    [`${a}=${b}`, "equivalent", `${a}^3=${b}^3`, [["sign", `${a}^3=-${b}^3`]]],
    [`${a}=${b}`, "equivalent", `e^{${a}}=e^{${b}}`, [["sign", `e^{${a}}=e^{-${b}}`]]],
    [`\\ln ${a}=\\ln ${b}`, "implies", `${a}=${b}`, [["domain widened", `${a}=${b}`, { relation: "equivalent" }]]],
    [`\\ln ${a}=\\ln ${b}`, "equivalent", `${a}=${b}`, [["sign", `${a}=-${b}`]], [`${a} > 0`, `${b} > 0`]],
    [`\\sqrt{${a}}=\\sqrt{${b}}`, "implies", `${a}=${b}`, [["domain widened", `${a}=${b}`, { relation: "equivalent" }]]],
    [
      `\\frac{${a}}{${c}}=\\frac{${b}}{${c}}`,
      "implies",
      `${a}=${b}`,
      [["domain widened", `${a}=${b}`, { relation: "equivalent" }]],
    ],
    [`${a}=${b}`, "implies", `|${a}|=|${b}|`, [["sign lost", `|${a}|=|${b}|`, { relation: "equivalent" }]]],
    [`|${a}|=|${b}|`, "equivalent", `${a}^2=${b}^2`, [["sign lost", `${a}=${b}`]]],
    [`${a}=${b}`, "implies", `\\sin ${a}=\\sin ${b}`, [["not one to one", `\\sin ${a}=\\sin ${b}`, { relation: "equivalent" }]]],
    [`${a}^2=${b}^2`, "follows", `${a}=-${b}`, [["a case lost", `${a}=-${b}`, { relation: "equivalent" }]]],
    [`(${a}-${b})^2=0`, "equivalent", `${a}=${b}`, [["sign", `${a}=-${b}`]]],
    [
      `${a}^2+${b}^2=2${a}${b}`,
      "equivalent",
      `${a}=${b}`,
      [
        ["sign", `${a}=-${b}`],
        ["nothing", `${a}=0`],
      ],
    ],
    [`${a}>${b}`, "equivalent", `${a}-${b}>0`, [["turned", `${a}-${b}<0`]]],
    [`${a}>${b}`, "equivalent", `-${k}${a}<-${k}${b}`, [["not turned", `-${k}${a}>-${k}${b}`]]],
    [`${a}>${b}`, "implies", `${a}^2>${b}^2`, [["signs lost", `${a}^2>${b}^2`]], [`${b} > 0`]],
    [
      `${a}>${b}`,
      "equivalent",
      `\\frac{1}{${a}}<\\frac{1}{${b}}`,
      [
        ["not turned", `\\frac{1}{${a}}>\\frac{1}{${b}}`],
        ["hypothesis missing", `\\frac{1}{${a}}<\\frac{1}{${b}}`, { assuming: [] }],
      ],
      [`${a} > 0`, `${b} > 0`],
    ],
    [
      `${a}<${b}`,
      "equivalent",
      `${a}${c}<${b}${c}`,
      [
        ["hypothesis missing", `${a}${c}<${b}${c}`, { assuming: [] }],
        ["turned", `${a}${c}>${b}${c}`],
      ],
      [`${c} > 0`],
    ],
  ];
  const [before, claim, after, wrong, assuming] = chance.pick(rows);
  const own = wrong.map((each) => (each[0] === "signs lost" ? ([each[0], each[1], { assuming: [] }] as const) : each));
  return variants("step with letters", before, after, own, { relation: claim, ...(assuming ? { assuming } : {}) });
};
