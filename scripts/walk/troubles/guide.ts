import { said, saying } from "../../../test/administrator/words.js"
import { followIn, onward, prepare, startIntegration, tickAll, tickOne, writeAddress } from "../person.js"
import { Stuck } from "../walker.js"
import {
  askWhy,
  bringAndCheck,
  createAndCheck,
  dashboard,
  editTicks,
  expectHeading,
  expectSupport,
  expectText,
  goToGuide,
  inFull,
  loginPage,
  makeEarlier,
  makeNewSecret,
  openAndAskWhy,
  openFromFoot,
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
    setting: { view: "no_button" },
    ends: "handed off",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await openAndAskWhy(scene)
      await expectText(walker, says("troubleshooting.roleHelp"))
      await sendSetup(scene)
    },
  },
  {
    name: "button missing although an administrator: the plan, so the product's support",
    setting: { view: "no_button" },
    ends: "handed off",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await openAndAskWhy(scene)
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
    name: "the older screen: one drawer, other names",
    setting: { view: "older" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await openAndAskWhy(scene)
      await expectText(walker, says("troubleshooting.olderHelp"))
      await walker.switchTo("personio")
      await walker.press("Generate new credential")
      await walker.press(({ kind }) => kind === "field")
      await walker.paste()
      await walker.page.keyboard.press("Tab")
      await walker.type("Other")
      await tickOne(walker, { label: "Personal data", column: "Read" })
      for (const label of inFull) await tickOne(walker, { label })
      await onward(walker)
      await bringAndCheck(walker)
    },
  },
  {
    name: "listed in the Marketplace: connected there, without a tick",
    setting: { listed: true },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await goToGuide(walker)
      await expectText(walker, says("marketplace.open"))
      await openFromFoot(walker)
      await walker.press("Marketplace")
      await walker.press("onyo")
      await walker.press("Connect")
      await walker.press("Generate new API credentials")
      await bringAndCheck(walker)
    },
  },
  {
    name: "a required own field does not exist: the product's support",
    setting: { ownField: true },
    ends: "handed off",
    async play(scene) {
      const { walker, stage } = scene
      await goToGuide(walker)
      await startIntegration(walker, stage.standInUrl)
      await tickAndCheck(walker, ["Budget code"])
      await expectHeading(walker, saying("incomplete.title"))
      await walker.press(said("notInList.title"))
      await expectText(walker, says("notInList.required"))
      await expectSupport(walker)
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
      await askWhy(walker)
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
    ends: "done",
    async play(scene) {
      const { walker, page, stage } = scene
      await makeEarlier(page, stage)
      await goToGuide(walker)
      await walker.press(said("connect.earlier"))
      await expectText(walker, saying("connect.earlierHelp"))
      if (walker.onward) await walker.pressCopy(walker.onward)
      await editTicks(walker, inFull)
      await makeNewSecret(walker)
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
      await askWhy(walker)
      await expectText(walker, says("troubleshooting.other"))
      await expectText(walker, saying("connect.inWords"))
      await walker.switchTo("personio")
      await followIn(walker)
      await tickAndCheck(walker)
    },
  },
]
