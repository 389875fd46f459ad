import { StringDecoder } from "node:string_decoder";

/** A line of input, or the news that one was too long to hold. */
export type Line = { text: string } | { tooLong: number };

/**
 * Lines of a stream as they come, decoded as UTF-8, without their ends; blank ones are left out. At most `longest` characters of a line
 * are held: the rest of a longer one is read and dropped, so that no input can fill the memory.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>, longest: number): AsyncGenerator<Line> {
  const decoder = new StringDecoder("utf8");
  let held = "";
  let length = 0;
  const finished = (): Line | undefined => {
    const line: Line = length > longest ? { tooLong: length } : { text: held.replace(/\r$/, "") };
    held = "";
    length = 0;
    return "text" in line && line.text.trim() === "" ? undefined : line;
  };
  const take = (part: string): void => {
    length += part.length;
    held = length > longest ? "" : held + part;
  };
  for await (const chunk of input) {
    const parts = (typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk))).split("\n");
    for (const [index, part] of parts.entries()) {
      take(part);
      if (index === parts.length - 1) break;
      const line = finished();
      if (line !== undefined) yield line;
    }
  }
  take(decoder.end());
  const line = finished();
  if (line !== undefined) yield line;
}
