import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type PublicName, publicApi } from "../../scripts/publicApi.mjs"

const parts = `
/** Documented. */
export interface Base {
  inherited: string
}
interface Hidden {
  /** Documented. */
  known: string
  reached: number
}
export interface Options extends Base {
  /** Documented. */
  size?: number | "small" | "large" | undefined
  bare: string
  nested: { inner: string }
  call(options: { described: string }): Hidden
  readonly other: readonly Hidden[]
}
/** Documented. */
export type Tagged =
  /** Documented as a whole, so that its tag needs no words. */
  | { kind: "one"; value: number }
  | { kind: "two" }
/** Documented. */
export class Failure extends Error {
  /** Documented. */
  readonly code: string = ""
  count = 0
  #secret = 1
}
/** Documented. */
export function measure(options: Options, hidden: { inside: Base }): number {
  return Number(options.size) + hidden.inside.inherited.length
}
export type Mode = Extract<"day" | "night" | 1, string>
export const limit = 1
export const unused = 2
`
const entry = `export { Failure, limit, measure as scale, type Mode, type Options, type Tagged } from "./parts"`

let folder: string
let names: PublicName[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "public-api-"))
  writeFileSync(join(folder, "parts.ts"), parts)
  writeFileSync(join(folder, "entry.ts"), entry)
  names = publicApi([join(folder, "entry.ts")]).flat()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it("finds what an entry exports, under the exported name, and the members of what can be reached from it", () => {
  expect(names.map(({ name }) => name)).toEqual([
    "Base.inherited",
    "Failure",
    "Failure.code",
    "Failure.count",
    "Hidden.known",
    "Hidden.reached",
    "Mode",
    "Options",
    "Options.bare",
    "Options.call",
    "Options.nested",
    "Options.nested.inner",
    "Options.other",
    "Options.size",
    "Tagged",
    "Tagged.kind",
    "Tagged.value",
    "limit",
    "scale",
  ])
})

it("tells which of them have no docstring", () => {
  expect(names.filter(({ documented }) => !documented).map(({ name }) => name)).toEqual([
    "Base.inherited",
    "Failure.count",
    "Hidden.reached",
    "Mode",
    "Options",
    "Options.bare",
    "Options.call",
    "Options.nested",
    "Options.nested.inner",
    "Options.other",
    "Tagged.kind",
    "Tagged.value",
    "limit",
  ])
})

it("tells values, types and members apart", () => {
  const kinds = new Map(names.map(({ name, kind }) => [name, kind]))
  expect([kinds.get("limit"), kinds.get("Failure"), kinds.get("Options"), kinds.get("Options.size")]).toEqual(
    ["value", "value", "type", "member"],
  )
})

it("knows the texts that a type allows, and whether a member may be left out", () => {
  const found = new Map(names.map((name) => [name.name, name]))
  expect(found.get("Mode")).toMatchObject({ values: ["day", "night"], optional: false })
  expect(found.get("Options.size")).toMatchObject({ values: ["large", "small"], optional: true })
  expect(found.get("Tagged.kind")).toMatchObject({ values: ["one", "two"], optional: false })
})
