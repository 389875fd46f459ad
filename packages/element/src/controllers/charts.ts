import type { Derivation, Figure, Step, Wording } from "@math-viz/sdk";
import type { Aside, Lighting, LiveChart } from "../charts/chart.ts";
import { heightAt, heightsOf, widthAt } from "../charts/ratio.ts";
import type { Words } from "../labels/index.ts";
import { adoptStyles } from "../styles/adopt.ts";

interface Place {
  figure: Figure;
  wording: Wording;
  words: Words;
  heights: ReturnType<typeof heightsOf>;
  /** Of the chart that stands there; 0 for none. */
  width: number;
  chart?: LiveChart;
}

/** How far below the view a chart is drawn already. */
const nearby = "400px";

/** Draws each figure when it comes near the view, at the width it has there, and again when that width changes. */
export class Charts {
  readonly #root: ShadowRoot;
  readonly #aside: Aside;
  #lighting: Lighting | undefined;
  #steps: readonly Step[] = [];
  readonly #places = new Map<HTMLElement, Place>();
  #near: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(root: ShadowRoot, aside: Aside) {
    this.#root = root;
    this.#aside = aside;
  }

  /** Takes over the places for charts that stand on the page now, and the steps that are about them. */
  follow({ figures, steps }: Pick<Derivation, "figures" | "steps">, wording: Wording, words: Words): void {
    this.#steps = steps;
    this.#lighting?.follow(steps);
    const standing = [...this.#root.querySelectorAll<HTMLElement>(".chart")];
    for (const place of this.#places.keys()) if (!standing.includes(place)) this.#leave(place);
    for (const place of standing) {
      const figure = figures.find(({ id }) => id === place.dataset.figure);
      if (figure === undefined || this.#places.has(place)) continue;
      const heights = heightsOf(place, figure);
      if ("fixed" in heights) place.style.height = `${heights.fixed}px`;
      else place.style.aspectRatio = String(1 / heights.ratio);
      this.#places.set(place, { figure, wording, words, heights, width: 0 });
      this.#watch(place);
    }
  }

  /** Lights layers of the figures, or none of any. A figure that has none of them stays as it is. */
  #light(layersOf: ((figure: string) => ReadonlySet<string>) | undefined): void {
    for (const { figure, chart } of this.#places.values()) {
      const layers = layersOf?.(figure.id);
      const isThere = layers !== undefined && figure.layers.some(({ id }) => layers.has(id));
      chart?.light(isThere ? layers : undefined);
    }
  }

  disconnect(): void {
    this.#near?.disconnect();
    this.#sizes?.disconnect();
    this.#near = this.#sizes = undefined;
    for (const { chart } of this.#places.values()) chart?.disconnect();
    this.#lighting?.disconnect();
    this.#lighting = undefined;
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
    const width = widthAt(exactWidth);
    if (place === undefined || width === 0 || width === place.width) return;
    place.width = width;
    const charts = await import("../charts/chart.ts").catch(() => undefined);
    if (this.#places.get(node) !== place || place.width !== width) return;
    if (charts === undefined) {
      node.classList.add("failed");
      node.replaceChildren(place.words.chartFailed);
    } else {
      adoptStyles(this.#root, charts.chartStyles);
      this.#lighting ??= this.#lit(charts.Lighting);
      place.chart ??= this.#live(charts.LiveChart, node, place);
      place.chart.draw({ width, height: heightAt(width, place.heights) });
    }
    node.removeAttribute("aria-busy");
  }

  #lit(Lights: typeof Lighting): Lighting {
    const lighting = new Lights(this.#root, (layersOf) => this.#light(layersOf));
    lighting.follow(this.#steps);
    return lighting;
  }

  #live(Chart: typeof LiveChart, node: HTMLElement, { figure, wording, words }: Place): LiveChart {
    return new Chart(node, figure, {
      wording,
      words,
      aside: this.#aside,
      pointed: (layer) => this.#lighting?.pointed(figure.id, layer),
      stepsAbout: (layer) => this.#lighting?.stepsAbout(figure.id, layer) ?? [],
    });
  }

  #leave(place: HTMLElement): void {
    this.#near?.unobserve(place);
    this.#sizes?.unobserve(place);
    this.#places.get(place)?.chart?.disconnect();
    this.#places.delete(place);
  }
}
