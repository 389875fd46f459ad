import assert from "node:assert/strict";
import { test } from "node:test";
import { concludedValues } from "./said-values.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** By question, closing sentences as models write them, and the values they give, without blanks and with ; between them. */
const closings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Solve 5x - 3 = 2x + 9": {
    "Therefore, the solution is \\(x = 4\\).": "x=4",
    "Thus, the value of \\(x\\) that satisfies the equation is 4.": "4",
    "So, the final solution is $x = 4$.": "x=4",
    "Hence, x = 4 is the correct solution.": "x=4",
    "Since both sides are equal, x = 4 is correct.": "x=4",
    "Therefore, the equation has the solution x = 4.": "x=4",
    "The only solution is x = 4.": "x=4",
    "In conclusion, x equals 4.": "4",
    "So our solution is \\(x = \\frac{12}{3} = 4\\).": "x=4",
    "After solving, we get x = 4.": "x=4",
  },
  "解方程 5x-3=2x+9": {
    "所以，$x$ 的值是 $4$。": "4",
    "因此，方程的解是 $x=4$。": "x=4",
    "解得 x = 4。": "x=4",
    "故原方程的解为 x=4。": "x=4",
    "所以这个方程的解就是 x = 4。": "x=4",
    "综上，x 的取值为 4。": "4",
    "经检验，x=4 是原方程的解。": "x=4",
  },
  "Solve the system 2x + y = 7, x - y = 2": {
    "Therefore, the solution to the system of equations is \\(x = 3\\) and \\(y = 1\\).": "x=3;y=1",
    "So the solution is (x, y) = (3, 1).": "(3,1)",
    "Thus the system has the solution x = 3, y = 1.": "x=3;y=1",
    "The lines intersect at (3, 1).": "(3,1)",
    "The solution is the ordered pair (3, 1).": "(3,1)",
    "So, x is 3 and y is 1.": "x=3;y=1",
    "Hence, the values of x and y are 3 and 1, respectively.": "3;1",
  },
  "解方程组 2x+y=7, x-y=2": {
    "所以方程组的解为 \\(x=3\\)，\\(y=1\\)。": "x=3;y=1",
    "因此，x = 3，y = 1。": "x=3;y=1",
    "所以这个方程组的解是 (3, 1)。": "(3,1)",
  },
  "Solve x^2 - 7x + 12 = 0": {
    "Thus, the solutions are 3 and 4.": "3;4",
    "So the two solutions are $x = 3$ and $x = 4$.": "x=3;x=4",
    "Therefore, the values of x are 3 and 4.": "3;4",
    "The roots are x₁ = 3 and x₂ = 4.": "x₁=3;x₂=4",
    "Hence, the solutions to the quadratic equation are \\(x = 3\\) and \\(x = 4\\).": "x=3;x=4",
    "So, x can be 3 or 4.": "3;4",
    "Therefore, either x = 3 or x = 4.": "x=3;x=4",
  },
  "解方程 x²-7x+12=0": {
    "因此，方程的根为 $x_1 = 3$, $x_2 = 4$。": "x_1=3;x_2=4",
    "所以 x=3 或 x=4。": "x=3;x=4",
    "所以方程有两个解：x=3 和 x=4。": "x=3;x=4",
    "因此，方程的两个解分别为 3 和 4。": "3;4",
  },
  "Solve 3x + 1 > 10": {
    "Therefore, the solution is \\(x > 3\\).": "x>3",
    "So the solution to the inequality is x > 3.": "x>3",
    "Thus, the solution is all real numbers greater than 3.": "x>3",
    "In interval notation, the solution is \\((3, \\infty)\\).": "(3,\\infty)",
    "Therefore, x must be greater than 3, i.e., \\(x > 3\\).": "x>3",
    "The solution set is \\(\\{x \\mid x > 3\\}\\).": "\\{x\\midx>3\\}",
  },
  "解不等式 3x+1>10": {
    "所以不等式的解集为 x>3。": "x>3",
    "因此，解集是 \\(x > 3\\)。": "x>3",
    "所以原不等式的解为 $x>3$。": "x>3",
  },
  "Find the derivative of f(x) = x^2 + 3x": {
    "Therefore, the derivative of \\(f(x)\\) is \\(2x + 3\\).": "2x+3",
    "So f'(x) = 2x + 3.": "f'(x)=2x+3",
    "Thus the derivative is $f'(x) = 2x + 3$.": "f'(x)=2x+3",
    "Hence, the first derivative is 2x + 3.": "2x+3",
  },
  "求 f(x)=x^2+3x 的导数": {
    "所以，函数的导数为 \\(f'(x) = 2x+3\\)。": "f'(x)=2x+3",
    "因此 f(x) 的导数是 2x+3。": "2x+3",
  },
  "Evaluate the definite integral of x^2 from 0 to 3": {
    "So the definite integral equals 9.": "9",
    "Therefore, the integral of x^2 from 0 to 3 is 9.": "9",
    "Thus, the area under the curve is 9 square units.": "9",
    "The integral evaluates to \\(9\\).": "9",
  },
  "求定积分 \\int_0^3 x^2 dx": {
    "所以，定积分的值为 9。": "9",
    "因此该积分的结果是 \\(9\\)。": "9",
  },
  "Find \\lim_{x \\to 2} (x^2 - 4)/(x - 2)": {
    "So, the limit of the function as x approaches 2 is 4.": "4",
    "Therefore, the limit is equal to 4.": "4",
    "Thus, the limit is \\(\\boldsymbol{4}\\).": "\\boldsymbol{4}",
    "Hence the limit as \\(x \\to 2\\) is \\(4\\).": "4",
  },
  "求极限 \\lim_{x \\to 2} (x^2-4)/(x-2)": {
    "所以极限值为 4。": "4",
    "因此，当 x 趋近于 2 时，极限为 4。": "4",
  },
  "A shirt costs $40 and is on sale for 25% off. What is the sale price?": {
    "Therefore, the sale price of the shirt is $30.": "30",
    "So the shirt costs $30 after the discount.": "30",
    "The sale price is \\(\\$30\\).": "\\$30",
    "So, you will pay $30 for the shirt.": "30",
  },
  "A train leaves at 60 mph. How far does it travel in 3 hours?": {
    "The train travels 180 miles in 3 hours.": "180",
    "Therefore, the train will travel 180 miles.": "180",
    "So, in 3 hours, it travels 180 miles.": "180",
    "Thus, the distance traveled is 180 miles.": "180",
    "The train covers a distance of 180 miles.": "180",
  },
  "John is 4 years older than Mary. The sum of their ages is 20. How old is John?": {
    "Therefore, John is 12 years old.": "12",
    "So John's age is 12 years.": "12",
    "John is currently 12 years old.": "12",
  },
  "爸爸今年36岁，儿子6岁，几年后爸爸的年龄是儿子的3倍？": {
    "所以9年后爸爸的年龄是儿子的3倍。": "9",
    "答：9年后。": "9",
  },
  "小红有20元，买了3本练习本，每本4元，还剩多少元？": {
    "所以小红还剩8元。": "8",
    "答：还剩8元。": "8",
    "因此，小红还剩下 8 元钱。": "8",
    "所以剩余的钱是 20 - 12 = 8 元。": "8",
  },
  "Sara has 24 candies and shares them equally among 6 friends. How many does each friend get?": {
    "Each friend gets 4 candies.": "4",
    "Therefore, each friend will receive 4 candies.": "4",
    "So, every friend gets 4 candies.": "4",
    "So each of the 6 friends gets 4 candies.": "4",
  },
  "A triangle has base 10 cm and height 6 cm. What is its area?": {
    "So the area of the triangle is 30 cm².": "30",
    "Therefore, the area is 30 square centimeters.": "30",
    "Thus the area of the triangle is \\(30 \\text{ cm}^2\\).": "30\\text{cm}^2",
  },
  "一个圆的半径是5厘米，求它的面积。": {
    "所以圆的面积是25π平方厘米。": "25π",
    "因此，圆的面积为 \\(25\\pi\\) 平方厘米。": "25\\pi",
  },
  "Find the hypotenuse of a right triangle with legs 3 and 4": {
    "Therefore, the hypotenuse is 5.": "5",
    "So the length of the hypotenuse is 5 units.": "5",
    "Thus, the hypotenuse of the right triangle is 5 units long.": "5",
  },
  "The angles of a triangle are x, 2x and 3x. Find x.": {
    "So x = 30 degrees.": "x=30",
    "Therefore, the value of x is 30°.": "30°",
    "Thus, $x = 30^\\circ$.": "x=30^\\circ",
  },
  "What is 20% of 150?": {
    "Therefore, 20 percent of 150 is 30.": "30",
    "So, 20% of 150 = 30.": "30",
    "Hence, \\(20\\% \\text{ of } 150 = 30\\).": "30",
  },
  "What percent of 80 is 20?": {
    "So 20 is 25% of 80.": "25%",
    "Therefore, 20 is 25 percent of 80.": "25%",
    "The percentage is 25%.": "25%",
  },
  "80的15%是多少？": {
    "所以80的15%是12。": "12",
    "因此，答案是12。": "12",
  },
  "Find the 10th term of the arithmetic sequence 3, 7, 11, ...": {
    "Therefore, the 10th term is 39.": "39",
    "So the 10th term of the sequence is 39.": "39",
    "Thus, $a_{10} = 39$.": "a_{10}=39",
  },
  "等差数列 3, 7, 11, ... 的第10项是多少？": {
    "所以第10项是39。": "39",
    "因此，这个数列的第10项为 \\(39\\)。": "39",
  },
  "Find the vertex of y = (x - 1)^2 + 2": {
    "So the vertex is at the point (1, 2).": "(1,2)",
    "Therefore, the vertex of the parabola is \\((1, 2)\\).": "(1,2)",
    "The coordinates of the vertex are (1, 2).": "(1,2)",
  },
  "求抛物线 y=(x-1)^2+2 的顶点": {
    "所以抛物线的顶点是 (1, 2)。": "(1,2)",
    "因此，顶点为(1,2)。": "(1,2)",
  },
  "Find the y-intercept of y = 3x - 5": {
    "So the y-intercept is -5.": "-5",
    "Therefore, the y-intercept is \\((0, -5)\\).": "(0,-5)",
    "The y-intercept is at (0, -5).": "(0,-5)",
  },
  "Find the x-intercepts of y = x^2 - 4": {
    "The x-intercepts are 2 and -2.": "2;-2",
    "So the x-intercepts are at x = 2 and x = -2.": "x=2;x=-2",
    "Therefore, the x-intercepts are (2, 0) and (-2, 0).": "(2,0);(-2,0)",
  },
  "List the factors of 12": {
    "So the factors of 12 are 1, 2, 3, 4, 6, and 12.": "1;2;3;4;6;12",
    "Therefore, the factors of 12 are: 1, 2, 3, 4, 6, 12.": "1;2;3;4;6;12",
  },
  "Find the prime factorization of 60": {
    "The prime factorization of 60 is 2^2 × 3 × 5.": "2^2×3×5",
    "So 60 = 2^2 * 3 * 5.": "2^2*3*5",
  },
  "Find the mean of 4, 8 and 12": {
    "So the mean is 8.": "8",
    "Therefore, the average of 4, 8, and 12 is 8.": "8",
  },
  "The sum of two numbers is 20 and their difference is 6. What are the numbers?": {
    "So the numbers are 13 and 7.": "13;7",
    "Therefore, the two numbers are $13$ and $7$.": "13;7",
    "Thus, the larger number is 13, and the smaller number is 7.": "13;7",
    "So the first number is 13 and the second number is 7.": "13;7",
  },
  "两个数的和是20，差是6，求这两个数。": {
    "所以这两个数是13和7。": "13;7",
    "因此，较大的数是13，较小的数是7。": "13;7",
    "所以两个数分别为 13 和 7。": "13;7",
  },
  "There are 30 students in a class and 40% are boys. How many girls are there?": {
    "Therefore, there are 18 girls in the class.": "18",
    "So the number of girls is 18.": "18",
    "Thus, the class has 18 girls.": "18",
  },
  "A farmer has chickens and cows: 20 heads and 56 legs. How many of each?": {
    "So there are 12 chickens and 8 cows.": "12;8",
    "Therefore, the farmer has 12 chickens and 8 cows.": "12;8",
  },
  "What is the probability of rolling an even number with a die?": {
    "Therefore, the probability of rolling an even number is 1/2.": "1/2",
    "So the probability is \\(\\frac{3}{6} = \\frac{1}{2}\\).": "\\frac{1}{2}",
  },
  "掷一枚骰子，点数为偶数的概率是多少？": {
    "所以概率为 1/2。": "1/2",
    "因此，点数为偶数的概率是 \\(\\frac{1}{2}\\)。": "\\frac{1}{2}",
  },
  "甲乙合作一项工程，甲单独做10天完成，乙单独做15天完成，合作几天完成？": {
    "所以两人合作需要6天完成。": "6",
    "答：甲乙合作6天完成。": "6",
  },
  "A pipe fills a tank in 6 hours, another in 3 hours. How long do both take together?": {
    "Therefore, both pipes together will fill the tank in 2 hours.": "2",
    "So it takes 2 hours for both pipes to fill the tank together.": "2",
    "Together, they take 2 hours.": "2",
  },
  "A recipe needs 2 cups of flour for 12 cookies. How many cups for 30 cookies?": {
    "You will need 5 cups of flour for 30 cookies.": "5",
    "So 5 cups of flour are needed.": "5",
  },
  "Simplify (2x^3)(3x^2)": {
    "So the simplified form is \\(6x^5\\).": "6x^5",
    "Therefore, the simplified expression is 6x^5.": "6x^5",
  },
  "Expand (x + 2)(x + 3)": {
    "So the expanded form is x^2 + 5x + 6.": "x^2+5x+6",
    "Therefore, (x + 2)(x + 3) = x^2 + 5x + 6.": "(x+2)(x+3)=x^2+5x+6",
  },
  "化简 (2x^3)(3x^2)": {
    "所以化简结果为 \\(6x^5\\)。": "6x^5",
  },
  "计算 3/4 + 1/6": {
    "所以 3/4 + 1/6 = 11/12。": "11/12",
    "因此，结果是 11/12。": "11/12",
  },
  "Compute 3/4 + 1/6": {
    "So the sum is 11/12.": "11/12",
    "Therefore, \\(\\frac{3}{4} + \\frac{1}{6} = \\frac{11}{12}\\).": "\\frac{11}{12}",
  },
  "Find f(3) if f(x) = 2x^2 - 1": {
    "So f(3) = 17.": "17",
    "Therefore, \\(f(3) = 17\\).": "17",
    "Thus, the value of f(3) is 17.": "17",
  },
  "Find the distance between (0,0) and (3,4)": {
    "So the distance between the points is 5.": "5",
    "Therefore, the distance between (0,0) and (3,4) is 5 units.": "5",
  },
  "Find the midpoint of (1,2) and (3,8)": {
    "The midpoint is (2, 5).": "(2,5)",
  },
  "Solve 4(x - 2) = 12": {
    "This confirms that x = 5 is the solution.": "x=5",
    "Dividing both sides by 4 and adding 2, we get x = 5.": "x=5",
  },
  "解方程 4(x-2)=12": {
    "最终得到 x = 5。": "x=5",
  },
  "A car travels 150 miles on 5 gallons of gas. How many miles per gallon?": {
    "So the car gets 30 miles per gallon.": "30",
  },
  "Tom earns $15 per hour and works 8 hours. How much does he earn?": {
    "Therefore, Tom earns $120.": "120",
    "So Tom earned a total of $120.": "120",
    "He earns 15 × 8 = 120 dollars.": "120",
  },
  "Find the perimeter of a square with side 7": {
    "Therefore, the perimeter of the square is 28.": "28",
    "So the perimeter is 4 × 7 = 28 units.": "28",
  },
  "Find the volume of a cube with side 3 cm": {
    "The volume of the cube is 27 cm³.": "27",
  },
  "What is the sum of the interior angles of a pentagon?": {
    "Therefore, the sum of the interior angles of a pentagon is 540 degrees.": "540",
  },
  "A number increased by 7 is 15. What is the number?": {
    "Therefore, the unknown number is \\(x = 8\\).": "x=8",
  },
  "Find the LCM of 4 and 6": {
    "So the least common multiple is 12.": "12",
  },
  "Find the sum of the infinite geometric series 1 + 1/2 + 1/4 + ...": {
    "Therefore, the series converges to 2.": "2",
  },
  "Solve |x - 1| = 3": {
    "Therefore, the solutions are x = 4 and x = -2.": "x=4;x=-2",
  },
  "Solve 1 < x + 2 < 5": {
    "Therefore, the solution is -1 < x < 3.": "-1<x<3",
  },
  "Find the inverse of f(x) = 2x + 3": {
    "So the inverse function is \\(f^{-1}(x) = \\frac{x-3}{2}\\).": "f^{-1}(x)=\\frac{x-3}{2}",
  },
  "A bag has 3 red and 5 blue balls. What is the probability of drawing red?": {
    "So the probability of drawing a red ball is 3/8.": "3/8",
  },
  "Lisa is twice as old as Ben. In 5 years the sum of their ages will be 40. How old is Ben?": {
    "So Ben is 10 years old now.": "10",
    "Therefore, Ben is 10 and Lisa is 20.": "10",
  },
  "小华看一本120页的书，第一天看了1/4，还剩多少页？": {
    "所以还剩90页。": "90",
  },
  "三个连续整数的和是36，求这三个数。": {
    "因此，这三个连续整数分别是 11、12 和 13。": "11;12;13",
  },
  "一个三角形的底是8厘米，高是5厘米，面积是多少？": {
    "答：这个三角形的面积是20平方厘米。": "20",
  },
  "小明骑车每小时行15千米，2小时行多少千米？": {
    "所以小明2小时骑行了30千米。": "30",
    "2小时行30千米。": "30",
  },
  "计算 log_2 16": {
    "所以 log_2 16 = 4。": "4",
  },
  "求 sin 60° 的值": {
    "所以 sin 60° = √3/2。": "√3/2",
  },
  "求函数 y=2x+1 与 x 轴的交点": {
    "所以交点坐标是 (-1/2, 0)。": "(-1/2,0)",
  },
  "苹果每千克5元，买3千克要多少钱？": {
    "所以买3千克苹果要15元。": "15",
  },
};

test("closings as models write them are read", () => {
  const found = Object.entries(closings).map(([question, rows]) => [
    question,
    Object.fromEntries(
      Object.keys(rows).map((sentence) => {
        const texts = concludedValues(sentence, vocabularyOf(question))?.texts ?? [];
        return [sentence, texts.join(";").replace(/\s/g, "")];
      }),
    ),
  ]);
  assert.deepEqual(Object.fromEntries(found), closings);
});

test("without the question none gives another value; where it is not known which is asked for, all are given", () => {
  const wrong = Object.values(closings).flatMap((rows) =>
    Object.entries(rows).filter(([sentence, values]) => {
      const texts = concludedValues(sentence)?.texts ?? [];
      const given = texts.map((text) => text.replace(/\s/g, ""));
      return texts.length > 0 && !values.split(";").every((value) => given.includes(value));
    }),
  );
  assert.deepEqual(wrong, []);
});
