import type { Expression } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { parse } from "../../expression/parse.ts";
import { type LineKind, lineHeads, lineKinds } from "./line-form.ts";

/** A line of a model's working. */
export interface ModelLine {
  /** "text" for a line that begins with no head. */
  kind: LineKind | "text";
  /** What stands behind the head, without blanks around it. */
  text: string;
  /**
   * What it says as a formula, where it is one. A line may go on from the one before it, as a person's does: `= 5` is ["Equal", "Nothing", 5]. Notes and
   * lines of no kind are never formulas.
   */
  expression?: Expression;
}

/** A line is held up to here, in characters; what follows is dropped, so that no stream can fill the memory, and what is left is no formula: it may say else. */
const longestLine = 4000;

/** Heads as models write them: in any case, emboldened, with the colon of either script. */
const heads: readonly (readonly [kind: LineKind, head: RegExp])[] = lineKinds.map((kind) => [
  kind,
  new RegExp(`^(?:\\*\\*)?${lineHeads[kind].replace(/[:\s]/g, "")}(?:\\*\\*)?[ \\t]*[:：](?:\\*\\*)?`, "i"),
]);

/** Reads one line of the form that models are held to (line-form.ts). Nothing is thrown: what is no formula is text alone. */
export function readLine(line: string): ModelLine {
  const trimmed = line.slice(0, longestLine).trim();
  for (const [kind, head] of heads) {
    const found = head.exec(trimmed)?.[0];
    if (found === undefined) continue;
    const text = trimmed.slice(found.length).trim();
    const expression = kind === "note" || line.length > longestLine ? undefined : formulaOf(text);
    return { kind, text, ...(expression && { expression }) };
  }
  return { kind: "text", text: trimmed };
}

function formulaOf(text: string): Expression | undefined {
  if (text === "") return undefined;
  try {
    return parse(text);
  } catch (error) {
    if (ParseError.isInstance(error)) return undefined;
    throw error;
  }
}

/** Whole lines of a text that comes in pieces: give it what comes, and it gives the lines that are complete. Blank ones are left out. */
export class LineReader {
  #held = "";

  /** The lines that this piece completes. */
  take(delta: string): ModelLine[] {
    const parts = delta.split("\n");
    const lines: ModelLine[] = [];
    for (const [index, part] of parts.entries()) {
      if (this.#held.length <= longestLine) this.#held += part.slice(0, longestLine + 1);
      if (index < parts.length - 1) lines.push(...this.end());
    }
    return lines;
  }

  /** The line that was not yet complete, when the text has ended; none where nothing is left. */
  end(): ModelLine[] {
    const line = this.#held;
    this.#held = "";
    return line.trim() === "" ? [] : [readLine(line)];
  }
}
