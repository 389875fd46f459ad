import { runTable } from "../../../test/several-table.ts";

// Inequalities in several letters.
runTable(String.raw`
x^2 + y^2 + z^2 >= x y + y z + z x ⇔ 0 = 0 → holds
a > 0 and b > 0 and c > 0 ⇒ (a + b + c)(1/a + 1/b + 1/c) >= 9 → holds
a > 0 and b > 0 and a + b = 1 ⇒ 1/a + 1/b >= 4 → holds
a > 0 and b > 0 and a + b = 1 ⇒ a b <= 1/4 → holds
x > 0 and y > 0 and x y = 1 ⇒ x + y >= 2 → holds
x > 0 and y > 0 and x y = 1 ⇒ x + y > 2 → fails
a >= b and b >= c ⇒ a >= c → holds
a >= b and b >= c ⇒ a > c → fails
a > b and b >= c ⇒ a > c → holds
a > b and c > 0 ⇒ a/c > b/c → holds
a > b ⇒ a/c > b/c → fails
a > b and b > 0 ⇒ 1/a < 1/b → holds
a > b and b > 0 ⇒ sqrt(a) > sqrt(b) → holds
a > b and b > 0 ⇒ ln(a) > ln(b) → holds
a > b ⇒ e^a > e^b → holds
a > b ⇔ a - b > 0 → holds
a > b ⇔ -a < -b → holds
a > b ⇔ -a > -b → fails
2x + y <= 4 and x + 2y <= 5 ⇒ x + y <= 3 → holds
2x + y <= 4 and x + 2y <= 5 ⇒ x + y <= 2 → fails
x >= 0 and y >= 0 and x + y <= 1 ⇒ x <= 1 and y <= 1 → holds
x >= 0 and y >= 0 and x + y <= 1 ⇒ x^2 + y^2 <= 1 → holds
(x-1)^2 + y^2 <= 1 ⇒ x >= 0 and x <= 2 → holds
(x-1)^2 + y^2 < 1 ⇒ x > 0 → holds
x^2 + y^2 < 1 ⇒ x y < 1/2 → holds
x^2 + y^2 < 1 ⇒ x y < 1/4 → fails
x^2 + y^2 = 1 ⇒ x y <= 1/2 → holds
x < y and y < z ⇒ x < z and x + y < 2 z → holds
|x| <= 1 and |y| <= 1 ⇒ |x y| <= 1 → holds
|x + y| <= |x| + |y| ⇔ 0 = 0 → holds
|x + y| >= |x| + |y| ⇔ 0 = 0 → fails
||x| - |y|| <= |x - y| ⇔ 0 = 0 → holds
|x| < 1 and |y| < 1 ⇒ |x + y| < 1 + x y → holds
a x > b ⇔ x > b/a ; a > 0 → holds
a x > b ⇔ x < b/a ; a < 0 → holds
a x > b ⇔ x > b/a → fails
a^2 > b^2 ⇔ |a| > |b| → holds
a b > 0 ⇔ a > 0 and b > 0 or a < 0 and b < 0 → holds
a b > 0 ⇔ a > 0 and b > 0 → fails
x/y > 0 ⇔ x y > 0 → holds
x/y >= 0 ⇔ x y >= 0 and y != 0 → holds
x/y > 1 ⇔ x > y → fails
x/y > 1 ⇔ x > y ; y > 0 → holds
x^2 <= y ⇔ y >= 0 and -sqrt(y) <= x and x <= sqrt(y) → holds
\max(a, b) = a ⇔ a >= b → holds
\max(a, b) < c ⇔ a < c and b < c → holds
\min(a, b) + \max(a, b) = a + b ⇔ 0 = 0 → holds
(a+b)^2 = a^2 + b^2 ⇔ a = 0 or b = 0 → holds
(a+b)^2 = a^2 + b^2 ⇔ 0 = 0 → fails
sqrt(a^2 + b^2) = a + b ⇔ a = 0 or b = 0 → fails
sqrt(a^2 + b^2) = a + b ⇔ a = 0 and b >= 0 or b = 0 and a >= 0 → holds
a^4 + b^4 >= 2a^2 b^2 ⇔ 0 = 0 → holds
a^3 + b^3 >= a^2 b + a b^2 ⇔ 0 = 0 ; a >= 0 and b >= 0 → holds
a > 0 and b > 0 and c > 0 ⇒ a/b + b/c + c/a >= 3 → undecided
a^2 + b^2 = 1 and c^2 + d^2 = 1 ⇒ a c + b d <= 1 → holds
a^2 + b^2 = 1 and c^2 + d^2 = 1 ⇒ (a c + b d)^2 + (a d - b c)^2 = 1 → holds
y >= x^2 and y <= 2x ⇒ x >= 0 and x <= 2 → holds
y >= x^2 and y <= 2x ⇒ y <= 4 → holds
`);
