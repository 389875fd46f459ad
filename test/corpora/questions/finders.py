"""What SymPy finds for a formula, by kind of question: FINDERS[kind](code) → (kind of answer, value). Formulas go out as MathJSON."""
import mpmath
import scanning
from sympy import *  # noqa: F403
from sympy.parsing.sympy_parser import convert_xor, parse_expr, rationalize, standard_transformations
from sympy.core.numbers import ImaginaryUnit

NAMES = {c: Symbol(c) for c in "abcdfghjklmnpqrstuvwxyzABCDFPRSTUVfe"}
NAMES |= {c: Symbol(c) for c in ("theta", "alpha")}
SHIFT = standard_transformations + (convert_xor, rationalize)


def math(text):
    """A formula: integers stay exact, 3/4 is a fraction."""
    from sympy import factorial as fact, binomial as choose
    names = {**NAMES, "abs": Abs, "e": E, "factorial": fact, "binomial": choose}
    found = parse_expr(text.strip(), local_dict=names, transformations=SHIFT)
    return sympify(found)


def parts(code, count):
    found = [part.strip() for part in code.split(";")]
    return found + [""] * (count - len(found))


def residual(equation):
    left, right = equation.split("=")
    return math(left) - math(right)


HEADS = {sin: "Sin", cos: "Cos", tan: "Tan", cot: "Cot", sec: "Sec", csc: "Csc", asin: "Arcsin", acos: "Arccos", atan: "Arctan",
         sinh: "Sinh", cosh: "Cosh", tanh: "Tanh", asinh: "Arsinh", log: "Ln", Abs: "Abs"}


def json_of(value):
    """MathJSON of an expression."""
    value = sympify(value)
    if value.is_Integer:
        return int(value) if abs(value) < 2**53 else {"num": str(value)}
    if value.is_Rational:
        return ["Divide", json_of(value.p), json_of(value.q)]
    if value.is_Float:
        return float(value)
    if value.is_Symbol:
        return value.name
    if value == pi:
        return "Pi"
    if value == E:
        return "ExponentialE"
    if isinstance(value, ImaginaryUnit):
        return "ImaginaryUnit"
    if value in (oo, -oo):
        return "PositiveInfinity" if value == oo else "NegativeInfinity"
    if isinstance(value, exp):
        return ["Power", "ExponentialE", json_of(value.args[0])]
    if value.is_Add or value.is_Mul:
        return ["Add" if value.is_Add else "Multiply", *map(json_of, value.args)]
    if value.is_Pow:
        return ["Power", json_of(value.base), json_of(value.exp)]
    return [HEADS[value.func], *map(json_of, value.args)]


def numeric(value):
    """A number in 20 digits, real or [real, imaginary]."""
    value = N(value, 25)
    return float(value) if abs(im(value)) < 1e-15 else [float(re(value)), float(im(value))]


# ── numbers ──

def number(code):
    value = simplify(math(code))
    assert value.is_real and not value.free_symbols, code
    return "number-value", json_of(value)


def complex_number(code):
    value = expand(simplify(math(code)), complex=True)
    return "complex-number", [float(re(value)), float(im(value))]


def prime(code):
    return "prime-factors", [[p, e] for p, e in sorted(factorint(int(code)).items())]


def number_form(form):
    return lambda code: ("number-form", {"value": json_of(math(code)), "form": form})


# ── expressions ──

POSITIVE = {}


def positive(expression):
    letters = {s: Symbol(s.name, positive=True) for s in expression.free_symbols}
    return expression.subs(letters)


def plainest(expression):
    """The shortest of what SymPy's ways to simplify give."""
    formula = positive(expression)
    found = [formula]
    for way in (simplify, cancel, radsimp, trigsimp, powsimp, powdenest, sqrtdenest, factor, expand, lambda v: sqrtdenest(radsimp(simplify(v))), lambda v: logcombine(expand_log(v))):
        for start in (formula, sqrtdenest(expand(formula))):
            other = way(start)
            if same_values(formula, other):
                found.append(other)
    return min(found, key=lambda v: (len(str(json_of(v))), count_ops(v)))


