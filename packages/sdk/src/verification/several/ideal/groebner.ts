import { greatestCommonDivisor } from "../../../algebra/multivariate/integers.ts";
import type { Spend } from "../../../algebra/spend.ts";
import { BudgetError } from "../../../errors/budget-error.ts";
import { combine, type Distributed, primitive, remainder, type Term } from "./distributed.ts";
import { areCoprime, compareGraded, degreeOf, divides, leastCommonMultiple, type Monomial, quotient } from "./monomial.ts";

export interface Basis {
  /** Members of the ideal. */
  readonly members: readonly Distributed[];
  /** Whether they are a Gröbner basis: then every member of the ideal has remainder 0. */
  readonly complete: boolean;
}

export interface BasisOptions {
  readonly spend: Spend;
  /** Makes a member simpler, without changing where it vanishes as far as one cares: divides by what is known not to be zero. */
  readonly simplify?: (member: Distributed) => Distributed;
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly multiple: Monomial;
}

/** Whether the members have no common zero, not even a complex one, because one of them is a constant. */
export const isWhole = ({ members }: Basis): boolean => members.some(isConstantMember);

const isConstantMember = (member: Distributed): boolean => member.length === 1 && degreeOf((member[0] as Term).monomial) === 0;

/**
 * A Gröbner basis for the graded reverse lexicographic order, or as much of it as the budget allows. Buchberger's algorithm with
 * his two criteria (B. Buchberger 1979; D. Cox, J. Little, D. O'Shea: Ideals, Varieties, and Algorithms, section 2.10). Every
 * member found is in the ideal, so that a remainder of 0 is a proof of membership also where the basis is not complete.
 */
export function groebnerBasis(generators: readonly Distributed[], { spend, simplify = (member) => member }: BasisOptions): Basis {
  const members: Distributed[] = [];
  const pairs: Pair[] = [];
  const treated = new Set<string>();
  const put = (found: Distributed): boolean => {
    const member = primitive(simplify(primitive(found, spend)), spend);
    if (member.length === 0) return false;
    const index = members.length;
    members.forEach((_, place) => {
      pairs.push(pairOf(members, place, member, index));
    });
    members.push(member);
    return isConstantMember(member);
  };
  try {
    for (const generator of [...generators].sort(byLead)) {
      if (put(remainder(generator, members, spend))) return { members: [members.at(-1) as Distributed], complete: true };
    }
    while (pairs.length > 0) {
      const pair = takeSmallest(pairs);
      spend(1 + pairs.length / 16);
      treated.add(keyOf(pair.first, pair.second));
      if (isSuperfluous(members, pair, treated)) continue;
      const found = remainder(
        difference(members[pair.first] as Distributed, members[pair.second] as Distributed, pair.multiple, spend),
        members,
        spend,
      );
      if (put(found)) return { members: [members.at(-1) as Distributed], complete: true };
    }
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
    return { members, complete: false };
  }
  return { members: minimal(members), complete: true };
}

function byLead(left: Distributed, right: Distributed): number {
  const [a, b] = [left[0], right[0]];
  return a && b ? compareGraded(a.monomial, b.monomial) : (a ? 1 : 0) - (b ? 1 : 0);
}

const leadOf = (member: Distributed): Monomial => (member[0] as Term).monomial;

const pairOf = (members: readonly Distributed[], first: number, member: Distributed, second: number): Pair => ({
  first,
  second,
  multiple: leastCommonMultiple(leadOf(members[first] as Distributed), leadOf(member)),
});

const keyOf = (first: number, second: number): string => (first < second ? `${first} ${second}` : `${second} ${first}`);

function takeSmallest(pairs: Pair[]): Pair {
  let best = 0;
  for (let index = 1; index < pairs.length; index++) {
    if (compareGraded((pairs[index] as Pair).multiple, (pairs[best] as Pair).multiple) < 0) best = index;
  }
  const [pair] = pairs.splice(best, 1);
  return pair as Pair;
}

/** The product criterion and the chain criterion. */
function isSuperfluous(
  members: readonly Distributed[],
  { first, second, multiple }: Pair,
  treated: ReadonlySet<string>,
): boolean {
  const [left, right] = [members[first] as Distributed, members[second] as Distributed];
  if (areCoprime(leadOf(left), leadOf(right))) return true;
  return members.some(
    (other, index) =>
      index !== first &&
      index !== second &&
      divides(leadOf(other), multiple) &&
      treated.has(keyOf(index, first)) &&
      treated.has(keyOf(index, second)),
  );
}

/** The S-polynomial. */
function difference(left: Distributed, right: Distributed, multiple: Monomial, spend: Spend): Distributed {
  const [a, b] = [left[0] as Term, right[0] as Term];
  const common = greatestCommonDivisor(a.coefficient, b.coefficient);
  const nothing: Monomial = multiple.map(() => 0);
  const raised = combine([], 0n, left, -(b.coefficient / common), quotient(multiple, a.monomial), spend);
  const lowered = combine([], 0n, right, -(a.coefficient / common), quotient(multiple, b.monomial), spend);
  return combine(raised, 1n, lowered, 1n, nothing, spend);
}

/** Without members whose leading monomial another one's divides: to a Gröbner basis they add nothing. */
function minimal(members: readonly Distributed[]): Distributed[] {
  return members.filter((member, index) =>
    members.every((other, place) => {
      if (place === index || !divides(leadOf(other), leadOf(member))) return true;
      return divides(leadOf(member), leadOf(other)) && place > index;
    }),
  );
}
