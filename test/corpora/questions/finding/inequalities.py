"""Solutions of inequalities."""
import scanning
from sympy import *  # noqa: F403

from finding.formulas import json_of, math, numeric, parts, residual, same_values


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


FINDERS = {"interval": interval, "periodic-interval": periodic_interval, "region": region}
