// The map in CONTRIBUTING.md and the paths that the documents name are held against the repository.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../../scripts/steps.mjs"

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "ARCHITECTURE.md",
  "SECURITY.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
]
const textOf = (path: string) => readFileSync(join(root, path), "utf8")

/** The folders that the map names: each line begins with one, and two spaces more mean one level deeper. */
function mappedFolders(): string[] {
  const [, map = ""] = /^## The map$[\s\S]*?^```$\n([\s\S]*?)^```$/m.exec(textOf("CONTRIBUTING.md")) ?? []
  const way: string[] = []
  return [...map.matchAll(/^( *)([\w-]+)\/ /gm)].map(([, indent = "", name = ""]) => {
    way.splice(indent.length / 2)
    way.push(name)
    return way.join("/")
  })
}

function foldersIn(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll("\\", "/"))
}

/** Folders that a clone does not have, and hidden ones. */
const ignored: readonly string[] = textOf(".gitignore").match(/^[\w-]+(?=\/$)/gm) ?? []

describe("the map in CONTRIBUTING.md", () => {
  it("names folders that exist", () => {
    expect(mappedFolders().filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it("names every folder of src", () => {
    expect(
      mappedFolders()
        .filter((path) => path.startsWith("src/"))
        .sort(),
    ).toEqual(foldersIn("src").sort())
  })

  it("names every folder at the top", () => {
    const top = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !ignored.includes(entry.name))
      .map(({ name }) => name)
    expect(
      mappedFolders()
        .filter((path) => !path.includes("/"))
        .sort(),
    ).toEqual(top.sort())
  })

  it("names the rooms of the widget from top to bottom, as the borders are written", () => {
    const borders = textOf("biome.borders.jsonc")
    const rooms = mappedFolders().filter((path) => /^src\/widget\/[^/]+$/.test(path))
    const stacked = rooms.map((path) => path.replace("src/widget/", "")).filter((room) => !beside.has(room))
    stacked.forEach((room, index) => {
      const [line = ""] = borders.match(new RegExp(`.*"src/widget/${room}/\\*\\*".*`)) ?? []
      const below = stacked.slice(index + 1)
      const [, allowed = ""] = /"!\.\.\/\{?([\w,]+)\}?\/\*\*"/.exec(line) ?? []
      expect(allowed.split(",").filter(Boolean), `what ${room} may import`).toEqual(below)
    })
  })
})

/** Rooms that only `PersonioConnect.tsx` uses; they stand in no order with the others. */
const beside = new Set(["trigger", "diagnostics"])

describe.each(documents)("%s", (document) => {
  it("names files and folders that exist", () => {
    const named = /(?<![\w./-])(?:src|test|docs|scripts|demo|stories|e2e|bench|fixtures)\/[\w./-]*\w/g
    expect(
      [...textOf(document).matchAll(named)]
        .map(([path]) => path)
        .filter((path) => !existsSync(join(root, path))),
    ).toEqual([])
  })

  it("links to files that exist", () => {
    const links = [...textOf(document).matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, link = ""]) => link)
    const missing = links.filter((link) => !existsSync(join(root, normalize(join(dirname(document), link)))))
    expect(missing).toEqual([])
  })
})
