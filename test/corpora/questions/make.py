#!/usr/bin/env python3
"""
Writes the answers of the questions, each found by SymPy (and trajectories by mpmath): *.jsonl beside this file. A condition that does not hold
of an answer stops it. Needs python3-sympy: `python3 make.py`.
"""
import json, os, re, sys
from sympy import (Abs, I, Integer, Interval, Matrix, Rational, Symbol, Union, cos, expand, lambdify, oo, pi, simplify, sin, sqrt, sstr, sympify)
from mpmath import mp
import mpmath
from conics import *
import arithmetic, calculus, expressions, inequalities, one_unknown, several
import conditions, equations, lines, meetings, systems
from finders import FINDERS

HERE = os.path.dirname(os.path.abspath(__file__))
z = Symbol("z", real=True)


def on(equation, P):
    return simplify(poly(equation).subs({x: P[0], y: P[1]})) == 0


def flow(rates, start, end):
    """The state at t, by the classical Runge-Kutta method with 20 digits."""
    letters = [x, y, z][: len(start.split(","))]
    state = [sympify(s, locals={"x": x, "y": y, "z": z}, rational=True) for s in rates.split(",")]
    f = lambdify([letters], state, "mpmath")
    mp.dps = 20
    first = [mp.mpf(s) for s in start.split(",")]
    last = mp.mpf(sympify(end).evalf(20))
    h = mp.mpf(1) / 400
    steps = int(mpmath.ceil(last / h))
    h = last / steps
    # The classical method of order 4 with steps of 1/400, extrapolated with steps half as long.
    def run(count):
        v, dt = list(first), last / count
        for _ in range(count):
            k1 = f(v)
            k2 = f([a + dt / 2 * b for a, b in zip(v, k1)])
            k3 = f([a + dt / 2 * b for a, b in zip(v, k2)])
            k4 = f([a + dt * b for a, b in zip(v, k3)])
            v = [a + dt / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(v, k1, k2, k3, k4)]
        return v
    coarse, fine = run(steps), run(2 * steps)
    return {"start": [float(v) for v in first], "end": [float(q + (q - p) / 15) for p, q in zip(coarse, fine)], "t": float(last)}


NAMES = dict(globals())


def plain(value):
    if isinstance(value, (str, dict)):
        return value
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, Matrix):
        return [[plain(v) for v in value.row(i)] for i in range(value.rows)]
    return sstr(sympify(value))


TOPICAL = [("arithmetic", arithmetic), ("expressions", expressions), ("one-unknown", one_unknown), ("several", several), ("inequalities", inequalities), ("calculus", calculus)]


def write_topical(name, module):
    """Sets whose questions stand by topic, each (question, kind, formula, kind, formula …); see finders.py."""
    seen, failed = set(), []
    with open(os.path.join(HERE, name + ".jsonl"), "w", encoding="utf-8") as file:
        for topic, rows in [*module.QUESTIONS.items(), *module.HARDER.items(), *module.EDGES.items()]:
            assert topic in module.QUESTIONS, topic
            for text, *asked in rows:
                assert text not in seen, text
                seen.add(text)
                answers = []
                for kind, code in zip(asked[::2], asked[1::2]):
                    try:
                        found, value = FINDERS[kind](code)
                    except Exception as error:
                        failed.append(f"{name}: {text}: {kind} {code}: {type(error).__name__} {error}")
                        continue
                    answers.append({"kind": found, "value": value})
                lang = "zh" if re.search("[\u4e00-\u9fff]", text) else "en"
                row = {"id": f"{name}-{len(seen)}", "lang": lang, "topic": topic, "text": text, "answers": answers}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
    assert not failed, "\n".join(failed)
    print(name, len(seen))


def main():
    wanted = sys.argv[1:]
    for name, module in TOPICAL:
        if not wanted or name in wanted:
            write_topical(name, module)
    for name, module in [("equations", equations), ("conditions", conditions), ("meetings", meetings), ("lines", lines), ("systems", systems)]:
        if wanted and name not in wanted:
            continue
        seen = set()
        with open(os.path.join(HERE, name + ".jsonl"), "w", encoding="utf-8") as file:
            for number, row in enumerate(module.ROWS, 1):
                lang, text, answers = row[0], row[1], row[2]
                assert text not in seen, text
                seen.add(text)
                for check in row[3] if len(row) > 3 else []:
                    value = eval(check, NAMES)
                    assert value is True or value == True, (text, check)  # noqa: E712
                found = []
                for kind, code in answers:
                    found.append({"kind": kind, "value": plain(code if kind in ("word", "blow-up") else eval(code, NAMES))})
                file.write(json.dumps({"id": f"{name}-{number}", "lang": lang, "text": text, "answers": found}, ensure_ascii=False) + "\n")
        print(name, len(seen))


if __name__ == "__main__":
    main()
