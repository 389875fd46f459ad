"""
Dynamical systems: questions, each with what SymPy or a Runge-Kutta integration of its own finds. [language, question, answers]; an answer is
("points", …) equilibria, ("types", [(point, type), …]), ("set", …) eigenvalues, ("matrix", …), ("number", …), or ("trajectory", (rates, start, t)).
"""

PP, T, S, M, X = "points", "types", "set", "matrix", "trajectory"


def flow(rates, start, end):
    return f"flow({rates!r}, {start!r}, {end!r})"


ROWS = [
    ["en", "Find the equilibria of x' = x - y, y' = x^2 - 4.", [(PP, "[(-2,-2),(2,2)]")]],
    ["en", "Find the equilibrium points of the system dx/dt = x(3 - x - 2y), dy/dt = y(2 - x - y)", [(PP, "[(0,0),(0,2),(1,1),(3,0)]")]],
    ["en", "Find and classify the equilibria of x' = y, y' = x - x^3.", [(PP, "[(-1,0),(0,0),(1,0)]"), (T, "[((-1,0),'center'),((0,0),'saddle'),((1,0),'center')]")]],
    ["en", "Classify the equilibrium of x' = -x + 4y, y' = -4x - y", [(T, "[((0,0),'stable focus')]")]],
    ["en", "Find the fixed points of the Lorenz system.", [(PP, "[(-6*sqrt(2),-6*sqrt(2),27),(0,0,0),(6*sqrt(2),6*sqrt(2),27)]")]],
    ["en", "Find the fixed points of the Lorenz system with rho = 10", [(PP, "[(-2*sqrt(6),-2*sqrt(6),9),(0,0,0),(2*sqrt(6),2*sqrt(6),9)]")]],
    ["en", "Find the equilibrium of x' = 2x + y - 3, y' = x - y and its stability.", [(PP, "[(1,1)]"), (T, "[((1,1),'saddle')]")]],
    ["en", "What are the eigenvalues of the Jacobian of x' = x - y, y' = x + y at the origin?", [(S, "[1-I,1+I]")]],
    ["en", "Find the Jacobian matrix of x' = x^2 y, y' = sin(x) + y", [(M, "Matrix([[2*x*y, x**2],[cos(x), 1]])")]],
    ["en", "Find the equilibria of the Lotka-Volterra system x' = x(2 - y), y' = y(x - 3) and determine their type", [(PP, "[(0,0),(3,2)]"), (T, "[((0,0),'saddle'),((3,2),'center')]")]],
    ["en", "Determine the stability of the equilibria of x' = x(1 - x).", [(T, "[((0,),'unstable'),((1,),'stable')]")]],
    ["en", "Find the equilibria of the system \\dot x = y - x^2, \\dot y = x - 2", [(PP, "[(2,4)]")]],
    ["en", "Find the equilibrium points of \\begin{cases} x' = x^2 + y^2 - 5 \\\\ y' = x - 2y \\end{cases}", [(PP, "[(-2,-1),(2,1)]")]],
    ["en", "Does the Sprott A system x' = y, y' = -x + y*z, z' = 1 - y^2 have equilibria?", [(PP, "[]")]],
    ["en", "Find the eigenvalues of the system x' = 3x - 2y, y' = 2x - 2y", [(S, "[-1, 2]")]],
    ["zh", "求系统 x' = x - y, y' = x^2 - 4 的平衡点", [(PP, "[(-2,-2),(2,2)]")]],
    ["zh", "求系统 x' = y, y' = -x - y + x^3 的平衡点并判断其稳定性", [(PP, "[(-1,0),(0,0),(1,0)]"), (T, "[((-1,0),'saddle'),((0,0),'stable focus'),((1,0),'saddle')]")]],
    ["zh", "求微分方程组 $\\dot{x}=2x-xy$，$\\dot{y}=xy-3y$ 的平衡点", [(PP, "[(0,0),(3,2)]")]],
    ["zh", "判断系统 x' = -2x + y, y' = x - 2y 的平衡点类型", [(T, "[((0,0),'stable node')]")]],
    ["zh", "求洛伦兹系统的平衡点", [(PP, "[(-6*sqrt(2),-6*sqrt(2),27),(0,0,0),(6*sqrt(2),6*sqrt(2),27)]")]],
    ["zh", "求方程组 dx/dt = x(1-x-y), dy/dt = y(3-4x-2y)/4 的平衡点", [(PP, "[(0,0),(0,Rational(3,2)),(1,0),(Rational(1,2),Rational(1,2))]")]],
    ["zh", "求系统 $\\begin{cases}\\dot{x}=x+3y\\\\\\dot{y}=x-y\\end{cases}$ 的特征值", [(S, "[-2, 2]")]],
    ["zh", "求系统 x' = xy - 1, y' = x - y^3 的雅可比矩阵", [(M, "Matrix([[y, x],[1, -3*y**2]])")]],
    ["zh", "求范德波尔方程组 x' = y, y' = (1 - x^2)y - x 的平衡点及其类型", [(PP, "[(0,0)]"), (T, "[((0,0),'unstable focus')]")]],
    ["en", "Find the equilibria of the Brusselator with a = 1 and b = 3", [(PP, "[(1,3)]")]],
    # trajectories: [rates, start, end of the span]
    ["en", "Plot the solution of x' = y, y' = -x with x(0) = 1, y(0) = 0 for 0 ≤ t ≤ 10", [(X, flow("y,-x", "1,0", "10"))]],
    ["en", "Draw the trajectory of x' = -0.1x + 2y, y' = -2x - 0.1y starting at (2, 0) for t from 0 to 20", [(X, flow("-0.1*x+2*y,-2*x-0.1*y", "2,0", "20"))]],
    ["en", "Plot the Lorenz attractor with initial condition (1, 1, 1) for t from 0 to 10", [(X, flow("10*(y-x),x*(28-z)-y,x*y-8/3*z", "1,1,1", "10"))]],
    ["en", "Simulate the Lorenz system with sigma = 10, rho = 14, beta = 8/3 from (1, 0, 0) over [0, 15]", [(X, flow("10*(y-x),x*(14-z)-y,x*y-8/3*z", "1,0,0", "15"))]],
    ["en", "Draw the phase portrait of x' = y, y' = x - x^3 - 0.2y with the trajectory from (1.5, 0) for t from 0 to 15", [(X, flow("y,x-x**3-0.2*y", "1.5,0", "15"))]],
    ["en", "Plot the Van der Pol oscillator with mu = 1 from (0.1, 0) for t from 0 to 20", [(X, flow("y,(1-x**2)*y-x", "0.1,0", "20"))]],
    ["en", "Phase portrait of the pendulum x' = y, y' = -sin(x) with the orbit through (0, 1.5), t from 0 to 12", [(X, flow("y,-sin(x)", "0,1.5", "12"))]],
    ["en", "Plot the Rossler attractor x' = -y - z, y' = x + 0.2y, z' = 0.2 + z(x - 5.7) with initial condition (1, 1, 0) for t from 0 to 20", [(X, flow("-y-z,x+0.2*y,0.2+z*(x-5.7)", "1,1,0", "20"))]],
    ["en", "Solve numerically and plot x'' + 0.5x' + 4x = 0, x(0) = 1, x'(0) = 0 for t from 0 to 10", [(X, flow("y,-0.5*y-4*x", "1,0", "10"))]],
    ["en", "Plot the trajectory of the Lotka-Volterra equations x' = 1.1x - 0.4xy, y' = 0.1xy - 0.4y from (10, 5) for t from 0 to 30", [(X, flow("1.1*x-0.4*x*y,0.1*x*y-0.4*y", "10,5", "30"))]],
    ["en", "Plot the SIR model S' = -0.5SI, I' = 0.5SI - 0.1I, R' = 0.1I with S(0) = 0.99, I(0) = 0.01, R(0) = 0 from t = 0 to t = 60", [(X, flow("-0.5*x*y,0.5*x*y-0.1*y,0.1*y", "0.99,0.01,0", "60"))]],
    ["en", "Draw the solution curve of x' = x(1 - x/10) through x(0) = 1 for t in [0, 10]", [(X, flow("x*(1-x/10)", "1", "10"))]],
    ["en", "Graph the Thomas attractor x' = sin(y) - 0.2x, y' = sin(z) - 0.2y, z' = sin(x) - 0.2z, initial condition (1, 0, 0), t from 0 to 25", [(X, flow("sin(y)-0.2*x,sin(z)-0.2*y,sin(x)-0.2*z", "1,0,0", "25"))]],
    ["en", "Plot the Duffing oscillator x' = y, y' = x - x^3 - 0.3y from (1, 1) for 0 <= t <= 20", [(X, flow("y,x-x**3-0.3*y", "1,1", "20"))]],
    ["en", "Visualize the Halvorsen attractor with initial condition (-5, 0, 0) for t from 0 to 5", [(X, flow("-1.4*x-4*y-4*z-y**2,-1.4*y-4*z-4*x-z**2,-1.4*z-4*x-4*y-x**2", "-5,0,0", "5"))]],
    ["en", "Plot dx/dt = y, dy/dt = -4x with initial value (0, 2) over t = 0 to 2π", [(X, flow("y,-4*x", "0,2", "2*pi"))]],
    ["en", "Draw the phase plane of x' = x - y, y' = x + y with the trajectory from (0.1, 0) for t from 0 to 3", [(X, flow("x-y,x+y", "0.1,0", "3"))]],
    ["zh", "画出洛伦兹吸引子，初值 (0, 1, 1.05)，t 从 0 到 10", [(X, flow("10*(y-x),x*(28-z)-y,x*y-8/3*z", "0,1,1.05", "10"))]],
    ["zh", "画出微分方程组 x' = y, y' = -x - 0.2*y 过初值 (3, 0) 的相轨线（t 从 0 到 20）", [(X, flow("y,-x-0.2*y", "3,0", "20"))]],
    ["zh", "画出罗斯勒吸引子：x' = -y - z, y' = x + 0.2*y, z' = 0.2 + z*(x - 5.7)，初值 (0, -5, 0)，t 从 0 到 15", [(X, flow("-y-z,x+0.2*y,0.2+z*(x-5.7)", "0,-5,0", "15"))]],
    ["zh", "画出范德波尔振子（μ=2）从 (0.5, 0) 出发的相图，t∈[0, 20]", [(X, flow("y,2*(1-x**2)*y-x", "0.5,0", "20"))]],
    ["zh", "作出捕食者—猎物模型 x' = x(1 - 0.5y), y' = y(0.25x - 0.75) 以 (2, 1) 为初值的轨线，t 从 0 到 25", [(X, flow("x*(1-0.5*y),y*(0.25*x-0.75)", "2,1", "25"))]],
    ["zh", "画出单摆 x' = y, y' = -9.8*sin(x) 初值为 (1, 0) 的相轨线，0≤t≤5", [(X, flow("y,-9.8*sin(x)", "1,0", "5"))]],
    ["zh", "画出方程 x' = 2x - x^2 满足 x(0)=0.1 的解曲线，t 从 0 到 6", [(X, flow("2*x-x**2", "0.1", "6"))]],
    ["zh", "绘制SprottB吸引子：x' = y*z, y' = x - y, z' = 1 - x*y，初值 (0.1, 0.1, 0.1)，t 从 0 到 15", [(X, flow("y*z,x-y,1-x*y", "0.1,0.1,0.1", "15"))]],
    ["zh", "模拟杜芬振子 $\\dot{x}=y$，$\\dot{y}=x-x^3-0.25y$，初始条件 $x(0)=0.5$，$y(0)=0$，时间从0到30", [(X, flow("y,x-x**3-0.25*y", "0.5,0", "30"))]],
    ["zh", "画出二阶方程 x'' + x = 0 在 x(0)=0, x'(0)=1 下的解，t 从 0 到 10", [(X, flow("y,-x", "0,1", "10"))]],
    ["zh", "画出系统 dx/dt = -y + x(1 - x^2 - y^2), dy/dt = x + y(1 - x^2 - y^2) 从 (0.1, 0) 出发的轨线，t 从 0 到 15", [(X, flow("-y+x*(1-x**2-y**2),x+y*(1-x**2-y**2)", "0.1,0", "15"))]],
    ["zh", "画出布鲁塞尔振子 x' = 1 + x^2*y - 4x, y' = 3x - x^2*y 初值 (1.5, 3) 的相轨线，t 从 0 到 20", [(X, flow("1+x**2*y-4*x,3*x-x**2*y", "1.5,3", "20"))]],
    ["zh", "画出陈氏吸引子 x' = 35(y - x), y' = -7x - xz + 28y, z' = xy - 3z，初值 (-1, 0, 1)，t 从 0 到 3", [(X, flow("35*(y-x),-7*x-x*z+28*y,x*y-3*z", "-1,0,1", "3"))]],
    ["en", "Show the phase portrait of the FitzHugh-Nagumo model v' = v - v^3/3 - w + 0.5, w' = 0.08(v + 0.7 - 0.8w) with the trajectory from (-1, 1) for t from 0 to 50", [(X, flow("x-x**3/3-y+0.5,0.08*(x+0.7-0.8*y)", "-1,1", "50"))]],
    ["en", "Plot the trajectory of u' = v, v' = -u + u^3/6 with u(0) = 1 and v(0) = 0 for t from 0 to 12", [(X, flow("y,-x+x**3/6", "1,0", "12"))]],
    ["en", "Plot the solution of y' = -2y with y(0) = 3 for t from 0 to 4", [(X, flow("-2*x", "3", "4"))]],
    ["en", "Plot x' = x^2 with x(0) = 1 for t from 0 to 2", [("blow-up", "1")]],
    ["zh", "洛伦兹系统是混沌的吗？", [("word", "chaotic")]],
    ["en", "Is the Lorenz system with rho = 14 chaotic?", [("word", "not chaotic")]],
]
