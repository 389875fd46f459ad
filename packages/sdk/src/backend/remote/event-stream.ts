import { BackendError } from "../../errors/backend-error.ts";

/** Characters of a line: far more than any piece of an answer has. */
const longestLine = 1_000_000;

/**
 * The data of the events in a stream of server-sent events (HTML Standard, 9.2.6), as they come. Only "data" counts here; lines end with a line feed,
 * with or without a carriage return before it.
 *
 * @throws {BackendError} for a line without end
 */
export async function* eventData(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  let data: string[] = [];
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longestLine) throw new BackendError("the server sent a line without end", { kind: "network" });
    for (const line of lines.map((each) => each.replace(/\r$/, ""))) {
      if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
      else if (line === "" && data.length > 0) {
        yield data.join("\n");
        data = [];
      }
    }
  }
  // Some servers leave out the last empty line.
  const last = rest + decoder.decode();
  if (last.startsWith("data:")) data.push(last.slice(5).trim());
  if (data.length > 0) yield data.join("\n");
}
