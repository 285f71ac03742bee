import { expect, it } from "vitest"
import { lockProblems, staleProblems } from "../../scripts/check-lock.mjs"

it("accepts a lock file that holds the binaries of all platforms, nested or hoisted", () => {
  const packages = {
    "": {},
    "node_modules/tool": { optionalDependencies: { "tool-linux": "1.0.0", "tool-darwin": "1.0.0" } },
    "node_modules/tool-linux": {},
    "node_modules/tool/node_modules/tool-darwin": {},
    "node_modules/a/node_modules/b": { optionalDependencies: { "tool-linux": "1.0.0" } },
  }
  expect(lockProblems({ packages })).toEqual([])
})

it("names the binary that is missing", () => {
  const packages = {
    "node_modules/a/node_modules/@scope/tool": {
      optionalDependencies: { "@scope/tool-darwin-arm64": "1.0.0" },
    },
  }
  expect(lockProblems({ packages })).toEqual([expect.stringContaining("@scope/tool-darwin-arm64")])
})

it("names an address", () => {
  const packages = { "node_modules/a": { resolved: "https://registry.example/a.tgz" } }
  expect(lockProblems({ packages })).toEqual([expect.stringContaining("https://registry.example/a.tgz")])
})

it("lets a packed tarball beside the lock file pass", () => {
  expect(lockProblems({ packages: { "node_modules/a": { resolved: "file:a.tgz" } } })).toEqual([])
})

it("notices that a fixture's lock file is older than the package's dependencies", () => {
  const packages = { "node_modules/personio-connect": { dependencies: { jose: "^6.0.0" } } }
  expect(staleProblems({ packages }, { jose: "^6.0.0" })).toEqual([])
  expect(staleProblems({ packages }, { jose: "^6.0.0", zod: "^4.0.0" })).toHaveLength(1)
  expect(staleProblems({ packages: {} }, { jose: "^6.0.0" })).toEqual([])
})
