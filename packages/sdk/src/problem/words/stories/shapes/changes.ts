import type { MathJson } from "../../../../contract.ts";
import { headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { add, agree, amountAt, isAtLeast, isSameThing, type Shape, text } from "../facts.ts";

/** So many there were, then some came and some went: how many are there now? */
export const changes: Shape = (facts, ask) => {
  const mode = text(ask, 0);
  if (ask.head !== "Ask" || !/^(now|left|total)$/.test(mode) || facts.length < 2) return undefined;
  const [first, ...rest] = facts;
  if (!first || !/^(Has|Made|Gain)$/.test(first.head) || !rest.every(({ head }) => /^(Gain|Loss)$/.test(head))) return undefined;
  const isLowered = rest.some(({ head }) => head === "Loss");
  if ((mode === "left" && !isLowered) || (mode === "total" && isLowered)) return undefined;
  const asked = { unit: text(ask, 2), noun: text(ask, 3) };
  const amounts = facts.map((fact) => amountAt(fact, 1));
  if (!amounts.every((amount) => isSameThing(amount, asked)) || !agree(asked.noun, ...amounts.map(({ noun }) => noun)))
    return undefined;
  if (!agree(text(ask, 1), ...facts.map((fact) => text(fact, 0)))) return undefined;
  if (amounts.filter(({ value }) => headOf(value) === "Share").length > 1 || headOf(amounts[0]?.value ?? 0) === "Share")
    return undefined;
  let total = amounts[0]?.value as MathJson;
  for (const [index, fact] of rest.entries()) {
    const told = (amounts[index + 1] as { value: MathJson }).value;
    // Half of them: of those that are there.
    const value: MathJson = headOf(told) === "Share" ? ["Multiply", total, operandsOf(told)[0] as MathJson] : told;
    if (fact.head === "Loss" && !isAtLeast(total, value)) return undefined;
    total = fact.head === "Gain" ? add([total, value]) : ["Subtract", total, value];
  }
  return { json: total, unit: asked.unit };
};

const times = /^(第|上午|下午|昨天|今天|去年|今年|上月|本月|星期)/;

/** A whole of which parts are done: what is left of it? */
export const unfinished: Shape = (facts, ask) => {
  const mode = text(ask, 0);
  if (ask.head !== "Ask" || !/^(unfinished|left)$/.test(mode)) return undefined;
  const [first, ...rest] = facts;
  if (!first || rest.length === 0 || !/^(Whole|Has|Gain)$/.test(first.head)) return undefined;
  const whole =
    first.head === "Whole"
      ? amountAt({ ...first, parts: [first.parts[0] as MathJson, first.parts[1] as MathJson, ""] }, 0)
      : amountAt(first, 1);
  const asked = mode === "left" ? { unit: text(ask, 2), noun: text(ask, 3) } : { unit: text(ask, 1), noun: "" };
  if (!rest.every(({ head }) => /^Did(Share)?$/.test(head)) || whole.unit !== asked.unit) return undefined;
  const labels = rest.map((fact) => text(fact, 0));
  const who = text(first, first.head === "Whole" ? 3 : 0);
  if (!agree(who, ...labels.filter((label) => !times.test(label)))) return undefined;
  if (rest.length > 1 && new Set(labels).size < labels.length) return undefined;
  const verbs = [
    ...rest.map((fact) => text(fact, 1)),
    first.head === "Whole" ? text(first, 2) : "",
    mode === "left" ? "" : text(ask, 2),
  ];
  if (!agree(...verbs)) return undefined;
  if (first.head !== "Whole" && !agree(whole.noun, asked.noun, ...rest.map((fact) => (fact.head === "Did" ? text(fact, 4) : ""))))
    return undefined;
  const done = rest.map((fact): MathJson | undefined =>
    fact.head === "DidShare"
      ? shareOf(whole.value, fact.parts[2] as MathJson)
      : text(fact, 3) === whole.unit
        ? fact.parts[2]
        : undefined,
  );
  if (done.includes(undefined)) return undefined;
  const json = (done as MathJson[]).reduce((left: MathJson, each) => ["Subtract", left, each], whole.value);
  return isAtLeast(whole.value, add(done as MathJson[])) ? { json, unit: whole.unit } : undefined;
};

const shareOf = (whole: MathJson, share: MathJson): MathJson | undefined =>
  Array.isArray(share) && /^(Rational|Percent)$/.test(share[0] as string) ? ["Multiply", whole, share] : undefined;

/** Several amounts, told apart by who, when or what: how much is it together? */
export const sums: Shape = (facts, ask) => {
  if (ask.head !== "Ask" || text(ask, 0) !== "total" || facts.length < 2) return undefined;
  if (!facts.every(({ head }) => head === "Has") && !facts.every(({ head }) => head === "Did")) return undefined;
  const isDone = facts[0]?.head === "Did";
  const asked = { unit: text(ask, 2), noun: text(ask, 3) };
  const amounts = facts.map((fact) => amountAt(fact, isDone ? 2 : 1));
  const names = facts.map((fact, index) => `${text(fact, 0)} ${amounts[index]?.noun} ${amounts[index]?.unit}`);
  if (new Set(names).size < names.length) return undefined;
  if (
    !amounts.every(
      ({ unit, noun }) => (unit === asked.unit || unit.endsWith(` ${asked.unit}`)) && isKindOfAsked(noun, asked.noun),
    )
  )
    return undefined;
  const verb = text(ask, 4);
  if (isDone ? !agree(verb, ...facts.map((fact) => text(fact, 1))) : verb !== "") return undefined;
  const group = ask.parts[1];
  const who = text(ask, 1);
  if (Array.isArray(group) && group[1] !== facts.length) return undefined;
  if (who !== "" && !facts.every((fact) => ["", who].includes(text(fact, 0)))) return undefined;
  return { json: add(amounts.map(({ value }) => value)), unit: asked.unit };
};

const isKindOfAsked = (noun: string, asked: string): boolean =>
  asked === "" || noun === "" || noun === asked || noun.endsWith(asked);
