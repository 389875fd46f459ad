import { summandsOf } from "../../../algebra/forms/monomials.ts";
import { sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Method, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { expandedForm } from "./expanding-lines.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "single-logarithm.powers": rule(
    "2\\ln x + \\ln y ⟶ \\ln x^2 + \\ln y",
    "A factor before a logarithm becomes an exponent: n log a = log aⁿ",
    "对数前的系数移为真数的指数：n log a = log aⁿ",
  ),
  "single-logarithm.product": rule(
    "\\ln x + \\ln y ⟶ \\ln(xy)",
    "A sum of logarithms is the logarithm of the product",
    "对数的和等于积的对数",
  ),
  "single-logarithm.quotient": rule(
    "\\ln x - \\ln y ⟶ \\ln\\frac{x}{y}",
    "A difference of logarithms is the logarithm of the quotient",
    "对数的差等于商的对数",
  ),
  "single-logarithm.tidy": rule("\\ln(x \\cdot x) ⟶ \\ln x^2", "Simplify what stands under the logarithm", "化简真数"),
};

interface LogTerm {
  readonly isNegative: boolean;
  readonly factor: MathJson;
  readonly argument: MathJson;
}

/** Sums, differences and multiples of logarithms with one base as one logarithm. */
export const singleLogarithm: Method = {
  id: "forms.single-logarithm",
  example: "2\\ln x + \\ln y",
  assumes: true,
  rules: { ...formsCommonRules, ...rules },
  suits: (goal) => (goal.task === "single-logarithm" ? 0.9 : 0),
  derive(goal, board) {
    const given = goal.expression.json;
    const terms = summandsOf(given);
    const base = terms.map(baseOf).find((each) => each !== undefined);
    if (base === undefined) return { status: "unsupported" };
    const read = terms.map((term) => readTerm(term, base));
    if (!read.every((term) => term !== undefined)) return { status: "unsupported" };
    const answer = combine(read, base, board);
    if (sameTree(answer, given)) board.write("forms.as-asked", goal.expression);
    return formAnswer(goal, answer);
  },
};

const isLogarithm = (json: MathJson): boolean => headOf(json) === "Ln" || headOf(json) === "Log";

/** The base as a tree: e for ln, 10 for log. */
function baseOf(term: MathJson): MathJson | undefined {
  const inner = startsWithMinus(term) ? opposite(term) : term;
  const candidates = [inner, ...operandsOf(inner)].filter(isLogarithm);
  const [log] = candidates;
  if (log === undefined) return undefined;
  return headOf(log) === "Ln" ? "ExponentialE" : (operandsOf(log)[1] ?? 10);
}

const logOf = (argument: MathJson, base: MathJson): MathJson =>
  base === "ExponentialE" ? apply("Ln", argument) : base === 10 ? apply("Log", argument) : apply("Log", argument, base);

function readTerm(term: MathJson, base: MathJson): LogTerm | undefined {
  const isNegative = startsWithMinus(term);
  const inner = isNegative ? opposite(term) : term;
  if (isLogarithm(inner)) {
    const own = baseOf(inner);
    return own !== undefined && sameTree(own, base)
      ? { isNegative, factor: 1, argument: operandsOf(inner)[0] as MathJson }
      : undefined;
  }
  if (freeLetters(inner).length === 0 && !hasLogarithm(inner)) return { isNegative, factor: inner, argument: base };
  const [above, below] = headOf(inner) === "Divide" ? (operandsOf(inner) as [MathJson, MathJson]) : [inner, 1];
  const factors = headOf(above) === "Multiply" ? operandsOf(above) : [above];
  const logs = factors.filter(isLogarithm);
  const others = factors.filter((factor) => !isLogarithm(factor));
  const [log] = logs;
  if (
    log === undefined ||
    logs.length > 1 ||
    others.some(hasLogarithm) ||
    hasLogarithm(below) ||
    !sameTree(baseOf(log) as MathJson, base)
  )
    return undefined;
  const count = sideBySide(others);
  return { isNegative, factor: below === 1 ? count : apply("Divide", count, below), argument: operandsOf(log)[0] as MathJson };
}

const hasLogarithm = (json: MathJson): boolean => isLogarithm(json) || operandsOf(json).some(hasLogarithm);

function combine(terms: readonly LogTerm[], base: MathJson, board: Board): MathJson {
  const put = (name: string, json: MathJson): void => {
    if (!sameTree(board.line?.json ?? 0, json)) board.write(name, expressionOf(json));
  };
  const raised = terms.map(({ factor, argument }) => (factor === 1 ? argument : factor === 0 ? 1 : power(argument, factor)));
  const logs = raised.map((argument, index) => {
    const log = logOf(argument, base);
    return terms[index]?.isNegative ? apply("Negate", log) : log;
  });
  put("single-logarithm.powers", sum(logs));
  const above = raised.filter((_, index) => !terms[index]?.isNegative);
  const below = raised.filter((_, index) => terms[index]?.isNegative);
  const [top, bottom] = [sideBySide(above), sideBySide(below)];
  const joined = [
    ...(above.length > 0 ? [logOf(top, base)] : []),
    ...(below.length > 0 ? [apply("Negate", logOf(bottom, base))] : []),
  ];
  put("single-logarithm.product", sum(joined));
  const argument = below.length === 0 ? top : apply("Divide", top, bottom);
  put("single-logarithm.quotient", logOf(argument, base));
  const tidy = freeLetters(argument).length === 0 ? simplify(argument) : simplerProduct(argument);
  put("single-logarithm.tidy", logOf(tidy, base));
  return board.line?.json ?? 0;
}

/** x^(1/2) as a root, and no power of a power. */
function power(base: MathJson, exponent: MathJson): MathJson {
  if (headOf(exponent) === "Divide" && operandsOf(exponent)[0] === 1) {
    const index = operandsOf(exponent)[1] as MathJson;
    return index === 2 ? apply("Sqrt", base) : apply("Root", base, index);
  }
  return apply("Power", base, exponent);
}

/** Equal letters gathered and numbers worked out; sums stay as they are. */
function simplerProduct(argument: MathJson): MathJson {
  const hasSum = (json: MathJson): boolean =>
    headOf(json) === "Add" || headOf(json) === "Subtract" || operandsOf(json).some(hasSum);
  return hasSum(argument) ? argument : expandedForm(argument);
}
