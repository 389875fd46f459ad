import type { MathJson } from "../../contract.ts";
import type { Path } from "../../expression/mathjson.ts";
import type { Mistake } from "./mistake.ts";

/** A way to look at a line: two formulas that should be equal, or two statements that should be equivalent. */
export interface View {
  readonly type: "value" | "statement";
  readonly before: MathJson;
  readonly after: MathJson;
  /** Where `before` stands in the line before; undefined where it was made from it. */
  readonly place: Path | undefined;
  /** The letter of integration, where both are compared up to a constant. */
  readonly upTo?: string;
  /** Whether it looks at one side alone, where the other stayed: the sides may be equal and the line wrong all the same. */
  readonly oneSide?: boolean;
  /** Mistakes that are seen in the lines as wholes: another term of a sequence. */
  readonly others?: readonly Mistake[];
}
