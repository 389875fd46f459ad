import { derivativesMethods } from "../methods/derivatives/methods.ts";
import { differentialMethods } from "../methods/differential/methods.ts";
import { integralsMethods } from "../methods/integrals/methods.ts";
import { limitsMethods } from "../methods/limits/methods.ts";
import type { Domain } from "./domain.ts";

/** Derivatives, limits, integrals and differential equations for one function. */
export const calculus: Domain = {
  name: "calculus",
  groups: [
    { methods: differentialMethods, about: ({ task }) => /^(general|particular)-solution$/.test(task) },
    { methods: [...derivativesMethods, ...limitsMethods, ...integralsMethods], about: ({ task }) => task !== "solve" },
  ],
};
