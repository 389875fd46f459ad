import { type Derivation, type Language, type SolveEvent, solve, type Wording, wordingOf } from "@math-viz/sdk";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** Does one job and tells of it. The same code runs in a worker and, where a page allows none, on its main thread. */
export async function work(message: ToWorker, tell: (reply: FromWorker) => void, signal?: AbortSignal): Promise<void> {
  const { job } = message;
  try {
    if (message.type === "word") {
      tell({ type: "worded", job, wording: wordingOf(message.derivation, message.lang) });
      return;
    }
    const { question, options } = message;
    const lang = options.lang ?? question.lang ?? "en";
    const solving = solve(question, signal ? { ...options, signal } : options);
    // The events say what went wrong; the promise of the whole must not also go unhandled.
    solving.result.catch(() => {});
    for await (const event of solving) tell({ type: "event", job, event, wording: wordingOfEvent(event, lang, question.text) });
    await solving.result;
    tell({ type: "done", job });
  } catch (error) {
    const { name, message: text } = error instanceof Error ? error : new Error(String(error));
    tell({ type: "failed", job, name, message: text });
  }
}

/** The templates that one event needs, had by asking for those of a derivation that holds nothing else. */
function wordingOfEvent(event: SolveEvent, lang: Language, text: string): Wording {
  if (event.type === "solve-finished") return wordingOf(event.derivation, lang);
  const bare: Derivation = {
    version: 1,
    question: { text },
    readings: event.type === "problem-read" ? event.readings : [],
    status: "partial",
    steps: event.type === "step-finished" || event.type === "step-refuted" ? [event.step] : [],
    answers: event.type === "answer-ready" ? [event.answer] : [],
    figures: event.type === "figure-ready" ? [event.figure] : [],
    provenance: { sdk: "", methods: [], tier: "rules", seed: 0 },
  };
  return wordingOf(bare, lang);
}
