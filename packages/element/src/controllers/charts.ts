import type { Figure, Wording } from "@math-viz/sdk";
import type { MovingChart } from "../charts/moving-chart.ts";
import { chartRatio } from "../charts/ratio.ts";
import type { Words } from "../labels/index.ts";
import { asPartOfFigure } from "../render/figure.ts";
import { animationOf, turns } from "../render/moving.ts";
import { adoptStyles } from "../styles/adopt.ts";

interface Place {
  figure: Figure;
  wording: Wording;
  words: Words;
  ratio: number;
  /** Of the chart that stands there; 0 for none. */
  width: number;
  /** That chart, where it turns or plays. */
  moving?: MovingChart;
}

/** How far below the view a chart is drawn already. */
const nearby = "400px";

/** Draws each figure when it comes near the view, at the width it has there, and again when that width changes. */
export class Charts {
  readonly #root: ShadowRoot;
  readonly #places = new Map<HTMLElement, Place>();
  #near: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Takes over the places for charts that stand on the page now. */
  follow(figures: readonly Figure[], wording: Wording, words: Words): void {
    const standing = [...this.#root.querySelectorAll<HTMLElement>(".chart")];
    for (const place of this.#places.keys()) if (!standing.includes(place)) this.#leave(place);
    for (const place of standing) {
      const figure = figures.find(({ id }) => id === place.dataset.figure);
      if (figure === undefined || this.#places.has(place)) continue;
      const ratio = chartRatio(place, figure);
      place.style.aspectRatio = String(1 / ratio);
      this.#places.set(place, { figure, wording, words, ratio, width: 0 });
      this.#watch(place);
    }
  }

  disconnect(): void {
    this.#near?.disconnect();
    this.#sizes?.disconnect();
    this.#near = this.#sizes = undefined;
    for (const { moving } of this.#places.values()) moving?.disconnect();
    this.#places.clear();
  }

  #watch(place: HTMLElement): void {
    this.#near ??= new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) this.#arrive(target);
      },
      { rootMargin: nearby },
    );
    this.#near.observe(place);
  }

  /** From here on every change of width draws; observing calls back at once with the width there is. */
  #arrive(place: Element): void {
    this.#near?.unobserve(place);
    this.#sizes ??= new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) void this.#draw(target as HTMLElement, contentRect.width);
    });
    place.setAttribute("aria-busy", "true");
    this.#sizes.observe(place);
  }

  async #draw(node: HTMLElement, exactWidth: number): Promise<void> {
    const place = this.#places.get(node);
    const width = Math.floor(exactWidth);
    if (place === undefined || width === 0 || width === place.width) return;
    place.width = width;
    const draw = await import("../charts/chart.ts").catch(() => undefined);
    if (this.#places.get(node) !== place || place.width !== width) return;
    try {
      if (draw === undefined) throw new TypeError("charts could not be loaded");
      adoptStyles(this.#root, draw.plotStyles);
      const height = Math.round(width * place.ratio);
      const { figure, wording, words } = place;
      if (turns(figure) || animationOf(figure)) {
        place.moving ??= new draw.MovingChart(node, figure, wording, words);
        place.moving.draw({ width, height });
      } else node.replaceChildren(asPartOfFigure(draw.drawChart(node.ownerDocument, figure, wording, { width, height })));
      node.classList.remove("failed");
    } catch {
      node.classList.add("failed");
      node.replaceChildren(place.words.chartFailed);
    }
    node.removeAttribute("aria-busy");
  }

  #leave(place: HTMLElement): void {
    this.#near?.unobserve(place);
    this.#sizes?.unobserve(place);
    this.#places.get(place)?.moving?.disconnect();
    this.#places.delete(place);
  }
}
