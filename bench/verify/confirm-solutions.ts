import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { freeLetters, headOf, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";
import type { Draft } from "./pair.ts";
import { UndecidedError } from "./values/arithmetic.ts";
import { environments } from "./values/environments.ts";
import type { Environment } from "./values/evaluate.ts";
import { isMatrix } from "./values/matrices.ts";
import { type Assignment, grid, offTheLine } from "./values/points.ts";
import { type Roots, rootsOf } from "./values/roots.ts";
import { pointsIn } from "./values/solutions.ts";
import { countersOf, hasDoubleSign, holds, signed, type Truth } from "./values/truth.ts";
import { complex, precise, rough } from "./values/value.ts";

/** A draft with its formulas read. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly before: MathJson;
  readonly after: MathJson;
  readonly assuming: readonly MathJson[];
  readonly conditions: readonly MathJson[];
  readonly also: readonly MathJson[];
  readonly at: readonly Assignment[];
}

/** Why two statements are not confirmed to have the solutions, or not to have them, that the draft claims. */
export function solutionsDecide(read: ReadDraft): string | undefined {
  if (read.draft.numbers === "complex") return compareAt(read, complex);
  const doubt = compareAt(read, precise());
  if (!read.draft.truth) return doubt === undefined || hasWitnessAlong(read) ? undefined : doubt;
  if (doubt !== undefined && doubt !== untried) return doubt;
  const along = lookAlong(read);
  return along.overlooked ?? (along.solved > 0 ? undefined : doubt);
}

const untried = "no solution was tried";

function compareAt<Num>(read: ReadDraft, truth: Truth<Num>): string | undefined {
  const { draft, before, after, assuming } = read;
  let solved = 0;
  for (const environment of environments(pointsToTry(read, truth), assuming, truth)) {
    const [first, second] = [before, after].map((json) => decided(json, environment, truth));
    if (first === undefined || second === undefined) continue;
    const violated = (first && !second && draft.relation !== "follows") || (second && !first && draft.relation !== "implies");
    if (violated && !draft.truth) return undefined;
    if (violated) return `${first ? "only before" : "only after"} holds at ${JSON.stringify(environment)}`;
    if (first && second) solved += 1;
  }
  if (!draft.truth) return "no witness";
  return solved > 0 || saysNone(after) || saysNone(before) || draft.argued ? undefined : untried;
}

const saysNone = (json: MathJson): boolean =>
  json === "False" ||
  (headOf(json) === "Element" &&
    headOf(operandsOf(json)[1] as MathJson) === "Set" &&
    operandsOf(operandsOf(json)[1] as MathJson).length === 0);

function decided<Num>(json: MathJson, environment: Environment<Num>, truth: Truth<Num>): boolean | undefined {
  try {
    return holds(json, environment, truth);
  } catch (error) {
    if (error instanceof UndecidedError) return undefined;
    throw error;
  }
}

function pointsToTry<Num>({ before, after, assuming, at, also }: ReadDraft, truth: Truth<Num>): Assignment[] {
  const counters = [before, after].flatMap(countersOf);
  const formulas = [before, after, ...assuming];
  const letters = [...new Set(formulas.flatMap(freeLetters))].filter(
    (letter) => !counters.includes(letter) && !(letter in truth.arithmetic.constants),
  );
  const scattered = [...at, ...grid(letters, formulas)];
  const bases = letters.length > 1 ? scattered.slice(0, 24) : [{}];
  const said = bases.flatMap((base) => [...formulas, ...also].flatMap((json) => pointsIn(json, base)));
  const complexOnes: Assignment[] =
    "i" in truth.arithmetic.constants && letters.length === 1 ? offTheLine(letters[0] as string) : [];
  return [...scattered, ...complexOnes, ...said].filter((point) => letters.every((letter) => letter in point));
}

/** What is found by looking along the line, where there is one letter: solutions of both sides, and one of either that the other lacks. */
function lookAlong({ draft, before, after, assuming }: ReadDraft): { overlooked?: string; solved: number } {
  const letter = onlyLetter(before, after, assuming);
  let solved = 0;
  if (letter === undefined) return { solved };
  const roots = [before, after]
    .flatMap((side) => equationsIn(side))
    .map((equation) => rootsAlong(equation, letter))
    .flatMap(({ crossing, touching }) => [...crossing, ...touching]);
  const at = (x: number): readonly [first: boolean, second: boolean] | undefined => {
    const [first, second, ...given] = [before, after, ...assuming].map((json) => decided(json, { [letter]: x }, rough));
    return given.some((each) => !each) || first === undefined || second === undefined ? undefined : [first, second];
  };
  for (const x of [...roots, ...Array.from({ length: 240 }, (_, index) => -12.03 + index / 10)]) {
    const [first, second] = at(x) ?? [];
    if (first && second) solved += 1;
    const only =
      first && !second && draft.relation !== "follows"
        ? "before"
        : second && !first && draft.relation !== "implies"
          ? "after"
          : "";
    // A root at the end of a domain may have been rounded out of it.
    const rounded = [Number(x.toFixed(9)), Math.round(x * 1e4) / 1e4].some((near) => at(near)?.every(Boolean));
    if (only !== "" && !rounded) return { overlooked: `overlooked: only ${only} holds at ${x}`, solved };
  }
  return { solved };
}

/** The letter of two statements that speak of one, besides letters that count. */
function onlyLetter(before: MathJson, after: MathJson, assuming: readonly MathJson[]): string | undefined {
  const counters = [before, after].flatMap(countersOf);
  const letters = [...new Set([before, after, ...assuming].flatMap(freeLetters))].filter((each) => !counters.includes(each));
  return letters.length === 1 ? letters[0] : undefined;
}

/** Whether one equation changes its sign, so that it has a solution there, and the other side is clearly false around it. */
function hasWitnessAlong({ draft, before, after, assuming }: ReadDraft): boolean {
  const letter = onlyLetter(before, after, assuming);
  if (letter === undefined) return false;
  const fails = (one: MathJson, other: MathJson): boolean =>
    headOf(one) === "Equal" &&
    !hasDoubleSign(one) &&
    rootsAlong(one, letter).crossing.some((x) => {
      const here = { [letter]: x };
      return (
        decided(one, here, rough) === true &&
        decided(other, here, rough) === false &&
        assuming.every((each) => decided(each, here, rough) === true)
      );
    });
  return (draft.relation !== "follows" && fails(before, after)) || (draft.relation !== "implies" && fails(after, before));
}

/** Written equations between values, with both signs of ±. */
function equationsIn(json: MathJson): MathJson[] {
  if (headOf(json) !== "Equal") return operandsOf(json).flatMap(equationsIn);
  return hasDoubleSign(json) ? [signed(json, "Add", "Subtract"), signed(json, "Subtract", "Add")] : [json];
}

function rootsAlong(equation: MathJson, letter: string): Roots {
  const [left, right] = operandsOf(equation);
  if (freeLetters(equation).some((each) => each !== letter)) return { crossing: [], touching: [] };
  const valueAt = (json: MathJson, x: number): number => {
    const value = rough.value(json, { [letter]: x });
    // Beside a pole both sides may be so large that doubles find them equal.
    return value === undefined || isMatrix(value) || Math.abs(value) > 1e6 ? Number.NaN : value;
  };
  const gap = (x: number): number => valueAt(left as MathJson, x) - valueAt(right as MathJson, x);
  const [near, far] = [rootsOf(gap, -31, 29, 1_500), rootsOf(gap, -900, 900, 600)];
  return { crossing: [...near.crossing, ...far.crossing], touching: near.touching };
}
