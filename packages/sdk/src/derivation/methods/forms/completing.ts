import { Atoms } from "../../../algebra/forms/atoms.ts";
import { type Coefficients, coefficientsOf, powerTerm, zero } from "../../../algebra/forms/coefficients.ts";
import { summandsOf } from "../../../algebra/forms/monomials.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson, schoolSign, sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import type { Fraction } from "../../../algebra/radicals/fraction.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Method, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSum, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "completing.order": rule(
    "3 + x^2 + 6x ⟶ x^2 + 6x + 3",
    "Multiply out and order by the powers of {letter}",
    "展开并按 {letter} 的降幂排列",
  ),
  "completing.take-out": rule(
    "2x^2 + 8x + 3 ⟶ 2(x^2 + 4x) + 3",
    "Take {factor} out of the terms with {letter}",
    "从含 {letter} 的项中提取 {factor}",
  ),
  "completing.add-square": rule(
    "x^2 + 6x + 5 ⟶ x^2 + 6x + 9 - 9 + 5",
    "Add and take away {square}, the square of half the coefficient of {letter}",
    "加上再减去 {letter} 的系数一半的平方 {square}",
  ),
  "completing.write-square": rule(
    "x^2 + 6x + 9 - 9 + 5 ⟶ (x + 3)^2 - 9 + 5",
    "The first three terms are a square",
    "前三项是完全平方",
  ),
  "completing.multiply": rule(
    "2((x + 2)^2 - 4) + 3 ⟶ 2(x + 2)^2 - 8 + 3",
    "Multiply the bracket by {factor}",
    "用 {factor} 乘括号内的各项",
  ),
  "completing.collect": rule("(x + 3)^2 - 9 + 5 ⟶ (x + 3)^2 - 4", "Put the rest together", "合并余下的项"),
};

/** a(x − h)² + k, one letter after the other where several are asked for. */
export const completing: Method = {
  id: "forms.completing-square",
  example: "x^2 + 6x + 5",
  assumes: true,
  rules: { ...formsCommonRules, ...rules },
  suits: (goal) => (goal.task === "completed-square" ? 0.9 : 0),
  derive(goal, board) {
    const spend = (operations: number): void => board.spend(operations);
    const atoms = new Atoms();
    const given = goal.expression.json;
    const asked = goal.unknowns.length > 0 ? goal.unknowns : freeLetters(given).slice(0, 1);
    for (const letter of asked) atoms.numberOf(letter);
    const value = readFraction(given, atoms, spend);
    const isHidden = (tree: MathJson): boolean => !isSymbol(tree) && freeLetters(tree).some((letter) => asked.includes(letter));
    if (!value || atoms.trees.some(isHidden)) return { status: "unsupported" };
    const letters = asked.filter(
      (letter) => freeLetters(given).includes(letter) && P.degreeIn(value.numerator, atoms.numberOf(letter)) === 2,
    );
    const quadratics = letters.map((letter) => quadraticIn(value, letter, letters, atoms, spend));
    if (letters.length === 0 || !quadratics.every((each) => each !== undefined)) return { status: "unsupported" };
    const rest = restWithout(value, letters, atoms, spend);
    if (letters.every((letter) => isCompleted(given, letter))) {
      board.write("forms.as-asked", goal.expression);
      return formAnswer(goal, given);
    }
    return formAnswer(goal, writeSquares(quadratics, rest, board, atoms));
  },
};

interface Quadratic {
  readonly letter: string;
  readonly a: Fraction;
  readonly b: Fraction;
}

/** Its coefficients, which must be free of the other letters in question. */
function quadraticIn(
  value: Fraction,
  letter: string,
  letters: readonly string[],
  atoms: Atoms,
  spend: (operations: number) => void,
): Quadratic | undefined {
  const coefficients: Coefficients | undefined = coefficientsOf(value, atoms.numberOf(letter), spend);
  const [, b = zero, a = zero, ...higher] = coefficients ?? [];
  const others = letters.filter((other) => other !== letter).map((other) => atoms.numberOf(other));
  const isFree = ({ numerator, denominator }: Fraction): boolean =>
    others.every((other) => P.degreeIn(numerator, other) + P.degreeIn(denominator, other) === 0);
  return coefficients && higher.length === 0 && isFree(a) && isFree(b) ? { letter, a, b } : undefined;
}

