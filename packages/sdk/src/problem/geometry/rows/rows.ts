import type { Row } from "../../grammar/row.ts";
import { amounts } from "./amounts.ts";
import { asks } from "./asks.ts";
import { byLanguage } from "./by-language.ts";
import { coordinated } from "./coordinated.ts";
import { curves } from "./curves.ts";
import { facts } from "./facts.ts";
import { features } from "./features.ts";
import { figures } from "./figures.ts";
import { joints } from "./joints.ts";
import { loci } from "./loci.ts";
import { ofCurves } from "./of-curves.ts";
import { ofLines } from "./of-lines.ts";
import { ofPoints } from "./of-points.ts";
import { points } from "./points.ts";
import { quantities } from "./quantities.ts";
import { wanted } from "./wanted.ts";

/** How people speak of points, lines and conics in the plane. */
export const rows: readonly Row[] = [
  ...features,
  ...points,
  ...curves,
  ...figures,
  ...quantities,
  ...ofCurves,
  ...ofLines,
  ...amounts,
  ...ofPoints,
  ...facts,
  ...wanted,
  ...coordinated,
  ...asks,
  ...loci,
  ...joints,
].flatMap(byLanguage);

/** Before these words "a" is more than an article: a circle is a new one. */
export const kindWords: readonly string[] = "ellipse hyperbola parabola circle line straight conic curve parametric polar".split(
  " ",
);
