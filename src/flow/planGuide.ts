import {
  type AccessRight,
  type Area,
  accessRights,
  isAccessRight,
  isStandardAttribute,
  splitAccessRight,
  standardAttributes,
} from "../contract/catalogue.js"
import type { AttributeRequest, ScopeSet, Scopes } from "../contract/scopes.js"
import { type LocalizedText, type Text, textIn } from "../contract/text.js"
import type { Findings } from "../contract/verdict.js"
import type { PersonioLabels } from "./personioLabels.js"

/** One tick in Personio, in the words of its screen. */
export interface GuideItem {
  /** The id that the host gave it in `scopes`. */
  readonly id: string
  /** Where it is ticked: under “Access rights” or under “Readable employee attributes”. */
  readonly kind: "accessRight" | "attribute"
  /** What Personio calls it. */
  readonly label: string
  /** The language the label is really in, for `lang`; null where the host did not say. */
  readonly language: string | null
  /** What the host calls it, in the widget's locale; null for what every Personio account has. */
  readonly hostLabel: LocalizedText | null
  /** Whether the connection fails without it. */
  readonly required: boolean
  /** Why the host asks for it, in the host's own words; null where it gave no reason. */
  readonly reason: LocalizedText | null
  /** What Personio called it before, where `label` is the newer name and people still look for the older one. */
  readonly formerly?: string | undefined
  /** Other names that a company's own field may have, as the host knows them. Absent for a preset attribute. */
  readonly otherNames?: readonly string[] | undefined
  /** “Read” or “Write”, for an access right. */
  readonly access?: string
}

/** The tick of one access right. */
export type RightItem = GuideItem & {
  /** The access right. */
  readonly id: AccessRight
  /** The row of Personio's table of access rights. */
  readonly area: Area
  /** “Read” or “Write”, in Personio's words. */
  readonly access: string
}

/** What there is to tick: exactly what was chosen, in the order of Personio's screens. */
export interface GuidePlan {
  /** The ticks under “Access rights”. */
  readonly rights: readonly RightItem[]
  /** The ticks under “Readable employee attributes”. */
  readonly attributes: readonly GuideItem[]
  /** Whether the administrator may tick fields of the company's own as they like. Those are not counted. */
  readonly ownFields: boolean
  /** Why the host asks for fields of the company's own, in the host's own words; null where it gave no reason. */
  readonly ownFieldsReason: LocalizedText | null
  /** The number of ticks in both lists. */
  readonly count: number
}

interface GuideContext {
  /** In the administrator's Personio language. */
  readonly labels: PersonioLabels
  /** The widget's locale, for the host's own words. */
  readonly locale: string
}

export function planGuide(scopes: Scopes, chosen: ScopeSet, { labels, locale }: GuideContext): GuidePlan {
  const words = (text: Text | undefined) => (text === undefined ? null : textIn(locale, text))
  const rights = scopes.accessRights
    .filter((request) => request.required || chosen.accessRights.includes(request.id))
    .sort((a, b) => accessRights.indexOf(a.id) - accessRights.indexOf(b.id))
    .map(({ id, required, reason }) => {
      const { area, access } = splitAccessRight(id)
      const label = labels.of("area", area)
      return {
        id,
        area,
        kind: "accessRight" as const,
        label: label.text,
        language: label.language,
        formerly: label.formerly,
        access: labels.of("screen", access).text,
        hostLabel: null,
        required,
        reason: words(reason),
      }
    })
  const attributes = scopes.attributes
    .filter((request) => request.id !== "any_custom")
    .filter((request) => request.required || chosen.attributes.includes(request.id))
    .sort((a, b) => listPlace(a) - listPlace(b))
    .map((request): GuideItem => {
      const { id, required, reason } = request
      const hostLabel = "label" in request ? words(request.label) : null
      const item = { id, kind: "attribute" as const, hostLabel, required, reason: words(reason) }
      if ("label" in request) {
        const { text, language } = textIn(labels.language, request.label)
        const otherNames = request.match.labels.filter((name) => name !== text)
        return { ...item, label: text, language, otherNames }
      }
      const label = isStandardAttribute(id) ? labels.of("attribute", id) : null
      return {
        ...item,
        label: label?.text ?? id,
        language: label?.language ?? null,
        formerly: label?.formerly,
      }
    })
  return {
    rights,
    attributes,
    ownFields: chosen.attributes.includes("any_custom"),
    ownFieldsReason: words(scopes.attributes.find(({ id }) => id === "any_custom")?.reason),
    count: rights.length + attributes.length,
  }
}

/** What is known about an answer that names scopes which the plan does not know. */
interface Answer {
  /** In the administrator's Personio language. */
  readonly labels: PersonioLabels
  /** The answer. */
  readonly findings: Findings
}

/**
 * The items among `set`, in the plan's order. An id that the plan does not know, as when the page is older than the
 * server, is named as well as `answer` allows; without one it is left out.
 */
export function itemsIn(plan: GuidePlan, set: ScopeSet, answer?: Answer): GuideItem[] {
  const rights = plan.rights.filter(({ id }) => set.accessRights.includes(id))
  const attributes = plan.attributes.filter(({ id }) => set.attributes.includes(id))
  return [
    ...rights,
    ...(answer ? unplanned("accessRight", set.accessRights, rights, answer) : []),
    ...attributes,
    ...(answer ? unplanned("attribute", set.attributes, attributes, answer) : []),
  ]
}

function unplanned(
  kind: GuideItem["kind"],
  ids: readonly string[],
  planned: readonly GuideItem[],
  { labels, findings }: Answer,
): GuideItem[] {
  return ids
    .filter((id) => id !== "any_custom" && !planned.some((item) => item.id === id))
    .map((id) => {
      const { accessRights, attributes } = findings.missingOptional
      const required = ![...accessRights, ...attributes].some((optional) => optional === id)
      const found = findings.attributes.find((attribute) => attribute.id === id)?.label
      const shown = isStandardAttribute(id) ? labels.of("attribute", id) : null
      const label =
        kind === "accessRight" ? accessRightLabel(id as AccessRight, labels) : (shown?.text ?? found ?? id)
      return { id, kind, label, language: shown?.language ?? null, hostLabel: null, required, reason: null }
    })
}

/** `Employees – Read`, `First name (legal)`: an item's words where it is looked for in Personio. */
export const exactLabel = ({ label, access }: GuideItem): string => (access ? `${label} – ${access}` : label)

/** `Employees – Read`, `First name`: an item's words where it stands alone. */
export function itemLabel(item: GuideItem): string {
  return item.access ? `${plainLabel(item)} – ${item.access}` : plainLabel(item)
}

/** `Time Off – Read`, for a right that is not on the plan; a right that this version does not know is shown as it is. */
export function accessRightLabel(right: AccessRight, labels: PersonioLabels): string {
  if (!isAccessRight(right)) return right
  const { area, access } = splitAccessRight(right)
  return `${labels.of("area", area).text} – ${labels.of("screen", access).text}`
}

/** The label as it is spoken of: “First name” for Personio's “First name (legal)”. */
export function plainLabel(item: GuideItem): string {
  return item.label.replace(/ \(legal\)$/, "")
}

/** A tenant's own attributes stand after the preset ones. */
function listPlace(request: AttributeRequest): number {
  const at = (standardAttributes as readonly string[]).indexOf(request.id)
  return at === -1 ? standardAttributes.length : at
}
