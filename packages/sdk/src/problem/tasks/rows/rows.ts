import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { calculus } from "./calculus.ts";
import { constructs } from "./construct.ts";
import { differential } from "./differential.ts";
import { drawnTangents } from "./drawn-tangents.ts";
import { equations } from "./equations.ts";
import { expressions } from "./expressions.ts";
import { features } from "./features.ts";
import { functions } from "./functions.ts";
import { graphRows } from "./graphs.ts";
import { joints } from "./joints.ts";
import { modifiers } from "./modifiers.ts";
import { nouns } from "./nouns.ts";
import { numbers } from "./numbers.ts";
import { objects } from "./objects.ts";
import { parameters } from "./parameters.ts";
import { remarks } from "./remarks.ts";
import { shares } from "./shares.ts";
import { studies } from "./studies.ts";
import { subjects } from "./subjects.ts";
import { ways } from "./ways.ts";

const factsOf = (json: MathJson): readonly MathJson[] =>
  Array.isArray(json) && json[0] === "Facts" ? operandsOf(json).flatMap(factsOf) : [json];

/** What a clause is made of: something to do, a formula, what is said besides. */
const clauses: readonly Row[] = rowsFor(
  "Clause",
  [["Given", "$E"], "{E}", "{E}"],
  [["Given", "$Solvable"], "{Solvable}", "{Solvable}"],
  [["Given", ["Values", "...$Values"]], "{Values}", "{Values}", 0.02],
  [["Given", ["Equation", "$Definition"]], "{NounF} {Definition}", "{NounF}{Definition}"],
  ["$Modifiers", "{Modifiers}", "{Modifiers}"],
  [
    (f) => ["Facts", ...factsOf(f("Clause")), ...factsOf(f("Modifiers"))],
    "{Clause} {Modifiers} / {Clause} , {Modifiers}",
    "{Clause}{Modifiers} / {Clause},{Modifiers}",
  ],
  [
    (f) => ["Facts", ...factsOf(f("Modifiers")), ...factsOf(f("Clause"))],
    "{Modifiers} {Clause} / {Modifiers} , {Clause}",
    "{Modifiers}{Clause} / {Modifiers},{Clause}",
  ],
);

/** How people ask for something to be done with formulas. */
export const rows: readonly Row[] = [
  ...nouns,
  ...objects,
  ...modifiers,
  ...ways,
  ...remarks,
  ...numbers,
  ...shares,
  ...expressions,
  ...equations,
  ...constructs,
  ...parameters,
  ...functions,
  ...subjects,
  ...features,
  ...studies,
  ...graphRows,
  ...calculus,
  ...drawnTangents,
  ...differential,
  ...clauses,
  ...joints,
];
