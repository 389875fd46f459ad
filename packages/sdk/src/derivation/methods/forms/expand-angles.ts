import { Atoms } from "../../../algebra/forms/atoms.ts";
import { holdsExpandable, holdsMultipleOfAngle, holdsSumOfAngles } from "../../../algebra/forms/expandable-functions.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson, sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Method, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSum, mapOperands, mapTree, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { isAboutFunctions } from "../../../verification/answers/forms/expanded.ts";
import { termsOf } from "../../rewriting/terms.ts";
import { type AngleFormula, multipleFormulas, sumFormulas } from "./angle-formulas.ts";
import { expandedForm, expandLine, withoutInnerSums } from "./expanding-lines.ts";
import { expandingRules } from "./expanding-rules.ts";
import { formAnswer } from "./form-answer.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "expand-angles.open": rule("\\sin(2(x + y)) ⟶ \\sin(2x + 2y)", "Multiply out the angle", "把角展开"),
  "expand-angles.order": rule(
    "\\sin(-x + y) ⟶ \\sin(y - x)",
    "Write the angle with a positive term first",
    "把角写成正项在前的形式",
  ),
  "expand-angles.sign": rule(
    "\\sin(-x - y) ⟶ -\\sin(x + y)",
    "Take the minus out of the angle: cosines keep their value, the other functions turn their sign",
    "提出角中的负号：余弦值不变，其余函数变号",
  ),
  "expand-angles.sum-sin": rule(
    "\\sin(x + y) ⟶ \\sin x \\cos y + \\cos x \\sin y",
    "Sine of a sum: sin(a + b) = sin a cos b + cos a sin b",
    "两角和的正弦公式：sin(a + b) = sin a cos b + cos a sin b",
  ),
  "expand-angles.difference-sin": rule(
    "\\sin(x - y) ⟶ \\sin x \\cos y - \\cos x \\sin y",
    "Sine of a difference: sin(a − b) = sin a cos b − cos a sin b",
    "两角差的正弦公式：sin(a − b) = sin a cos b − cos a sin b",
  ),
  "expand-angles.sum-cos": rule(
    "\\cos(x + y) ⟶ \\cos x \\cos y - \\sin x \\sin y",
    "Cosine of a sum: cos(a + b) = cos a cos b − sin a sin b",
    "两角和的余弦公式：cos(a + b) = cos a cos b − sin a sin b",
  ),
  "expand-angles.difference-cos": rule(
    "\\cos(x - y) ⟶ \\cos x \\cos y + \\sin x \\sin y",
    "Cosine of a difference: cos(a − b) = cos a cos b + sin a sin b",
    "两角差的余弦公式：cos(a − b) = cos a cos b + sin a sin b",
  ),
  "expand-angles.sum-tan": rule(
    "\\tan(x + y) ⟶ \\frac{\\tan x + \\tan y}{1 - \\tan x \\tan y}",
    "Tangent of a sum: tan(a + b) = (tan a + tan b)/(1 − tan a tan b)",
    "两角和的正切公式：tan(a + b) = (tan a + tan b)/(1 − tan a tan b)",
  ),
  "expand-angles.difference-tan": rule(
    "\\tan(x - y) ⟶ \\frac{\\tan x - \\tan y}{1 + \\tan x \\tan y}",
    "Tangent of a difference: tan(a − b) = (tan a − tan b)/(1 + tan a tan b)",
    "两角差的正切公式：tan(a − b) = (tan a − tan b)/(1 + tan a tan b)",
  ),
  "expand-angles.sum-cot": rule(
    "\\cot(x + y) ⟶ \\frac{\\cot x \\cot y - 1}{\\cot x + \\cot y}",
    "Cotangent of a sum: cot(a + b) = (cot a cot b − 1)/(cot a + cot b)",
    "两角和的余切公式：cot(a + b) = (cot a cot b − 1)/(cot a + cot b)",
  ),
  "expand-angles.difference-cot": rule(
    "\\cot(x - y) ⟶ \\frac{\\cot x \\cot y + 1}{\\cot y - \\cot x}",
    "Cotangent of a difference: cot(a − b) = (cot a cot b + 1)/(cot b − cot a)",
    "两角差的余切公式：cot(a − b) = (cot a cot b + 1)/(cot b − cot a)",
  ),
  "expand-angles.sum-sinh": rule(
    "\\sinh(x + y) ⟶ \\sinh x \\cosh y + \\cosh x \\sinh y",
    "Hyperbolic sine of a sum: sinh(a + b) = sinh a cosh b + cosh a sinh b",
    "双曲正弦的和公式：sinh(a + b) = sinh a cosh b + cosh a sinh b",
  ),
  "expand-angles.difference-sinh": rule(
    "\\sinh(x - y) ⟶ \\sinh x \\cosh y - \\cosh x \\sinh y",
    "Hyperbolic sine of a difference: sinh(a − b) = sinh a cosh b − cosh a sinh b",
    "双曲正弦的差公式：sinh(a − b) = sinh a cosh b − cosh a sinh b",
  ),
  "expand-angles.sum-cosh": rule(
    "\\cosh(x + y) ⟶ \\cosh x \\cosh y + \\sinh x \\sinh y",
    "Hyperbolic cosine of a sum: cosh(a + b) = cosh a cosh b + sinh a sinh b",
    "双曲余弦的和公式：cosh(a + b) = cosh a cosh b + sinh a sinh b",
  ),
  "expand-angles.difference-cosh": rule(
    "\\cosh(x - y) ⟶ \\cosh x \\cosh y - \\sinh x \\sinh y",
    "Hyperbolic cosine of a difference: cosh(a − b) = cosh a cosh b − sinh a sinh b",
    "双曲余弦的差公式：cosh(a − b) = cosh a cosh b − sinh a sinh b",
  ),
  "expand-angles.sum-tanh": rule(
    "\\tanh(x + y) ⟶ \\frac{\\tanh x + \\tanh y}{1 + \\tanh x \\tanh y}",
    "Hyperbolic tangent of a sum: tanh(a + b) = (tanh a + tanh b)/(1 + tanh a tanh b)",
    "双曲正切的和公式：tanh(a + b) = (tanh a + tanh b)/(1 + tanh a tanh b)",
  ),
  "expand-angles.difference-tanh": rule(
    "\\tanh(x - y) ⟶ \\frac{\\tanh x - \\tanh y}{1 - \\tanh x \\tanh y}",
    "Hyperbolic tangent of a difference: tanh(a − b) = (tanh a − tanh b)/(1 − tanh a tanh b)",
    "双曲正切的差公式：tanh(a − b) = (tanh a − tanh b)/(1 − tanh a tanh b)",
  ),
  "expand-angles.split": rule("\\sin 3x ⟶ \\sin(2x + x)", "Write the multiple of the angle as a sum", "把倍角写成两角之和"),
  "expand-angles.double-sin": rule(
    "\\sin 2x ⟶ 2\\sin x \\cos x",
    "Double angle: sin 2a = 2 sin a cos a",
    "二倍角公式：sin 2a = 2 sin a cos a",
  ),
  "expand-angles.double-cos": rule(
    "\\cos 2x ⟶ \\cos^2 x - \\sin^2 x",
    "Double angle: cos 2a = cos² a − sin² a",
    "二倍角公式：cos 2a = cos² a − sin² a",
  ),
  "expand-angles.double-tan": rule(
    "\\tan 2x ⟶ \\frac{2\\tan x}{1 - \\tan^2 x}",
    "Double angle: tan 2a = 2 tan a/(1 − tan² a)",
    "二倍角公式：tan 2a = 2 tan a/(1 − tan² a)",
  ),
  "expand-angles.double-cot": rule(
    "\\cot 2x ⟶ \\frac{\\cot^2 x - 1}{2\\cot x}",
    "Double angle: cot 2a = (cot² a − 1)/(2 cot a)",
    "二倍角公式：cot 2a = (cot² a − 1)/(2 cot a)",
  ),
  "expand-angles.double-sinh": rule(
    "\\sinh 2x ⟶ 2\\sinh x \\cosh x",
    "Doubled: sinh 2a = 2 sinh a cosh a",
    "双曲正弦的倍元公式：sinh 2a = 2 sinh a cosh a",
  ),
  "expand-angles.double-cosh": rule(
    "\\cosh 2x ⟶ \\cosh^2 x + \\sinh^2 x",
    "Doubled: cosh 2a = cosh² a + sinh² a",
    "双曲余弦的倍元公式：cosh 2a = cosh² a + sinh² a",
  ),
  "expand-angles.double-tanh": rule(
    "\\tanh 2x ⟶ \\frac{2\\tanh x}{1 + \\tanh^2 x}",
    "Doubled: tanh 2a = 2 tanh a/(1 + tanh² a)",
    "双曲正切的倍元公式：tanh 2a = 2 tanh a/(1 + tanh² a)",
  ),
  "expand-angles.products": rule("\\cos x \\cdot \\frac{1}{2} ⟶ \\frac{\\cos x}{2}", "Work out the products", "化简各项的乘积"),
  "expand-angles.fraction": rule(
    "\\frac{1}{1 - \\frac{1}{x}} ⟶ \\frac{x}{x - 1}",
    "Write the compound fraction as a simple one",
    "化简繁分式",
  ),
  "expand-angles.values": rule(
    "\\cos x \\cos\\frac{\\pi}{6} ⟶ \\cos x \\cdot \\frac{\\sqrt{3}}{2}",
    "Put in the special values",
    "代入特殊角的三角函数值",
  ),
};

