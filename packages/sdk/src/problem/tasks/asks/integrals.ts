import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, lettersOf, targetOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";
import { holds, isLetter } from "../views.ts";
import { calculusCandidate, subjectIn, wayOf } from "./subject.ts";

const integrationMethods: ReadonlySet<string> = new Set([
  "substitution",
  "parts",
  "partial-fractions",
  "trigonometric-substitution",
]);

export const integral: Builder = (asked) => {
  const { modifiers } = asked;
  const method = modifiers.method();
  if (method !== undefined && !integrationMethods.has(method)) throw new Senseless();
  const more = wayOf(method);
  const target = targetOf(asked);
  if (target.sort === "Expr" && headOf(target.json) === "Integrate") {
    const variable = integrationLetter(target.json);
    if ((modifiers.letter("Respect", "For") ?? variable) !== variable) throw new Senseless();
    const bounds = spokenBounds(asked, variable);
    if (bounds === undefined) return [calculusCandidate("integral", "integral", target.json, variable, more)];
    if (headOf(operandsOf(target.json)[1] as MathJson) === "Limits" || bounds.letter !== variable) throw new Senseless();
    const bounded: MathJson = ["Integrate", operandsOf(target.json)[0] as MathJson, ["Limits", variable, bounds.from, bounds.to]];
    return [calculusCandidate("integral", "integral", bounded, variable, more)];
  }
  const named = modifiers.letter("Respect", "For");
  const bounds = boundsIn(asked, named);
  const { body, variable } = subjectIn(asked, named ?? bounds?.letter, target);
  if (holds(body, "Integrate")) throw new Senseless();
  if (bounds?.letter !== undefined && bounds.letter !== variable) throw new Senseless();
  // "Integrate y from x = 0 to 1", "integrate 1/x for a": what y has to do with x is not said.
  const isSure = lettersOf(body).length === 0 || lettersOf(body).includes(variable) || modifiers.letter("Respect") !== undefined;
  if (!isSure) throw new Senseless();
  const given: MathJson = bounds
    ? ["Integrate", body, ["Limits", variable, bounds.from, bounds.to]]
    : ["Integrate", body, variable];
  return [calculusCandidate("integral", "integral", given, variable, more)];
};

/** With or without bounds, as the question calls it. @throws Senseless where the formula is not so */
const boundedIntegral =
  (isDefinite: boolean): Builder =>
  (asked) => {
    const found = integral(asked);
    const hasBounds = ({ given }: Candidate): boolean => headOf(operandsOf(given[0] as MathJson)[1] ?? 0) === "Limits";
    if (found.some((each) => hasBounds(each) !== isDefinite)) throw new Senseless();
    return found;
  };

export const definiteIntegral = boundedIntegral(true);
export const indefiniteIntegral = boundedIntegral(false);

const integrationLetter = (json: MathJson): string => {
  const variable = operandsOf(json)[1] as MathJson;
  return (headOf(variable) === "Limits" ? operandsOf(variable)[0] : variable) as string;
};

/** Between what is integrated; `letter`: what runs there, where the question says it. */
interface Bounds {
  readonly from: MathJson;
  readonly to: MathJson;
  readonly letter: string | undefined;
}

/** From a to b; from x = a to b. @throws Senseless where both are said */
function spokenBounds({ modifiers }: Pick<Asked, "modifiers">, named: string | undefined): Bounds | undefined {
  const between = modifiers.one("Between");
  const lettered = modifiers.one("BetweenFor");
  if (between && lettered) throw new Senseless();
  if (lettered) return { letter: lettered[0] as string, from: lettered[1] as MathJson, to: lettered[2] as MathJson };
  return between && { letter: named, from: between[0] as MathJson, to: between[1] as MathJson };
}

/** From a to b; on [a, b]; for a ≤ x ≤ b. */
export function boundsIn({ modifiers }: Asked, named: string | undefined): Bounds | undefined {
  const spoken = spokenBounds({ modifiers }, named);
  if (spoken) return spoken;
  const within = modifiers.one("Within")?.[0];
  const ends =
    within === undefined
      ? []
      : operandsOf(within).map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end));
  if (ends.length === 2) return { letter: named, from: ends[0] as MathJson, to: ends[1] as MathJson };
  const condition = modifiers.one("On")?.[0];
  if (condition === undefined) return undefined;
  if (headOf(condition) === "Element") {
    const [letter, interval = 0] = operandsOf(condition);
    const [from, to] = operandsOf(interval).map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end));
    if (from === undefined || to === undefined || !isLetter(letter) || headOf(interval) !== "Interval") throw new Senseless();
    return { letter, from, to };
  }
  const [from, letter, to] = headOf(condition) === "LessEqual" ? operandsOf(condition) : [];
  if (from === undefined || to === undefined || !isLetter(letter)) throw new Senseless();
  return { letter, from, to };
}
