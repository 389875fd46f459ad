/** The table of systems with names in docs/dynamical-systems.md: `node test/docs/named-systems.ts` prints it. */
import { apply } from "../../packages/sdk/src/expression/mathjson.ts";
import { toUnicode } from "../../packages/sdk/src/expression/print-unicode.ts";
import {
  equationsOf,
  lettersOf,
  type NamedSystem,
  usualParameters,
  usualStart,
} from "../../packages/sdk/src/problem/dynamics/named-system.ts";
import { namedSystems } from "../../packages/sdk/src/problem/dynamics/systems.ts";

export function namedSystemsTable(): string {
  const rows = [
    ["system", "名称", "equations", "parameters", "start", "until t ="],
    Array(6).fill("---"),
    ...namedSystems.map(rowOf),
  ];
  return rows.map((cells) => `| ${cells.map(escaped).join(" | ")} |`).join("\n");
}

function rowOf(system: NamedSystem): string[] {
  const { names, until } = system;
  const parameters = Object.entries(usualParameters(system)).map(([letter, value]) => toUnicode(apply("Equal", letter, value)));
  const start = usualStart(system);
  return [
    names.en[0] as string,
    names.zh[0] as string,
    equationsOf(system).map(toUnicode).join(", "),
    parameters.join(", "),
    toUnicode(lettersOf(system).length === 1 ? (start[0] ?? "Nothing") : apply("Tuple", ...start)),
    String(until),
  ];
}

/** A bar inside a cell would end it. */
const escaped = (cell: string): string => cell.replaceAll("|", "\\|");

if (import.meta.main) console.log(namedSystemsTable());
