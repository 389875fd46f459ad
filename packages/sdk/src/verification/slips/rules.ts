import type { MistakenRule } from "./mistake.ts";
import { arithmeticRules } from "./rules/arithmetic.ts";
import { derivativeRules } from "./rules/derivatives.ts";
import { distributedRules } from "./rules/distributed.ts";
import { droppedRules } from "./rules/dropped.ts";
import { equationRules } from "./rules/equations.ts";
import { factoringRules } from "./rules/factoring.ts";
import { indexRules } from "./rules/indices.ts";
import { inequalityRules } from "./rules/inequalities.ts";
import { integralRules } from "./rules/integrals.ts";
import { logarithmRules } from "./rules/logarithms.ts";
import { powerRules } from "./rules/powers.ts";
import { signRules } from "./rules/signs.ts";
import { trigonometryRules } from "./rules/trigonometry.ts";
import { radianRules, unitRules } from "./rules/units.ts";

/** Every mistake that is looked for, but for those of units. */
const general: readonly MistakenRule[] = [
  ...distributedRules,
  ...powerRules,
  ...trigonometryRules,
  ...factoringRules,
  ...logarithmRules,
  ...derivativeRules,
  ...integralRules,
  ...droppedRules,
  ...signRules,
  ...arithmeticRules,
  ...equationRules,
  ...inequalityRules,
  ...indexRules,
];

/** The rules to try on a line that speaks of such units. */
export function rulesFor(units: readonly string[]): readonly MistakenRule[] {
  const different = new Set(units);
  const angles = different.has("°") ? [...unitRules(units), ...radianRules] : [];
  return [...general, ...(different.size > 1 && !different.has("°") ? unitRules([...different]) : angles)];
}
