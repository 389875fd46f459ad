"""Judges steps with SymPy, as somebody would who knows it: JSON lines in, JSON lines out, in order.

In:  {"key", "before", "after", "relation", "assuming", "numbers"}; formulas are MathJSON trees as in docs/mathjson.md.
Out: {"key", "verdict": "true" | "false" | "undecided", "ms", "note"}.

Letters are real unless the numbers are complex, and positive, whole and so on as the hypotheses say. Values: `simplify` of the difference, then
`.equals`; since that knows complex values too, "false" over the real numbers takes a point at which both sides are real and differ. One letter:
`solveset` or `solve_univariate_inequality`, and the sets compared. Several: `solve`, and each solution put into the other side.
"""
import json
import resource
import signal
import sys
import time
from decimal import Decimal
from functools import reduce
from multiprocessing import Pipe, Process

import sympy as sp
from sympy.solvers.inequalities import solve_univariate_inequality

SECONDS = 5
MEMORY = 6 * 2**30


class Unknown(Exception):
    """A formula that is not translated."""


class OutOfTime(Exception):
    pass


def on_alarm(_signal, _frame):
    raise OutOfTime


# ── from trees to SymPy ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def number(text):
    if "(" in text:
        whole, _, rest = text.partition(".")
        fixed, _, period = rest.partition("(")
        period = period.rstrip(")")
        sign = -1 if whole.startswith("-") else 1
        digits = whole.lstrip("-")
        top = int(digits + fixed + period) - int((digits + fixed) or "0")
        return sign * sp.Rational(top, int("9" * len(period) + "0" * len(fixed)))
    return sp.Rational(text)


CONSTANTS = {
    "Pi": sp.pi,
    "ExponentialE": sp.E,
    "PositiveInfinity": sp.oo,
    "NegativeInfinity": -sp.oo,
    "True": sp.true,
    "False": sp.false,
}
SETS = {
    "RealNumbers": sp.S.Reals,
    "Integers": sp.S.Integers,
    "NaturalNumbers": sp.S.Naturals0,
    "PositiveIntegers": sp.S.Naturals,
    "PositiveNumbers": sp.Interval.open(0, sp.oo),
    "ComplexNumbers": sp.S.Complexes,
}
RELATIONS = {"Equal": sp.Eq, "NotEqual": sp.Ne, "Less": sp.Lt, "LessEqual": sp.Le, "Greater": sp.Gt, "GreaterEqual": sp.Ge}
PLAIN = {
    "Abs": sp.Abs, "Sign": sp.sign, "Floor": sp.floor, "Ceil": sp.ceiling, "Max": sp.Max, "Min": sp.Min,
    "Exp": sp.exp, "Ln": sp.log, "Sqrt": sp.sqrt, "GCD": sp.gcd, "LCM": sp.lcm, "Mod": sp.Mod,
    "Sin": sp.sin, "Cos": sp.cos, "Tan": sp.tan, "Cot": sp.cot, "Sec": sp.sec, "Csc": sp.csc,
    "Arcsin": sp.asin, "Arccos": sp.acos, "Arctan": sp.atan, "Arccot": sp.acot,
    "Sinh": sp.sinh, "Cosh": sp.cosh, "Tanh": sp.tanh, "Coth": sp.coth, "Sech": sp.sech, "Csch": sp.csch,
    "Arsinh": sp.asinh, "Arcosh": sp.acosh, "Artanh": sp.atanh,
    "Factorial": sp.factorial, "Binomial": sp.binomial, "Combinations": sp.binomial,
    "Real": sp.re, "Imaginary": sp.im, "OverBar": sp.conjugate, "Argument": sp.arg,
}  # fmt: skip


