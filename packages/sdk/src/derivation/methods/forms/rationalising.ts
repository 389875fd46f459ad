import { Atoms } from "../../../algebra/forms/atoms.ts";
import { integerRoot } from "../../../algebra/forms/integer-root.ts";
import { type Monomial, monomialOf, powerOf, summandsOf, times, writeMonomial } from "../../../algebra/forms/monomials.ts";
import { collectTerms, schoolOrder, writeSum } from "../../../algebra/forms/order-monomials.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson, sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, MathJson, Method, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, at, freeLetters, headOf, isSum, operandsOf, type Path, sameTree } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { expandedForm } from "./expanding-lines.ts";
import { collect } from "./expanding-parts.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "rationalising.by-root": rule(
    "\\frac{5}{2\\sqrt{3}} ⟶ \\frac{5 \\cdot \\sqrt{3}}{2\\sqrt{3} \\cdot \\sqrt{3}}",
    "Multiply above and below by {factor}",
    "分子、分母同乘 {factor}",
  ),
  "rationalising.by-conjugate": rule(
    "\\frac{1}{\\sqrt{3} - 1} ⟶ \\frac{1(\\sqrt{3} + 1)}{(\\sqrt{3} - 1)(\\sqrt{3} + 1)}",
    "Multiply above and below by the conjugate {factor}",
    "分子、分母同乘共轭根式 {factor}",
  ),
  "rationalising.by-cubes": rule(
    "\\frac{1}{\\sqrt[3]{2} - 1} ⟶ \\frac{\\sqrt[3]{4} + \\sqrt[3]{2} + 1}{(\\sqrt[3]{2} - 1)(\\sqrt[3]{4} + \\sqrt[3]{2} + 1)}",
    "Multiply above and below by {factor}: below it becomes a sum or difference of cubes",
    "分子、分母同乘 {factor}，分母化为立方和（差）",
  ),
  "rationalising.denominator": rule(
    "\\frac{\\sqrt{3} + 1}{(\\sqrt{3} - 1)(\\sqrt{3} + 1)} ⟶ \\frac{\\sqrt{3} + 1}{2}",
    "Work out the denominator",
    "计算分母",
  ),
  "rationalising.numerator": rule(
    "\\frac{2(\\sqrt{3} + 1)}{5} ⟶ \\frac{2\\sqrt{3} + 2}{5}",
    "Work out the numerator",
    "计算分子",
  ),
  "rationalising.cancel-factor": rule(
    "\\frac{(x - 1)(\\sqrt{x} + 1)}{x - 1} ⟶ \\sqrt{x} + 1",
    "Cancel the common factor",
    "约去公因式",
  ),
  "rationalising.reduce": rule("\\frac{2\\sqrt{3} + 2}{2} ⟶ \\sqrt{3} + 1", "Cancel", "约分"),
  "rationalising.simplify-roots": rule(
    "\\frac{1}{\\sqrt{8}} ⟶ \\frac{1}{2\\sqrt{2}}",
    "Take squares out of the roots below",
    "先化简分母中的根式",
  ),
  "rationalising.negative-power": rule(
    "(1 + \\sqrt{2})^{-1} ⟶ \\frac{1}{1 + \\sqrt{2}}",
    "A negative exponent means one over the power",
    "负指数幂等于正指数幂的倒数",
  ),
  "rationalising.root-of-quotient": rule(
    "\\sqrt{\\frac{2}{3}} ⟶ \\frac{\\sqrt{2}}{\\sqrt{3}}",
    "The root of a quotient is the quotient of the roots",
    "商的算术根等于算术根的商",
  ),
  "rationalising.collect": rule("\\sqrt{2} + 1 + \\sqrt{2} ⟶ 2\\sqrt{2} + 1", "Collect like terms", "合并同类项"),
};

