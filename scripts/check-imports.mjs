// What Biome cannot say about imports (its part is biome.borders.jsonc). Run by `npm run lint`.
import { readdirSync, readFileSync } from "node:fs"
import { posix } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

/** Packages that run in a browser's tree of components only: React's server build lacks hooks and contexts. */
const clientPackages = /^(react|react-dom|react-hook-form|@tanstack\/react-query|radix-ui)$/

/** The one thing that `flow` may take from `globalThis`: it exists in every runtime that has a page. */
const allowedInFlow = new Set(["reportError"])

/**
 * Sentences about what is wrong in the source; none when all is well.
 * @param {ReadonlyMap<string, string>} sources by path, relative to `src`, with forward slashes
 * @returns {string[]}
 */
export function violations(sources) {
  const modules = new Map([...sources].map(([path, source]) => [path, read(path, source)]))
  return [
    ...caseTwins([...sources.keys()]),
    ...[...modules].flatMap(([path, module]) => violationsOf(path, module)),
    ...missingDirectives(modules),
  ]
}

/**
 * @typedef {object} Module
 * @property {boolean} client begins with "use client"
 * @property {boolean} needsClient takes a value from a package for client components
 * @property {boolean} usesReact the same, or contains JSX or takes a hook of ours
 * @property {readonly string[]} imports paths of the modules of `src` from which it takes values, without their extension
 * @property {readonly string[]} hiddenImports specifiers of `import("…").Name` in types that no statement imports too
 * @property {readonly string[]} globals names that it reads from `globalThis`
 */

/** @param {string} path @param {Module} module @returns {string[]} */
function violationsOf(path, module) {
  const found = module.hiddenImports.map(
    (specifier) => `src/${path}: import("${specifier}") in a type; Biome does not see it: use "import type"`,
  )
  if (module.client && !(path.startsWith("widget/") && module.usesReact)) {
    found.push(`src/${path}: "use client" belongs only in modules of widget/ that use React`)
  }
  if (path.startsWith("flow/")) {
    found.push(
      ...module.globals
        .filter((name) => !allowedInFlow.has(name))
        .map((name) => `src/${path}: globalThis.${name}; flow/ runs without a page and makes no request`),
    )
  }
  return found
}

/**
 * A framework that renders on the server follows the imports of a page and stops at each "use client". What it reaches
 * before the first one runs on the server, so it must not use what only exists in a browser.
 * @param {ReadonlyMap<string, Module>} modules
 * @returns {string[]}
 */
function missingDirectives(modules) {
  const byName = new Map([...modules].map(([path, module]) => [withoutExtension(path), { path, module }]))
  const queue = [...byName.keys()].filter((name) => !name.includes("/"))
  const seen = new Set(queue)
  /** @type {string[]} */
  const found = []
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const reached = byName.get(name)
    if (!reached || reached.module.client) continue
    if (reached.module.needsClient)
      found.push(`src/${reached.path}: uses React and is reached without "use client": begin it with that`)
    for (const next of reached.module.imports) {
      if (!seen.has(next)) queue.push(next)
      seen.add(next)
    }
  }
  return found
}

/** @param {string} path @param {string} source @returns {Module} */
function read(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  /** @type {string[]} */
  const values = []
  /** @type {string[]} */
  const importTypes = []
  /** @type {string[]} */
  const globals = []
  /** @type {Set<string>} */
  const statements = new Set()
  let hasElementOrHook = false
  visit(file, (node) => {
    if (ts.isImportDeclaration(node)) statements.add(literal(node.moduleSpecifier))
    if (ts.isImportDeclaration(node) && takesValues(node)) values.push(literal(node.moduleSpecifier))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly)
      values.push(literal(node.moduleSpecifier))
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      values.push(node.arguments[0] ? literal(node.arguments[0]) : "")
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      importTypes.push(literal(node.argument.literal))
    else if (ts.isPropertyAccessExpression(node) && node.expression.getText() === "globalThis")
      globals.push(node.name.text)
    else if (ts.isJsxOpeningLikeElement(node) || ts.isJsxFragment(node)) hasElementOrHook = true
    else if (ts.isImportSpecifier(node) && /^use[A-Z]/.test(node.name.text)) hasElementOrHook = true
  })
  const needsClient = values.some((specifier) => clientPackages.test(specifier))
  return {
    client: file.statements.some(
      (s) => ts.isExpressionStatement(s) && literal(s.expression) === "use client",
    ),
    needsClient,
    usesReact: needsClient || hasElementOrHook,
    imports: values
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => withoutExtension(posix.join(posix.dirname(path), specifier))),
    hiddenImports: importTypes.filter((specifier) => !statements.has(specifier)),
    globals,
  }
}

/** @param {import("typescript").ImportDeclaration} node */
function takesValues({ importClause }) {
  if (!importClause) return true
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false
  const { name, namedBindings } = importClause
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return true
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly)
}

/** @param {string} path */
const withoutExtension = (path) => path.replace(/\.[jt]sx?$/, "")

/** @param {import("typescript").Node} node */
const literal = (node) => (ts.isStringLiteralLike(node) ? node.text : node.getText())

/** @param {import("typescript").Node} node @param {(node: import("typescript").Node) => void} see */
function visit(node, see) {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/**
 * Two modules whose names differ in case only are one file on macOS and Windows, and one of them is renamed in the build.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
function caseTwins(paths) {
  const builtAs = (/** @type {string} */ path) => withoutExtension(path).toLowerCase()
  /** @type {Map<string, string>} */
  const seen = new Map()
  return paths.flatMap((path) => {
    const twin = seen.get(builtAs(path))
    seen.set(builtAs(path), path)
    return twin ? [`src/${path}: the same file as src/${twin} where case does not count; rename one`] : []
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const src = fileURLToPath(new URL("../src/", import.meta.url))
  const paths = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
  const found = violations(new Map(paths.map((path) => [path, readFileSync(src + path, "utf8")])))
  for (const violation of found) console.error(violation)
  if (found.length > 0) process.exit(1)
  console.log(
    `Imports: ${paths.length} files; client modules are marked, and names differ by more than case.`,
  )
}
