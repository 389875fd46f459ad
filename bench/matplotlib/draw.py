"""Runs exported programs and prints, for each, the lines that matplotlib has: one JSON object a line, in the order of the input."""

import json
import sys
import warnings

import matplotlib

matplotlib.use("Agg")
import matplotlib.axes
import matplotlib.pyplot as plt
import numpy as np

plt.show = lambda *arguments, **keywords: None
contours = []
plain_contour = matplotlib.axes.Axes.contour


def contour(ax, *arguments, **keywords):
    drawn = plain_contour(ax, *arguments, **keywords)
    if list(keywords.get("levels", [])) == [0]:
        contours.extend(segment for segments in drawn.allsegs for segment in segments)
    return drawn


matplotlib.axes.Axes.contour = contour


def places(points):
    return [[x, y] if np.isfinite(x) and np.isfinite(y) else None for x, y in np.asarray(points).tolist()]


def is_axis(line):
    return line.get_linewidth() == 0.8 and line.get_color() == "black"


def lines_of(ax):
    for line in ax.lines:
        if line.get_linestyle() in ("None", "") or is_axis(line):
            continue
        path = line.get_xydata()
        pixels = line.get_transform().transform(path)
        yield places(ax.transData.inverted().transform(pixels))


for source in sys.stdin:
    plt.close("all")
    contours.clear()
    program = json.loads(source)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            exec(compile(program, "figure.py", "exec"), {"__name__": "__main__"})
            figure = plt.gcf()
            figure.canvas.draw()
            is_flat = all(ax.name != "3d" for ax in figure.axes)
            lines = [line for ax in figure.axes for line in lines_of(ax)] if is_flat else []
            lines += [places(segment) for segment in contours]
        said = [str(warning.message) for warning in caught if "Glyph" not in str(warning.message)]
        print(json.dumps({"lines": lines, "warnings": said}), flush=True)
    except Exception as error:
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}), flush=True)