class Reader:
    """Translates trees of one pair: a letter is the same symbol throughout."""

    def __init__(self, assumptions, is_complex):
        self.assumptions = assumptions
        self.is_complex = is_complex
        self.symbols = {}

    def symbol(self, name):
        if name not in self.symbols:
            real = {} if self.is_complex else {"real": True}
            self.symbols[name] = sp.Symbol(name, **{**real, **self.assumptions.get(name, {})})
        return self.symbols[name]

    def read(self, tree):
        if isinstance(tree, bool):
            raise Unknown(tree)
        if isinstance(tree, int):
            return sp.Integer(tree)
        if isinstance(tree, dict):
            return number(tree["num"])
        if isinstance(tree, str):
            if tree in CONSTANTS:
                return CONSTANTS[tree]
            if tree == "i" and self.is_complex:
                return sp.I
            return self.symbol(tree)
        if isinstance(tree, Decimal):
            return number(str(tree))
        return self.apply(tree[0], tree[1:])

    def apply(self, head, operands):
        special = getattr(self, "read_" + head, None)
        if special:
            return special(*operands)
        values = [self.read(operand) for operand in operands]
        if head == "Add":
            return reduce(lambda a, b: a + b, values)
        if head == "Multiply":
            return reduce(lambda a, b: a * b, values)
        if head == "Subtract":
            return values[0] - values[1]
        if head in ("Divide", "Ratio"):
            return values[0] / values[1]
        if head == "Negate":
            return -values[0]
        if head == "Degrees":
            return values[0] * sp.pi / 180
        if head == "Percent":
            return values[0] / 100
        if head in RELATIONS:
            parts = [RELATIONS[head](a, b) for a, b in zip(values, values[1:])]
            return sp.And(*parts)
        if head in ("And", "List", "Condition"):
            return sp.And(*values)
        if head == "Or":
            return sp.Or(*values)
        if head == "Not":
            return sp.Not(values[0])
        if head in PLAIN:
            return PLAIN[head](*values)
        raise Unknown(head)

    def read_Power(self, base, exponent):
        if exponent == "T":
            return self.read(base).T
        base, exponent = self.read(base), self.read(exponent)
        odd = isinstance(exponent, sp.Rational) and exponent.q % 2 == 1 and exponent.q > 1
        # Over the real numbers ∛−8 is −2.
        if odd and not self.is_complex and not base.is_nonnegative:
            return sp.real_root(base, exponent.q) ** exponent.p
        return base**exponent

    def read_Root(self, base, degree):
        base, degree = self.read(base), self.read(degree)
        odd = isinstance(degree, sp.Integer) and degree % 2 == 1
        if odd and not self.is_complex and not base.is_nonnegative:
            return sp.real_root(base, degree)
        return base ** (1 / degree)

    def read_Log(self, value, base=10):
        return sp.log(self.read(value), self.read(base))

    def read_Which(self, *operands):
        pairs = zip(operands[1::2], operands[0::2])
        return sp.Piecewise(*[(self.read(value), self.read(condition)) for value, condition in pairs])

    def read_Matrix(self, *rows):
        return sp.Matrix([[self.read(entry) for entry in row[1:]] for row in rows])

    def read_Determinant(self, matrix):
        return self.read(matrix).det()

    def read_Transpose(self, matrix):
        return self.read(matrix).T

    def read_Differentiate(self, body, *letters):
        return sp.Derivative(self.read(body), *[self.symbol(letter) for letter in letters])

    read_PartialD = read_Differentiate

    def read_Derivative(self, body, order=1):
        value = self.read(body)
        (letter,) = value.free_symbols or {self.symbol("x")}
        return sp.Derivative(value, letter, order)

    def read_Integrate(self, body, spec):
        if isinstance(spec, str):
            return sp.Integral(self.read(body), self.symbol(spec))
        return sp.Integral(self.read(body), (self.symbol(spec[1]), self.read(spec[2]), self.read(spec[3])))

    def read_Limit(self, body, letter, target, side=0):
        direction = {1: "+", -1: "-", 0: "+-"}[side]
        target = self.read(target)
        return sp.Limit(self.read(body), self.symbol(letter), target, "-" if target in (sp.oo, -sp.oo) else direction)

    def read_Sum(self, body, spec):
        return sp.Sum(self.read(body), (self.counter(spec[1]), self.read(spec[2]), self.read(spec[3])))

    def read_Product(self, body, spec):
        return sp.Product(self.read(body), (self.counter(spec[1]), self.read(spec[2]), self.read(spec[3])))

    def counter(self, name):
        self.symbols.setdefault(name, sp.Symbol(name, integer=True))
        return self.symbols[name]

    def read_EvaluateAt(self, body, low, high):
        value = self.read(body)
        (letter,) = value.free_symbols
        return value.subs(letter, self.read(high)) - value.subs(letter, self.read(low))

    def read_Element(self, element, where):
        return sp.Contains(self.read(element), self.set(where))

    def set(self, tree):
        if isinstance(tree, str):
            return SETS[tree]
        head, operands = tree[0], tree[1:]
        if head == "Set":
            return sp.FiniteSet(*[self.read(each) for each in operands])
        if head == "Union":
            return sp.Union(*[self.set(each) for each in operands])
        if head == "Interval":
            ends = [(self.read(end[1]), True) if isinstance(end, list) and end[0] == "Open" else (self.read(end), False) for end in operands]
            return sp.Interval(ends[0][0], ends[1][0], ends[0][1], ends[1][1])
        raise Unknown(head)


