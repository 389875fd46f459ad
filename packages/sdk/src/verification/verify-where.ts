import type { Spend } from "../algebra/spend.ts";
import type { Expression, MathJson, Verdict } from "../contract.ts";
import { apply, freeLetters, headOf, isSymbol, mentions, operandsOf } from "../expression/mathjson.ts";
import { indefiniteLetter } from "./calculus/heads.ts";
import { type Claim, verifyStep } from "./verify-step.ts";

/**
 * Decides a step where letters may stand for formulas, as u for x² in ∫ 2x eˣ² dx = ∫ eᵘ du: as it is written where both sides speak of the same letters,
 * else with the formulas in place of the letters.
 *
 * @param where u = g(x), the innermost last
 */
export function verifyWhere(claim: Claim, where: readonly Expression[], spend: Spend): Verdict {
  const definition = where.at(-1);
  if (definition === undefined || claim.before === undefined) return verifyStep(claim, spend);
  const plain = mixes(claim, definition.json) ? undefined : verifyStep(claim, spend);
  // For an x that is free of u a line may be false that holds for u = x².
  const isSettled = plain?.status === "refuted" ? !speaksOfBoth(claim, definition.json) : plain?.status !== "unchecked";
  if (plain && isSettled) return plain;
  const written = inOneLetter(claim, definition.json);
  return written
    ? verifyWhere(withoutConstant(written), where.slice(0, -1), spend)
    : (plain ?? verifyWhere(claim, where.slice(0, -1), spend));
}

/** F + C = G + C where F = G; with one letter fewer more can be decided. */
function withoutConstant(claim: Claim): Claim {
  const [before, after] = [claim.before, claim.after].map((side) => (side ? addedLetter(side.json) : undefined));
  if (!before || !after || before.letter !== after.letter) return claim;
  return { ...claim, before: { json: before.rest }, after: { json: after.rest } };
}

function addedLetter(json: MathJson): { letter: string; rest: MathJson } | undefined {
  const operands = operandsOf(json);
  const letter = operands.at(-1);
  const rest = operands.slice(0, -1);
  if (headOf(json) !== "Add" || letter === undefined || !isSymbol(letter) || rest.some((part) => mentions(part, letter)))
    return undefined;
  return { letter, rest: rest.length === 1 ? (rest[0] as MathJson) : apply("Add", ...rest) };
}

const letterOf = (definition: MathJson): string => String(operandsOf(definition)[0]);

/** Whether the letter that is put in stands on one side only. */
function mixes({ before, after }: Claim, definition: MathJson): boolean {
  const [left, right] = [before, after].map(
    (side) => side !== undefined && freeLetters(side.json).includes(letterOf(definition)),
  );
  return left !== right;
}

function speaksOfBoth({ before, after }: Claim, definition: MathJson): boolean {
  const letters = freeLetters(apply("List", before?.json ?? 0, after.json));
  const meant = freeLetters(operandsOf(definition)[1] ?? 0);
  return letters.includes(letterOf(definition)) && meant.some((letter) => letters.includes(letter));
}

function inOneLetter(claim: Claim, definition: MathJson): Claim | undefined {
  const through = claim.calculus?.throughDefinition;
  const meaning = operandsOf(definition)[1];
  const letters = meaning === undefined ? [] : freeLetters(meaning);
  const sides = [claim.before, claim.after].map((side) => (side ? indefiniteLetter(side.json) : undefined));
  const letter = sides.find((name) => name !== undefined && letters.includes(name)) ?? letters[0];
  if (!through || letter === undefined || claim.before === undefined) return undefined;
  const [before, after] = [claim.before, claim.after].map((side) => through(side.json, definition, letter));
  if (before === undefined || after === undefined) return undefined;
  return { ...claim, before: { json: before }, after: { json: after } };
}
