import { type Derivation, FigureError, loadWording, RelayedEngine, type SolveEvent, solve } from "@math-viz/sdk";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** The page's language model, as jobs that are being done have it. */
const models = new Map<number, RelayedEngine>();

/** Does one job and tells of it. The same code runs in a worker and, where a page allows none, on its main thread. */
export async function work(message: ToWorker, tell: (reply: FromWorker) => void, signal?: AbortSignal): Promise<void> {
  const { job } = message;
  if (message.type === "model") {
    models.get(job)?.take(message.message);
    return;
  }
  try {
    if (message.type === "word") {
      tell({ type: "worded", job, wording: await loadWording(message.derivation, message.lang) });
      return;
    }
    if (message.type === "draw") {
      // Large, and wanted only where a figure is slow to draw.
      const { draw } = await import("./draw.ts");
      tell({ type: "drawn", job, ...draw(message.drawing) });
      return;
    }
    const { question, options, model } = message;
    const lang = options.lang ?? question.lang;
    const engine = model && new RelayedEngine(model, (asked) => tell({ type: "ask-model", job, message: asked }));
    if (engine) models.set(job, engine);
    const solving = solve(question, { ...options, ...(signal && { signal }), ...(engine && { engine }) });
    for await (const event of solving) tell({ type: "event", job, event, wording: await loadWording(spoken(event), lang) });
    await solving.result;
    tell({ type: "done", job });
  } catch (error) {
    const { name, message: text } = error instanceof Error ? error : new Error(String(error));
    const said = error instanceof FigureError ? error.said : undefined;
    tell({ type: "failed", job, name, message: text, ...(said && { said }) });
  } finally {
    models.delete(job);
  }
}

/** The parts of a derivation that an event brings. */
function spoken(event: SolveEvent): Partial<Derivation> {
  switch (event.type) {
    case "problem-read":
      return { readings: event.readings };
    case "step-finished":
    case "step-refuted":
      return { steps: [event.step] };
    case "answer-ready":
      return { answers: [event.answer] };
    case "figure-ready":
      return { figures: [event.figure] };
    case "step-repaired":
      return { repairs: [event.repair] };
    case "solve-finished":
      return event.derivation;
    default:
      return {};
  }
}
