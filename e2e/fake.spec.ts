import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { getRequestListener } from "@hono/node-server"
import { test as base, expect, type Page } from "@playwright/test"
import { createFakePersonio, type FakePersonio } from "../src/testing.js"
import { rulesOfColour, violations, withGoodPractice } from "../test/axe.js"
import { PersonioSettings } from "./personioSettings.js"

// An administrator uses the settings page of the fake Personio. Each test has its own fake on its own port.
const test = base.extend<{ fake: FakePersonio; settings: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  fake: async ({}, use) => {
    await use(createFakePersonio())
  },
  settings: async ({ fake, page, context }, use) => {
    const server = createServer(getRequestListener(fake.handle))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin })
    const problems: string[] = []
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()))
    page.on("pageerror", (error) => problems.push(error.message))
    await page.goto(origin)
    await use(page)
    expect(problems, "the console has no errors, such as a violated content policy").toEqual([])
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})

async function startIntegration(page: Page, name: string) {
  const settings = new PersonioSettings(page)
  await settings.startIntegration(name)
  await settings.button("Next").click()
}

const tick = (page: Page, names: readonly string[]) => new PersonioSettings(page).tick(names)

async function createIntegration(page: Page, name: string, rights: readonly string[]) {
  await startIntegration(page, name)
  await tick(page, rights)
  await page.getByRole("button", { name: "Create integration" }).click()
  return readCredentials(page)
}

/** Reads the credentials as an administrator does: with the two copy buttons. */
async function readCredentials(page: Page) {
  const settings = new PersonioSettings(page)
  return { clientId: await settings.copy("client ID"), clientSecret: await settings.copy("secret") }
}

const openAction = (page: Page, name: string, entry: string) =>
  new PersonioSettings(page).chooseAction(name, entry)

/** What the token endpoint of the API answers for a client ID and its secret: the scope, or the error. */
async function ask(fake: FakePersonio, pair: { clientId: string; clientSecret: string }) {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: pair.clientId,
    client_secret: pair.clientSecret,
  })
  const response = await fake.fetch("https://api.personio.de/v2/auth/token", { method: "POST", body })
  return response.json()
}

test("an administrator creates an integration in three steps, and the API grants what was ticked", async ({
  settings,
  fake,
}) => {
  await startIntegration(settings, "onyo-acme-4f7c")
  await tick(settings, ["Employees Read", "Time Off Read"])
  await settings.getByRole("button", { name: "Choose attributes" }).click()
  await tick(settings, ["First name (legal)", "Email", "Occupation type"])
  await expect(settings.getByRole("button", { name: "Choose attributes · 3" })).toBeVisible()
  await settings.getByRole("button", { name: "Create integration" }).click()

  const pair = await readCredentials(settings)
  const token = await ask(fake, pair)
  expect(token.scope).toBe("employees:read absences:read personio:persons:read personio:absences:read")
  const attributes = await fake.fetch("https://api.personio.de/v1/company/employees/attributes", {
    headers: { authorization: `Bearer ${token.access_token}` },
  })
  const { data } = await attributes.json()
  expect(data.map((attribute: { key: string }) => attribute.key)).toEqual([
    "first_name",
    "email",
    "dynamic_2104",
  ])

  await new PersonioSettings(settings).finish()
  const row = settings.getByRole("row", { name: "onyo-acme-4f7c" })
  await expect(row).toContainText("Anneliese Brandt")
  await expect(row).toContainText("Connected")
})

test("the page shows the secret only when it is revealed, and never after “Finish”", async ({ settings }) => {
  const { clientSecret } = await createIntegration(settings, "once", ["Employees Read"])
  await expect(settings.getByText(clientSecret)).toHaveCount(0)
  await settings.getByRole("button", { name: "Show secret" }).click()
  await expect(settings.getByText(clientSecret)).toBeVisible()
  await new PersonioSettings(settings).finish()
  await expect(settings.getByRole("row", { name: "once" })).toBeVisible()
  expect(await settings.content()).not.toContain(clientSecret)
  await settings.goBack()
  expect(await settings.content()).not.toContain(clientSecret)
})

