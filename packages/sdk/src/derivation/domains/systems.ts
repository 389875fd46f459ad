import { systemsMethods } from "../methods/systems/methods.ts";
import type { Domain } from "./domain.ts";

/** Equations in several unknowns. */
export const systems: Domain = {
  name: "systems",
  groups: [{ methods: systemsMethods, about: ({ task, unknowns }) => task === "solve" && unknowns.length > 1 }],
};
