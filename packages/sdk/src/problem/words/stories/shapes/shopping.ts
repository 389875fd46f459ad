import type { MathJson } from "../../../../contract.ts";
import { add, agree, type Fact, isAtLeast, type Shape, text } from "../facts.ts";

/** So many things at such a price each: what do they cost together, and what comes back of the money? */
export const shopping: Shape = (facts, ask) => {
  if (!/^Ask(Cost|Change)$/.test(ask.head)) return undefined;
  const items = facts.filter(({ head }) => head === "Item");
  const bought = facts.filter((fact) => fact.head === "Did" && text(fact, 1) === "buy");
  const prices = facts.filter((fact) => fact.head === "Rate" && text(fact, 1) === "dollar");
  const paid = facts.filter(({ head }) => head === "Paid");
  if (items.length + bought.length + prices.length + paid.length < facts.length || items.length + bought.length === 0)
    return undefined;
  if (paid.length !== (ask.head === "AskChange" ? 1 : 0)) return undefined;
  if (
    !agree(
      text(ask, 0),
      ...items.map((fact) => text(fact, 3)),
      ...bought.map((fact) => text(fact, 0)),
      ...paid.map((fact) => text(fact, 1)),
    )
  )
    return undefined;
  const what = text(ask, 1);
  if (
    what !== "" &&
    ![...items.map((fact) => text(fact, 1)), ...bought.map((fact) => text(fact, 3))].every((unit) => unit === what)
  )
    return undefined;
  const known = bought.map((fact) => costOf(fact, prices)).filter((each): each is MathJson => each !== undefined);
  const costs = [...items.map((fact): MathJson => cost(fact.parts[0] as MathJson, fact.parts[2] as MathJson)), ...known];
  const priced = new Set(bought.map((fact) => text(fact, 3)));
  if (costs.length < items.length + bought.length || priced.size < bought.length || prices.length !== bought.length)
    return undefined;
  const total = add(costs);
  if (ask.head === "AskCost") return { json: total, unit: "dollar" };
  const money = paid[0]?.parts[0] as MathJson;
  return isAtLeast(money, total) ? { json: ["Subtract", money, total], unit: "dollar" } : undefined;
};

const cost = (count: MathJson, price: MathJson): MathJson => (count === 1 ? price : ["Multiply", count, price]);

function costOf(fact: Fact, prices: readonly Fact[]): MathJson | undefined {
  const found = prices.filter((price) => text(price, 3) === text(fact, 3));
  return found.length === 1 ? cost(fact.parts[2] as MathJson, found[0]?.parts[0] as MathJson) : undefined;
}
