import { signOfConstant } from "../../algebra/constant/decide.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { MathJson, Relation, Verdict } from "../../contract.ts";
import { compiled } from "../../expression/evaluation/compiled.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, mapOperands, mentions, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { domainConditions, isDomainKnown } from "../domain.ts";
import { stretchesOf } from "../line/decide.ts";
import { readStatement } from "../statements/read-statement.ts";
import { verifyStep } from "../verify-step.ts";
import { type Checked, undecided } from "./checked.ts";

export const proved: Verdict = { status: "proved", by: "each" };

/** Proved where all are. */
export const together = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find(({ status }) => status === "refuted") ??
  (verdicts.every(({ status }) => status === "proved") ? proved : undecided);

export const decide = (
  { calculus, spend }: Checked,
  before: MathJson,
  after: MathJson,
  relation: Relation,
  assuming: readonly MathJson[] = [],
): Verdict =>
  verifyStep(
    { before: expressionOf(before), after: expressionOf(after), relation, assuming: assuming.map(expressionOf), calculus },
    spend,
  );

export const isProved = (checked: Checked, before: MathJson, after: MathJson, relation: Relation): boolean =>
  decide(checked, before, after, relation).status === "proved";

/** NaN for what is no number. */
export const doubleOf = (json: MathJson): number => compiled(json, [])?.() ?? Number.NaN;

/** What the question says of the letter. */
export const saidOf = ({ goal, unknown }: Checked): MathJson[] =>
  (goal.problem?.assuming ?? goal.assuming).map(({ json }) => json).filter((json) => mentions(json, unknown));

const strict: Readonly<Record<string, string>> = { LessEqual: "Less", GreaterEqual: "Greater" };
const weak: Readonly<Record<string, string>> = { Less: "LessEqual", Greater: "GreaterEqual" };

/** What is said of a letter, without the ends of intervals. */
export const withoutEnds = (json: MathJson): MathJson => changedEnds(json, strict, (end) => apply("Open", end));

/** What is said of a letter, with the ends of intervals, and places that are left out. */
export const withEnds = (json: MathJson): MathJson => changedEnds(json, weak, (end) => end);

function changedEnds(json: MathJson, heads: typeof strict, change: (end: MathJson) => MathJson): MathJson {
  const [head = "", operands] = [headOf(json) ?? "", operandsOf(json)];
  if (head === "Interval")
    return apply(head, ...operands.map((end) => change(headOf(end) === "Open" ? (operandsOf(end)[0] ?? 0) : end)));
  if (head === "NotEqual" && heads === weak) return "True";
  const inner = mapOperands(json, (part) => changedEnds(part, heads, change));
  return Object.hasOwn(heads, head) ? apply(heads[head] as string, ...operandsOf(inner)) : inner;
}

/** Several statements as one. */
export const allOf = ([first = "True", ...others]: readonly MathJson[]): MathJson =>
  others.length === 0 ? first : apply("And", first, ...others);

/** That the letter is one of some numbers. */
export const isAmong = (unknown: string, places: readonly MathJson[]): MathJson =>
  places.length === 0 ? "False" : apply("Element", unknown, apply("Set", ...places));

/** The numbers besides some known ones for which a statement holds; undefined where they are not certain, or are more than single numbers. */
export function othersWhere(checked: Checked, statement: MathJson, known: readonly MathJson[]): MathJson[] | undefined {
  const { unknown, spend } = checked;
  if (isProved(checked, statement, isAmong(unknown, known), "implies")) return [];
  const read = readStatement(statement);
  const stretches = read && stretchesOf([read], unknown, spend)?.filter(({ holding }) => holding[0]);
  const places = stretches?.map(({ from, to }) =>
    from !== undefined && to !== undefined && sameTree(from, to) ? from : undefined,
  );
  if (!places?.every((place) => place !== undefined)) return undefined;
  const isSame = (one: MathJson, other: MathJson): boolean =>
    signOfConstant(simplify(apply("Subtract", one, other), { spend }), spend) === 0;
  return places.filter((place) => !known.some((each) => isSame(place, each)));
}

const infinities = ["PositiveInfinity", "NegativeInfinity"] as const;

/** To which end a formula grows beyond all bounds on one side of a place, proved; undefined where that is not proved. */
export const growsTo = (
  checked: Checked,
  formula: MathJson,
  place: MathJson,
  side: -1 | 1,
): (typeof infinities)[number] | undefined =>
  infinities.find((end) => isProved(checked, apply("Limit", formula, checked.unknown, place, side), end, "equal"));

/** Whether it is proved that a formula has no value under a condition on its letter. */
export const hasNoValueWhere = (checked: Checked, body: MathJson, where: MathJson): boolean =>
  isDomainKnown(body) && isProved(checked, allOf([...domainConditions(body), where]), "False", "implies");

/** So far beside a place a function has to have no values for it to end there. */
const beside: MathJson = ["Divide", 1, 1000];

export function hasNoValueBeside(checked: Checked, body: MathJson, place: MathJson, side: -1 | 1): boolean {
  const other = apply(side > 0 ? "Add" : "Subtract", place, beside);
  const [from, to] = side > 0 ? [place, other] : [other, place];
  return hasNoValueWhere(checked, body, apply("Less", from, checked.unknown, to));
}
