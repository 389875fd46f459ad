import type { TextEvent } from "./backend.ts";

/** What is told of thinking and answer. */
export type Delta = Extract<TextEvent, { text: string }>;

const [open, close] = ["<think>", "</think>"] as const;

/**
 * Tells thinking from answer in a text that comes in pieces, by the marks <think> and </think>, which a piece may cut through. Only a mark that the
 * text begins with opens the thinking: later ones are part of what is said.
 */
export class ThinkingSplitter {
  #place: "start" | "thinking" | "answer";
  #held = "";

  /** @param isThinking whether the text begins in the middle of thinking, as where the prompt opened it */
  constructor(isThinking = false) {
    this.#place = isThinking ? "thinking" : "start";
  }

  push(text: string): Delta[] {
    this.#held += text;
    const deltas: Delta[] = [];
    if (this.#place === "start") this.#start();
    if (this.#place === "thinking") this.#think(deltas);
    if (this.#place === "answer") this.#tell("text-delta", this.#held.length, deltas);
    return deltas;
  }

  /** What was held back, in case it became a mark. */
  end(): Delta[] {
    const deltas: Delta[] = [];
    this.#tell(this.#place === "thinking" ? "reasoning-delta" : "text-delta", this.#held.length, deltas);
    return deltas;
  }

  #start(): void {
    const begun = this.#held.trimStart();
    if (begun.startsWith(open)) {
      this.#held = begun.slice(open.length);
      this.#place = "thinking";
    } else if (!open.startsWith(begun)) this.#place = "answer";
  }

  #think(deltas: Delta[]): void {
    const place = this.#held.indexOf(close);
    if (place < 0) {
      this.#tell("reasoning-delta", this.#held.length - beginningOf(close, this.#held), deltas);
      return;
    }
    this.#tell("reasoning-delta", place, deltas);
    this.#held = this.#held.slice(close.length);
    this.#place = "answer";
  }

  #tell(type: Delta["type"], length: number, deltas: Delta[]): void {
    const text = this.#held.slice(0, length);
    this.#held = this.#held.slice(length);
    if (text !== "") deltas.push({ type, text });
  }
}

/** How many characters at the end of a text may be the beginning of a mark. */
function beginningOf(mark: string, text: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length -= 1)
    if (text.endsWith(mark.slice(0, length))) return length;
  return 0;
}
