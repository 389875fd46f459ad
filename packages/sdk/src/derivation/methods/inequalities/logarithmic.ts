import { productOf } from "../../../algebra/calculus/building.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import * as Q from "../../../algebra/rational.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isApplication, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { commonRules } from "../common-rules.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { isBase, isBelowOne, rationalValue } from "./exponential-form.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { isolateTerm, linearTermIn } from "./isolate-term.ts";
import { turningRules } from "./linear.ts";
import { type Inequality, inequalityOf, inequalityToJson, type RelationHead, turned } from "./relation.ts";
import type { SolutionSet } from "./solution-set.ts";

const logarithmicRules: Record<RuleId, Rule> = {
  "inequality.combine-logarithms": {
    relation: "equivalent",
    example: "\\ln x + \\ln(x - 2) < \\ln 8 ⟶ x > 0 \\land x - 2 > 0 \\land \\ln(x(x - 2)) < \\ln 8",
    en: "Logarithms exist only for positive numbers; with that, combine them on each side",
    zh: "真数必须为正；在此条件下合并两边的对数",
  },
  "inequality.drop-logarithms": {
    relation: "equivalent",
    example: "\\ln x > 1 ⟶ x > e",
    en: "The logarithm to base {base} grows, so compare the numbers; they must be positive",
    zh: "以 {base} 为底的对数函数递增，比较真数，且真数必须为正",
  },
  "inequality.drop-logarithms-turned": {
    relation: "equivalent",
    example: "\\log_{\\frac{1}{2}} x > 3 ⟶ 0 < x < \\frac{1}{8}",
    en: "The logarithm to base {base} falls, so the inequality sign turns around; the numbers must be positive",
    zh: "以 {base} 为底的对数函数递减，比较真数时不等号改变方向，且真数必须为正",
  },
};

interface Logarithm {
  readonly base: MathJson;
  readonly argument: MathJson;
}

function logarithmOf(json: MathJson): Logarithm | undefined {
  const [argument, base] = operandsOf(json);
  if (argument === undefined) return undefined;
  if (headOf(json) === "Ln") return { base: "ExponentialE", argument };
  if (headOf(json) !== "Log") return undefined;
  return base === undefined ? { base: 10, argument } : isBase(base) ? { base, argument } : undefined;
}

/** Σ multiple · log(argument) + constant ◇ 0, all to one base. */
interface Sum {
  readonly head: RelationHead;
  readonly base: MathJson;
  readonly terms: readonly { readonly argument: MathJson; readonly multiple: bigint }[];
  readonly constant: Q.Rational;
}

/** Sums of logarithms to one base with whole multiples: combined where they exist, then the numbers inside are compared. */
export const logarithmic: InequalityWriter = {
  id: "inequality.logarithmic",
  example: "\\ln x + \\ln(x - 2) < \\ln 8",
  rules: { ...commonRules, ...isolateRules, ...turningRules, ...logarithmicRules },
  suits: (statement, unknown) => (sumOf(statement, unknown) ? 0.9 : 0),
  write(statement, board, working) {
    const alone = linearTermIn(statement, working.unknown, (json) => logarithmOf(json) !== undefined);
    const given = alone ? isolateTerm(alone, board) : decided(inequalityOf(statement), "an inequality");
    const sum = decided(sumOf(inequalityToJson(given), working.unknown), "a sum of logarithms");
    return settle(sum, given, board, working);
  },
};

function sumOf(statement: MathJson, unknown: string): Sum | undefined {
  const given = inequalityOf(statement);
  if (!given || given.head === "NotEqual") return undefined;
  const difference = apply("Subtract", given.left, given.right);
  const found: Logarithm[] = [];
  const visit = (json: MathJson): MathJson => {
    const own = logarithmOf(json);
    if (own) {
      const index = found.findIndex((other) => sameTree(other.argument, own.argument) && sameTree(other.base, own.base));
      if (index < 0) found.push(own);
      return letterOf(index < 0 ? found.length - 1 : index);
    }
    return isApplication(json) ? [headOf(json) as string, ...operandsOf(json).map(visit)] : json;
  };
  const replaced = visit(difference);
  const [first, ...others] = found;
  if (!first || others.some(({ base }) => !sameTree(base, first.base)) || freeLetters(replaced).includes(unknown))
    return undefined;
  if (!found.some(({ argument }) => freeLetters(argument).includes(unknown))) return undefined;
  return readLinear(replaced, found, given.head, first.base);
}

const letterOf = (index: number): string => `u_${index + 1}`;

/** The multiples of the letters, found one letter at a time with the others at zero. */
function readLinear(json: MathJson, found: readonly Logarithm[], head: RelationHead, base: MathJson): Sum | undefined {
  const at = (values: (index: number) => number): Q.Rational | undefined =>
    rationalValue(
      substituteAll(
        json,
        found.map((_, index) => values(index)),
      ),
    );
  const constant = at(() => 0);
  if (!constant || !isLinearIn(json, found.length)) return undefined;
  const terms = found.map(({ argument }, own) => {
    const value = at((index) => (index === own ? 1 : 0));
    const multiple = value && Q.subtract(value, constant);
    return multiple && Q.isInteger(multiple) ? { argument, multiple: multiple.numerator } : undefined;
  });
  if (!terms.every((term) => term !== undefined)) return undefined;
  const present = terms.filter(({ multiple }) => multiple !== 0n);
  if (present.some(({ multiple }) => multiple > 0n)) return { head, base, terms: present, constant };
  const opposite = present.map(({ argument, multiple }) => ({ argument, multiple: -multiple }));
  return { head: turned(head), base, terms: opposite, constant: Q.negate(constant) };
}

