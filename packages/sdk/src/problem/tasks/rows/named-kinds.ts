import type { MathJson } from "../../../contract.ts";
import { headOf, mentions, operandsOf } from "../../../expression/mathjson.ts";
import type { ShortRow } from "../../grammar/rows.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

type Kind = readonly [fits: (body: MathJson) => boolean, en: string, zh: string];

const isConstant = (json: MathJson | undefined): boolean => json !== undefined && !mentions(json, "x");
const holds = (json: MathJson, heads: RegExp): boolean =>
  heads.test(headOf(json) ?? "") || items(json).some((part) => holds(part, heads));
const isOver = (json: MathJson): boolean =>
  headOf(json) === "Divide" && isConstant(items(json)[0]) && mentions(items(json)[1] as MathJson, "x");
const isOfPowers = (json: MathJson): boolean =>
  (headOf(json) === "Power" && isConstant(items(json)[0]) && !isConstant(items(json)[1])) || items(json).some(isOfPowers);
const isPower = (json: MathJson): boolean =>
  json === "x" ||
  (/^(Power|Sqrt|Root)$/.test(headOf(json) ?? "") && items(json)[0] === "x" && items(json).slice(1).every(isConstant)) ||
  (headOf(json) === "Divide" && items(json)[0] === 1 && isPower(items(json)[1] as MathJson));

/** Functions of x by the names of their kinds: one that is no such function is not what is meant. */
const kinds: readonly Kind[] = [
  [
    (body) => isOver(body) || (headOf(body) === "Negate" && isOver(items(body)[0] as MathJson)),
    "(reciprocal|inverse proportion|inverse variation) [function]",
    "反比例函数",
  ],
  [isPower, "power function", "幂函数"],
  [isOfPowers, "exponential [function]", "指数函数"],
  [(body) => holds(body, /^(Ln|Log)$/), "(logarithmic|logarithm) function", "对数函数"],
  [
    (body) => holds(body, /^(Sin|Cos|Tan|Cot|Sec|Csc)$/),
    "(trigonometric|trig|sine|cosine|tangent) function",
    "(三角|正弦|余弦|正切|正弦型|余弦型)函数",
  ],
  [(body) => holds(body, /^Abs$/), "absolute value function", "绝对值函数"],
];

/** Functions under the names of their kinds. */
export const namedKinds: readonly ShortRow[] = kinds.map(
  ([fits, en, zh]): ShortRow => [
    (f) => {
      const [head, body] = items(f("Equation"));
      const isNamed = head === "y" || (items(head ?? 0).length === 1 && items(head ?? 0)[0] === "x");
      return isNamed && body !== undefined && fits(body) ? ["Equation", f("Equation")] : undefined;
    },
    `${en} {Equation}`,
    `${zh}{Equation}`,
  ],
);
