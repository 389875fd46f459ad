import type { Verdict } from "../contract.ts";

/** Whether a verdict says that something is right: proved, or held at many places. */
export const isSure = ({ status }: Pick<Verdict, "status">): boolean => status === "proved" || status === "sampled";
