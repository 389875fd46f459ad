"""Limits, derivatives, integrals and differential equations."""
import mpmath
import scanning
from sympy import *  # noqa: F403

from finding.formulas import json_of, math, numeric, parts, residual, same_values


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


FINDERS = {
    "limit": limit_finder,
    "derivative": derivative,
    "implicit": implicit,
    "tangent": straight(False),
    "normal": straight(True),
    "antiderivative": antiderivative,
    "definite": definite,
    "area": area,
    "differential-equation": differential,
    "word": lambda code: ("word", code),
}
