import { said, saying } from "../../../test/administrator/words.js"
import { openDialog } from "../demo.js"
import { bring, bringBoth, copyValue, onward, pasteInto } from "../person.js"
import { Stuck } from "../walker.js"
import {
  begin,
  bringAndCheck,
  clipboard,
  createAndCheck,
  emptySlot,
  expectHeading,
  expectText,
  goToGuide,
  putOnClipboard,
  replace,
  says,
  type Trouble,
} from "./acts.js"

/** What goes wrong with the two values. */
export const values: readonly Trouble[] = [
  {
    name: "swapped values",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await copyValue(walker, "secret")
      await walker.switchTo("product")
      await pasteInto(walker, "client ID")
      await walker.switchTo("personio")
      await copyValue(walker, "client ID")
      await walker.switchTo("product")
      const empty = walker.find(emptySlot)
      if (empty) await walker.pressAt(empty)
      await walker.paste()
      if (walker.sees(said("credential.swap"))) await walker.press(said("credential.swap"))
      await onward(walker)
    },
  },
  {
    name: "dots pasted instead of the secret",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await walker.switchTo("personio")
      const dots = walker.find(/^•+$/)
      if (!dots) throw new Stuck("no dots in Personio")
      await walker.page.mouse.click(dots.x, dots.y, { clickCount: 3 })
      await walker.page.keyboard.press("ControlOrMeta+C")
      await walker.switchTo("product")
      await pasteInto(walker, "secret")
      await expectText(walker, says("credential.dots"))
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "spaces and line breaks in both values",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      for (const value of ["client ID", "secret"] as const) {
        if (walker.side === "product") await walker.switchTo("personio")
        await copyValue(walker, value)
        const copied = await clipboard(walker.page)
        await putOnClipboard(walker.page, ` \u200b${copied.slice(0, 20)} \n${copied.slice(20)}\u00a0\n`)
        await walker.switchTo("product")
        await pasteInto(walker, value)
      }
      await onward(walker)
    },
  },
  {
    name: "recruiting key pasted",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await putOnClipboard(walker.page, "0123456789abcdef0123456789abcdef")
      const slot = walker.find(emptySlot)
      if (slot && !slot.focused) await walker.pressAt(slot)
      await walker.paste()
      await expectText(walker, says("credential.recruiting"))
      await replace(walker, 1)
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "secret cut off: rejected, both copied again",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await walker.switchTo("personio")
      await copyValue(walker, "secret")
      const copied = await clipboard(walker.page)
      await putOnClipboard(walker.page, copied.slice(0, -3))
      await walker.switchTo("product")
      await pasteInto(walker, "secret")
      await onward(walker)
      await expectHeading(walker, saying("rejected.title"))
      await replace(walker, 1)
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "“Finish” before the secret was copied",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await walker.switchTo("personio")
      await walker.press("Finish")
      await walker.switchTo("product")
      await walker.press(said("rejected.finished"))
      await expectText(walker, says("rejected.finishedHelp"))
      await walker.press(said("rejected.recreate"))
      await createAndCheck(scene)
    },
  },
  {
    name: "reload after the first value",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await openDialog(page)
      await goToGuide(walker)
      await walker.switchTo("personio")
      await bringAndCheck(walker)
    },
  },
  {
    name: "half an hour away after the first value",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await walker.switchTo("personio")
      await page.clock.install()
      await page.clock.fastForward("30:00")
      await walker.switchTo("product")
      if (!walker.sees(said("connect.replace"))) throw new Stuck("the pasted value is gone")
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "junk pasted, then both values in one text with their labels",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await begin(scene)
      await copyValue(walker, "client ID")
      const clientId = await clipboard(walker.page)
      await copyValue(walker, "secret")
      const secret = await clipboard(walker.page)
      await walker.switchTo("product")
      await putOnClipboard(page, "see you at lunch")
      await walker.paste()
      await expectText(walker, says("credential.unknown"))
      await putOnClipboard(page, `**Client ID:** <${clientId}>,\nAPI secret = “${secret}”.`)
      await walker.paste()
      await onward(walker)
    },
  },
  {
    name: "created again by mistake: the earlier values are taken back",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bringBoth(walker)
      await walker.press(said("rejected.finished"))
      await walker.press(said("rejected.recreate"))
      await walker.press(said("earlier.use"))
      await onward(walker)
    },
  },
  {
    name: "closed by mistake: kept going",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await begin(scene)
      await bringBoth(walker)
      await page.keyboard.press("Escape")
      await walker.look()
      await expectText(walker, says("close.question"))
      await walker.press(said("close.stay"))
      await onward(walker)
    },
  },
]
