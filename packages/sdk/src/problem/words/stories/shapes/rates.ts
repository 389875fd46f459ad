import type { MathJson } from "../../../../contract.ts";
import { add, agree, amountAt, type Fact, isAtLeast, isSameThing, isWhole, type Shape, text, type Worked } from "../facts.ts";

/** So many of a thing for each of another. */
interface Rate {
  readonly value: MathJson;
  readonly of: { readonly unit: string; readonly noun: string };
  readonly per: { readonly unit: string; readonly noun: string };
  readonly verb: string;
  readonly who: string;
}

const rateOf = (fact: Fact): Rate => ({
  value: fact.parts[0] as MathJson,
  of: { unit: text(fact, 1), noun: text(fact, 2) },
  per: { unit: text(fact, 3), noun: text(fact, 4) },
  verb: text(fact, 5),
  who: text(fact, 6),
});

/** Five bottles for each child, and so many children: multiplied. So many bottles: divided among them. */
export const rates: Shape = (facts, ask) => {
  const [given, ...more] = facts.filter(({ head }) => head === "Rate");
  const others = facts.filter(({ head }) => !/^(Rate|Same)$/.test(head));
  if (!given || more.length > 0) return undefined;
  const rate = rateOf(given);
  if (ask.head === "AskFor") return others.length <= 1 ? forSo(rate, ask, others[0]) : undefined;
  if (ask.head !== "Ask") return undefined;
  const whos = others.map((fact) => (/^(Has|Made|Gain)$/.test(fact.head) ? text(fact, 0) : ""));
  const asked = /^(total|now|value|left)$/.test(text(ask, 0)) ? text(ask, 1) : "";
  if (!agree(rate.who, asked, ...whos)) return undefined;
  return /^(count|least|finish)$/.test(text(ask, 0)) ? howMany(rate, ask, others) : inAll(rate, ask, others);
};

/** So many of the smaller unit in the larger. */
const conversions: Readonly<Record<string, number>> = {
  "week day": 7,
  "hour minute": 60,
  "minute second": 60,
  "year month": 12,
  "小时 分钟": 60,
  "分钟 秒": 60,
  "周 天": 7,
  "年 个月": 12,
};

/** 3小时行多少千米, with 60 km an hour. */
function forSo(rate: Rate, ask: Fact, means: Fact | undefined): Worked | undefined {
  const [number, asked, wanted] = [
    ask.parts[0] as MathJson,
    { unit: text(ask, 1), noun: text(ask, 2) },
    { unit: text(ask, 3), noun: text(ask, 4) },
  ];
  if ((wanted.unit !== "" && !isSameThing(wanted, rate.of)) || !agree(rate.verb, text(ask, 5)) || !agree(rate.who, text(ask, 6)))
    return undefined;
  if (!means) {
    if (isSameThing(asked, rate.per)) return { json: ["Multiply", rate.value, number], unit: rate.of.unit };
    // Nobody earns by every day of the week.
    const times = /^(dollar|元)$/.test(rate.of.unit) ? undefined : conversions[`${asked.unit} ${rate.per.unit}`];
    return times === undefined
      ? undefined
      : { json: ["Multiply", rate.value, number === 1 ? times : ["Multiply", number, times]], unit: rate.of.unit };
  }
  // One month, of which it is said that it has 30 days.
  if (means.head !== "Means" || number !== 1 || !["", asked.unit].includes(text(means, 0)) || text(means, 2) !== rate.per.unit)
    return undefined;
  return { json: ["Multiply", rate.value, means.parts[1] as MathJson], unit: rate.of.unit };
}

