// `npm run size`: what a consumer's users download, in KiB after gzip, against size-budget.json. Exits with 1 above a ceiling.
// `npm run size -- --why` also says what fills it.
//
// Every row is measured on bundles that Vite makes from `dist`, minified as in a consumer's production build. Chunks are
// compressed one by one, as they travel. React is left out, because the host has it. So are the widget's other languages and
// Personio's labels in them, because a visitor fetches at most one, and Vite's own helper for lazy parts.
//
// beforeTheClick       What the page loads at first: the chunk of sizeConsumer.js with all that it imports statically.
// total                The same and all that it can fetch later, so the dialog in English with every dependency.
// ownCode              The total of a second bundle, in which every dependency of package.json is external: our code alone.
// besideTheLibraries   What the widget adds to a host that ships the named libraries as a whole (sizeHost.js): the total of
//                      a third bundle of host and widget together, minus that of the host alone. In both the libraries are
//                      one chunk, or the difference would hold what gzip loses when Vite cuts them in another way.
// css                  The style sheet.
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

/** The widget's other languages, a chunk each, and Personio's labels in all languages but English. */
const otherLocale = /\/dist\/(widget\/i18n\/messages\/(?!en\.js)[^/]+|contract\/translatedLabels)\.js$/

/** What Vite itself adds to every app with a lazy part, once; not of this package. */
const bundlersOwn = /vite\/preload-helper/

/** The module of a consumer that uses the widget, and that of a host which ships the same libraries. */
const consumer = join(root, "scripts", "sizeConsumer.js")
const host = join(root, "scripts", "sizeHost.js")

/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const react = ["react", "react-dom"]

/** @param {string | Uint8Array} content @returns {Size} */
const measure = (content) => ({
  gz: gzipSync(content, { level: 9 }).length,
  br: brotliCompressSync(content).length,
})

/** @param {readonly Size[]} sizes @returns {Size} */
const add = (sizes) =>
  sizes.reduce((sum, { gz, br }) => ({ gz: sum.gz + gz, br: sum.br + br }), { gz: 0, br: 0 })

/**
 * @param {readonly string[]} entries paths of the modules to begin with
 * @param {readonly string[]} external names of packages that are left out
 * @param {readonly { name: string, test: RegExp }[]} groups modules that are to be one chunk
 */
async function bundle(entries, external, groups = []) {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      // Otherwise Vite writes a table of its chunks into ours, as part of its helper for lazy parts.
      modulePreload: false,
      rolldownOptions: {
        input: [...entries],
        external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
        // An app's entry exports nothing, so it may hold what its lazy parts share with it; that of the host exports all.
        preserveEntrySignatures: "exports-only",
        output: { codeSplitting: { groups: [{ name: "bundler", test: bundlersOwn }, ...groups] } },
      },
    },
  })
  if (Array.isArray(result) || !("output" in result)) throw new Error("Vite returned no single output")
  const chunks = new Map(
    result.output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])),
  )
  const styles = result.output.flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".css") ? [measure(file.source)] : [],
  )
  return { chunks, styles }
}

/** @typedef {Map<string, Chunk>} Chunks by file name */

/**
 * The names of the chunks that a browser fetches from the entries on, without those of other languages.
 * @param {Chunks} chunks
 * @param {(chunk: Chunk) => readonly string[]} next
 */
function reachable(chunks, next) {
  /** @type {Set<string>} */
  const seen = new Set()
  const queue = [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const chunk = chunks.get(name)
    if (!chunk || seen.has(name) || isOtherLocale(chunk) || isBundlers(chunk)) continue
    seen.add(name)
    queue.push(...next(chunk))
  }
  return [...seen]
}

/** @param {Chunks} chunks */
const loadedAtFirst = (chunks) => reachable(chunks, ({ imports }) => imports)

/** @param {Chunks} chunks */
const loadedEver = (chunks) =>
  reachable(chunks, ({ imports, dynamicImports }) => [...imports, ...dynamicImports])

