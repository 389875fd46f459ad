import type { Answer, MathJson } from "@math-viz/sdk";
import { compileCondition } from "../../../../packages/sdk/src/expression/evaluation/compile.ts";
import { freeLetters, headOf, operandsOf } from "../../../../packages/sdk/src/expression/mathjson.ts";
import { type Comparison, complexOf, isCutOff, numberOf, type Place, same, sameMembers, withSigns } from "./values.ts";

/** The members of an answer: none for the empty set, one for a value alone. */
export const membersOf = (json: MathJson): MathJson[] =>
  (headOf(json) === "Set" ? [...operandsOf(json)] : json === "EmptySet" ? [] : [json]).flatMap(withSigns);

export function holds(condition: MathJson, place: Place): boolean {
  const letters = freeLetters(condition);
  return compileCondition(condition, letters)(...letters.map((letter) => place[letter] ?? Number.NaN)) === true;
}

/** Of an answer by cases the case at a place. */
export function caseAt(json: MathJson, place: Place): MathJson {
  if (headOf(json) !== "Which") return json;
  const parts = operandsOf(json);
  const index = parts.findIndex((part, at) => at % 2 === 0 && (part === "True" || holds(part, place)));
  return parts[index + 1] ?? "Nothing";
}

const isFamily = (json: MathJson): boolean => headOf(json) === "Family";

const realSet: Comparison = (expected, answer) => {
  const members = membersOf(answer.json);
  if (members.some(isFamily) || answer.kind === "all") return false;
  const right = sameMembers(expected as number[], members, (wanted, member) => same(wanted, numberOf(member)));
  return right && isCutOff(answer.json) ? undefined : right;
};

const complexSet: Comparison = (expected, answer) =>
  sameMembers(expected as [number, number][], membersOf(answer.json), ([re, im], member) => {
    const [foundRe, foundIm] = complexOf(member);
    return same(re, foundRe) && same(im, foundIm);
  });

/** To the five digits that are shown at least. */
const decimals: Comparison = (expected, answer) =>
  !membersOf(answer.json).some(isFamily) &&
  sameMembers(expected as number[], membersOf(answer.json), (wanted, member) => same(wanted, numberOf(member), 1e-5));

/** Each member of a family for whole numbers far enough to pass the window. */
export function unfolded(member: MathJson): { json: MathJson; place: Place }[] {
  if (!isFamily(member)) return [{ json: member, place: {} }];
  const [json = "Nothing", letter = "k"] = operandsOf(member);
  return Array.from({ length: 161 }, (_, index) => ({ json, place: { [String(letter)]: index - 80 } }));
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
}

/** Families are the same when they have the same members in a window. */
const periodicSet: Comparison = (expected, answer) => {
  const { from, to, values } = expected as Window;
  const found = membersOf(answer.json)
    .flatMap(unfolded)
    .flatMap(({ json, place }) => withSigns(json).map((each) => numberOf(each, place)))
    .filter((value) => !(value < from || value > to));
  return (
    values.every((value) => found.some((other) => same(value, other))) &&
    found.every((value) => values.some((other) => same(value, other)))
  );
};

interface Row {
  readonly at: Place;
  readonly solutions: readonly number[] | "all";
}

/** Solutions with letters in them, by their numbers where the letters have values; cases are the ones that hold there. */
const solutionsAt: Comparison = (expected, answer: Answer) =>
  (expected as Row[]).every(({ at, solutions }) => {
    const found = caseAt(answer.json, at);
    if (solutions === "all") return /^(RealNumbers|ComplexNumbers)$/.test(String(found));
    return (
      found !== "Nothing" &&
      found !== "RealNumbers" &&
      sameSets(
        solutions,
        membersOf(found).map((member) => numberOf(caseAt(member, at), at)),
      )
    );
  });

const sameSets = (left: readonly number[], right: readonly number[]): boolean =>
  left.every((value) => right.some((other) => same(value, other))) &&
  right.every((value) => left.some((other) => same(value, other)));

/** Curves are the same when their equations are proportional: left − right against the expected polynomial or formula. */
const curves: Comparison = (expected, answer) => {
  const found = headOf(answer.json) === "Equal" ? [answer.json] : operandsOf(answer.json);
  return sameMembers(expected as MathJson[], found, (wanted, equation) => {
    if (headOf(equation) !== "Equal") return false;
    const [left = 0, right = 0] = operandsOf(equation);
    const ratios = Array.from({ length: 12 }, (_, k) => {
      const place = { x: Math.sin(k + 0.3) * 3, y: Math.cos(1.7 * k + 1) * 3 };
      return numberOf(["Subtract", left, right] as unknown as MathJson, place) / numberOf(wanted, place);
    });
    const [first = Number.NaN] = ratios;
    return ratios.every((ratio) => Number.isFinite(ratio) && ratio !== 0 && Math.abs(ratio - first) <= 1e-7 * Math.abs(ratio));
  });
};

export const solutions: Readonly<Record<string, Comparison>> = {
  "real-set": realSet,
  "complex-set": complexSet,
  decimals,
  "periodic-set": periodicSet,
  "solutions-at": solutionsAt,
  curves,
};
