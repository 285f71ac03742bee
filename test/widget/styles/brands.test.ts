import { expect, test } from "vitest"
import { checkAppearance } from "../../../src/widget/styles/checkAppearance.js"
import { brands } from "../../../stories/brands.js"

test.each(Object.entries(brands))("the brand %s has enough contrast", (_, { appearance }) => {
  expect(checkAppearance(appearance)).toEqual([])
})
