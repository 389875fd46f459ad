import { type Language, readTranscript } from "@math-viz/sdk";
import type { Streams } from "../command.ts";
import { eachRow, requiredText, textOf } from "./rows.ts";

/** `math-viz transcript --jsonl`: `{"id","transcript","text"?,"lang"?}` a line, a derivation a line. `lang` is for lines that name none. */
export async function transcriptLines(streams: Streams, lang: Language | undefined): Promise<void> {
  await eachRow(streams, async (row) => {
    const [transcript, question] = [requiredText(row, "transcript"), textOf(row, "text")];
    const language = textOf(row, "lang") ?? lang;
    const derivation = await readTranscript(transcript, {
      ...(question !== undefined && { question }),
      ...(language !== undefined && { lang: language }),
    });
    return { derivation };
  });
}
