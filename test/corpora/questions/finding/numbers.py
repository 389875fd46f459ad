"""Numbers: their values and forms."""
from sympy import *  # noqa: F403

from finding.formulas import json_of, math, numeric, parts, residual, same_values


def number(code):
    value = simplify(math(code))
    assert value.is_real and not value.free_symbols, code
    return "number-value", json_of(value)


def complex_number(code):
    value = expand(simplify(math(code)), complex=True)
    return "complex-number", [float(re(value)), float(im(value))]


def prime(code):
    return "prime-factors", [[p, e] for p, e in sorted(factorint(int(code)).items())]


def number_form(form):
    return lambda code: ("number-form", {"value": json_of(math(code)), "form": form})


FINDERS = {
    "number": number,
    "complex": complex_number,
    "prime": prime,
    "undefined": lambda code: ("undefined", None),
    **{name: number_form(name) for name in ("mixed", "fraction", "decimal", "repeating", "percent", "percentage", "scientific", "ratio")},
}
