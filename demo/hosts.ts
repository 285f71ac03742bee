import type { PersonioConnectBaseProps } from "personio-connect"
import { defineScopes } from "personio-connect/contract"

/** The two products that embed the widget, and what each asks Personio for. Shared by page, backend, stories and e2e tests. */

export const hostIds = ["onyo", "thrive"] as const
export type HostId = (typeof hostIds)[number]

/** What distinguishes one product from the other, as plain data. */
interface Host {
  readonly name: string
  /** Invented, as the telephone number is. */
  readonly domain: string
  readonly phone: string
  readonly scopes: ReturnType<typeof defineScopes>
  /** Whether the widget asks for the company's Personio address. */
  readonly address: "required" | "optional" | "off"
  /** The name suggested for the credential; undefined leaves it to the widget, which takes the product's name. */
  readonly credentialName?: (account: Account) => string
  /** The button that hands in the two values. */
  readonly submitLabel: InAllLanguages
}

/** Words of a product in each language of the widget. */
type InAllLanguages = Readonly<Record<"en" | "de" | "fr" | "es" | "it" | "nl", string>>

const deliveryReason: InAllLanguages = {
  en: "for delivery; employees can enter it when ordering",
  de: "für die Lieferung; Mitarbeitende können sie auch bei der Bestellung angeben",
  fr: "pour la livraison ; les employés peuvent aussi l’indiquer à la commande",
  es: "para la entrega; cada persona también puede indicarla al hacer el pedido",
  it: "per la consegna; i dipendenti possono anche indicarlo al momento dell’ordine",
  nl: "voor de bezorging; medewerkers kunnen het ook bij de bestelling opgeven",
}
const emailReason: InAllLanguages = {
  en: "business email, for login",
  de: "geschäftliche E-Mail-Adresse, für die Anmeldung",
  fr: "e-mail professionnel, pour se connecter",
  es: "correo de empresa, para iniciar sesión",
  it: "e-mail aziendale, per accedere",
  nl: "zakelijk e-mailadres, om in te loggen",
}
const accessReason: InAllLanguages = {
  en: "if onyo access depends on it",
  de: "falls der Zugang zu onyo davon abhängt",
  fr: "si l’accès à onyo en dépend",
  es: "si el acceso a onyo depende de ello",
  it: "se l’accesso a onyo dipende da questo",
  nl: "als de toegang tot onyo daarvan afhangt",
}
const ownFieldsReason: InAllLanguages = {
  en: "like budget or cost centre",
  de: "zum Beispiel Budget oder Kostenstelle",
  fr: "par exemple budget ou centre de coûts",
  es: "por ejemplo, presupuesto o centro de coste",
  it: "per esempio budget o centro di costo",
  nl: "bijvoorbeeld budget of kostenplaats",
}

const onyoScopes = defineScopes({
  accessRights: [{ id: "employees:read", required: true }],
  attributes: [
    { id: "first_name", required: true },
    { id: "last_name", required: true },
    { id: "email", required: true, reason: emailReason },
    { id: "status", required: false, reason: accessReason },
    { id: "employment_type", required: false, reason: accessReason },
    {
      id: "custom:address",
      required: false,
      label: { en: "Address", de: "Adresse", fr: "Adresse", es: "Dirección", nl: "Adres" },
      match: { labels: ["Address", "Delivery address", "Adresse", "Anschrift", "Lieferadresse"] },
      reason: deliveryReason,
    },
    {
      id: "any_custom",
      required: false,
      reason: ownFieldsReason,
    },
  ],
})

/** Thrive needs its four access rights. These attributes are what most customers share, and each can be taken out. */
const commonlyUsed = { required: false, preselected: true } as const

