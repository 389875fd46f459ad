import type { Movement, Pixel } from "./surface.ts";
import { pixelIn, slop, type Tool, toolOf } from "./taps.ts";

export interface Explorable {
  /** A gesture begins: it moves everything from where it is now. */
  begin(): void;
  /** Moves everything since the gesture began. */
  move(movement: Movement): void;
}

/** How much larger a key or a button makes everything; and how far an arrow key goes, as a share of the chart. */
export const [zoomStep, panStep] = [1.5, 0.1];

/** Of pixels that a wheel turns, as a power of e. A trackpad's pinch comes as a wheel with Ctrl, in much smaller steps. */
const [wheelRate, pinchRate] = [0.0015, 0.01];
/** Pixels of a line and of a page, for wheels that count in these. */
const wheelUnits = [1, 16, 400];

/**
 * Lets a chart in the plane be moved and enlarged, and nothing goes on by itself.
 *
 * - a mouse or a pen drags; a finger drags sideways, since up and down scrolls the page; two fingers move and enlarge, in any direction
 * - the wheel enlarges about the pointer when the chart has the focus or with Ctrl or ⌘; otherwise it scrolls the page
 */
export function makeExplorable(chart: HTMLElement, explorable: Explorable, signal: AbortSignal): void {
  dragging(chart, explorable, signal);
  wheel(chart, explorable, signal);
}

interface Held {
  readonly tool: Tool;
  start: Pixel;
  now: Pixel;
}

/** Whether it is a drag and no tap; with a finger alone it goes sideways, else the page may be about to scroll. */
function drags({ tool, start, now }: Held): boolean {
  return (tool === "finger" ? Math.abs(now[0] - start[0]) : distance(start, now)) >= slop[tool];
}

function dragging(chart: HTMLElement, explorable: Explorable, signal: AbortSignal): void {
  const held = new Map<number, Held>();
  let gesture: AbortController | undefined;
  const restart = (): void => {
    explorable.begin();
    for (const pointer of held.values()) pointer.start = pointer.now;
  };
  const release = ({ pointerId, type }: PointerEvent): void => {
    const pointer = held.get(pointerId);
    if (pointer === undefined) return;
    held.delete(pointerId);
    // The page scrolls with this finger: what it has done to the figure until then was not meant.
    if (type === "pointercancel" && held.size === 0 && chart.classList.contains("moving"))
      explorable.move({ from: pointer.start, to: pointer.start, factor: 1 });
    if (held.size > 0) restart();
    else end();
  };
  const end = (): void => {
    held.clear();
    gesture?.abort();
    gesture = undefined;
    chart.classList.remove("moving");
  };
  const drag = (event: PointerEvent): void => {
    const pointer = held.get(event.pointerId);
    if (pointer === undefined) return;
    pointer.now = pixelIn(chart, event);
    if (held.size === 1 && !chart.classList.contains("moving") && !drags(pointer)) return;
    chart.classList.add("moving");
    explorable.move(movementOf([...held.values()]));
  };
  chart.addEventListener(
    "pointerdown",
    (event) => {
      const view = chart.ownerDocument.defaultView;
      if (view === null || event.button !== 0 || held.size === 2) return;
      const at = pixelIn(chart, event);
      held.set(event.pointerId, { tool: toolOf(event), start: at, now: at });
      restart();
      if (gesture !== undefined) return;
      gesture = new AbortController();
      const listening = { signal: AbortSignal.any([signal, gesture.signal]) };
      view.addEventListener("pointermove", drag, listening);
      for (const name of ["pointerup", "pointercancel"] as const) view.addEventListener(name, release, listening);
    },
    { signal },
  );
  // Two fingers are for the figure alone: without this a browser would scroll the page with both of them.
  for (const name of ["touchstart", "touchmove"] as const) {
    chart.addEventListener(name, (event) => event.touches.length > 1 && event.cancelable && event.preventDefault(), {
      passive: false,
      signal,
    });
  }
  signal.addEventListener("abort", end);
}

const distance = ([x0, y0]: Pixel, [x1, y1]: Pixel): number => Math.hypot(x1 - x0, y1 - y0);
const middle = ([x0, y0]: Pixel, [x1, y1]: Pixel): Pixel => [(x0 + x1) / 2, (y0 + y1) / 2];

/** Fingers nearer to each other than this, in pixels, say nothing about a size. */
const nearest = 12;

function movementOf([first, second]: readonly Held[]): Movement {
  if (first === undefined) return { from: [0, 0], to: [0, 0], factor: 1 };
  if (second === undefined) return { from: first.start, to: first.now, factor: 1 };
  return {
    from: middle(first.start, second.start),
    to: middle(first.now, second.now),
    factor: Math.max(nearest, distance(first.now, second.now)) / Math.max(nearest, distance(first.start, second.start)),
  };
}

function wheel(chart: HTMLElement, explorable: Explorable, signal: AbortSignal): void {
  chart.addEventListener(
    "wheel",
    (event) => {
      const meant = event.ctrlKey || event.metaKey || (chart.getRootNode() as ShadowRoot | Document).activeElement === chart;
      if (!meant) return;
      event.preventDefault();
      const at = pixelIn(chart, event);
      const turned = event.deltaY * (wheelUnits[event.deltaMode] ?? 1);
      explorable.begin();
      explorable.move({ from: at, to: at, factor: Math.exp(-turned * (event.ctrlKey ? pinchRate : wheelRate)) });
    },
    { passive: false, signal },
  );
}
