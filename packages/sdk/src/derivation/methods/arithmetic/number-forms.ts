import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, isNumber, numeral, operandsOf } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { finiteDecimal, fractionOf, numberOf } from "../../rewriting/numbers.ts";
import { rewriteLine, type Stage } from "../../rewriting/rewrite.ts";
import { repeatingDecimal } from "./repeating-decimal.ts";
import {
  addFractions,
  commonDenominator,
  divideFractions,
  fractionRules,
  multiplyFractions,
  percent,
  reduceFraction,
} from "./rewriters/fractions.ts";
import { leaveOutOne, signRules, signsOfFraction } from "./rewriters/signs.ts";
import { powerOfNumber, productOfNumbers, quotientOfNumbers, sumOfNumbers, wholeNumberRules } from "./rewriters/whole-numbers.ts";

const rules: Record<RuleId, Rule> = {
  ...fractionRules,
  ...signRules,
  ...wholeNumberRules,
  "decimals.tenths": {
    relation: "equal",
    example: "\\frac{3}{8} ⟶ \\frac{375}{1000}",
    en: "Extend the fraction, so that its denominator is a power of ten: {denominator}",
    zh: "把分母化成 10 的幂 {denominator}",
  },
  "decimals.read-off": {
    relation: "equal",
    example: "\\frac{375}{1000} ⟶ 0.375",
    en: "Write it as a decimal: move the decimal point {places} places to the left",
    zh: "写成小数：小数点向左移动 {places} 位",
  },
  "decimals.repeat": {
    relation: "equal",
    example: "\\frac{1}{3} ⟶ 0.\\dot{3}",
    en: "Divide {numerator} by {denominator}: a remainder comes back, and the digits repeat from there",
    zh: "用 {numerator} 除以 {denominator}：余数重复出现，从此处开始循环",
  },
  "decimals.as-fraction": {
    relation: "equal",
    example: "0.125 ⟶ \\frac{125}{1000}",
    en: "The last digit stands for {unit}: write the decimal over it",
    zh: "末位数字的单位是 {unit}，写成分数",
  },
  "decimals.repeating-as-fraction": {
    relation: "equal",
    example: "0.1\\dot{6} ⟶ \\frac{16 - 1}{90}",
    en: "All digits less those that do not repeat, over as many nines as digits repeat and as many zeros as do not",
    zh: "循环小数化分数：分子是全部数字减去不循环部分，分母是若干个 9 后接若干个 0",
  },
  "percent.times-hundred": {
    relation: "equal",
    example: "\\frac{3}{8} ⟶ (\\frac{3}{8} \\cdot 100)\\%",
    en: "Multiply by 100 %, which is 1",
    zh: "乘以 100%",
  },
  "percent.work-out": {
    relation: "equal",
    example: "(\\frac{3}{8} \\cdot 100)\\% ⟶ 37.5\\%",
    en: "Work out the number before the percent sign",
    zh: "计算百分号前的数",
  },
  "fractions.mixed": {
    relation: "equal",
    example: "\\frac{7}{3} ⟶ 2 + \\frac{1}{3}",
    en: "Divide with remainder: {division}",
    zh: "带余除法：{division}",
  },
  "decimals.scientific": {
    relation: "equal",
    example: "0.00012 ⟶ 1.2 \\cdot 10^{-4}",
    en: "Put the decimal point behind the first digit that is not 0: it moves {places} places, so the exponent of 10 is {exponent}",
    zh: "小数点移到第一个非零数字之后，共移动 {places} 位，10 的指数是 {exponent}",
  },
  "numbers.already": {
    relation: "states",
    example: "0.5 ⟶ 0.5",
    en: "It has this form already",
    zh: "它已经是这种形式",
  },
};

const calculation: readonly Stage[] = [
  [percent, signsOfFraction, leaveOutOne],
  [powerOfNumber],
  [quotientOfNumbers, productOfNumbers, multiplyFractions, divideFractions],
  [sumOfNumbers],
  [addFractions, commonDenominator],
  [reduceFraction],
];

const json = Q.integerToJson;

/** The value of what is given, where it is a rational number. */
function rationalValueOf(given: MathJson): Rational | undefined {
  const result = numberOf(given) ?? numberOf(simplify(given));
  return result?.value;
}

type Work = (value: Rational, board: Board) => MathJson | undefined;

function formMethod(task: string, example: string, kind: "value" | "expression", work: Work): Method {
  return {
    id: `arithmetic.${task}`,
    example,
    rules,
    suits: (goal) => (goal.task === task && rationalValueOf(goal.expression.json) ? 0.9 : 0),
    derive(goal: Goal, board: Board): Outcome {
      const value = rationalValueOf(goal.expression.json);
      const result = value && work(value, board);
      if (result === undefined) return { status: "unsupported" };
      if (board.line?.json === goal.expression.json) board.write("numbers.already", goal.expression);
      return { status: "solved", answers: [{ ask: goal.ask ?? { what: task }, kind, ...expressionOf(result) }] };
    },
  };
}

const stands = (board: Board): MathJson => board.line?.json ?? 0;

