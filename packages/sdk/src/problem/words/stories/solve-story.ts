import { equal } from "../../../algebra/rational.ts";
import { exactValue } from "../exact.ts";
import { type Fact, isPositive, isWhole, type Shape, type Worked } from "./facts.ts";
import { changes, sums, unfinished } from "./shapes/changes.ts";
import { comparisons } from "./shapes/comparisons.ts";
import { rectangles } from "./shapes/figures.ts";
import { kinds } from "./shapes/kinds.ts";
import { prices, works } from "./shapes/prices.ts";
import { averages, rates } from "./shapes/rates.ts";
import { shopping } from "./shapes/shopping.ts";
import { trips } from "./shapes/trips.ts";

const shapes: readonly Shape[] = [
  changes,
  unfinished,
  sums,
  rates,
  averages,
  comparisons,
  kinds,
  shopping,
  trips,
  rectangles,
  prices,
  works,
];

/** What the clauses of a story come to; undefined where no shape, or where shapes that differ fit. `isMeasured`: units that may be told in fractions. */
export function workedStory(all: readonly Fact[], isMeasured: (unit: string) => boolean): Worked | undefined {
  const asks = all.filter(isAsk);
  const [ask] = asks;
  if (!ask || asks.length > 1) return undefined;
  const facts = all.filter((fact) => !isAsk(fact) && fact.head !== "Met");
  const found = shapes.flatMap((shape) => shape(facts, ask) ?? []).filter((worked) => isSensible(worked, isMeasured));
  const [first, ...others] = found;
  return first && others.every((other) => isSame(first, other)) ? first : undefined;
}

const isAsk = ({ head }: Fact): boolean => head.startsWith("Ask");

/** Nobody has a third of a pupil. */
const isSensible = ({ json, unit }: Worked, isMeasured: (unit: string) => boolean): boolean =>
  isPositive(json) && (isMeasured(unit) || isWhole(json));

function isSame(one: Worked, other: Worked): boolean {
  const [left, right] = [exactValue(one.json), exactValue(other.json)];
  return one.form === other.form && left !== undefined && right !== undefined && equal(left, right);
}
