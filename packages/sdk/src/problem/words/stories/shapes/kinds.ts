import type { MathJson } from "../../../../contract.ts";
import { add, agree, amountAt, type Fact, isPositive, type Shape, text } from "../facts.ts";

interface Kind {
  readonly name: string;
  readonly value: MathJson;
}

/** Kinds of things that somebody has, one told by another: 38 chicken sausages and 6 more fish sausages than chicken sausages. */
export const kinds: Shape = (facts, ask) => {
  const told = facts.filter(({ head }) => head === "Has" || head === "Did");
  const compared = facts.filter(({ head }) => /^Kind(More|Fewer|Times)$/.test(head));
  if (ask.head !== "Ask" || told.length !== 1 || compared.length === 0 || told.length + compared.length < facts.length)
    return undefined;
  if (!agree(text(ask, 1), ...told.map((fact) => text(fact, 0)), ...compared.map((fact) => text(fact, 3)))) return undefined;
  if (typeof ask.parts[1] !== "string") return undefined;
  const known = told.map((fact): Kind => {
    const { value, unit } = amountAt(fact, fact.head === "Did" ? 2 : 1);
    return { name: unit, value };
  });
  let waiting = compared;
  while (waiting.length > 0) {
    const next = waiting.find((fact) => derived(known, fact) !== undefined);
    if (!next) return undefined;
    known.push(derived(known, next) as Kind);
    waiting = waiting.filter((fact) => fact !== next);
  }
  return known.every(({ value }) => isPositive(value)) ? asked(known, ask) : undefined;
};

function derived(known: readonly Kind[], fact: Fact): Kind | undefined {
  const [name, other] = [text(fact, 0), text(fact, 1)];
  const base = known.find((each) => each.name === other);
  if (!base || known.some((each) => each.name === name)) return undefined;
  const head = { KindMore: "Add", KindFewer: "Subtract", KindTimes: "Multiply" }[fact.head] as string;
  return { name, value: [head, base.value, fact.parts[2] as MathJson] };
}

/** All together, by a name that all have; or the last that was worked out. */
function asked(known: readonly Kind[], ask: Fact): ReturnType<Shape> {
  const [kind, unit] = [text(ask, 0), text(ask, 2)];
  if (/^(total|now)$/.test(kind) && known.every(({ name }) => name.endsWith(` ${unit}`)))
    return { json: add(known.map(({ value }) => value)), unit };
  const last = known.at(-1);
  return /^(value|now|total)$/.test(kind) && last?.name === unit ? { json: last.value, unit } : undefined;
}
