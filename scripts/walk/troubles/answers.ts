import type { Route } from "playwright"
import { noFindings } from "../../../src/contract/verdict.js"
import { said, saying } from "../../../test/administrator/words.js"
import { bring, onward, prepare, startIntegration, tickOne } from "../person.js"
import { Stuck } from "../walker.js"
import {
  attributes,
  begin,
  beginAndCheck,
  bringAndCheck,
  checkAgain,
  createAndCheck,
  expectHeading,
  expectText,
  goToGuide,
  inFull,
  openMenu,
  repair,
  replace,
  says,
  type Trouble,
  tickAndCheck,
  verifyRoute,
} from "./acts.js"

/** What a check can answer besides “connected”. */
export const answers: readonly Trouble[] = [
  {
    name: "forgotten attribute: named, ticked, checked again",
    ends: "done",
    async play(scene) {
      await beginAndCheck(scene, ["Email"])
      await repair(scene, ["Email"])
      await checkAgain(scene.walker)
    },
  },
  {
    name: "Employees – Read without any attribute",
    ends: "done",
    async play(scene) {
      await beginAndCheck(scene, [...attributes, ...inFull])
      await repair(scene, attributes)
      await checkAgain(scene.walker)
    },
  },
  {
    name: "“Write” ticked where “Read” was meant",
    setting: { host: "thrive" },
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, {})
      await startIntegration(walker, `${stage.standInUrl}/configuration/marketplace`)
      await tickOne(walker, { label: "Attendances", column: "Write" })
      await tickAndCheck(walker, ["Attendances"])
      await openMenu(scene, "Thrive Learning")
      await walker.press("Edit access rights")
      await tickOne(walker, { label: "Attendances", column: "Read" })
      await onward(walker)
      await checkAgain(walker)
    },
  },
  {
    name: "optional data chosen here, not ticked there: connected, and said",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme", optional: 1 })
      await startIntegration(walker, stage.standInUrl)
      await tickAndCheck(walker, ["Status"])
      await walker.press(said("done.notShared"))
      await expectText(walker, says("done.addLater"))
    },
  },
  {
    name: "a repair that retires the pair",
    setting: { editing: "revokes_pair" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene, ["Email"])
      await repair(scene, ["Email"])
      await checkAgain(walker)
      await expectHeading(walker, saying("rejected.afterRepairTitle"))
      await replace(walker, 1)
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "no way to edit: created again",
    setting: { editing: "edit_not_offered" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene, ["Email"])
      await openMenu(scene)
      if (walker.sees("Edit access rights")) throw new Stuck("the stand-in offers editing")
      await walker.switchTo("product")
      await walker.press(said("incomplete.recreate"))
      await createAndCheck(scene)
    },
  },
  {
    name: "everything ticked by “Select all”",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await goToGuide(walker)
      await startIntegration(walker, stage.standInUrl)
      await tickOne(walker, { label: "Employees", column: "Read" })
      await walker.press(/^Choose attributes/)
      await walker.press("Select all")
      await onward(walker)
      await bringAndCheck(walker)
      await expectText(walker, says("done.also"))
    },
  },
  {
    name: "org units cannot be asked about: confirmed by the person",
    setting: { host: "thrive", scenario: "org_units_undecidable" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene)
      await expectHeading(walker, saying("inconclusive.title"))
      await walker.press(says("inconclusive.attest"))
      await onward(walker)
    },
  },
  {
    name: "a newer handler asks for what the page does not know",
    ends: "done",
    async play(scene) {
      const { walker, context } = scene
      await begin(scene)
      const unknown = { accessRights: ["payrolls:read"], attributes: ["shoe_size"] }
      const newer = (route: Route) =>
        route.fulfill({ json: { status: "incomplete", ...noFindings(), missingRequired: unknown } })
      await context.route(verifyRoute, newer, { times: 1 })
      await bringAndCheck(walker)
      await expectHeading(walker, saying("incomplete.title"))
      for (const id of ["payrolls:read", "shoe_size"]) await expectText(walker, new RegExp(`^${id}`))
      await checkAgain(walker)
    },
  },
]
