import type { MathJson, Verdict } from "../../../contract.ts";
import { freeLetters, substitute } from "../../../expression/mathjson.ts";
import { type Checked, undecided } from "../checked.ts";
import { sameValue } from "../values.ts";

/** What the question says that letters stand for. */
function definitionsOf({ goal }: Checked): Record<string, MathJson> {
  return Object.fromEntries(Object.entries(goal.ask?.with ?? {}).map(([name, { json }]) => [name, json]));
}

/** The value is that of the given formula with the letters replaced, and nothing of them is left. */
export function checkSubstituted(checked: Checked): Verdict {
  const definitions = definitionsOf(checked);
  const expected = substitute(checked.given, definitions);
  const lettersLeft = freeLetters(checked.answer).some((letter) => !freeLetters(expected).includes(letter));
  return lettersLeft ? undecided : sameValue({ ...checked, given: expected });
}

/** With the new letters put back for what they stand for it is the given formula, and none of the old letters is left. */
export function checkInTermsOf(checked: Checked): Verdict {
  const definitions = definitionsOf(checked);
  if (!freeLetters(checked.answer).every((letter) => Object.hasOwn(definitions, letter))) return undecided;
  return sameValue({ ...checked, answer: substitute(checked.answer, definitions) });
}
