import { elementOf } from "../../algebra/normal-form/convert.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../algebra/normal-form/to-json.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { sizeOf } from "../../expression/mathjson.ts";
import { within } from "./share.ts";

/** A constant in the shortest form at hand. */
export function simplified(constant: MathJson, spend: Spend): MathJson {
  if (typeof constant === "number") return constant;
  const found = within(spend, 4_000, (share) =>
    inField({ spend: share }, (field) => {
      const element = elementOf(field, constant);
      return element && elementToJson(field, element);
    }),
  );
  return found !== undefined && sizeOf(found) <= sizeOf(constant) ? found : constant;
}
