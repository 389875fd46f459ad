import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Fact, factOf } from "./facts.ts";

/** Facts as the shapes take them: counts in place, who "he" is, and what "3 more" are. undefined where that is not certain. */
export function plainFacts(clauses: readonly MathJson[]): Fact[] | undefined {
  const spelled = withoutAnd(clauses.map(factOf).map(({ head, parts }) => ({ head, parts: parts.flatMap(spread) })));
  const named = spelled && withNames(spelled);
  if (!named || new Set(named.flatMap(verbOf)).size > 1) return undefined;
  const units = new Set(named.flatMap(countedIn));
  if (named.some(({ parts }) => parts.includes("?")) && units.size !== 1) return undefined;
  const [unit] = units;
  const facts = named.map(({ head, parts }) => ({
    head,
    parts: parts.map((part) => (part === "?" ? (unit as MathJson) : part)),
  }));
  const people = new Set(facts.flatMap(({ parts }) => parts.filter(isPerson)));
  // Of one place, or of none.
  const isPlace = (part: MathJson): boolean => typeof part === "string" && part.startsWith("@");
  const places = new Set(facts.flatMap(({ parts }) => parts.filter(isPlace)));
  const isTold = facts.some(({ head, parts }) => !head.startsWith("Ask") && parts.some(isPlace));
  if (places.size > 1 || (!isTold && [...places].some((place) => !people.has(`the ${String(place).slice(1)}`)))) return undefined;
  // Where a shape does not look at who is meant, nobody else may be.
  const isForOne = facts.some(
    ({ head, parts }) => head === "AskTrip" || (head === "Ask" && /^(count|each|least)$/.test(String(parts[0]))),
  );
  if (isForOne && people.size > 1) return undefined;
  const groups = facts.flatMap(({ parts }) => parts.filter((part) => headOf(part) === "Named"));
  if (groups.some((group) => !operandsOf(group).every((name) => people.has(name)))) return undefined;
  return facts.flatMap((fact) => unfolded(fact, people));
}

/** What things a fact tells the number of. */
function countedIn({ head, parts }: Fact): MathJson[] {
  const unit = changing.test(head) ? parts[2] : head === "Did" ? parts[3] : undefined;
  return unit === undefined || unit === "?" ? [] : [unit];
}

const changing = /^(Has|Gain|Loss)$/;

/** Ways to tell two facts in one. */
function unfolded({ head, parts }: Fact, people: ReadonlySet<MathJson>): Fact[] {
  if (head === "Groups") {
    const [count, box, each, thing, , who] = parts as readonly MathJson[];
    return [
      { head: "Has", parts: [who ?? "", count as MathJson, box as MathJson, ""] },
      { head: "Rate", parts: [each as MathJson, thing as MathJson, "", box as MathJson, "", "", ""] },
    ];
  }
  return [{ head, parts: parts.map((part) => (headOf(part) === "Named" && people.size === 2 ? ["Group", 2] : part)) }];
}

/** "five apples" is three parts of a fact, of which the last, a noun, stands in Chinese only. */
function spread(part: MathJson): MathJson[] {
  const head = headOf(part);
  if (head === "Cnt") return [...operandsOf(part), ""];
  if (head !== "Speed") return [part];
  const [length, time] = operandsOf(part) as [MathJson, MathJson];
  return [length, "", time];
}

/** "and 5 oranges": the same as was said before, of another thing. */
function withoutAnd(facts: readonly Fact[]): Fact[] | undefined {
  const result: Fact[] = [];
  for (const fact of facts) {
    if (fact.head !== "And") {
      result.push(fact);
      continue;
    }
    const before = result.at(-1);
    const at = before && changing.test(before.head) ? 1 : before?.head === "Did" ? 2 : undefined;
    if (!before || at === undefined) return undefined;
    result.push({ head: before.head, parts: [...before.parts.slice(0, at), ...fact.parts] });
  }
  return result;
}

/** "He" is who was spoken of when nobody else had been; later it is the same. undefined where it might be another. */
function withNames(facts: readonly Fact[]): Fact[] | undefined {
  const met = new Set<MathJson>();
  const bound = new Map<MathJson, MathJson>();
  const result: Fact[] = [];
  for (const { head, parts } of facts) {
    const before = [...met];
    for (const part of parts)
      for (const name of headOf(part) === "Named" ? operandsOf(part) : [part]) if (isPerson(name)) met.add(name);
    for (const pronoun of parts.filter(isPronoun)) {
      if (bound.has(pronoun)) continue;
      // Nobody is named at all.
      const [only, ...others] = before.length === 0 && !namesAnybody(facts) ? [pronoun] : before;
      const isThing = typeof only === "string" && only.startsWith("the ");
      if (
        only === undefined ||
        others.length > 0 ||
        (pronoun === "they" && !isThing && only !== pronoun) ||
        [...bound.values()].includes(only)
      )
        return undefined;
      bound.set(pronoun, only);
    }
    result.push({ head, parts: parts.map((part) => bound.get(part) ?? part) });
  }
  return result;
}

const namesAnybody = (facts: readonly Fact[]): boolean =>
  facts.some(({ parts }) => parts.some((part) => isPerson(part) || headOf(part) === "Named"));

const isPronoun = (part: MathJson): boolean => typeof part === "string" && /^(he|she|it|they)$/.test(part);
const isPerson = (part: MathJson): boolean =>
  typeof part === "string" && (/^[A-Z][a-z]*$/.test(part) || part.startsWith("the ") || kin.has(part));
const kin = new Set(
  "brother sister mother father mom dad friend aunt uncle grandmother grandfather neighbor cousin son daughter teacher".split(
    " ",
  ),
);

/** What is done, where that has to be the same throughout. */
function verbOf({ head, parts }: Fact): string[] {
  const isAsk = head === "Ask" && /^(total|value|difference|shortfall)$/.test(String(parts[0]));
  const at = head === "Did" ? 1 : isAsk ? 4 : /^(More|Fewer|TimesAs|Kind\w+)$/.test(head) ? parts.length - 1 : -1;
  const verb = at < 0 ? "" : String(parts[at] ?? "");
  return verb === "" ? [] : [verb];
}
