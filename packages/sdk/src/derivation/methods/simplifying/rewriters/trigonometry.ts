import * as Q from "../../../../algebra/rational.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSum, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../../expression/tree/sign.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { coefficientOf, productOfFactors, scaledTerm, sumOfTerms, termsOf, withTerms } from "../../../rewriting/terms.ts";

export const trigonometryRules: Record<RuleId, Rule> = {
  "trigonometry.pythagorean": {
    relation: "equal",
    example: "\\sin^2 x + \\cos^2 x ⟶ 1",
    en: "sin² + cos² of the same angle is 1",
    zh: "同角的正弦与余弦的平方和等于 1",
  },
  "hyperbolic.pythagorean": {
    relation: "equal",
    example: "\\cosh^2 x - \\sinh^2 x ⟶ 1",
    en: "cosh² − sinh² of the same number is 1",
    zh: "双曲余弦与双曲正弦的平方差等于 1",
  },
  "trigonometry.pythagorean-part": {
    relation: "equal",
    example: "1 - \\sin^2 x ⟶ \\cos^2 x",
    en: "Since sin² + cos² = 1, {before} is {after}",
    zh: "由平方关系，{before} = {after}",
  },
  "trigonometry.quotient": {
    relation: "equal",
    example: "\\frac{\\sin x}{\\cos x} ⟶ \\tan x",
    en: "Sine over cosine is the tangent",
    zh: "商数关系：正弦除以余弦等于正切",
  },
  "trigonometry.in-sine-and-cosine": {
    relation: "equal",
    example: "\\tan x \\cos x ⟶ \\frac{\\sin x}{\\cos x} \\cos x",
    en: "Write {functions} with sine and cosine",
    zh: "把 {functions} 化成正弦和余弦（切割化弦）",
  },
  "trigonometry.double-sine": {
    relation: "equal",
    example: "2\\sin x \\cos x ⟶ \\sin 2x",
    en: "Double angle: twice sine times cosine is the sine of the double angle",
    zh: "二倍角公式：2 sin α cos α = sin 2α",
  },
  "trigonometry.double-cosine": {
    relation: "equal",
    example: "\\cos^2 x - \\sin^2 x ⟶ \\cos 2x",
    en: "Double angle formula of the cosine",
    zh: "余弦的二倍角公式",
  },
  "trigonometry.one-with-double-cosine": {
    relation: "equal",
    example: "1 + \\cos 2x ⟶ 2\\cos^2 x",
    en: "Double angle: 1 + cos 2α = 2 cos² α, and 1 − cos 2α = 2 sin² α",
    zh: "二倍角公式的变形：1 + cos 2α = 2cos² α，1 − cos 2α = 2sin² α",
  },
  "trigonometry.difference-of-squares": {
    relation: "equal",
    example: "\\cos^4 x - \\sin^4 x ⟶ (\\cos^2 x + \\sin^2 x)(\\cos^2 x - \\sin^2 x)",
    en: "Factor the difference of two squares",
    zh: "用平方差公式分解",
  },
  "trigonometry.addition-theorem": {
    relation: "equal",
    example: "\\sin x \\cos y + \\cos x \\sin y ⟶ \\sin(x + y)",
    en: "Addition theorem: write the sum of products with the sum or difference of the angles",
    zh: "两角和与差的三角函数公式",
  },
  "trigonometry.negative-angle": {
    relation: "equal",
    example: "\\sin(-x) ⟶ -\\sin x",
    en: "Sine and tangent are odd, cosine is even",
    zh: "正弦、正切是奇函数，余弦是偶函数",
  },
  "trigonometry.expand-double": {
    relation: "equal",
    example: "\\sin 2x ⟶ 2\\sin x \\cos x",
    en: "Double angle formula of the sine",
    zh: "正弦的二倍角公式",
  },
  "trigonometry.shifted": {
    relation: "equal",
    example: "\\sin(\\pi - x) ⟶ \\sin x",
    en: "Reduction formula: {before} is {after}",
    zh: "诱导公式：{before} = {after}",
  },
};

const isSquareOf = (json: MathJson, head: string): MathJson | undefined => {
  const [base, exponent] = headOf(json) === "Power" ? operandsOf(json) : [];
  return base !== undefined && exponent === 2 && headOf(base) === head ? operandsOf(base)[0] : undefined;
};

