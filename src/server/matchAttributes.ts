import { isStandardAttribute } from "../contract/catalogue.js"
import type { AttributeRequest } from "../contract/scopes.js"
import type { Findings } from "../contract/verdict.js"
import { isAlwaysReadable, type ReadableAttribute } from "./personio.js"

interface AttributeMatch {
  /** One entry per requested attribute. `ambiguous`: several of the company's fields fit, and nobody can say which is meant. */
  readonly states: ReadonlyMap<string, "granted" | "missing" | "ambiguous">
  /** Personio's keys of the attributes that were not requested. */
  readonly excess: string[]
  /** The requested attributes that were found and the excess ones, with the tenant's own labels. */
  readonly attributes: Findings["attributes"]
}

/**
 * Finds the requested attributes among the readable ones: Personio's own by key or `universal_id`, a company's own field
 * by `universal_id`, else by its labels. `any_custom` stands for the company's fields that nothing else asks for, and
 * for preset ones that the catalogue does not know: newer accounts have some as presets that older ones had as own fields.
 */
export function matchAttributes(
  requested: readonly AttributeRequest[],
  readable: readonly ReadableAttribute[],
): AttributeMatch {
  const states = new Map<string, "granted" | "missing" | "ambiguous">()
  const attributes: Findings["attributes"] = []
  const requestedKeys = new Set<string>()

  for (const attribute of requested) {
    if (attribute.id === "any_custom") continue
    const { id } = attribute
    const found =
      "match" in attribute ? findOwnField(attribute.match, readable) : findStandardAttribute(id, readable)
    for (const { key } of found) requestedKeys.add(key)
    states.set(id, found.length === 0 ? "missing" : found.length === 1 ? "granted" : "ambiguous")
    if (found.length === 1) for (const { key, label } of found) attributes.push({ id, key, label })
  }

  const others = readable.filter(({ key }) => !requestedKeys.has(key) && !isAlwaysReadable(key))
  const anyCustom = requested.some(({ id }) => id === "any_custom")
  const welcome = anyCustom ? others.filter(({ key }) => !isStandardAttribute(key)) : []
  if (anyCustom) states.set("any_custom", welcome.length > 0 ? "granted" : "missing")
  for (const { key, label } of welcome) attributes.push({ id: "any_custom", key, label })
  const excess = others.filter((attribute) => !welcome.includes(attribute))
  for (const { key, label } of excess) attributes.push({ id: null, key, label })
  return { states, attributes, excess: excess.map(({ key }) => key) }
}

/** Never by label, because a company may call a field of its own “Status”. */
function findStandardAttribute(
  id: string,
  readable: readonly ReadableAttribute[],
): readonly ReadableAttribute[] {
  const byKey = readable.filter(({ key }) => key === id)
  return byKey.length > 0 ? byKey.slice(0, 1) : readable.filter(({ universalId }) => universalId === id)
}

function findOwnField(
  { universalId, labels }: { universalId?: string | undefined; labels: readonly string[] },
  readable: readonly ReadableAttribute[],
): readonly ReadableAttribute[] {
  const own = readable.filter(({ key }) => !isStandardAttribute(key) && !isAlwaysReadable(key))
  const byUniversalId = universalId ? own.filter((attribute) => attribute.universalId === universalId) : []
  if (byUniversalId.length > 0) return byUniversalId
  const wanted = new Set(labels.map(normalizeLabel).filter((label) => label !== ""))
  return own.filter(({ label }) => wanted.has(normalizeLabel(label)))
}

/** Case, accents and the kind and amount of space make no difference: “Größe ” is the same as “GROSSE”. */
function normalizeLabel(label: string): string {
  return label
    .toUpperCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim()
}
