import { describe, expect, it } from "vitest"
import { caseTwins, violations } from "../../scripts/check-imports.mjs"

describe("imports go one way", () => {
  it.each([
    ["contract/scopes.ts", `import * as z from "zod/mini"\nimport { label } from "./labels.js"`],
    ["widget/wizard.ts", `import type { Verdict } from "../contract.js"\nimport { useState } from "react"`],
    ["widget/steps/Done.tsx", `"use client"\nimport { parseVerdict } from "../../contract/verdict.js"`],
    ["widget/Dialog.tsx", `const Body = lazy(() => import("./Body.js"))`],
    ["server/seal.ts", `import { CompactEncrypt } from "jose"`],
    ["testing/fake.ts", `import { accessRights } from "../contract/catalogue.js"`],
    ["index.ts", `export { PersonioConnect } from "./widget/PersonioConnect.js"`],
  ])("%s may", (path, source) => {
    expect(violations(path, source)).toEqual([])
  })

  it.each([
    ["contract/scopes.ts", `import type { Step } from "../widget/steps.js"`],
    ["contract/scopes.ts", `import { useMemo } from "react"`],
    ["contract/scopes.ts", `export const ask = () => fetch("/api")`],
    ["contract/scopes.ts", `export type Answer = import("../server/verify.js").Answer`],
    ["contract/scopes.ts", `"use client"\nexport const one = 1`],
    ["contract/scopes.ts", `"use strict"\n"use client"\nexport const one = 1`],
    ["widget/wizard.ts", `import { verify } from "../server/verify.js"`],
    ["widget/wizard.ts", `import { verify } from "../server.js"`],
    ["widget/wizard.ts", `const fake = await import("../testing/fake.js")`],
    ["widget/wizard.ts", `import { readFile } from "node:fs/promises"`],
    ["widget/form.ts", `import * as z from "zod"`],
    ["widget/form.ts", `import * as z from "zod/v4"`],
    ["server/handler.ts", `export * from "../widget/wizard.js"`],
    ["server/handler.ts", `import { version } from "react"`],
    ["server/handler.ts", `"use client"`],
    ["testing/fake.ts", `import { verify } from "../server/verify.js"`],
    ["index.ts", `export { createVerifier } from "./server/verify.js"`],
    ["index.ts", `export { defineScopes } from "./contract.js"`],
    ["index.ts", `"use client"\nexport { PersonioConnect } from "./widget/PersonioConnect.js"`],
    ["helpers/text.ts", "export const one = 1"],
  ])("%s may not: %s", (path, source) => {
    expect(violations(path, source)).toHaveLength(1)
  })
})

it("finds two modules whose names differ in case only", () => {
  expect(caseTwins(["widget/Flow.tsx", "widget/wizard.ts", "widget/steps/flow.ts"])).toEqual([])
  expect(caseTwins(["widget/Flow.tsx", "widget/flow.ts"])).toEqual([
    expect.stringContaining("widget/Flow.tsx"),
  ])
})
