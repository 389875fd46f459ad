import type { Expression, MathJson, Problem } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compile, compileCondition } from "../expression/evaluation/compile.ts";
import { freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";

/** Values that letters are tried at: of both signs, small and large, several in each quarter of a turn. */
const tried = [-97, -11.3, -4.1, -2.6, -1.9, -1.3, -0.7, -0.2, 0.3, 0.8, 1.2, 1.4, 1.7, 2.1, 2.9, 3.6, 4.4, 5.3, 6.1, 11.7, 98];
/** Fewer points tell nothing. */
const fewest = 3;

type Point = Readonly<Record<string, number>>;

/** Points of some letters at which everything that is said of them holds. */
function pointsOf(letters: readonly string[], assuming: readonly MathJson[]): Point[] {
  const said = assuming
    .filter((condition) => freeLetters(condition).every((letter) => letters.includes(letter)))
    .map((condition) => compileCondition(condition, letters));
  const count = letters.length === 1 ? tried.length : 400;
  return Array.from({ length: count }, (_, index) =>
    letters.map((_, place) => tried[(index * (place * 5 + 1) + Math.floor(index / tried.length) * place) % tried.length] ?? 0),
  )
    .filter((values) => said.every((holds) => holds(...values) === true))
    .map((values) => Object.fromEntries(letters.map((letter, place) => [letter, values[place] ?? 0])));
}

function valuesAt(json: MathJson, points: readonly Point[], letters: readonly string[]): number[] {
  const value = compile(json, letters);
  return points.map((point) => value(...letters.map((letter) => point[letter] ?? 0)));
}

const inverses: Readonly<Record<string, string>> = { Arcsin: "Sin", Arccos: "Cos", Arctan: "Tan" };
const ofTurns = /^(Sin|Cos|Tan|Cot|Sec|Csc)$/;
const holdsPi = (json: MathJson): boolean => json === "Pi" || operandsOf(json).some(holdsPi);

/** |x + 2| for x > 3, arccos(cos x) for 0 < x < π and cos nπ for whole n: what the conditions decide. */
function isDecided(part: MathJson, assuming: readonly MathJson[]): boolean {
  const head = headOf(part) ?? "";
  const [inner = 0] = operandsOf(part);
  const letters = freeLetters(part);
  const isWhole = (letter: string): boolean =>
    assuming.some(
      (condition) =>
        headOf(condition) === "Element" &&
        operandsOf(condition)[0] === letter &&
        /^(Integers|NaturalNumbers)$/.test(String(operandsOf(condition)[1])),
    );
  if (ofTurns.test(head)) return letters.some(isWhole) && holdsPi(inner);
  const isInverse = inverses[head] !== undefined && inverses[head] === headOf(inner);
  if (letters.length === 0 || (head !== "Abs" && !isInverse)) return false;
  const points = pointsOf(letters, assuming);
  const values = valuesAt(isInverse ? ["Subtract", part, operandsOf(inner)[0] ?? 0] : inner, points, letters).filter(
    Number.isFinite,
  );
  if (values.length < fewest) return false;
  return isInverse
    ? values.every((value) => Math.abs(value) < 1e-9)
    : values.every((value) => value > 0) || values.every((value) => value < 0);
}

const holdsDecided = (json: MathJson, assuming: readonly MathJson[]): boolean =>
  isDecided(json, assuming) || operandsOf(json).some((part) => holdsDecided(part, assuming));

/** Whether a formula simplified under conditions still leaves open what they decide: then they were not heeded. */
export function leavesUndecided({ kind, assuming }: Problem, answers: readonly Expression[]): boolean {
  if (kind !== "expression.simplify" || assuming.length === 0) return false;
  const conditions = assuming.map(({ json }) => json);
  try {
    return answers.some(({ json }) => holdsDecided(json, conditions));
  } catch (error) {
    // What has no real values at points leaves nothing to try.
    if (error instanceof MisuseError) return false;
    throw error;
  }
}
