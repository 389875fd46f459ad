import type {
  Answer,
  Figure,
  Language,
  Message,
  Provenance,
  Question,
  Reading,
  Repair,
  SolveEvent,
  SolveOptions,
  Step,
} from "../contract.ts";
import type { DerivationEnd } from "../derivation/derive-with.ts";
import type { Registry } from "../derivation/registry.ts";
import type { Redraw } from "./redraw.ts";

/** A question that is being worked on: what it is, in which language it is told, to whom, and where others get a turn. */
export interface Job {
  readonly question: Question;
  readonly options: SolveOptions;
  readonly lang: Language;
  emit(event: SolveEvent): void;
  pause(): Promise<void>;
}

/** A reading as it is worked out, with what becomes of the picture where its question goes on from another. */
export interface Continued extends Reading {
  readonly redraw?: Redraw;
}

/** What came of it. */
export interface Worked {
  readonly steps: Step[];
  readonly answers: Answer[];
  readonly figures: Figure[];
  readonly end: DerivationEnd;
  /** What its steps were written by. */
  readonly registry: Registry;
  /** Of what a model did besides. */
  readonly repairs?: readonly Repair[];
  readonly provenance?: Pick<Provenance, "tier" | "model" | "backend">;
}

export const unreadEnd = (reason: Message): DerivationEnd => ({
  status: "unsolved",
  layers: [],
  methods: [],
  refuted: [],
  reason,
});
