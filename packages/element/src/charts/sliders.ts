import type { ParameterNumbers } from "@math-viz/sdk";

interface Row {
  readonly slider: HTMLInputElement;
  readonly field: HTMLInputElement | null;
  /** What is shown: a slider stands at the step that is nearest to it. */
  value: number;
}

/** The sliders of a figure's parameters, each with a field for its number. */
export class Sliders {
  readonly #rows = new Map<string, Row>();

  /** Takes over those that stand among the controls. `changed` is told which one a person has moved. */
  constructor(controls: HTMLElement, changed: (name: string) => void, signal: AbortSignal) {
    for (const row of controls.querySelectorAll<HTMLElement>("[data-parameter]")) {
      const name = row.dataset.parameter;
      const slider = row.querySelector<HTMLInputElement>("input[type=range]");
      if (name === undefined || slider === null) continue;
      const field = row.querySelector<HTMLInputElement>("input[type=number]");
      this.#rows.set(name, { slider, field, value: slider.valueAsNumber });
      const moved = (value: number): void => {
        this.set(name, value);
        changed(name);
      };
      slider.addEventListener("input", () => moved(slider.valueAsNumber), { signal });
      // A number half typed may be none, or beyond the ends: only one that can be shown is.
      field?.addEventListener("input", () => field.checkValidity() && field.value !== "" && moved(field.valueAsNumber), {
        signal,
      });
      field?.addEventListener("change", () => this.set(name, this.values[name] as number), { signal });
    }
  }

  get values(): ParameterNumbers {
    return Object.fromEntries([...this.#rows].map(([name, { value }]) => [name, value]));
  }

  /** Back to where they stood at first. */
  reset(): void {
    for (const [name, { slider }] of this.#rows) this.set(name, Number(slider.defaultValue));
  }

  has(name: string): boolean {
    return this.#rows.has(name);
  }

  /** Shows a number, without telling of it. A field that is being typed in is left to who types. */
  set(name: string, value: number): void {
    const row = this.#rows.get(name);
    if (row === undefined) return;
    row.value = value;
    row.slider.value = String(value);
    const { field } = row;
    if (field !== null && field.valueAsNumber !== value) field.value = String(Number(value.toPrecision(6)));
  }
}