/** Roots out of the denominators: by the root, the conjugate, or what makes cubes of cube roots. */
export const rationalising: Method = {
  id: "forms.rationalising",
  example: "\\frac{1}{\\sqrt{3} - 1}",
  assumes: true,
  rules: { ...formsCommonRules, ...rules },
  suits: (goal) => (goal.task === "rationalised" ? 0.9 : 0),
  derive(goal, board) {
    for (let count = 0; count < 6; count++) {
      const powerPath = negativePower(board.line?.json ?? 0, []);
      if (powerPath) invertPower(powerPath, board);
      const quotientPath = rootOfQuotient(board.line?.json ?? 0, []);
      if (quotientPath) splitRoot(quotientPath, board);
      const path = rootBelow(board.line?.json ?? 0, []);
      if (!path) break;
      if (!rationalise(path, board)) return { status: "unsupported" };
    }
    const line = board.line?.json ?? 0;
    if (rootBelow(line, [])) return { status: "unsupported" };
    const collected = isSum(line) ? collect(line)?.after : undefined;
    if (collected !== undefined) board.write("rationalising.collect", expressionOf(collected));
    const answer = collected ?? line;
    if (sameTree(answer, goal.expression.json)) board.write("forms.as-asked", expressionOf(answer));
    return formAnswer(goal, answer);
  },
};

const hasRoot = (json: MathJson): boolean =>
  headOf(json) === "Sqrt" ||
  headOf(json) === "Root" ||
  (headOf(json) === "Power" && headOf(operandsOf(json)[1] ?? 0) === "Divide") ||
  operandsOf(json).some(hasRoot);

/** Where a root stands to a negative power: (1 + √2)⁻¹. */
function negativePower(json: MathJson, path: Path): Path | undefined {
  const operands = operandsOf(json);
  const exponent = operands[1];
  if (headOf(json) === "Power" && typeof exponent === "number" && exponent < 0 && hasRoot(operands[0] as MathJson)) return path;
  for (const [index, operand] of operands.entries()) {
    const found = negativePower(operand, [...path, index + 1]);
    if (found) return found;
  }
  return undefined;
}

function invertPower(path: Path, board: Board): void {
  const [base, exponent] = operandsOf(at(board.line?.json ?? 0, path)) as [MathJson, number];
  board.rewrite(
    "rationalising.negative-power",
    path,
    apply("Divide", 1, exponent === -1 ? base : apply("Power", base, -exponent)),
  );
}

/** Where the root of a quotient stands: √(2/3). */
function rootOfQuotient(json: MathJson, path: Path): Path | undefined {
  const operands = operandsOf(json);
  if ((headOf(json) === "Sqrt" || headOf(json) === "Root") && headOf(operands[0] as MathJson) === "Divide") return path;
  for (const [index, operand] of operands.entries()) {
    const found = rootOfQuotient(operand, [...path, index + 1]);
    if (found) return found;
  }
  return undefined;
}

/** √(a/b) = √a/√b, with whole roots worked out. */
function splitRoot(path: Path, board: Board): void {
  const root = at(board.line?.json ?? 0, path);
  const [radicand, ...index] = operandsOf(root) as [MathJson, ...MathJson[]];
  const [above, below] = operandsOf(radicand) as [MathJson, MathJson];
  const over = (part: MathJson): MathJson => expandedForm(apply(headOf(root) as string, part, ...index), { isOrdered: false });
  board.rewrite("rationalising.root-of-quotient", path, apply("Divide", over(above), over(below)));
}

/** Where a quotient with a root below its bar stands. */
function rootBelow(json: MathJson, path: Path): Path | undefined {
  const operands = operandsOf(json);
  if (headOf(json) === "Divide" && hasRoot(operands[1] as MathJson)) return path;
  for (const [index, operand] of operands.entries()) {
    const found = rootBelow(operand, [...path, index + 1]);
    if (found) return found;
  }
  return undefined;
}

