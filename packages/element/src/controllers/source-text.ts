import type { ReactiveController, ReactiveControllerHost } from "lit";

type Host = ReactiveControllerHost & HTMLElement;

/** The text inside an element, followed as it changes. Scripts and templates in it are data, not text. */
export class SourceText implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  get text(): string {
    return [...this.#host.childNodes].map(textOf).join("").trim();
  }
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  return node instanceof HTMLElement && !/^(script|style|template|noscript)$/i.test(node.tagName) ? (node.textContent ?? "") : "";
}
