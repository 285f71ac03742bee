import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { parts } from "../../../src/widget/styles/parts.js"

const names = Object.keys(parts)

/** The text of every source file below a folder, by path. */
function sourcesIn(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(css|m?[jt]sx?)$/.test(file))
    .map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8")])
}

/** The parts that a text selects, such as `[data-pc-part="tray"]`, by name. */
const selected = (text: string) =>
  [...text.matchAll(/\[data-pc-part[~|^$*]?=["']?([\w-]+)/g)].map(([, name]) => name)

const widget = sourcesIn("src/widget")

test.each(names)("an element of the widget is the part %s", (name) => {
  const attribute = new RegExp(`(?<!\\[)data-pc-part"?(?:=|: )"${name}"|\\["pcPart"\\] = "${name}"`)
  const files = widget.filter(([, text]) => attribute.test(text)).map(([path]) => path)
  expect(files, `remove ${name} from parts.ts, or give an element data-pc-part="${name}"`).not.toEqual([])
})

test.each(["src/widget", "stories", "test", "e2e", "scripts", "demo"])(
  "selectors in %s name only parts that there are",
  (folder) => {
    for (const [path, text] of sourcesIn(folder))
      for (const name of selected(text)) expect(names, `${path} selects ${name}`).toContain(name)
  },
)

test.each(Object.entries(parts))("the part %s is described in a sentence", (_, description) => {
  expect(description).toMatch(/^[A-Z].+\.$/)
})
