import type { Part } from "../../part.ts";
import { anyOfTwo } from "./any-of-two.ts";
import { asks } from "./asks.ts";
import { asymptotes } from "./asymptotes.ts";
import { axes } from "./axes.ts";
import { center } from "./center.ts";
import { circle } from "./circle.ts";
import { degenerate } from "./degenerate.ts";
import { directrices } from "./directrices.ts";
import { foci } from "./foci.ts";
import { graph } from "./graph.ts";
import { measures } from "./measures.ts";
import { parabola } from "./parabola.ts";
import { rotation } from "./rotation.ts";
import { segments } from "./segments.ts";
import { standardForm } from "./standard-form.ts";
import { vertices } from "./vertices.ts";

/** Conics from their equations. "A focus" comes first, so that a general rule for distances does not take the term first. */
export const conics: readonly Part[] = [
  anyOfTwo,
  graph,
  standardForm,
  degenerate,
  rotation,
  measures,
  center,
  foci,
  vertices,
  parabola,
  directrices,
  asymptotes,
  axes,
  segments,
  circle,
  asks,
];
