import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

const folder = new URL("../../src/testing/settings/", import.meta.url)
const script = readFileSync(new URL("stand-in.js", folder), "utf8")
const style = readFileSync(new URL("stand-in.css", folder), "utf8")
const renew = "npx vitest run --project unit test/testing/standInFiles.test.ts -u"

/** A template literal whose value is `text`; it keeps the lines, so that a change of the file can be read. */
function templateLiteral(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, (special) => `\\${special}`)}\``
}

test("standInFiles.ts holds the text of stand-in.js and stand-in.css", async () => {
  const module = `// Made from stand-in.js and stand-in.css, so that the package needs no file system. Change those files, then run:
// ${renew}

/** The text of \`stand-in.js\`. */
export const standInScript: string = ${templateLiteral(script)}

/** The text of \`stand-in.css\`. */
export const standInStyle: string = ${templateLiteral(style)}
`
  await expect(module, `standInFiles.ts is out of date. Renew it with: ${renew}`).toMatchFileSnapshot(
    "../../src/testing/settings/standInFiles.ts",
  )
})
