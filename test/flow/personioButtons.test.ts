import { expect, test } from "vitest"
import { isPersonioButton } from "../../src/flow/personioButtons.js"
import { english, loadLabels } from "../../src/flow/personioLabels.js"

test("a button of Personio is known by its name in the shown language and in English", async () => {
  const german = await loadLabels("de", () => import("../../src/contract/translatedLabels.js"))
  for (const name of ["Next", " next ", "Finish", "Create integration"]) {
    expect(isPersonioButton(name, english)).toBe(true)
    expect(isPersonioButton(name, german)).toBe(true)
  }
  expect(isPersonioButton("Weiter", german)).toBe(true)
  expect(isPersonioButton("Weiter", english)).toBe(false)
  expect(isPersonioButton("Set up integration", english)).toBe(false)
})
