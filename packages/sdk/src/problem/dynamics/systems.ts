import type { NamedSystem } from "./named-system.ts";
import { attractorSystems } from "./systems/attractors.ts";
import { convectionSystems } from "./systems/convection.ts";
import { lifeSystems } from "./systems/life.ts";
import { oscillatorSystems } from "./systems/oscillators.ts";
import { sprottSystems } from "./systems/sprott.ts";

/** Every system that may be asked for by name. */
export const namedSystems: readonly NamedSystem[] = [
  ...convectionSystems,
  ...attractorSystems,
  ...sprottSystems,
  ...oscillatorSystems,
  ...lifeSystems,
];

const bySymbol: ReadonlyMap<string, NamedSystem> = new Map(namedSystems.map((system) => [system.symbol, system]));

export const systemOf = (symbol: string): NamedSystem | undefined => bySymbol.get(symbol);
