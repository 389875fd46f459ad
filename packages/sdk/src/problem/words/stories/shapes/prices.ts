import type { MathJson } from "../../../../contract.ts";
import { agree, type Shape, text } from "../facts.ts";

const isPercentage = (json: MathJson | undefined): boolean => Array.isArray(json) && json[0] === "Percent";

/** A price before, and how it changes: what is it then, or how much less? */
export const prices: Shape = (facts, ask) => {
  if (ask.head !== "AskPrice" || facts.length !== 2) return undefined;
  const price = facts.find(({ head }) => head === "Price")?.parts[0];
  const change = facts.find(({ head }) => /^(Factor|Down|Up)$/.test(head));
  const number = change?.parts[0];
  if (price === undefined || !change || number === undefined) return undefined;
  if (!agree(text(ask, 1), ...facts.map((fact) => text(fact, 1)))) return undefined;
  const isSaved = text(ask, 0) === "saved";
  if (change.head === "Factor")
    return { json: isSaved ? ["Subtract", price, ["Multiply", price, number]] : ["Multiply", price, number], unit: "元" };
  if (!isPercentage(number) || (isSaved && change.head === "Up")) return undefined;
  if (isSaved) return { json: ["Multiply", price, number], unit: "元" };
  return { json: ["Multiply", price, [change.head === "Up" ? "Add" : "Subtract", 1, number]], unit: "元" };
};

/** Each alone needs so long: how long do both need? */
export const works: Shape = (facts, ask) => {
  const alone = facts.filter(({ head }) => head === "Alone");
  const jobs = facts.filter(({ head }) => head === "Job");
  if (ask.head !== "AskTogether" || alone.length !== 2 || jobs.length > 1 || facts.length !== alone.length + jobs.length)
    return undefined;
  if (!agree(text(ask, 1), ...alone.map((fact) => text(fact, 3)))) return undefined;
  const units = new Set([...alone.map((fact) => text(fact, 1)), text(ask, 0)].filter((unit) => unit !== ""));
  if (units.size !== 1 || new Set(alone.map((fact) => text(fact, 2))).size !== 2) return undefined;
  return { json: ["Divide", 1, ["Add", ...alone.map(({ parts }): MathJson => ["Divide", 1, parts[0] as MathJson])]], unit: "天" };
};
