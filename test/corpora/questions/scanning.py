"""Real roots and solution intervals by looking everywhere in a window, apart from SymPy's solvers: what those find is compared with this."""
import math as m
import re as regular
from sympy import Pow, Symbol, diff, lambdify

STEPS = 24000


def quick(f, x):
    """f as a function of a machine number: nan where it has no real value."""
    real = Symbol(x.name, real=True)
    compiled = lambdify(real, f.subs(x, real).doit(), "math")

    def value(v):
        try:
            found = compiled(v)
        except (ValueError, ZeroDivisionError, OverflowError, TypeError):
            return m.nan
        return m.nan if isinstance(found, complex) else float(found)

    return value


def bisect(test, low, high):
    """Where a truth changes between low, where it is as at low, and high."""
    first = test(low)
    for _ in range(90):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if test(middle) == first else (low, middle)
    return (low + high) / 2


def roots(f, x, low, high):
    value = quick(f, x)
    real = Symbol(x.name, real=True)
    slope = quick(diff(f.subs(x, real), real), real)
    # An odd offset, so that no root lies on the grid.
    grid = [low + (high - low) * (k + 0.3819) / STEPS for k in range(-1, STEPS + 1)]
    values = [value(v) for v in grid]
    found = []
    for k in range(len(grid) - 1):
        u, v = values[k], values[k + 1]
        if u == u and v == v:
            if (u < 0) != (v < 0):
                root = bisect(lambda t: value(t) < 0, grid[k], grid[k + 1])
                if is_root(value, root):
                    found.append(root)
            else:
                su, sv = slope(grid[k]), slope(grid[k + 1])
                if su == su and sv == sv and (su < 0) != (sv < 0):
                    root = bisect(lambda t: slope(t) < 0, grid[k], grid[k + 1])
                    if abs(value(root)) < 1e-12:
                        found.append(root)
        elif (u == u) != (v == v):
            edge = bisect(lambda t: value(t) == value(t), grid[k], grid[k + 1])
            inside = edge + (1e-13 if v == v else -1e-13)
            # A root on the edge of where f is defined: f tends to 0 there as a root does.
            if abs(value(inside)) < 2e-6 and abs(value(inside) - value(edge + (1e-9 if v == v else -1e-9))) < 1e-3:
                found.append(edge)
    merged = []
    for root in sorted(found):
        if not merged or root - merged[-1] > 1e-7 * max(1, abs(root)):
            merged.append(root)
    return [r for r in merged if low <= r <= high]


def is_root(value, root):
    near = [abs(value(root + d)) for d in (0, 1e-12, -1e-12)]
    return min(v for v in near if v == v) < 1e-6


SIGNS = ["<=", ">=", "<", ">"]


def relation(text, math):
    for sign in SIGNS:
        if sign in text:
            left, right = text.split(sign)
            return math(left) - math(right), sign
    raise ValueError(text)


def compare(value, sign):
    return value == value and {"<": value < 0, ">": value > 0, "<=": value <= 0, ">=": value >= 0}[sign]


def intervals(rule, x, domain, math):
    """Parts [from, to, open, open] where a rule of relations joined by & and | holds; None is an infinite end."""
    names = []

    def named(match):
        names.append(relation(match.group(0), math))
        return f"holds[{len(names) - 1}]"

    # Relations stand between & and |, grouped by { }.
    joined = regular.sub(r"[^&|{}]*[<>][^&|{}]*", named, rule).replace("{", "(").replace("}", ")")
    code = compile(joined.replace("&", " and ").replace("|", " or "), "rule", "eval")
    functions = [(quick(f, x), sign) for f, sign in names]
    if domain:
        a, b, brackets = domain.split(",")
        low, high = float(math(a)), float(math(b))
    else:
        low, high, brackets = -60.0, 60.0, "[]"
    divisors = {power.base for f, _ in names for power in f.atoms(Pow) if power.exp.is_negative and power.base.has(x)}
    poles = [v for divisor in divisors for v in roots(divisor, x, low, high)]
    truth = lambda v: bool(eval(code, {"holds": [compare(f(v), sign) for f, sign in functions]}))

    def truth_at(point):
        """At a border point: a value within rounding of 0 is 0; one that runs away, or has no limit, is none."""
        if any(abs(point - pole) < 1e-9 for pole in poles):
            return False
        held = []
        for f, sign in functions:
            value = settled(f, point)
            held.append(False if value is None else compare(0.0 if abs(value) < 1e-8 else value, sign))
        return bool(eval(code, {"holds": held}))

    grid = [low + (high - low) * (k + 0.3819) / STEPS for k in range(STEPS)]
    truths = [truth(v) for v in grid]
    borders = {round_off(bisect(truth, grid[k], grid[k + 1])) for k in range(len(grid) - 1) if truths[k] != truths[k + 1]}
    borders |= {round_off(pole) for pole in poles}
    for f, _ in names:
        borders |= {round_off(r) for r in roots(f, x, low, high)}
    for f, _ in functions:
        values = [f(v) for v in grid]
        for k in range(len(grid) - 1):
            u, v = values[k], values[k + 1]
            if (u == u) != (v == v):
                borders.add(round_off(bisect(lambda t: f(t) == f(t), grid[k], grid[k + 1])))
            elif u == u and (u < 0) != (v < 0):
                borders.add(round_off(bisect(lambda t: f(t) < 0, grid[k], grid[k + 1])))
    cuts = []
    for b in sorted(b for b in borders if low + 1e-9 < b < high - 1e-9):
        if not cuts or b - cuts[-1] > 1e-8:
            cuts.append(b)
    found = []
    current = None
    ends = [low, *cuts, high]
    for k in range(len(ends) - 1):
        u, v = ends[k], ends[k + 1]
        inside = truth((u + v) / 2)
        first = (truth_at(u) if brackets[0] == "[" else False) if k == 0 else truth_at(u)
        if k == 0 and not domain:
            first = False
        if current is not None and not first:
            found.append([*current, u, True])
            current = None
        if inside:
            if current is None:
                current = [None if k == 0 and not domain else u, not first]
        else:
            if current is not None:
                found.append([*current, u, False])
                current = None
            elif first:
                found.append([u, False, u, False])
    last = truth_at(high) if brackets[1] == "]" and domain else False
    if current is not None:
        found.append([*current, None if not domain else high, not last])
    elif last:
        found.append([high, False, high, False])
    return [[a, b, p, q] for a, p, b, q in found]


def settled(f, point):
    """The value, or the one tended to from a side where f is defined; None where it runs away."""
    for side in (0, 1, -1):
        near = [f(point + side * d) for d in ((1e-13, 1e-10, 1e-7) if side else (0, 0, 0))]
        if side == 0:
            around = [f(point + d) for d in (1e-7, -1e-7)]
            if near[0] == near[0] and any(a == a and abs(a - near[0]) < 0.01 for a in around):
                return near[0]
            continue
        if all(v == v for v in near) and max(near) - min(near) < 0.01 and max(map(abs, near)) < 1e6:
            return near[0]
    return None


def round_off(value):
    """Borders found by halving are within a few units of the last place; a short decimal nearby is meant."""
    short = round(value, 9)
    return short if abs(short - value) < 1e-12 else value
