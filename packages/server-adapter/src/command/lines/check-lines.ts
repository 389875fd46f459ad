import { checkStep, type Relation } from "@math-viz/sdk";
import type { Streams } from "../command.ts";
import { eachRow, type Row, RowError, requiredText, textOf } from "./rows.ts";

const relations: readonly Relation[] = ["equal", "equivalent", "implies", "follows", "defines", "approximates", "states"];

/** `math-viz check --jsonl`: `{"id","before","after","relation"?}` a line, a verdict a line. */
export async function checkLines(streams: Streams): Promise<void> {
  await eachRow(streams, async (row) => {
    const relation = relationOf(row);
    const options = relation === undefined ? {} : { relation };
    const { status, conditions, witness, slip } = await checkStep(
      requiredText(row, "before"),
      requiredText(row, "after"),
      options,
    );
    return { verdict: { status, conditions, witness, slip } };
  });
}

function relationOf(row: Row): Relation | undefined {
  const name = textOf(row, "relation");
  const relation = relations.find((known) => known === name);
  if (name !== undefined && relation === undefined)
    throw new RowError(`relation is one of ${relations.join(", ")}, not "${name}"`);
  return relation;
}
