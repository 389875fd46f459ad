import { MisuseError } from "./misuse-error.ts";

/** Nothing can be put for a letter because it counts names, as n does in aₙ + aₙ₊₁. Whoever checks a step then leaves it unchecked. */
export class SubstitutionError extends MisuseError {}
