import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
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
      First: ([kind]) => {
        if (draft.curvesOf([kind as string]).length > 0) throw new Nonsense();
        return references.another(kind as string);
      },
      Topic: () => references.subject(),
      Pronoun: ([kind], { It }) => references.it([(kind as string | undefined) ?? "Curve"], It),
      Curve: ([kind, name, equation]) => references.curve(kind as string, name as string, equation),
      TwoOf: ([kind, head]) => [head as string, ...references.onlyTwo(kind as string)],
      ThisRegion: () => {
        if (draft.region === undefined) throw new Nonsense();
        return draft.region;
      },
      NewPoint: ([facts], bound) => {
        const name = draft.newPoint();
        this.#tell(facts, { ...bound, It: name });
        return name;
      },
      BareDistance: (ends) => sorts.checked(["Distance", ...ends]),
      Between: ([quantity], bound) => this.term(quantity, bound),
      BareLine: (ends) => sorts.checked(["Line", ...ends]),
      Meeting: () => references.meeting(),
      ThePoint: () => references.onlyPoint(),
      Nearest: ([point, line], bound) => this.#nearest(this.term(point, bound), this.term(line, bound)),
      TangentAt: ([curve, point], bound) => this.#tangentAt(this.term(curve, bound), this.term(point, bound)),
      LatusRectumEnds: ([curve], bound) => this.#latusRectumEnds(this.term(curve, bound)),
      Labelled: ([quantity, letter], bound) => this.#labelled(this.term(quantity, bound), letter as string),
      With: ([curve, facts], bound) => this.#with(curve, facts, bound),
      Of: ([feature, owner], bound) => this.#of(feature, owner, bound),
      Named: ([term, name], bound) => this.#named(this.term(term, bound), name as string),
      At: ([name, place, condition], bound) => this.#at(name as string, this.term(place, bound), condition),
      Name: ([name]) => name,
      Known: ([name]) => {
        if (draft.sortOf(name) !== "point") throw new Nonsense();
        return name;
      },
      Corners: ([head, region], bound) => {
        draft.region = this.term(region, bound);
        return sorts.checked([head as string, ...operandsOf(draft.region)]);
      },
      ChordOf: ([, one, other], bound) => this.#knownChord(one, other, bound),
      ChordBy: ([facts], bound) => {
        const line = references.another("Line");
        this.#tell(facts, { ...bound, It: line });
        return sorts.checked(["Chord", line, references.it(["AnyConic"])]);
      },
      TriangleOfLines: (lines, bound) => this.#triangleOf(lines.map((line) => this.term(line, bound))),
      InRadius: ([region], bound) => this.#inRadius(this.term(region, bound)),
      ChordWith: ([curve, facts], bound) => this.#chordWith(this.term(curve, bound) as string, facts, bound),
      Cevian: ([head, pair]) => this.#cevian(head as string, operandsOf(pair)),
      CevianFrom: ([head, corner, region], bound) =>
        this.#cevian(
          head as string,
          operandsOf(this.term(region, bound)).filter((each) => each !== corner),
          this.term(region, bound),
        ),
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
    const operands = operandsOf(json).map((part) => this.term(part, bound));
    return this.#sorts.checked([head, ...(head === "Chord" ? this.#lineFirst(operands) : operands)]);
  }

  /** A chord is that of a line in a curve, however it was said. */
  #lineFirst(curves: readonly MathJson[]): readonly MathJson[] {
    const [first, second] = curves.map((curve) => this.#sorts.kindOf(curve) === "Line");
    return second && !first ? [...curves].reverse() : curves;
  }

  /** "The ellipse with …" is a new one, unless it has a name. */
  #with(curve: MathJson, facts: MathJson, bound: Bound): MathJson {
    const known = headOf(curve) === "The" ? this.#knownFrom(operandsOf(curve)[0] as string, facts, bound) : undefined;
    if (known !== undefined) return known;
    const It = headOf(curve) === "The" ? this.#references.another(operandsOf(curve)[0] as string) : this.term(curve, bound);
    this.#tell(facts, { ...bound, It });
    return It;
  }

  /** The curve of which all that is said now has been said before: 圆心为C的圆 a second time. */
  #knownFrom(kind: string, facts: MathJson, bound: Bound): string | undefined {
    const size = (): number => this.#draft.given.length + this.#draft.assuming.length + Object.keys(this.#draft.names).length;
    const before = size();
    return this.#draft.curvesOf([kind]).find((It) =>
      this.#draft.attempt(() => {
        this.#tell(facts, { ...bound, It });
        return size() === before;
      }),
    );
  }

  #of(feature: MathJson, owner: MathJson, bound: Bound): MathJson {
    const Owner = this.#owner(feature, owner, bound);
    return this.term(cornersSettled(feature, this.#sorts.kindOf(Owner)), { ...bound, Owner });
  }

  #owner(feature: MathJson, owner: MathJson, bound: Bound): MathJson {
    const { region } = this.#draft;
    switch (headOf(owner)) {
      case "Topic":
        return region !== undefined && this.#draft.curvesOf(["Circle", "Ellipse"]).length === 0 && isMeasure(feature)
          ? region
          : this.#references.ownerOf(feature);
      case "Pronoun":
        return region !== undefined && isMeasure(feature) ? region : this.#references.it(kindsOwning(feature));
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

  /** 弦AB without the curve: of the conic spoken of, where it is not yet known what its ends are. */
  #knownChord(one: MathJson, other: MathJson, bound: Bound): MathJson {
    const known = [one, other].every((end) => this.#draft.sortOf(end) === "point");
    if (!known)
      return this.#chord(this.#references.it(["Ellipse", "Hyperbola", "Parabola", "Circle"]), one, other, undefined, bound);
    return ["Segment", one, other];
  }

  /** What a curve cuts off a line of which something is said. */
  #chordWith(curve: string, facts: MathJson, bound: Bound): MathJson {
    this.#draft.speakOf(curve);
    const line = this.#references.another("Line");
    this.#tell(facts, { ...bound, It: line });
    return this.#sorts.checked(["Chord", line, curve]);
  }

  /** Of a line only: where a curve comes nearest is another matter. */
  #nearest(point: MathJson, line: MathJson): MathJson {
    if (this.#sorts.kindOf(line) !== "Line") throw new Nonsense();
    return this.#sorts.checked(["Foot", point, line]);
  }

  /** Whoever speaks of the tangent at a place says that the place is on the curve. */
  #tangentAt(curve: MathJson, point: MathJson): MathJson {
    if (this.#draft.sortOf(point) === "point" || headOf(point) === "Tuple") this.#tell(["Element", point, curve], {});
    return this.#sorts.checked(["TangentLine", curve, point]);
  }

  /** Of a parabola, which has but one. */
  #latusRectumEnds(curve: MathJson): MathJson {
    if (this.#sorts.kindOf(curve) !== "Parabola") throw new Nonsense();
    return ["Intersections", ["PerpendicularThrough", ["Focus", curve], ["AxisOfSymmetry", curve]], curve];
  }

  /** A quantity with its letter behind it, which is used for nothing else. */
  #labelled(quantity: MathJson, letter: string): MathJson {
    if (this.#draft.given.some((fact) => freeLetters(fact).includes(letter)) || freeLetters(quantity).includes(letter))
      throw new Nonsense();
    return quantity;
  }

  /** The triangle between three lines, by its corners. */
  #triangleOf(lines: readonly MathJson[]): MathJson {
    if (!lines.every((line) => this.#sorts.kindOf(line) === "Line")) throw new Nonsense();
    const [one, two, three] = lines as [MathJson, MathJson, MathJson];
    return ["Triangle", ["Intersection", one, two], ["Intersection", two, three], ["Intersection", one, three]];
  }

  /** Twice the area by the perimeter. */
  #inRadius(triangle: MathJson): MathJson {
    if (headOf(triangle) !== "Triangle") throw new Nonsense();
    return ["Divide", ["Multiply", 2, this.#sorts.checked(["Area", triangle])], this.#sorts.checked(["Perimeter", triangle])];
  }

  /** The median or the altitude of the triangle spoken of, to the side with these ends. */
  #cevian(head: string, ends: readonly MathJson[], region: MathJson | undefined = this.#draft.region): MathJson {
    const corners = region === undefined ? [] : operandsOf(region);
    const corner = corners.find((each) => !ends.includes(each));
    if (corners.length !== 3 || ends.length !== 2 || corner === undefined || !ends.every((end) => corners.includes(end)))
      throw new Nonsense();
    return head === "PerpendicularThrough" || head === "Distance"
      ? [head, corner, ["Line", ...ends]]
      : [head, corner, ["Midpoint", ["Segment", ...ends]]];
  }

  /** The line of a chord: that which cuts it off, or of two circles that of their common chord. */
  #lineOfChord(one: MathJson, other: MathJson): MathJson {
    const kinds = [one, other].map((curve) => this.#sorts.kindOf(curve));
    if (kinds.every((kind) => kind === "Circle")) return ["CommonChord", one, other];
    if (kinds[0] === "Line" || kinds[1] === "Line") return kinds[0] === "Line" ? one : other;
    return ["LineOf", ["Chord", one, other]];
  }

  /** The line and the length of a segment by its ends, where they are known. */
  #ofSegment(segment: MathJson, byEnds: string, head: string): MathJson {
    const [one, other] = operandsOf(segment);
    if (head === "LineOf" && headOf(segment) === "Chord" && one !== undefined && other !== undefined)
      return this.#lineOfChord(one, other);
    return this.#sorts.checked(headOf(segment) === "Segment" ? [byEnds, ...operandsOf(segment)] : [head, segment]);
  }
}

const isMeasure = (feature: MathJson): boolean => /^(Area|Perimeter)$/.test(headOf(feature) ?? "");