/** a sin² u + a cos² u, 1 − sin² u, 1 + tan² u in a sum. */
export const pythagorean: Rewriter = (part) => {
  if (!isSum(part)) return undefined;
  const terms = termsOf(part);
  const read = terms.map(coefficientOf);
  for (let i = 0; i < terms.length; i++) {
    const sine = isSquareOf(read[i]?.rest ?? 0, "Sin");
    const hyperbolic = isSquareOf(read[i]?.rest ?? 0, "Cosh");
    if (hyperbolic !== undefined) {
      const at = read.findIndex(({ rest }) => sameTree(isSquareOf(rest, "Sinh") ?? 0, hyperbolic));
      const [above, below] = [read[i]?.coefficient, read[at]?.coefficient];
      if (above && below && Q.equal(above, Q.negate(below)))
        return {
          rule: "hyperbolic.pythagorean",
          after: withTerms(terms, [Math.min(i, at), Math.max(i, at)], [scaledTerm(above, 1)]),
        };
    }
    if (sine === undefined) continue;
    const j = read.findIndex(({ rest }) => {
      const cosine = isSquareOf(rest, "Cos");
      return cosine !== undefined && sameTree(cosine, sine);
    });
    const [a, b] = [read[i]?.coefficient, read[j]?.coefficient];
    if (!a || !b) continue;
    const rest = (at: number[], value: MathJson): MathJson => withTerms(terms, at, [value]);
    if (Q.equal(a, b)) return { rule: "trigonometry.pythagorean", after: rest([i, j], scaledTerm(a, 1)) };
    if (Q.equal(a, Q.negate(b))) {
      const double = apply("Cos", doubled(sine));
      return { rule: "trigonometry.double-cosine", after: rest([i, j], scaledTerm(b, double)) };
    }
  }
  return pythagoreanPart(terms);
};

/** 2u as it is written. */
export const doubled = (angle: MathJson): MathJson => simplify(apply("Multiply", 2, angle));

/** 1 − sin² u = cos² u, and with a number before both. */
function pythagoreanPart(terms: readonly MathJson[]): ReturnType<Rewriter> {
  const read = terms.map(coefficientOf);
  const one = read.findIndex(({ rest }) => rest === 1);
  const number = read[one]?.coefficient;
  if (!number) return undefined;
  const pairs: readonly (readonly [string, string, 1 | -1])[] = [
    ["Sin", "Cos", -1],
    ["Cos", "Sin", -1],
  ];
  for (const [head, other, sign] of pairs) {
    const at = read.findIndex(({ coefficient, rest }) => {
      const isOpposite = Q.equal(coefficient, sign < 0 ? Q.negate(number) : number);
      return isOpposite && isSquareOf(rest, head) !== undefined;
    });
    const angle = isSquareOf(read[at]?.rest ?? 0, head);
    if (angle === undefined) continue;
    const [first, second] = [terms[one] as MathJson, terms[at] as MathJson];
    const result = scaledTerm(number, apply("Power", apply(other, angle), 2));
    const after = sumOfTerms(
      terms.flatMap((term, index) => (index === Math.min(one, at) ? [result] : index === one || index === at ? [] : [term])),
    );
    const before = sumOfTerms(one < at ? [first, second] : [second, first]);
    return {
      rule: "trigonometry.pythagorean-part",
      after,
      params: { before: expressionOf(before), after: expressionOf(result) },
    };
  }
  return undefined;
}

/** sin u/cos u */
export const quotientIdentity: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  if (above === undefined || below === undefined) return undefined;
  const factors = headOf(above) === "Multiply" ? operandsOf(above) : [above];
  const at = factors.findIndex(
    (factor) => headOf(factor) === (headOf(below) === "Cos" ? "Sin" : headOf(below) === "Sin" ? "Cos" : ""),
  );
  const top = factors[at];
  if (top === undefined || !sameTree(operandsOf(top)[0] ?? 0, operandsOf(below)[0] ?? 1)) return undefined;
  const name = headOf(below) === "Cos" ? "Tan" : "Cot";
  const result = apply(name, operandsOf(top)[0] as MathJson);
  if (name === "Cot" || factors.some((factor) => sameTree(factor, below))) return undefined;
  return {
    rule: "trigonometry.quotient",
    after: productOfFactors(factors.map((factor, index) => (index === at ? result : factor))),
  };
};

