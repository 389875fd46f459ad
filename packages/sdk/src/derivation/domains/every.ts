import { registryOf } from "../registry.ts";
import { calculus } from "./calculus.ts";
import type { Domain } from "./domain.ts";
import { dynamics } from "./dynamics.ts";
import { geometry } from "./geometry.ts";

/** All domains, loaded at once: for tests and documents, and for whoever wants to read and tell without waiting. */
export const everyDomain: readonly Domain[] = [geometry, dynamics, calculus];

export const everything = registryOf(everyDomain);

/** Every method there is. */
export const { methods } = everything;

/** Every rule by its id: the vocabulary of the derivations. */
export const allRules = () => everything.rules;
