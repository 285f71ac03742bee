// Names that hosts write are public under semver. This test prints all of them into publicNames.txt, so that a new name
// and a lost one show up in review. Renew the list with: npx vitest run --project unit test/public -u
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { expect, it } from "vitest"
import { entries, type PublicName, publicApi } from "../../scripts/publicApi.mjs"
import { root } from "../../scripts/steps.mjs"
import { appearanceVariables } from "../../src/widget/styles/appearance.js"
import { parts } from "../../src/widget/styles/parts.js"

const widget = join(root, "src", "widget")
const files = readdirSync(widget, { recursive: true, encoding: "utf8" })
const sheets = files
  .filter((path) => path.endsWith(".css") && !path.endsWith("shadcn.css"))
  .map((path) => readFileSync(join(widget, path), "utf8"))
  .join("\n")

/** The names of the `data-*` attributes that the widget gives to its elements. */
function dataAttributes(): string[] {
  const found = new Set<string>()
  const read = (node: ts.Node) => {
    if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) {
      const name = ts.isStringLiteral(node.name) ? node.name.text : node.name.getText()
      if (name.startsWith("data-")) found.add(name)
    }
    ts.forEachChild(node, read)
  }
  for (const path of files.filter((path) => /\.tsx?$/.test(path)))
    read(ts.createSourceFile(path, readFileSync(join(widget, path), "utf8"), ts.ScriptTarget.Latest, true))
  return [...found].sort()
}

/** The CSS variables that a host may set: the sheets read them and do not set them, or register them with a default. */
function cssVariables(): string[] {
  const names = (pattern: RegExp) => [...sheets.matchAll(pattern)].map(([, name = ""]) => name)
  const set = new Set(names(/(?<![\w-])(--pc-[\w-]+)\s*:/g))
  const read = names(/var\(\s*(--pc-[\w-]+)/g).filter((name) => !set.has(name))
  // Names with `--pc-t-` are those that the sheets work out for themselves.
  return [...new Set([...read, ...names(/@property\s+(--pc-(?!t-)[\w-]+)/g)])].sort()
}

const lineOf = ({ name, kind, optional, values }: PublicName) =>
  [
    `${kind === "type" ? "type " : ""}${name}${optional ? "?" : ""}`,
    ...values.map((value) => `  "${value}"`),
  ].join("\n")

const section = (title: string, lines: Iterable<string>) => `## ${title}\n\n${[...lines].join("\n")}\n`

const api = publicApi(entries.map(({ file }) => file))

it("prints every public name", async () => {
  const members = new Map(
    api.flat().flatMap((found) => (found.kind === "member" ? [[found.place, found]] : [])),
  )
  const text = [
    ...entries.map(({ specifier }, index) =>
      section(specifier, (api[index] ?? []).filter(({ kind }) => kind !== "member").map(lineOf)),
    ),
    section("Members of types", [...members.values()].map(lineOf).sort()),
    section("Values of data-pc-part", Object.keys(parts).sort()),
    section("Data attributes", dataAttributes()),
    section("CSS variables", cssVariables()),
  ].join("\n")
  await expect(text).toMatchFileSnapshot("publicNames.txt")
})

it("reads exactly the CSS variables that appearance.variables names", () => {
  expect(cssVariables()).toEqual(
    Object.keys(appearanceVariables)
      .map((name) => `--pc-${name}`)
      .sort(),
  )
})
