import type { Range } from "../../algebra/ranges/range.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { type Stretch, stretchesOf } from "../line/decide.ts";
import { readStatement } from "../statements/read-statement.ts";
import { join, type Statement } from "../statements/statement.ts";

/** The conditions of a verdict, said as a person would: a > 0 for a ≥ 0 and a ≠ 0, ab > 0 without b ≠ 0. */
export function withShortConditions(verdict: Verdict, spend: Spend): Verdict {
  const conditions = (verdict.conditions ?? []).map(({ json }) => json);
  if (conditions.length === 0) return verdict;
  return { ...verdict, conditions: inShort(conditions, spend).map(expressionOf) };
}

export function inShort(conditions: readonly MathJson[], spend: Spend): MathJson[] {
  const plain = conditions.filter((condition) => !isImplied(condition, conditions));
  const alone = plain.flatMap((condition) => (freeLetters(condition).length === 1 ? freeLetters(condition) : []));
  return [...new Set(alone)].reduce((left, letter) => shorter(left, letter, spend), plain);
}

/** What is said of one letter, said together where that takes fewer words or no roots. */
function shorter(conditions: MathJson[], letter: string, spend: Spend): MathJson[] {
  const isOwn = (json: MathJson): boolean => freeLetters(json).every((name) => name === letter);
  const own = conditions.filter(isOwn);
  if (own.length < 2 && !own.some(isIndirect)) return conditions;
  const statements = own.map(readStatement);
  if (statements.some((statement) => statement === undefined)) return conditions;
  const stretches = stretchesOf([join("and", statements as Statement[])], letter, spend);
  const found = stretches && inWords(stretches, letter);
  const isShorter = found && (found.length < own.length || (own.some(isIndirect) && found.length <= own.length + 1));
  if (!isShorter) return conditions;
  const place = conditions.findIndex(isOwn);
  return [...conditions.slice(0, place), ...found, ...conditions.slice(place).filter((json) => !isOwn(json))];
}

/** With a root, bars, an interval, a formula between two bounds, or the letter below a line. */
const isIndirect = (json: MathJson): boolean =>
  (/^(Less|Greater)/.test(headOf(json) ?? "") && operandsOf(json).length > 2 && !isSymbol(operandsOf(json)[1] ?? 0)) ||
  /^(Sqrt|Root|Abs|Interval)$/.test(headOf(json) ?? "") ||
  (headOf(json) === "Divide" && freeLetters(operandsOf(json)[1] ?? 0).length > 0) ||
  operandsOf(json).some(isIndirect);

/** One connected set without some of its points; undefined for any other. */
function inWords(stretches: readonly Stretch[], letter: string): MathJson[] | undefined {
  const first = stretches.findIndex(({ holding }) => holding[0]);
  const last = stretches.findLastIndex(({ holding }) => holding[0]);
  if (first < 0) return undefined;
  const within = stretches.slice(first, last + 1);
  const missing = within.filter(({ holding }) => !holding[0]);
  if (!missing.every(isPoint)) return undefined;
  const [start, end] = [within[0] as Stretch, within.at(-1) as Stretch];
  const range: Range = {
    from: start.from === undefined ? undefined : { value: simplify(start.from), isIn: isPoint(start) },
    to: end.to === undefined ? undefined : { value: simplify(end.to), isIn: isPoint(end) },
  };
  const gaps = missing.map(({ from = 0 }) => apply("NotEqual", letter, simplify(from)));
  if (range.from && range.to && sameTree(range.from.value, range.to.value)) return [apply("Equal", letter, range.from.value)];
  return [
    ...(range.from ? [apply(range.from.isIn ? "GreaterEqual" : "Greater", letter, range.from.value)] : []),
    ...(range.to ? [apply(range.to.isIn ? "LessEqual" : "Less", letter, range.to.value)] : []),
    ...gaps,
  ];
}

const isPoint = ({ from, to }: Stretch): boolean => from !== undefined && to !== undefined && sameTree(from, to);

/** b ≠ 0 where ab > 0 is listed. */
function isImplied(condition: MathJson, conditions: readonly MathJson[]): boolean {
  const [factor, zero] = operandsOf(condition);
  if (headOf(condition) !== "NotEqual" || zero !== 0 || factor === undefined) return false;
  return conditions.some((other) => {
    const [product = 0, nought] = operandsOf(other);
    const isStrict = /^(Greater|Less|NotEqual)$/.test(headOf(other) ?? "") && nought === 0;
    return isStrict && headOf(product) === "Multiply" && operandsOf(product).some((each) => sameTree(each, factor));
  });
}