def same_values(left, right):
    letters = sorted(left.free_symbols | right.free_symbols, key=str)
    for shift in range(4):
        place = {s: Rational(7 + 5 * i + 3 * shift, 9 + 2 * i) for i, s in enumerate(letters)}
        if abs(N((left - right).subs(place), 30)) > 1e-15:
            return False
    return True


def form(name, find):
    def finder(code):
        formula, letter, *_ = parts(code, 2)
        target = find(math(formula)) if not letter or name != "collected" else collect(expand(math(formula)), Symbol(letter))
        assert same_values(positive(math(formula)), positive(target)), code
        value = {"form": name, "target": json_of(target)}
        if letter:
            value["letter"] = letter
        if name == "factored":
            content, factors = factor_list(target)
            value["factors"] = int(sum(power for _, power in factors))
            value["content"] = json_of(abs(content))
        if name in ("expanded", "partial-fractions"):
            value["terms"] = len(Add.make_args(target))
        if name == "collected":
            value["terms"] = len(Poly(target, Symbol(letter)).terms())
        return "form", value
    return finder


def apart_all(formula):
    return apart(formula)


def quotient(code):
    p, d = map(math, code.split(";"))
    q, r = div(p, d)
    assert expand(q * d + r - p) == 0
    return "form", {"form": "quotient", "target": json_of(q + r / d), "exact": bool(r == 0)}


def quotient_remainder(code):
    p, d = map(math, code.split(";"))
    q, r = div(p, d)
    return "quotient-remainder", {"target": json_of(p / d), "quotient": json_of(q), "remainder": json_of(r)}


def in_terms_of(code):
    formula, letter = parts(code, 2)
    return "form", {"form": "in-terms-of", "target": json_of(math(formula)), "letter": letter}


# ── one unknown ──

def roots_of(equation, letter, domain, window=(-60, 60)):
    x = Symbol(letter)
    f = residual(equation)
    if domain:
        low, high, brackets = [p.strip() for p in domain.rsplit(",", 1)[0].split(",")] + [domain.rsplit(",", 1)[1].strip()]
        low, high = N(math(low), 20), N(math(high), 20)
        found = scanning.roots(f, x, float(low) - 1e-6, float(high) + 1e-6)
        keep = lambda v: (v > low + 1e-9 or (brackets[0] == "[" and v > low - 1e-9)) and (v < high - 1e-9 or (brackets[1] == "]" and v < high + 1e-9))
        return [v for v in found if keep(v)]
    real = Symbol(letter, real=True)
    seen = scanning.roots(f, x, *window)
    try:
        candidates = solve(f.subs(x, real), real)
    except NotImplementedError:
        return seen
    exact = [s for s in candidates if abs(im(N(s, 30))) < 1e-20 and satisfies(f, x, s) and scanning.settled(scanning.quick(f, x), float(re(N(s, 25)))) is not None]
    inside = sorted(float(re(N(s, 20))) for s in exact if window[0] < re(N(s, 20)) < window[1])
    assert len(inside) == len(seen) and all(abs(a - b) < 1e-8 * max(1, abs(b)) for a, b in zip(inside, seen)), (equation, exact, seen)
    return exact


def satisfies(f, x, value):
    try:
        return abs(N(f.subs(x, N(value, 40)), 30)) < 1e-20
    except (TypeError, ValueError):
        return False


def roots_finder(code):
    equation, letter, domain = parts(code, 3)
    return "real-set", [numeric(v) for v in roots_of(equation, letter or "x", domain)]


def complex_roots(code):
    equation, letter = parts(code, 2)
    x = Symbol(letter or "x")
    f = residual(equation)
    found = sorted(set(solve(f, x)), key=str)
    assert len(found) == len(set(Poly(f, x).nroots())) or len(found) == degree(f, x)
    return "complex-set", [[float(re(N(s, 20))), float(im(N(s, 20)))] for s in found]