function rationalise(path: Path, board: Board): boolean {
  const [above, below] = operandsOf(at(board.line?.json ?? 0, path)) as [MathJson, MathJson];
  const simpler = expandedForm(below, { isOrdered: false });
  if (!sameTree(simpler, below)) {
    board.rewrite("rationalising.simplify-roots", path, apply("Divide", above, simpler));
    return hasRoot(simpler) ? rationalise(path, board) : true;
  }
  const terms = summandsOf(below).map(monomialOf);
  if (!terms.every((term) => term !== undefined)) return false;
  const found = multiplierOf(terms);
  if (!found) return false;
  const { factor, name } = found;
  board.rewrite(name, path, apply("Divide", above === 1 ? factor : sideBySide([above, factor]), sideBySide([below, factor])), {
    factor: expressionOf(factor),
  });
  const bottom = expandedForm(sideBySide([below, factor]));
  const top = above === 1 ? factor : sideBySide([above, factor]);
  put("rationalising.denominator", path, quotient(top, bottom), board);
  const shared = dividedBy(above, bottom, board);
  if (shared !== undefined) {
    put("rationalising.cancel-factor", path, shared === 1 ? factor : sideBySide([shared, factor]), board);
    return true;
  }
  const worked = expandedForm(top);
  put("rationalising.numerator", path, quotient(worked, bottom), board);
  const reduced = reducedQuotient(worked, bottom);
  if (reduced !== undefined && !sameTree(denominatorOf(reduced), bottom)) put("rationalising.reduce", path, reduced, board);
  return true;
}

/** The quotient of what stood above by the new denominator, where that is a polynomial and the denominator holds letters. */
function dividedBy(above: MathJson, bottom: MathJson, board: Board): MathJson | undefined {
  if (freeLetters(bottom).length === 0 || hasRoot(above)) return undefined;
  const atoms = new Atoms();
  const value = readFraction(apply("Divide", above, bottom), atoms, (operations) => board.spend(operations));
  return value?.denominator === 1n && isSum(bottom) ? fractionToJson(value, atoms) : undefined;
}

const quotient = (above: MathJson, below: MathJson): MathJson => (below === 1 ? above : apply("Divide", above, below));

function put(name: string, path: Path, part: MathJson, board: Board): void {
  if (!sameTree(at(board.line?.json ?? 0, path), part)) board.rewrite(name, path, part);
}

const halves = ({ factors }: Monomial, index: bigint): boolean =>
  [...factors.values()].every(({ exponent }) => index % exponent.denominator === 0n);

/** What to multiply by, so that fewer roots are left below. */
function multiplierOf(terms: readonly Monomial[]): { factor: MathJson; name: string } | undefined {
  const [first, second, ...more] = terms;
  if (!first) return undefined;
  if (!second) return { factor: missingRoots(first), name: "rationalising.by-root" };
  if (terms.every((term) => halves(term, 2n))) {
    const last = terms.at(-1) as Monomial;
    // The last root alone changes its sign: a + √b, or √a + √b + √c with the first two together.
    const turned = { ...last, coefficient: Q.negate(last.coefficient) };
    return { factor: writeSum([...terms.slice(0, -1), turned]), name: "rationalising.by-conjugate" };
  }
  const [third, ...others] = more;
  if (third && others.length === 0) return cubeOfThree(first, second, third);
  if (more.length > 0 || !halves(first, 3n) || !halves(second, 3n)) return undefined;
  const [a, b] = [powerOf(first, Q.rational(2)), powerOf(second, Q.rational(2))];
  const product = times(first, second);
  if (!a || !b) return undefined;
  return { factor: writeSum([a, { ...product, coefficient: Q.negate(product.coefficient) }, b]), name: "rationalising.by-cubes" };
}

