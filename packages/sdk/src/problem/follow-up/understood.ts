import { simplify } from "../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import type { CurveName, FollowUp, Transform } from "./follow-up.ts";

/** What the rows of the grammar give, as edits and commands. */
export function followUpsOf(json: MathJson): FollowUp[] {
  const [first, ...rest] = operandsOf(json);
  switch (headOf(json) ?? json) {
    case "Transform":
      return joinedShifts(rest.map(transformOf)).map((by) => ({ do: "transform", curve: curveName(first as MathJson), by }));
    case "Replace":
      return [{ do: "replace-number", from: first as MathJson, to: rest[0] as MathJson }];
    case "Set":
      return operandsOf(json).map((each) => {
        const [letter, to] = operandsOf(each) as [string, MathJson];
        return { do: "set", letter, to };
      });
    case "Alone":
      return followUpsOf(first as MathJson).map((edit) => (edit.do === "set" ? { ...edit, alone: true } : edit));
    case "Initial":
      return [{ do: "initial", value: first as MathJson }];
    case "Conditions":
      return [{ do: "conditions", conditions: operandsOf(json) }];
    case "Between":
      return [{ do: "between", letter: first === "It" ? undefined : String(first), interval: rest[0] as MathJson }];
    case "Window":
      return [{ do: "window", window: { [first === "y" ? "y" : "x"]: endsOf(rest[0] as MathJson) } }];
    case "Zoom":
      return [{ do: "window", window: { nearer: Number(first) } }];
    case "Numbers":
      return [{ do: "numbers", numbers: first as "real" | "complex" | "integer" | "natural" }];
    case "Add":
      return [{ do: "add-curve", equations: operandsOf(first as MathJson) }];
    case "Remove":
      return [{ do: "remove-curve", curve: curveName(first as MathJson) }];
    case "Draw":
      return [{ do: "draw" }];
    case "Hint":
      return [{ do: "hint" }];
    case "Check":
      return [{ do: "check", claim: first as MathJson }];
    case "Meet":
      return [{ do: "meet" }];
    case "Instead":
      return [{ do: "replace-formula", formula: first as MathJson }];
    case "Undo":
      return [{ do: "undo" }];
    case "Explain":
      return [{ do: "explain", step: stepOf(first as MathJson) }];
    case "Why":
      return [{ do: "why", step: first === undefined ? undefined : stepOf(first) }];
    case "AnotherMethod":
      return [{ do: "another-method" }];
    case "Language":
      return [{ do: "language", language: first === "zh" ? "zh" : "en" }];
    default:
      throw new RangeError(`nothing is known of ${JSON.stringify(json)}`);
  }
}

function curveName(json: MathJson): CurveName {
  const [value] = operandsOf(json);
  switch (headOf(json) ?? json) {
    case "Kind":
      return { by: "kind", kind: value as "Line" };
    case "Curve":
      return { by: "equation", equation: value as MathJson };
    case "Last":
      return { by: "last" };
    default:
      return { by: "it" };
  }
}

/** Two right and three up is one shift. */
function joinedShifts(transforms: readonly Transform[]): readonly Transform[] {
  const shifts = transforms.filter((each) => each.kind === "shift");
  if (shifts.length < 2 || shifts.length < transforms.length) return transforms;
  const sumOf = (index: 0 | 1): MathJson => simplify(apply("Add", ...shifts.map(({ by }) => by[index])));
  return [{ kind: "shift", by: [sumOf(0), sumOf(1)] }];
}

function transformOf(json: MathJson): Transform {
  const [first, second] = operandsOf(json) as [MathJson, MathJson];
  switch (headOf(json)) {
    case "Shift":
      return { kind: "shift", by: [first, second] };
    case "Scale":
      return { kind: "scale", along: first === "x" ? "x" : "y", factor: second };
    case "Reflect":
      return { kind: "reflect", in: first };
    default:
      return { kind: "rotate", angle: first, about: operandsOf(second) as unknown as [MathJson, MathJson] };
  }
}

/** Both ends of an interval, whether they belong to it or not. */
export const endsOf = (interval: MathJson): readonly [MathJson, MathJson] => {
  const [from, to] = operandsOf(interval).map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end));
  return [from as MathJson, to as MathJson];
};

/** "2", "2.1", "last". */
const stepOf = (json: MathJson): string => (typeof json === "object" && "num" in json ? json.num : String(json));
