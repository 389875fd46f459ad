import type { MathJson, RuleId } from "../../../../contract.ts";
import { headOf, operandsOf } from "../../../../expression/mathjson.ts";

const byHead: Readonly<Record<string, RuleId>> = {
  Eccentricity: "conditions.eccentricity",
  Length: "conditions.lengths",
  SemiMajor: "conditions.lengths",
  SemiMinor: "conditions.lengths",
  SemiFocal: "conditions.lengths",
  Distance: "conditions.distance",
  Slope: "conditions.slope",
  Inclination: "conditions.slope",
  Asymptotes: "conditions.asymptotes",
  Asymptote: "conditions.asymptotes",
  Directrix: "conditions.directrix",
  Directrices: "conditions.directrix",
  LeftDirectrix: "conditions.directrix",
  RightDirectrix: "conditions.directrix",
  Angle: "conditions.angle",
  AngleBetween: "conditions.angle",
  Dot: "conditions.vectors",
  OverVector: "conditions.vectors",
  Area: "conditions.area",
  Perpendicular: "conditions.perpendicular",
  Parallel: "conditions.parallel",
  Collinear: "conditions.parallel",
  Tangent: "conditions.tangent",
  Foci: "conditions.places",
  Focus: "conditions.places",
  LeftFocus: "conditions.places",
  RightFocus: "conditions.places",
  UpperFocus: "conditions.places",
  LowerFocus: "conditions.places",
  Vertices: "conditions.places",
  Vertex: "conditions.places",
  LeftVertex: "conditions.places",
  RightVertex: "conditions.places",
  Center: "conditions.places",
  Midpoint: "conditions.places",
};

/** The sentence for a fact, by what it speaks of first. */
export function ruleFor(fact: MathJson): RuleId {
  if (headOf(fact) === "Element") {
    return headOf(operandsOf(fact)[1] ?? 0) === "Asymptotes" ? "conditions.asymptotes" : "conditions.on-curve";
  }
  const search = (json: MathJson): RuleId | undefined => {
    const own = byHead[headOf(json) ?? ""];
    if (own !== undefined) return own;
    for (const operand of operandsOf(json)) {
      const found = search(operand);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(fact) ?? "conditions.in-letters";
}