/** a² ± ab + b² is multiplied by a ∓ b. */
function cubeOfThree(first: Monomial, second: Monomial, third: Monomial): { factor: MathJson; name: string } | undefined {
  const [a, b] = [halfOf(first), halfOf(third)];
  if (!a || !b) return undefined;
  const product = times(a, b);
  const turned = { ...product, coefficient: Q.negate(product.coefficient) };
  const isPlus = sameTree(writeMonomial(product), writeMonomial(second));
  if (!isPlus && !sameTree(writeMonomial(turned), writeMonomial(second))) return undefined;
  return { factor: writeSum([a, isPlus ? { ...b, coefficient: Q.negate(b.coefficient) } : b]), name: "rationalising.by-cubes" };
}

/** The monomial whose square it is, under cube roots: ∛3 for ∛9. */
function halfOf({ coefficient, factors }: Monomial): Monomial | undefined {
  const [above, below] = [integerRoot(coefficient.numerator, 2), integerRoot(coefficient.denominator, 2)];
  const halved = [...factors].map(([key, { base, exponent }]): [string, { base: MathJson; exponent: Q.Rational }] => [
    key,
    { base, exponent: Q.multiply(exponent, Q.rational(1, 2)) },
  ]);
  const isCubic = halved.every(([, { exponent }]) => 3n % exponent.denominator === 0n);
  return above === undefined || below === undefined || !isCubic
    ? undefined
    : { coefficient: Q.rational(above, below), factors: new Map(halved) };
}

/** √3 for 2√3, ∛4 for ∛2: what makes each root below a whole power. */
function missingRoots({ factors }: Monomial): MathJson {
  const missing = [...factors].flatMap(([key, { base, exponent }]): [string, { base: MathJson; exponent: Q.Rational }][] =>
    exponent.denominator === 1n
      ? []
      : [
          [
            key,
            {
              base,
              exponent: Q.rational(exponent.denominator - (exponent.numerator % exponent.denominator), exponent.denominator),
            },
          ],
        ],
  );
  return writeMonomial({ coefficient: Q.one, factors: new Map(missing) });
}

/** Numbers and letters that all terms above have in common with what is below are cancelled; a minus below goes above. */
function reducedQuotient(above: MathJson, below: MathJson): MathJson | undefined {
  const terms = summandsOf(above).map(monomialOf);
  const divisor = monomialOf(below);
  if (!terms.every((term) => term !== undefined) || !divisor || isSum(below) || Q.isZero(divisor.coefficient)) return undefined;
  const inverse = powerOf(divisor, Q.rational(-1));
  if (!inverse) return undefined;
  const divided = schoolOrder(collectTerms(terms.map((term) => times(term, inverse))));
  const common = divided.reduce((multiple, { coefficient }) => Q.leastCommonMultiple(multiple, coefficient.denominator), 1n);
  const letters = divided.map(({ factors }) => [...factors.values()].some(({ exponent }) => exponent.numerator < 0n));
  if (letters.some(Boolean)) return undefined;
  const tops = divided.map((term) => ({ ...term, coefficient: Q.multiply(term.coefficient, Q.rational(common)) }));
  const only = tops.length === 1 ? tops[0] : undefined;
  if (only && only.coefficient.numerator < 0n)
    return opposite(quotient(writeMonomial({ ...only, coefficient: Q.negate(only.coefficient) }), Q.integerToJson(common)));
  return quotient(sum(plusFirst(tops).map(writeMonomial)), Q.integerToJson(common));
}

const denominatorOf = (json: MathJson): MathJson => {
  const inner = headOf(json) === "Negate" ? (operandsOf(json)[0] as MathJson) : json;
  return headOf(inner) === "Divide" ? (operandsOf(inner)[1] as MathJson) : 1;
};

/** √5 − 1 rather than −1 + √5. */
function plusFirst(terms: readonly Monomial[]): Monomial[] {
  const plus = terms.findIndex(({ coefficient }) => coefficient.numerator > 0n);
  return plus > 0 ? [terms[plus] as Monomial, ...terms.slice(0, plus), ...terms.slice(plus + 1)] : [...terms];
}
