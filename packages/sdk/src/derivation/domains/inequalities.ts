import { headOf } from "../../expression/mathjson.ts";
import { inequalitiesMethods } from "../methods/inequalities/methods.ts";
import type { Domain } from "./domain.ts";

/** Inequalities, and regions of the plane. */
export const inequalities: Domain = {
  name: "inequalities",
  groups: [{ methods: inequalitiesMethods, about: ({ expression }) => headOf(expression.json) !== "Equal" }],
};
