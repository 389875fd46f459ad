/** The data of the events in a stream of server-sent events (HTML Standard, 9.2.6), as they come. Only "data" counts here; lines may end as they like. */
export async function* eventData(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  let data: string[] = [];
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
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
