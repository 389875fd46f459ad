import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";

/** A formula with the same zeros, without what only takes away its signs: |u| is zero where u is, and so are √u and u⁴. */
export function zeroForm(json: MathJson): MathJson {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  const [first = 0] = operands;
  // Only of a whole formula: as a factor, √u keeps the others where u has a root.
  return head === "Sqrt" ? zeroForm(first) : withoutSigns(json);
}

function withoutSigns(json: MathJson): MathJson {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  const [first = 0, second = 0] = operands;
  switch (head) {
    case "Abs":
    case "Negate":
      return withoutSigns(first);
    case "Power":
      return typeof second === "number" && Number.isInteger(second) && second > 0 ? withoutSigns(first) : json;
    case "Multiply":
      return apply("Multiply", ...operands.map(withoutSigns));
    case "Divide":
      return apply("Divide", withoutSigns(first), second);
    default:
      return json;
  }
}
