import { readFileSync } from "node:fs";
import { Sentence } from "../../scripts/lib/repository.mjs";
import { formulasIn } from "./formulas-in-text.ts";

/** The fields in which formulas stand between delimiters. */
const prose: readonly string[] = ["input", "problem", "transcript", "answer"];

/**
 * Every formula of files of JSON lines, each once, in the order in which they come. `whole` names fields that are one formula as they are, unless
 * formulas stand between delimiters in them. Throws a Sentence where a file cannot be read or a line is no object.
 */
export function readCorpus(files: readonly string[], whole: readonly string[] = []): string[] {
  if (files.length === 0) throw new Sentence("Say which files of JSON lines to take formulas from.");
  const formulas = new Set<string>();
  for (const file of files) {
    for (const record of recordsOf(file)) {
      for (const field of new Set([...prose, ...whole])) {
        const texts = textsOf(record, field);
        for (const text of texts) for (const formula of formulasOf(text, whole.includes(field))) formulas.add(formula);
      }
    }
  }
  return [...formulas];
}

function formulasOf(text: string, whole: boolean): string[] {
  const delimited = formulasIn(text);
  return delimited.length > 0 || !whole || text.trim() === "" ? delimited : [text.trim()];
}

function textsOf(record: object, field: string): string[] {
  const value: unknown = field in record ? record[field as keyof typeof record] : undefined;
  return typeof value === "string" ? [value] : [];
}

function recordsOf(file: string): object[] {
  return linesOf(file).map((line, index) => {
    const record = parsed(line);
    if (typeof record !== "object" || record === null) throw new Sentence(`Line ${index + 1} of ${file} is no object in JSON.`);
    return record;
  });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n");
  } catch (error) {
    throw new Sentence(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
