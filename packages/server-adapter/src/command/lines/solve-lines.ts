import { createSession, type Derivation, type Language, type SolveOptions, solve } from "@math-viz/sdk";
import type { Streams } from "../command.ts";
import { eachRow, type Row, RowError, requiredText, textOf } from "./rows.ts";

/** `math-viz solve --jsonl`: `{"id","text"}` or `{"id","turns"}` a line. `lang` is for lines that name none. */
export async function solveLines(streams: Streams, lang: Language | undefined, options: SolveOptions = {}): Promise<void> {
  await eachRow(streams, async (row) => {
    const language = textOf(row, "lang") ?? lang;
    if (row.turns !== undefined && row.turns !== null) {
      const derivations = await converse(turnsOf(row), language, options);
      return { status: derivations.at(-1)?.status, derivations };
    }
    const derivation = await ask(requiredText(row, "text"), language, options);
    return { status: derivation.status, derivation };
  });
}

/**
 * A conversation: each turn may go on from those before it, or be said about them ("undo", "explain step 2"). The row is as well off as its last turn:
 * whoever asks four things and reads four answers finds the status of each in its derivation.
 */
async function converse(turns: readonly string[], lang: Language | undefined, options: SolveOptions): Promise<Derivation[]> {
  const session = createSession({ ...options, ...(lang !== undefined && { lang }) });
  const derivations: Derivation[] = [];
  for (const turn of turns) derivations.push(await session.ask(turn).result);
  return derivations;
}

function ask(text: string, lang: Language | undefined, options: SolveOptions): Promise<Derivation> {
  return solve({ text, ...(lang !== undefined && { lang }) }, { ...options, ...(lang !== undefined && { lang }) }).result;
}

function turnsOf(row: Row): string[] {
  const turns = row.turns;
  if (!Array.isArray(turns) || turns.length === 0 || !turns.every((turn) => typeof turn === "string")) {
    throw new RowError("turns is not a list of strings with at least one");
  }
  return turns;
}
