import { verdictOnSystem } from "../dynamics/verdict.ts";
import { dynamicalSystems } from "../methods/dynamics/dynamical-systems.ts";
import { isWhole } from "../whole-problem.ts";
import type { Domain } from "./domain.ts";

/** Dynamical systems: their equations decide, with the parameters that a known name stands for. */
export const dynamics: Domain = {
  name: "dynamics",
  groups: [{ methods: [dynamicalSystems], about: ({ problem }) => problem !== undefined && isWhole(problem) }],
  verdictOn: verdictOnSystem,
};
