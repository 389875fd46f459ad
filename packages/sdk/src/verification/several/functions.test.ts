import { runTable } from "../../../test/several-table.ts";

// Named functions, powers with letters in the exponent, angles, families with a parameter.
runTable(String.raw`
x + y = 2 ⇔ x = t and y = 2 - t → holds
x + y = 2 ⇔ x = t and y = 3 - t → fails
x = 1 + t and y = 2 - t and z = 3 t ⇔ x + y = 3 and z = 3(x - 1) → holds
x = 2 ⇔ x + c = 2 ; y > 0 → fails
2x + 2y dy/dx = 0 ⇔ dy/dx = -x/y → where y ≠ 0
f(x) = 2y ⇔ y = f(x)/2 → holds
f(x) = 2y ⇒ f(x)^2 = 4y^2 → holds
f(x) = 2y ⇒ f(x)^2 = 4y → undecided
a_{n+1} = 2a_n + 1 ⇔ a_{n+1} + 1 = 2(a_n + 1) → holds
x^n = y ⇔ y - x^n = 0 → holds
x^n y = x^{n+1} ⇔ y = x ; x > 0 → holds
x^n y = x^{n+1} ⇔ y = x → undecided
x = y ⇒ x^n = y^n → where x > 0 ∨ n ∈ ℤ ∧ x ≠ 0 ∨ x = 0 ∧ n > 0, y > 0 ∨ n ∈ ℤ ∧ y ≠ 0 ∨ y = 0 ∧ n > 0
x = y ⇒ x^n = y^n ; x > 0 → holds
(-1)^n x = y ⇔ y - (-1)^n x = 0 → holds
(-1)^{2n} x = y ⇔ x = y → undecided
sin(x) = y and cos(x) = z ⇒ y^2 + z^2 = 1 → holds
tan(x) = y ⇒ sin(x) = y cos(x) → holds
sin(x) = y ⇔ y = sin(x) → holds
x = r cos(t) and y = r sin(t) ⇒ x^2 + y^2 = r^2 → holds
x = r cos(t) and y = r sin(t) ⇒ x^2 + y^2 = r → fails
c^2 = a^2 + b^2 - 2a b cos(C) ⇔ cos(C) = (a^2+b^2-c^2)/(2a b) → where a ≠ 0, b ≠ 0
c^2 = a^2 + b^2 - 2a b cos(C) ⇔ cos(C) = (a^2+b^2-c^2)/(2a b) ; a > 0 and b > 0 → holds
a/sin(A) = b/sin(B) ⇒ a sin(B) = b sin(A) → holds
a/sin(A) = b/sin(B) ⇔ a = b sin(A)/sin(B) ; sin(A) != 0 → holds
I = V/R ⇔ V = I R → where R ≠ 0
1/R = 1/a + 1/b ⇔ R = a b/(a + b) ; a > 0 and b > 0 → holds
n_1 sin(a) = n_2 sin(b) ⇔ sin(b) = n_1 sin(a)/n_2 → where n₂ ≠ 0
F = k q_1 q_2/r^2 ⇔ r^2 = k q_1 q_2/F → where F ≠ 0, r ≠ 0
F = 9/5 C + 32 ⇔ C = 5/9 (F - 32) → holds
F = 9/5 C + 32 ⇔ C = 5/9 F - 32 → fails
pH = -\log(h) ⇔ h = 10^{-pH} → holds
N = N_0 \cdot 2^{-t/T} ⇔ t = T \log_2(N_0/N) ; N > 0 → where T ≠ 0
N = N_0 \cdot 2^{-t/T} ⇔ t = T ln(N_0/N)/ln(2) → where N ≠ 0, T ≠ 0
N = N_0 \cdot 2^{-t/T} ⇔ t = T ln(N/N_0)/ln(2) ; N > 0 and N_0 > 0 → fails
y = sqrt(x - a) + b ⇔ x = (y - b)^2 + a ; y >= b → holds
y = sqrt(x - a) + b ⇔ x = (y - b)^2 + a → fails
y = e^{2x} + 1 ⇔ x = ln(y - 1)/2 → holds
y = \log_a(x) ⇔ x = a^y ; a > 0 and a != 1 → holds
x = a^y ⇔ y = ln(x)/ln(a) ; a > 0 → where a ≠ 1
x = (1+y)/(1-y) ⇔ y = (x-1)/(x+1) → holds
|x - a| = b ⇔ x = a + b or x = a - b ; b >= 0 → holds
|x - a| = b ⇔ x = a + b or x = a - b → fails
|x - a| < b ⇔ a - b < x and x < a + b → holds
|x y| = |x| |y| ⇔ 0 = 0 → holds
sqrt(x^2) = y ⇔ |x| = y → holds
sqrt(x^2) = y ⇔ x = y → fails
sqrt(x y) = z ⇔ sqrt(x) sqrt(y) = z ; x >= 0 → where y ≥ 0
sqrt(x y) = z ⇔ sqrt(x) sqrt(y) = z → where x ≥ 0, y ≥ 0
sqrt(x) = sqrt(y) ⇔ x = y → where x ≥ 0
sqrt(x) = sqrt(y) ⇔ x = y ; x > 0 → holds
x = y and z = \sqrt[n]{x} ⇒ ln(x) = ln(y) → where x > 0
x = y and z = \sqrt[3]{x} ⇒ ln(x) = ln(y) → where x > 0
`);
