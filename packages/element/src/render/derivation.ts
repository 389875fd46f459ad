import type { RenderContext } from "./context.ts";
import { element } from "./dom.ts";
import { type ModelParts, type Part, partsOf } from "./parts.ts";
import type { View } from "./view.ts";

/** The whole of what a view shows, as one new node. */
export function renderView(context: RenderContext, view: View, model?: ModelParts): HTMLElement {
  const frame = renderFrame(context);
  addParts(frame, partsOf(context, view, model));
  return frame;
}

/** The empty frame that the pieces of a derivation stand in. */
export function renderFrame({ document, lang, words }: Pick<RenderContext, "document" | "lang" | "words">): HTMLElement {
  return element(document, "article", { class: "derivation", part: "derivation", lang, "aria-label": words.derivation });
}

function addParts(container: Element, parts: readonly Part[]): void {
  for (const part of parts) {
    const node = part.render();
    if (node === undefined) continue;
    node.setAttribute("data-key", part.key);
    container.append(node);
    const list = part.inner && node.querySelector("[data-parts]");
    if (list) addParts(list, part.inner ?? []);
  }
}
