import type { Figure, Layer, MathJson, PlotSpec, View } from "../../../contract.ts";
import type { Wording } from "../../../locale/say.ts";
import type { AxisNames } from "../../axis-names.ts";
import { formulaText, written } from "../formula-text.ts";
import { conditionText, numpyLanguage } from "./numpy-formula.ts";
import { identifier } from "./text.ts";

/** Letters with names of their own in a formula, such as X for x on a grid. */
export type Names = Readonly<Record<string, string>>;

/** A program as it grows: its lines, and the names that its letters have. */
export class Script {
  readonly lines: string[] = [];
  usesMath = false;
  private readonly names = new Map<string, string>();

  /** The name of a letter, the same everywhere. */
  nameOf(letter: string): string {
    const known = this.names.get(letter);
    if (known !== undefined) return known;
    const name = identifier(letter, new Set(this.names.values()));
    this.names.set(letter, name);
    return name;
  }

  write(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  /** A line that says the same wherever it stands, such as the coordinates beside a point that is two things at once. */
  writeOnce(line: string): void {
    if (!this.lines.includes(line)) this.lines.push(line);
  }

  /** A formula in NumPy; undefined where it has no words for it. */
  formula(json: MathJson, names: Names = {}): string | undefined {
    return formulaText(json, this.language(names))?.text;
  }

  /** A condition on arrays. */
  condition(json: MathJson, names: Names): string | undefined {
    return written(this.language(names), (write) => conditionText(json, write))?.text;
  }

  private language(names: Names): ReturnType<typeof numpyLanguage> {
    return numpyLanguage(new Map([...this.names, ...Object.entries(names)]), () => {
      this.usesMath = true;
    });
  }
}

/** What the writer of a layer may use. */
export interface Writing<Own extends Layer = Layer> {
  readonly script: Script;
  /** The layer with its parameters as letters, as it is written. */
  readonly layer: Own;
  /** The same with numbers in their place, to compute with. */
  readonly numeric: Own;
  readonly figure: Figure;
  readonly view: View;
  readonly axisNames: AxisNames;
  /** The keywords of its style, such as `color="C0"`. */
  readonly style: string;
  /** Its words as a keyword, `, label="…"`, or nothing. */
  readonly label: string;
  readonly wording: Wording;
  /** A message as a string literal that matplotlib shows as it is. */
  shown(message: NonNullable<Layer["label"]>): string;
  /** The figure as we draw it, for what can only be written by its places. */
  spec(): PlotSpec | undefined;
}

export type WriteLayer<Type extends Layer["type"]> = (writing: Writing<Extract<Layer, { type: Type }>>) => void;
