"""A drawn figure as lines, dots and areas in its own coordinates, with what a pixel is."""
import math


class Picture:
    def __init__(self, drawn):
        self.plot = drawn["plot"]
        options = self.plot["options"]
        roles = {layer["id"]: layer.get("role") for layer in drawn["layers"]}
        self.types = {layer["id"]: layer["type"] for layer in drawn["layers"]}
        self.domain = [options["x"]["domain"], options["y"]["domain"]]
        inner = [options["width"] - options.get("marginLeft", 0) - options.get("marginRight", 0),
                 options["height"] - options.get("marginTop", 0) - options.get("marginBottom", 0)]
        self.pixel = [abs(d[1] - d[0]) / size for d, size in zip(self.domain, inner)]
        self.lines, self.curves, self.dots, self.areas, self.vectors = [], [], [], [], []
        for mark in self.plot["marks"]:
            if "source" not in mark:
                continue
            self._take(mark, roles.get(mark["source"]))

    def _take(self, mark, role):
        data, options, kind = mark.get("data", {}), mark["options"], mark["mark"]
        column = lambda name: data.get(options.get(name)) if isinstance(options.get(name), str) else None
        if kind in ("line", "areaY", "area") and column("x"):
            parts = broken(column("x"), column("y") or column("y2"), column("z"))
            filled = options.get("fill") not in (None, "none")
            if filled:
                self.areas.extend(parts)
            if not filled or options.get("stroke") not in (None, "none"):
                self.lines.extend(parts)
                # What was only constructed need not be what was asked for.
                if role not in ("asymptote", "construction"):
                    self.curves.extend(parts)
        elif kind in ("arrow", "link", "ruleX", "ruleY") and column("x1"):
            ends = list(zip(column("x1"), column("y1"), column("x2"), column("y2")))
            self.lines.extend([[(a, b), (c, d)] for a, b, c, d in ends])
        elif kind in ("rect", "rectY") and column("x1"):
            for a, b, c, d in zip(column("x1"), column("x2"), column("y1"), column("y2")):
                self.areas.append([(a, c), (b, c), (b, d), (a, d)])
        elif kind == "dot":
            hollow = str(options.get("fill", "none")).startswith(("none", "var(--math-viz-surface"))
            self.dots.extend((p, q, hollow) for p, q in zip(column("x"), column("y")) if p is not None)
        elif kind == "vector":
            self.vectors.extend(zip(column("x"), column("y"), column("rotate")))

    def apart(self, p, q):
        """In pixels."""
        return math.hypot((p[0] - q[0]) / self.pixel[0], (p[1] - q[1]) / self.pixel[1])

    def distance(self, point, line):
        """From a point to a line through places, in pixels."""
        scaled = [(a / self.pixel[0], b / self.pixel[1]) for a, b in line]
        p = (point[0] / self.pixel[0], point[1] / self.pixel[1])
        if len(scaled) == 1:
            return math.dist(p, scaled[0])
        return min(from_segment(p, a, b) for a, b in zip(scaled, scaled[1:]))

    def boxes(self):
        return [(min(p[0] for p in area), max(p[0] for p in area), min(p[1] for p in area), max(p[1] for p in area)) for area in self.areas]


def broken(xs, ys, zs):
    """Columns cut where a null or another value of z breaks the line."""
    parts, part, last = [], [], None
    for index, (a, b) in enumerate(zip(xs, ys)):
        group = zs[index] if zs else None
        if a is None or b is None or (part and group != last):
            if part:
                parts.append(part)
            part = []
        if a is not None and b is not None:
            part.append((a, b))
        last = group
    return parts + ([part] if part else [])


def from_segment(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    share = 0 if square == 0 else max(0, min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))
    return math.dist(p, (a[0] + share * dx, a[1] + share * dy))


def contains(polygon, point):
    inside = False
    for (ax, ay), (bx, by) in zip(polygon, polygon[1:] + polygon[:1]):
        if (ay > point[1]) != (by > point[1]) and point[0] < ax + (point[1] - ay) / (by - ay) * (bx - ax):
            inside = not inside
    return inside
