import type { MathVizElement } from "../../../src/element.ts";
import { ok } from "./assert.ts";

/** The bundles as a page gets them. */
export const cdn = new URL("../../../dist/cdn/", import.meta.url).href;

/** Defines the element from the bundle that splits. */
export async function define(): Promise<void> {
  await import(`${cdn}math-viz.js`);
}

const stage = document.createElement("main");
document.body.append(stage);
document.documentElement.lang = "en";

/** A new element on the page. */
export function place(text = "", attributes: Record<string, string> = {}): MathVizElement {
  const element = document.createElement("math-viz");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  stage.append(element);
  return element;
}

/** Markup as a parser of a page meets it, declarative shadow roots included. */
export function placeMarkup(markup: string): MathVizElement {
  const holder = document.createElement("div");
  (holder as unknown as { setHTMLUnsafe(markup: string): void }).setHTMLUnsafe(markup);
  stage.append(holder);
  const element = holder.querySelector("math-viz");
  ok(element, "no element in the markup");
  return element;
}

export function clear(): void {
  stage.replaceChildren();
}

/** Waits until a condition holds; fails with `what` when it does not within 20 s. */
export async function until<Value>(what: string, condition: () => Value): Promise<NonNullable<Value>> {
  const end = performance.now() + 20_000;
  for (;;) {
    const value = condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const root = (element: Element): ShadowRoot => {
  ok(element.shadowRoot, "no shadow root");
  return element.shadowRoot;
};

export const find = (element: Element, selector: string): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>(selector);
  ok(found, `no ${selector} in ${root(element).textContent?.slice(0, 300)}`);
  return found;
};

/** Waits until nothing is being worked on any more, and everything is drawn. */
export async function drawn(element: MathVizElement): Promise<void> {
  await until("a finished drawing", () => {
    const frame = element.shadowRoot?.querySelector("article");
    return (
      frame && !element.matches(":state(waiting), :state(solving)") && root(element).querySelector("[aria-busy='true']") === null
    );
  });
  // Formulas are fitted to the line just before the next picture.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** What a person sees, formulas once: the MathML is for the ear. */
export function seen(element: Element): string {
  const copy = find(element, "article").cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll("math, .chart")) hidden.remove();
  return (copy.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** What is read out of the formulas, in order. */
export function formulas(element: Element): string[] {
  return [...root(element).querySelectorAll("annotation")].map((annotation) => annotation.textContent ?? "");
}

export function heard(element: Element): string[] {
  const events: string[] = [];
  for (const name of ["math-viz-event", "math-viz-solved", "math-viz-failed", "math-viz-cancelled"])
    element.addEventListener(name, () => events.push(name));
  return events;
}
