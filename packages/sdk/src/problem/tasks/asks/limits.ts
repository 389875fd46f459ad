import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, targetOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { holds } from "../views.ts";
import { calculusCandidate, subjectIn, wayOf } from "./subject.ts";

function limitPlace({ modifiers }: Asked): { letter: string; at: MathJson; side: MathJson | undefined } | undefined {
  const said = modifiers.one("As");
  const aside = modifiers.one("Side")?.[0];
  const setting = said ? undefined : modifiers.settings()[0];
  const spoken = said?.[1];
  if (spoken !== undefined && aside !== undefined && spoken !== aside) throw new Senseless();
  const [arrow, side = aside] = said ?? (setting ? [["To", ...operandsOf(setting)] as MathJson] : []);
  if (arrow === undefined) return undefined;
  const [letter, at] = operandsOf(arrow) as [string, MathJson];
  return { letter, at, side };
}

/** L'Hôpital's rule and factoring, where the question names them. */
function methodOf({ modifiers }: Asked): Partial<Candidate> {
  const said = modifiers.method();
  if (said !== undefined && said !== "lhopital" && said !== "factoring") throw new Senseless();
  return said === "lhopital" ? { way: said, with: { method: "limit.lhopital" } } : wayOf(said);
}

export const limit: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  if (sort === "Expr" && headOf(json) === "Limit") {
    const side = asked.modifiers.one("Side")?.[0];
    if (side !== undefined && side !== operandsOf(json)[3]) throw new Senseless();
    return [{ ...calculusCandidate("limit", "limit", json, "x"), unknowns: [], ...methodOf(asked) }];
  }
  const place = limitPlace(asked);
  if (!place) throw new Senseless();
  const { body } = subjectIn(asked, place.letter, { sort, json });
  if (holds(body, "Limit")) throw new Senseless();
  const given: MathJson = ["Limit", body, place.letter, place.at, ...(place.side === undefined ? [] : [place.side])];
  return [{ ...calculusCandidate("limit", "limit", given, place.letter), unknowns: [], ...methodOf(asked) }];
};
