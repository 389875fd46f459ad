import { until } from "./page.ts";

/** So many pictures later. */
export const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const wait = (left: number): void => void requestAnimationFrame(() => (left > 0 ? wait(left - 1) : resolve()));
    wait(count);
  });

/** The places of everything in a chart, to a tenth of a pixel, as a number that is another one when any of them is. */
export function look(chart: Element): number {
  const places = [...(chart.querySelector("svg")?.querySelectorAll("path, text, circle") ?? [])].flatMap((node) =>
    ["d", "transform", "cx", "cy"].map((name) => node.getAttribute(name) ?? ""),
  );
  const tenths = places.join().replace(/\d+(?:\.\d+)?/g, (place) => String(Math.round(10 * Number(place))));
  return [...tenths].reduce((sum, character) => (31 * sum + character.charCodeAt(0)) % 4294967291, 7);
}

/** Presses a key and lets go of it; true when the page shall not do with it what it usually does. */
export function press(chart: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...more });
  chart.dispatchEvent(event);
  chart.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true, composed: true }));
  return event.defaultPrevented;
}

export function pointer(target: EventTarget, type: string, x: number, y: number, more: PointerEventInit = {}): boolean {
  const usual = { pointerId: 3, pointerType: "mouse", isPrimary: true, button: 0, buttons: 1, bubbles: true, composed: true };
  return target.dispatchEvent(new PointerEvent(type, { ...usual, clientX: x, clientY: y, ...more }));
}

/** A pointer that goes down, moves and goes up. */
export function gesture(chart: HTMLElement, pointerType: string, pointerId = 5, isPrimary = true) {
  const tell = (type: string, buttons: number) => (x: number, y: number) =>
    pointer(type === "pointerdown" ? chart : (chart.firstElementChild ?? chart), type, x, y, {
      pointerType,
      pointerId,
      isPrimary,
      buttons,
    });
  const [down, move, up, cancel] = [
    tell("pointerdown", 1),
    tell("pointermove", 1),
    tell("pointerup", 0),
    tell("pointercancel", 0),
  ] as const;
  return {
    ...{ down, move, up, cancel },
    tap(x: number, y: number): void {
      down(x, y);
      up(x, y);
    },
  };
}

/** Turns the wheel over the middle of a chart; true when the page shall not scroll. */
export function turnWheel(chart: HTMLElement, deltaY: number, more: WheelEventInit = {}): boolean {
  const { x, y } = boxOf(chart);
  const event = new WheelEvent("wheel", {
    deltaY,
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  chart.dispatchEvent(event);
  return event.defaultPrevented;
}

/** The middle of a chart on the page, and its size. */
export function boxOf(chart: Element): { x: number; y: number; width: number; height: number } {
  const { left, top, width, height } = chart.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, width, height };
}

export async function said(region: HTMLElement, words: RegExp): Promise<void> {
  await until(`${words} said`, () => words.test(region.textContent ?? "")).catch((error: Error) => {
    throw new Error(`${error.message}; said was ${JSON.stringify(region.textContent)}`);
  });
}
