import { said, saying } from "../../../test/administrator/words.js"
import { rehearse } from "../demo.js"
import { bring, onward } from "../person.js"
import { Stuck } from "../walker.js"
import {
  checkNow,
  connect,
  createAndCheck,
  editTicks,
  emptySlot,
  expectHeading,
  expectText,
  host,
  makeNewSecret,
  openFromFoot,
  openRowMenu,
  says,
  type Trouble,
} from "./acts.js"

/** An existing connection that has to be repaired. */
export const reconnections: readonly Trouble[] = [
  {
    name: "reconnect, rejected: deleted in Personio, a new integration",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await connect(scene)
      await openRowMenu(walker)
      await walker.press("Delete")
      await checkNow(walker, host.reconnect)
      await walker.press(said("reconnect.newIntegration"))
      await createAndCheck(scene)
    },
  },
  {
    name: "reconnect, missing: one tick, with the stored pair",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await connect(scene)
      await editTicks(walker, ["Email"], false)
      await checkNow(walker, host.repair)
      await expectHeading(walker, saying("reconnect.missingTitle"))
      if (walker.sees(emptySlot)) throw new Stuck("asks for a secret")
      await openFromFoot(walker)
      await editTicks(walker, ["Email"])
      await walker.switchTo("product")
    },
  },
  {
    name: "reconnect, missing: editing is not offered, so a new integration",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await connect(scene)
      await editTicks(walker, ["Email"], false)
      await rehearse(page, { editing: "edit_not_offered" })
      await checkNow(walker, host.repair)
      await walker.press(said("reconnect.otherWays"))
      await walker.press(said("reconnect.newIntegration"))
      await createAndCheck(scene)
    },
  },
  {
    name: "reconnect, rejected: a new secret of the same integration",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await connect(scene)
      await makeNewSecret(walker)
      await walker.press("Finish")
      await checkNow(walker, host.reconnect)
      await expectHeading(walker, saying("reconnect.title"))
      await openFromFoot(walker)
      await makeNewSecret(walker)
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "reconnect, renewed: a new secret while the old one works",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await connect(scene)
      await walker.switchTo("product")
      await walker.press(host.reconnect)
      await expectText(walker, says("reconnect.renewed"))
      await openFromFoot(walker)
      await makeNewSecret(walker)
      await bring(walker, "secret")
      await onward(walker)
    },
  },
]
