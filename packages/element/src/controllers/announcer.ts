import type { Words } from "../labels/index.ts";
import { element } from "../render/dom.ts";
import { countSteps } from "../render/parts.ts";
import type { View } from "../render/view.ts";

/** Tells a screen reader, politely, what has become of the question. */
export class Announcer {
  readonly #region: HTMLElement;

  constructor(root: ShadowRoot) {
    this.#region = element(root.ownerDocument, "div", { role: "status", class: "for-ears" });
    root.append(this.#region);
  }

  /**
   * What came from a server was there from the beginning: nothing has become of it.
   *
   * @param more what there is to say besides, once it is known what has become of the question
   */
  announce(view: View, words: Words, more?: string): void {
    const text = [announcement(view, words), view.phase === "finished" && more].filter(Boolean).join(" ");
    if (this.#region.textContent !== text) this.#region.textContent = text;
  }
}

export function announcement(view: View, words: Words): string {
  if (view.phase === "empty") return "";
  if (view.phase === "waiting") return words.waiting;
  if (view.phase === "solving") return words.solving;
  if (view.phase === "cancelled" || view.phase === "failed") return words[view.phase].title;
  const { status, steps } = view.derivation;
  if (status === "partial" || status === "unsolved") return words[status].title;
  const { decided, proved } = countSteps(steps);
  return words.summary(decided, proved);
}
