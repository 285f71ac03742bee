// Imports go one way: widget → flow → contract ← server, testing → contract. Run by `npm run lint`.
import { readdirSync, readFileSync } from "node:fs"
import { posix } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

/**
 * A border of the source: which folders and packages its files may import, and whether they may be client modules.
 * Packages are listed by the very specifier, or by a folder of them ("react/" covers "react/jsx-runtime").
 * @typedef {{ folders: readonly string[], packages: readonly string[], client: boolean }} Border
 * @type {Record<string, Border>}
 */
const borders = {
  contract: { folders: ["contract"], packages: ["zod/mini"], client: false },
  flow: {
    folders: ["flow", "contract"],
    packages: ["react-hook-form", "@hookform/resolvers/zod", "zod/mini"],
    client: false,
  },
  widget: {
    folders: ["widget", "flow", "contract"],
    packages: [
      "react",
      "react/",
      "react-dom",
      "react-hook-form",
      "@tanstack/react-query",
      "radix-ui",
      "zod/mini",
    ],
    client: true,
  },
  server: { folders: ["server", "contract"], packages: ["jose", "zod/mini"], client: false },
  testing: { folders: ["testing", "contract"], packages: ["zod/mini"], client: false },
}

/** @type {Record<string, Border>} */
const entries = {
  "index.ts": { folders: ["widget", "flow"], packages: [], client: false },
  "contract.ts": { folders: ["contract"], packages: [], client: false },
  "server.ts": { folders: ["server"], packages: [], client: false },
  "testing.ts": { folders: ["testing"], packages: [], client: false },
}

/** What makes a file of `contract` more than plain data and decisions. */
const requests = new Set(["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"])

/**
 * Sentences about every import (or directive) of a file that crosses a border; none when all is well.
 * @param {string} path relative to `src`, with forward slashes
 * @param {string} source
 * @returns {string[]}
 */
export function violations(path, source) {
  const [folder = ""] = path.split("/")
  const border = path.includes("/") ? borders[folder] : entries[path]
  if (!border) return [`src/${path}: no border is known for this file; add it to scripts/check-imports.mjs`]

  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const found = importsOf(file).flatMap((specifier) => {
    const reason = forbidden(path, border, specifier)
    return reason ? [`src/${path}: imports "${specifier}": ${reason}`] : []
  })
  if (!border.client && isClient(file))
    found.push(`src/${path}: "use client" belongs into client modules of widget only`)
  if (folder === "contract") {
    found.push(
      ...[...namesIn(file)]
        .filter((name) => requests.has(name))
        .map((name) => `src/${path}: uses ${name}; contract makes no requests`),
    )
  }
  return found
}

/**
 * @param {string} path
 * @param {Border} border
 * @param {string} specifier
 * @returns {string | undefined} why the import is not allowed
 */
function forbidden(path, border, specifier) {
  if (specifier === "zod" || (specifier.startsWith("zod/") && specifier !== "zod/mini")) {
    return "only zod/mini (size, and zod itself probes eval under a strict CSP)"
  }
  if (!specifier.startsWith(".")) {
    const allowed = border.packages.some((name) =>
      name.endsWith("/") ? specifier.startsWith(name) : specifier === name,
    )
    return allowed ? undefined : "this package is not allowed here"
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier))
  const owner = target.includes("/") ? target.slice(0, target.indexOf("/")) : target.replace(/\.[jt]s$/, "")
  if (!target.includes("/") && !path.includes("/")) return "an entry lists names of its own folder only"
  return border.folders.includes(owner) ? undefined : `may import from ${border.folders.join(", ")} only`
}

/** @param {import("typescript").SourceFile} file */
function importsOf(file) {
  /** @type {string[]} */
  const specifiers = []
  visit(file, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      specifiers.push(literal(node.moduleSpecifier))
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      specifiers.push(node.arguments[0] ? literal(node.arguments[0]) : "")
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      specifiers.push(literal(node.argument.literal))
    }
  })
  return specifiers
}

/** @param {import("typescript").Node} node */
const literal = (node) => (ts.isStringLiteralLike(node) ? node.text : node.getText())

/** @param {import("typescript").SourceFile} file */
const isClient = (file) =>
  file.statements.some((s) => ts.isExpressionStatement(s) && literal(s.expression) === "use client")

/** @param {import("typescript").SourceFile} file */
function namesIn(file) {
  /** @type {Set<string>} */
  const names = new Set()
  visit(file, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
  })
  return names
}

/** @param {import("typescript").Node} node @param {(node: import("typescript").Node) => void} see */
function visit(node, see) {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/**
 * `Flow.tsx` beside `flow.ts`: two modules here, one file on macOS and Windows, and one of them renamed in the build.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function caseTwins(paths) {
  const builtAs = (/** @type {string} */ path) => path.replace(/\.tsx?$/, "").toLowerCase()
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
  const found = [
    ...caseTwins(paths),
    ...paths.flatMap((path) => violations(path, readFileSync(src + path, "utf8"))),
  ]
  for (const violation of found) console.error(violation)
  if (found.length > 0) process.exit(1)
  console.log(`Imports: ${paths.length} files, all in the allowed direction.`)
}