# ── hypotheses ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────


SIGNS = {"Greater": "positive", "GreaterEqual": "nonnegative", "Less": "negative", "LessEqual": "nonpositive", "NotEqual": "nonzero"}


def assumptions_of(hypotheses):
    """What a hypothesis lets a symbol be declared as."""
    found = {}
    for tree in hypotheses:
        if not isinstance(tree, list) or len(tree) != 3 or not isinstance(tree[1], str):
            continue
        head, letter, value = tree
        own = found.setdefault(letter, {})
        if value == 0 and head in SIGNS:
            own[SIGNS[head]] = True
        elif head == "Element" and value in ("PositiveIntegers", "Integers", "NaturalNumbers"):
            own.update({"integer": True, **({"positive": True} if value == "PositiveIntegers" else {})})
        elif head == "Element" and value == "RealNumbers":
            own["real"] = True
    return found


def is_declared(tree):
    """Whether a hypothesis is said by how its letter is declared."""
    return isinstance(tree, list) and len(tree) == 3 and isinstance(tree[1], str) and (tree[2] == 0 or tree[0] == "Element")


def shifted(hypotheses, reader):
    """x ≥ 3 said by x = 3 + p with p ≥ 0. What cannot be said so, such as two ends, is left: then there is no "false"."""
    found, complete = {}, True
    for tree in hypotheses:
        if is_declared(tree):
            continue
        simple = isinstance(tree, list) and len(tree) == 3 and isinstance(tree[1], str)
        if simple and tree[0] in SIGNS and tree[0] != "NotEqual" and tree[1] not in found:
            below = tree[0].startswith("Less")
            part = sp.Symbol("p_" + tree[1], real=True, **{"positive" if len(tree[0]) < 8 else "nonnegative": True})
            found[tree[1]] = reader.read(tree[2]) + (-part if below else part)
        else:
            complete = False
    return {reader.symbol(name): value for name, value in found.items()}, complete


# ── values ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def done(value):
    return value.doit() if hasattr(value, "doit") else value


def equal(before, after):
    if isinstance(before, sp.Integral) and len(before.limits[0]) == 1:
        letter = before.limits[0][0]
        before, after = before.function, sp.diff(after, letter)
    before, after = done(before), done(after)
    if isinstance(before, sp.MatrixBase) or isinstance(after, sp.MatrixBase):
        if not isinstance(before, sp.MatrixBase) or not isinstance(after, sp.MatrixBase) or before.shape != after.shape:
            return False
        return conjunction(same(a, b) for a, b in zip(before, after))
    return same(before, after)


