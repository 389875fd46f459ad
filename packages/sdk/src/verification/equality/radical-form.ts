import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, mapOperands, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";

/**
 * Whether two formulas with roots of letters have one canonical form under what is assumed of the letters, and both a value for all that they
 * may be: √(a²) = a for a > 0, a²/√(a² − b²) for a > b > 0 without a root below.
 */
export function haveSameRadicalForm(before: MathJson, after: MathJson, assuming: readonly MathJson[], spend: Spend): boolean {
  if (assuming.length === 0) return false;
  const numbers = new Radicals({ assuming, spend });
  const [left, right] = [numbers.simplify(before), numbers.simplify(after)];
  if (left === undefined || right === undefined || !sameTree(left, right)) return false;
  return [before, after].flatMap(domainConditions).every((condition) => holds(numbers, condition));
}

/**
 * Whether two formulas with roots of letters have one canonical form whatever the letters are, and so one value wherever both have one: every step to
 * that form keeps the value where there is one.
 */
export function haveOneRadicalForm(before: MathJson, after: MathJson, assuming: readonly MathJson[], spend: Spend): boolean {
  const numbers = new Radicals({ assuming, spend });
  const names = new Map<string, string>();
  const [left, right] = [before, after].map((json) => numbers.read(withNames(json, names)));
  return left !== undefined && right !== undefined && numbers.equal(left, right);
}

/** Functions as letters, one a function and argument: what holds for any number in their place holds for them. */
function withNames(json: MathJson, names: Map<string, string>): MathJson {
  const [head, operands] = [headOf(json), operandsOf(json)];
  const power = head === "Power" ? rationalOf(operands[1] ?? 0) : undefined;
  if (power && power.denominator <= 2n) return apply("Power", withNames(operands[0] ?? 0, names), operands[1] as MathJson);
  if (head === undefined || /^(Add|Subtract|Negate|Multiply|Divide|Sqrt|Abs)$/.test(head))
    return mapOperands(json, (operand) => withNames(operand, names));
  const key = JSON.stringify(json);
  const name = names.get(key) ?? `§${names.size}`;
  names.set(key, name);
  return name;
}

/** Those of some conditions that what is assumed of the letters does not settle: a ≠ 0 is settled by a > b > 0. */
export function unsettled(conditions: readonly MathJson[], assuming: readonly MathJson[], spend: Spend): MathJson[] {
  if (conditions.length === 0 || assuming.length === 0) return [...conditions];
  const numbers = new Radicals({ assuming, spend });
  return conditions.filter((condition) => !holds(numbers, condition));
}

function holds(numbers: Radicals, condition: MathJson): boolean {
  const [left = 0, right = 0] = operandsOf(condition);
  const difference = numbers.read(apply("Subtract", left, right));
  const sign = difference && numbers.sign(difference);
  if (sign === undefined) return false;
  const head = headOf(condition);
  return (head === "NotEqual" && sign !== 0) || (head === "GreaterEqual" && sign >= 0) || (head === "Greater" && sign > 0);
}
