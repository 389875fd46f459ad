"""What SymPy finds for a formula, by kind of question: FINDERS[kind](code) → (kind of answer, value)."""
from finding import calculus, expressions, inequalities, numbers, systems, unknowns

FINDERS = {kind: find for module in (numbers, expressions, unknowns, systems, inequalities, calculus) for kind, find in module.FINDERS.items()}
