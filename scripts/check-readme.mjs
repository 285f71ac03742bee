// What the README shows compiles against the source as it is, and its example of a verdict is what really comes out.
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { root } from "./steps.mjs"

const folder = join(root, ".cache", "readme")
rmSync(folder, { recursive: true, force: true })

// What a host has of its own. It is as deep below the root as the folder it is copied to, so its paths fit both.
cpSync(join(root, "scripts", "readmeHost"), folder, { recursive: true })

const readme = readFileSync(join(root, "README.md"), "utf8")
const snippets = [...readme.matchAll(/^```tsx?\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, name = "", code = ""]) => [name, code],
)
for (const [name, content] of snippets) {
  const file = join(folder, String(name))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, String(content))
}

const bin = (/** @type {string} */ name) => join(root, "node_modules", ".bin", name)
execFileSync(bin("tsc"), ["-p", folder], { stdio: "inherit" })
const printed = execFileSync(bin("tsx"), ["connect-personio.test.ts"], { cwd: folder, encoding: "utf8" })
const expected = /console\.log\(verdict.*\/\/ (.*)$/m.exec(readme)?.[1]
if (
  !expected ||
  JSON.stringify(JSON.parse(expected)) !== JSON.stringify(JSON.parse(printed.replaceAll("'", '"')))
) {
  console.error(`The README promises ${expected}, and this came out: ${printed}`)
  process.exit(1)
}
console.log(`${snippets.length} snippets of the README compile; its verdict is ${printed.trim()}`)
