import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { type Draft, Nonsense } from "./context.ts";
import { kindsOwning } from "./feature-kinds.ts";
import { cornersSettled } from "./plural.ts";
import type { References } from "./references.ts";
import type { Sorts } from "./sorts.ts";

/** What "It" and "Owner" stand for inside a meaning. */
export interface Bound {
  readonly It?: MathJson;
  readonly Owner?: MathJson;
}

type Making = (operands: readonly [MathJson, MathJson, MathJson, MathJson], bound: Bound) => MathJson;

/** Turns what the grammar gives for a thing into a term of the vocabulary; what is said of it on the way becomes facts. */
export class Terms {
  readonly #draft: Draft;
  readonly #references: References;
  readonly #sorts: Sorts;
  readonly #tell: (fact: MathJson, bound: Bound) => void;
  readonly #makings: Readonly<Record<string, Making>>;

  constructor(draft: Draft, references: References, sorts: Sorts, tell: (fact: MathJson, bound: Bound) => void) {
    this.#draft = draft;
    this.#references = references;
    this.#sorts = sorts;
    this.#tell = tell;
    this.#makings = {
      The: ([kind]) => references.the(kind as string),
      This: ([kind]) => references.this(kind as string),
      New: ([kind]) => references.another(kind as string),
      Topic: () => references.subject(),
      Pronoun: () => references.it(["Curve"]),
      Curve: ([kind, name, equation]) => references.curve(kind as string, name as string, equation),
      TwoCircles: ([head]) => [head as string, ...references.twoCircles()],
      With: ([curve, facts], bound) => this.#with(curve, facts, bound),
      Of: ([feature, owner], bound) => this.#of(feature, owner, bound),
      Named: ([term, name], bound) => this.#named(this.term(term, bound), name as string),
      At: ([name, place, condition], bound) => this.#at(name as string, this.term(place, bound), condition),
      Name: ([name]) => name,
      Corners: ([head, region], bound) => sorts.checked([head as string, ...operandsOf(this.term(region, bound))]),
      ChordOn: ([curve, one, other, focus], bound) => this.#chord(this.term(curve, bound), one, other, focus, bound),
      // Of these the vocabulary knows no sorts: they are settled later.
      AnyVertex: ([curve], bound) => ["AnyVertex", this.term(curve, bound)],
      Position: ([one, other], bound) => ["Position", this.term(one, bound), this.term(other, bound)],
      LineOf: ([segment], bound) => this.#ofSegment(this.term(segment, bound), "Line", "LineOf"),
      Length: ([segment], bound) => this.#ofSegment(this.term(segment, bound), "Distance", "Length"),
    };
  }

  term(json: MathJson, bound: Bound): MathJson {
    if (json === "It" || json === "Owner") {
      const term = bound[json];
      if (term === undefined) throw new Nonsense();
      return term;
    }
    const head = headOf(json);
    if (head === undefined) return json;
    if (head === "Where") return this.#where(operandsOf(json), bound);
    const making = this.#makings[head];
    if (making) return making(operandsOf(json) as [MathJson, MathJson, MathJson, MathJson], bound);
    return this.#sorts.checked([head, ...operandsOf(json).map((part) => this.term(part, bound))]);
  }

  /** "The ellipse with …" is a new one, unless it has a name. */
  #with(curve: MathJson, facts: MathJson, bound: Bound): MathJson {
    const It = headOf(curve) === "The" ? this.#references.another(operandsOf(curve)[0] as string) : this.term(curve, bound);
    this.#tell(facts, { ...bound, It });
    return It;
  }

  #of(feature: MathJson, owner: MathJson, bound: Bound): MathJson {
    const Owner = this.#owner(feature, owner, bound);
    return this.term(cornersSettled(feature, this.#sorts.kindOf(Owner)), { ...bound, Owner });
  }

  #owner(feature: MathJson, owner: MathJson, bound: Bound): MathJson {
    const { region } = this.#draft;
    switch (headOf(owner)) {
      case "Topic":
        return this.#references.ownerOf(feature);
      case "Pronoun":
        return region !== undefined && /^(Area|Perimeter)$/.test(headOf(feature) ?? "")
          ? region
          : this.#references.it(kindsOwning(feature));
      default:
        return this.term(owner, bound);
    }
  }

  #named(term: MathJson, name: string): string {
    const sort = this.#sorts.of(term);
    if (sort === "point") this.#draft.point(name);
    else if (sort === "curve") this.#draft.curve(name, "Line");
    else throw new Nonsense();
    this.#tell(["Equal", name, term], {});
    return name;
  }

  #at(name: string, place: MathJson, condition: MathJson | undefined): string {
    this.#draft.point(name);
    this.#draft.give(["Equal", name, place]);
    if (condition !== undefined) this.#draft.assume(condition);
    return name;
  }

  #where([thing, ...facts]: readonly MathJson[], bound: Bound): MathJson {
    const term = this.term(thing as MathJson, bound);
    for (const fact of facts) this.#tell(fact, bound);
    return term;
  }

  /** AB with both ends on a curve; where it is a focal chord, with a focus between them. */
  #chord(curve: MathJson, one: MathJson, other: MathJson, focus: MathJson | undefined, bound: Bound): MathJson {
    for (const end of [one, other]) this.#tell(["Element", end, curve], bound);
    if (focus !== undefined) this.#tell(["Element", ["Focus", curve], ["Line", one, other]], bound);
    return ["Segment", one, other];
  }

  /** The line and the length of a segment by its ends, where they are known. */
  #ofSegment(segment: MathJson, byEnds: string, head: string): MathJson {
    return this.#sorts.checked(headOf(segment) === "Segment" ? [byEnds, ...operandsOf(segment)] : [head, segment]);
  }
}