def conjunction(parts):
    parts = list(parts)
    if any(part is False for part in parts):
        return False
    return True if all(part is True for part in parts) else None


def same(a, b):
    if a == b:
        return True
    if a in (sp.oo, -sp.oo) or b in (sp.oo, -sp.oo):
        return False
    if a.has(sp.nan, sp.zoo) or b.has(sp.nan, sp.zoo):
        return None
    difference = sp.simplify(a - b)
    if difference == 0:
        return True
    if difference.is_number:
        return False if difference.is_zero is False else difference.equals(0)
    answer = difference.equals(0)
    if answer is not True and not any(symbol.is_real is None for symbol in difference.free_symbols):
        return False if differs_somewhere(a, b) else same_if_positive(difference)
    return answer


def same_if_positive(difference):
    """What shows no difference at real points is believed where positive letters make it vanish: so log(xy) = log x + log y is checked."""
    positive = {symbol: sp.Dummy(positive=True) for symbol in difference.free_symbols}
    return True if sp.simplify(sp.expand_log(difference.subs(positive))) == 0 else None


POINTS = [sp.Rational(*pair) for pair in ((7, 3), (1, 2), (-5, 4), (13, 5), (-11, 3), (29, 4), (-1, 3), (17, 2), (3, 7), (-19, 2), (2, 9), (101, 7))]


def differs_somewhere(a, b):
    """Whether both have real values at some point, and not the same."""
    symbols = sorted(a.free_symbols | b.free_symbols, key=str)
    for start in range(len(POINTS)):
        point = {}
        for place, symbol in enumerate(symbols):
            value = POINTS[(start + 5 * place) % len(POINTS)]
            value = abs(value) if symbol.is_nonnegative else -abs(value) if symbol.is_nonpositive else value
            point[symbol] = sp.Integer(start + place + 1) if symbol.is_integer else value
        first, second = [sp.N(each.subs(point), 30) for each in (a, b)]
        if first.is_real and second.is_real and abs(first - second) > sp.Float("1e-15", 30) * (1 + abs(first)):
            return True
    return False


def rounded(exact, shown):
    """Whether a decimal is off by at most half a unit in the last place that it shows."""
    value, unit = decimal_and_unit(shown)
    return bool(abs(sp.N(done(exact) - value, 60)) <= unit / 2)


def decimal_and_unit(tree):
    if isinstance(tree, list) and tree[0] == "Negate":
        value, unit = decimal_and_unit(tree[1])
        return -value, unit
    if isinstance(tree, list) and tree[0] == "Multiply":
        value, unit = decimal_and_unit(tree[1])
        scale = sp.Integer(10) ** Reader({}, False).read(tree[2][2])
        return value * scale, unit * scale
    text = tree["num"] if isinstance(tree, dict) else str(tree)
    mantissa, _, exponent = text.lower().partition("e")
    places = len(mantissa.partition(".")[2]) - int(exponent or 0)
    return number(text), sp.Rational(1, 10) ** places


# ── statements ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def signed(tree, plus_minus, minus_plus):
    if not isinstance(tree, list):
        return tree
    operands = [signed(operand, plus_minus, minus_plus) for operand in tree[1:]]
    head = {"PlusMinus": plus_minus, "MinusPlus": minus_plus}.get(tree[0])
    if head is None:
        return [tree[0], *operands]
    if len(operands) == 2:
        return [head, *operands]
    return operands[0] if head == "Add" else ["Negate", operands[0]]


def has_double_sign(tree):
    return isinstance(tree, list) and (tree[0] in ("PlusMinus", "MinusPlus") or any(has_double_sign(each) for each in tree[1:]))