/** @param {Chunks} chunks @param {readonly string[]} names */
const sizeOf = (chunks, names) => add(names.map((name) => measure(chunks.get(name)?.code ?? "")))

/**
 * Prints each chunk and when it is fetched.
 * @param {Chunks} chunks
 */
function list(chunks) {
  const initial = loadedAtFirst(chunks)
  const everything = loadedEver(chunks)
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
}

/**
 * Prints which packages, and which modules of ours, fill the chunks: unminified bytes, for comparing only.
 * @param {Chunks} chunks
 */
function explain(chunks) {
  /** @type {Map<string, number>} */
  const bytes = new Map()
  const modules = loadedEver(chunks).flatMap((name) => Object.entries(chunks.get(name)?.modules ?? {}))
  for (const [id, { renderedLength }] of modules) {
    const origin = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? id.replace(root, "")
    bytes.set(origin, (bytes.get(origin) ?? 0) + renderedLength)
  }
  console.log("\nUnminified KiB by origin:")
  for (const [origin, count] of [...bytes].sort((a, b) => b[1] - a[1]))
    console.log(`  ${kib(count)} ${origin}`)
}

/** @param {Chunk} chunk */
const isOtherLocale = ({ facadeModuleId }) => facadeModuleId !== null && otherLocale.test(facadeModuleId)

/** @param {Chunk} chunk */
const isBundlers = (chunk) =>
  chunk.moduleIds.length > 0 && chunk.moduleIds.every((id) => bundlersOwn.test(id))

if (!existsSync(join(root, "dist", "index.js"))) {
  console.log("No dist folder yet: building first.")
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" })
}

const kib = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(2).padStart(7)

/** @type {Record<string, { ceiling: number, goal?: number }>} */
const budget = JSON.parse(readFileSync(join(root, "size-budget.json"), "utf8")).kibGz

const whole = await bundle([consumer], react)
const own = await bundle([consumer], [...react, ...Object.keys(dependencies)])
const libraries = [{ name: "libraries", test: /node_modules/ }]
const alone = await bundle([host], react, libraries)
const together = await bundle([host, consumer], react, libraries)
if (whole.styles.length === 0) throw new Error("The bundle has no stylesheet")

/** @param {{ chunks: Chunks }} bundle */
const totalOf = ({ chunks }) => sizeOf(chunks, loadedEver(chunks))
const hostAlone = totalOf(alone)
const hostTogether = totalOf(together)
/** @type {Record<string, { name: string, size: Size }>} */
const measured = {
  beforeTheClick: { name: "Before the click", size: sizeOf(whole.chunks, loadedAtFirst(whole.chunks)) },
  total: { name: "Initial + lazy, English", size: totalOf(whole) },
  ownCode: { name: "Our own code alone", size: totalOf(own) },
  besideTheLibraries: {
    name: "Beside the libraries",
    size: { gz: hostTogether.gz - hostAlone.gz, br: hostTogether.br - hostAlone.br },
  },
  css: { name: "CSS", size: add(whole.styles) },
}
const rows = Object.entries(measured).map(([key, row]) => {
  const limits = budget[key]
  if (!limits) throw new Error(`size-budget.json has no row ${key}`)
  return { ...row, ...limits, over: row.size.gz > limits.ceiling * 1024 }
})

list(whole.chunks)
if (process.argv.includes("--why")) explain(whole.chunks)
console.log("\nKiB                          gz       br   ceiling (gz)")
for (const { name, size, ceiling, goal, over } of rows) {
  const aim = goal === undefined ? "" : ` (goal ${goal}, ${size.gz > goal * 1024 ? "not met" : "met"})`
  console.log(`${name.padEnd(24)} ${kib(size.gz)}  ${kib(size.br)}   ${ceiling}${aim}${over ? "  OVER" : ""}`)
}
writeFileSync(join(resultsDir, "size.json"), JSON.stringify(rows, null, 2))
if (rows.some(({ over }) => over)) process.exitCode = 1
