import { widthAt } from "./ratio.ts";
import type { Pixel } from "./surface.ts";

/** How near something has to be to be meant: a finger is wider than a mouse or a pen. */
export type Tool = "finger" | "fine";

export const toolOf = ({ pointerType }: PointerEvent): Tool => (pointerType === "touch" ? "finger" : "fine");

/** Pixels that a pointer may move while it taps. */
export const slop: Readonly<Record<Tool, number>> = { finger: 10, fine: 4 };
/** Milliseconds that a tap may last, and that may lie between two that belong together; and how far apart those may be. */
const [longest, between, apart] = [500, 350, 30];

/** The place of a pointer on a chart, in the pixels that it was drawn with: it is as wide as its place, which need not be a whole number. */
export function pixelIn(chart: Element, { clientX, clientY }: { clientX: number; clientY: number }): Pixel {
  const { left, top, width } = chart.getBoundingClientRect();
  const perPixel = widthAt(width) / width || 1;
  return [(clientX - left) * perPixel, (clientY - top) * perPixel];
}

/** Tells of taps and clicks, which are not drags, with any pointer; and of two in a row. */
export function onTaps(
  element: HTMLElement,
  { tap, twice, signal }: { tap(at: Pixel, tool: Tool): void; twice(): void; signal: AbortSignal },
): void {
  let down: { id: number; at: Pixel; time: number } | undefined;
  let last: { at: Pixel; time: number } | undefined;
  const away = ([x0, y0]: Pixel, [x1, y1]: Pixel): number => Math.hypot(x1 - x0, y1 - y0);
  element.addEventListener(
    "pointerdown",
    (event) => {
      // A second finger makes another gesture of it.
      const at = pixelIn(element, event);
      down = event.isPrimary && event.button === 0 ? { id: event.pointerId, at, time: event.timeStamp } : undefined;
    },
    { signal },
  );
  element.addEventListener("pointercancel", () => (down = undefined), { signal });
  element.addEventListener(
    "pointerup",
    (event) => {
      const from = down;
      down = undefined;
      const at = pixelIn(element, event);
      const { timeStamp: time } = event;
      if (from?.id !== event.pointerId || time - from.time > longest || away(from.at, at) > slop[toolOf(event)]) {
        last = undefined;
        return;
      }
      const before = last;
      last = { at, time };
      if (before !== undefined && time - before.time < between && away(before.at, at) < apart) {
        last = undefined;
        twice();
      } else tap(at, toolOf(event));
    },
    { signal },
  );
}