def both_signs(tree):
    if not isinstance(tree, list):
        return tree
    if tree[0] == "Equal" and has_double_sign(tree):
        return ["Or", signed(tree, "Add", "Subtract"), signed(tree, "Subtract", "Add")]
    return [tree[0], *[both_signs(each) for each in tree[1:]]]


def letters_of(tree):
    if isinstance(tree, str):
        known = tree in CONSTANTS or tree in SETS or tree == "Nothing"
        return set() if known else {tree}
    return set().union(*[letters_of(each) for each in tree[1:]]) if isinstance(tree, list) and len(tree) > 1 else set()


def counters_of(tree):
    if not isinstance(tree, list):
        return set()
    if tree[0] == "Element" and tree[2] == "Integers" and isinstance(tree[1], str):
        return {tree[1]}
    return set().union(*[counters_of(each) for each in tree[1:]]) if len(tree) > 1 else set()


def solution_set(tree, letter, reader, domain):
    """All solutions in one letter."""
    head = tree[0] if isinstance(tree, list) else tree
    if head in ("And", "List", "Condition"):
        parts = [each for each in tree[1:] if not is_about_counter(each)]
        return sp.Intersection(*[solution_set(each, letter, reader, domain) for each in parts])
    if head == "Or":
        return sp.Union(*[solution_set(each, letter, reader, domain) for each in tree[1:]])
    if head == "Element":
        return sp.Intersection(reader.set(tree[2]), domain) if tree[1] == letter.name else domain
    if head in RELATIONS and len(tree) > 3:
        parts = [[head, a, b] for a, b in zip(tree[1:], tree[2:])]
        return sp.Intersection(*[solution_set(each, letter, reader, domain) for each in parts])
    if head == "Equal":
        counters = counters_in_play(tree, letter)
        if counters:
            k = reader.counter(counters.pop())
            value = tree[2] if tree[1] == letter.name else tree[1]
            return sp.ImageSet(sp.Lambda(k, reader.read(value)), sp.S.Integers)
        left, right = reader.read(tree[1]), reader.read(tree[2])
        return sp.solveset(left - right, letter, domain)
    if head == "NotEqual":
        return domain - solution_set(["Equal", *tree[1:]], letter, reader, domain)
    if head in RELATIONS:
        relation = reader.read(tree)
        if relation in (sp.true, sp.false):
            return domain if relation == sp.true else sp.S.EmptySet
        if domain == sp.S.Complexes:
            raise Unknown("an order of complex numbers")
        return solve_univariate_inequality(relation, letter, relational=False, domain=domain)
    if head in ("True", "False"):
        return domain if head == "True" else sp.S.EmptySet
    raise Unknown(head)


def is_about_counter(tree):
    return isinstance(tree, list) and tree[0] == "Element" and tree[2] == "Integers"


def counters_in_play(tree, letter):
    return {name for name in letters_of(tree) if name != letter.name and name in ("k", "n", "m") and letter.name != name}


def compare_sets(first, second, relation):
    if first.has(sp.ConditionSet) or second.has(sp.ConditionSet):
        return None
    if first.has(sp.ImageSet) or second.has(sp.ImageSet):
        window = sp.Interval(0, 4 * sp.pi)
        first, second = sp.Intersection(first, window), sp.Intersection(second, window)
    if isinstance(first, sp.FiniteSet) and isinstance(second, sp.FiniteSet):
        return compare_finite(list(first), list(second), relation)
    if relation == "equivalent":
        if first == second:
            return True
        return conjunction([included(first, second), included(second, first)])
    return included(first, second) if relation == "implies" else included(second, first)


def included(first, second):
    answer = first.is_subset(second)
    if answer is None:
        rest = sp.simplify(first - second)
        answer = True if rest == sp.S.EmptySet else False if is_solid(rest) else None
    return answer


def is_solid(rest):
    """Whether a set is made of points and intervals, and so not empty."""
    if isinstance(rest, sp.Union):
        return all(is_solid(part) for part in rest.args)
    return isinstance(rest, (sp.Interval, sp.FiniteSet)) and rest != sp.S.EmptySet


