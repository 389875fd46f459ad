import { Atoms } from "../../../algebra/forms/atoms.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson } from "../../../algebra/forms/write-polynomial.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson, Method, Rule, RuleId } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, isNumber, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

const rule = (example: string, en: string, zh: string): Rule => ({ relation: "equal", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "single-power.as-powers": rule(
    "\\sqrt{x} \\cdot x ⟶ x^{\\frac{1}{2}} \\cdot x",
    "Write every factor as a power of {base}",
    "把各因式写成 {base} 的幂",
  ),
  "single-power.add-exponents": rule(
    "x^2 \\cdot x^3 ⟶ x^{2 + 3}",
    "The same base: add the exponents (subtract below the bar)",
    "同底数幂相乘，指数相加（相除则相减）",
  ),
  "single-power.exponent": rule("x^{2 + 3} ⟶ x^5", "Work out the exponent", "计算指数"),
};

/** Products, quotients, powers and roots of one base as one power. */
export const singlePower: Method = {
  id: "forms.single-power",
  example: "\\sqrt{x} \\cdot x^2",
  assumes: true,
  rules: { ...formsCommonRules, ...rules },
  suits: (goal) => (goal.task === "single-power" ? 0.9 : 0),
  derive(goal, board) {
    const given = goal.expression.json;
    const isPower = /^(Multiply|Divide|Power|Sqrt|Root|Exp)$/.test(headOf(given) ?? "") || operandsOf(given).length === 0;
    if (!isPower || hidesAbsoluteValue(given)) return { status: "unsupported" };
    const factors = factorsOf(given, 1);
    const bases = factors.map(({ base }) => base).filter((base) => !isNumber(base));
    const smallest = factors.map(({ base }) => primitiveRoot(base)?.base).filter((base) => base !== undefined);
    const base = bases[0] ?? (smallest.length > 0 ? Math.min(...smallest) : undefined);
    if (base === undefined) return { status: "unsupported" };
    const exponents = factors.map((factor) => exponentOver(factor, base));
    if (!exponents.every((exponent) => exponent !== undefined)) return { status: "unsupported" };
    const plain = exponents.map(simplified);
    const put = (name: string, json: MathJson, params?: Record<string, MathJson>): void => {
      const shown = Object.fromEntries(Object.entries(params ?? {}).map(([key, part]) => [key, expressionOf(part)]));
      if (!sameTree(board.line?.json ?? 0, json)) board.write(name, expressionOf(json), shown);
    };
    if (!sameTree(given, apply("Power", base, plain[0] as MathJson)) && headOf(given) !== "Divide") {
      const powers = plain.map((exponent) => (exponent === 1 ? base : apply("Power", base, exponent)));
      put("single-power.as-powers", powers.length === 1 ? (powers[0] as MathJson) : apply("Multiply", ...powers), { base });
    }
    put("single-power.add-exponents", apply("Power", base, sum(plain)));
    const total = simplified(sum(plain));
    const answer = total === 1 ? base : apply("Power", base, total);
    put("single-power.exponent", answer);
    if (sameTree(answer, given)) board.write("forms.as-asked", goal.expression);
    return formAnswer(goal, answer);
  },
};

/** √(x²) is |x|: an even root of an even power, unless the power that is left is even too. */
function hidesAbsoluteValue(json: MathJson): boolean {
  const [first, second] = operandsOf(json);
  const index =
    headOf(json) === "Sqrt"
      ? 2n
      : headOf(json) === "Root"
        ? whole(second)
        : headOf(json) === "Power"
          ? rationalOf(second ?? 0)?.denominator
          : 1n;
  const inner = first !== undefined && headOf(first) === "Power" ? rationalOf(operandsOf(first)[1] as MathJson) : undefined;
  const isEven = index !== undefined && index % 2n === 0n && inner !== undefined && inner.numerator % 2n === 0n;
  if (isEven && (inner?.numerator ?? 1n) % (2n * (index ?? 1n)) !== 0n) return true;
  return operandsOf(json).some(hidesAbsoluteValue);
}

const whole = (json: MathJson | undefined): bigint | undefined => (typeof json === "number" ? BigInt(json) : undefined);

interface Power {
  readonly base: MathJson;
  readonly exponent: MathJson;
}

/** The factors with their exponents, those below a bar negative. */
function factorsOf(json: MathJson, times: MathJson): Power[] {
  const operands = operandsOf(json);
  const [first, second] = operands as [MathJson, MathJson];
  switch (headOf(json)) {
    case "Multiply":
      return operands.flatMap((operand) => factorsOf(operand, times));
    case "Divide":
      return [...(first === 1 ? [] : factorsOf(first, times)), ...factorsOf(second, negated(times))];
    case "Power":
      return factorsOf(first, product(second, times));
    case "Exp":
      return [{ base: "ExponentialE", exponent: product(first, times) }];
    case "Sqrt":
      return factorsOf(first, product(apply("Divide", 1, 2), times));
    case "Root":
      return factorsOf(first, product(apply("Divide", 1, second), times));
    default:
      return [{ base: json, exponent: times }];
  }
}

const product = (left: MathJson, right: MathJson): MathJson => (right === 1 ? left : apply("Multiply", left, right));
const negated = (json: MathJson): MathJson => opposite(json);

function simplified(json: MathJson): MathJson {
  const atoms = new Atoms();
  const value = readFraction(json, atoms, () => {});
  return value ? fractionToJson(value, atoms) : json;
}

/** The exponent over another base: 8ⁿ is 2³ⁿ. */
function exponentOver({ base, exponent }: Power, wanted: MathJson): MathJson | undefined {
  if (sameTree(base, wanted)) return exponent;
  const root = primitiveRoot(base);
  return root && root.base === wanted ? apply("Multiply", root.exponent, exponent) : undefined;
}

/** 8 = 2³, 1/9 = 3⁻². */
function primitiveRoot(base: MathJson): { base: number; exponent: number } | undefined {
  if (typeof base !== "number" || !Number.isSafeInteger(base) || base < 2) return undefined;
  for (let exponent = Math.floor(Math.log2(base)); exponent > 1; exponent--) {
    const root = Math.round(base ** (1 / exponent));
    if (root ** exponent === base) return { base: root, exponent };
  }
  return { base, exponent: 1 };
}
