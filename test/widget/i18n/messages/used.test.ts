import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { areas, standardAttributes } from "../../../../src/contract/catalogue.js"
import type { Address } from "../../../../src/contract/hostname.js"
import { unavailableCodes } from "../../../../src/contract.js"
import type { ReconnectTarget } from "../../../../src/flow/connection.js"
import { unavailableTexts } from "../../../../src/widget/verdicts/unavailableTexts.js"
import { messageKeys } from "../shippedLocales.js"

type Problem = Exclude<Address["status"], "understood">

const addressProblems: Record<Problem, true> = {
  empty: true,
  login: true,
  jobs: true,
  not_an_account: true,
  not_personio: true,
  characters: true,
}
const reconnectProblems: Record<ReconnectTarget["problem"], true> = {
  rejected: true,
  missing: true,
  renewed: true,
}

/** The keys that the code puts together from a part and a name. */
const composed: ReadonlySet<string> = new Set([
  ...areas.map((area) => `area.${area}`),
  ...standardAttributes.map((id) => `attribute.${id}`),
  ...Object.keys(addressProblems).map((problem) => `address.${problem}`),
  ...Object.keys(reconnectProblems).map((problem) => `reconnect.${problem}`),
  ...unavailableCodes.map(unavailableTexts).flatMap(({ title, lead }) => [title, lead]),
])

test("the code says every message", () => {
  const code = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("messages"))
    .map((file) => readFileSync(join("src", file), "utf8"))
    .join("\n")
  const unused = messageKeys.filter((key) => !composed.has(key) && !code.includes(`"${key}"`))
  expect(unused).toEqual([])
})
