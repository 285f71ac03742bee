// Packs the built package to one known place for the fixtures, and looks at what is in it.
import { execFileSync } from "node:child_process"
import { readFileSync, renameSync } from "node:fs"
import { join } from "node:path"
import { resultsDir, root } from "./steps.mjs"

const shell = process.platform === "win32"
const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", resultsDir], {
  cwd: root,
  encoding: "utf8",
  shell,
})
/** @type {[{ filename: string, size: number, files: { path: string }[] }]} */
const [{ filename, size, files }] = JSON.parse(packed)
renameSync(join(resultsDir, filename), join(resultsDir, "personio-connect.tgz"))

const paths = files.map(({ path }) => path)
const { scripts = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const isClient = (/** @type {string} */ path) =>
  /^\s*["']use client["']/.test(readFileSync(join(root, path), "utf8"))
const built = paths.filter((path) => /^dist\/.*\.js$/.test(path))

const problems = [
  ...["preinstall", "install", "postinstall", "prepare"]
    .filter((hook) => hook in scripts)
    .map((hook) => `runs ${hook} on install`),
  ...paths
    .filter((path) => /\.(test|stories)\.|^dist\/.*\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => `carries ${path}`),
  ...built.flatMap((path) => {
    const source = [".ts", ".tsx"]
      .map((end) => path.replace(/^dist\//, "src/").replace(/\.js$/, end))
      .find((p) => paths.includes(p))
    if (!source) return [`${path} has no source in the package`]
    return isClient(source) === isClient(path) ? [] : [`${path} and ${source} differ in "use client"`]
  }),
  ...(built.some(isClient) ? [] : ["no built module is a client module"]),
]
for (const problem of problems) console.error(`The package ${problem}`)
if (problems.length > 0) process.exit(1)
console.log(
  `Packed ${files.length} files, ${(size / 1024).toFixed(0)} KiB, ${built.filter(isClient).length} client modules.`,
)
