import { describe, test } from "node:test";
import { assertSameValue, limit } from "../../../test/limit-table.ts";

/** formula | place | value */
const tables: Readonly<Record<string, string>> = {
  algebraic: String.raw`
    x^2+1 | x\to 3 | 10
    \frac{x^2-4}{x-2} | x\to 2 | 4
    \frac{2-2x^2}{x-1} | x\to 1 | -4
    \frac{x^3-8}{x-2} | x\to 2 | 12
    \frac{x^2-3x+2}{x^2-1} | x\to 1 | -\frac12
    \frac{x^3-3x+2}{(x-1)^2} | x\to 1 | 3
    \frac{x^{100}-1}{x-1} | x\to 1 | 100
    \frac{\sqrt{x}-2}{x-4} | x\to 4 | \frac14
    \frac{\sqrt{1+x}-\sqrt{1-x}}{x} | x\to 0 | 1
    \frac{\sqrt{1+x}-1-\frac{x}{2}}{x^2} | x\to 0 | -\frac18
    \frac{\sqrt[3]{x}-2}{x-8} | x\to 8 | \frac1{12}
    \frac{\sqrt[3]{1+x}-\sqrt[3]{1-x}}{x} | x\to 0 | \frac23
    \frac{\sqrt[3]{x}-1}{\sqrt{x}-1} | x\to 1 | \frac23
    \frac{\sqrt{x+3}-2}{\sqrt[3]{x}-1} | x\to 1 | \frac34
    \frac{1}{x-1}-\frac{2}{x^2-1} | x\to 1 | \frac12
    \frac{1}{1-x}-\frac{3}{1-x^3} | x\to 1 | -1
    \frac{3x^2-x+1}{2x^2+5} | x\to\infty | \frac32
    \frac{x^2+1}{x^3} | x\to\infty | 0
    \frac{(2x+1)^3(x-2)^2}{x^5+7} | x\to\infty | 8
    \sqrt{x^2+x}-x | x\to\infty | \frac12
    \sqrt{x^2+x}+x | x\to-\infty | -\frac12
    x-\sqrt{x^2-2x} | x\to\infty | 1
    \sqrt{x^2+3x}-\sqrt{x^2+x} | x\to\infty | 1
    \sqrt[3]{x^3+x^2}-x | x\to\infty | \frac13
    \sqrt{x+\sqrt{x+\sqrt{x}}}-\sqrt{x} | x\to\infty | \frac12
    \frac{\sqrt{x^2+1}}{x} | x\to\infty | 1
    \frac{\sqrt{x^2+1}}{x} | x\to-\infty | -1
    \frac{\sqrt{4x^2+1}-x}{x+5} | x\to-\infty | -3
    x(\sqrt{x^2+1}-x) | x\to\infty | \frac12
    x^{3/2}(\sqrt{x+1}+\sqrt{x-1}-2\sqrt{x}) | x\to\infty | -\frac14
    \frac{0}{x} | x\to 0 | 0
    5 | x\to\infty | 5`,
  "circular functions": String.raw`
    \cos x | x\to 0 | 1
    \frac{\sin x}{x} | x\to 0 | 1
    \frac{\sin 3x}{\tan 5x} | x\to 0 | \frac35
    \frac{1-\cos x}{x^2} | x\to 0 | \frac12
    \frac{1-\cos 3x}{x\sin 2x} | x\to 0 | \frac94
    \frac{x-\sin x}{x^3} | x\to 0 | \frac16
    \frac{\tan x-\sin x}{x^3} | x\to 0 | \frac12
    \frac{\tan x-x}{x-\sin x} | x\to 0 | 2
    \frac{x-\tan x}{x^2\sin x} | x\to 0 | -\frac13
    \frac{\tan(\sin x)-\sin(\tan x)}{x^7} | x\to 0 | \frac1{30}
    \frac{1}{x}-\frac{1}{\sin x} | x\to 0 | 0
    \frac{1}{x^2}-\frac{1}{\sin^2 x} | x\to 0 | -\frac13
    \frac{1}{x^2}-\cot^2 x | x\to 0 | \frac23
    \frac{\cos x}{x-\frac{\pi}{2}} | x\to\frac{\pi}{2} | -1
    \frac{\sin x}{x-\pi} | x\to\pi | -1
    \frac{1-\sin x}{(x-\frac{\pi}{2})^2} | x\to\frac{\pi}{2} | \frac12
    (\frac{\pi}{2}-x)\tan x | x\to\frac{\pi}{2} | 1
    \frac{\sin x-\cos x}{x-\frac{\pi}{4}} | x\to\frac{\pi}{4} | \sqrt2
    \frac{\tan x-1}{\sin x-\cos x} | x\to\frac{\pi}{4} | \sqrt2
    \frac{2\cos x-1}{x-\frac{\pi}{3}} | x\to\frac{\pi}{3} | -\sqrt3
    (1-x)\tan\frac{\pi x}{2} | x\to 1 | \frac{2}{\pi}
    \frac{\arcsin x}{x} | x\to 0 | 1
    \frac{\arctan x-x}{x^3} | x\to 0 | -\frac13
    \frac{\arcsin x-\arctan x}{x^3} | x\to 0 | \frac12
    \frac{\arccos x}{\sqrt{1-x}} | x\to 1^- | \sqrt2
    \arctan x | x\to\infty | \frac{\pi}{2}
    \arctan x | x\to-\infty | -\frac{\pi}{2}
    \arctan\frac1x | x\to 0^- | -\frac{\pi}{2}
    x\left(\frac{\pi}{2}-\arctan x\right) | x\to\infty | 1
    x\sin\frac1x | x\to\infty | 1
    \frac{\sin(\sin x)}{x} | x\to 0 | 1
    \frac{\sin 2x}{\sqrt{1-\cos x}} | x\to 0^+ | 2\sqrt2
    \frac{\sin x}{|x|} | x\to 0^- | -1`,
  "exponentials and logarithms": String.raw`
    \frac{e^x-1}{x} | x\to 0 | 1
    \frac{a^x-1}{x} | x\to 0 | \ln a
    \frac{2^x-3^x}{x} | x\to 0 | \ln\frac23
    \frac{\ln(1+x)}{x} | x\to 0 | 1
    \frac{\ln\cos x}{x^2} | x\to 0 | -\frac12
    \frac{e^x-e^{-x}-2x}{x-\sin x} | x\to 0 | 2
    \frac{e^x-1-x}{x^2} | x\to 0 | \frac12
    \frac{e^{\tan x}-e^{x}}{\tan x-x} | x\to 0 | 1
    \frac{x}{x-1}-\frac{1}{\ln x} | x\to 1 | \frac12
    \frac{\ln x}{x-1} | x\to 1 | 1
    \frac{\ln x}{x} | x\to\infty | 0
    \frac{\ln x}{\sqrt x} | x\to\infty | 0
    \frac{\ln\ln x}{\ln x} | x\to\infty | 0
    x\ln x | x\to 0^+ | 0
    \sqrt{x}\ln^3 x | x\to 0^+ | 0
    x^2\ln|x| | x\to 0 | 0
    \frac{x^{100}}{e^x} | x\to\infty | 0
    x^2e^{-x} | x\to\infty | 0
    xe^x | x\to-\infty | 0
    e^x | x\to-\infty | 0
    e^{1/x} | x\to 0^- | 0
    e^{-1/x^2} | x\to 0 | 0
    \frac{e^{-1/x^2}}{x^{10}} | x\to 0 | 0
    \frac{1}{1+e^{1/x}} | x\to 0^- | 1
    \frac{\ln(1+e^x)}{x} | x\to\infty | 1
    x-\ln(1+e^x) | x\to\infty | 0
    x-\ln\cosh x | x\to\infty | \ln 2
    \tanh x | x\to\infty | 1
    \frac{\sinh x}{e^x} | x\to\infty | \frac12
    \frac{\cosh x}{e^{-x}} | x\to-\infty | \frac12
    \frac{e^x+e^{-x}}{e^x-e^{-x}} | x\to-\infty | -1
    x(\ln(x+1)-\ln x) | x\to\infty | 1
    x^2\left(\ln\left(1+\frac1x\right)-\frac{1}{x}\right) | x\to\infty | -\frac12
    \frac{e^x}{e^{x+1/x}} | x\to\infty | 1
    x^{1/\ln x} | x\to\infty | e
    \log_2 x\cdot\log_x 8 | x\to 5 | 3
    \frac{\log x}{\ln x} | x\to\infty | \frac{1}{\ln 10}
    \ln(x+1)-\ln(2x) | x\to\infty | -\ln 2`,
  powers: String.raw`
    \left(1+\frac1x\right)^x | x\to\infty | e
    \left(1+\frac1x\right)^x | x\to-\infty | e
    (1+x)^{1/x} | x\to 0 | e
    \left(1+\frac{a}{x}\right)^x | x\to\infty | e^a
    \left(\frac{x+1}{x-1}\right)^x | x\to\infty | e^2
    \left(\frac{2x+3}{2x+1}\right)^{x+1} | x\to\infty | e
    (\cos x)^{1/x^2} | x\to 0 | e^{-1/2}
    (1+\sin x)^{1/x} | x\to 0 | e
    \left(\frac{\sin x}{x}\right)^{1/x^2} | x\to 0 | e^{-1/6}
    \left(\frac{\tan x}{x}\right)^{1/x^2} | x\to 0 | e^{1/3}
    x^x | x\to 0^+ | 1
    x^{1/x} | x\to\infty | 1
    x^{1/x} | x\to 0^+ | 0
    x^{\sin x} | x\to 0^+ | 1
    (\sin x)^x | x\to 0^+ | 1
    (\tan x)^{\cos x} | x\to\frac{\pi}{2}^- | 1
    x^{\frac{1}{1-x}} | x\to 1 | e^{-1}
    (e^x+x)^{1/x} | x\to 0 | e^2
    (e^x+x)^{1/x} | x\to\infty | e
    \left(\frac{2^x+3^x}{2}\right)^{1/x} | x\to 0 | \sqrt6
    \left(\cot x\right)^{1/\ln x} | x\to 0^+ | e^{-1}
    \frac{(1+x)^{1/x}-e}{x} | x\to 0 | -\frac{e}{2}
    \frac{(1+x)^n-1}{x} | x\to 0 | n`,
  "other letters": String.raw`
    \frac{(x+h)^3-x^3}{h} | h\to 0 | 3x^2
    \frac{(x+h)^2+3(x+h)-x^2-3x}{h} | h\to 0 | 2x+3
    \frac{\frac{1}{x+h}-\frac1x}{h} | h\to 0 | -\frac{1}{x^2}
    \frac{\sqrt{x+h}-\sqrt x}{h} | h\to 0 | \frac{1}{2\sqrt x}
    \frac{\sin(x+h)-\sin x}{h} | h\to 0 | \cos x
    \frac{\cos(x+h)-\cos x}{h} | h\to 0 | -\sin x
    \frac{e^{x+h}-e^x}{h} | h\to 0 | e^x
    \frac{\ln(x+h)-\ln x}{h} | h\to 0 | \frac1x
    \frac{\arctan(x+h)-\arctan x}{h} | h\to 0 | \frac{1}{1+x^2}
    \frac{(x+h)^4-(x)^4}{h} | h\to 0 | 4x^3
    \frac{\sin(x+h)-2\sin x+\sin(x-h)}{h^2} | h\to 0 | -\sin x
    \frac{x^2-a^2}{x-a} | x\to a | 2a
    \frac{\sin x-\sin a}{x-a} | x\to a | \cos a
    \frac{x^n-a^n}{x-a} | x\to a | na^{n-1}
    \frac{\sin ax}{\sin bx} | x\to 0 | \frac{a}{b}
    \frac{a^x-b^x}{x} | x\to 0 | \ln a-\ln b
    \frac{\sqrt{a+x}-\sqrt a}{x} | x\to 0 | \frac{1}{2\sqrt a}
    \frac{1-\cos ax}{x^2} | x\to 0 | \frac{a^2}{2}
    \frac{x}{a+x} | x\to 0 | 0
    x | x\to a^2 | a^2`,
  sequences: String.raw`
    \left(1+\frac1n\right)^n | n\to\infty | e
    \left(1-\frac{2}{n}\right)^{3n} | n\to\infty | e^{-6}
    \left(1+\frac1n+\frac{1}{n^2}\right)^n | n\to\infty | e
    \sqrt[n]{n} | n\to\infty | 1
    \sqrt[n]{2^n+3^n} | n\to\infty | 3
    \sqrt[n]{a} | n\to\infty | 1
    n(\sqrt[n]{a}-1) | n\to\infty | \ln a
    \frac{5^n}{n!} | n\to\infty | 0
    \frac{n!}{n^n} | n\to\infty | 0
    \frac{\sqrt[n]{n!}}{n} | n\to\infty | e^{-1}
    \frac{n!}{\sqrt{n}\left(\frac{n}{e}\right)^n} | n\to\infty | \sqrt{2\pi}
    \frac{\sqrt n}{4^n}\binom{2n}{n} | n\to\infty | \frac{1}{\sqrt\pi}
    \frac{1}{n^2}\binom{n}{2} | n\to\infty | \frac12
    \frac{(-1)^n}{n} | n\to\infty | 0
    \left(-\frac12\right)^n | n\to\infty | 0
    \frac{(-2)^n+3^n}{(-2)^{n+1}+3^{n+1}} | n\to\infty | \frac13
    \frac{n^2+(-1)^n}{n^2} | n\to\infty | 1
    \frac{n+(-1)^n}{n-(-1)^n} | n\to\infty | 1
    \sin n\pi | n\to\infty | 0
    \frac{\sin n}{n} | n\to\infty | 0
    \frac{\cos\frac{n\pi}{2}}{\sqrt n} | n\to\infty | 0
    \frac{n}{2^n} | n\to\infty | 0
    n\sin\frac{\pi}{n} | n\to\infty | \pi
    \sqrt{n}(\sqrt{n+1}-\sqrt n) | n\to\infty | \frac12
    \frac{2^n+3^n}{3^n+1} | n\to\infty | 1
    \frac{(n+1)!}{n!\cdot n} | n\to\infty | 1`,
  "bounded factors, steps and cases": String.raw`
    \frac{\sin x}{x} | x\to\infty | 0
    x\sin\frac1x | x\to 0 | 0
    x^2\cos\frac{1}{x^2} | x\to 0 | 0
    \frac{x+\sin x}{x} | x\to\infty | 1
    \frac{x^2+\sin x}{x^2+\cos x} | x\to\infty | 1
    \frac{e^{\sin x}}{x} | x\to\infty | 0
    e^{-x}\sin x | x\to\infty | 0
    \frac{\lfloor x\rfloor}{x} | x\to\infty | 1
    \frac{\arctan(\sin x)}{x} | x\to\infty | 0
    \lfloor x\rfloor | x\to 2^+ | 2
    \lfloor x\rfloor | x\to 2^- | 1
    \lfloor x^2\rfloor | x\to 0 | 0
    \lceil x\rceil | x\to 0^+ | 1
    \lfloor \sqrt{x}\rfloor | x\to 5 | 2
    \frac{|x|}{x} | x\to 0^+ | 1
    \frac{|x-2|}{x-2} | x\to 2^- | -1
    \max(x, 2x) | x\to 0 | 0
    \begin{cases}x & x > 0 \\ x^2 & \text{otherwise}\end{cases} | x\to 0 | 0
    \begin{cases}x & x < 1 \\ 3 & x \ge 1\end{cases} | x\to 1^- | 1`,
};

for (const [kind, table] of Object.entries(tables)) {
  describe(`limits: ${kind}`, () => {
    for (const line of table.trim().split("\n")) {
      const [formula = "", place = "", value = ""] = line.split(" | ").map((part) => part.trim());
      const name = `\\lim_{${place}} \\left(${formula}\\right)`;
      test(`${name} = ${value}`, () => assertSameValue(limit(name), value, name));
    }
  });
}
