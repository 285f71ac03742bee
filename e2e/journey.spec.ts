import { test as base, expect, type Page } from "@playwright/test"
import { hosts } from "../demo/hosts.js"
import { inEnglish, said } from "../test/administrator/words.js"
import { rulesOfColour, violations, withGoodPractice } from "../test/axe.js"
import { Administrator } from "./administrator.js"
import { Keyboard } from "./keyboard.js"

/** The whole way in two tabs: the demo's page, its backend and database, and the stand-in's settings page. */
const test = base.extend<{ administrator: Administrator }>({
  administrator: async ({ page, context, baseURL }, use) => {
    const standInUrl = await standInOf(page)
    for (const origin of [new URL(baseURL ?? "").origin, standInUrl])
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin })
    const problems: string[] = []
    context.on("weberror", (error) => problems.push(error.error().message))
    context.on("console", (message) => {
      // The browser's own line while a test takes its line away.
      const offline = message.text().endsWith("net::ERR_INTERNET_DISCONNECTED")
      if (message.type() === "error" && !offline) problems.push(message.text())
    })
    await use(new Administrator(page, context, standInUrl))
    expect(problems, "errors in the console").toEqual([])
  },
})

// One stand-in for all of them, and some change how it behaves.
test.describe.configure({ mode: "default" })

const onyoName = "onyo-acme-4f7c"
const thriveName = hosts.thrive.name
const thriveRights = ["Employees Read", "Attendances Read", "Time Off Read", "Org Units Read"]
/** A right that is forgotten: without it there is no connection, while every attribute can be left out. */
const orgUnits = "Org Units Read"
const thriveAttributes = [
  ...["First name (legal)", "Last name (legal)", "Email", "Gender", "Status", "Supervisor"],
  ...["Hire date", "Termination date", "Workplace", "Profile Picture"],
]
const without = (names: readonly string[], left: string) => names.filter((name) => name !== left)

async function standInOf(page: Page): Promise<string> {
  const session = await page.request.get("/api/session")
  const { standInUrl } = (await session.json()) as { standInUrl: string }
  return standInUrl
}

test("onyo: one attribute is forgotten, named, ticked and found without retyping", async ({
  administrator,
}) => {
  const { product, dialog } = administrator
  await administrator.signIn("onyo", "Lena Fischer")
  await administrator.startConnecting()
  await expect(dialog.getByText("onyo · Acme GmbH")).toBeVisible()
  await administrator.widget.typeAddress("https://acme.app.personio.com/home")
  await administrator.press(said("prepare.continue"))

  await administrator.copyNameAndOpenPersonio()
  expect(new URL(administrator.personio.url()).pathname).toBe("/configuration/marketplace/connected")
  await administrator.setStandIn()
  await administrator.createIntegration(
    onyoName,
    ["Employees Read"],
    ["First name (legal)", "Last name (legal)"],
  )
  const secret = await administrator.bringBothValues()
  await administrator.press(hosts.onyo.submitLabel.en)

  await administrator.expectHeading(said("incomplete.title", { n: 1 }))
  await expect(administrator.missing).toHaveText(["Emailbusiness email, for login"])
  expect(await product.content()).not.toContain(secret)

  await administrator.finish()
  await administrator.tickLater(onyoName, "Email")
  await expect(administrator.personio.getByText("Access rights saved.")).toBeVisible()
  await administrator.press(said("incomplete.again"))

  await administrator.expectHeading(said("done.title"))
  await administrator.press(said("done.done"))
  await expect(dialog).toBeHidden()
  await expect(product.getByRole("button", { name: "Connect another account" })).toBeFocused()
  const connection = product.getByRole("article", { name: onyoName })
  await expect(connection.getByRole("heading", { name: "acme.app.personio.com" })).toBeVisible()
  await expect(connection).toContainText("First name (legal) · Last name (legal) · Email")
  expect(await product.content()).not.toContain(secret)
})

