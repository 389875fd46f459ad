import type { MathJson } from "../../../contract.ts";
import { mentions, operandsOf } from "../../../expression/mathjson.ts";

const isUpright = (line: MathJson, variable: string): boolean => operandsOf(line)[0] === variable;
const isLevel = (line: MathJson, variable: string): boolean =>
  !isUpright(line, variable) && !mentions(operandsOf(line)[1] ?? 0, variable);

/** Which lines a task asks for. The picture shows the others too. */
export const kinds: Readonly<Record<string, (line: MathJson, variable: string) => boolean>> = {
  asymptotes: () => true,
  "vertical-asymptotes": isUpright,
  "horizontal-asymptotes": isLevel,
  "oblique-asymptotes": (line, variable) => !isUpright(line, variable) && !isLevel(line, variable),
};
