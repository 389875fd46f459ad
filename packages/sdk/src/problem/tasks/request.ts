import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import type { Hearing } from "../grammar/narrative.ts";

/** Something to be done, as a phrase asks for it; `target` is missing where its formula stands elsewhere. */
export interface Deed {
  readonly what: MathJson;
  readonly operands: readonly MathJson[];
}

/** What a question has said so far. */
export interface Request {
  readonly deeds: readonly Deed[];
  /** Formulas that nothing was done to by the clause they stand in, with their sort: ["Expr", x² − 1], ["Equations", ["List", …]]. */
  readonly given: readonly MathJson[];
  readonly modifiers: readonly MathJson[];
}

const mostDeeds = 8;

const factsOf = (json: MathJson): readonly MathJson[] => (headOf(json) === "Facts" ? operandsOf(json).flatMap(factsOf) : [json]);

/** Takes in the clauses of a question, one after another: what they mean together is seen at its end. */
export const hearing: Hearing<Request> = {
  start: { deeds: [], given: [], modifiers: [] },
  hear(request, clause) {
    const [deeds, given, modifiers] = [[...request.deeds], [...request.given], [...request.modifiers]];
    for (const fact of factsOf(clause)) {
      const [first, ...rest] = operandsOf(fact);
      if (headOf(fact) === "Do") {
        if (rest.some(isModifier)) modifiers.push(...rest.filter(isModifier).flatMap(eachOf));
        deeds.push({ what: first as MathJson, operands: rest.filter((part) => !isModifier(part)) });
      } else if (headOf(fact) === "Given") given.push(first as MathJson);
      else if (headOf(fact) !== "Remark") modifiers.push(...eachOf(fact));
    }
    return deeds.length > mostDeeds ? undefined : { deeds, given, modifiers };
  },
  key: ({ deeds, given, modifiers }) => JSON.stringify([deeds, given, modifiers]),
};

/** Values of several letters are as many facts. */
const eachOf = (fact: MathJson): MathJson[] => {
  const [list] = operandsOf(fact);
  return headOf(fact) === "At" && headOf(list ?? 0) === "List"
    ? operandsOf(list as MathJson).map((each) => ["At", each])
    : [fact];
};

const modifierHeads: ReadonlySet<string> = new Set(["At", "In", "InTermsOf", "As", "For", "Look"]);
const isModifier = (json: MathJson): boolean => modifierHeads.has(headOf(json) ?? "");