test("onyo: a connection is checked, reconnected and disconnected on the product's page", async ({
  administrator,
}) => {
  const { product, dialog } = administrator
  await administrator.signIn("onyo", "Omar Haddad")
  await administrator.startConnecting()
  await administrator.widget.typeAddress("globex")
  await administrator.press(said("prepare.continue"))
  await administrator.copyNameAndOpenPersonio()
  const name = "onyo-globex-b21e"
  const attributes = ["First name (legal)", "Last name (legal)", "Email"]
  await administrator.createIntegration(name, ["Employees Read"], attributes)
  await administrator.bringBothValues()
  await administrator.press(hosts.onyo.submitLabel.en)
  await administrator.expectHeading(said("done.title"))
  await administrator.press(said("done.done"))
  await administrator.finish()

  const connection = product.getByRole("article", { name })
  await product.bringToFront()
  await connection.getByRole("button", { name: "Check now" }).click()
  await expect(connection).toContainText("Personio still shares everything onyo was set up with.")

  await administrator.openActionMenu(name)
  await administrator.personio.getByRole("button", { name: "Delete" }).click()
  await product.bringToFront()
  await connection.getByRole("button", { name: "Check now" }).click()
  await expect(connection).toContainText("Personio no longer accepts the saved API secret.")

  await connection.getByRole("button", { name: "Reconnect" }).click()
  await administrator.expectHeading(said("reconnect.title"))
  await administrator.widget.close()
  await expect(dialog).toBeHidden()

  await connection.getByRole("button", { name: "Disconnect" }).click()
  await expect(connection).toContainText(`Delete “${name}” in Personio too`)
  await connection.getByRole("button", { name: "Disconnect" }).click()
  await expect(connection).toHaveCount(0)
  await expect(product.getByRole("heading", { name: "Personio" })).toBeFocused()
})

test("Thrive Learning: no address, eleven ticks and more, one forgotten and repaired", async ({
  administrator,
}) => {
  const { product } = administrator
  await administrator.signIn("thrive", "Lena Fischer")
  await connectThrive(administrator, { forgotten: orgUnits })

  await administrator.expectHeading(said("incomplete.title", { n: 1 }))
  await expect(administrator.missing).toHaveText(["Org Units – Read"])
  await administrator.finish()
  await administrator.tickRightLater(thriveName, orgUnits)
  await expect(administrator.personio.getByText("Access rights saved.")).toBeVisible()
  await administrator.press(said("incomplete.again"))

  await administrator.expectHeading(said("done.title"))
  await administrator.press(said("done.done"))
  const connection = product.getByRole("article", { name: thriveName })
  for (const right of ["Employees", "Attendances", "Time Off", "Org Units"])
    await expect(connection.getByText(right, { exact: true })).toBeVisible()
  await expect(connection).toContainText("Supervisor")
})

test("an org-units right that cannot be asked about counts when the administrator confirms it", async ({
  administrator,
}) => {
  const { product } = administrator
  await administrator.signIn("thrive", "Lena Fischer")
  await connectThrive(administrator, { scenario: "org_units_undecidable" })

  await administrator.expectHeading(said("inconclusive.title", { n: 1 }))
  await administrator.widget.attest("Org Units – Read")
  await administrator.press(said("inconclusive.confirm"))

  await administrator.expectHeading(said("done.title"))
  await administrator.press(said("done.done"))
  const connection = product.getByRole("article", { name: thriveName })
  await expect(connection).toContainText("confirmed by you")
})

test("where a change of ticks ends the pair, the widget blames nobody and takes the new secret", async ({
  administrator,
}) => {
  await administrator.signIn("thrive", "Omar Haddad")
  await connectThrive(administrator, { forgotten: orgUnits, editing: "revokes_pair" })
  await administrator.expectHeading(said("incomplete.title", { n: 1 }))
  await administrator.finish()
  await administrator.tickRightLater(thriveName, orgUnits)
  await expect(administrator.personio.getByText("Your API secret")).toBeVisible()
  await administrator.press(said("incomplete.again"))
  await administrator.expectHeading(said("rejected.afterRepairTitle"))

  await administrator.widget.replace("clientSecret")
  await administrator.bringSecret()
  await administrator.press(said("incomplete.again"))
  await administrator.expectHeading(said("done.title"))
  await administrator.press(said("done.done"))
})

