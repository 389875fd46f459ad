"""Harder questions of the same topics, with traps: signs, domains, extraneous and lost roots, degenerate cases. As in the sets that they join."""

n, c, s, e, f, q = "number", "complex", "simplified", "expanded", "factored", "completed-square"
r, z, g, p, i = "roots", "complex-roots", "periodic-roots", "system", "interval"
lim, d, F, D, o = "limit", "derivative", "antiderivative", "definite", "differential-equation"

QUESTIONS = {
    "arithmetic": {
        "order of operations": [
            ("Evaluate -5^2 + (-5)^2.", n, "0"),
            ("Compute 2^3^2", n, "2^9"),
            (r"Evaluate $\dfrac{2-3\cdot 4^2}{\sqrt{25}-(-2)^3}$", n, "(2-48)/(5+8)"),
            ("计算：-3² × (-1/3)³ ÷ (-1)^5 - |2 - 5|", n, "-9*(-1/27)/(-1)-3"),
            (r"计算 $\left|1-\sqrt{2}\right|+\left|\sqrt{2}-\sqrt{3}\right|+\left|\sqrt{3}-2\right|$", n, "1"),
        ],
        "fractions": [
            ("Evaluate 1/2 - 1/3 + 1/4 - 1/5 + 1/6", n, "1/2-1/3+1/4-1/5+1/6"),
            (r"计算 $\frac{2}{1\times3}+\frac{2}{3\times5}+\frac{2}{5\times7}$", n, "2/3+2/15+2/35"),
        ],
        "decimals": [
            ("Write 5/6 as a decimal.", "repeating", "5/6"),
            ("把 2/11 化成小数", "repeating", "2/11"),
        ],
        "powers": [
            ("Find the exact value of 2^64.", n, "2^64"),
            (r"Evaluate $(-27)^{-\frac{2}{3}}$", n, "1/9"),
            (r"计算 $\left(2\frac{1}{4}\right)^{\frac12}-\left(3\frac{3}{8}\right)^{-\frac23}$", n, "3/2-4/9"),
        ],
        "roots": [
            (r"Simplify $\sqrt{3-2\sqrt{2}}$", s, "sqrt(2)-1"),
            (r"Simplify $\dfrac{\sqrt{6}+\sqrt{2}}{\sqrt{6}-\sqrt{2}}$", s, "(sqrt(6)+sqrt(2))/(sqrt(6)-sqrt(2))"),
            ("化简 √((-5)²) - ∛(-8) + (√3)²", n, "5+2+3"),
            (r"化简 $\sqrt{4-\sqrt{15}}$", s, "(sqrt(10)-sqrt(6))/2"),
        ],
        "percent": [
            ("What is 150% of 3/5?", n, "9/10"),
            ("计算 20% × 30% × 500", n, "30"),
        ],
        "gcd and lcm": [
            ("What is gcd(0, 15)?", n, "15"),
            ("求 1 和 29 的最小公倍数", n, "29"),
            ("gcd(123456, 7890)", n, "gcd(123456,7890)"),
        ],
        "prime factors": [
            ("Find the prime factorization of 600851475143.", "prime", "600851475143"),
            ("把 65537 分解质因数", "prime", "65537"),
            ("Prime factorization of 3^4 - 1", "prime", "80"),
        ],
        "complex arithmetic": [
            (r"Evaluate $i^{-7}$", c, "I"),
            (r"Simplify $\sqrt{-9}\cdot\sqrt{-4}$ over the complex numbers.", c, "-6"),
            (r"计算 $\left(\frac{1+\sqrt{3}i}{2}\right)^{6}$", c, "1"),
            (r"计算 $i+i^2+i^3+\cdots+i^{6}$，即 $i+i^2+i^3+i^4+i^5+i^6$", c, "I-1"),
            ("Write (1 - 2i)^3 in standard form", c, "(1-2*I)^3"),
        ],
        "logarithms": [
            (r"Evaluate $\log_4\frac{1}{8}$", n, "-3/2"),
            (r"Evaluate $e^{2\ln 3-\ln 2}$", n, "9/2"),
            (r"计算 $(\lg 5)^2+\lg 2\cdot\lg 50$", n, "1"),
            (r"求值：$\log_2 3\cdot\log_3 5\cdot\log_5 8$", n, "3"),
        ],
    },
    "expressions": {
        "simplify rational": [
            (r"Simplify $\frac{x^3-8}{4-x^2}$", s, "(x^3-8)/(4-x^2)"),
            (r"化简 $\frac{1}{a-1}-\frac{1}{a+1}-\frac{2}{a^2+1}$", s, "1/(a-1)-1/(a+1)-2/(a^2+1)"),
            (r"Simplify $\left(\frac{x}{y}-\frac{y}{x}\right)\div\left(\frac{1}{x}+\frac{1}{y}\right)$", s, "(x/y-y/x)/(1/x+1/y)"),
        ],
        "simplify radical": [
            (r"Simplify $\sqrt{x^2}$ for real $x$.", s, "Abs(x)"),
            (r"化简 $\sqrt{(a-2)^2}$，其中 $a<2$", "expression-at", "2-a ; a ; -1,0,1"),
            (r"Simplify $\frac{\sqrt[3]{x^4}}{\sqrt{x}}$, $x>0$", s, "x^(5/6)"),
        ],
        "simplify power": [
            (r"Simplify $(x^{-1}+y^{-1})^{-1}$", s, "1/(1/x+1/y)"),
            (r"化简 $\left(\frac{8x^{6}}{27y^{-3}}\right)^{-\frac{2}{3}}$", s, "(8*x^6*y^3/27)^(-2/3)"),
            ("Simplify (2^(n+3) - 2^n)/2^(n+1)", n, "7/2"),
        ],
        "simplify logarithmic": [
            (r"Simplify $\log_3\left(9^x\right)$", s, "2*x"),
            (r"化简 $\ln\left(e^{x}\cdot e^{-3}\right)$", s, "x-3"),
        ],
        "simplify trigonometric": [
            (r"Simplify $\frac{\sin x}{1+\cos x}+\frac{1+\cos x}{\sin x}$", s, "sin(x)/(1+cos(x))+(1+cos(x))/sin(x)"),
            (r"化简 $\sin\left(x+\frac{\pi}{3}\right)+\sin\left(x-\frac{\pi}{3}\right)$", s, "sin(x)"),
            ("Simplify cos(3π/2 + x) + sin(5π - x)", s, "2*sin(x)"),
        ],
        "expand": [
            ("Expand (x + 1/x)^3", e, "(x+1/x)^3"),
            ("展开 (1 - 2x)^5", e, "(1-2*x)^5"),
            (r"Expand $(\sqrt{x}-\sqrt{y})^2$", e, "x-2*sqrt(x)*sqrt(y)+y"),
        ],
        "factor squares": [
            (r"Factor $x^8-1$ over the rationals", f, "x^8-1"),
            (r"分解因式 $a^2b^2-a^2-b^2+1$", f, "a^2*b^2-a^2-b^2+1"),
        ],
        "factor trinomials": [
            (r"Factor $12x^2-xy-6y^2$", f, "12*x^2-x*y-6*y^2"),
            (r"分解因式 $x^2+2xy-3y^2+3x+y+2$", f, "x^2+2*x*y-3*y^2+3*x+y+2"),
            ("Factor x^2/4 - x + 1", "expression", "(x/2-1)^2"),
        ],
        "factor cubes": [
            (r"Factor $x^3+y^3+z^3-3xyz$", f, "x^3+y^3+z^3-3*x*y*z"),
            (r"分解因式 $(x+y)^3-(x-y)^3$", f, "(x+y)^3-(x-y)^3"),
        ],
        "factor grouping": [
            (r"Factor $x^5-x^4+x-1$", f, "x^5-x^4+x-1"),
            (r"因式分解 $x^3-3x^2+4$", f, "x^3-3*x^2+4"),
            (r"分解因式 $2x^3-x^2-8x+4$", f, "2*x^3-x^2-8*x+4"),
        ],
        "complete the square": [
            (r"Complete the square: $x^2+bx+c$", q, "x^2+b*x+c ; x"),
            (r"配方 $4x^2-12x+5$", q, "4*x^2-12*x+5 ; x"),
        ],
        "rationalise": [
            (r"Rationalize the denominator: $\frac{1}{1+\sqrt{2}+\sqrt{3}}$", "rationalised", "1/(1+sqrt(2)+sqrt(3))"),
            (r"分母有理化：$\frac{1}{\sqrt[3]{2}-1}$", "rationalised-to", "2^(2/3)+2^(1/3)+1"),
            (r"Rationalize the numerator of $\frac{\sqrt{x+h}-\sqrt{x}}{h}$", "expression", "1/(sqrt(x+h)+sqrt(x))"),
        ],
        "partial fractions": [
            (r"Decompose $\frac{x^2+x+1}{(x^2+1)^2}$ into partial fractions", "partial-fractions", "(x^2+x+1)/(x^2+1)^2"),
            (r"将 $\frac{x^4}{(x-1)^2(x+2)}$ 化为部分分式", "partial-fractions", "x^4/((x-1)^2*(x+2))"),
        ],
        "polynomial division": [
            (r"Divide $x^5-1$ by $x-1$", "quotient", "x^5-1 ; x-1"),
            (r"求 $(x^3+2x-1)\div(2x-1)$", "quotient", "x^3+2*x-1 ; 2*x-1"),
        ],
        "evaluate": [
            (r"已知 $a+b=3$，$ab=1$，求 $a^2+b^2$ 的值", n, "7"),
            ("Evaluate (x^2 - 4)/(x - 2) + |x| at x = -3", n, "-1+3"),
        ],
        "substitute": [
            (r"Let $f(x)=\frac{1}{x}$. Simplify $\frac{f(x+h)-f(x)}{h}$.", s, "(1/(x+h)-1/x)/h"),
            (r"设 $f(x)=x^2-x$，求 $f(x+1)-f(x)$", s, "(x+1)^2-(x+1)-x^2+x"),
        ],
    },
    "one-unknown": {
        "linear": [
            (r"Solve $\frac{x}{3}-\frac{x}{4}=\frac{x}{12}$", "all", "x/3-x/4=x/12"),
            (r"解方程 $\frac{0.1x-0.2}{0.02}-\frac{x+1}{0.5}=3$", r, "(x/10-1/5)/(1/50)-(x+1)/(1/2)=3"),
        ],
        "quadratic": [
            ("Solve (x - 3)^2 = (2x + 1)^2", r, "(x-3)^2=(2*x+1)^2"),
            (r"解方程 $(\sqrt{2}-1)x^2+2x-1=0$", r, "(sqrt(2)-1)*x^2+2*x-1=0"),
            (r"Solve $x^2-2\pi x+\pi^2=0$", r, "x^2-2*pi*x+pi^2=0"),
        ],
        "higher polynomial": [
            (r"Solve $x^4-4x^3+6x^2-4x+1=0$", r, "(x-1)^4=0"),
            (r"在实数范围内解方程 $x^4+x^3-4x^2+x+1=0$", r, "x^4+x^3-4*x^2+x+1=0"),
            (r"Find all real solutions of $(x+1)(x+2)(x+3)(x+4)=24$", r, "(x+1)*(x+2)*(x+3)*(x+4)=24"),
            (r"解方程 $x^3-2=0$（求实数根）", r, "x^3-2=0"),
        ],
        "rational": [
            (r"Solve $\frac{x^2-4}{x-2}=0$", r, "(x^2-4)/(x-2)=0"),
            (r"Solve $\frac{1}{x-1}+\frac{1}{x-4}=\frac{1}{x-2}+\frac{1}{x-3}$", r, "1/(x-1)+1/(x-4)=1/(x-2)+1/(x-3)"),
            (r"解方程 $\frac{x}{x+1}+\frac{x+1}{x}=\frac{5}{2}$", r, "x/(x+1)+(x+1)/x=5/2"),
            (r"解方程：$\frac{x-3}{x-2}+1=\frac{3}{2-x}$", r, "(x-3)/(x-2)+1=3/(2-x)"),
            (r"Solve $\frac{x-1}{x-1}=1$", "interval-of", "x<1 | x>1"),
        ],
        "radical": [
            (r"Solve $\sqrt{x^2-4x+4}=2-x$ over the real numbers", "interval-of", "x<=2"),
            (r"Solve $\sqrt{x+3}+\sqrt{x-2}=5$", r, "sqrt(x+3)+sqrt(x-2)=5"),
            (r"解方程 $\sqrt{2x+1}+x=1$", r, "sqrt(2*x+1)+x=1"),
            (r"解方程 $x^2+3x-\sqrt{x^2+3x+6}=0$", r, "x^2+3*x-sqrt(x^2+3*x+6)=0"),
            (r"Solve $x^{2/3}=4$ for real x", r, "x^2=64"),
            (r"Solve $\sqrt{x}=-x$", r, "sqrt(x)=-x"),
        ],
        "absolute value": [
            ("Solve |x - 3| = 3 - x", "interval-of", "x<=3"),
            ("Solve ||x| - 2| = 1", r, "Abs(Abs(x)-2)=1"),
            (r"解方程 $|x-1|+|x-3|=2$", "interval-of", "x>=1 & x<=3"),
            (r"解方程 $x^2-|x|-6=0$", r, "x^2-Abs(x)-6=0"),
        ],
        "exponential": [
            (r"Solve $e^{x}+e^{-x}=4$", r, "exp(x)+exp(-x)=4"),
            (r"Solve $6\cdot 4^x-13\cdot 6^x+6\cdot 9^x=0$", r, "x^2-1=0"),
            (r"解方程 $2^{x}\cdot 3^{x+1}=108$", r, "x-2=0"),
            (r"解方程 $5^{x+1}-5^{x-1}=24$", r, "x-1=0"),
            (r"Solve $2^{|x-1|}=8$", r, "Abs(x-1)=3"),
        ],
        "logarithmic": [
            (r"Solve $\ln(x^2)=2\ln 3$", r, "x^2=9"),
            (r"Solve $\log_2 x+\log_4 x=3$", r, "x-4=0"),
            (r"解方程 $\log_2(x-1)=\log_4(x+5)$", r, "x-4=0"),
            (r"解方程 $x^{\lg x}=100x$", r, "(x-100)*(x-1/10)=0"),
            (r"Solve $\ln x=-\ln(x+1)$", r, "log(x)+log(x+1)=0"),
        ],
        "trigonometric general": [
            (r"Solve $\sin^2 x=\sin x\cos x$", g, "sin(x)^2=sin(x)*cos(x)"),
            (r"Solve $\cos 2x=\sin x$", g, "cos(2*x)=sin(x)"),
            (r"解方程 $\sin x+\cos x=\sqrt{2}$", g, "sin(x)+cos(x)=sqrt(2)"),
            (r"求方程 $\tan x\tan 2x=1$ 的通解", g, "tan(x)*tan(2*x)=1"),
            (r"Solve $\frac{\sin x}{1+\cos x}=0$", g, "sin(x)/(1+cos(x))=0"),
            (r"Solve $3\sin x+4\cos x=6$ for real x", r, "3*sin(x)+4*cos(x)=6"),
            (r"解方程 $\sin 5x=\sin 3x$", g, "sin(5*x)=sin(3*x)"),
        ],
        "trigonometric on an interval": [
            (r"Solve $\cos^2 x=\cos x$ for $0^\circ\le x<360^\circ$", "degrees", "cos(x)^2=cos(x)"),
            (r"Solve $\sin x\tan x=\sin x$ on $[0,2\pi)$", r, "sin(x)*tan(x)=sin(x) ; x ; 0,2*pi,[)"),
            (r"求方程 $2\sin\left(2x+\frac{\pi}{6}\right)=1$ 在 $[0,\pi]$ 上的解", r, "2*sin(2*x+pi/6)=1 ; x ; 0,pi,[]"),
            (r"求方程 $\sin x=\frac{1}{3}$ 在 $[0,\pi]$ 上的解", r, "sin(x)=1/3 ; x ; 0,pi,[]"),
        ],
        "literal": [
            (r"Solve $ax^2+bx+c=0$ for $x$, where $a\ne 0$", "literal", "a*x^2+b*x+c=0 ; x"),
            (r"Solve $m=\frac{1}{1-v^2}$ for $v$", "literal", "m=1/(1-v^2) ; v"),
            (r"已知 $A=P(1+r)^n$，求 $n$", "literal", "log(A)=log(P)+n*log(1+r) ; n"),
        ],
        "parameter": [
            (r"Solve $a^2x-1=x+a$ for $x$ with parameter $a$", "cases", "a^2*x-1=x+a ; x ; a ; -1,0,1,2"),
            (r"解关于 $x$ 的方程 $a(x-1)=b$（$a\neq 0$）", "literal", "a*(x-1)=b ; x"),
        ],
        "no exact form": [
            (r"Find all real solutions of $\sin x=\frac{x}{2}$", "decimals", "sin(x)=x/2"),
            (r"求方程 $\ln x+x^2=3$ 的根", "decimals", "log(x)+x^2=3"),
            (r"Solve $\tan x=x$ on $(0,5)$", "decimals-in", "tan(x)=x ; x ; 0,5,()"),
        ],
    },
    "several": {
        "linear two unknowns": [
            (r"Solve $\frac{2}{3}x-\frac{1}{4}y=\frac{5}{6}$, $0.5x+0.2y=1.9$", p, "2*x/3-y/4=5/6, x/2+y/5=19/10 ; x,y"),
            ("解方程组 x = 3, 2x + y = 1", p, "x=3, 2*x+y=1 ; x,y"),
            (r"Solve $\sqrt{2}x+y=3$, $x-\sqrt{2}y=0$", p, "sqrt(2)*x+y=3, x-sqrt(2)*y=0 ; x,y"),
        ],
        "with parameters": [
            (r"Solve the system $x+y=1$, $ax+by=c$ for $x$ and $y$, where $a\ne b$", "system-letters", "x+y=1, a*x+b*y=c ; x,y"),
            (r"解方程组 $\begin{cases}x+y=s\\x-y=d\end{cases}$，求 $x,y$", "system-letters", "x+y=s, x-y=d ; x,y"),
        ],
        "substitution": [
            ("Solve x^2 + y^2 = 4, y = 2", p, "x^2+y^2=4, y=2 ; x,y"),
            (r"Solve $y=|x|$, $x^2+y^2=8$", p, "y=Abs(x), x^2+y^2=8 ; x,y"),
            (r"解方程组 $\begin{cases}y=x^3\\y=4x\end{cases}$", p, "y=x^3, y=4*x ; x,y"),
            (r"解方程组 $\begin{cases}y=\frac{6}{x}\\y=x+1\end{cases}$", p, "x*y=6, y=x+1 ; x,y"),
        ],
        "elimination": [
            (r"Solve over the reals: $x^3+y^3=9$, $x^2y+xy^2=6$", p, "x^3+y^3=9, x^2*y+x*y^2=6 ; x,y"),
            (r"Solve $xy+x=6$, $xy+y=8$", p, "x*y+x=6, x*y+y=8 ; x,y"),
            (r"解方程组 $\begin{cases}x^2+xy=0\\y^2-y=2\end{cases}$", p, "x^2+x*y=0, y^2-y=2 ; x,y"),
            (r"解方程组 $\begin{cases}(x-1)(y+2)=0\\x+y=4\end{cases}$", p, "(x-1)*(y+2)=0, x+y=4 ; x,y"),
        ],
        "symmetric": [
            (r"Solve $x+y=2$, $x^4+y^4=82$ over the reals", p, "x+y=2, x^4+y^4=82 ; x,y"),
            (r"解方程组 $\begin{cases}\frac{1}{x}+\frac{1}{y}=\frac{3}{2}\\xy=2\end{cases}$", p, "x+y=3, x*y=2 ; x,y"),
            (r"Solve $x-y=1$, $x^3-y^3=7$", p, "x-y=1, x^3-y^3=7 ; x,y"),
        ],
        "nonlinear three unknowns": [
            (r"Solve $x^2-yz=1$, $y=x+1$, $z=x-1$", "family", "y=x+1, z=x-1 ; x,y,z"),
            (r"解方程组 $\begin{cases}x+y+z=3\\x^2+y^2+z^2=3\\x=y\end{cases}$", p, "x+y+z=3, x^2+y^2+z^2=3, x=y ; x,y,z"),
            ("Solve xyz = 8, x = y, y = z over the reals", p, "x*y*z=8, x=y, y=z ; x,y,z"),
        ],
        "roots, powers and logarithms": [
            (r"Solve $\log_2 x=y$, $\log_2(x+2)=y+1$", p, "x-2=0, y-1=0 ; x,y"),
            (r"解方程组 $\begin{cases}\sqrt{x}-\sqrt{y}=1\\x+y=13\end{cases}$", p, "sqrt(x)-sqrt(y)=1, x+y=13 ; x,y"),
            (r"Solve $|x|+|y|=2$, $y=x$", p, "Abs(x)+Abs(y)=2, y=x ; x,y"),
        ],
    },
    "inequalities": {
        "linear": [
            ("Solve 2x + 3 > 2x + 6", i, "2*x+3>2*x+6"),
            (r"Solve $\sqrt{2}x-1<x$", i, "sqrt(2)*x-1<x"),
            (r"解不等式 $(1-\sqrt{3})x\geqslant 2$", i, "(1-sqrt(3))*x>=2"),
        ],
        "polynomial": [
            (r"Solve $x^4\le x^2$", i, "x^4<=x^2"),
            (r"解不等式 $x^2(x-1)>0$", i, "x^2*(x-1)>0"),
            (r"Solve $(x-2)^2>0$", i, "(x-2)^2>0"),
            (r"解不等式 $(x-1)^3(x+2)^2(x-4)\le 0$", i, "(x-1)^3*(x+2)^2*(x-4)<=0"),
            (r"Solve $x^3-3x+1>0$", i, "x^3-3*x+1>0"),
        ],
        "rational": [
            (r"Solve $\frac{(x-1)^2}{x+2}\le 0$", i, "(x-1)^2/(x+2)<=0"),
            (r"Solve $\frac{x^2-1}{x^2-1}>0$", i, "(x^2-1)/(x^2-1)>0"),
            (r"解不等式 $\frac{x^2-3x+2}{x^2-2x-3}<0$", i, "(x^2-3*x+2)/(x^2-2*x-3)<0"),
            (r"解不等式 $\frac{1}{x^2}\geqslant 4$", i, "1/x^2>=4"),
        ],
        "absolute value": [
            (r"Solve $|x-1|<x$", i, "Abs(x-1)<x"),
            (r"解不等式 $|x+1|-|x-2|\ge 1$", i, "Abs(x+1)-Abs(x-2)>=1"),
            (r"Solve $\left|\frac{x-1}{x+2}\right|>1$", i, "Abs((x-1)/(x+2))>1"),
            (r"解不等式 $|x^2-2x|\leqslant x$", i, "Abs(x^2-2*x)<=x"),
        ],
        "radical": [
            (r"Solve $\sqrt{x^2-4}>x-1$", i, "sqrt(x^2-4)>x-1"),
            (r"解不等式 $(x-1)\sqrt{x+2}\geqslant 0$", i, "(x-1)*sqrt(x+2)>=0"),
            (r"Solve $\sqrt{x}>-1$", i, "sqrt(x)>-1"),
            (r"解不等式 $\sqrt{x-3}+\sqrt{7-x}>2$", i, "sqrt(x-3)+sqrt(7-x)>2"),
        ],
        "exponential": [
            (r"Solve $e^{-x}>0$", i, "exp(-x)>0"),
            (r"Solve $x e^x<0$", i, "x*exp(x)<0"),
            (r"解不等式 $2^{x}+2^{1-x}<3$", i, "2^x+2^(1-x)<3"),
            (r"解不等式 $0.2^{x^2-3x}>25^{-1}$", i, "x^2-3*x<2"),
        ],
        "logarithmic": [
            (r"Solve $\ln(x^2)\ge 0$", i, "log(x^2)>=0"),
            (r"解不等式 $\log_x 4>1$", i, "x>1 & x<4"),
            (r"Solve $\log_2(x)+\log_2(6-x)<3$", i, "log(x)/log(2)+log(6-x)/log(2)<3"),
            (r"解不等式 $\log_{\frac13}(x^2-2x)>-1$", i, "x^2-2*x<3 & x^2-2*x>0"),
        ],
        "trigonometric general": [
            (r"Solve $\sin^2 x\le\frac{1}{4}$", "periodic-interval", "sin(x)^2<=1/4"),
            (r"解不等式 $\sin x\geqslant 1$", "periodic-interval", "sin(x)>=1"),
            (r"Solve $\cos x>-1$", "periodic-interval", "cos(x)>-1"),
            (r"解不等式 $2\sin^2 x-\sin x-1>0$", "periodic-interval", "2*sin(x)^2-sin(x)-1>0"),
        ],
        "trigonometric on an interval": [
            (r"Solve $\tan x\le 1$ on $[0,\pi]$", i, "tan(x)<=1 ; x ; 0,pi,[]"),
            (r"解不等式 $\cos 2x>\cos x$，$x\in[0,2\pi)$", i, "cos(2*x)>cos(x) ; x ; 0,2*pi,[)"),
        ],
        "chains": [
            (r"Solve $x<2x-1\le 7$", i, "x<2*x-1 & 2*x-1<=7"),
            (r"解不等式 $0<\frac{1}{x}<2$", i, "1/x>0 & 1/x<2"),
        ],
        "systems": [
            (r"Solve $x^2>1$ or $x\le 0$", i, "x^2>1 | x<=0"),
            (r"解不等式组 $\begin{cases}x^2-4\ge 0\\x^2-4\le 0\end{cases}$", i, "x^2-4>=0 & x^2-4<=0"),
        ],
    },
    "calculus": {
        "limits: conjugate": [
            (r"Find $\lim_{x\to-\infty}(\sqrt{x^2+3x}+x)$", lim, "sqrt(x^2+3*x)+x ; x ; -oo"),
            (r"求 $\lim_{x\to 8}\frac{\sqrt[3]{x}-2}{x-8}$", lim, "(x^(1/3)-2)/(x-8) ; x ; 8"),
        ],
        "limits: standard": [
            (r"Find $\lim_{x\to\infty}\left(\frac{x+1}{x-1}\right)^x$", lim, "((x+1)/(x-1))^x ; x ; oo"),
            (r"求 $\lim_{x\to 0}(\cos x)^{\frac{1}{x^2}}$", lim, "cos(x)^(1/x^2) ; x ; 0"),
            (r"Find $\lim_{x\to\infty}x\sin\frac{1}{x}$", lim, "x*sin(1/x) ; x ; oo"),
        ],
        "limits: l'Hôpital": [
            (r"求 $\lim_{x\to 0}\left(\frac{1}{x}-\frac{1}{e^x-1}\right)$", lim, "1/x-1/(exp(x)-1) ; x ; 0"),
            (r"Find $\lim_{x\to 0}\frac{\tan x-\sin x}{x^3}$", lim, "(tan(x)-sin(x))/x^3 ; x ; 0"),
            (r"Find $\lim_{x\to\infty}\frac{x+\sin x}{x}$", lim, "1 ; x ; oo"),
        ],
        "limits: divergence": [
            (r"Find $\lim_{x\to 0}\frac{1}{x^3}$", lim, "1/x^3 ; x ; 0"),
            (r"求 $\lim_{x\to 0}\frac{1}{1+e^{1/x}}$", lim, "1/(1+exp(1/x)) ; x ; 0"),
            (r"求 $\lim_{x\to 0}x\sin\frac{1}{x}$", "word-or-number", "0"),
            (r"Find $\lim_{x\to\infty}e^x\sin x$", "word", "DoesNotExist"),
        ],
        "derivatives: chain": [
            (r"Differentiate $\ln\left|\cos x\right|$", d, "log(cos(x)) ; x"),
            (r"求 $y=\ln\left(x+\sqrt{x^2+1}\right)$ 的导数", d, "log(x+sqrt(x^2+1)) ; x"),
            (r"Find $\frac{d}{dx}\left[\sin^3(2x+1)\right]$", d, "sin(2*x+1)^3 ; x"),
            (r"求导 $y=2^{\sin x}$", d, "2^sin(x) ; x"),
            (r"求 $y=(\sin x)^{x}$ 的导数", d, "sin(x)^x ; x"),
        ],
        "derivatives: higher and at a point": [
            (r"Find the 10th derivative of $\sin 2x$", d, "sin(2*x) ; x ; 10"),
            (r"求 $y=xe^x$ 的 5 阶导数", d, "x*exp(x) ; x ; 5"),
        ],
        "tangents and normals": [
            (r"Find the tangent line to $x^2+xy+y^2=3$ at $(1,1)$", "equations", "x+y-2"),
            (r"求曲线 $y=\sin x$ 在 $x=\frac{\pi}{2}$ 处的法线方程", "equations", "2*x-pi"),
        ],
        "integrals: substitution": [
            (r"Find $\int\frac{dx}{\sqrt{x}(1+x)}$", F, "1/(sqrt(x)*(1+x)) ; x"),
            (r"求 $\int\frac{e^x}{1+e^{2x}}dx$", F, "exp(x)/(1+exp(2*x)) ; x"),
            (r"Find $\int\frac{dx}{x\ln x}$", F, "1/(x*log(x)) ; x"),
            (r"求 $\int\frac{1}{1+\sqrt{x}}dx$", F, "1/(1+sqrt(x)) ; x"),
            (r"Evaluate $\int\sec x\,dx$", F, "1/cos(x) ; x"),
        ],
        "integrals: parts": [
            (r"求 $\int x^3e^{x^2}dx$", F, "x^3*exp(x^2) ; x"),
            (r"Find $\int\arcsin x\,dx$", F, "asin(x) ; x"),
            (r"Find $\int (\ln x)^2\,dx$", F, "log(x)^2 ; x"),
        ],
        "integrals: partial fractions": [
            (r"Find $\int\frac{x+3}{x^2+2x+5}\,dx$", F, "(x+3)/(x^2+2*x+5) ; x"),
            (r"求 $\int\frac{dx}{x^3+1}$", F, "1/(x^3+1) ; x"),
            (r"Find $\int\frac{dx}{x^4-1}$", F, "1/(x^4-1) ; x"),
        ],
        "integrals: powers of sin and cos": [
            (r"求 $\int\tan^3 x\,dx$", F, "tan(x)^3 ; x"),
            (r"Find $\int\frac{dx}{1+\cos x}$", F, "1/(1+cos(x)) ; x"),
            (r"求 $\int\sin^2 x\cos^2 x\,dx$", F, "sin(x)^2*cos(x)^2 ; x"),
        ],
        "integrals: trigonometric substitution": [
            (r"Find $\int\frac{\sqrt{x^2-1}}{x}\,dx$", F, "sqrt(x^2-1)/x ; x"),
            (r"求 $\int\frac{dx}{(1+x^2)^2}$", F, "1/(1+x^2)^2 ; x"),
            (r"Find $\int\sqrt{x^2+2x}\,dx$", F, "sqrt(x^2+2*x) ; x"),
        ],
        "integrals: definite": [
            (r"Evaluate $\int_{-\pi}^{\pi}x\cos x\,dx$", D, "x*cos(x) ; x ; -pi ; pi"),
            (r"计算 $\int_0^{\pi}|\cos x|\,dx$", "area", "abs(cos(x)) ; 0 ; 0 ; pi"),
            (r"Evaluate $\int_0^1\sqrt{1-x^2}\,dx$", D, "sqrt(1-x^2) ; x ; 0 ; 1"),
            (r"计算 $\int_0^3|x^2-4|\,dx$", "area", "x^2-4 ; 0 ; 0 ; 3"),
            (r"Evaluate $\int_3^1 2x\,dx$", D, "2*x ; x ; 3 ; 1"),
        ],
        "integrals: improper": [
            (r"Evaluate $\int_0^\infty x e^{-x^2}\,dx$", D, "x*exp(-x^2) ; x ; 0 ; oo"),
            (r"计算 $\int_0^1\ln x\,dx$", D, "log(x) ; x ; 0 ; 1"),
            (r"判断并计算 $\int_{-1}^{1}\frac{dx}{x}$", "word", "Diverges"),
            (r"Evaluate $\int_0^{\pi}\tan x\,dx$", "word", "Diverges"),
            (r"Evaluate $\int_0^\infty\cos x\,dx$", "word", "Diverges"),
            (r"计算 $\int_2^{+\infty}\frac{dx}{x(\ln x)^2}$", D, "1/(x*log(x)^2) ; x ; 2 ; oo"),
        ],
        "differential: separable": [
            (r"Solve $\frac{dy}{dx}=y^2$", o, "p=y^2 ; 1"),
            (r"求微分方程 $\frac{dy}{dx}=\frac{1+y^2}{1+x^2}$ 的通解", o, "p=(1+y^2)/(1+x^2) ; 1"),
            (r"Solve $\frac{dy}{dx}=y(1-y)$", o, "p=y*(1-y) ; 1"),
        ],
        "differential: first-order linear": [
            (r"求微分方程 $(x^2+1)y'+2xy=4x^2$ 的通解", o, "(x^2+1)*p+2*x*y=4*x^2 ; 1"),
            (r"Solve $y'-y=e^x$", o, "p-y=exp(x) ; 1"),
        ],
        "differential: constant coefficients": [
            (r"求微分方程 $y''+4y=\sin 2x$ 的通解", o, "q+4*y=sin(2*x) ; 2"),
            (r"Solve $y''-2y'+y=e^x$", o, "q-2*p+y=exp(x) ; 2"),
            (r"Find the general solution of $y''+y'=x$", o, "q+p=x ; 2"),
        ],
        "differential: initial values": [
            (r"Solve $\frac{dy}{dx}=\frac{x}{y}$, $y(0)=-2$", o, "p=x/y ; 0 ; y(0)=-2"),
            (r"求 $y''+4y=0$ 满足 $y(0)=0$, $y'(0)=6$ 的特解", o, "q+4*y=0 ; 0 ; y(0)=0, p(0)=6"),
            (r"Solve $y'=y^2$, $y(0)=1$", o, "p=y^2 ; 0 ; y(0)=1"),
        ],
    },
}