/** So many formulas no angle of school needs. */
const mostLines = 40;

/** Functions of sums and of multiples of angles by the addition and double-angle formulas: one formula a line. */
export const expandAngles: Method = {
  id: "forms.expand-angles",
  example: "\\sin(x + y)",
  assumes: true,
  rules: { ...expandingRules, ...rules },
  suits: ({ task, expression: { json } }) =>
    task === "expanded" && (holdsSumOfAngles(json) || holdsMultipleOfAngle(json)) && isAboutFunctions(json, spendFreely)
      ? 0.95
      : 0,
  derive(goal, board) {
    const given = goal.expression.json;
    const formulas = holdsSumOfAngles(given) ? sumFormulas : multipleFormulas;
    for (let count = 0; count < mostLines && applyNextFormula(formulas, board); count++) board.spend(10);
    put("expand-angles.products", withoutPlainFactors(board.line?.json ?? 0), board);
    put("expand-angles.fraction", withSimpleFractions(board.line?.json ?? 0, board), board);
    const answer = expandLine(board, { isOrdered: false });
    return holdsExpandable(answer, given) ? { status: "unsupported" } : formAnswer(goal, answer);
  },
};

function put(rule: RuleId, json: MathJson, board: Board): void {
  if (!sameTree(json, board.line?.json ?? 0)) board.write(rule, expressionOf(json));
}