test("where editing is not offered, the integration is created again under a second name", async ({
  administrator,
}) => {
  const { product, dialog } = administrator
  await administrator.signIn("thrive", "Omar Haddad")
  await connectThrive(administrator, { forgotten: orgUnits, editing: "edit_not_offered" })
  await administrator.expectHeading(said("incomplete.title", { n: 1 }))
  await administrator.finish()
  await administrator.personio
    .getByRole("button", { name: `Action: ${thriveName}` })
    .last()
    .click()
  await expect(administrator.personio.getByRole("button", { name: "Edit access rights" })).toHaveCount(0)

  await administrator.widget.createAgain()
  const second = `${thriveName} 2`
  await administrator.copyName()
  await administrator.createIntegration(second, thriveRights, thriveAttributes)
  await administrator.bringBothValues()
  await administrator.press(said("connect.submit"))
  await administrator.expectHeading(said("done.title"))
  await expect(dialog).toContainText(`delete the older integration “${thriveName}”`)
  await administrator.press(said("done.done"))
  await expect(product.getByRole("article", { name: second })).toBeVisible()
})

test("Thrive with the list on top: ticks, values, a forgotten tick and its repair, all in one small window", async ({
  administrator,
}) => {
  const { product, dialog } = administrator
  await administrator.signIn("thrive", "Lena Fischer")
  await administrator.startConnecting()
  await administrator.press(said("prepare.continue"))
  const companion = await administrator.keepListOnTop()
  await expect(dialog).toHaveAccessibleName(said("companion.away"))
  expect(await violations(companion, withGoodPractice)).toEqual([])

  await administrator.findPersonio()
  await administrator.setStandIn()
  await administrator.createIntegration(thriveName, without(thriveRights, orgUnits), thriveAttributes)
  const secret = await administrator.bringBothValues()
  await administrator.press(said("connect.submit"))
  await administrator.expectHeading(said("incomplete.title", { n: 1 }))
  await expect(administrator.missing).toHaveText(["Org Units – Read"])
  expect(await companion.content()).not.toContain(secret)

  await administrator.finish()
  await administrator.tickRightLater(thriveName, orgUnits)
  await administrator.press(said("incomplete.again"))
  await administrator.expectHeading(said("done.title"))
  await administrator.press(said("done.done"))
  await expect.poll(() => companion.isClosed()).toBe(true)
  await expect(dialog).toBeHidden()
  await expect(product.getByRole("button", { name: "Connect another account" })).toBeFocused()
  await expect(product.getByRole("article", { name: thriveName })).toBeVisible()
})

test("onyo with the list on top: Personio is opened from in there; closing it loses nothing", async ({
  administrator,
}) => {
  const { dialog } = administrator
  await administrator.signIn("onyo", "Omar Haddad")
  await administrator.startConnecting()
  await administrator.widget.typeAddress("globex")
  await administrator.widget.addOptional("Employment status", "Employment type")
  await administrator.press(said("prepare.continue"))

  const companion = await administrator.keepListOnTop()
  await administrator.copyNameAndOpenPersonio()
  await administrator.setStandIn()
  await administrator.createIntegration(
    "onyo-globex-b21e",
    ["Employees Read"],
    ["First name (legal)", "Last name (legal)", "Email", "Status", "Employment type"],
  )
  await administrator.bringBothValues()

  await companion.close()
  await administrator.expectHeading(said("connect.title"))
  await expect(dialog.getByRole("button", { name: /^Replace/ })).toHaveCount(2)
  await expect(dialog.getByRole("button", { name: said("companion.offer") })).toHaveCount(0)
  await administrator.press(hosts.onyo.submitLabel.en)
  await administrator.expectHeading(said("done.title"))
  await administrator.press(said("done.done"))
})