def set_finder(code):
    equation, letter = parts(code, 2)
    return "real-set", [numeric(v) for v in solve(residual(equation), Symbol(letter))]


def decimals(code):
    equation, letter = parts(code, 2)
    return "decimals", scanning.roots(residual(equation), Symbol(letter or "x"), -60, 60)


def periodic_roots(code):
    equation, letter = parts(code, 2)
    return "periodic-set", {"from": -20, "to": 20, "values": scanning.roots(residual(equation), Symbol(letter or "x"), -20, 20)}


def everything(code):
    assert simplify(residual(code)) == 0
    return "intervals", [[None, None, True, True]]


PLACES = [(Rational(7, 3), Rational(5, 4), Rational(3, 2), Rational(11, 7), Rational(9, 5)), (Rational(13, 4), Rational(2, 3), Rational(8, 5), Rational(17, 6), Rational(6, 7)),
          (Rational(4, 9), Rational(12, 5), Rational(21, 8), Rational(5, 7), Rational(10, 3))]


def literal(code):
    equation, letter = parts(code, 2)
    f, x = residual(equation), Symbol(letter)
    letters = sorted(f.free_symbols - {x}, key=str)
    rows = []
    for place in PLACES:
        at = dict(zip(letters, place))
        found = [s for s in solve(f.subs(at), x) if satisfies(f.subs(at), x, s)]
        rows.append({"at": {s.name: float(v) for s, v in at.items()}, "solutions": [numeric(s) for s in found]})
    return "solutions-at", rows


def cases(code):
    equation, letter, parameter, values = parts(code, 4)
    f, x, a = residual(equation), Symbol(letter), Symbol(parameter)
    rows = []
    for value in map(math, values.split(",")):
        g = expand(f.subs(a, value))
        rows.append({"at": {parameter: float(value)}, "solutions": "all" if g == 0 else [numeric(s) for s in solve(g, x)]})
    return "solutions-at", rows


def equations(code):
    return "curves", [json_of(expand(math(code)))]


# ── several unknowns ──

def system_parts(code):
    texts, letters, *_ = parts(code, 3)
    return [residual(t) for t in texts.split(",")], [Symbol(s.strip()) for s in letters.split(",")]


def points_of(fs, letters):
    real = {s: Symbol(s.name, real=True) for s in letters}
    found = []
    for solution in solve([f.subs(real) for f in fs], [real[s] for s in letters], dict=True):
        point = [solution.get(real[s], real[s]) for s in letters]
        assert not any(v.free_symbols for v in map(sympify, point)), (fs, point)
        values = [N(v, 40) for v in point]
        if all(abs(im(v)) < 1e-25 for v in values) and all(abs(N(f.subs(dict(zip(letters, values))), 30)) < 1e-18 for f in fs):
            if point not in found:
                found.append(point)
    return found


def system(code):
    fs, letters = system_parts(code)
    found = points_of(fs, letters)
    if "x>0" in code:
        found = [p for p in found if p[0] > 0]
    return "real-points", [[numeric(v) for v in point] for point in found]


def family(code):
    fs, letters = system_parts(code)
    matrix, _ = linear_eq_to_matrix(fs, letters)
    assert linsolve(fs, letters) != EmptySet
    return "family", {"equations": [json_of(f) for f in fs], "letters": [s.name for s in letters], "dimension": len(letters) - matrix.rank()}


def system_letters(code):
    fs, letters = system_parts(code)
    others = sorted(set().union(*(f.free_symbols for f in fs)) - set(letters), key=str)
    rows = []
    for place in PLACES:
        at = dict(zip(others, place))
        rows.append({"at": {s.name: float(v) for s, v in at.items()}, "points": [[numeric(v) for v in p] for p in points_of([f.subs(at) for f in fs], letters)]})
    return "points-at", {"equations": [json_of(f) for f in fs], "letters": [s.name for s in letters], "rows": rows}


