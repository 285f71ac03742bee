// Lints wrong and right snippets, in a folder of their own, by the rules of the repository.
import { spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { root } from "../../scripts/steps.mjs"

/** What `biome lint --reporter=json` prints, as far as it is read here. */
interface Report {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[]
}

/**
 * The rooms of the widget from top to bottom: each imports only from itself and from rooms below it. Two stand beside them,
 * because `PersonioConnect.tsx` alone may use them: `trigger` and `diagnostics`.
 */
const rooms = [
  "lazy",
  "steps",
  "verdicts",
  "guide",
  "handoff",
  "support",
  "credentials",
  "screen",
  "state",
  "check",
  "companion",
  "dialog",
  "ui",
  "i18n",
  "styles",
]

/** Where a file may not import from, in the order of the borders. */
const forbidden: [path: string, specifier: string][] = [
  ["src/index.ts", "./server/verify.js"],
  ["src/index.ts", "./contract.js"],
  ["src/contract.ts", "./flow/steps.js"],
  ["src/server.ts", "./testing/tenant.js"],
  ["src/testing.ts", "./server/verify.js"],
  ["src/contract/one.ts", "../flow/steps.js"],
  ["src/contract/one.ts", "../widget/props.js"],
  ["src/contract/one.ts", "react"],
  ["src/contract/one.ts", "zod"],
  ["src/contract/one.ts", "zod/v4"],
  ["src/flow/one.ts", "../widget/props.js"],
  ["src/flow/one.ts", "../server/verify.js"],
  ["src/flow/one.ts", "react"],
  ["src/flow/one.ts", "react-dom"],
  ["src/flow/one.ts", "react-hook-form"],
  ["src/flow/one.ts", "@hookform/resolvers/zod"],
  ["src/flow/one.ts", "zod"],
  ["src/server/one.ts", "../flow/steps.js"],
  ["src/server/one.ts", "../widget/props.js"],
  ["src/server/one.ts", "../server.js"],
  ["src/server/one.ts", "react"],
  ["src/server/one.ts", "node:http"],
  ["src/server/one.ts", "zod"],
  ["src/testing/one.ts", "../server/verify.js"],
  ["src/testing/one.ts", "jose"],
  ["src/testing/settings/one.ts", "../../server/verify.js"],
  ["src/testing/settings/one.ts", "../../testing.js"],
  ["src/widget/PersonioConnect.tsx", "../server/verify.js"],
  ["src/widget/PersonioConnect.tsx", "node:fs"],
  ["src/widget/usePersonioConnect.ts", "./steps/Flow.js"],
  ["src/widget/usePersonioConnect.ts", "./screen/useScreen.js"],
  ["src/widget/usePersonioConnect.ts", "react-dom"],
  ["src/widget/props.ts", "./state/useTick.js"],
  ["src/widget/steps/One.tsx", "../../server/verify.js"],
  ["src/widget/steps/One.tsx", "../../testing/tenant.js"],
  ["src/widget/steps/One.tsx", "../PersonioConnect.js"],
  ["src/widget/steps/One.tsx", "../../index.js"],
  ["src/widget/steps/One.tsx", "@radix-ui/react-dialog"],
  ["src/widget/steps/One.tsx", "zod"],
  ["src/widget/state/one.ts", "../usePersonioConnect.js"],
  ["src/widget/state/one.ts", "radix-ui"],
  ["src/widget/check/one.ts", "../lazy/FlowChunk.js"],
  ["src/widget/lazy/createVerifyClient.ts", "./FlowChunk.js"],
  ["src/widget/lazy/createVerifyClient.ts", "@tanstack/react-query"],
  ["src/widget/ui/One.tsx", "../../flow/steps.js"],
  ["src/widget/ui/One.tsx", "../../contract/verdict.js"],
  ["src/widget/ui/One.tsx", "react-dom"],
  ["src/widget/styles/one.ts", "../props.js"],
  ["src/widget/styles/one.ts", "../../contract/verdict.js"],
  ["src/widget/guide/drawings/One.tsx", "../Guide.js"],
  ["src/widget/guide/drawings/One.tsx", "../../../flow/steps.js"],
  ["src/widget/i18n/messages/one.ts", "../words.js"],
  ["src/widget/diagnostics/one.ts", "../i18n/words.js"],
  ["src/widget/diagnostics/one.ts", "../../flow/steps.js"],
  ["src/widget/trigger/One.tsx", "../lazy/loadFlow.js"],
  ["src/widget/trigger/One.tsx", "../dialog/Anchor.js"],
  ["src/widget/helpers/one.ts", "./two.js"],
  ["src/helpers/one.ts", "./two.js"],
  ...rooms.flatMap((room, index): [string, string][] => [
    ...rooms
      .slice(0, index)
      .map((upper): [string, string] => [`src/widget/${room}/one.ts`, `../${upper}/one.js`]),
    [`src/widget/${room}/one.ts`, "../diagnostics/validateProps.js"],
    [`src/widget/${room}/one.ts`, "../trigger/Trigger.js"],
  ]),
]

const allowed: [path: string, specifier: string][] = [
  ["src/index.ts", "./widget/PersonioConnect.js"],
  ["src/index.ts", "./flow/steps.js"],
  ["src/contract.ts", "./contract/verdict.js"],
  ["src/contract/one.ts", "zod/mini"],
  ["src/flow/one.ts", "../contract/verdict.js"],
  ["src/flow/formValues.ts", "@hookform/resolvers/zod"],
  ["src/server/one.ts", "jose"],
  ["src/server/one.ts", "../contract/verdict.js"],
  ["src/testing/one.ts", "./settings/pages.js"],
  ["src/testing/settings/one.ts", "../tenant.js"],
  ["src/widget/PersonioConnect.tsx", "./diagnostics/validateProps.js"],
  ["src/widget/PersonioConnect.tsx", "./trigger/Trigger.js"],
  ["src/widget/trigger/One.tsx", "../i18n/locales.js"],
  ["src/widget/diagnostics/one.ts", "../props.js"],
  ["src/widget/usePersonioConnect.ts", "./state/useTick.js"],
  ["src/widget/props.ts", "./styles/appearance.js"],
  ["src/widget/screen/one.ts", "../usePersonioConnect.js"],
  ["src/widget/guide/One.tsx", "./drawings/Drawing.js"],
  ["src/widget/guide/drawings/One.tsx", "../../../contract/labels.js"],
  ["src/widget/lazy/createVerifyClient.ts", "./loadFlow.js"],
  ["src/widget/diagnostics/one.ts", "../props.js"],
  ["src/widget/trigger/One.tsx", "../i18n/locales.js"],
  ["src/widget/check/one.ts", "@tanstack/react-query"],
  ["src/widget/dialog/One.tsx", "react-dom"],
  ["src/widget/ui/One.tsx", "radix-ui"],
  ...rooms.flatMap((room, index) =>
    rooms
      .slice(index + 1)
      .map((lower): [string, string] => [`src/widget/${room}/one.ts`, `../${lower}/one.js`]),
  ),
]

/** Ways to import that all count; `@` stands for the specifier. */
const ways = [
  `import "@"`,
  `import type { One } from "@"`,
  `import { two } from "@"`,
  `export * from "@"`,
  `export type { Three } from "@"`,
  `export const load = () => import("@")`,
]

/** Statements by the file in which they stand, one a line. */
const sources = new Map<string, string[]>()
function write(path: string, ...lines: string[]) {
  sources.set(path, [...(sources.get(path) ?? []), ...lines])
}

const importing = (specifier: string) => `export { one } from "${specifier}"`
for (const [path, specifier] of [...forbidden, ...allowed]) write(path, importing(specifier))

const everyWay = ways.map((way) => way.replace("@", "../../server/verify.js"))
write("src/widget/steps/everyWay.ts", ...everyWay)

const page = ["document", "window", "navigator", "localStorage", "HTMLElement"]
const requests = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"]
const reading = (name: string) => `export const of${name} = typeof ${name}`
write("src/flow/page.ts", ...[...page, ...requests].map(reading))
write("src/contract/requests.ts", ...["navigator", "globalThis", ...requests].map(reading))

const resolverType = `import type { Resolver } from "react-hook-form"`
const formHook = `import { useForm } from "react-hook-form"`
write("src/flow/formValues.ts", resolverType, formHook)

write("src/server/chicken.ts", `import { egg } from "./egg.js"`, "export const chicken = () => egg")
write("src/server/egg.ts", `import { chicken } from "./chicken.js"`, "export const egg = () => chicken")

let folder: string
let report: Report

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "borders-"))
  for (const name of readdirSync(root).filter((name) => /^biome.*\.jsonc?$|^\.gitignore$/.test(name)))
    copyFileSync(join(root, name), join(folder, name))
  for (const [path, lines] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), lines.join("\n"))
  }
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome")
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--reporter=json", "--max-diagnostics=none", "src"],
    { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 },
  )
  if (!stdout.startsWith("{")) throw new Error(`Biome did not report: ${stderr}`)
  report = JSON.parse(stdout)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The lines of a file about which a rule complains. */
