"""Holds what is drawn for the requests of `requests.py` against their facts: `python3 test/corpora/figures/check.py [TOPIC …]`.

Needs SymPy, and Node 24 or later as `node`. Ends with 1 where fewer than 97 % of the requests have all their facts.
"""
import json
import math
import subprocess
import sys
from collections import Counter
from pathlib import Path

from sympy import S, lambdify, symbols

from picture import Picture, contains
from requests import REQUESTS

here = Path(__file__).parent
x, y, z = symbols("x y z", real=True)
letters = (x, y, z)
LEAST = 0.97
NEAR = 1.0  # pixels
# Beside the edge of a domain only the nearest places have a value.
NEARER = [sign * share for share in (1, 0.3, 0.1, 0.03, 0.01, 0) for sign in (-1, 1)]


def number(value):
    return float(S(value).evalf())


def points(places):
    return [tuple(number(part) for part in place) for place in places]


def on_one_of(formulas, picture, place, reach=0.5):
    """Whether a place is within half a pixel of where one of the formulas is zero, to first order, or of a change of its sign."""
    px, py = picture.pixel
    for f in formulas:
        around = [value(f, place[0] + i * reach * px, place[1] + j * reach * py) for i in NEARER for j in (-1, 0, 1)]
        real = [v for v in around if v is not None]
        if any(abs(v) < 1e-9 for v in real) or (real and min(real) <= 0 <= max(real)):
            return True
        # Double curves, and the tips of cusps, have no change of sign.
        if real and min(map(abs, real)) < 1e-3 * max(map(abs, real)):
            return True
    return False


def value(f, *at):
    try:
        v = f(*at)
        return float(v) if not isinstance(v, complex) and math.isfinite(v) else None
    except (ValueError, ZeroDivisionError, OverflowError, TypeError):
        return None