test("leaving the last step with Escape removes the secret from the page", async ({ settings }) => {
  const { clientSecret } = await createIntegration(settings, "left", ["Employees Read"])
  await settings.keyboard.press("Escape")
  await expect(settings.getByRole("row", { name: "left" })).toBeVisible()
  expect(await settings.content()).not.toContain(clientSecret)
})

test("an administrator can create an integration with the keyboard alone", async ({ settings }) => {
  await settings.getByRole("button", { name: "Create custom integration" }).focus()
  await settings.keyboard.press("Enter")
  await settings.keyboard.type("by keys")
  await settings.keyboard.press("Enter")
  await expect(settings.getByRole("checkbox", { name: "Employees Read" })).toBeFocused()
  await settings.keyboard.press("Space")
  const choose = settings.getByRole("button", { name: "Choose attributes" })
  while (!(await choose.evaluate((button) => button === document.activeElement))) {
    await settings.keyboard.press("Tab")
  }
  await settings.keyboard.press("Enter")
  await settings.keyboard.type("mail")
  await settings.keyboard.press("Tab")
  await settings.keyboard.press("Tab")
  await expect(settings.getByRole("checkbox", { name: "Email" })).toBeFocused()
  await settings.keyboard.press("Space")
  await settings.keyboard.press("Escape")
  await expect(settings.getByRole("button", { name: "Choose attributes · 1" })).toBeFocused()
  const submit = settings.getByRole("button", { name: "Create integration" })
  while (!(await submit.evaluate((button) => button === document.activeElement))) {
    await settings.keyboard.press("Tab")
  }
  await settings.keyboard.press("Enter")
  await expect(settings.getByRole("button", { name: "Copy client ID" })).toBeFocused()
})

test("an integration needs a permission, some areas have no Write, and the attributes are offered below", async ({
  settings,
}) => {
  await startIntegration(settings, "rules")
  const warning = settings.getByText("Choose at least one permission.")
  await expect(warning).toBeVisible()
  await settings.getByRole("button", { name: "Create integration" }).click()
  await expect(warning).toBeFocused()

  for (const area of ["Custom Reports", "Org Units", "Legal Entities", "Cost Centers", "Workplaces"]) {
    await expect(settings.getByRole("checkbox", { name: `${area} Write` })).toBeDisabled()
  }
  await expect(settings.getByRole("checkbox", { name: / (Read|Write)$/ })).toHaveCount(24)

  const attributes = settings.getByRole("heading", { name: "Readable employee attributes" })
  await expect(attributes).toBeVisible()
  await tick(settings, ["Employees Read"])
  await expect(warning).toBeHidden()
})

test("“Select all” selects what the search shows", async ({ settings }) => {
  await startIntegration(settings, "many")
  await tick(settings, ["Employees Read"])
  await settings.getByRole("button", { name: "Choose attributes" }).click()
  await settings.getByRole("searchbox", { name: "Search" }).fill("salary")
  await tick(settings, ["Select all"])
  await expect(settings.getByRole("button", { name: "Choose attributes · 3" })).toBeVisible()
  await settings.getByRole("searchbox", { name: "Search" }).fill("")
  await expect(settings.getByRole("checkbox", { name: "Select all" })).not.toBeChecked()
  await tick(settings, ["Select all"])
  await expect(settings.getByRole("button", { name: "Choose attributes · 36" })).toBeVisible()
})

