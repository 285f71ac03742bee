import { describe, expect, it } from "vitest"
import { violations } from "../../scripts/check-imports.mjs"

/** The violations in a source of these files. */
const violationsIn = (files: Record<string, string>) => violations(new Map(Object.entries(files)))

describe("a type that imports in place", () => {
  it("is refused, because Biome does not see which border it crosses", () => {
    const source = `export type Answer = import("../server/verify.js").Answer`
    expect(violationsIn({ "contract/scopes.ts": source })).toEqual([expect.stringContaining("verify.js")])
  })

  it("is allowed for a module that a statement imports too", () => {
    const source = `import type { One } from "./labels.js"\nexport type All = One | typeof import("./labels.js")`
    expect(violationsIn({ "contract/scopes.ts": source })).toEqual([])
  })
})

describe('"use client"', () => {
  it.each([
    ["contract/scopes.ts", `"use client"\nexport const one = 1`],
    ["server/handler.ts", `"use strict"\n"use client"\nexport const one = 1`],
    ["index.ts", `"use client"\nexport { one } from "./widget/one.js"`],
    ["widget/one.ts", `"use client"\nexport const one = 1`],
    [
      "widget/one.ts",
      `"use client"\nimport type { ReactElement } from "react"\nexport type One = ReactElement`,
    ],
  ])("is refused where a module does not use React: %s, %s", (path, source) => {
    expect(violationsIn({ [path]: source })).toEqual([expect.stringContaining(`src/${path}`)])
  })

  it.each([
    `import { useState } from "react"`,
    `export const Dot = () => <i />`,
    `import { useWords } from "./words.js"`,
    `export { Progress } from "radix-ui"`,
  ])("is allowed in a module of the widget that uses React: %s", (source) => {
    expect(violationsIn({ "widget/Part.tsx": `"use client"\n${source}` })).toEqual([])
  })

  const hook = `import { useState } from "react"\nexport const useOne = () => useState(1)`

  it.each([
    ["an entry exports it", { "index.ts": `export { useOne } from "./widget/useOne.js"` }],
    [
      "a module without the directive stands between",
      {
        "index.ts": `export { one } from "./widget/one.js"`,
        "widget/one.ts": `export { useOne as one } from "./useOne.js"`,
      },
    ],
    [
      "it is fetched later",
      {
        "index.ts": `export { one } from "./widget/one.js"`,
        "widget/one.ts": `export const one = () => import("./useOne.js")`,
      },
    ],
  ])("is required in a module with React that a server reaches: %s", (_, files) => {
    expect(violationsIn({ ...files, "widget/useOne.ts": hook })).toEqual([
      expect.stringContaining("src/widget/useOne.ts"),
    ])
  })

  it("is not required behind a module that has it, nor for types", () => {
    const files = {
      "index.ts": `export { One } from "./widget/One.js"\nexport type { Two } from "./widget/two.js"`,
      "widget/One.tsx": `"use client"\nimport { useOne } from "./useOne.js"\nexport const One = () => <i>{useOne()}</i>`,
      "widget/useOne.ts": hook,
      "widget/two.ts": `import { useState } from "react"\nexport type Two = typeof useState`,
    }
    expect(violationsIn(files)).toEqual([])
  })
})

it("refuses the page and requests through globalThis in flow, apart from reporting an error", () => {
  expect(violationsIn({ "flow/draft.ts": "globalThis.reportError?.(new Error())" })).toEqual([])
  expect(violationsIn({ "flow/draft.ts": "globalThis.document.title" })).toHaveLength(1)
  expect(violationsIn({ "flow/draft.ts": `globalThis.fetch("/api")` })).toHaveLength(1)
})

it("finds two modules whose names differ in case only", () => {
  expect(violationsIn({ "widget/Flow.tsx": "", "widget/wizard.ts": "", "widget/steps/flow.ts": "" })).toEqual(
    [],
  )
  expect(violationsIn({ "widget/Flow.tsx": "", "widget/flow.ts": "" })).toEqual([
    expect.stringContaining("widget/Flow.tsx"),
  ])
})
