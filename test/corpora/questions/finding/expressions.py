"""Forms of expressions."""
from sympy import *  # noqa: F403

from finding.formulas import json_of, math, numeric, parts, residual, same_values


def positive(expression):
    letters = {s: Symbol(s.name, positive=True) for s in expression.free_symbols}
    return expression.subs(letters)


def plainest(expression):
    """The shortest of what SymPy's ways to simplify give."""
    formula = positive(expression)
    found = [formula]
    for way in (simplify, cancel, radsimp, trigsimp, powsimp, powdenest, sqrtdenest, factor, expand, lambda v: sqrtdenest(radsimp(simplify(v))), lambda v: logcombine(expand_log(v))):
        for start in (formula, sqrtdenest(expand(formula))):
            other = way(start)
            if same_values(formula, other):
                found.append(other)
    return min(found, key=lambda v: (len(str(json_of(v))), count_ops(v)))


def form(name, find):
    def finder(code):
        formula, letter, *_ = parts(code, 2)
        target = find(math(formula)) if not letter or name != "collected" else collect(expand(math(formula)), Symbol(letter))
        assert same_values(positive(math(formula)), positive(target)), code
        value = {"form": name, "target": json_of(target)}
        if letter:
            value["letter"] = letter
        if name == "factored":
            content, factors = factor_list(target)
            value["factors"] = int(sum(power for _, power in factors))
            value["content"] = json_of(abs(content))
        if name in ("expanded", "partial-fractions"):
            value["terms"] = len(Add.make_args(target))
        if name == "collected":
            value["terms"] = len(Poly(target, Symbol(letter)).terms())
        return "form", value
    return finder


def quotient(code):
    p, d = map(math, code.split(";"))
    q, r = div(p, d)
    assert expand(q * d + r - p) == 0
    return "form", {"form": "quotient", "target": json_of(q + r / d), "exact": bool(r == 0)}


def quotient_remainder(code):
    p, d = map(math, code.split(";"))
    q, r = div(p, d)
    return "quotient-remainder", {"target": json_of(p / d), "quotient": json_of(q), "remainder": json_of(r)}


def in_terms_of(code):
    formula, letter = parts(code, 2)
    return "form", {"form": "in-terms-of", "target": json_of(math(formula)), "letter": letter}


def expression_at(code):
    formula, letter, values = parts(code, 3)
    return "values-at", [[{letter: float(math(v))}, float(math(formula).subs(Symbol(letter), math(v)))] for v in values.split(",")]


FINDERS = {
    "simplified": form("simplified", plainest),
    "expanded": form("expanded", expand),
    "factored": form("factored", factor),
    "collected": form("collected", expand),
    "completed-square": form("completed-square", expand),
    "rationalised": form("rationalised", radsimp),
    "rationalised-to": form("rationalised", lambda formula: formula),
    "partial-fractions": form("partial-fractions", apart),
    "single-logarithm": form("single-logarithm", lambda formula: formula),
    "in-terms-of": in_terms_of,
    "quotient": quotient,
    "quotient-remainder": quotient_remainder,
    "expression": lambda code: ("expression", json_of(math(code))),
    "expression-at": expression_at,
}
