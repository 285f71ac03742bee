import { said, saying } from "../../../test/administrator/words.js"
import { followIn, onward, prepare, startIntegration, tickAll, writeAddress } from "../person.js"
import { Stuck } from "../walker.js"
import {
  bringAndCheck,
  createAndCheck,
  dashboard,
  editTicks,
  expectSupport,
  expectText,
  goToGuide,
  inFull,
  loginPage,
  makeEarlier,
  openInto,
  says,
  sendSetup,
  type Trouble,
  tickAndCheck,
} from "./acts.js"

/** What goes wrong on the way into Personio, and while the boxes are ticked. */
export const waysIntoPersonio: readonly Trouble[] = [
  {
    name: "not an administrator",
    ends: "handed off",
    async play(scene) {
      await scene.walker.look()
      await sendSetup(scene)
    },
  },
  {
    name: "button missing: a role without edit rights",
    ends: "handed off",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.roleHelp"))
      await sendSetup(scene)
    },
  },
  {
    name: "button missing although an administrator: the plan, so the product's support",
    ends: "handed off",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.planHelp"))
      await expectSupport(walker)
    },
  },
  {
    name: "an old guide in hand: “Generate new credential”",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.older"))
      await createAndCheck(scene)
    },
  },
  {
    name: "another company's Personio opens: the address is changed",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await walker.look()
      await prepare(walker, { address: "other" })
      await walker.press(said("connect.troubleshooting"))
      await walker.press(said("troubleshooting.changeAddress"))
      await walker.press(({ kind }) => kind === "field")
      await walker.page.keyboard.press("ControlOrMeta+A")
      await walker.type("acme")
      await onward(walker)
      await createAndCheck(scene)
    },
  },
  {
    name: "Personio asks to log in first",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await openInto(scene, loginPage)
      await walker.press("Log in")
      await walker.switchTo("product")
      await walker.press(saying("connect.nameCopied"))
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.loginHelp"))
      const link = await walker.reach(said("connect.openPersonio"))
      if (!link) throw new Stuck("nothing opens Personio again")
      await walker.pressOpen(link)
      await followIn(walker)
      await tickAndCheck(walker)
    },
  },
  {
    name: "wrong host pasted: login page, then career page",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await walker.look()
      await writeAddress(walker, "https://login.personio.com/u/login/identifier")
      await expectText(walker, says("address.login"))
      await walker.press(({ kind }) => kind === "field")
      await walker.page.keyboard.press("ControlOrMeta+A")
      await walker.type("acme.jobs.personio.de")
      await walker.press(said("address.use", { name: "acme" }))
      await onward(walker)
      await createAndCheck(scene)
    },
  },
  {
    name: "not in the company's list: left out",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme", optional: 3 })
      await startIntegration(walker, stage.standInUrl)
      await tickAll(walker, ["Address"], {
        onFirstList: async () => {
          await walker.press(said("notInList.title"))
          await expectText(walker, says("notInList.optional"))
          await walker.press(said("notInList.title"))
        },
      })
      await bringAndCheck(walker)
      await walker.press(said("done.notShared"))
    },
  },
  {
    name: "made one before, its secret lost: used again",
    setting: { editing: "revokes_pair" },
    ends: "done",
    async play(scene) {
      const { walker, page, stage } = scene
      await makeEarlier(page, stage)
      await goToGuide(walker)
      await walker.press(said("connect.earlier"))
      await expectText(walker, saying("connect.earlierHelp"))
      if (walker.onward) await walker.pressCopy(walker.onward)
      await editTicks(walker, inFull)
      await bringAndCheck(walker)
    },
  },
  {
    name: "made one before: a new one beside it",
    ends: "done",
    async play(scene) {
      const { walker, page, stage } = scene
      await makeEarlier(page, stage)
      await goToGuide(walker)
      await walker.press(said("connect.earlier"))
      await walker.press(said("rejected.recreate"))
      await createAndCheck(scene)
    },
  },
  {
    name: "something else entirely: the way in words",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await openInto(scene, dashboard)
      await walker.switchTo("product")
      await walker.press(saying("connect.nameCopied"))
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.other"))
      await expectText(walker, saying("connect.inWords"))
      await walker.switchTo("personio")
      await followIn(walker)
      await tickAndCheck(walker)
    },
  },
]
