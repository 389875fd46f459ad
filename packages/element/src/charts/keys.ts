import { zoomStep } from "./exploring.ts";

export interface ChartKeyOptions {
  /** By so many steps to the right and up; absent where arrow keys do something else. */
  pan?(right: number, up: number): void;
  zoom?(factor: number): void;
  back?(): void;
  /** Along a curve, to be read off. */
  trace?(direction: 1 | -1, far: boolean): void;
  /** To the next curve that can be read off, or the one before. */
  change?(direction: 1 | -1): void;
  /** To the next marked point or the one before. */
  step(direction: 1 | -1): void;
  play?(): void;
  signal: AbortSignal;
}

const arrows: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** What each key does in a chart, but for arrow keys. */
const actions: Readonly<Record<string, (options: ChartKeyOptions, event: KeyboardEvent) => void>> = {
  "+": ({ zoom }) => zoom?.(zoomStep),
  "=": ({ zoom }) => zoom?.(zoomStep),
  "-": ({ zoom }) => zoom?.(1 / zoomStep),
  "−": ({ zoom }) => zoom?.(1 / zoomStep),
  _: ({ zoom }) => zoom?.(1 / zoomStep),
  "0": ({ back }) => back?.(),
  Home: ({ back }) => back?.(),
  Enter: ({ step }, { shiftKey }) => step(shiftKey ? -1 : 1),
  PageDown: (options, event) => page(1, options, event),
  PageUp: (options, event) => page(-1, options, event),
  " ": ({ play }, { repeat }) => repeat || play?.(),
};

/** Shift is about curves, here and with arrow keys. */
function page(direction: 1 | -1, { step, change }: ChartKeyOptions, { shiftKey }: KeyboardEvent): void {
  if (shiftKey && change !== undefined) change(direction);
  else step(direction);
}

/** Keys that need something which not every chart has are left to the page where it has not. */
const needs: Readonly<Record<string, keyof ChartKeyOptions>> = {
  ...Object.fromEntries(["+", "=", "-", "−", "_"].map((key) => [key, "zoom" as const])),
  ...{ "0": "back", Home: "back", " ": "play" },
};

/** Lets the keyboard move and read a chart that has the focus. Keys with Ctrl, ⌘ or Alt are the browser's. */
export function onChartKeys(chart: HTMLElement, options: ChartKeyOptions): void {
  chart.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== chart) return;
      const arrow = Object.hasOwn(arrows, event.key) ? arrows[event.key] : undefined;
      const done = arrow ? onArrow(arrow, event, options) : act(event, options);
      if (done) event.preventDefault();
    },
    { signal: options.signal },
  );
}

/** Shift reads along the curve, to the left and to the right by small ways, down and up by long ones. */
function onArrow([right, up]: readonly [number, number], { shiftKey }: KeyboardEvent, { pan, trace }: ChartKeyOptions): boolean {
  if (pan === undefined || trace === undefined) return false;
  if (!shiftKey) pan(right, up);
  else trace(right + up > 0 ? 1 : -1, up !== 0);
  return true;
}

function act(event: KeyboardEvent, options: ChartKeyOptions): boolean {
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  const need = needs[event.key];
  if (action === undefined || (need !== undefined && options[need] === undefined)) return false;
  action(options, event);
  return true;
}
