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
  /** What has been read, in order; most formulas are never asked about. */
  private readonly read: [json: MathJson, operands: readonly Part[] | Part][] = [];
  private operands: Map<MathJson, Part[]> | undefined;

  /** The operands of an application, or one more of them: a + b becomes a + b + c. */
  record(json: MathJson, operands: readonly Part[] | Part): void {
    this.read.push([json, operands]);
  }

  private operandsOf(json: MathJson): readonly Part[] | undefined {
    if (this.operands === undefined) {
      this.operands = new Map();
      for (const [of, operands] of this.read) {
        if ("json" in operands) this.operands.get(of)?.push(operands);
        else this.operands.set(of, [...operands]);
      }
    }
    return this.operands.get(json);
  }

  /**
   * The span of the part at a path. What has none of its own, such as the 1 that is left of \int\frac{dx}{x}, has the span of what it is part of.
   */
  at(whole: Part, path: Path): Span {
    let json = whole.json;
    let span = spanOf(whole);
    for (const place of path) {
      if (!isApplication(json)) break;
      const operand = this.operandsOf(json)?.[place - 1];
      if (operand !== undefined) span = spanOf(operand);
      json = json[place] ?? json;
    }
    return span;
  }
}

function spanOf({ from, to }: Part): Span {
  return { from, to };
}
