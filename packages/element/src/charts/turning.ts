import type { Turn } from "@math-viz/sdk";

export interface TurningOptions {
  /** From which side the figure is seen now. */
  turn(): Turn;
  /** To be seen from another side. */
  change(turn: Turn): void;
  signal: AbortSignal;
}

/** What an arrow key turns: the thing looked at follows the arrow. */
const arrows: Readonly<Record<string, Turn>> = {
  ArrowLeft: { azimuth: 1, elevation: 0 },
  ArrowRight: { azimuth: -1, elevation: 0 },
  ArrowUp: { azimuth: 0, elevation: -1 },
  ArrowDown: { azimuth: 0, elevation: 1 },
};

/** Degrees for a key pressed once; and a second, for one that is held down. */
const [step, speed] = [5, 90];
/** How long a key is down before it is held down, in milliseconds. */
const patience = 250;
/** Degrees for a drag over the height of the chart. */
const sweep = 180;

/**
 * Lets a chart be turned: by dragging it, on a touch screen sideways first, since up and down scrolls the page; by arrow keys, a step each, or
 * smoothly while one is held down. Nothing goes on turning by itself.
 */
export function makeTurnable(chart: HTMLElement, options: TurningOptions): void {
  dragging(chart, options);
  keys(chart, options);
}

export function turned({ azimuth, elevation }: Turn, by: Turn, times: number): Turn {
  const around = azimuth + times * by.azimuth;
  return {
    azimuth: around - 360 * Math.ceil((around - 180) / 360),
    elevation: Math.min(90, Math.max(-90, elevation + times * by.elevation)),
  };
}

function dragging(chart: HTMLElement, { turn, change, signal }: TurningOptions): void {
  chart.addEventListener(
    "pointerdown",
    (start) => {
      const view = chart.ownerDocument.defaultView;
      if (view === null || !start.isPrimary || start.button !== 0) return;
      let [x, y] = [start.clientX, start.clientY];
      const before = turn();
      const drag = new AbortController();
      const listening = { signal: AbortSignal.any([signal, drag.signal]) };
      const end = ({ pointerId, type }: PointerEvent): void => {
        if (pointerId !== start.pointerId) return;
        // The page scrolls with this finger: what it has done to the figure until then was not meant.
        if (type === "pointercancel") change(before);
        chart.classList.remove("turning");
        drag.abort();
      };
      chart.classList.add("turning");
      view.addEventListener(
        "pointermove",
        ({ pointerId, clientX, clientY }) => {
          if (pointerId !== start.pointerId) return;
          const perPixel = sweep / chart.clientHeight;
          change(turned(turn(), { azimuth: x - clientX, elevation: clientY - y }, perPixel));
          [x, y] = [clientX, clientY];
        },
        listening,
      );
      for (const name of ["pointerup", "pointercancel"] as const) view.addEventListener(name, end, listening);
    },
    { signal },
  );
}

function keys(chart: HTMLElement, { turn, change, signal }: TurningOptions): void {
  /** The keys that are down, each with the time from which it turns smoothly. */
  const held = new Map<string, number>();
  let before = 0;
  let next = 0;
  const smoothly = (now: number): void => {
    for (const [key, from] of held) {
      const milliseconds = now - Math.max(before, from);
      if (milliseconds > 0) change(turned(turn(), arrows[key] as Turn, (speed * Math.min(100, milliseconds)) / 1000));
    }
    before = now;
    next = held.size > 0 ? requestAnimationFrame(smoothly) : 0;
  };
  const release = (): void => held.clear();
  chart.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== chart) return;
      const arrow = Object.hasOwn(arrows, event.key) ? arrows[event.key] : undefined;
      if (arrow === undefined) return;
      event.preventDefault();
      // Who wants less motion gets steps, as fast as the keyboard repeats them.
      if (!event.repeat || wantsLessMotion()) change(turned(turn(), arrow, step));
      if (event.repeat || wantsLessMotion()) return;
      held.set(event.key, performance.now() + patience);
      if (next === 0) next = requestAnimationFrame(smoothly);
    },
    { signal },
  );
  chart.addEventListener("keyup", ({ key }) => held.delete(key), { signal });
  chart.addEventListener("blur", release, { signal });
  signal.addEventListener("abort", release);
}

const wantsLessMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
