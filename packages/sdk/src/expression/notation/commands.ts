import { functions } from "./functions.ts";
import { greekNames } from "./letters.ts";
import { counted, named, type Sign, spelled } from "./signs.ts";

const each = (kind: Sign["kind"], names: string): [string, Sign][] => spelled(kind, ...names.split(" "));

/** LaTeX commands, without the backslash, that stand for one sign. */
export const commands: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...each("pm", "pm"),
  ...each("mp", "mp"),
  ...each("*", "cdot times ast bullet"),
  ...each("/", "div slash"),
  ...each("%", "%"),
  ...each("degree", "degree"),
  ...each("compose", "circ"),
  ...each(":", "colon ratio"),
  ...each("mod", "bmod mod"),
  ...each("pmod", "pmod"),
  ...each("mid", "mid"),
  ...each("parallel", "parallel"),
  ...each("complement", "complement"),
  ...named("relation", "NotEqual", "ne neq"),
  ...named("relation", "Less", "lt"),
  ...named("relation", "Greater", "gt"),
  ...named("relation", "LessEqual", "le leq leqslant leqq"),
  ...named("relation", "GreaterEqual", "ge geq geqslant geqq"),
  ...named("relation", "Approx", "approx thickapprox simeq doteq"),
  ...named("relation", "IdenticallyEqual", "equiv"),
  ...named("relation", "Proportional", "propto"),
  ...named("relation", "Element", "in"),
  ...named("relation", "NotElement", "notin"),
  ...named("relation", "Subset", "subset subsetneq subsetneqq"),
  ...named("relation", "SubsetEqual", "subseteq subseteqq"),
  ...named("relation", "NotSubset", "nsubseteq"),
  ...named("relation", "Superset", "supset supsetneq"),
  ...named("relation", "SupersetEqual", "supseteq"),
  ...named("relation", "NotDivides", "nmid"),
  ...named("relation", "Perpendicular", "perp bot"),
  ...named("relation", "Similar", "sim backsim"),
  ...named("relation", "CongruentFigures", "cong"),
  ...named("relation", "To", "to rightarrow longrightarrow"),
  ...named("set-operation", "Union", "cup bigcup"),
  ...named("set-operation", "Intersection", "cap bigcap"),
  ...named("set-operation", "SetMinus", "setminus backslash smallsetminus"),
  ...named("arrow", "Implies", "Rightarrow implies Longrightarrow"),
  ...named("arrow", "Equivalent", "Leftrightarrow iff Longleftrightarrow leftrightarrow longleftrightarrow"),
  ...each("transpose", "top intercal"),
  ...each("choose", "choose"),
  ...named("letter", "P", "Pr"),
  ...each("or", "lor vee"),
  ...each("and", "land wedge"),
  ...each("not", "lnot neg"),
  ...named("quantifier", "ForAll", "forall"),
  ...named("quantifier", "Exists", "exists"),
  ...named("reason", "Therefore", "therefore"),
  ...named("reason", "Because", "because"),
  ...each("frac", "frac dfrac tfrac cfrac"),
  ...each("binom", "binom dbinom tbinom"),
  ...each("sqrt", "sqrt"),
  ...each("integral", "int iint iiint oint"),
  ...each("sum", "sum"),
  ...each("prod", "prod"),
  ...each("lim", "lim"),
  ...each("differential", "dd"),
  ...each("partial", "partial"),
  ...each("nabla", "nabla"),
  ...counted("prime", "prime"),
  ...counted("dot", "dot", "ddot", "dddot"),
  ...each("box", "boxed fbox"),
  ...each("underset", "underset"),
  ...each("empty", "varnothing emptyset"),
  ...each("row", "\\ newline cr"),
  ...each("&", "&"),
  ...each("|", "vert"),
  ...each("|open", "lvert"),
  ...each("|close", "rvert"),
  ...each("‖", "| Vert"),
  ...each("‖open", "lVert"),
  ...each("‖close", "rVert"),
  ...each("⌊", "lfloor"),
  ...each("⌋", "rfloor"),
  ...each("⌈", "lceil"),
  ...each("⌉", "rceil"),
  ...each("⟨", "langle"),
  ...each("⟩", "rangle"),
  ...each("[", "lbrack"),
  ...each("]", "rbrack"),
  ...each("\\{", "lbrace {"),
  ...each("\\}", "rbrace }"),
  ...each("math-open", "( ["),
  ...each("math-close", ") ]"),
  ...named("accent", "OverVector", "vec overrightarrow"),
  ...named("accent", "OverBar", "overline bar"),
  ...named("accent", "OverHat", "hat widehat"),
  ...named("accent", "OverTilde", "tilde widetilde"),
  ...named("figure", "Angle", "angle measuredangle"),
  ...named("figure", "Triangle", "triangle bigtriangleup vartriangle"),
  ...named("figure", "Circle", "odot"),
  ...named("constant", "ContinuationPlaceholder", "ldots cdots dots dotsc dotsb"),
  ...named("constant", "Pi", "pi"),
  ...named("constant", "PositiveInfinity", "infty"),
  ...named("letter", "ℓ", "ell"),
  ...greekNames.map((name): [string, Sign] => [name, { kind: "letter", text: name }]),
  ...functions,
  ["$", { kind: "currency", text: "$" }],
]);

