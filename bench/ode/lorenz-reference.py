"""Writes lorenz-reference.json: the Lorenz system (sigma = 10, rho = 28, beta = 8/3) from (1, 1, 1) at t = 1 … 10, to 25 digits.

mpmath's Taylor method at 30 digits and again at 40, which have to agree; needs mpmath (Debian: python3-mpmath).
Run: python3 lorenz-reference.py (about a minute).
"""

import json
import pathlib

from mpmath import mp, mpf, nstr, odefun

TIMES = range(1, 11)


def rates(_, state):
    x, y, z = state
    return [10 * (y - x), 28 * x - y - x * z, x * y - mpf(8) / 3 * z]


def states(digits):
    mp.dps = digits
    solution = odefun(rates, 0, [mpf(1)] * 3)
    return [[nstr(value, 25) for value in solution(t)] for t in TIMES]


lines, finer = states(30), states(40)
mp.dps = 40
worst = max(abs(mpf(a) - mpf(b)) for line, other in zip(lines, finer) for a, b in zip(line, other))
assert worst < mpf(10) ** -20, f"30 and 40 digits differ by {nstr(worst, 3)}"
found = [{"t": t, "state": line} for t, line in zip(TIMES, finer)]
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps(found, indent=2) + "\n")