function restWithout(value: Fraction, letters: readonly string[], atoms: Atoms, spend: (operations: number) => void): Fraction {
  return letters.reduce<Fraction>((rest, letter) => coefficientsOf(rest, atoms.numberOf(letter), spend)?.[0] ?? zero, value);
}

/** Whether the letter stands in one term only, and there in a square. */
function isCompleted(json: MathJson, letter: string): boolean {
  if (headOf(json) === "Negate" && isSum(operandsOf(json)[0] as MathJson)) return false;
  const [term, ...more] = summandsOf(json).filter((summand) => freeLetters(summand).includes(letter));
  if (term === undefined || more.length > 0) return false;
  const inner = headOf(term) === "Negate" ? (operandsOf(term)[0] as MathJson) : term;
  const factors = headOf(inner) === "Multiply" ? operandsOf(inner) : [inner];
  const [factor, ...others] = factors.filter((each) => freeLetters(each).includes(letter));
  return others.length === 0 && factor !== undefined && headOf(factor) === "Power" && operandsOf(factor)[1] === 2;
}

function writeSquares(quadratics: readonly (Quadratic | undefined)[], start: Fraction, board: Board, atoms: Atoms): MathJson {
  const spend = (operations: number): void => board.spend(operations);
  const json = (value: Fraction): MathJson => fractionToJson(value, atoms);
  const all = quadratics as readonly Quadratic[];
  let rest = start;
  const done: MathJson[] = [];
  const plainTerms = ({ letter, a, b }: Quadratic): MathJson[] => [
    powerTerm(a, letter, 2, atoms),
    ...(b.numerator === 0n ? [] : [powerTerm(b, letter, 1, atoms)]),
  ];
  const put = (name: string, terms: readonly MathJson[], params?: Record<string, MathJson>): void => {
    const line = expressionOf(sum(terms.filter((term) => term !== 0)));
    const shown = Object.fromEntries(Object.entries(params ?? {}).map(([key, part]) => [key, expressionOf(part)]));
    if (board.line && !sameTree(board.line.json, line.json)) board.write(name, line, shown);
  };
  for (const [index, { letter, a, b }] of all.entries()) {
    const later = all.slice(index + 1).flatMap(plainTerms);
    const around = (middle: readonly MathJson[]): MathJson[] => [...done, ...middle, ...later, json(rest)];
    if (index === 0) put("completing.order", around(plainTerms(all[0] as Quadratic)), { letter });
    const half = F.multiply(b, F.invert(F.multiply({ numerator: 2n, denominator: 1n }, a, spend)), spend);
    const square = F.multiply(half, half, spend);
    const isPlain = a.numerator === 1n && a.denominator === 1n;
    const inside: MathJson[] = [
      apply("Power", letter, 2),
      ...(half.numerator === 0n ? [] : [scaled(F.multiply({ numerator: 2n, denominator: 1n }, half, spend), letter, atoms)]),
    ];
    const wrap = (terms: readonly MathJson[]): MathJson[] => (isPlain ? [...terms] : [scaled(a, sum(terms), atoms)]);
    const base = half.numerator === 0n ? letter : sum([letter, json(half)]);
    const full = scaled(a, apply("Power", base, 2), atoms);
    if (half.numerator !== 0n) {
      if (!isPlain) put("completing.take-out", around(wrap(inside)), { factor: json(a), letter });
      put("completing.add-square", around(wrap([...inside, json(square), opposite(json(square))])), {
        square: json(square),
        letter,
      });
      put("completing.write-square", around(wrap([apply("Power", base, 2), opposite(json(square))])));
      const taken = F.negate(F.multiply(a, square, spend));
      if (!isPlain) put("completing.multiply", around([full, json(taken)]), { factor: json(a) });
      rest = F.add(rest, taken, spend);
    }
    done.push(full);
    put("completing.collect", [...done, ...later, json(rest)]);
  }
  return board.line?.json ?? 0;
}

/** 2(x + 1)², −x², (1/2)(x + 1)², (a + b)x² */
function scaled(factor: Fraction, part: MathJson, atoms: Atoms): MathJson {
  const negative = schoolSign(factor.numerator, atoms) < 0;
  const size = fractionToJson(negative ? F.negate(factor) : factor, atoms);
  const product = sideBySide([size, part]);
  return negative ? apply("Negate", product) : product;
}