test("onyo without a mouse: a missing address, a question before closing, a forgotten tick", async ({
  administrator,
}) => {
  const { product, dialog } = administrator
  const keyboard = new Keyboard(product)
  const button = (name: string) => dialog.getByRole("button", { name, exact: true })
  const polite = dialog.getByRole("status")
  await administrator.signIn("onyo", "Lena Fischer")
  await keyboard.press(product.getByRole("button", { name: inEnglish.trigger }))
  await administrator.expectHeading(said("prepare.title"))
  await keyboard.watchFocus()
  await expect(polite).toHaveText("")
  await expect(dialog.getByRole("alert")).toHaveText("")

  const address = dialog.getByLabel(said("prepare.address"))
  await keyboard.press(button(said("prepare.continue")))
  await expect(address).toBeFocused()
  await expect(address).toHaveAccessibleDescription(/Enter the first part of your Personio address/)
  await keyboard.keys(..."acme")
  await keyboard.keys("Escape")
  await expect(dialog.getByRole("group")).toHaveAccessibleName(/^Close/)
  await expect(button(said("close.stay"))).toBeFocused()
  await keyboard.keys("Escape")
  await expect(dialog.getByRole("heading", { level: 2 })).toBeFocused()
  await expect(address).toHaveValue("acme")
  const status = dialog.getByRole("checkbox", { name: "Employment status" })
  await keyboard.press(status, "Space")
  await expect(status).toBeChecked()
  await keyboard.press(status, "Space")
  await keyboard.press(button(said("prepare.continue")), "Space")

  await administrator.expectHeading(said("connect.title"))
  const open = dialog.getByRole("link", { name: `${said("connect.copyAndOpen")} (${said("newTab")})` })
  const here = product.url()
  await administrator.openPersonioBy(() => keyboard.press(open))
  await expect(polite).toHaveText(said("connect.nameCopied", { name: onyoName }))
  expect(product.url()).toBe(here)
  expect(await administrator.personio.evaluate(() => window.opener)).toBeNull()
  await administrator.setStandIn()
  await administrator.createIntegration(
    onyoName,
    ["Employees Read"],
    ["First name (legal)", "Last name (legal)"],
  )
  await administrator.bringBothValues()
  await expect(polite).toHaveText(said("credential.pasted", { field: said("connect.secret") }))
  await keyboard.press(button(hosts.onyo.submitLabel.en))
  await expect(polite).toHaveText(said("connect.checking"))

  await administrator.expectHeading(said("incomplete.title", { n: 1 }))
  await keyboard.press(button(said("close")))
  await expect(button(said("close.stay"))).toBeFocused()
  await keyboard.keys("Enter")
  await expect(button(said("connect.replaceSecret"))).toBeVisible()
  await administrator.finish()
  await administrator.tickLater(onyoName, "Email")
  await expect(administrator.personio.getByText("Access rights saved.")).toBeVisible()
  await keyboard.press(button(said("incomplete.again")))

  await administrator.expectHeading(said("done.title"))
  await keyboard.expectNeverLost()
  await keyboard.press(button(said("done.done")))
  await expect(dialog).toBeHidden()
  await expect(product.getByRole("button", { name: "Connect another account" })).toBeFocused()
})

test("offline nothing is lost, it says whose line is down, and the same button asks again", async ({
  administrator,
  context,
}) => {
  const { dialog } = administrator
  await administrator.signIn("onyo", "Omar Haddad")
  await administrator.startConnecting()
  await administrator.widget.typeAddress("globex")
  await administrator.press(said("prepare.continue"))
  await administrator.copyNameAndOpenPersonio()
  await administrator.createIntegration(
    "onyo-globex-b21e",
    ["Employees Read"],
    ["First name (legal)", "Last name (legal)", "Email"],
  )
  await administrator.bringBothValues()
  await context.setOffline(true)
  await administrator.press(hosts.onyo.submitLabel.en)
  await administrator.expectHeading(said("unavailable.network.title"))
  for (const replace of ["connect.replaceClientId", "connect.replaceSecret"] as const)
    await expect(dialog.getByRole("button", { name: said(replace) })).toBeVisible()
  await context.setOffline(false)
  await administrator.press(said("unavailable.tryAgain"))
  await administrator.expectHeading(said("done.title"))
})

