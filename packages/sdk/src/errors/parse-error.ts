import { MathVizError } from "./math-viz-error.ts";

/** A formula that cannot be read: where (UTF-16 offset into the text given), what stands there, and what was expected instead. */
export class ParseError extends MathVizError {
  override readonly name = "ParseError";
  readonly source: string;
  readonly position: number;
  readonly found: string;
  readonly expected: string;

  constructor(source: string, position: number, found: string, expected: string) {
    super(`expected ${expected} at ${position}, found ${found}`);
    this.source = source;
    this.position = position;
    this.found = found;
    this.expected = expected;
  }
}
