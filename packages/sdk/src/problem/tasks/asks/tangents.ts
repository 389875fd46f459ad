import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { isSecondDegree } from "../../geometry/context.ts";
import { type Builder, bodyOf, targetOf } from "../asked.ts";
import { Senseless } from "../modifiers.ts";
import { calculusCandidate, mayLieOn, subjectIn } from "./subject.ts";

export const touching =
  (what: "tangent" | "normal"): Builder =>
  (asked) => {
    const target = targetOf(asked);
    const { sort, json } = target;
    const settings = asked.modifiers.settings();
    const at = asked.modifiers.one("AtPoint")?.[0];
    // A tangent through a point may touch the curve elsewhere.
    const through = asked.modifiers.one("ThroughPoint")?.[0];
    const point = at ?? through;
    const isImplicit = sort === "Equation" && bodyOf(json) === undefined;
    // Tangents of conics are found without calculus.
    if (isImplicit && isSecondDegree(json)) throw new Senseless();
    const subject = isImplicit ? undefined : subjectIn(asked, undefined, target);
    const variable = subject?.variable ?? "x";
    const [setting, ...others] = settings;
    if (others.length > 0 || (at !== undefined && through !== undefined)) throw new Senseless();
    if ((setting === undefined) === (point === undefined)) throw new Senseless();
    if (setting !== undefined && (operandsOf(setting)[0] !== variable || isImplicit)) throw new Senseless();
    if (at !== undefined && subject && !mayLieOn(at, subject.body, variable)) throw new Senseless();
    const equation: MathJson = subject ? (subject.definition ?? ["Equal", "y", subject.body]) : json;
    const place: Record<string, MathJson> =
      point === undefined
        ? { [variable]: operandsOf(setting as MathJson)[1] as MathJson }
        : at === undefined
          ? { through: point }
          : { point };
    return [
      calculusCandidate("tangent", what, equation, variable, {
        with: place,
        told: through === undefined ? what : `${what}-through`,
        params: { equation, place: point ?? (setting as MathJson) },
      }),
    ];
  };
