import type { Streams } from "../command.ts";
import { write } from "../write.ts";
import { readLines } from "./read-lines.ts";

/** What a line asks for, as the JSON object it is. */
export type Row = Readonly<Record<string, unknown>>;

/** A line that cannot be worked on. Its message is the row's `reason`. */
export class RowError extends Error {
  override readonly name = "RowError";
}

/** No line of input may be longer: a question of that size is no question. */
const longestLine = 1_000_000;

/**
 * JSON lines in, JSON lines out, one for one and in order. A line that is no JSON object, has no `id`, or that `work` throws on yields
 * `{"id", "status": "error", "reason"}`, and the run goes on.
 */
export async function eachRow(streams: Streams, work: (row: Row) => Promise<Row>): Promise<void> {
  for await (const line of readLines(streams.input, longestLine)) {
    const answer =
      "tooLong" in line
        ? failed(null, `the line is ${line.tooLong} characters long, more than ${longestLine}`)
        : await answerTo(line.text, work);
    await write(streams.out, `${JSON.stringify(answer)}\n`);
  }
}

async function answerTo(text: string, work: (row: Row) => Promise<Row>): Promise<Row> {
  let id: unknown = null;
  try {
    const row = objectFrom(text);
    id = row.id ?? null;
    if (typeof id !== "string" && typeof id !== "number") throw new RowError("id is missing: a string or a number");
    const started = performance.now();
    const { status, ...rest } = await work(row);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    return { id, ...(status !== undefined && { status }), ms, ...rest };
  } catch (error) {
    return failed(id, error instanceof Error ? error.message : String(error));
  }
}

function failed(id: unknown, reason: string): Row {
  return { id, status: "error", reason };
}

function objectFrom(text: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RowError(`not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new RowError("not a JSON object");
  return value as Row;
}

/** A text field. `null` counts as absent. */
export function textOf(row: Row, name: string): string | undefined {
  const value = row[name] ?? undefined;
  if (value !== undefined && typeof value !== "string") throw new RowError(`${name} is not a string`);
  return value;
}

/** A text field that must be there. */
export function requiredText(row: Row, name: string): string {
  const value = textOf(row, name);
  if (value === undefined) throw new RowError(`${name} is missing`);
  return value;
}
