// What the README shows compiles against the source as it is, and its example of a verdict is what really comes out.
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { root } from "./steps.mjs"

const folder = join(root, ".cache", "readme")
rmSync(folder, { recursive: true, force: true })

/** What a host has of its own. */
const host = {
  "database.ts": `export declare function saveConnection(connection: {
    tenant: string; id: string | undefined; clientId: string; hostname: string | null; credentialName: string
    granted: { accessRights: string[]; attributes: string[] }; sealed: string
  }): Promise<string>`,
  "session.ts": `export declare function readSession(request: Request): Promise<{
    userId: string; tenantId: string; isAdmin: boolean
  } | null>`,
  "express.d.ts": `export default function express(): { post(path: string, handler: (req: any, res: any) => void): void }`,
  "tsconfig.json": JSON.stringify({
    extends: "../../tsconfig.json",
    compilerOptions: {
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      // A host's own choice, and no mistake in an example.
      noPropertyAccessFromIndexSignature: false,
      paths: {
        express: ["./express.d.ts"],
        "personio-connect": ["../../src/index.ts"],
        "personio-connect/styles.css": ["../../src/widget/styles/styles.css"],
        "personio-connect/*": ["../../src/*.ts"],
      },
    },
    include: ["**/*.ts", "**/*.tsx"],
  }),
}
const readme = readFileSync(join(root, "README.md"), "utf8")
const snippets = [...readme.matchAll(/^```tsx?\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, name = "", code = ""]) => [name, code],
)
for (const [name, content] of [...Object.entries(host), ...snippets]) {
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
