import { graphsMethods } from "../methods/graphs/methods.ts";
import { asksOfGraphs } from "../portrait/asks.ts";
import type { Domain } from "./domain.ts";

/** Portraits of functions: asymptotes and holes, turning points, symmetry, period; where graphs meet. */
export const graphs: Domain = {
  name: "graphs",
  groups: [
    {
      methods: graphsMethods,
      about: ({ task }) => asksOfGraphs.has(task),
    },
  ],
};
