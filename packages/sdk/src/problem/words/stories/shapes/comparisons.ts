import type { MathJson } from "../../../../contract.ts";
import { headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { add, agree, amountAt, type Fact, isPositive, type Shape, text } from "../facts.ts";

/** What is known of somebody or something: by which names it goes, and how much it is. */
interface Known {
  readonly names: readonly string[];
  readonly value: MathJson;
}

const relations = /^(More|Fewer|TimesAs|TimesMore|TimesLess)$/;

/** One is told, the others by comparing: how much is the other, how much more, how many times as much, how much together? */
export const comparisons: Shape = (facts, ask) => {
  const told = facts.filter(({ head }) => /^(Has|Made|Did)$/.test(head));
  const compared = facts.filter(({ head }) => relations.test(head));
  if (told.length + compared.length < facts.length || told.length === 0) return undefined;
  const known: Known[] = [];
  const units = new Set<string>();
  for (const fact of told) {
    const amount = amountAt(fact, fact.head === "Did" ? 2 : 1);
    const names = [text(fact, 0), amount.noun].filter((name) => name !== "");
    if (names.length === 0) return undefined;
    known.push({ names, value: amount.value });
    units.add(amount.unit);
  }
  for (const fact of compared) {
    const unit = text(fact, fact.head === "TimesMore" || fact.head === "TimesLess" ? 4 : 3);
    if (unit !== "") units.add(unit);
  }
  // Relations in the order in which they can be worked out.
  let waiting = compared;
  const bases = new Set<string>();
  while (waiting.length > 0) {
    const next = waiting.find((fact) => derived(known, fact) !== undefined);
    if (!next) return undefined;
    bases.add(text(next, find(known, text(next, 1)) ? 1 : 0));
    known.push(derived(known, next) as Known);
    waiting = waiting.filter((fact) => fact !== next);
  }
  // Those who are compared have things of one kind; kinds that are compared may differ.
  const labels = [...compared.flatMap((fact) => [text(fact, 0), text(fact, 1)]), text(ask, 1), text(ask, 2)].map(
    (label) => label.split("的")[0],
  );
  const nouns = known
    .filter(({ names: [who = "", noun] }) => noun !== undefined && labels.includes(who))
    .map(({ names }) => names[1] as string);
  if (!agree(...nouns, nouns.length > 0 && text(ask, 0) === "value" ? text(ask, 3) : "")) return undefined;
  const verbs = [...told.map((fact) => (fact.head === "Did" ? text(fact, 1) : "")), text(ask, 0) === "total" ? text(ask, 4) : ""];
  if (!agree(...verbs)) return undefined;
  return units.size === 1 && known.every(({ value }) => isPositive(value))
    ? asked({ known, bases, compared: compared.length, unit: [...units][0] as string }, ask)
    : undefined;
};

/** Nobody, or the one who has all the things that are compared: 学校有男生120人，女生比男生多20人. */
const isOwner = (known: readonly Known[], who: string): boolean =>
  who === "" || known.filter(({ names }) => names.includes(who)).every(({ names }) => names.length === 2 && names[0] === who);

/** By what one name is known, if by nothing else. */
function find(known: readonly Known[], name: string): Known | undefined {
  const [who = "", noun] = name.split("的");
  // 小明的书 are what is known of 小明, if that is of books.
  const found = known.filter(
    ({ names }) => names.includes(who) && (noun === undefined || names.length === 1 || names.includes(noun)),
  );
  return found.length === 1 ? found[0] : undefined;
}

function derived(known: readonly Known[], fact: Fact): Known | undefined {
  const [first, second] = [text(fact, 0), text(fact, 1)];
  const [one, other] = [find(known, first), find(known, second)];
  if ((one === undefined) === (other === undefined)) return undefined;
  const number = fact.parts[2] as MathJson;
  const offset = fact.parts[3] as MathJson;
  if (other) {
    const { value } = other;
    const made: Readonly<Record<string, MathJson>> = {
      More: ["Add", value, number],
      Fewer: ["Subtract", value, number],
      TimesAs: ["Multiply", value, number],
      TimesMore: ["Add", ["Multiply", value, number], offset],
      TimesLess: ["Subtract", ["Multiply", value, number], offset],
    };
    return { names: first.split("的"), value: made[fact.head] as MathJson };
  }
  const { value } = one as Known;
  const made: Readonly<Record<string, MathJson>> = {
    More: ["Subtract", value, number],
    Fewer: ["Add", value, number],
    TimesAs: ["Divide", value, number],
    TimesMore: ["Divide", ["Subtract", value, offset], number],
    TimesLess: ["Divide", ["Add", value, offset], number],
  };
  return { names: second.split("的"), value: made[fact.head] as MathJson };
}

/** All that is known, by which of it something else was told, and how much was told by comparing. */
interface Told {
  readonly known: readonly Known[];
  readonly bases: ReadonlySet<string>;
  readonly compared: number;
  readonly unit: string;
}

function asked({ known, bases, compared, unit }: Told, ask: Fact): ReturnType<Shape> {
  const kind = text(ask, 0);
  if (ask.head !== "Ask") return undefined;
  if (kind === "value") return valueAsked(known, ask, unit, compared);
  if (kind === "total") {
    const group = ask.parts[1];
    if (compared === 0 || text(ask, 2) !== unit || !isOwner(known, text(ask, 1))) return undefined;
    if (headOf(group ?? 0) === "Named") return ofNamed({ known, bases, compared, unit }, operandsOf(group as MathJson));
    if (Array.isArray(group) && group[1] !== known.length) return undefined;
    return { json: add(known.map(({ value }) => value)), unit };
  }
  const [one, other] = [find(known, text(ask, 1)), find(known, text(ask, 2))];
  if (!one || !other || one === other || known.length !== 2 || compared > 0) return undefined;
  const more: MathJson = ["Subtract", one.value, other.value];
  const less: MathJson = ["Subtract", other.value, one.value];
  if ((kind === "difference" || kind === "shortfall") && text(ask, 3) === unit) {
    const json = kind === "difference" ? more : less;
    return isPositive(json) ? { json, unit } : undefined;
  }
  if (kind === "ratio") return { json: ["Divide", one.value, other.value], unit: "倍" };
  if (kind === "percent-more" && isPositive(more)) return { json: ["Divide", more, other.value], unit: "%", form: "percent" };
  if (kind === "percent-less" && isPositive(less)) return { json: ["Divide", less, other.value], unit: "%", form: "percent" };
  return undefined;
}

/** Some of them together; the others have to be what these are told by. */
function ofNamed({ known, bases, unit }: Told, names: readonly MathJson[]): ReturnType<Shape> {
  const wanted = names.map((name) => find(known, String(name)));
  if (wanted.includes(undefined) || new Set(wanted).size < names.length) return undefined;
  const isNeeded = (each: Known): boolean => wanted.includes(each) || each.names.some((name) => bases.has(name));
  return known.every(isNeeded) ? { json: add((wanted as Known[]).map(({ value }) => value)), unit } : undefined;
}

/** The one that is asked has to be the last that was worked out: whatever else is told would not be needed. */
function valueAsked(known: readonly Known[], ask: Fact, unit: string, compared: number): ReturnType<Shape> {
  const found = find(known, text(ask, 1)) ?? (text(ask, 3) === "" ? undefined : find(known, text(ask, 3)));
  return found && compared > 0 && text(ask, 2) === unit && found === known.at(-1) && known.length === compared + 1
    ? { json: found.value, unit }
    : undefined;
}
