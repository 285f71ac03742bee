import type { PersonioConnectBaseProps } from "personio-connect"
import { defineScopes } from "personio-connect/contract"

/** The two products that embed the widget, and what each asks Personio for. Shared by page, backend, stories and e2e tests. */

export const hostIds = ["onyo", "thrive"] as const
export type HostId = (typeof hostIds)[number]

/** What distinguishes one product from the other, as plain data. */
interface Host {
  readonly name: string
  readonly scopes: ReturnType<typeof defineScopes>
  /** Whether the widget asks for the company's Personio address. */
  readonly address: "required" | "optional" | "off"
  /** The name suggested for the credential; undefined leaves it to the widget, which takes the product's name. */
  readonly credentialName?: (account: Account) => string
  /** The button that hands in the two values. */
  readonly submitLabel: { readonly en: string; readonly de: string }
}

const deliveryReason = {
  en: "for delivery",
  de: "für die Lieferung",
}
const accessReason = { en: "if access depends on it", de: "falls der Zugang davon abhängt" }

const onyoScopes = defineScopes({
  accessRights: [{ id: "employees:read", required: true }],
  attributes: [
    { id: "first_name", required: true },
    { id: "last_name", required: true },
    { id: "email", required: true, reason: { en: "to sign in", de: "für die Anmeldung" } },
    { id: "status", required: false, reason: accessReason },
    { id: "employment_type", required: false, reason: accessReason },
    {
      id: "custom:address",
      required: false,
      label: { en: "Address", de: "Adresse" },
      match: { labels: ["Address", "Delivery address", "Adresse", "Anschrift", "Lieferadresse"] },
      reason: deliveryReason,
    },
    {
      id: "any_custom",
      required: false,
      reason: { en: "such as budget or cost centre", de: "zum Beispiel Budget oder Kostenstelle" },
    },
  ],
})

const thriveScopes = defineScopes({
  accessRights: [
    { id: "employees:read", required: true },
    { id: "attendances:read", required: true },
    { id: "absences:read", required: true },
    { id: "org_units:read", required: true },
  ],
  attributes: [
    { id: "first_name", required: true },
    { id: "last_name", required: true },
    { id: "email", required: true },
    { id: "gender", required: true },
    { id: "status", required: true },
    { id: "supervisor", required: true },
    { id: "hire_date", required: true },
    { id: "termination_date", required: true },
    { id: "office", required: true },
    { id: "profile_picture", required: true },
    {
      id: "custom:occupation_type",
      required: false,
      label: { en: "Occupation type", de: "Art der Tätigkeit" },
      match: { labels: ["Occupation type", "Art der Tätigkeit", "Tätigkeit"] },
      reason: {
        en: "to suggest courses that fit the work",
        de: "für Kursvorschläge, die zur Tätigkeit passen",
      },
    },
  ],
})

export const hosts: Record<HostId, Host> = {
  onyo: {
    name: "onyo",
    scopes: onyoScopes,
    address: "required",
    credentialName: (account) => `onyo-${account.handle}`,
    submitLabel: { en: "Set up integration", de: "Integration einrichten" },
  },
  thrive: {
    name: "Thrive Learning",
    scopes: thriveScopes,
    address: "off",
    submitLabel: { en: "Next", de: "Weiter" },
  },
}

/** People who can sign in. A tenant is one workspace of one product: nothing is shared between two of them. */
export interface Account {
  readonly id: string
  readonly host: HostId
  readonly tenant: string
  readonly workspace: string
  /** Short name of the workspace; part of the suggested credential name. */
  readonly handle: string
  readonly person: string
}

export const accounts: readonly Account[] = hostIds.flatMap((host) => [
  {
    id: `${host}-lena`,
    host,
    tenant: `${host}:acme`,
    workspace: "Acme GmbH",
    handle: "acme-4f7c",
    person: "Lena Fischer",
  },
  {
    id: `${host}-omar`,
    host,
    tenant: `${host}:globex`,
    workspace: "Globex SE",
    handle: "globex-b21e",
    person: "Omar Haddad",
  },
])

/** The first person who can sign in to a product. */
export function firstAccountOf(host: HostId): Account {
  const account = accounts.find((candidate) => candidate.host === host)
  if (!account) throw new Error(`Nobody can sign in to ${host}.`)
  return account
}

/** How a product embeds the widget for one of its accounts on a page in `locale`, without its colours and its logo. */
export function hostProps(account: Account, locale?: PersonioConnectBaseProps["locale"]) {
  const { name, scopes, address, credentialName, submitLabel } = hosts[account.host]
  const isGerman = typeof locale === "string" && locale.startsWith("de")
  return {
    appName: name,
    workspaceName: account.workspace,
    credentialName: credentialName?.(account),
    scopes,
    address,
    messages: { "connect.submit": submitLabel[isGerman ? "de" : "en"] },
  } satisfies Partial<PersonioConnectBaseProps>
}

export const isHostId = (id: unknown): id is HostId => hostIds.some((known) => known === id)
