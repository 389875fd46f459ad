"""Solves tasks with SymPy, as somebody would who knows it: JSON lines in, JSON lines out, in order.

In:  a task as in bench/solve/question.ts; formulas are plain text.
Out: {"ms", "answer"}; "" where there is none. What has been worked out for an earlier line is forgotten.
"""
import json
import sys
import time

import sympy as sp
from sympy.core.cache import clear_cache
from sympy.parsing.sympy_parser import convert_xor, parse_expr, standard_transformations
from sympy.solvers.inequalities import solve_univariate_inequality

x = sp.Symbol("x", real=True)
y = sp.Function("y")
NAMES = {"e": sp.E, "x": x, "abs": sp.Abs}


def read(text):
    return parse_expr(text, local_dict=NAMES, transformations=(*standard_transformations, convert_xor))


def equation(text):
    left, right = text.split("=")
    return sp.Eq(read(left), read(right))


def letter(name):
    return NAMES.get(name, sp.Symbol(name))


def inequality(text):
    return read(text)


def differential(text):
    names = {**NAMES, "y": y(x), "D1": sp.Derivative(y(x), x), "D2": sp.Derivative(y(x), (x, 2))}
    left, right = (
        parse_expr(
            side.replace("y''", "D2").replace("y'", "D1"),
            local_dict=names,
            transformations=(*standard_transformations, convert_xor),
        )
        for side in text.split("=")
    )
    return sp.Eq(left, right)


def solved(task):
    what = task["do"]
    if what == "value":
        return sp.simplify(read(task["formula"]))
    if what in ("simplify", "expand", "factor"):
        return getattr(sp, what)(read(task["formula"]))
    if what == "derivative":
        return sp.diff(read(task["formula"]), x)
    if what == "solve":
        return sp.solveset(equation(task["formula"]), letter(task["letter"]), sp.S.Reals)
    if what == "inequality":
        return solve_univariate_inequality(inequality(task["formula"]), x, relational=False)
    if what == "system":
        return sp.solve([equation(each) for each in task["formulas"]], [letter(each) for each in task["letters"]], dict=True)
    if what == "limit":
        return sp.limit(read(task["formula"]), x, read(task["at"]))
    if what == "integral":
        bounds = task.get("between")
        return sp.integrate(read(task["formula"]), (x, *map(read, bounds)) if bounds else x)
    return sp.dsolve(differential(task["formula"]), y(x))


def has_answer(answer):
    return not (isinstance(answer, sp.Basic) and answer.has(sp.Integral, sp.Limit, sp.ConditionSet))


for line in sys.stdin:
    task = json.loads(line)
    clear_cache()
    start = time.perf_counter()
    try:
        found = solved(task)
        answer = str(found) if has_answer(found) else ""
    except Exception:  # whatever it cannot do, it says in its own way
        answer = ""
    print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "answer": answer}), flush=True)
