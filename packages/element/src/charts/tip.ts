import { element, svgElement } from "../render/dom.ts";
import type { ChartSize } from "./sampler.ts";
import type { Pixel, Surface } from "./surface.ts";

/** What is pointed at in a chart: a ring around it, hairlines to the axes where they help, and what is to be said about it. */
export interface Shown {
  readonly pixel: Pixel;
  readonly text: string;
  readonly hairlines: boolean;
  /** Nothing is there: only the column is marked. */
  readonly gap?: boolean | undefined;
}

/** Pixels between a place and its tip. */
const apart = 12;

/** Observable Plot draws dots half a pixel farther to the right and below on coarse screens. */
const dotOffset = (globalThis.devicePixelRatio ?? 1) > 1 ? 0 : 0.5;

/** The mark and the words on what is pointed at, above the picture. For the eye only; what is to be heard is said elsewhere. */
export class Tip {
  readonly layer: SVGSVGElement;
  readonly box: HTMLElement;
  readonly #ring: SVGCircleElement;
  readonly #across: SVGLineElement;
  readonly #up: SVGLineElement;

  constructor(document: Document) {
    this.#ring = svgElement(document, "circle", { r: "7" });
    this.#across = svgElement(document, "line");
    this.#up = svgElement(document, "line");
    this.layer = svgElement(document, "svg", { class: "pointed", "aria-hidden": "true" }, this.#across, this.#up, this.#ring);
    this.box = element(document, "div", { class: "tip", "aria-hidden": "true" });
    this.hide();
  }

  /** For a chart of so many pixels. */
  resize({ width, height }: ChartSize): void {
    this.layer.setAttribute("viewBox", `0 0 ${width} ${height}`);
  }

  show({ pixel: [x, y], text, hairlines, gap = false }: Shown, surface: Surface | undefined): void {
    const offset = hairlines ? 0 : dotOffset;
    set(this.#ring, { cx: x + offset, cy: y + offset });
    const lines = hairlines && surface !== undefined;
    this.#ring.toggleAttribute("hidden", gap);
    this.#across.toggleAttribute("hidden", !lines || gap);
    this.#up.toggleAttribute("hidden", !lines);
    if (lines) {
      set(this.#across, { x1: surface.left, x2: surface.right, y1: y, y2: y });
      set(this.#up, { x1: x, x2: x, y1: surface.top, y2: surface.bottom });
    }
    this.box.textContent = text;
    this.layer.removeAttribute("hidden");
    this.box.hidden = false;
    this.#place([x, y]);
  }

  hide(): void {
    this.layer.setAttribute("hidden", "");
    this.box.hidden = true;
  }

  /** Above and to the right, or wherever there is room in the chart. */
  #place([x, y]: Pixel): void {
    const { offsetWidth: width, offsetHeight: height, offsetParent, style } = this.box;
    const room = { width: offsetParent?.clientWidth ?? 0, height: offsetParent?.clientHeight ?? 0 };
    const right = x + apart + width <= room.width;
    const above = y - apart - height >= 0;
    style.left = `${Math.max(0, Math.min(room.width - width, right ? x + apart : x - apart - width))}px`;
    style.top = `${Math.max(0, Math.min(room.height - height, above ? y - apart - height : y + apart))}px`;
  }
}

function set(node: Element, places: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(places)) node.setAttribute(name, value.toFixed(1));
}