def system_cases(code):
    texts, names, parameter, values = parts(code, 4)
    fs, letters = system_parts(code)
    rows = []
    for value in map(math, values.split(",")):
        gs = [f.subs(Symbol(parameter), value) for f in fs]
        found = linsolve(gs, letters)
        row = {"at": {parameter: float(value)}}
        if found == EmptySet:
            row["points"] = []
        elif any(v.free_symbols for v in list(found)[0]):
            row["dimension"] = len(set().union(*(v.free_symbols for v in list(found)[0])))
        else:
            row["points"] = [[numeric(v) for v in list(found)[0]]]
        rows.append(row)
    return "points-at", {"equations": [json_of(f) for f in fs], "letters": [s.name for s in letters], "rows": rows}


# ── inequalities ──

def interval(code):
    rule, letter, domain = parts(code, 3)
    return "intervals", scanning.intervals(rule, Symbol(letter or "x"), domain, math)


def periodic_interval(code):
    rule, letter = parts(code, 2)
    return "periodic-intervals", {"from": -20, "to": 20, "intervals": scanning.intervals(rule, Symbol(letter or "x"), "-20,20,[]", math)}


def region(code):
    rules = [scanning.relation(text, math) for text in code.split(",")]
    points = []
    for k in range(300):
        place = {"x": (k * 0.6180339887 % 1) * 12 - 6, "y": (k * 0.7548776662 % 1) * 12 - 6}
        f = lambda g: g.subs({Symbol(n): v for n, v in place.items()})
        points.append([place["x"], place["y"], bool(all(scanning.compare(float(f(g)), sign) for g, sign in rules))])
    return "region", points


# ── calculus ──

def limit_finder(code):
    f, letter, at, side = parts(code, 4)
    f, x, a = math(f), Symbol(letter, real=True), math(at)
    f = f.subs(Symbol(letter), x)
    if side or a in (oo, -oo):
        return "limit", json_of(simplify(limit(f, x, a, side or "+")))
    left, right = limit(f, x, a, "-"), limit(f, x, a, "+")
    return "limit", json_of(simplify(left)) if simplify(left - right) == 0 or left == right else "DoesNotExist"


def derivative(code):
    f, letter, times, at = parts(code, 4)
    x = Symbol(letter)
    found = diff(math(f), x, int(times or 1))
    return ("number-value", json_of(simplify(found.subs(x, math(at))))) if at else ("expression", json_of(found))


def implicit(code):
    f = residual(code)
    x, y = symbols("x y")
    slope = idiff(f, y, x)
    rows = []
    for start in (0.3, 0.7, 1.1, 1.5, 1.9):
        for guess in (-2, 0.4, 2):
            try:
                found = nsolve(f.subs(x, start), y, guess, prec=25)
            except (ValueError, ZeroDivisionError):
                continue
            rate = slope.subs({x: start, y: found})
            if abs(im(found)) < 1e-18 and abs(rate) < 1e6:
                rows.append([start, float(found), float(rate)])
    assert len(rows) >= 5, code
    return "slopes", rows


def straight(normal):
    def finder(code):
        f, at = parts(code, 2)
        x, y = symbols("x y")
        f, a = math(f), math(at)
        slope = diff(f, x).subs(x, a)
        line = (x - a) + slope * (y - f.subs(x, a)) if normal else y - f.subs(x, a) - slope * (x - a)
        return "curves", [json_of(simplify(line))]
    return finder


def antiderivative(code):
    f, letter = parts(code, 2)
    return "antiderivative", {"integrand": json_of(math(f)), "letter": letter}


