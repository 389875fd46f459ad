import type { Phrasings } from "../../notation/phrasings.ts";
import { calculus } from "./calculus.ts";
import { conditions } from "./conditions.ts";
import { differential } from "./differential.ts";
import { equations } from "./equations.ts";
import { expanding } from "./expanding.ts";
import { expressions } from "./expressions.ts";
import { forms } from "./forms.ts";
import { furtherCalculus } from "./further-calculus.ts";
import { furtherEquations } from "./further-equations.ts";
import { furtherExpressions } from "./further-expressions.ts";
import { furtherInequalities } from "./further-inequalities.ts";
import { moreCalculus } from "./more-calculus.ts";
import { moreEquations } from "./more-equations.ts";
import { moreExpressions } from "./more-expressions.ts";
import { numbers } from "./numbers.ts";
import { parameters } from "./parameters.ts";
import { systems } from "./systems.ts";

/** Every table of questions that ask for something to be done with formulas, by name. */
export const taskExamples: Readonly<Record<string, Phrasings>> = {
  numbers,
  expressions,
  moreExpressions,
  expanding,
  forms,
  equations,
  moreEquations,
  systems,
  calculus,
  moreCalculus,
  differential,
  furtherExpressions,
  furtherEquations,
  parameters,
  furtherInequalities,
  furtherCalculus,
  conditions,
};
