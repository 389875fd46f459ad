import type { MathJson } from "../../contract.ts";
import { isApplication } from "../mathjson.ts";
import type { Path } from "../tree/paths.ts";
import type { Part } from "./part.ts";

/** Offsets into the source, UTF-16, half open. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Where the parts of a tree stand in the source. Applications are known by their identity and their operands by their place; numbers and
 * letters have no identity of their own.
 */
export class Spans {
  private readonly operands = new WeakMap<object, Span[]>();

  record(part: Part, operands: readonly Part[]): void {
    this.operands.set(part.json as object, operands.map(spanOf));
  }

  /** One more operand: a + b becomes a + b + c. */
  extend(json: MathJson, operand: Part): void {
    this.operands.get(json as object)?.push(spanOf(operand));
  }

  /**
   * The span of the part at a path. What has none of its own, such as the 1 that is left of \int\frac{dx}{x}, has the span of what it is part of.
   */
  at(whole: Part, path: Path): Span {
    let json = whole.json;
    let span = spanOf(whole);
    for (const place of path) {
      if (!isApplication(json)) break;
      span = this.operands.get(json)?.[place - 1] ?? span;
      json = json[place] ?? json;
    }
    return span;
  }
}

function spanOf({ from, to }: Part): Span {
  return { from, to };
}
