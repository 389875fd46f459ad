/**
 * An old-style module that needs at most one other, as a module whose default export is what it exports: what Node gives to who imports it.
 *
 * @param {string} code
 */
export function modernised(code) {
  const [, needed] = /require\("([^"]+)"\)/.exec(code) ?? [];
  const head = needed ? `import needed from "${needed}";\nconst require = () => needed;\n` : "";
  return `${head}const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;`;
}