/** 2 · (2 sin x cos x) as one product. */
const withoutInnerProducts = (json: MathJson): MathJson =>
  mapTree(json, (part) =>
    headOf(part) === "Multiply"
      ? apply("Multiply", ...operandsOf(part).flatMap((each) => (headOf(each) === "Multiply" ? operandsOf(each) : [each])))
      : part,
  );

/** Products with the special values worked out: cos x · ½, sin x · 0, tan x · 1. */
const withoutPlainFactors = (json: MathJson): MathJson =>
  mapTree(json, (part) => {
    if (headOf(part) === "Multiply") {
      const factors = operandsOf(part).filter((factor) => factor !== 1);
      if (factors.includes(0)) return 0;
      return factors.some(isSum) ? sideBySide(factors) : expandedForm(sideBySide(factors));
    }
    if (headOf(part) === "Divide" && operandsOf(part)[1] === 1) return operandsOf(part)[0] as MathJson;
    const terms = isSum(part) ? termsOf(part) : [];
    return terms.includes(0) ? sum(terms.filter((term) => term !== 0)) : part;
  });

/** A fraction above or below the bar of another, as one. */
const withSimpleFractions = (json: MathJson, board: Board): MathJson => {
  if (headOf(json) !== "Divide" || !operandsOf(json).some(holdsFraction))
    return mapOperands(json, (part) => withSimpleFractions(part, board));
  const atoms = new Atoms();
  const value = readFraction(json, atoms, (operations) => board.spend(operations));
  return value ? withPositiveFirst(fractionToJson(value, atoms)) : json;
};

/** (t³ − 3t)/(3t² − 1) as (3t − t³)/(1 − 3t²). */
function withPositiveFirst(json: MathJson): MathJson {
  if (headOf(json) !== "Divide") return json;
  const sides = operandsOf(json).map(termsOf);
  const isTurned = startsWithMinus(sides[1]?.at(-1) ?? 0);
  const written = sides.map((terms) => {
    const signed = isTurned ? terms.map(opposite) : terms;
    return sum([...signed.filter((term) => !startsWithMinus(term)), ...signed.filter(startsWithMinus)]);
  });
  return apply("Divide", ...written);
}

const holdsFraction = (json: MathJson): boolean =>
  headOf(json) === "Divide" ? freeLetters(json).length > 0 : operandsOf(json).some(holdsFraction);

/** The first formula that changes the line, applied to every part that the same rule is for. */
function applyNextFormula(formulas: readonly AngleFormula[], board: Board): boolean {
  const line = board.line?.json ?? 0;
  for (const formula of formulas) {
    let rule: RuleId | undefined;
    const applied = (part: MathJson): MathJson => {
      const found = formula(part);
      if (!found || (rule !== undefined && rule !== found.rule)) return mapOperands(part, applied);
      rule = found.rule;
      return found.after;
    };
    const after = withoutInnerProducts(withoutInnerSums(applied(line)));
    if (rule === undefined || sameTree(after, line)) continue;
    board.write(rule, expressionOf(after));
    return true;
  }
  return false;
}
