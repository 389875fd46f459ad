import type { PlotMark, PlotSpec } from "@math-viz/sdk";
import { changePlot, type DrawnPlot } from "../render/change-plot.ts";
import { element } from "../render/dom.ts";
import { asPartOfFigure } from "../render/figure.ts";
import { renderPlot } from "../render/plot.ts";
import type { Transform } from "./surface.ts";

/** The picture in the place for a chart: drawn, changed, moved while a better one is on its way, some of its layers lit. */
export class Picture {
  readonly #place: HTMLElement;
  /** What lies above the picture. */
  readonly #above: readonly Element[];
  #drawn: DrawnPlot | undefined;
  #node: HTMLElement | SVGElement | undefined;
  #lit: ReadonlySet<string> | undefined;

  constructor(place: HTMLElement, above: readonly Element[]) {
    this.#place = place;
    this.#above = above;
  }

  get spec(): PlotSpec | undefined {
    return this.#drawn?.spec;
  }

  show(spec: PlotSpec): void {
    const changed = this.#drawn && changePlot(this.#drawn, spec);
    if (changed !== undefined) this.#drawn = changed;
    else this.#drawAnew(spec);
    this.move(undefined);
  }

  /** Lays the picture where its places belong by now. It is no new drawing: lines get thicker and texts larger with it. */
  move(transform: Transform | undefined): void {
    if (this.#node === undefined) return;
    const { x = 0, y = 0, scaleX = 1, scaleY = 1 } = transform ?? {};
    this.#node.style.transform = transform === undefined ? "" : `matrix(${scaleX}, 0, 0, ${scaleY}, ${x}, ${y})`;
  }

  /** Lights layers and fades the others; undefined: all are as they are. */
  light(layers: ReadonlySet<string> | undefined): void {
    this.#lit = layers;
    this.#place.classList.toggle("lights", layers !== undefined);
    this.#showLight();
  }

  /** Words in the place of a picture that cannot be drawn. */
  say(text: string, way?: HTMLElement): void {
    this.#drawn = this.#node = undefined;
    this.#place.classList.add("failed");
    this.#place.replaceChildren(element(this.#place.ownerDocument, "p", { class: "why" }, text), way ?? "");
  }

  #drawAnew(spec: PlotSpec): void {
    const nodes = new Map<PlotMark, Element>();
    const { ownerDocument: document } = this.#place;
    const node = asPartOfFigure(
      renderPlot(spec, { document, tips: false, titles: false, onMark: (mark, drawn) => nodes.set(mark, drawn) }),
    ) as HTMLElement | SVGElement;
    if (this.#node?.parentNode === this.#place) this.#node.replaceWith(node);
    else this.#place.replaceChildren(node, ...this.#above);
    this.#place.classList.remove("failed");
    this.#node = node;
    this.#drawn = { spec, nodes };
    this.#showLight();
  }

  #showLight(): void {
    for (const layer of this.#node?.querySelectorAll<SVGElement>("[data-layer]") ?? [])
      layer.classList.toggle("lit", this.#lit?.has(layer.dataset.layer ?? "") === true);
  }
}
