import { Hono } from "hono"
import {
  editingModes,
  type FakePersonio,
  type Listing,
  scenarioGroups,
  scenarioNames,
  scenarios,
  settingsViews,
} from "personio-connect/testing"
import * as z from "zod/mini"
import { hostIds, hosts } from "../hosts.js"

/** What a presenter can set, so that each trouble can be rehearsed: how Personio behaves, and how the product asks. */
const Rehearsal = z.object({
  /** How Personio answers the next check; null as usual. */
  scenario: z.nullable(z.enum(scenarioNames)),
  /** What the administrator sees in Personio. */
  view: z.enum(settingsViews),
  /** What a change of ticks does to the credentials. */
  editing: z.enum(editingModes),
  /** The language of the administrator's Personio. */
  language: z.enum(["en", "de"]),
  /** Whether the product is listed in Personio's Marketplace. */
  listed: z.boolean(),
  /** Whether the product requires a field that this company's Personio does not have. */
  ownField: z.boolean(),
})
export type Rehearsal = z.infer<typeof Rehearsal>

const Change = z.partial(Rehearsal)
type Change = z.infer<typeof Change>

/** What a presenter has set. `fake` is the stand-in of this process; without one only the product's side can be set. */
export function createRehearsal(fake: Pick<FakePersonio, "controls"> | null) {
  const product: Pick<Rehearsal, "listed" | "ownField"> = { listed: false, ownField: false }
  return {
    product,
    /** Null without a stand-in. */
    read(): Rehearsal | null {
      if (!fake) return null
      const { scenario, view, editing, language } = fake.controls
      return { scenario, view, editing, language, ...product }
    },
    change({ listed = product.listed, ownField = product.ownField, ...controls }: Change): void {
      Object.assign(product, { listed, ownField })
      if (fake) Object.assign(fake.controls, { ...controls, listings: listed ? listings : [] })
    },
    /** The stand-in is the Personio of whoever is signed in. */
    enter(company: string): void {
      if (fake) fake.controls.company = company
    },
  }
}

/** `GET` and `PATCH /api/rehearsal`: both answer a `Rehearsal`, or null without a stand-in. `GET /api/rehearsal/scenarios`. */
export function createRehearsalRoutes(rehearsal: ReturnType<typeof createRehearsal>) {
  const routes = new Hono()
  routes.get("/", (context) => context.json(rehearsal.read()))
  routes.get("/scenarios", (context) => context.json(groups))
  routes.patch("/", async (context) => {
    const change = Change.safeParse(await context.req.json().catch(() => null))
    if (!change.success) return context.json({ error: "That cannot be set." }, 400)
    rehearsal.change(change.data)
    return context.json(rehearsal.read())
  })
  return routes
}

/** Everything that Personio can answer, in groups. */
const groups = scenarioGroups.map(({ title, names }) => ({
  title,
  scenarios: names.map((name) => ({ name, summary: scenarios[name].summary })),
}))
export type ScenarioGroups = typeof groups

/** In the Marketplace, a product gets what it requires and what it commonly uses of Personio's own attributes. */
const listings: readonly Listing[] = hostIds.map((id) => {
  const { name, scopes } = hosts[id]
  const preset = scopes.attributes.filter(
    (attribute) => !attribute.id.includes("custom") && (attribute.required || attribute.preselected),
  )
  return {
    name,
    accessRights: scopes.accessRights.map((right) => right.id),
    attributes: preset.map((attribute) => attribute.id),
  }
})