test("in the bar of the demo, a presenter chooses how Personio behaves", async ({ administrator }) => {
  const { product, dialog } = administrator
  const bar = product.getByRole("complementary", { name: "Demo" })
  const personio = bar.getByRole("button", { name: /^Personio:/ })
  await administrator.signIn("onyo", "Lena Fischer")
  await expect(personio).toHaveText("Personio: Everything is in order")
  expect(await violations(product, withGoodPractice)).toEqual([])

  await personio.click()
  const panel = product.getByRole("dialog", { name: "Personio" })
  const finds = panel.getByRole("radiogroup", { name: "The next check finds" })
  await expect(finds.getByRole("radio")).toHaveCount(8)
  expect(await violations(product, withGoodPractice)).toEqual([])
  await panel.getByRole("button", { name: "More…" }).click()
  await product.keyboard.type("502")
  await finds.getByRole("radio", { name: "A gateway answers 502 with a page in HTML. bad_gateway" }).click()
  await expect(personio).toHaveText("Personio: bad_gateway")
  await finds.getByRole("radio", { name: "Personio is down" }).click()
  await product.keyboard.press("Escape")
  await expect(personio).toHaveText("Personio: Personio is down")

  await administrator.startConnecting()
  await administrator.widget.typeAddress("acme")
  await administrator.press(said("prepare.continue"))
  await administrator.copyNameAndOpenPersonio()
  const attributes = ["First name (legal)", "Last name (legal)", "Email"]
  await administrator.createIntegration(onyoName, ["Employees Read"], attributes)
  await administrator.bringBothValues()
  await administrator.press(hosts.onyo.submitLabel.en)
  await administrator.expectHeading(said("unavailable.personio.title"))
  await administrator.finish()
  await administrator.setStandIn()
  await administrator.press(said("unavailable.tryAgain"))
  await administrator.expectHeading(said("done.title"))
  await administrator.press(said("done.done"))
  await expect(dialog).toBeHidden()

  await product.reload()
  await personio.click()
  await panel.getByRole("radio", { name: "No button: a role without edit rights" }).click()
  await expect(personio).toHaveText("Personio: No button: a role without edit rights")
  await administrator.personio.reload()
  await expect(administrator.personio.getByRole("row", { name: onyoName }).first()).toBeVisible()
  await expect(administrator.personio.getByRole("button", { name: "Create custom integration" })).toHaveCount(
    0,
  )
  await panel.getByRole("button", { name: "Reset" }).click()
  await expect(personio).toHaveText("Personio: Everything is in order")
})

test("in the bar of the demo, a presenter chooses the product, its language and its colours", async ({
  administrator,
}) => {
  const { product } = administrator
  const bar = product.getByRole("complementary", { name: /^D[eé]mo$/ })
  await administrator.signIn("onyo", "Lena Fischer")
  await bar.getByRole("combobox", { name: "Language" }).click()
  await product.getByRole("option", { name: "Français" }).click()
  await expect(product.getByRole("heading", { name: "Intégrations", exact: true })).toBeVisible()
  await expect(product.locator("html")).toHaveAttribute("lang", "fr")
  await product.getByRole("button", { name: "Connecter Personio" }).click()
  await expect(product.getByRole("dialog").getByRole("heading", { level: 2 })).toHaveText(
    "Connecter Personio à onyo",
  )
  await product.keyboard.press("Escape")
  await bar.getByRole("radio", { name: "Sombre" }).click()
  await expect(product.locator("html")).toHaveAttribute("data-scheme", "dark")
  expect(await violations(product, rulesOfColour)).toEqual([])
  await bar.getByRole("radio", { name: "Thrive Learning" }).click()
  await expect(product.getByRole("heading", { name: "Se connecter à Thrive Learning" })).toBeVisible()
})

/** Up to the first check, with a stand-in that behaves as told. */
async function connectThrive(
  administrator: Administrator,
  { forgotten = "", ...standIn }: { forgotten?: string; editing?: string; scenario?: string } = {},
): Promise<void> {
  await administrator.startConnecting()
  await administrator.press(said("prepare.continue"))
  await administrator.copyNameAndFindPersonio()
  await administrator.setStandIn(standIn)
  await administrator.createIntegration(thriveName, without(thriveRights, forgotten), thriveAttributes)
  await administrator.bringBothValues()
  await administrator.press(said("connect.submit"))
}
