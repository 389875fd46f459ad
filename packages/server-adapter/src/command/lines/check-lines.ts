import { type CheckStep, checkStep, type Problem, type Relation } from "@math-viz/sdk";
import type { Streams } from "../command.ts";
import { eachRow, type Row, RowError, requiredText, textOf } from "./rows.ts";

type Options = NonNullable<Parameters<CheckStep>[2]>;

const relations: readonly Relation[] = ["equal", "equivalent", "implies", "follows", "defines", "approximates", "states"];
const kindsOfNumbers: readonly Problem["numbers"][] = ["real", "complex", "integer", "natural"];

/** `math-viz check --jsonl`: `{"id","before","after","relation"?,"assuming"?,"numbers"?}` a line, a verdict a line. */
export async function checkLines(streams: Streams): Promise<void> {
  await eachRow(streams, async (row) => {
    const [before, after] = [requiredText(row, "before"), requiredText(row, "after")];
    const { status, conditions, witness, slip } = await checkStep(before, after, optionsOf(row));
    return { verdict: { status, conditions, witness, slip } };
  });
}

function optionsOf(row: Row): Options {
  const [relation, numbers] = [oneOf(row, "relation", relations), oneOf(row, "numbers", kindsOfNumbers)];
  const assuming = assumingOf(row);
  return {
    ...(relation !== undefined && { relation }),
    ...(numbers !== undefined && { numbers }),
    ...(assuming !== undefined && { assuming }),
  };
}

function oneOf<T extends string>(row: Row, field: string, known: readonly T[]): T | undefined {
  const name = textOf(row, field);
  const found = known.find((each) => each === name);
  if (name !== undefined && found === undefined) throw new RowError(`${field} is one of ${known.join(", ")}, not "${name}"`);
  return found;
}

/** Formulas that hold besides. `null` counts as absent. */
function assumingOf({ assuming }: Row): string[] | undefined {
  if (assuming === undefined || assuming === null) return undefined;
  if (!Array.isArray(assuming) || !assuming.every((each) => typeof each === "string"))
    throw new RowError("assuming is not a list of strings");
  return assuming;
}