def satisfies(formulas, picture, drawn):
    if formulas is None:
        return None
    made = [lambdify((x, y), f, "math") for f in formulas]
    places = [place for line in picture.curves for place in line]
    if len(places) < 2:
        return "no curve"
    strange = [place for place in places[:: max(1, len(places) // 1500)] if not on_one_of(made, picture, place)]
    return f"{len(strange)} places lie elsewhere, such as {strange[0]}" if len(strange) > 0.002 * len(places) else None


def through(places, picture, drawn):
    lines = picture.lines + [[dot[:2]] for dot in picture.dots]
    missed = [place for place in points(places) if not lines or min(picture.distance(place, line) for line in lines) > NEAR]
    return f"not through {missed}" if missed else None


def marked(places, picture, drawn):
    missed = [place for place in points(places) if not any(not hollow and picture.apart(place, (a, b)) < NEAR for a, b, hollow in picture.dots)]
    return f"no dot at {missed}" if missed else None


def holes(places, picture, drawn):
    missed = [place for place in points(places) if not any(hollow and picture.apart(place, (a, b)) < NEAR for a, b, hollow in picture.dots)]
    return f"no hollow dot at {missed}" if missed else None


def uncrossed(places, picture, drawn):
    for a in map(number, places):
        for line in picture.curves:
            for p, q in zip(line, line[1:]):
                if min(p[0], q[0]) < a < max(p[0], q[0]) or (p[0] == q[0] == a and abs(p[1] - q[1]) > 2 * picture.pixel[1]):
                    return f"x = {a} is crossed from {p} to {q}"
    return None


def covers(ends, picture, drawn):
    low, high = map(number, ends)
    found = [place[0] for line in picture.curves for place in line]
    return None if found and abs(min(found) - low) < 2 * picture.pixel[0] and abs(max(found) - high) < 2 * picture.pixel[0] else "another interval"


def inside(places, picture, drawn):
    missed = [place for place in points(places) if not any(contains(area, place) for area in picture.areas)]
    return f"not shaded at {missed}" if missed else None


def outside(places, picture, drawn):
    if not picture.areas:
        return "nothing shaded"
    wrong = [place for place in points(places) if any(contains(area, place) for area in picture.areas)]
    return f"shaded at {wrong}" if wrong else None


def boxes(wanted, picture, drawn):
    near = lambda box, other: all(abs(a - b) < 1.5 * picture.pixel[i // 2] for i, (a, b) in enumerate(zip(box, other)))
    missed = [box for box in (tuple(map(number, box)) for box in wanted) if not any(near(box, other) for other in picture.boxes())]
    return f"no box {missed}" if missed else None


def heights(wanted, picture, drawn):
    found = sorted(picture.boxes())
    if len(found) != len(wanted):
        return f"{len(found)} bars"
    wrong = [(name, box) for (name, height), box in zip(wanted, found) if abs(box[3] - height) > 1.5 * picture.pixel[1] or abs(box[2]) > 1.5 * picture.pixel[1]]
    return f"bars {wrong}" if wrong else None


def counted(wanted, picture, drawn):
    total = sum(box[3] - box[2] for box in picture.boxes())
    return None if abs(total - wanted) < 0.05 * wanted else f"{total} counted"


def quantiles(wanted, picture, drawn):
    for axis in (0, 1):
        found = [place[axis] for line in picture.lines + picture.areas for place in line]
        if all(any(abs(v - w) < 1.5 * picture.pixel[axis] for v in found) for w in wanted):
            return None
    return f"not all of {wanted} are drawn"


def line(wanted, picture, drawn):
    for end, kind, other in wanted:
        here = [hollow for a, b, hollow in picture.dots if abs(a - number(end)) < 1.5 * picture.pixel[0]]
        if here != [kind == "open"]:
            return f"{here} at {end}"
        far = min(max(number(other), picture.domain[0][0]), picture.domain[0][1])
        middle = (number(end) + far) / 2
        spanned = [part for part in picture.lines if min(p[0] for p in part) <= middle <= max(p[0] for p in part)]
        if not spanned:
            return f"nothing drawn at {middle}"
    return None


def field(wanted, picture, drawn):
    dx, dy = (lambdify((x, y), part, "math") for part in wanted)
    seen = [(a, b, math.sin(math.radians(r)), math.cos(math.radians(r))) for a, b, r in picture.vectors]
    if not seen:
        strokes = [part for part in picture.lines if len(part) == 2]
        seen = [((p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (q[0] - p[0]) / picture.pixel[0], (q[1] - p[1]) / picture.pixel[1]) for p, q in strokes]
    if len(seen) < 50:
        return f"only {len(seen)} vectors"
    wrong = 0
    for a, b, u, v in seen:
        p, q = value(dx, a, b), value(dy, a, b)
        if p is None or q is None:
            continue
        p, q = p / picture.pixel[0], q / picture.pixel[1]
        if abs(u * q - v * p) > 0.05 * math.hypot(u, v) * math.hypot(p, q) + 1e-12:
            wrong += 1
    return f"{wrong} of {len(seen)} vectors point elsewhere" if wrong > 0.02 * len(seen) else None


def space(formulas, picture, drawn, every=False):
    made = [lambdify(letters, f, "math") for f in formulas]
    kinds = ("surface", "parametric-surface", "space-curve")
    places = [place for layer in drawn["space"] if layer["type"] in kinds for place in layer["places"] if None not in place]
    if len(places) < 10:
        return "nothing in space"
    size = max(abs(part) for place in places for part in place) or 1
    quantifier = all if every else any
    wrong = [place for place in places if not quantifier(abs(value(f, *place) or 0) < 1e-9 * (1 + size) ** 4 for f in made)]
    # A solid has caps as well.
    return f"{len(wrong)} of {len(places)} places lie elsewhere, such as {wrong[0]}" if len(wrong) > 0.6 * len(places) or (every and wrong) else None


def levels(formula, picture, drawn):
    f = lambdify((x, y), formula, "math")
    lines = [part for part in picture.lines if len(part) > 5]
    if len(lines) < 4:
        return f"only {len(lines)} level curves"
    for part in lines:
        values = [value(f, *place) for place in part]
        middle = sorted(values)[len(values) // 2]
        made = [lambdify((x, y), formula - middle, "math")]
        if not all(on_one_of(made, picture, place, 1) for place in part):
            return f"no level curve: {min(values)} to {max(values)}"
    return None


def dots(places, picture, drawn):
    found = [tuple(place) for layer in drawn["space"] if layer["type"] == "points" for place in layer["places"]]
    missed = [place for place in points(places) if place not in found]
    return f"no point {missed}" if missed else None


def parameters(names, picture, drawn):
    return None if set(drawn["parameters"]) == names else f"parameters {sorted(drawn['parameters'])}"


def family(make, picture, drawn):
    try:
        return satisfies(make({name: S(value) for name, value in drawn["parameters"].items()}), picture, drawn)
    except KeyError as missing:
        return f"no parameter {missing}"


FACTS = {f.__name__: f for f in (satisfies, through, marked, holes, uncrossed, covers, inside, outside, boxes, heights, counted, quantiles, line,
                                 field, levels, dots, parameters, family)}


def faults(request, drawn):
    if drawn["status"] != "solved" or not drawn.get("plot"):
        return [f"{drawn['status']}, {'a' if drawn.get('plot') else 'no'} figure: {drawn.get('reason')}"]
    picture, facts = Picture(drawn), dict(request["facts"])
    every = facts.pop("every", False)
    found = [space(facts.pop("space"), picture, drawn, every)] if "space" in facts else []
    found += [FACTS[name](wanted, picture, drawn) for name, wanted in facts.items()]
    return [fault for fault in found if fault]


def main(topics):
    wanted = [request for request in REQUESTS if not topics or request["topic"] in topics]
    lines = "\n".join(json.dumps({key: request[key] for key in ("id", "text", "lang")}) for request in wanted)
    run = subprocess.run(["node", "--disable-warning=ExperimentalWarning", str(here / "drawn.ts")], input=lines, capture_output=True, text=True, check=True)
    drawn = {row["id"]: row for row in map(json.loads, run.stdout.splitlines())}
    right, asked, times = Counter(), Counter(), []
    for request in wanted:
        row = drawn[request["id"]]
        times.append(row["milliseconds"])
        found = faults(request, row)
        asked[request["topic"]] += 1
        right[request["topic"]] += not found
        if found:
            print(f"  {request['id']} {request['text']}\n      {'; '.join(found)[:400]}")
    for topic in asked:
        print(f"  {topic}: {right[topic]} of {asked[topic]}")
    share = right.total() / asked.total()
    times.sort()
    print(f"{right.total()} of {asked.total()} with every fact true ({100 * share:.1f} %); median {times[len(times) // 2]:.0f} ms, slowest {times[-1]:.0f} ms")
    return 0 if share >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
