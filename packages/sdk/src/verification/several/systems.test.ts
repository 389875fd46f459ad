import { runTable } from "../../../test/several-table.ts";

// Systems of equations, with solutions lost and gained.
runTable(String.raw`
x + y + z = 6 and x - y = 1 and y - z = 1 ⇔ x = 3 and y = 2 and z = 1 → holds
x + y + z = 6 and x - y = 1 and y - z = 1 ⇔ x = 3 and y = 1 and z = 2 → fails
x + y = 2 and 2x + 2y = 4 ⇔ x + y = 2 → holds
x + y = 2 and 2x + 2y = 4 ⇔ x = 1 and y = 1 → fails
x + y = 2 and x + y = 3 ⇔ 0 = 1 → holds
x + y = 2 and x + y = 3 ⇒ x = 17 → holds
x + y = 2 ⇔ x = t and y = 2 - t → holds
x = t and y = 2 - t ⇒ x + y = 2 → holds
x = t and y = 3 - t ⇒ x + y = 2 → fails
a x + b y = p and c x + d y = q ⇔ x = (p d - b q)/(a d - b c) and y = (a q - p c)/(a d - b c) ; a d - b c != 0 → holds
a x + b y = p and c x + d y = q ⇔ x = (p d - b q)/(a d - b c) and y = (a q - p c)/(a d - b c) → where cb − d·a ≠ 0
a x + b y = p and c x + d y = q ⇔ x = (p d - b q)/(a d - b c) and y = (a q + p c)/(a d - b c) → fails
x + y = s and x - y = d ⇔ x = (s+d)/2 and y = (s-d)/2 → holds
x y = 2 and x - y = 1 ⇔ (x = 2 and y = 1) or (x = -1 and y = -2) → holds
x y = 2 and x - y = 1 ⇔ (x = 2 and y = 1) → fails
x y = 2 and x - y = 1 ⇔ (x = 2 and y = 1) or (x = -1 and y = -2) or (x = 1 and y = 2) → fails
x y = 2 and x - y = 1 ⇔ (x = 2 and y = 1) ; x > 0 → holds
x^2 + y^2 = 25 and x + y = 7 ⇔ (x = 3 and y = 4) or (x = 4 and y = 3) → holds
x^2 + y^2 = 25 and x + y = 7 ⇒ x y = 12 → holds
x^2 + y^2 = 25 and x + y = 7 ⇔ x y = 12 → fails
x^2 + y^2 = 2 and x y = 1 ⇔ (x = 1 and y = 1) or (x = -1 and y = -1) → holds
x^2 + y^2 = 1 and x y = 1 ⇔ 0 = 1 → holds
x^2 - y = 1 and y^2 - x = 1 ⇒ x = y or x + y = -1 → holds
x^2 + y^2 = 5 and x^2 - y^2 = 3 ⇔ x^2 = 4 and y^2 = 1 → holds
x^2 + y^2 = 5 and x^2 - y^2 = 3 ⇔ (x = 2 and y = 1) or (x = 2 and y = -1) or (x = -2 and y = 1) or (x = -2 and y = -1) → holds
x^2 + y^2 = 5 and x^2 - y^2 = 3 ⇔ (x = 2 and y = 1) or (x = -2 and y = -1) → fails
x^2 + x y = 3 and y^2 + x y = 6 ⇔ (x = 1 and y = 2) or (x = -1 and y = -2) → holds
x^3 + y^3 = 9 and x + y = 3 ⇔ (x = 1 and y = 2) or (x = 2 and y = 1) → holds
x^2 + y^2 + z^2 = 3 and x + y + z = 3 ⇔ x = 1 and y = 1 and z = 1 → holds
x + y + z = 6 and x y + y z + z x = 11 and x y z = 6 ⇒ (x-1)(x-2)(x-3) = 0 → holds
x y = 6 and y z = 12 and z x = 8 ⇔ (x = 2 and y = 3 and z = 4) or (x = -2 and y = -3 and z = -4) → holds
x y = 6 and y z = 12 and z x = 8 ⇔ (x = 2 and y = 3 and z = 4) → fails
y = x^2 and y = x + 2 ⇔ (x = 2 and y = 4) or (x = -1 and y = 1) → holds
y = x^3 and y = x + 1 ⇒ x > 1 → holds
y = x^3 and y = x + 1 ⇒ x > 2 → fails
x^2 + y^2 = 4 and y = x^2 - 2 ⇔ (x = 0 and y = -2) or (x = sqrt(3) and y = 1) or (x = -sqrt(3) and y = 1) → holds
x^2 + y^2 = 4 and y = x^2 - 2 ⇔ (x = sqrt(3) and y = 1) or (x = -sqrt(3) and y = 1) → fails
sqrt(x) + sqrt(y) = 5 and x + y = 13 ⇔ (x = 4 and y = 9) or (x = 9 and y = 4) → holds
1/x + 1/y = 5 and 1/x - 1/y = 1 ⇔ x = 1/3 and y = 1/2 → holds
(x, y) = (2, 1) ⇔ x + y = 3 and x - y = 1 → holds
2x = lambda and 2y = lambda and x + y = 1 ⇔ x = 1/2 and y = 1/2 and lambda = 1 → holds
y = 2 lambda x and x = 2 lambda y and x^2 + y^2 = 1 ⇒ x^2 = y^2 → holds
a_1 + 4d = 14 and a_1 + 9d = 29 ⇔ d = 3 and a_1 = 2 → holds
a q = 6 and a q^3 = 54 ⇔ (a = 2 and q = 3) or (a = -2 and q = -3) → holds
a q = 6 and a q^3 = 54 ⇔ (a = 2 and q = 3) → fails
x + y = 3 and x^2 + y^2 = 5 and x > y ⇔ x = 2 and y = 1 → holds
2^x \cdot 2^y = 8 and x - y = 1 ⇔ x = 2 and y = 1 → holds
2^x + 3^y = 5 and 2^x - 3^y = -1 ⇔ x = 1 and y = 1 → holds
ln(x) + ln(y) = ln(6) and x + y = 5 ⇔ (x = 2 and y = 3) or (x = 3 and y = 2) → holds
|x| + |y| = 0 ⇔ x = 0 and y = 0 → holds
x^2 + y^2 <= 0 ⇔ x = 0 and y = 0 → holds
x^2 y = x y ⇔ x = 0 or y = 0 or x = 1 → holds
x^2 y = x y ⇔ x = 1 → fails
x^2 y = x y ⇔ x y = y → fails
(x - y)(x + y) = 0 ⇔ x^2 = y^2 → holds
x^2 - y^2 = x - y ⇔ x + y = 1 → fails
x^2 - y^2 = x - y ⇔ x + y = 1 or x = y → holds
x^2 - y^2 = x - y ⇔ x + y = 1 ; x != y → holds
`);
