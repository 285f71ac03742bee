// A lock file written here must install everywhere: no binary of another platform may be missing from it, and it
// names no registry. Usage: node scripts/check-lock.mjs [package-lock.json …]
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { isDeepStrictEqual } from "node:util"

/**
 * @typedef {{ resolved?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * The registry can serve the binaries of one platform weeks before the others; npm then writes a lock file without
 * them, and `npm ci` fails on every other platform.
 * @param {Lock} lock
 * @returns {string[]}
 */
export function lockProblems({ packages }) {
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path} lacks its optional dependency ${name}: pin a release that is complete`),
    ...(resolved && /^(https?|git)/.test(resolved) ? [`${path} names an address: ${resolved}`] : []),
  ])
}

/**
 * Looks a package up as Node does: beside the one that needs it, then in every folder above.
 * @param {Lock["packages"]} packages
 * @param {string} from
 * @param {string} name
 */
function isLocked(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf("node_modules/") - 1))) {
    if (packages[`${base ? `${base}/` : ""}node_modules/${name}`]) return true
    if (base === "") return false
  }
}

/**
 * A fixture locks what the package depended on when the lock was written.
 * @param {Lock} lock
 * @param {Record<string, string>} dependencies of the package today
 * @returns {string[]}
 */
export function staleProblems({ packages }, dependencies) {
  const locked = packages["node_modules/personio-connect"]
  if (!locked || isDeepStrictEqual(locked.dependencies, dependencies)) return []
  return ["the package depends on other things by now: npm run lock-fixtures"]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = process.argv.length > 2 ? process.argv.slice(2) : ["package-lock.json"]
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"))
  const found = paths.flatMap((path) => {
    const lock = JSON.parse(readFileSync(path, "utf8"))
    return [...lockProblems(lock), ...staleProblems(lock, dependencies)].map(
      (problem) => `${path}: ${problem}`,
    )
  })
  for (const problem of found) console.error(problem)
  if (found.length > 0) process.exit(1)
  console.log(`Complete for all platforms, no addresses: ${paths.join(", ")}`)
}
