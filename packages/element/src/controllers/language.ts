import type { Language as Tag } from "@math-viz/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";

type Host = ReactiveControllerHost & HTMLElement;

/** The language an element speaks: its own `lang`, else that of the nearest thing around it that has one. */
export class Language implements ReactiveController {
  readonly #host: Host;
  readonly #changed = (): void => this.#host.requestUpdate();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this.#changed);
  }

  hostDisconnected(): void {
    unwatch(this.#changed);
  }

  /** Where nothing around says it, a question in Chinese is answered in Chinese. */
  current(text: string): Tag {
    return declared(this.#host) ?? (/\p{Script=Han}/u.test(text) ? "zh" : "en");
  }
}

function declared(from: Element): Tag | undefined {
  for (let at: Element | undefined = from; at !== undefined; ) {
    const lang = at.closest("[lang]")?.getAttribute("lang");
    if (lang) return lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** One observer for all elements: a page changes its language on its root or on a part of it, rarely. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

function watch(listener: () => void): void {
  listeners.add(listener);
  if (observer !== undefined) return;
  observer = new MutationObserver(() => {
    for (const changed of listeners) changed();
  });
  observer.observe(document, { attributes: true, attributeFilter: ["lang"], subtree: true });
}

function unwatch(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
