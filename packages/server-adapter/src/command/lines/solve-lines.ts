import { type Derivation, type Language, type Question, solve } from "@math-viz/sdk";
import type { Streams } from "../command.ts";
import { eachRow, type Row, RowError, requiredText, textOf } from "./rows.ts";

/** `math-viz solve --jsonl`: `{"id","text"}` or `{"id","turns"}` a line. `lang` is for lines that name none. */
export async function solveLines(streams: Streams, lang: Language | undefined): Promise<void> {
  await eachRow(streams, async (row) => {
    const language = textOf(row, "lang") ?? lang;
    if (row.turns !== undefined && row.turns !== null) {
      const derivations = await converse(turnsOf(row), language);
      return { status: derivations.at(-1)?.status, derivations };
    }
    const derivation = await ask(requiredText(row, "text"), language);
    return { status: derivation.status, derivation };
  });
}

/** Each turn refers to what the last one that was understood left: its problem and its figures. */
async function converse(turns: readonly string[], lang: Language | undefined): Promise<Derivation[]> {
  const derivations: Derivation[] = [];
  let previous: Question["previous"];
  for (const turn of turns) {
    const derivation = await ask(turn, lang, previous);
    derivations.push(derivation);
    const problem = derivation.chosen === undefined ? undefined : derivation.readings[derivation.chosen]?.problem;
    if (problem !== undefined) previous = { problem, figures: derivation.figures };
  }
  return derivations;
}

function ask(text: string, lang: Language | undefined, previous?: Question["previous"]): Promise<Derivation> {
  const question: Question = { text, ...(lang !== undefined && { lang }), ...(previous !== undefined && { previous }) };
  return solve(question, lang === undefined ? {} : { lang }).result;
}

function turnsOf(row: Row): string[] {
  const turns = row.turns;
  if (!Array.isArray(turns) || turns.length === 0 || !turns.every((turn) => typeof turn === "string")) {
    throw new RowError("turns is not a list of strings with at least one");
  }
  return turns;
}