test("editing keeps the secret, replaces it, or is not offered", async ({ settings, fake }) => {
  const first = await createIntegration(settings, "edited", ["Employees Read"])
  await new PersonioSettings(settings).finish()

  await openAction(settings, "edited", "Edit access rights")
  await expect(settings.getByRole("checkbox", { name: "Employees Read" })).toBeChecked()
  await tick(settings, ["Webhooks Read"])
  await settings.getByRole("button", { name: "Save" }).click()
  await expect(settings.getByText("Access rights saved.")).toBeVisible()
  expect((await ask(fake, first)).scope).toContain("webhooks:read")

  await new PersonioSettings(settings).control({ editing: "revokes_pair" })
  await openAction(settings, "edited", "Edit access rights")
  await tick(settings, ["Documents Read"])
  await settings.getByRole("button", { name: "Save" }).click()
  const second = await readCredentials(settings)
  expect(second.clientId).toBe(first.clientId)
  expect((await ask(fake, first)).error).toBe("invalid_grant")
  expect((await ask(fake, second)).scope).toContain("documents:read")
  await new PersonioSettings(settings).finish()

  await new PersonioSettings(settings).control({ editing: "edit_not_offered" })
  await settings.getByRole("button", { name: "Action: edited" }).click()
  await expect(settings.getByRole("button", { name: "Delete" })).toBeVisible()
  await expect(settings.getByRole("button", { name: "Edit access rights" })).toHaveCount(0)
})

test("an administrator can switch an integration off and on again, and delete it", async ({
  settings,
  fake,
}) => {
  const pair = fake.addCredential({ name: "switched", accessRights: ["webhooks:read"], attributes: [] })
  await settings.reload()
  const row = settings.getByRole("row", { name: "switched" })
  await openAction(settings, "switched", "Deactivate")
  await expect(row).toContainText("Inactive")
  expect((await ask(fake, pair)).error).toBe("access_denied")
  await openAction(settings, "switched", "Activate")
  await expect(row).toContainText("Connected")
  await openAction(settings, "switched", "Delete")
  await expect(row).toHaveCount(0)
  expect((await ask(fake, pair)).error).toBe("invalid_client")
})

test("the stand-in controls set the language and how Personio behaves", async ({ settings, fake }) => {
  await settings.getByText("Stand-in controls").click()
  await settings.getByLabel("Interface language").selectOption("Deutsch")
  await settings.getByLabel("Personio behaves").selectOption("invalid_grant")
  await settings.getByRole("button", { name: "Apply" }).click()
  await settings.getByRole("button", { name: "Benutzerdefinierte Integration erstellen" }).click()
  await settings.getByRole("textbox", { name: "Name" }).fill("deutsch")
  await settings.getByRole("button", { name: "Weiter" }).click()
  await tick(settings, ["Mitarbeitende Lesen"])
  await expect(settings.getByRole("heading", { name: "Lesbare Mitarbeitendenattribute" })).toBeVisible()
  await settings.getByRole("button", { name: "Integration erstellen", exact: true }).click()
  expect((await ask(fake, await readCredentials(settings))).error).toBe("invalid_grant")
  await new PersonioSettings(settings).finish()
  await expect(settings.getByLabel("Personio behaves")).toHaveValue("invalid_grant")
})

test("a new secret of an integration ends the one before", async ({ settings, fake }) => {
  const first = await createIntegration(settings, "renewed", ["Employees Read"])
  await new PersonioSettings(settings).finish()
  await openAction(settings, "renewed", "New secret")
  const second = await readCredentials(settings)
  expect(second.clientId).toBe(first.clientId)
  expect((await ask(fake, first)).error).toBe("invalid_grant")
  expect((await ask(fake, second)).scope).toContain("employees:read")
  await new PersonioSettings(settings).finish()
  expect(await settings.content()).not.toContain(second.clientSecret)
})

test("on the older screen one drawer has everything, and shows the secret again later", async ({
  settings,
  fake,
}) => {
  const personio = new PersonioSettings(settings)
  await personio.control({ view: "older" })
  await expect(settings.getByRole("heading", { name: "API credentials" })).toBeVisible()
  await personio.button("Generate new credential").click()
  const drawer = settings.getByRole("dialog", { name: "Add new credential" })
  const save = drawer.getByRole("button", { name: "Generate new credential" })
  await drawer.getByRole("textbox", { name: "Name" }).fill("old")
  await save.click()
  await expect(drawer.getByLabel("Integration")).toBeFocused()
  await drawer.getByLabel("Integration").selectOption("Other")
  await tick(settings, ["Personal data Read"])
  await personio.chooseAttributes(["Email"])
  await save.click()
  const pair = await readCredentials(settings)
  expect((await ask(fake, pair)).scope).toContain("employees:read")
  await personio.finish()
  await openAction(settings, "old", "Show credential")
  expect(await readCredentials(settings)).toEqual(pair)
})

