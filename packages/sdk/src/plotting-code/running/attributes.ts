import { constants } from "../numpy/constants.ts";
import { Unclear } from "../unclear.ts";
import { lengthOf } from "../values/explicit.ts";
import { itemsOf, tupleOf, type Value } from "../values/value.ts";
import { wholeNumber } from "../values/whole.ts";

const lookParts = new Set(["spines", "xaxis", "yaxis", "zaxis", "patch"]);

/** What stands after a dot. */
export function attributeOf(of: Value, name: string): Value {
  if (of.type === "known") {
    const path = `${of.path}.${name}`;
    return constants.get(path) ?? { type: "known", path };
  }
  if (of.type === "unknown") throw new Unclear("depends");
  if (of.type === "numeric" || of.type === "items") {
    if (name === "size") return wholeNumber(lengthOf(of));
    if (name === "shape") return tupleOf([wholeNumber(lengthOf(of))]);
    if (name === "flat" && of.type === "items")
      return itemsOf(of.items.flatMap((item) => (item.type === "items" ? item.items : [item])));
    if (name === "T" && of.type === "numeric" && of.axes.length < 2) return of;
    if (name === "real" && of.type === "numeric") return of;
  }
  if (of.type === "panel" && name === "lines") return itemsOf([...of.panel.lines]);
  // How axes look is set on their parts, of which nothing is drawn.
  if (of.type === "panel" && lookParts.has(name)) return { type: "known", path: "matplotlib.rcParams" };
  return { type: "bound", of, name };
}