/** As a fraction in lowest terms, from decimals, percentages, mixed numbers. */
function asFraction(value: Rational, board: Board): MathJson {
  const line = stands(board);
  const [inner] = headOf(line) === "Percent" ? operandsOf(line) : [];
  const decimal = inner ?? line;
  if (inner !== undefined) board.rewrite("fractions.percent", [], apply("Divide", inner, 100));
  const path = inner === undefined ? [] : [1];
  if (isNumber(decimal) && /[.(]/.test(numeral(decimal))) writeDecimal(decimal, path, board);
  rewriteLine(board, calculation);
  const result = Q.rationalToJson(value);
  if (JSON.stringify(stands(board)) !== JSON.stringify(result))
    board.write("fractions.reduce", expressionOf(result), { divisor: expressionOf(1) });
  return result;
}

/** 0.125 over 1000, 0.1(6) as (16 − 1)/90. */
function writeDecimal(decimal: number | { num: string }, path: readonly number[], board: Board): void {
  const text = numeral(decimal);
  const isNegative = text.startsWith("-");
  const [, whole = "0", fixed = "", repeated] = /^-?(\d*)\.?(\d*)(?:\((\d+)\))?$/.exec(text) ?? [];
  if (!/^-?\d*\.?\d*(\(\d+\))?$/.test(text)) return;
  const zeros = 10n ** BigInt(fixed.length);
  const start = BigInt(`${whole}${fixed}` || "0");
  if (repeated === undefined) {
    const fraction = apply("Divide", json(start), json(zeros));
    const unit = expressionOf(apply("Divide", 1, json(zeros)));
    board.rewrite("decimals.as-fraction", path, isNegative ? apply("Negate", fraction) : fraction, { unit });
    return;
  }
  const all = BigInt(`${whole}${fixed}${repeated}`);
  const nines = (10n ** BigInt(repeated.length) - 1n) * zeros;
  const above = start === 0n ? json(all) : apply("Subtract", json(all), json(start));
  const fraction = apply("Divide", above, json(nines));
  board.rewrite("decimals.repeating-as-fraction", path, isNegative ? apply("Negate", fraction) : fraction);
}

/** As a decimal, finite or repeating. */
function asDecimal(value: Rational, board: Board): MathJson | undefined {
  const line = stands(board);
  if (numberOf(line)?.form === "decimal") return line;
  if (!fractionOf(line)) asFraction(value, board);
  const finite = finiteDecimal(value);
  const size = Q.absolute(value);
  if (finite === undefined) {
    const repeating = repeatingDecimal(value);
    if (repeating === undefined) return undefined;
    const params = { numerator: expressionOf(json(size.numerator)), denominator: expressionOf(json(size.denominator)) };
    board.write("decimals.repeat", expressionOf(repeating), params);
    return repeating;
  }
  if (Q.isInteger(value)) return finite;
  let [power, places] = [1n, 0];
  while (power % size.denominator !== 0n) [power, places] = [power * 10n, places + 1];
  const above = (size.numerator * power) / size.denominator;
  const extended = apply("Divide", json(above), json(power));
  if (power !== size.denominator)
    board.write("decimals.tenths", expressionOf(Q.signOf(value) < 0 ? apply("Negate", extended) : extended), {
      denominator: expressionOf(json(power)),
    });
  board.write("decimals.read-off", expressionOf(finite), { places });
  return finite;
}

/** As a percentage: times 100 %. */
function asPercent(value: Rational, board: Board): MathJson {
  const line = stands(board);
  const hundredfold = Q.multiply(value, Q.rational(100n));
  const result = apply("Percent", finiteDecimal(hundredfold) ?? Q.rationalToJson(hundredfold));
  if (headOf(line) === "Percent") return line;
  board.write("percent.times-hundred", expressionOf(apply("Percent", apply("Multiply", line, 100))));
  board.write("percent.work-out", expressionOf(result));
  return result;
}

/** As a mixed number, from a fraction or a decimal. */
function asMixed(value: Rational, board: Board): MathJson {
  if (!fractionOf(stands(board)) || JSON.stringify(stands(board)) !== JSON.stringify(Q.rationalToJson(value)))
    asFraction(value, board);
  const { numerator, denominator } = Q.absolute(value);
  const [whole, rest] = [numerator / denominator, numerator % denominator];
  if (whole === 0n || rest === 0n) return Q.rationalToJson(value);
  const size = apply("Add", json(whole), apply("Divide", json(rest), json(denominator)));
  const division = apply("Equal", json(numerator), apply("Add", apply("Multiply", json(whole), json(denominator)), json(rest)));
  const result = Q.signOf(value) < 0 ? opposite(size) : size;
  board.write("fractions.mixed", expressionOf(result), { division: expressionOf(division) });
  return result;
}

/** a · 10ⁿ with 1 ≤ a < 10. */
function asScientific(value: Rational, board: Board): MathJson | undefined {
  if (Q.isZero(value)) return undefined;
  let [mantissa, exponent] = [Q.absolute(value), 0];
  for (; Q.compare(mantissa, Q.rational(10n)) >= 0; exponent++) mantissa = Q.divide(mantissa, Q.rational(10n));
  for (; Q.compare(mantissa, Q.one) < 0; exponent--) mantissa = Q.multiply(mantissa, Q.rational(10n));
  const front = finiteDecimal(mantissa);
  if (front === undefined) return undefined;
  const size = apply("Multiply", front, apply("Power", 10, exponent));
  const result = Q.signOf(value) < 0 ? apply("Negate", size) : size;
  board.write("decimals.scientific", expressionOf(result), { places: Math.abs(exponent), exponent: expressionOf(exponent) });
  return result;
}

export const numberForms: readonly Method[] = [
  formMethod("fraction", "0.125", "value", asFraction),
  formMethod("decimal", "\\frac{3}{8}", "value", asDecimal),
  formMethod("percent", "\\frac{3}{8}", "expression", asPercent),
  formMethod("mixed-number", "\\frac{7}{3}", "expression", asMixed),
  formMethod("scientific-notation", "0.00012", "expression", asScientific),
];