const thriveScopes = defineScopes({
  accessRights: [
    { id: "employees:read", required: true },
    { id: "attendances:read", required: true },
    { id: "absences:read", required: true },
    { id: "org_units:read", required: true },
  ],
  attributes: [
    { id: "first_name", ...commonlyUsed },
    { id: "last_name", ...commonlyUsed },
    { id: "email", ...commonlyUsed },
    { id: "gender", ...commonlyUsed },
    { id: "status", ...commonlyUsed },
    { id: "supervisor", ...commonlyUsed },
    { id: "hire_date", ...commonlyUsed },
    { id: "termination_date", ...commonlyUsed },
    { id: "office", ...commonlyUsed },
    { id: "profile_picture", ...commonlyUsed },
    {
      id: "custom:occupation_type",
      required: false,
      label: { en: "Occupation type", de: "Art der Tätigkeit" },
      match: { labels: ["Occupation type", "Art der Tätigkeit", "Tätigkeit"] },
      reason: {
        en: "to suggest courses that fit the work",
        de: "für Kursvorschläge, die zur Tätigkeit passen",
        fr: "pour proposer des formations adaptées au métier",
        es: "para sugerir cursos adecuados al trabajo",
        it: "per suggerire corsi adatti al lavoro",
        nl: "om cursussen voor te stellen die bij het werk passen",
      },
    },
  ],
})

export const hosts: Record<HostId, Host> = {
  onyo: {
    name: "onyo",
    domain: "onyo.example",
    phone: "+49 89 5550 0100",
    scopes: onyoScopes,
    address: "required",
    credentialName: (account) => `onyo-${account.handle}`,
    submitLabel: {
      en: "Set up integration",
      de: "Integration einrichten",
      fr: "Configurer l’intégration",
      es: "Configurar la integración",
      it: "Configura l’integrazione",
      nl: "Integratie instellen",
    },
  },
  thrive: {
    name: "Thrive Learning",
    domain: "thrive.example",
    phone: "+44 20 7946 0100",
    scopes: thriveScopes,
    address: "off",
    submitLabel: { en: "Next", de: "Weiter", fr: "Suivant", es: "Siguiente", it: "Avanti", nl: "Volgende" },
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

/** A field of a company's own that no company has until it adds it. */
const budgetCode = {
  id: "custom:budget_code",
  required: true,
  label: {
    en: "Budget code",
    de: "Budgetcode",
    fr: "Code budgétaire",
    es: "Código de presupuesto",
    nl: "Budgetcode",
  },
  match: { labels: ["Budget code", "Budgetcode"] },
} as const

/** What a product asks for; with `ownField`, also for a field that the company's Personio may not have. */
export function scopesOf(host: HostId, { ownField = false }: { ownField?: boolean } = {}): Host["scopes"] {
  return ownField ? withBudgetCode[host] : hosts[host].scopes
}

const addBudgetCode = ({ accessRights, attributes }: Host["scopes"]) =>
  defineScopes({ accessRights, attributes: [...attributes, budgetCode] })
const withBudgetCode = {
  onyo: addBudgetCode(onyoScopes),
  thrive: addBudgetCode(thriveScopes),
} satisfies Record<HostId, Host["scopes"]>

/** The first person who can sign in to a product. */
export function firstAccountOf(host: HostId): Account {
  const account = accounts.find((candidate) => candidate.host === host)
  if (!account) throw new Error(`Nobody can sign in to ${host}.`)
  return account
}

/** The words in the language of a BCP 47 tag, else in English. */
const inLanguage = (tag: string, words: InAllLanguages): string =>
  Object.entries(words).find(([language]) => language === tag.split("-", 1)[0])?.[1] ?? words.en

/**
 * How a product embeds the widget for one of its accounts on a page in `locale`, without its colours and its logo.
 * With `listed`, the product is in Personio's Marketplace.
 */
export function hostProps(
  account: Account,
  locale?: PersonioConnectBaseProps["locale"],
  { listed = false, ownField = false }: { listed?: boolean; ownField?: boolean } = {},
) {
  const { name, address, credentialName, submitLabel } = hosts[account.host]
  const tag = typeof locale === "string" ? locale : "en"
  return {
    appName: name,
    workspaceName: account.workspace,
    credentialName: credentialName?.(account),
    scopes: scopesOf(account.host, { ownField }),
    address,
    ...(listed && { guide: "marketplace" as const }),
    messages: { "connect.submit": inLanguage(tag, submitLabel) },
  } satisfies Partial<PersonioConnectBaseProps>
}

export const isHostId = (id: unknown): id is HostId => hostIds.some((known) => known === id)