test("a product of the Marketplace is connected by its own page, without a tick", async ({
  settings,
  fake,
}) => {
  fake.controls.listings = [{ name: "onyo", accessRights: ["employees:read"], attributes: ["email"] }]
  const personio = new PersonioSettings(settings)
  await settings.getByRole("navigation", { name: "Integrations" }).getByText("Marketplace").click()
  await settings.getByRole("link", { name: "onyo" }).click()
  await personio.button("Connect").click()
  await personio.button("Generate new API credentials").click()
  expect((await ask(fake, await readCredentials(settings))).scope).toContain("employees:read")
  await personio.finish("Go to website")
  await settings.goto(new URL("/configuration/marketplace/connected", settings.url()).href)
  await expect(settings.getByRole("row", { name: "onyo" })).toContainText("Connected")
})

test("“Settings” leads to the connected integrations through “API credentials”", async ({ settings }) => {
  await settings.getByRole("link", { name: "Settings" }).click()
  await settings.getByRole("link", { name: "API credentials" }).click()
  await expect(settings.getByRole("heading", { name: "Connected integrations" })).toBeVisible()
})

for (const colorScheme of ["light", "dark"] as const) {
  const rules = colorScheme === "dark" ? rulesOfColour : withGoodPractice
  test(`every screen is accessible in ${colorScheme} (axe, WCAG 2.2 A and AA)`, async ({ settings }) => {
    await settings.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    const check = async (screen: string) => {
      await settings.waitForLoadState()
      expect(await violations(settings, rules), screen).toEqual([])
    }
    await check("empty list")
    await settings.getByRole("button", { name: "Create custom integration" }).click()
    await check("step 1")
    await settings.getByRole("textbox", { name: "Name" }).fill("axe")
    await settings.getByRole("button", { name: "Next" }).click()
    await check("step 2")
    await tick(settings, ["Employees Read"])
    await settings.getByRole("button", { name: "Choose attributes" }).click()
    await check("attributes")
    await settings.getByRole("button", { name: "Create integration" }).click()
    await settings.getByRole("button", { name: "Show secret" }).click()
    await check("step 3")
    await new PersonioSettings(settings).finish()
    await settings.getByRole("button", { name: "Action: axe" }).click()
    await check("list with a menu")
    await settings.getByRole("link", { name: "Settings" }).click()
    await expect(settings).toHaveURL(/\/configuration$/)
    await check("settings")
    await settings.getByText("Stand-in controls").click()
    await check("settings with the controls")
    await new PersonioSettings(settings).control({ view: "older" })
    await check("older screen")
    await settings.getByRole("button", { name: "Generate new credential" }).click()
    await check("older drawer")
  })
}

test("nothing scrolls sideways on a small phone", async ({ settings, fake }) => {
  const accessRights = ["employees:read"] as const
  fake.addCredential({ name: "a-rather-long-credential-name-of-acme-4f7c", accessRights, attributes: [] })
  await settings.setViewportSize({ width: 320, height: 568 })
  await settings.reload()
  const sideways = () =>
    settings.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll(".scroll")].some(
        (box) => box.scrollWidth > box.clientWidth,
      ),
    )
  expect(await sideways()).toBe(false)
  await startIntegration(settings, "small")
  await tick(settings, ["Employees Read"])
  await settings.getByRole("button", { name: "Choose attributes" }).click()
  expect(await sideways()).toBe(false)
  await settings.getByRole("button", { name: "Create integration" }).click()
  await settings.getByRole("button", { name: "Show secret" }).click()
  expect(await sideways()).toBe(false)
})
