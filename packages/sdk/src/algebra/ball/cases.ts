import type { MathJson } from "../../contract.ts";
import type { Part, Scope } from "./compile.ts";
import { compileCondition } from "./conditions.ts";

/** The value beside the first condition that holds. None where no condition holds, or where one has no value before one holds. */
export function which(operands: readonly MathJson[], scope: Scope): Part {
  if (operands.length === 0 || operands.length % 2 !== 0) return () => "unknown";
  const branches = operands.flatMap((condition, index) =>
    index % 2 === 0 ? [{ holds: compileCondition(condition, scope), value: scope.compile(operands[index + 1] as MathJson) }] : [],
  );
  return (values, bits, spend) => {
    for (const { holds, value } of branches) {
      const found = holds(values, bits, spend);
      if (found === "true") return value(values, bits, spend);
      if (found !== "false") return found;
    }
    return "no-value";
  };
}