function substituteAll(json: MathJson, values: readonly number[]): MathJson {
  if (typeof json === "string") {
    const index = values.findIndex((_, own) => letterOf(own) === json);
    return index < 0 ? json : (values[index] as number);
  }
  return isApplication(json)
    ? [headOf(json) as string, ...operandsOf(json).map((operand) => substituteAll(operand, values))]
    : json;
}

/** Along the line u₁ = t, u₂ = 2t, u₃ = 4t … a formula of total degree one is linear, and no other quadratic form hides there. */
function isLinearIn(json: MathJson, count: number): boolean {
  const along = (weights: readonly number[]): boolean => {
    const onLine = withLetters(json, weights);
    const degree = polynomialIn(onLine, "t")?.degree;
    return degree !== undefined && degree <= 1;
  };
  const weights = Array.from({ length: count }, (_, index) => 3 ** index);
  return along(weights) && along(weights.map((weight, index) => weight + index + 1)) && along(weights.map(() => 1));
}

function withLetters(json: MathJson, weights: readonly number[]): MathJson {
  if (typeof json === "string") {
    const index = weights.findIndex((_, own) => letterOf(own) === json);
    return index < 0 ? json : apply("Multiply", weights[index] as number, "t");
  }
  return isApplication(json)
    ? [headOf(json) as string, ...operandsOf(json).map((operand) => withLetters(operand, weights))]
    : json;
}

/** The numbers whose logarithms are compared, above all those with a positive multiple and the rest on the other side. */
function settle({ head, base, terms, constant }: Sum, given: Inequality, board: Board, working: Working): SolutionSet {
  const { unknown } = working;
  const side = (sign: bigint): MathJson =>
    productOf(
      terms
        .filter(({ multiple }) => multiple * sign > 0n)
        .map(({ argument, multiple }) => (multiple * sign === 1n ? argument : apply("Power", argument, Number(multiple * sign)))),
    );
  const [above, below] = [side(1n), side(-1n)];
  // log above ◇ log below − constant
  const isAlone = below === 1;
  const log = (json: MathJson): MathJson =>
    base === "ExponentialE" ? apply("Ln", json) : base === 10 ? apply("Log", json) : apply("Log", json, base);
  const number = Q.rationalToJson(Q.negate(constant));
  const right: MathJson = isAlone ? number : Q.isZero(constant) ? log(below) : apply("Add", log(below), number);
  const positive = terms
    .filter(({ argument }) => freeLetters(argument).includes(unknown))
    .map(({ argument }) => apply("Greater", argument, 0));
  // A logarithm that cancels still asks for a positive number.
  const asked = domainConditions(apply("List", given.left, given.right)).filter((each) => freeLetters(each).includes(unknown));
  if (asked.some((condition) => headOf(condition) === "Greater" && !positive.some((other) => sameTree(other, condition))))
    throw new Undecided("a logarithm that cancels");
  const combined = apply(head, log(above), right);
  const isCombined =
    terms.length <= 2 &&
    terms.every(({ multiple }) => multiple === 1n || multiple === -1n) &&
    terms.filter(({ multiple }) => multiple > 0n).length <= 1;
  if (!isCombined) put(board, "inequality.combine-logarithms", apply("And", ...positive, combined));
  else if (!sameTree(combined, apply(given.head, given.left, given.right)))
    put(
      board,
      "inequality.combine-logarithms",
      positive.length > 0 && terms.length > 1 ? apply("And", ...positive, combined) : combined,
    );
  const power = powerOf(base, Q.negate(constant));
  const bound = isAlone ? power : Q.isZero(constant) ? below : simplify(apply("Multiply", power, below));
  const isTurned = isBelowOne(base);
  const now = isTurned ? turned(head) : head;
  const compared = apply(now, above, bound);
  const needed = isCombined ? neededConditions(now, above, bound, unknown) : positive;
  const isBetween = isCombined && needed.length === 1 && freeLetters(bound).length === 0;
  const json = needed.length === 0 ? compared : isBetween ? betweenZeroAnd(now, above, bound) : apply("And", ...needed, compared);
  put(board, isTurned ? "inequality.drop-logarithms-turned" : "inequality.drop-logarithms", json, { base: expressionOf(base) });
  return working.solve(json, board);
}

/** 0 < f < c as one chain. */
const betweenZeroAnd = (head: RelationHead, inner: MathJson, bound: MathJson): MathJson =>
  head === "Less" ? apply("Less", 0, inner, bound) : apply("And", apply("Less", 0, inner), apply(head, inner, bound));

/** The smaller side must be positive; the larger is so then. */
function neededConditions(head: RelationHead, left: MathJson, right: MathJson, unknown: string): MathJson[] {
  const smaller = head === "Less" || head === "LessEqual" ? left : right;
  if (!freeLetters(smaller).includes(unknown)) {
    if (signOfConstant(smaller, spendFreely) !== 1) throw new Undecided("the sign of a number");
    return [];
  }
  return [apply("Greater", smaller, 0)];
}

/** aᵏ, worked out for whole k. */
function powerOf(base: MathJson, exponent: Q.Rational): MathJson {
  const value = rationalValue(base);
  if (value && Q.isInteger(exponent) && exponent.numerator < 64n && exponent.numerator > -64n) {
    let power = Q.one;
    for (let count = 0n; count < (exponent.numerator < 0n ? -exponent.numerator : exponent.numerator); count++)
      power = Q.multiply(power, value);
    return Q.rationalToJson(exponent.numerator < 0n ? Q.divide(Q.one, power) : power);
  }
  if (Q.isZero(exponent)) return 1;
  if (base === "ExponentialE" && Q.equal(exponent, Q.one)) return base;
  return simplify(apply("Power", base, Q.rationalToJson(exponent)));
}
