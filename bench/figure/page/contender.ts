import { type Curve, curves, lorenzPoints, type Window } from "../curves.ts";

export const size = { width: 640, height: 400 };
/** Pixels that a window moves by from one frame to the next. */
const step = 12;

/** A drawing in the page. */
export interface Drawn {
  /** Shows another window, as the library does it when a reader pans. */
  show(window: Window): void;
  /** The nodes of the curve alone, without axes and grid. */
  curveNodes(): Iterable<Element>;
  /** Where the window lies within the drawing, in pixels. */
  area(): { left: number; top: number; width: number; height: number };
}

/** Draws a curve into an empty place of the page; undefined for a kind of curve that the library does not draw. */
export type Draw = (curve: Curve, place: HTMLElement, points: Points) => Drawn | undefined;

export type Points = readonly (readonly [number, number])[];

/** What the benchmark calls in the page. Times are milliseconds of script, style and layout; painting comes after them, for all alike. */
export interface Bench {
  /** Draws everything so often that it is compiled. */
  warm(times: number): void;
  first(name: string): number | undefined;
  pan(frames: number): Promise<number[]>;
  isolate(): void;
  area(): ReturnType<Drawn["area"]>;
}

export function offer(draw: Draw): void {
  const points = lorenzPoints();
  let drawn: Drawn | undefined;
  let curve = curves[0] as Curve;
  const timed = (work: () => void): number => {
    const start = performance.now();
    work();
    // Style and layout are done now, and not when somebody else asks for them.
    document.querySelector("svg")?.getBoundingClientRect();
    return performance.now() - start;
  };
  const bench: Bench = {
    warm(times) {
      for (let time = 0; time < times; time++) for (const { name } of curves) bench.first(name);
    },
    first(name) {
      curve = curves.find((each) => each.name === name) as Curve;
      const place = document.createElement("div");
      place.style.cssText = `width: ${size.width}px; height: ${size.height}px`;
      place.id = "place";
      document.body.replaceChildren(place);
      place.getBoundingClientRect();
      const time = timed(() => {
        drawn = draw(curve, place, points);
      });
      return drawn && time;
    },
    async pan(frames) {
      const times: number[] = [];
      const [from, to] = curve.window.x;
      for (let frame = 1; frame <= frames; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const by = (frame * step * (to - from)) / size.width;
        times.push(timed(() => drawn?.show({ x: [from + by, to + by], y: curve.window.y })));
      }
      return times;
    },
    isolate() {
      // What is hidden in a clip path would clip everything away.
      const style = document.createElement("style");
      const seen = ".the-curve, .the-curve *, clipPath, clipPath *";
      style.textContent = `body * { visibility: hidden !important } body :is(${seen}) { visibility: visible !important }`;
      for (const node of drawn?.curveNodes() ?? []) node.classList.add("the-curve");
      document.body.append(style);
    },
    area: () => (drawn as Drawn).area(),
  };
  Object.assign(globalThis, { bench });
}
