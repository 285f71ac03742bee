import { expect, test } from "vitest"
import { steps } from "../../src/flow/steps.js"
import en from "../../src/widget/i18n/messages/en.js"

test.each(steps.map(({ id }) => id))("the step %s has a title in the messages", (id) => {
  expect(Object.keys(en)).toContain(`${id}.title`)
})
