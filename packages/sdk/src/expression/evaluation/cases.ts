import type { MathJson } from "../../contract.ts";
import type { Node, Scope } from "./algebra.ts";
import { compileTruth, truth } from "./truth.ts";

/** The value beside the first condition that holds. None where no condition holds, or where one has no value before one holds. */
export function which<T>(operands: readonly MathJson[], scope: Scope<T>): Node<T> | undefined {
  if (operands.length === 0 || operands.length % 2 !== 0) return undefined;
  const { algebra } = scope;
  const branches = operands.flatMap((condition, index) =>
    index % 2 === 0 ? [{ holds: compileTruth(condition, scope), value: scope.compile(operands[index + 1] as MathJson).run }] : [],
  );
  return {
    value: undefined,
    run: (x, y, others) => {
      const values: T[] = [];
      let [missing, sure] = [true, true];
      let none = false;
      for (const { holds, value } of branches) {
        const found = holds(x, y, others);
        if (found & truth.yes) values.push(value(x, y, others));
        if (found & truth.none) none = true;
        if (found & truth.edge) sure = false;
        if (!(found & truth.no)) {
          missing = false;
          break;
        }
      }
      return algebra.join(values, missing || none, sure);
    },
  };
}