function howMany(rate: Rate, ask: Fact, others: readonly Fact[]): Worked | undefined {
  const kind = text(ask, 0);
  if (others.length === 0 || !others.every(({ head }) => /^(Has|Made|Gain|Whole)$/.test(head))) return undefined;
  const amounts = others.map((fact) =>
    fact.head === "Whole" ? { value: fact.parts[0] as MathJson, unit: text(fact, 1), noun: "" } : amountAt(fact, 1),
  );
  const wanted = boxed({ unit: text(ask, 1), noun: kind === "finish" ? "" : text(ask, 2) }, rate.per.unit);
  const nouns = amounts.map(({ noun }) => noun);
  if (amounts.some(({ unit }) => unit !== rate.of.unit) || !isSameThing(wanted, rate.per)) return undefined;
  if (kind === "finish" && !agree(rate.verb, text(ask, 2))) return undefined;
  // Of several things together only what is said of all of them can be told.
  if (
    amounts.length > 1 &&
    (rate.of.noun !== "" || new Set(nouns).size < nouns.length || others.some(({ head }) => head !== "Has"))
  )
    return undefined;
  if (amounts.length === 1 && !agree(rate.of.noun, ...nouns)) return undefined;
  // Where both are counted by the same word, the noun has to tell which is which.
  if (rate.of.unit === rate.per.unit && (wanted.noun === "" || rate.per.noun === "")) return undefined;
  const json: MathJson = ["Divide", add(amounts.map(({ value }) => value)), rate.value];
  if (kind === "least") return { json: isWhole(json) ? json : ["Ceil", json], unit: rate.per.unit };
  return isWhole(json) ? { json, unit: rate.per.unit } : undefined;
}

/** 几个袋子 are as many as 几袋. */
const boxed = (wanted: Rate["per"], unit: string): Rate["per"] =>
  wanted.unit === "个" && wanted.noun === `${unit}子` ? { unit, noun: "" } : wanted;

/** Twelve in each box, five boxes; of a whole, what is done in so many days, or left after them. */
function inAll(rate: Rate, ask: Fact, others: readonly Fact[]): Worked | undefined {
  const kind = text(ask, 0);
  if (/^(total|now|value)$/.test(kind) && others.length === 1 && others[0]?.head === "Has") {
    const amount = amountAt(others[0], 1);
    const wanted = { unit: text(ask, 2), noun: text(ask, 3) };
    const isPer = amount.unit === rate.per.unit && (rate.per.noun === "" || amount.noun === rate.per.noun || amount.noun === "");
    if (
      !isPer ||
      !isSameThing(wanted, rate.of) ||
      Array.isArray(ask.parts[1]) ||
      (amount.unit === rate.of.unit &&
        !(rate.per.noun !== "" && rate.per.noun === amount.noun && !["", amount.noun].includes(rate.of.noun || wanted.noun))) ||
      !agree(rate.verb, text(ask, 4))
    )
      return undefined;
    return { json: ["Multiply", rate.value, amount.value], unit: rate.of.unit };
  }
  if (!/^(unfinished|left|total)$/.test(kind)) return undefined;
  const lasted = others.find(({ head }) => head === "Lasted");
  if (!lasted || text(lasted, 1) !== rate.per.unit) return undefined;
  const done: MathJson = ["Multiply", rate.value, lasted.parts[0] as MathJson];
  const rest = others.filter((fact) => fact !== lasted);
  const verbs = [rate.verb, text(lasted, 2)];
  if (kind === "total")
    return rest.length === 0 && text(ask, 2) === rate.of.unit && agree(...verbs, text(ask, 4)) && text(ask, 4) !== ""
      ? { json: done, unit: rate.of.unit }
      : undefined;
  const [whole, ...none] = rest;
  if (!whole || none.length > 0 || !/^(Whole|Has)$/.test(whole.head)) return undefined;
  const [value, unit] =
    whole.head === "Whole" ? [whole.parts[0] as MathJson, text(whole, 1)] : [whole.parts[1] as MathJson, text(whole, 2)];
  const askedUnit = kind === "left" ? text(ask, 2) : text(ask, 1);
  if (
    unit !== rate.of.unit ||
    askedUnit !== unit ||
    !agree(...verbs, kind === "left" ? "" : text(ask, 2), whole.head === "Whole" ? text(whole, 2) : "")
  )
    return undefined;
  return isAtLeast(value, done) ? { json: ["Subtract", value, done], unit } : undefined;
}