function refused(path: string, rule: string): Set<string> {
  const lines = report.diagnostics
    .filter(({ category, location }) => category.endsWith(`/${rule}`) && location.path === path)
    .map(({ location }) => sources.get(path)?.[location.start.line - 1] ?? "")
  return new Set(lines)
}

describe("an import that crosses a border upwards", () => {
  it.each(forbidden)("is refused: %s from %s", (path, specifier) => {
    expect(refused(path, "noRestrictedImports")).toContain(importing(specifier))
  })

  it("is refused in every way to write it", () => {
    expect(refused("src/widget/steps/everyWay.ts", "noRestrictedImports")).toEqual(new Set(everyWay))
  })
})

describe("an import that stays within the borders", () => {
  it.each(allowed)("is allowed: %s from %s", (path, specifier) => {
    expect(refused(path, "noRestrictedImports")).not.toContain(importing(specifier))
  })
})

it("lets flow take nothing but the type of a resolver from react-hook-form", () => {
  const found = refused("src/flow/formValues.ts", "noRestrictedImports")
  expect(found).toContain(formHook)
  expect(found).not.toContain(resolverType)
})

it("keeps flow away from the page and from requests", () => {
  expect(refused("src/flow/page.ts", "noRestrictedGlobals")).toEqual(
    new Set([...page, ...requests].map(reading)),
  )
})

it("keeps the contract away from requests", () => {
  expect(refused("src/contract/requests.ts", "noRestrictedGlobals")).toEqual(
    new Set(["navigator", "globalThis", ...requests].map(reading)),
  )
})

it("refuses modules that import each other", () => {
  expect(refused("src/server/chicken.ts", "noImportCycles")).toHaveProperty("size", 1)
  expect(refused("src/server/egg.ts", "noImportCycles")).toHaveProperty("size", 1)
})

it("knows every room of the widget", () => {
  const found = readdirSync(join(root, "src", "widget"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(found.sort()).toEqual([...rooms, "diagnostics", "trigger"].sort())
})
