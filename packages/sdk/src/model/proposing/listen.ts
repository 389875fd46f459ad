import type { BackendName, TextEngine, TextRequest } from "../../backend/backend.ts";
import { lineForm } from "../lines/line-form.ts";
import { LineReader, type ModelLine } from "../lines/read-line.ts";
import { heeding } from "./heeding.ts";

/** What is heard from a model, line by line. */
export type Heard =
  | { type: "thinking"; text: string }
  | { type: "line"; line: ModelLine }
  /** What was heard of this request does not count. */
  | { type: "restarted"; backend: BackendName; reason: string }
  /** "endless": it said more than was asked for and was stopped. `text` is all of it but the thinking. */
  | { type: "ended"; reason: "end" | "stop" | "length" | "endless"; text: string };

/** No token of the models in use stands for more characters than this, but for runs of blanks. */
const charactersPerToken = 24;

/**
 * One answer of a model as lines. Whoever stops iterating stops the model. An engine that does not keep to what it was asked, with lines or text without
 * end, is stopped here.
 *
 * @throws {BackendError} where the engine fails; the signal's reason when aborted
 */
export async function* listen(engine: TextEngine, request: TextRequest): AsyncGenerator<Heard, void> {
  let [reader, lines, characters, text] = [new LineReader(), 0, 0, ""];
  const most = charactersPerToken * request.maxNewTokens;
  for await (const event of heeding(engine.generate(request), request.signal)) {
    request.signal?.throwIfAborted();
    switch (event.type) {
      case "text-restarted":
        [reader, lines, characters, text] = [new LineReader(), 0, 0, ""];
        yield { type: "restarted", backend: event.backend, reason: event.reason };
        break;
      case "reasoning-delta":
        characters += event.text.length;
        yield { type: "thinking", text: event.text };
        break;
      case "text-delta":
        characters += event.text.length;
        text += event.text;
        for (const line of reader.take(event.text)) {
          // What keeps to no form is read as a whole.
          if (line.kind !== "text") lines += 1;
          yield { type: "line", line };
          if (lines >= lineForm.upTo) return yield { type: "ended", reason: "endless", text };
        }
        break;
      case "text-finished":
        // A line that was cut off may say something else than it was going to.
        if (event.reason !== "length") for (const line of reader.end()) yield { type: "line", line };
        return yield { type: "ended", reason: event.reason, text };
    }
    if (characters > most) return yield { type: "ended", reason: "endless", text };
  }
  for (const line of reader.end()) yield { type: "line", line };
  yield { type: "ended", reason: "end", text };
}