/** Shared out equally, or spread over a time: how much for each? */
export const averages: Shape = (facts, ask) => {
  if (ask.head === "AskFor") return proportion(facts, ask);
  if (ask.head !== "Ask" || text(ask, 0) !== "each") return undefined;
  const [per, wanted, verb] = [
    { unit: text(ask, 1), noun: text(ask, 2) },
    { unit: text(ask, 3), noun: text(ask, 4) },
    text(ask, 5),
  ];
  const share = facts.find(({ head }) => head === "Share");
  if (share) {
    const others = facts.filter((fact) => fact !== share);
    const [total = amountAt(share, 0), ...more] = others.map((fact) => amountAt(fact, 1));
    const isInside = share.parts[0] !== "";
    if (more.length > 0 || isInside === others.length > 0 || others.some(({ head }) => head !== "Has") || verb !== "")
      return undefined;
    if (!isSameThing(total, wanted) || !isSameThing({ unit: text(share, 4), noun: text(share, 5) }, per)) return undefined;
    return { json: ["Divide", total.value, share.parts[3] as MathJson], unit: wanted.unit };
  }
  const inTime = facts.find(({ head }) => head === "In");
  if (inTime) {
    if (
      facts.length > 1 ||
      text(inTime, 1) !== per.unit ||
      per.noun !== "" ||
      !isSameThing({ unit: text(inTime, 3), noun: text(inTime, 4) }, wanted) ||
      !agree(verb, text(inTime, 5))
    )
      return undefined;
    return { json: ["Divide", inTime.parts[2] as MathJson, inTime.parts[0] as MathJson], unit: wanted.unit };
  }
  const lasted = facts.find(({ head }) => head === "Lasted");
  if (!lasted || text(lasted, 1) !== per.unit || per.noun !== "" || !agree(verb, text(lasted, 2))) return undefined;
  const left = facts.find(({ head }) => head === "Left");
  const [whole, ...more] = facts.filter((fact) => fact !== lasted && fact !== left);
  if (!whole || more.length > 0 || !/^(Has|Gain|Whole)$/.test(whole.head)) return undefined;
  const total =
    whole.head === "Whole" ? { value: whole.parts[0] as MathJson, unit: text(whole, 1), noun: "" } : amountAt(whole, 1);
  if (!isSameThing(total, wanted)) return undefined;
  if (!left) return { json: ["Divide", total.value, lasted.parts[0] as MathJson], unit: wanted.unit };
  if (!isSameThing(amountAt(left, 0), total) || !isAtLeast(total.value, left.parts[0] as MathJson)) return undefined;
  return {
    json: ["Divide", ["Subtract", total.value, left.parts[0] as MathJson], lasted.parts[0] as MathJson],
    unit: wanted.unit,
  };
};

/** 3小时行180千米, 照这样的速度, 5小时行多少千米. */
const proportion: Shape = (facts, ask) => {
  const given = facts.find(({ head }) => head === "In");
  const isSame = facts.some(({ head }) => head === "Same");
  if (!given || !isSame || facts.length !== 2 || text(given, 1) !== text(ask, 1)) return undefined;
  if (!isSameThing({ unit: text(given, 3), noun: text(given, 4) }, { unit: text(ask, 3), noun: text(ask, 4) })) return undefined;
  if (!agree(text(given, 5), text(ask, 5)) || !agree(text(given, 6), text(ask, 6))) return undefined;
  return {
    json: ["Multiply", ["Divide", given.parts[2] as MathJson, given.parts[0] as MathJson], ask.parts[0] as MathJson],
    unit: text(ask, 3),
  };
};