def compare_finite(first, second, relation):
    def holds(ones, others):
        return conjunction(disjunction(same(one, other) for other in others) for one in ones)

    forward = True if relation == "follows" else holds(first, second)
    backward = True if relation == "implies" else holds(second, first)
    return conjunction([forward, backward])


def disjunction(parts):
    parts = list(parts)
    if any(part is True for part in parts):
        return True
    return False if all(part is False for part in parts) else None


def in_one_letter(before, after, hypotheses, letter, reader, relation):
    symbol = reader.symbol(letter)
    domain = sp.S.Complexes if reader.is_complex else sp.S.Reals
    window = sp.Intersection(domain, *[solution_set(each, symbol, reader, domain) for each in hypotheses])
    first, second = [sp.Intersection(solution_set(each, symbol, reader, domain), window) for each in (before, after)]
    return compare_sets(first, second, relation)


def cases(tree, letters, reader):
    """Solutions in several letters as a list of {letter: value}, by `solve`."""
    head = tree[0]
    if head == "Or":
        return [each for part in tree[1:] for each in cases(part, letters, reader)]
    if tree == "False" or head == "Element" and tree[2] == ["Set"]:
        return []
    if head == "Element" and isinstance(tree[1], list) and tree[1][0] == "Tuple" and tree[2][0] == "Set":
        names = tree[1][1:]
        return [dict(zip([reader.symbol(name) for name in names], map(reader.read, point[1:]))) for point in tree[2][1:]]
    if head == "Equal" and isinstance(tree[1], list) and tree[1][0] == "Tuple":
        return [dict(zip([reader.symbol(name) for name in tree[1][1:]], map(reader.read, tree[2][1:])))]
    equations = []
    for each in tree[1:] if head in ("And", "List") else [tree]:
        if each[0] == "Or":
            raise Unknown("alternatives inside a system")
        if each[0] == "Equal" and isinstance(each[1], list) and each[1][0] == "Tuple":
            equations += [sp.Eq(reader.symbol(name), reader.read(value)) for name, value in zip(each[1][1:], each[2][1:])]
        elif each[0] == "Equal":
            equations += [sp.Eq(reader.read(a), reader.read(b), evaluate=False) for a, b in zip(each[1:], each[2:])]
        else:
            raise Unknown(each[0])
    return sp.solve(equations, letters, dict=True)


def holds_at(tree, solution, reader):
    """Whether a statement holds for all the values that a solution leaves open."""
    head = tree[0]
    if head in ("And", "List"):
        return conjunction(holds_at(each, solution, reader) for each in tree[1:])
    if head == "Or":
        return disjunction(holds_at(each, solution, reader) for each in tree[1:])
    if head == "Element" and tree[2] == ["Set"]:
        return False
    if head == "Element" and isinstance(tree[1], list) and tree[1][0] == "Tuple":
        return disjunction(holds_at(["Equal", tree[1], point], solution, reader) for point in tree[2][1:])
    if head == "Equal" and isinstance(tree[1], list) and tree[1][0] == "Tuple":
        return conjunction(holds_at(["Equal", a, b], solution, reader) for a, b in zip(tree[1][1:], tree[2][1:]))
    if head == "Equal":
        return conjunction(same(reader.read(a).subs(solution), reader.read(b).subs(solution)) for a, b in zip(tree[1:], tree[2:]))
    raise Unknown(head)


def in_several_letters(before, after, names, reader, relation):
    letters = [reader.symbol(name) for name in sorted(names)]

    def contained(one, other):
        unknown = None if one[0] in ("And", "List") else solved_letter(one) or solved_letter(other)
        solutions = cases(one, [reader.symbol(unknown)] if unknown else letters, reader)
        real = [each for each in solutions if not any(value.is_real is False for value in each.values())]
        if not reader.is_complex and any(value.has(sp.I) for each in real for value in each.values()):
            return None
        answer = conjunction(holds_at(other, each, reader) for each in real)
        return None if answer is False and any(has_open_sign(each) for each in real) else answer

    forward = True if relation == "follows" else contained(before, after)
    backward = True if relation == "implies" else contained(after, before)
    return conjunction([forward, backward])


