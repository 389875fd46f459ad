import { registryOf } from "../registry.ts";
import { calculus } from "./calculus.ts";
import type { Domain } from "./domain.ts";
import { dynamics } from "./dynamics.ts";
import { forms } from "./forms.ts";
import { geometry } from "./geometry.ts";
import { graphs } from "./graphs.ts";
import { inequalities } from "./inequalities.ts";
import { pictures } from "./pictures.ts";
import { plottingCodeDomain } from "./plotting-code.ts";
import { systems } from "./systems.ts";
import { transcendental } from "./transcendental.ts";

/** All domains, loaded at once: for tests and documents, and for whoever wants to read and tell without waiting. */
export const everyDomain: readonly Domain[] = [
  geometry,
  dynamics,
  pictures,
  plottingCodeDomain,
  forms,
  transcendental,
  inequalities,
  systems,
  calculus,
  graphs,
];

export const everything = registryOf(everyDomain);

/** Every method there is. */
export const { methods } = everything;

/** Every rule by its id: the vocabulary of the derivations. */
export const allRules = () => everything.rules;
