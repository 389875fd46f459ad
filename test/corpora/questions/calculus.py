"""First calculus: questions by topic, each with what SymPy is to find. (question, kind, formula, kind, formula …)"""

lim, d, F, D, o = "limit", "derivative", "antiderivative", "definite", "differential-equation"

QUESTIONS = {
    "limits: substitution": [
        (r"Find $\lim_{x\to 2}(3x^2-5x+1)$.", lim, "3*x^2-5*x+1 ; x ; 2"),
        ("limit of (x^2+1)/(x-3) as x -> 1", lim, "(x^2+1)/(x-3) ; x ; 1"),
        (r"求极限 $\lim\limits_{x\to\frac{\pi}{4}}\tan x$", lim, "tan(x) ; x ; pi/4"),
        ("求 lim(t→0) (e^t + 2)/(t + 1)", lim, "(exp(t)+2)/(t+1) ; t ; 0"),
    ],
    "limits: factoring": [
        (r"Evaluate $\lim_{x\to 3}\frac{x^2-9}{x-3}$", lim, "(x^2-9)/(x-3) ; x ; 3"),
        ("Find the limit as h approaches 0 of ((2+h)^3 - 8)/h.", lim, "((2+h)^3-8)/h ; h ; 0"),
        (r"求极限$\lim_{x\to 1}\frac{x^3-1}{x^2-1}$", lim, "(x^3-1)/(x^2-1) ; x ; 1"),
        ("计算 lim_{x→-2} (x²+5x+6)/(x²-4)", lim, "(x^2+5*x+6)/(x^2-4) ; x ; -2"),
    ],
    "limits: conjugate": [
        (r"Find $\lim_{x\to 0}\frac{\sqrt{x+9}-3}{x}$.", lim, "(sqrt(x+9)-3)/x ; x ; 0"),
        ("limit as x→4 of (x-4)/(√x - 2)", lim, "(x-4)/(sqrt(x)-2) ; x ; 4"),
        (r"求 $\lim_{x\to+\infty}(\sqrt{x^2+x}-x)$", lim, "sqrt(x^2+x)-x ; x ; oo"),
        (r"求极限 $\lim_{h\to 0}\frac{\sqrt{1+h}-\sqrt{1-h}}{h}$", lim, "(sqrt(1+h)-sqrt(1-h))/h ; h ; 0"),
    ],
    "limits: standard": [
        (r"Evaluate $\lim_{x\to 0}\frac{\sin 5x}{2x}$", lim, "sin(5*x)/(2*x) ; x ; 0"),
        (r"Find $\lim_{n\to\infty}\left(1+\frac{3}{n}\right)^n$.", lim, "(1+3/n)^n ; n ; oo"),
        (r"求极限 $\lim_{x\to 0}\frac{1-\cos x}{x^2}$", lim, "(1-cos(x))/x^2 ; x ; 0"),
        ("求 lim(x→0) (1+2x)^(1/x)", lim, "(1+2*x)^(1/x) ; x ; 0"),
        (r"求 $\lim_{x\to0}\frac{\ln(1+3x)}{\sin x}$", lim, "log(1+3*x)/sin(x) ; x ; 0"),
    ],
    "limits: l'Hôpital": [
        (r"Use L'Hôpital's rule: $\lim_{x\to 0}\frac{e^x-1-x}{x^2}$", lim, "(exp(x)-1-x)/x^2 ; x ; 0"),
        ("Find lim x→∞ of (ln x)/√x", lim, "log(x)/sqrt(x) ; x ; oo"),
        (r"用洛必达法则求 $\lim_{x\to 0}\frac{x-\sin x}{x^3}$", lim, "(x-sin(x))/x^3 ; x ; 0"),
        (r"求极限 $\lim_{x\to 0^+}x\ln x$", lim, "x*log(x) ; x ; 0 ; +"),
        (r"Find $\lim_{x\to 0^+} x^x$.", lim, "x^x ; x ; 0 ; +"),
    ],
    "limits: at infinity": [
        (r"Find $\lim_{x\to\infty}\frac{3x^2-x+4}{5x^2+2}$.", lim, "(3*x^2-x+4)/(5*x^2+2) ; x ; oo"),
        ("limit of (2x+1)/sqrt(x^2+3) as x -> -infinity", lim, "(2*x+1)/sqrt(x^2+3) ; x ; -oo"),
        (r"求 $\lim_{n\to\infty}\frac{n^3+1}{2n^2-n}$", lim, "(n^3+1)/(2*n^2-n) ; n ; oo"),
        (r"求极限 $\lim_{x\to-\infty}\frac{e^x+2}{e^x-1}$", lim, "(exp(x)+2)/(exp(x)-1) ; x ; -oo"),
    ],
    "limits: one-sided": [
        (r"Find $\lim_{x\to 2^-}\frac{|x-2|}{x-2}$.", lim, "-1 ; x ; 2 ; -"),
        (r"Evaluate $\lim_{x\to 1^+}\frac{x+1}{1-x}$", lim, "(x+1)/(1-x) ; x ; 1 ; +"),
        (r"求右极限 $\lim_{x\to 0^+}e^{-1/x}$", lim, "exp(-1/x) ; x ; 0 ; +"),
        (r"求左极限 $\lim\limits_{x\to 3^-}\frac{x}{x-3}$", lim, "x/(x-3) ; x ; 3 ; -"),
    ],
    "limits: divergence": [
        (r"Does $\lim_{x\to 0}\frac{|x|}{x}$ exist? Find it or say that it does not exist.", lim, "Abs(x)/x ; x ; 0"),
        (r"Find $\lim_{x\to 1}\frac{1}{(x-1)^2}$", lim, "1/(x-1)^2 ; x ; 1"),
        (r"求极限 $\lim_{x\to\infty}\cos x$", "word", "DoesNotExist"),
        (r"求 $\lim_{x\to 2}\frac{1}{x-2}$", lim, "1/(x-2) ; x ; 2"),
        (r"$\lim_{x\to 0}\sin\frac{1}{x}$", "word", "DoesNotExist"),
    ],
    "derivatives: sums and powers": [
        ("Differentiate 3x^4 - 2x + 7.", d, "3*x^4-2*x+7 ; x"),
        (r"Find $f'(x)$ if $f(x)=\sqrt{x}+\frac{2}{x^3}$.", d, "sqrt(x)+2/x^3 ; x"),
        ("求导：y = x³ - 4x² + 5", d, "x^3-4*x^2+5 ; x"),
        (r"求函数 $s(t)=2\sin t-3e^t$ 的导数", d, "2*sin(t)-3*exp(t) ; t"),
    ],
    "derivatives: product and quotient": [
        ("Find dy/dx for y = x^2 e^x", d, "x^2*exp(x) ; x"),
        (r"Differentiate $\frac{2x-1}{x^2+1}$.", d, "(2*x-1)/(x^2+1) ; x"),
        ("求 f(x) = x ln x 的导数", d, "x*log(x) ; x"),
        (r"求导数：$y=\frac{\sin x}{x}$", d, "sin(x)/x ; x"),
    ],
    "derivatives: chain": [
        (r"Find the derivative of $\sin(3x^2)$", d, "sin(3*x^2) ; x"),
        ("Differentiate y = ln(x^2 + sqrt(x)) with respect to x", d, "log(x^2+sqrt(x)) ; x"),
        (r"求 $y=e^{-2x}\cos 3x$ 的导数", d, "exp(-2*x)*cos(3*x) ; x"),
        (r"设 $f(x)=\arctan\sqrt{x}$，求 $f'(x)$", d, "atan(sqrt(x)) ; x"),
        ("d/dt (2t - 1)^5", d, "(2*t-1)^5 ; t"),
        ("求函数 y = x^x (x>0) 的导数", d, "x^x ; x"),
    ],
    "derivatives: higher and at a point": [
        ("Find the second derivative of x^3 ln x.", d, "x^3*log(x) ; x ; 2"),
        (r"If $f(x)=\frac{1}{x+1}$, find $f'''(x)$.", d, "1/(x+1) ; x ; 3"),
        ("已知 f(x) = x² sin x，求 f''(x)", d, "x^2*sin(x) ; x ; 2"),
        (r"已知 $f(x)=\ln(2x+1)$，求 $f'(1)$", d, "log(2*x+1) ; x ; 1 ; 1"),
        (r"Find $g'(0)$ and $g''(0)$ for $g(x)=e^{2x}\cos x$", d, "exp(2*x)*cos(x) ; x ; 1 ; 0", d, "exp(2*x)*cos(x) ; x ; 2 ; 0"),
    ],
    "derivatives: implicit": [
        ("Find dy/dx if x^2 + xy + y^2 = 7.", "implicit", "x^2+x*y+y^2=7"),
        (r"Use implicit differentiation to find $\frac{dy}{dx}$: $x^3+y^3=6xy$", "implicit", "x^3+y^3=6*x*y"),
        (r"设方程 $e^y+xy=e$ 确定了隐函数 $y=y(x)$，求 $\frac{dy}{dx}$", "implicit", "exp(y)+x*y=E"),
        ("由方程 sin(x+y) = y 求 dy/dx", "implicit", "sin(x+y)=y"),
    ],
    "tangents and normals": [
        ("Find the equation of the tangent line to y = x^3 - x at x = 2.", "tangent", "x^3-x ; 2"),
        (r"Find the normal line to $y=\sqrt{x}$ at the point $(4,2)$.", "normal", "sqrt(x) ; 4"),
        (r"求曲线 $y=e^x$ 在点 $(0,1)$ 处的切线方程", "tangent", "exp(x) ; 0"),
        ("求曲线 y = ln x 在 x = e 处的切线方程和法线方程", "tangent", "log(x) ; E", "normal", "log(x) ; E"),
        (r"Find the equation of the tangent line to the circle $x^2+y^2=25$ at $(3,4)$", "equations", "3*x+4*y-25"),
    ],
    "integrals: table and linearity": [
        (r"Find $\int(6x^2-4x+3)\,dx$.", F, "6*x^2-4*x+3 ; x"),
        ("integrate 1/x + 2sin x - e^x", F, "1/x+2*sin(x)-exp(x) ; x"),
        (r"求不定积分 $\int\left(\sqrt{x}-\frac{1}{x^2}\right)dx$", F, "sqrt(x)-1/x^2 ; x"),
        ("求 ∫ (3/(1+t²) + 2^t) dt", F, "3/(1+t^2)+2^t ; t"),
    ],
    "integrals: substitution": [
        (r"Evaluate $\int 2x\cos(x^2)\,dx$.", F, "2*x*cos(x^2) ; x"),
        ("Find the antiderivative of x/(x^2+1)", F, "x/(x^2+1) ; x"),
        (r"求 $\int\frac{\ln x}{x}dx$", F, "log(x)/x ; x"),
        (r"求不定积分$\int e^{3u-1}\,du$", F, "exp(3*u-1) ; u"),
        (r"$\int \tan x\,dx$", F, "tan(x) ; x"),
    ],
    "integrals: parts": [
        (r"Find $\int x e^{2x}\,dx$", F, "x*exp(2*x) ; x"),
        ("Integrate x^2 sin x dx", F, "x^2*sin(x) ; x"),
        ("求不定积分 ∫ ln x dx", F, "log(x) ; x"),
        (r"求 $\int x\arctan x\,dx$", F, "x*atan(x) ; x"),
    ],
    "integrals: cyclic parts": [
        (r"Evaluate $\int e^x\sin x\,dx$", F, "exp(x)*sin(x) ; x"),
        (r"Find $\int e^{-t}\cos 2t\,dt$.", F, "exp(-t)*cos(2*t) ; t"),
        (r"求 $\int e^{2x}\cos x\,dx$", F, "exp(2*x)*cos(x) ; x"),
        (r"求不定积分 $\int\cos(\ln x)\,dx$", F, "cos(log(x)) ; x"),
    ],
    "integrals: partial fractions": [
        (r"Find $\int\frac{dx}{x^2-4}$.", F, "1/(x^2-4) ; x"),
        ("integrate (3x+5)/(x^2+4x+3) dx", F, "(3*x+5)/(x^2+4*x+3) ; x"),
        (r"求 $\int\frac{x^2}{x-1}dx$", F, "x^2/(x-1) ; x"),
        (r"求不定积分 $\int\frac{1}{x(x^2+1)}dx$", F, "1/(x*(x^2+1)) ; x"),
    ],
    "integrals: powers of sin and cos": [
        (r"Evaluate $\int\sin^2 x\,dx$", F, "sin(x)^2 ; x"),
        (r"Find $\int\sin^3 x\cos^2 x\,dx$.", F, "sin(x)^3*cos(x)^2 ; x"),
        ("求 ∫ cos⁴x dx", F, "cos(x)^4 ; x"),
        (r"求不定积分 $\int\sin 3x\cos x\,dx$", F, "sin(3*x)*cos(x) ; x"),
    ],
    "integrals: trigonometric substitution": [
        (r"Find $\int\sqrt{4-x^2}\,dx$.", F, "sqrt(4-x^2) ; x"),
        (r"Evaluate $\int\frac{dx}{\sqrt{x^2+9}}$", F, "1/sqrt(x^2+9) ; x"),
        (r"求 $\int\frac{x^2}{\sqrt{1-x^2}}dx$", F, "x^2/sqrt(1-x^2) ; x"),
        (r"求不定积分 $\int\frac{1}{x^2\sqrt{x^2-1}}\,dx$", F, "1/(x^2*sqrt(x^2-1)) ; x"),
    ],
    "integrals: definite": [
        (r"Evaluate $\int_0^2(3x^2-2x)\,dx$.", D, "3*x^2-2*x ; x ; 0 ; 2"),
        ("integrate sin x from 0 to pi", D, "sin(x) ; x ; 0 ; pi"),
        (r"计算定积分 $\int_1^e\frac{\ln x}{x}dx$", D, "log(x)/x ; x ; 1 ; E"),
        (r"求 $\int_{-1}^{2}|x|\,dx$", D, "Abs(x) ; x ; -1 ; 2"),
        (r"Compute $\int_0^1 x e^{-x}\,dx$", D, "x*exp(-x) ; x ; 0 ; 1"),
        (r"计算 $\int_0^{\frac{\pi}{2}}\cos^2 t\,dt$", D, "cos(t)^2 ; t ; 0 ; pi/2"),
    ],
    "integrals: area": [
        ("Find the area between y = x^2 and y = 2x.", "area", "x^2 ; 2*x ; 0 ; 2"),
        (r"Find the area under $y=\frac{1}{x}$ from $x=1$ to $x=e^2$", "area", "1/x ; 0 ; 1 ; exp(2)"),
        ("求由曲线 y = x² 与 y = 4 所围成的图形的面积", "area", "x^2 ; 4 ; -2 ; 2"),
        (r"求曲线 $y=\sin x$ 与 x 轴在 $[0,2\pi]$ 上围成的面积", "area", "sin(x) ; 0 ; 0 ; 2*pi"),
    ],
    "integrals: improper": [
        (r"Evaluate $\int_1^\infty\frac{1}{x^2}\,dx$.", D, "1/x^2 ; x ; 1 ; oo"),
        (r"Does $\int_0^1\frac{dx}{x}$ converge? Evaluate it if so.", D, "1/x ; x ; 0 ; 1"),
        (r"计算反常积分 $\int_0^{+\infty}e^{-2x}\,dx$", D, "exp(-2*x) ; x ; 0 ; oo"),
        (r"判断反常积分 $\int_0^1\frac{1}{\sqrt{x}}dx$ 的敛散性，若收敛求其值", D, "1/sqrt(x) ; x ; 0 ; 1"),
        (r"$\int_{-\infty}^{\infty}\frac{dx}{1+x^2}$", D, "1/(1+x^2) ; x ; -oo ; oo"),
        (r"计算 $\int_1^{+\infty}\frac{1}{\sqrt{x}}\,dx$", D, "1/sqrt(x) ; x ; 1 ; oo"),
        (r"Evaluate $\int_{-1}^{1}\frac{1}{x^2}\,dx$", D, "1/x^2 ; x ; -1 ; 1"),
    ],
    "differential: separable": [
        (r"Solve the differential equation $\frac{dy}{dx}=xy$.", o, "p=x*y ; 1"),
        ("Find the general solution of dy/dx = (1 + y^2) cos x", o, "p=(1+y^2)*cos(x) ; 1"),
        (r"求微分方程 $\frac{dy}{dx}=\frac{x}{y}$ 的通解", o, "p=x/y ; 1"),
        ("求微分方程 y' = e^(x-y) 的通解", o, "p=exp(x-y) ; 1"),
        ("Solve dP/dt = 0.2P", o, "p=P/5 ; 1 ; ; P,t"),
    ],
    "differential: first-order linear": [
        (r"Solve $y'+2y=e^{-x}$.", o, "p+2*y=exp(-x) ; 1"),
        ("Solve the ODE x dy/dx + y = x^2, x > 0", o, "x*p+y=x^2 ; 1"),
        (r"求微分方程 $\frac{dy}{dx}-\frac{y}{x}=x$ 的通解", o, "p-y/x=x ; 1"),
        (r"解微分方程 $y'+y\tan x=\cos x$", o, "p+y*tan(x)=cos(x) ; 1"),
    ],
    "differential: constant coefficients": [
        (r"Solve $y''-5y'+6y=0$.", o, "q-5*p+6*y=0 ; 2"),
        ("Find the general solution of y'' + 4y' + 4y = 0", o, "q+4*p+4*y=0 ; 2"),
        (r"求微分方程 $y''+2y'+5y=0$ 的通解", o, "q+2*p+5*y=0 ; 2"),
        (r"求微分方程 $y''-y=2x$ 的通解", o, "q-y=2*x ; 2"),
        (r"Find the general solution of $\frac{d^2x}{dt^2}+9x=\cos t$.", o, "q+9*x=cos(t) ; 2 ; ; x,t"),
        ("求微分方程 y'' - 3y' + 2y = e^(3x) 的通解", o, "q-3*p+2*y=exp(3*x) ; 2"),
    ],
    "differential: initial values": [
        (r"Solve the initial value problem $y'=3y$, $y(0)=2$.", o, "p=3*y ; 0 ; y(0)=2"),
        ("Solve y' + y = x, y(0) = 1", o, "p+y=x ; 0 ; y(0)=1"),
        (r"Solve $y''+y=0$, $y(0)=1$, $y'(0)=-2$", o, "q+y=0 ; 0 ; y(0)=1, p(0)=-2"),
        (r"求微分方程 $\frac{dy}{dx}=2xy$ 满足初始条件 $y(0)=3$ 的特解", o, "p=2*x*y ; 0 ; y(0)=3"),
        (r"求微分方程 $xy'+y=\sin x$ 满足 $y(\pi)=1$ 的特解", o, "x*p+y=sin(x) ; 0 ; y(pi)=1"),
        (r"求 $y''-4y'+3y=0$ 满足 $y(0)=0,\ y'(0)=2$ 的特解", o, "q-4*p+3*y=0 ; 0 ; y(0)=0, p(0)=2"),
    ],
}

# Traps: signs, domains, extraneous and lost roots, degenerate cases.
HARDER = {
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
        (r"求 $\lim_{x\to 0}x\sin\frac{1}{x}$", "number", "0"),
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
}

# Where there is no value, and what looks like a letter case.
EDGES = {
    "tangents and normals": [
        ("Find the tangent line to y = |x| at x = 0.", "undefined", ""),
        ("求曲线 y = x² 在 x = 0 处的法线方程", "equations", "x"),
    ],
    "derivatives: higher and at a point": [
        ("Find the derivative of |x| at x = 0", "undefined", ""),
        (r"已知 $f(x)=\sqrt[3]{x}$，求 $f'(0)$", "undefined", ""),
    ],
    "integrals: parts": [
        ("integrate ln x dx", F, "log(x) ; x"),
        ("Find the integral of x cos 2x dx", F, "x*cos(2*x) ; x"),
    ],
    "limits: at infinity": [
        ("Find lim_{x->infinity} arctan x", lim, "atan(x) ; x ; oo"),
        (r"求 $\lim_{x\to+\infty}\arctan x$", lim, "atan(x) ; x ; oo"),
    ],
}
