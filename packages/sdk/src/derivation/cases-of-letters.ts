import { simplify } from "../algebra/simplify/simplify.ts";
import type { Spend } from "../algebra/spend.ts";
import type { Goal, MathJson, Outcome } from "../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree, substitute } from "../expression/mathjson.ts";
import { domainConditions } from "../verification/domain.ts";
import { excludes } from "../verification/excluded.ts";
import type { ScratchBoard } from "./board.ts";
import { type ConditionedSet, writtenCases } from "./cases-of-letter.ts";
import { valuesOf } from "./equation.ts";

/** What holds where a comparison does not. */
const opposites: Readonly<Record<string, string>> = {
  Less: "GreaterEqual",
  LessEqual: "Greater",
  Greater: "LessEqual",
  GreaterEqual: "Less",
};

/**
 * Two solutions with several other letters, where the question says of the unknown what one may meet and the other not: a − b and a + b for x ≤ 2. The cases
 * are that both do, one of them, and neither. Undefined for other questions, or where the letters have to meet more than that.
 */
export function byCasesOfLetters(goal: Goal, board: ScratchBoard, outcome: Outcome): Outcome | undefined {
  const [first, second, ...more] = valuesOf(outcome) ?? [];
  const letters = otherLetters(goal);
  if (first === undefined || second === undefined || more.length > 0 || letters.length < 2) return undefined;
  const spend: Spend = (operations) => board.spend(operations);
  const [ofFirst, ofSecond] = [first, second].map((member) => demands(member, goal));
  if (!ofFirst || !ofSecond || ofFirst.length === 0 || ofSecond.length === 0) return undefined;
  const known = board.assuming;
  const follows = (from: readonly MathJson[], to: readonly MathJson[]): boolean => excludes(known, [...from, negated(to)], spend);
  const [real, others] = [first, second].map((member) => openDomain(member, board));
  if (!real || !others || !sameTree(all(real), all(others)) || !real.every(isComparison)) return undefined;
  const sets = setsOf({ first, second, ofFirst, ofSecond, follows });
  if (real.length === 0) return writtenCases(sets, letters, goal, board);
  const where = sets.map(([condition, members]): ConditionedSet => [all([...real, condition]), members]);
  return writtenCases([...where, [negated(real), []]], letters, goal, board);
}

/** What a value needs to be a number, unless the lines need it too: b ≥ 0 for √b. */
const openDomain = (member: MathJson, board: ScratchBoard): MathJson[] =>
  domainConditions(member).filter(
    (condition) =>
      !board.assuming.some(({ json }) => sameTree(json, condition)) &&
      !(isComparison(condition) && excludes(board.assuming, [negated([condition])], (operations) => board.spend(operations))),
  );

const isComparison = (json: MathJson): boolean => opposites[headOf(json) ?? ""] !== undefined;

interface Two {
  readonly first: MathJson;
  readonly second: MathJson;
  readonly ofFirst: readonly MathJson[];
  readonly ofSecond: readonly MathJson[];
  follows(from: readonly MathJson[], to: readonly MathJson[]): boolean;
}

/** Where the demands of one follow from those of the other there are three cases, else four; they leave nothing out. */
function setsOf({ first, second, ofFirst, ofSecond, follows }: Two): ConditionedSet[] {
  const [isSecondHarder, isFirstHarder] = [follows(ofSecond, ofFirst), follows(ofFirst, ofSecond)];
  if (isSecondHarder && isFirstHarder)
    return [
      [all(ofFirst), [first, second]],
      [negated(ofFirst), []],
    ];
  if (isSecondHarder || isFirstHarder) {
    const [easy, hard, only] = isSecondHarder ? [ofFirst, ofSecond, first] : [ofSecond, ofFirst, second];
    return [
      [all(hard), [first, second]],
      [all([...easy, negated(hard)]), [only]],
      [negated(easy), []],
    ];
  }
  return [
    [all([...ofFirst, ...ofSecond]), [first, second]],
    [all([...ofFirst, negated(ofSecond)]), [first]],
    [all([negated(ofFirst), ...ofSecond]), [second]],
    [all([negated(ofFirst), negated(ofSecond)]), []],
  ];
}

function otherLetters({ expression, unknowns: [unknown = "", ...others], assuming }: Goal): string[] {
  if (others.length > 0 || headOf(expression.json) !== "Equal") return [];
  const all = [expression, ...assuming].flatMap(({ json }) => freeLetters(json));
  const letters = [...new Set(all)].filter((name) => name !== unknown);
  return letters.includes("i") ? [] : letters;
}

/** What a member has to meet of what is said of the unknown, as comparisons of two sides; undefined where other things are said. */
function demands(member: MathJson, { assuming, unknowns: [unknown = ""] }: Goal): MathJson[] | undefined {
  const about = assuming.map(({ json }) => json).filter((json) => freeLetters(json).includes(unknown));
  const atoms = about.flatMap(comparisons);
  if (headOf(member) === "Family" || !atoms.every(isComparison)) return undefined;
  return atoms.map((atom) => {
    const sides = operandsOf(atom).map((side) => simplify(substitute(side, { [unknown]: member })));
    return apply(headOf(atom) ?? "", ...sides);
  });
}

/** −1 < x < 2 is −1 < x and x < 2. */
function comparisons(json: MathJson): MathJson[] {
  const [head = "", operands] = [headOf(json), operandsOf(json)];
  if (head === "And") return operands.flatMap(comparisons);
  if (!isComparison(json) || operands.length < 3) return [json];
  return operands.slice(1).map((right, index) => apply(head, operands[index] ?? 0, right));
}

const all = (conditions: readonly MathJson[]): MathJson =>
  conditions.length === 1 ? (conditions[0] as MathJson) : apply("And", ...conditions.flatMap(partsOf));

const partsOf = (json: MathJson): readonly MathJson[] => (headOf(json) === "And" ? operandsOf(json) : [json]);

function negated(conditions: readonly MathJson[]): MathJson {
  const parts = conditions.map((condition) => apply(opposites[headOf(condition) ?? ""] ?? "", ...operandsOf(condition)));
  return parts.length === 1 ? (parts[0] as MathJson) : apply("Or", ...parts);
}