/** sin² u/cos² u */
export const quotientOfPowers: Rewriter = (part) => {
  const [above, below] = headOf(part) === "Divide" ? operandsOf(part) : [];
  const [top, exponent] = above !== undefined && headOf(above) === "Power" ? operandsOf(above) : [];
  const [bottom, times] = below !== undefined && headOf(below) === "Power" ? operandsOf(below) : [];
  if (top === undefined || bottom === undefined || headOf(top) !== "Sin" || headOf(bottom) !== "Cos") return undefined;
  const [angle = 0, other = 1] = [operandsOf(top)[0], operandsOf(bottom)[0]];
  if (exponent === undefined || !sameTree(exponent, times ?? 0) || !sameTree(angle, other)) return undefined;
  return { rule: "trigonometry.quotient", after: apply("Power", apply("Tan", angle), exponent) };
};

const quotients: Readonly<Record<string, (angle: MathJson) => MathJson>> = {
  Tan: (angle) => apply("Divide", apply("Sin", angle), apply("Cos", angle)),
  Cot: (angle) => apply("Divide", apply("Cos", angle), apply("Sin", angle)),
  Sec: (angle) => apply("Divide", 1, apply("Cos", angle)),
  Csc: (angle) => apply("Divide", 1, apply("Sin", angle)),
};

/** tan, cot, sec, csc beside other functions. */
export const inSineAndCosine: Rewriter = (part) => {
  const head = headOf(part) ?? "";
  if (!/^(Multiply|Divide|Add|Subtract)$/.test(head)) return undefined;
  const waves = wavesIn(part);
  const quotient = waves.filter((wave) => Object.hasOwn(quotients, headOf(wave) ?? ""));
  if (
    quotient.length === 0 ||
    (waves.length === quotient.length &&
      new Set(waves.map((wave) => headOf(wave))).size < 2 &&
      head !== "Add" &&
      head !== "Subtract")
  )
    return undefined;
  // What comes of it has to do without them.
  if (wavesIn(simplify(part)).some((wave) => Object.hasOwn(quotients, headOf(wave) ?? ""))) return undefined;
  const changed = (json: MathJson): MathJson => {
    const own = Object.hasOwn(quotients, headOf(json) ?? "") ? quotients[headOf(json) as string] : undefined;
    const [angle] = operandsOf(json);
    if (own && angle !== undefined) return own(angle);
    return Array.isArray(json) ? apply(headOf(json) as string, ...operandsOf(json).map(changed)) : json;
  };
  const names = [...new Map(quotient.map((wave) => [JSON.stringify(wave), wave])).values()];
  const listed = names.length === 1 ? (names[0] as MathJson) : apply("List", ...names);
  return { rule: "trigonometry.in-sine-and-cosine", after: changed(part), params: { functions: expressionOf(listed) } };
};

function wavesIn(json: MathJson): MathJson[] {
  if (/^(Sin|Cos|Tan|Cot|Sec|Csc)$/.test(headOf(json) ?? "")) return [json];
  return operandsOf(json).flatMap(wavesIn);
}

/** sin(−x), cos(−x), tan(−x). */
export const negativeAngle: Rewriter = (part) => {
  const head = headOf(part) ?? "";
  const [angle] = operandsOf(part);
  if (!/^(Sin|Cos|Tan)$/.test(head) || angle === undefined || !startsWithMinus(angle) || isSum(angle)) return undefined;
  const turned = apply(head, opposite(angle));
  return { rule: "trigonometry.negative-angle", after: head === "Cos" ? turned : apply("Negate", turned) };
};

/** sin(π − x), cos(π/2 + x). */
export const shiftedAngle: Rewriter = (part) => {
  const head = headOf(part) ?? "";
  const [angle] = operandsOf(part);
  if (!/^(Sin|Cos|Tan)$/.test(head) || angle === undefined || !isSum(angle) || freeLetters(angle).length === 0) return undefined;
  const result = simplify(part);
  const bare = headOf(result) === "Negate" ? (operandsOf(result)[0] as MathJson) : result;
  const [inner] = operandsOf(bare);
  const isPlain = /^(Sin|Cos|Tan|Cot)$/.test(headOf(bare) ?? "") && inner !== undefined && !isSum(inner);
  return isPlain
    ? { rule: "trigonometry.shifted", after: result, params: { before: expressionOf(part), after: expressionOf(result) } }
    : undefined;
};