/** Commands that only set type: they are read as a space. */
export const spacing: ReadonlySet<string> = new Set([
  ..." ,;:!>/".split(""),
  ..."quad qquad displaystyle textstyle scriptstyle thinspace medspace thickspace enspace space limits nolimits nonumber notag".split(
    " ",
  ),
  ..."allowbreak nobreak hfill bf it normalsize large small mathstrut strut mathop".split(" "),
]);

/** Commands that number or name a formula, with what they take in braces: they say nothing of the formula itself. */
export const labelling: ReadonlySet<string> = new Set("tag label hspace vspace color".split(" "));

/** Commands before a bracket that only make it larger. Which side of a pair of bars they stand on is in the name. */
export const sizes: ReadonlyMap<string, "open" | "close" | "either"> = new Map([
  ["left", "open"],
  ["right", "close"],
  ...["big", "Big", "bigg", "Bigg"].flatMap((name): [string, "open" | "close" | "either"][] => [
    [name, "either"],
    [`${name}l`, "open"],
    [`${name}r`, "close"],
  ]),
]);

/** Commands with upright text in braces: words and names of functions. */
export const upright: ReadonlySet<string> = new Set("text mathrm textrm mbox operatorname textbf textit mathsf".split(" "));

/** Letters that are letters even when upright. The others are units, a differential, or count combinations. */
export const uprightLetters = /^[abcikpnqrtuvwxyzABCDEGHIMOPQRSTUXYZ]$/;

/** Alphabets by their commands, with the one that is printed: \mathbf{v} is another letter than v. */
export const alphabets: ReadonlyMap<string, string> = new Map([
  ...["mathbf", "mathcal", "mathbb", "mathfrak", "boldsymbol"].map((name): [string, string] => [name, name]),
  ["bm", "boldsymbol"],
  ["mathscr", "mathcal"],
]);

export const numberSets: ReadonlyMap<string, string> = new Map([
  ["R", "RealNumbers"],
  ["Z", "Integers"],
  ["N", "NaturalNumbers"],
  ["Q", "RationalNumbers"],
  ["C", "ComplexNumbers"],
]);

/** What upright text in a formula may say. */
export const words: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...each("or", "or 或 或者"),
  ...each("and", "and 且 并且 和 及"),
  ...each("if", "if for when where with 当 若 如果 其中"),
  ...each("otherwise", "otherwise else 其他 其它 否则"),
  ...each("mod", "mod"),
  ...each("differential", "d"),
  ["e", { kind: "constant", text: "ExponentialE" }],
]);
