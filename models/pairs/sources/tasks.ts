import type { Problem } from "../../../packages/sdk/src/contract.ts";
import { printProblem } from "../../../packages/sdk/src/problem/notation/print.ts";
import { problemsOf } from "../../../packages/sdk/src/problem/tasks/read-tasks.ts";
import { hearing, type Request } from "../../../packages/sdk/src/problem/tasks/request.ts";
import { rows } from "../../../packages/sdk/src/problem/tasks/rows/rows.ts";
import { cleanText, isClean } from "../../../packages/sdk/src/problem/text.ts";
import type { SeededRandom } from "../../../test/support/seeded-random.ts";
import { ReaderFault, type Source } from "../draft.ts";
import { isPlausibleTask } from "../plausible-tasks.ts";
import { type Language, type Piece, sentenceOf, words } from "../sentence.ts";
import { type FormulaFor, Walk } from "../walk.ts";
import { functionFormulas, taskFormulas } from "./task-formulas.ts";

const joints: Readonly<Record<Language, readonly string[]>> = {
  en: [",", ".", ".", "and", ";", ":"],
  zh: [",", "。", "，", ":"],
};

/** Questions that ask for something to be done with formulas. */
export const tasks: Source = saidByRows("tasks", taskFormulas, () => true);
/** Questions about one function: its vertex, its zeros, its picture. */
export const functions: Source = saidByRows("functions", functionFormulas, ({ kind }) => kind.startsWith("function."));

/** Questions said by the rows that they are read by. */
function saidByRows(
  name: string,
  formulasFor: (random: SeededRandom) => FormulaFor,
  isWanted: (problem: Problem) => boolean,
): Source {
  return {
    name,
    draft(language, random) {
      const walk = new Walk(rows, language, random);
      const formulaFor = formulasFor(random);
      const pieces: Piece[] = [];
      let request: Request | undefined = hearing.start;
      const count = random.fraction() < 0.75 ? 1 : 2;
      for (let clause = 0; clause < count && request; clause++) {
        const said = walk.say("Clause", formulaFor);
        if (!said) return undefined;
        if (clause > 0) pieces.push(words(random.pick(joints[language])));
        pieces.push(...said.pieces);
        request = hearing.hear(request, said.value);
      }
      if (!request) return undefined;
      const text = sentenceOf(pieces, language, random);
      const problem = meaningOf(request, text);
      return problem && isWanted(problem) && isPlausibleTask(problem) ? { text, notation: printProblem(problem) } : undefined;
    },
  };
}

/** What a request comes to; a fault of the reader says of which sentence it is. */
function meaningOf(request: Request, text: string): Problem | undefined {
  const clean = cleanText(text);
  if (!isClean(clean)) return undefined;
  try {
    return problemsOf(request, clean.characters)[0];
  } catch (error) {
    throw new ReaderFault(text, { cause: error });
  }
}
