import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";

const anyConic: readonly string[] = ["Ellipse", "Hyperbola", "Parabola", "Circle"];
const twoFoci: readonly string[] = ["Ellipse", "Hyperbola"];
const withFocus: readonly string[] = ["Ellipse", "Hyperbola", "Parabola"];

const heads: readonly (readonly [kinds: readonly string[], heads: string])[] = [
  [
    ["Hyperbola"],
    "Asymptote Asymptotes TransverseAxis ConjugateAxis LeftBranch RightBranch UpperBranch LowerBranch FocalDifference",
  ],
  [["Ellipse"], "MajorAxis MinorAxis AllVertices FocalSum"],
  [["Circle"], "Radius Diameter"],
  [["Circle", "Ellipse"], "Perimeter Area"],
  [["Line"], "Slope Inclination XIntercept YIntercept"],
  [["Parabola"], "FocalParameter LatusRectumEnds"],
  [["Ellipse", "Hyperbola", "Circle"], "Center"],
  [withFocus, "Focus Foci Eccentricity Directrix LatusRectum Vertex Vertices"],
  [
    twoFoci,
    "LeftFocus RightFocus UpperFocus LowerFocus OtherFocus LeftVertex RightVertex UpperVertex LowerVertex CoVertices FocalSegment SemiMajor SemiMinor SemiFocal LeftDirectrix RightDirectrix Directrices MajorAxisLine MinorAxisLine",
  ],
  [anyConic, "AxisOfSymmetry AxesOfSymmetry"],
];

/** By the head of a feature, the kinds of curve that have it. */
const kindsWith: ReadonlyMap<string, readonly string[]> = new Map(
  heads.flatMap(([kinds, names]) => names.split(" ").map((name): [string, readonly string[]] => [name, kinds])),
);

/** The kinds of curve that have what a head names; undefined where any curve may. */
export const kindsHaving = (head: string): readonly string[] | undefined => kindsWith.get(head);

/** The kinds of curve that can own a feature: of the length of the major axis, those with a major axis. */
export const kindsOwning = (feature: MathJson): readonly string[] => kindsWith.get(tellingHead(feature) ?? "") ?? anyConic;

function tellingHead(feature: MathJson): string | undefined {
  const head = headOf(feature) ?? "";
  if (kindsWith.has(head)) return head;
  return operandsOf(feature)
    .map(tellingHead)
    .find((each) => each !== undefined);
}