def has_open_sign(solution):
    """Whether a letter has a sign, and what was found for it may have the other."""
    return any(
        (symbol.is_nonnegative and value.is_nonnegative is None) or (symbol.is_nonpositive and value.is_nonpositive is None)
        for symbol, value in solution.items()
    )


def solved_letter(tree):
    """The letter of y = f(x), if that is all that is said."""
    if tree[0] == "Or":
        found = {solved_letter(each) for each in tree[1:]}
        return found.pop() if len(found) == 1 else None
    if tree[0] != "Equal" or len(tree) != 3 or not isinstance(tree[1], str):
        return None
    return tree[1] if tree[1] not in letters_of(tree[2]) else None


# ── one pair ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def judge(pair):
    before, after = [both_signs(pair[side]) for side in ("before", "after")]
    hypotheses, relation = pair.get("assuming") or [], pair["relation"]
    is_complex = pair.get("numbers") == "complex"
    if relation == "approximates":
        return rounded(Reader({}, False).read(before), pair["after"])
    reader = Reader(assumptions_of(hypotheses), is_complex)
    if relation == "equal":
        values, complete = shifted(hypotheses, reader)
        answer = equal(*[each.subs(values) if values else each for each in map(reader.read, (before, after))])
        return None if answer is False and not complete else answer
    counters = counters_of(before) | counters_of(after)
    names = (letters_of(before) | letters_of(after)) - counters - ({"i"} if is_complex else set())
    if len(names) == 1:
        plain = Reader({}, is_complex)
        return in_one_letter(before, after, hypotheses, names.pop(), plain, relation)
    if not names:
        return None
    answer = in_several_letters(before, after, names, reader, relation)
    return None if answer is False and not all(map(is_declared, hypotheses)) else answer


def verdict_of(pair):
    started = time.perf_counter()
    note = ""
    try:
        signal.setitimer(signal.ITIMER_REAL, SECONDS, 0.5)
        try:
            answer = judge(pair)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except OutOfTime:
        answer, note = None, "out of time"
    except (MemoryError, RecursionError) as error:
        answer, note = None, type(error).__name__
    except Exception as error:  # SymPy raises whatever it comes upon: then it has not decided.
        answer, note = None, f"{type(error).__name__}: {error}"[:200]
    verdict = {True: "true", False: "false"}.get(None if answer is None else bool(answer), "undecided")
    return {"key": pair["key"], "verdict": verdict, "ms": (time.perf_counter() - started) * 1000, "note": note}


def worker(connection):
    """Judges pairs until it is stopped."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, on_alarm)
    while True:
        pair = connection.recv()
        try:
            result = verdict_of(pair)
        except OutOfTime:
            # The alarm came once more while the first was being dealt with.
            signal.setitimer(signal.ITIMER_REAL, 0)
            result = out_of_time(pair)
        connection.send(result)


def out_of_time(pair):
    return {"key": pair["key"], "verdict": "undecided", "ms": SECONDS * 1000, "note": "out of time"}


def start():
    ours, theirs = Pipe()
    process = Process(target=worker, args=(theirs,), daemon=True)
    process.start()
    return process, ours


def main():
    """A power of whole numbers with a billion digits hears no alarm: then another worker takes over."""
    process, connection = start()
    for line in sys.stdin:
        pair = json.loads(line, parse_float=Decimal)
        connection.send(pair)
        if connection.poll(2 * SECONDS):
            result = connection.recv()
        else:
            process.kill()
            process, connection = start()
            result = out_of_time(pair)
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
