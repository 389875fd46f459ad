import type { PlotMark, PlotSpec } from "@math-viz/sdk";
import type { LiveWords } from "../labels/charts/index.ts";
import { changePlot, type DrawnPlot, isEmpty } from "../render/change-plot.ts";
import { element } from "../render/dom.ts";
import { asPartOfFigure } from "../render/figure.ts";
import { type DrawMarks, movePlot } from "../render/move-plot.ts";
import { renderPlot } from "../render/plot.ts";
import type { Transform } from "./surface.ts";

/** The picture in the place for a chart: drawn, changed, moved while a better one is on its way, some of its layers lit. */
export class Picture {
  readonly #place: HTMLElement;
  /** What lies above the picture. */
  readonly #above: readonly Element[];
  /** Said where the window or the values have left nothing to be seen. */
  readonly #nothing: HTMLElement;
  #drawn: DrawnPlot | undefined;
  #node: HTMLElement | SVGElement | undefined;
  #lit: ReadonlySet<string> | undefined;

  constructor(place: HTMLElement, words: Pick<LiveWords, "nothingInView">, above: readonly Element[]) {
    this.#place = place;
    this.#nothing = element(
      place.ownerDocument,
      "p",
      { class: "nothing", "aria-hidden": "true", hidden: "" },
      words.nothingInView,
    );
    this.#above = [this.#nothing, ...above];
  }

  /** Whether there are axes at most. */
  get isEmpty(): boolean {
    return !this.#nothing.hidden;
  }

  /** @param moving another one follows soon: what is there is moved rather than drawn anew. */
  show(spec: PlotSpec, moving = false): void {
    const drawn = this.#drawn;
    const changed = drawn && (changePlot(drawn, spec) ?? (moving ? movePlot(drawn, spec, this.#drawMarks) : undefined));
    if (changed !== undefined) this.#drawn = changed;
    else this.#drawAnew(spec);
    this.#nothing.hidden = !hasNothing(spec);
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
    this.#nothing.hidden = true;
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

  /** Marks by themselves, for a chart that is there. */
  readonly #drawMarks: DrawMarks = (options, marks) => {
    const nodes = new Map<PlotMark, Element>();
    const { ownerDocument: document } = this.#place;
    const onMark = (mark: PlotMark, node: Element): void => void nodes.set(mark, node);
    const chart = renderPlot({ options, marks: [...marks] }, { document, tips: false, titles: false, onMark });
    for (const node of nodes.values()) {
      bringClip(node, chart);
      if (this.#lit !== undefined) this.#lightNode(node as SVGElement);
    }
    return nodes;
  };

  #showLight(): void {
    for (const layer of this.#node?.querySelectorAll<SVGElement>("[data-layer]") ?? []) this.#lightNode(layer);
  }

  #lightNode(layer: SVGElement): void {
    layer.classList.toggle("lit", this.#lit?.has(layer.dataset.layer ?? "") === true);
  }
}

/** Whether nothing of any layer is drawn. In space, marks with nothing to show are kept. */
export const hasNothing = ({ marks }: PlotSpec): boolean => marks.every((mark) => mark.source === undefined || isEmpty(mark));

/** What a node is clipped by goes with it and away with it, under a name of its own. */
function bringClip(node: Element, chart: Element): void {
  const [, id] = /^url\(#(.+)\)$/.exec(node.getAttribute("clip-path") ?? "") ?? [];
  const clip = id === undefined ? null : chart.querySelector(`[id="${id}"]`);
  if (clip === null) return;
  const own = clip.cloneNode(true) as Element;
  own.id = `${id}-${clipped++}`;
  node.append(own);
  node.setAttribute("clip-path", `url(#${own.id})`);
}

let clipped = 0;
