"""Solutions of equations in one unknown, each found by SymPy and by looking everywhere."""
import scanning
from sympy import *  # noqa: F403

from finding.formulas import json_of, math, numeric, parts, residual, same_values


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


def literal(code):
    equation, letter = parts(code, 2)
    f, x = residual(equation), Symbol(letter)
    letters = sorted(f.free_symbols - {x}, key=str)
    rows = []
    for k in range(60):
        at = {s: Rational((7 * k + 11 * j * j + 5 * k * j) % 23 + 1, 4 + j) for j, s in enumerate(letters)}
        found = [s for s in solve(f.subs(at), x) if satisfies(f.subs(at), x, s)]
        # Where the solutions are real.
        if not found or any(abs(im(N(s, 30))) > 1e-20 for s in found):
            continue
        rows.append({"at": {s.name: float(v) for s, v in at.items()}, "solutions": [numeric(s) for s in found]})
        if len(rows) == 4:
            return "solutions-at", rows
    raise AssertionError(code)


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


def degrees_of(code):
    return "degrees", [round(float(v) * 180 / float(pi), 9) for v in roots_of(code, "x", "0,2*pi,[)")]


FINDERS = {
    "roots": roots_finder,
    "complex-roots": complex_roots,
    "set": set_finder,
    "decimals": decimals,
    "decimals-in": lambda code: ("decimals", [float(v) for v in roots_of(*parts(code, 3))]),
    "periodic-roots": periodic_roots,
    "degrees": degrees_of,
    "all": everything,
    "literal": literal,
    "cases": cases,
    "equations": equations,
}
