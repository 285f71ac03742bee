import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../../scripts/steps.mjs"

const read = (name: string) => readFileSync(join(root, name), "utf8")
const foldersIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const map = /```\nsrc\/\n([\s\S]*?)```/.exec(read("CONTRIBUTING.md"))?.[1] ?? ""
const namedAt = (indent: string) =>
  [...map.matchAll(new RegExp(`^${indent}(\\w+)/`, "gm"))].map(([, name = ""]) => name)

describe("the map in CONTRIBUTING.md", () => {
  it("names each folder of src and no other", () => {
    expect(namedAt(" {2}").sort()).toEqual(foldersIn("src").sort())
  })

  it("names each room of the widget and no other", () => {
    expect(namedAt(" {4}").sort()).toEqual(foldersIn("src/widget").sort())
  })

  it("names only files that exist", () => {
    const files = [...map.matchAll(/^ {4}((?:\w+\.tsx? ?)+)/gm)].flatMap(([, names = ""]) =>
      names.trim().split(" "),
    )
    expect(files.length).toBeGreaterThan(5)
    for (const file of files)
      expect(
        ["src/widget", "src/server"].some((folder) => existsSync(join(root, folder, file))),
        file,
      ).toBe(true)
  })
})

describe.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("%s", (page) => {
  const paths = [...new Set(read(page).match(/\b(?:src|test)\/[\w./-]*\w/g))]

  it.each(paths)("names a path that exists: %s", (path) => {
    expect(existsSync(join(root, path))).toBe(true)
  })
})
