import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Message, Relation, Slip } from "../../contract.ts";
import { SubstitutionError } from "../../errors/substitution-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, isNumber, numeral, operandsOf, type Path, replaceAt, sameTree, sizeOf } from "../../expression/mathjson.ts";
import { attempts } from "./attempts.ts";
import { type Context, corrections } from "./corrections.ts";
import type { Judge } from "./judge.ts";
import { kind, type Mistake, type Parts } from "./mistake.ts";
import { best, type Hit } from "./rank.ts";
import { rulesFor } from "./rules.ts";
import { counts } from "./sequence-views.ts";
import { solutionSlip } from "./solutions.ts";
import { stagesOf } from "./stages.ts";
import { type Target, targetOf } from "./target.ts";
import { unitsIn } from "./units.ts";
import type { View } from "./view.ts";
import { hasOpenIntegral, viewsOf } from "./views.ts";

export type { Judge };

/** The mistake that explains a wrong line. */
export interface FoundSlip {
  readonly slip: Slip;
  /** What went wrong, with a key "slip.…" of locale/slips.ts. */
  readonly explanation: Message;
  /** The part of the line before where it happened, where there is one. */
  readonly place?: Path;
}

/** Lines of more heads, letters and numbers than this are not looked into. */
const largest = 200;

/**
 * The likely mistake in a step that is known to be wrong: mistakes that people make are made in the line before, one in one place, and the
 * most telling one that gives the line after is named. The line after is also put right in one sign or one number, to see whether that
 * was all. undefined where none explains the line, or several of different kinds explain it equally well.
 *
 * A hint and no verdict: where the judge cannot decide whether a candidate is the line that was written, agreement at many points is
 * enough.
 *
 * @throws BudgetError from `spend`, when the work allowed is used up.
 */
export function findSlip(
  before: MathJson,
  after: MathJson,
  relation: Relation,
  judge: Judge,
  spend: Spend,
): FoundSlip | undefined {
  if (relation === "states" || relation === "defines" || relation === "approximates") return undefined;
  if (sizeOf(before) > largest || sizeOf(after) > largest) return undefined;
  try {
    return explanationOf(before, after, judge, spend);
  } catch (error) {
    // A value that cannot be put for its letter, as in aₙ + bₙ₊₁.
    if (error instanceof SubstitutionError) return undefined;
    throw error;
  }
}

function explanationOf(before: MathJson, after: MathJson, judge: Judge, spend: Spend): FoundSlip | undefined {
  const hits: Hit[] = [];
  for (const view of viewsOf(before, after)) {
    const found = hitsIn(view, judge, spend);
    if (found === "right") return undefined;
    hits.push(...found);
  }
  const hit = best(hits);
  return hit && told(hit);
}

function told({ as, parts, place }: Hit): FoundSlip {
  const params = Object.fromEntries(Object.entries(parts).map(([name, json]) => [name, expressionOf(json)]));
  return { slip: as.slip, explanation: { key: as.key, params }, ...(place === undefined ? {} : { place }) };
}

const missingConstant = kind("constant-of-integration", "constant-of-integration.missing", 95);

/** Every explanation in one view; "right" where the line is not wrong. */
function hitsIn(view: View, judge: Judge, spend: Spend): Hit[] | "right" {
  if (view.type === "statement" && speaksOfMore(view)) return [];
  const [goal, source] = [
    targetOf(view, view.after, view.before, judge, spend),
    targetOf(view, view.before, view.after, judge, spend),
  ];
  if (!goal) return [];
  const same = goal.statement === undefined || goal.statement.inclusion === "same";
  if (same && goal.agrees(view.before) && goal.confirms(view.before)) {
    if (lacksConstant(view)) return [constantHit(view)];
    return view.oneSide ? [] : "right";
  }
  return [
    ...mistakesIn(view, goal, spend),
    ...(source ? correctionsOf(view, source) : []),
    ...solutionHits(view, goal, judge, spend),
  ];
}

/** Whether the line after has letters that the line before has not, but for one that counts a family of solutions. */
function speaksOfMore({ before, after }: View): boolean {
  const known = freeLetters(before);
  return freeLetters(after).some((letter) => !known.includes(letter) && !/^[kmn]$/.test(letter));
}

/** ∫ f without a constant, where no integral is left and no letter is new. */
function lacksConstant({ upTo, before, after }: View): boolean {
  if (upTo === undefined || hasOpenIntegral(after)) return false;
  const known = freeLetters(before);
  return freeLetters(after).every((letter) => known.includes(letter));
}

function constantHit({ before, after, place }: View): Hit {
  return {
    as: missingConstant,
    parts: { part: before, written: after, right: ["Add", after, "C"] },
    place,
    extent: 3,
    literal: true,
    confirm: () => true,
  };
}

function mistakesIn(view: View, goal: Target, spend: Spend): Hit[] {
  const rules = rulesFor([...new Set([...unitsIn(view.before), ...unitsIn(view.after)])]);
  const hits: Hit[] = [];
  const add = (mistake: Mistake, json: MathJson, as: Hit["as"], place: Path | undefined): void => {
    if (goal.agrees(json)) hits.push({ ...hit(as, mistake.parts, place, goal, json), literal: sameTree(json, view.after) });
  };
  const stages = view.type === "statement" ? stagesOf(view.before) : [];
  for (const [index, stage] of [view.before, ...stages].entries()) {
    const start = index === 0 ? view.place : undefined;
    for (const { rule, path, mistake, discount } of attempts(stage, rules, view.type, spend)) {
      const named = mistake.as ?? rule;
      const as = { ...named, weight: named.weight - discount };
      add(mistake, replaceAt(stage, path, mistake.json), as, start && [...start, ...path, ...(mistake.place ?? [])]);
    }
  }
  for (const mistake of view.others ?? []) if (mistake.as) add(mistake, mistake.json, mistake.as, view.place);
  return hits;
}

function hit(as: Hit["as"], parts: Parts, place: Path | undefined, target: Target, json: MathJson): Hit {
  let confirmed: boolean | undefined;
  return {
    as,
    parts,
    place,
    extent: target.extent(json),
    literal: false,
    confirm: () => {
      confirmed ??= target.confirms(json);
      return confirmed;
    },
  };
}

function correctionsOf(view: View, source: Target): Hit[] {
  const hits: Hit[] = [];
  for (const { json, as, parts } of corrections(view.after, contextOf(view.before)))
    if (source.agrees(json)) hits.push(hit(as, parts, view.place, source, json));
  return hits;
}

const contextOf = (before: MathJson): Context => ({
  counting: counts(before),
  tens: hasTens(before),
  sizes: /"Sqrt"|"Root"|"Abs"/.test(JSON.stringify(before)),
  factors: [...new Set(numbersIn(before))].filter((number) => number > 2 && number <= 12),
});

const numbersIn = (json: MathJson): number[] =>
  isNumber(json) ? [Math.abs(Number(numeral(json)))] : operandsOf(json).flatMap(numbersIn);

const hasTens = (json: MathJson): boolean =>
  isNumber(json) ? /\.|0$/.test(numeral(json)) && numeral(json) !== "0" : operandsOf(json).some(hasTens);

function solutionHits(view: View, goal: Target, judge: Judge, spend: Spend): Hit[] {
  if (view.type !== "statement" || !goal.statement) return [];
  const found = solutionSlip(view.before, view.after, goal.statement, judge, spend);
  return found ? [{ ...found, place: view.place, extent: 3, literal: false, confirm: () => true }] : [];
}