def definite(code):
    f, letter, a, b = parts(code, 4)
    f, x, a, b = math(f), Symbol(letter), math(a), math(b)
    real = Symbol(letter, real=True)
    found = integrate(f.subs(x, real), (real, a, b))
    if found in (oo, -oo, nan, zoo):
        return "word", "Diverges"
    check = mpmath.quad(lambdify(x, f, "mpmath"), [mpmath.mpmathify(N(a)) if abs(a) != oo else (mpmath.inf if a > 0 else -mpmath.inf), *([0] if a < 0 < b else []), mpmath.mpmathify(N(b)) if abs(b) != oo else mpmath.inf])
    if abs(check - N(found)) >= 1e-6:
        # Too slow a tail for quadrature: the fundamental theorem, with an antiderivative that differentiates back.
        whole = integrate(f, x)
        assert same_values(diff(whole, x), f) and simplify(limit(whole, x, b) - whole.subs(x, a) - found) == 0, (code, check, found)
    return "number-value", json_of(simplify(found))


def area(code):
    f, g, a, b = parts(code, 4)
    x = Symbol("x")
    gap = lambdify(x, math(f) - math(g), "mpmath")
    a, b = mpmath.mpmathify(N(math(a), 20)), mpmath.mpmathify(N(math(b), 20))
    cuts = [a, *[r for r in scanning.roots(math(f) - math(g), x, float(a), float(b)) if a < r < b], b]
    return "number-value", float(sum(abs(mpmath.quad(gap, [u, v])) for u, v in zip(cuts, cuts[1:])))


def differential(code):
    equation, constants, conditions, letters = parts(code, 4)
    y, x = (letters or "y,x").split(",")
    f = residual(equation)
    found = []
    for condition in filter(None, (c.strip() for c in conditions.split(","))):
        left, value = condition.split("=")
        found.append(["derivative" if left[0] == "p" else "value", float(N(math(left[2:-1]))), float(N(math(value)))])
    return "differential-equation", {"residual": json_of(f), "constants": int(constants), "conditions": found, "dependent": y, "independent": x}


def expression_at(code):
    formula, letter, values = parts(code, 3)
    return "values-at", [[{letter: float(math(v))}, float(math(formula).subs(Symbol(letter), math(v)))] for v in values.split(",")]


def degrees_of(code):
    return "degrees", [round(float(v) * 180 / float(pi), 9) for v in roots_of(code, "x", "0,2*pi,[)")]


FINDERS = {
    "number": number, "complex": complex_number, "prime": prime,
    **{name: number_form(name) for name in ("mixed", "fraction", "decimal", "percent", "percentage", "scientific", "ratio")},
    "simplified": form("simplified", plainest), "expanded": form("expanded", expand), "factored": form("factored", factor),
    "collected": form("collected", expand), "completed-square": form("completed-square", expand), "rationalised": form("rationalised", radsimp),
    "partial-fractions": form("partial-fractions", apart_all), "single-logarithm": form("single-logarithm", lambda v: v),
    "expression": lambda code: ("expression", json_of(math(code))), "in-terms-of": in_terms_of, "quotient": quotient, "quotient-remainder": quotient_remainder,
    "roots": roots_finder, "complex-roots": complex_roots, "set": set_finder, "decimals": decimals, "periodic-roots": periodic_roots, "all": everything,
    "literal": literal, "cases": cases, "equations": equations, "system": system, "family": family, "system-letters": system_letters,
    "system-cases": system_cases, "interval": interval, "periodic-interval": periodic_interval, "region": region,
    "limit": limit_finder, "derivative": derivative, "implicit": implicit, "tangent": straight(False), "normal": straight(True),
    "antiderivative": antiderivative, "definite": definite, "area": area, "differential-equation": differential,
    "word": lambda code: ("word", code), "word-or-number": lambda code: ("number-value", json_of(math(code))),
    "interval-of": interval, "decimals-in": lambda code: ("decimals", [float(v) for v in roots_of(*parts(code, 3))]),
    "repeating": lambda code: ("number-form", {"value": json_of(math(code)), "form": "repeating"}),
    "expression-at": expression_at, "degrees": degrees_of, "rationalised-to": lambda code: ("form", {"form": "rationalised", "target": json_of(math(code))}),
}
