import type { MathJson } from "../../../../contract.ts";
import { add, agree, type Fact, type Shape, text } from "../facts.ts";

/** At such a speed for such a time, once or several times: how far, or how fast on average? */
export const trips: Shape = (facts, ask) => {
  if (ask.head !== "AskTrip") return undefined;
  const [first, ...others] = facts;
  if (!first) return undefined;
  const isAverage = text(ask, 0) === "average";
  if (isAverage && !isInUnitsOf(ask, first)) return undefined;
  if (first.head === "In")
    return isAverage && others.length === 0 && isLength(text(first, 3))
      ? { json: ["Divide", first.parts[2] as MathJson, first.parts[0] as MathJson], unit: "mile" }
      : undefined;
  if (!facts.every(({ head }) => head === "Trip")) return undefined;
  const isSame = facts.every(
    (fact) => text(fact, 1) === text(first, 1) && text(fact, 3) === text(first, 3) && text(fact, 5) === text(fact, 3),
  );
  if (!isSame || !agree(...facts.map((fact) => text(fact, 6))) || (text(ask, 1) !== "" && text(ask, 1) !== text(first, 1)))
    return undefined;
  const way = add(facts.map((fact): MathJson => ["Multiply", fact.parts[0] as MathJson, fact.parts[4] as MathJson]));
  if (!isAverage) return { json: way, unit: "mile" };
  return facts.length > 1
    ? { json: ["Divide", way, add(facts.map((fact) => fact.parts[4] as MathJson))], unit: "mile" }
    : undefined;
};

/** Whether the speed is wanted in the units that the first fact tells of, or in whichever there are. */
function isInUnitsOf(ask: Fact, first: Fact): boolean {
  const [length, time] = first.head === "In" ? [text(first, 3), text(first, 1)] : [text(first, 1), text(first, 3)];
  return text(ask, 1) === "" || (text(ask, 1) === length && text(ask, 3) === time);
}

const isLength = (unit: string): boolean => /^(mile|kilometer|meter|foot)$/.test(unit);
