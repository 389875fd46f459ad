"""Solutions of systems."""
from sympy import *  # noqa: F403

from finding.formulas import json_of, math, numeric, parts, residual, same_values


PLACES = [(Rational(7, 3), Rational(5, 4), Rational(3, 2), Rational(11, 7), Rational(9, 5)), (Rational(13, 4), Rational(2, 3), Rational(8, 5), Rational(17, 6), Rational(6, 7)),
          (Rational(4, 9), Rational(12, 5), Rational(21, 8), Rational(5, 7), Rational(10, 3))]


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


FINDERS = {"system": system, "family": family, "system-letters": system_letters, "system-cases": system_cases}
