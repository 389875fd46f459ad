import type { Step } from "@math-viz/sdk";

/** The charts as far as they are lit: which layers of which figure, the others faded; undefined for all as they are. */
export type Light = (layersOf: ((figure: string) => ReadonlySet<string>) | undefined) => void;

/** Steps light what they are about in the figures, and what is pointed at in a figure lights the steps that are about it. */
export class Lighting {
  readonly #root: ShadowRoot;
  readonly #light: Light;
  readonly #ended = new AbortController();
  #steps = new Map<string, Step>();
  /** The step that the pointer is on, that the focus is in, and that was chosen by its button. */
  #hovered: string | undefined;
  #focused: string | undefined;
  #chosen: string | undefined;
  #lit: string | undefined;

  constructor(root: ShadowRoot, light: Light) {
    this.#root = root;
    this.#light = light;
    const { signal } = this.#ended;
    const on = <Name extends "pointerover" | "pointerout" | "focusin" | "focusout" | "click">(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ): void => root.addEventListener(name, act as EventListener, { signal });
    on("pointerover", ({ target, pointerType }) => {
      if (pointerType === "touch") return;
      this.#hovered = this.#stepAt(target);
      this.#update();
    });
    on("pointerout", ({ relatedTarget }) => {
      this.#hovered = this.#stepAt(relatedTarget);
      this.#update();
    });
    on("focusin", ({ target }) => {
      this.#focused = this.#stepAt(target);
      this.#update();
    });
    on("focusout", ({ relatedTarget }) => {
      this.#focused = this.#stepAt(relatedTarget);
      this.#update();
    });
    on("click", ({ target }) => this.#choose(target));
  }

  /** The steps that stand on the page now. */
  follow(steps: readonly Step[]): void {
    this.#steps = new Map(everyStep(steps).map((step) => [step.id, step]));
    this.#showChosen();
    this.#lit = undefined;
    this.#update();
  }

  /** In a figure something of this layer is pointed at, or nothing is. */
  pointed(figure: string, layer: string | undefined): void {
    const about = layer === undefined ? [] : this.#about(figure, layer);
    const lit = new Set(about.flatMap(({ id }) => shownPart(this.#partOf(id)) ?? []));
    for (const part of this.#root.querySelectorAll("[data-step]")) part.classList.toggle("lit", lit.has(part));
  }

  /** The numbers of the steps that are about a layer, in their order. */
  stepsAbout(figure: string, layer: string): string[] {
    return this.#about(figure, layer).map(({ id }) => id);
  }

  disconnect(): void {
    this.#ended.abort();
  }

  #about(figure: string, layer: string): Step[] {
    return [...this.#steps.values()].filter(({ marks = [] }) =>
      marks.some((mark) => mark.figure === figure && mark.layer === layer),
    );
  }

  /** The innermost step around a node that is about something in a figure. */
  #stepAt(target: EventTarget | null): string | undefined {
    let part = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
    while (part !== null && !this.#hasMarks(part.dataset.step))
      part = part.parentElement?.closest<HTMLElement>("[data-step]") ?? null;
    return part?.dataset.step;
  }

  #hasMarks(id: string | undefined): boolean {
    return id !== undefined && (this.#steps.get(id)?.marks ?? []).length > 0;
  }

  /** Its button keeps a step lit until it is pressed again, and brings its figure into view. */
  #choose(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest(".show-in-figure") : null;
    if (button === null) return;
    const id = this.#stepAt(button);
    this.#chosen = this.#chosen === id ? undefined : id;
    // The focus is in the button that was pressed: it lets go all the same.
    if (this.#chosen === undefined) this.#focused = undefined;
    this.#showChosen();
    this.#update();
    if (this.#chosen === undefined) return;
    const [mark] = this.#steps.get(this.#chosen)?.marks ?? [];
    const charts = [...this.#root.querySelectorAll<HTMLElement>(".chart")];
    charts.find(({ dataset }) => dataset.figure === mark?.figure)?.scrollIntoView({ block: "nearest" });
  }

  #showChosen(): void {
    for (const button of this.#root.querySelectorAll(".show-in-figure"))
      button.setAttribute("aria-pressed", String(this.#chosen !== undefined && this.#stepAt(button) === this.#chosen));
  }

  #update(): void {
    const lit = this.#hovered ?? this.#focused ?? this.#chosen;
    if (lit === this.#lit) return;
    this.#lit = lit;
    const marks = lit === undefined ? undefined : this.#steps.get(lit)?.marks;
    this.#light(marks && ((figure) => new Set(marks.flatMap((mark) => (mark.figure === figure ? [mark.layer] : [])))));
  }

  #partOf(id: string): Element | undefined {
    return [...this.#root.querySelectorAll<HTMLElement>("[data-step]")].find(({ dataset }) => dataset.step === id);
  }
}

const everyStep = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...everyStep(step.substeps ?? [])]);

/** What of a step can be seen: one that is folded away is lit by the step that it is folded into. */
function shownPart(part: Element | null | undefined): Element | undefined {
  let shown = part ?? undefined;
  for (let folded = closedAround(shown); folded; folded = closedAround(shown)) shown = folded.closest("[data-step]") ?? undefined;
  return shown;
}

const closedAround = (part: Element | undefined): Element | null | undefined =>
  part?.parentElement?.closest("details:not([open])");
