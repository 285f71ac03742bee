// `npm run size`: what a consumer's users download, bundled from `dist` as a consumer's Vite would, React left out.
// `npm run size -- --why` also says what fills it.
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { build } from "vite"
import { resultsDir, root } from "./steps.mjs"

/**
 * @typedef {import("vite").Rolldown.OutputChunk} Chunk
 * @typedef {{ gz: number, br: number }} Size bytes
 */

/** The widget's other languages, a chunk each, and Personio's words in all languages but English. */
const otherLocale = /\/dist\/(widget\/i18n\/messages\/(?!en\.js)[^/]+|contract\/translatedLabels)\.js$/

/** What Vite itself adds to every app with a lazy part, once; not of this package. */
const bundlersOwn = /vite\/preload-helper/

/** The module of a consumer that uses the widget. */
const entry = join(root, "scripts", "sizeConsumer.js")

/** @param {string | Uint8Array} content @returns {Size} */
const measure = (content) => ({
  gz: gzipSync(content, { level: 9 }).length,
  br: brotliCompressSync(content).length,
})

/** @param {readonly Size[]} sizes @returns {Size} */
const add = (sizes) =>
  sizes.reduce((sum, { gz, br }) => ({ gz: sum.gz + gz, br: sum.br + br }), { gz: 0, br: 0 })

async function bundle() {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        external: (id) => /^react(-dom)?(\/|$)/.test(id),
        preserveEntrySignatures: "strict",
        output: { codeSplitting: { groups: [{ name: "bundler", test: bundlersOwn }] } },
      },
    },
  })
  if (Array.isArray(result) || !("output" in result)) throw new Error("Vite returned no single output")
  return result.output
}

/**
 * The chunks a browser fetches from an entry on, in order, without those of other languages.
 * @param {Map<string, Chunk>} chunks
 * @param {string} from
 * @param {(chunk: Chunk) => readonly string[]} next
 */
function reachable(chunks, from, next) {
  /** @type {Set<string>} */
  const seen = new Set()
  const queue = [from]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const chunk = chunks.get(name)
    if (!chunk || seen.has(name) || isOtherLocale(chunk) || isBundlers(chunk)) continue
    seen.add(name)
    queue.push(...next(chunk))
  }
  return [...seen]
}

/**
 * Which packages, and which modules of ours, fill the chunks: unminified bytes, for comparing only.
 * @param {readonly string[]} names
 */
function explain(names) {
  /** @type {Map<string, number>} */
  const bytes = new Map()
  for (const [id, { renderedLength }] of names.flatMap((name) =>
    Object.entries(chunks.get(name)?.modules ?? {}),
  )) {
    const origin = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? id.replace(root, "")
    bytes.set(origin, (bytes.get(origin) ?? 0) + renderedLength)
  }
  console.log("\nUnminified KiB by origin:")
  for (const [origin, count] of [...bytes].sort((a, b) => b[1] - a[1]))
    console.log(`  ${kib(count)} ${origin}`)
}

/** @param {Chunk} chunk */
const isOtherLocale = (chunk) =>
  chunk.moduleIds.length > 0 && chunk.moduleIds.every((id) => otherLocale.test(id))

/** @param {Chunk} chunk */
const isBundlers = (chunk) =>
  chunk.moduleIds.length > 0 && chunk.moduleIds.every((id) => bundlersOwn.test(id))

if (!existsSync(join(root, "dist", "index.js"))) {
  console.log("No dist folder yet: building first.")
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" })
}

/** @type {{ beforeTheClick: number, everything: number, everythingGoal: number, css: number }} */
const budget = JSON.parse(readFileSync(join(root, "size-budget.json"), "utf8")).kibGz

const output = await bundle()
const chunks = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])))
const css = output.flatMap((file) =>
  file.type === "asset" && file.fileName.endsWith(".css") ? [measure(file.source)] : [],
)
const first = [...chunks.values()].find(({ isEntry }) => isEntry)
if (!first || css.length === 0) throw new Error("The bundle has no entry or no stylesheet")

const initial = reachable(chunks, first.fileName, ({ imports }) => imports)
const everything = reachable(chunks, first.fileName, ({ imports, dynamicImports }) => [
  ...imports,
  ...dynamicImports,
])
/** @param {readonly string[]} names */
const sizeOf = (names) => add(names.map((name) => measure(chunks.get(name)?.code ?? "")))

const kib = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(2).padStart(7)
for (const [name, chunk] of chunks) {
  const { gz, br } = measure(chunk.code)
  const when = initial.includes(name)
    ? "before the click"
    : everything.includes(name)
      ? "lazy"
      : isBundlers(chunk)
        ? "Vite's own, not counted"
        : "another language"
  console.log(`  ${name.replace("assets/", "").padEnd(36)} ${kib(gz)} gz ${kib(br)} br  ${when}`)
}

if (process.argv.includes("--why")) explain(everything)

const lines = [
  { name: "Before the click", size: sizeOf(initial), limit: budget.beforeTheClick, goal: undefined },
  {
    name: "Initial + lazy, English",
    size: sizeOf(everything),
    limit: budget.everything,
    goal: budget.everythingGoal,
  },
  { name: "CSS", size: add(css), limit: budget.css, goal: undefined },
]
console.log("\nKiB                          gz       br   budget (gz)")
for (const { name, size, limit, goal } of lines) {
  const over = size.gz > limit * 1024 ? "  OVER BUDGET" : ""
  const aim = goal === undefined ? "" : ` (goal ${goal}${size.gz > goal * 1024 ? ", not met" : ", met"})`
  console.log(`${name.padEnd(24)} ${kib(size.gz)}  ${kib(size.br)}   ${limit}${aim}${over}`)
}
writeFileSync(join(resultsDir, "size.json"), JSON.stringify(lines, null, 2))
if (lines.some(({ size, limit }) => size.gz > limit * 1024)) process.exit(1)
