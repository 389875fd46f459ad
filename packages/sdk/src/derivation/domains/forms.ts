import { formsMethods } from "../methods/forms/methods.ts";
import type { Domain } from "./domain.ts";

/** Expressions brought into a form that is asked for: factored, expanded, as partial fractions; domains and inverses of formulas. */
export const forms: Domain = { name: "forms", groups: [{ methods: formsMethods, about: ({ task }) => task !== "solve" }] };
