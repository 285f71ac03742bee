import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { compile } from "tailwindcss"

/** The classes that the tests of `appearance.elements` pass. */
const classes =
  "bg-rose-600 rounded-full px-10 font-black hover:bg-rose-800 font-light uppercase hidden border-4 border-rose-600 p-6 rounded-none border-2 bg-rose-100 outline-none shadow-none".split(
    " ",
  )

/** Sheets of hosts that Tailwind makes: version 3 without layers, version 4 with the order that docs/theming.md names. */
export async function tailwindHosts(): Promise<Record<string, string>> {
  const order = "@layer theme, base, pc, components, utilities;"
  // The colours of version 3, for one test of both.
  const colours = "@theme { --color-rose-100: #ffe4e6; --color-rose-600: #e11d48; --color-rose-800: #9f1239 }"
  const { build } = await compile(`${order} @import "tailwindcss"; ${colours}`, {
    loadStylesheet: async (id, base) => {
      const path = createRequire(import.meta.url).resolve(`${id}/index.css`)
      return { path, base, content: await readFile(path, "utf8") }
    },
  })
  return {
    layers: order,
    "tailwind 3": await readFile(new URL("./tailwind3.css", import.meta.url), "utf8"),
    "tailwind 4": build([...classes]),
  }
}
