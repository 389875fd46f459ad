import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { type Builder, bodyOf, targetOf } from "../asked.ts";
import { Senseless } from "../modifiers.ts";
import { calculusCandidate, subjectIn } from "./subject.ts";

export const touching =
  (what: "tangent" | "normal"): Builder =>
  (asked) => {
    const target = targetOf(asked);
    const { sort, json } = target;
    const settings = asked.modifiers.settings();
    const point = asked.modifiers.one("AtPoint")?.[0];
    const isImplicit = sort === "Equation" && bodyOf(json) === undefined;
    const subject = isImplicit ? undefined : subjectIn(asked, undefined, target);
    const variable = subject?.variable ?? "x";
    const [setting, ...others] = settings;
    if (others.length > 0 || (setting === undefined) === (point === undefined)) throw new Senseless();
    if (setting !== undefined && (operandsOf(setting)[0] !== variable || isImplicit)) throw new Senseless();
    const equation: MathJson = subject ? (subject.definition ?? ["Equal", "y", subject.body]) : json;
    const place: Record<string, MathJson> =
      point === undefined ? { [variable]: operandsOf(setting as MathJson)[1] as MathJson } : { point };
    return [
      calculusCandidate("tangent", what, equation, variable, {
        with: place,
        params: { equation, place: point ?? (setting as MathJson) },
      }),
    ];
  };
