import type { Goal, Method, MethodId, Rule, RuleId } from "../contract.ts";
import { isBeyondReach } from "../errors/is-beyond-reach.ts";
import { freeLetters } from "../expression/mathjson.ts";
import type { Domain, MethodGroup } from "./domains/domain.ts";
import { schoolGroups } from "./domains/school.ts";
import { isWhole } from "./whole-problem.ts";

/** A method with what it says of how it suits a goal. */
export interface Suited {
  readonly method: Method;
  readonly fitness: number;
}

/** Methods that say less try what no other could do: nobody is offered them as another way. */
export const leastFitnessOffered = 0.3;

/** The methods at hand. A new one is written in its file and named in its group: `domains/school.ts`, or the domain that it belongs to. */
export class Registry {
  readonly methods: readonly Method[];
  /** Every rule by its id: the vocabulary of the derivations. */
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly #groups: readonly MethodGroup[];
  readonly #byId: ReadonlyMap<MethodId, Method>;

  constructor(groups: readonly MethodGroup[]) {
    this.#groups = groups;
    this.methods = groups.flatMap((group) => group.methods);
    this.rules = new Map(this.methods.flatMap((method) => Object.entries(method.rules)));
    this.#byId = new Map([...this.methods].reverse().map((method) => [method.id, method]));
  }

  methodOf(id: MethodId): Method | undefined {
    return this.#byId.get(id);
  }

  /** The methods that suit a goal, best first; the one asked for, where it suits at all, before the others. */
  methodsFor(goal: Goal, preferred?: MethodId): Suited[] {
    const found: Suited[] = [];
    for (const group of this.#groups) {
      if (!group.about(goal)) continue;
      for (const method of group.methods) {
        const fitness = takes(method, goal) ? fitnessOf(method, goal) : 0;
        if (fitness > 0) found.push({ method, fitness });
      }
    }
    return found.sort((left, right) => rank(right, preferred) - rank(left, preferred));
  }
}

const made = new Map<string, Registry>();

/** School algebra and these domains; made once for each choice of domains. */
export function registryOf(domains: readonly Domain[]): Registry {
  const key = domains.map(({ name }) => name).join(" ");
  const registry = made.get(key) ?? new Registry([...schoolGroups, ...domains.flatMap(({ groups }) => groups)]);
  made.set(key, registry);
  return registry;
}

/** Whether a method knows the numbers that a goal speaks of, and keeps its conditions. */
const takes = ({ numbers = ["real"], assumes }: Method, goal: Goal): boolean =>
  goal.problem?.kind !== undefined && isWhole(goal.problem)
    ? true
    : numbers.includes(goal.numbers) && (assumes === true || !restricts(goal));

/** A goal that is too large to be looked at does not suit. */
function fitnessOf(method: Method, goal: Goal): number {
  try {
    return method.suits(goal);
  } catch (error) {
    if (isBeyondReach(error)) return 0;
    throw error;
  }
}

/**
 * Whether what is said restricts the unknowns. Of other letters, a < 0, it stands on the board, and the solutions are held against it; a function that
 * solves a differential equation solves it for x > 0 too.
 */
const restricts = ({ task, assuming, unknowns }: Goal): boolean =>
  assuming.some(({ json }) => !keepsOthers.test(task) || freeLetters(json).some((letter) => unknowns.includes(letter)));

const keepsOthers = /^(solve|general-solution|particular-solution)$/;

const rank = ({ method, fitness }: Suited, preferred?: MethodId): number => fitness + (method.id === preferred ? 1 : 0);
