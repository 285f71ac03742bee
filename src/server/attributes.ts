import { isStandardAttribute } from "../contract/catalogue.js"
import type { AttributeRequest } from "../contract/scopes.js"
import type { Findings } from "../contract/verdict.js"
import { isAlwaysReadable, isOwnField, type ReadableAttribute } from "./personio.js"

interface AttributeMatch {
  /** One entry per wish. `ambiguous`: several of the company's fields fit, and nobody can say which is meant. */
  readonly states: ReadonlyMap<string, "granted" | "missing" | "ambiguous">
  /** Personio's keys that no wish explains. */
  readonly excess: string[]
  /** Wished or excess, with the tenant's own label. */
  readonly attributes: Findings["attributes"]
}

/**
 * Finds the wishes among the readable attributes: Personio's own by key or `universal_id`, a company's own field by
 * `universal_id`, else by its labels. `any_custom` welcomes the company's fields that no other wish is after.
 */
export function matchAttributes(
  wishes: readonly AttributeRequest[],
  readable: readonly ReadableAttribute[],
): AttributeMatch {
  const states = new Map<string, "granted" | "missing" | "ambiguous">()
  const attributes: Findings["attributes"] = []
  const explained = new Set<string>()

  const settle = (id: string, found: readonly ReadableAttribute[]) => {
    for (const { key } of found) explained.add(key)
    states.set(id, found.length === 0 ? "missing" : found.length === 1 ? "granted" : "ambiguous")
    if (found.length === 1) for (const { key, label } of found) attributes.push({ id, key, label })
  }

  for (const wish of wishes) if (wish.id !== "any_custom") settle(wish.id, candidates(wish, readable))
  const others = readable.filter(({ key }) => !explained.has(key) && !isAlwaysReadable(key))
  const welcome = wishes.some(({ id }) => id === "any_custom")
    ? others.filter(({ key }) => isOwnField(key))
    : []
  if (wishes.some(({ id }) => id === "any_custom"))
    states.set("any_custom", welcome.length > 0 ? "granted" : "missing")
  for (const { key, label } of welcome) attributes.push({ id: "any_custom", key, label })
  const excess = others.filter((attribute) => !welcome.includes(attribute))
  for (const { key, label } of excess) attributes.push({ id: null, key, label })
  return { states, attributes, excess: excess.map(({ key }) => key) }
}

function candidates(
  wish: Exclude<AttributeRequest, { id: "any_custom" }>,
  readable: readonly ReadableAttribute[],
): readonly ReadableAttribute[] {
  if (!("match" in wish)) {
    // Never by label: a company may well call a field of its own “Status”.
    const byKey = readable.filter(({ key }) => key === wish.id)
    return byKey.length > 0
      ? byKey.slice(0, 1)
      : readable.filter(({ universalId }) => universalId === wish.id)
  }
  const own = readable.filter(({ key }) => !isStandardAttribute(key) && !isAlwaysReadable(key))
  const { universalId, labels } = wish.match
  const byUniversalId = universalId ? own.filter((attribute) => attribute.universalId === universalId) : []
  if (byUniversalId.length > 0) return byUniversalId
  const wanted = new Set(labels.map(folded).filter((label) => label !== ""))
  return own.filter(({ label }) => wanted.has(folded(label)))
}

/** Case, accents and the kind and amount of space do not matter: “Größe ” is “GROSSE”. */
function folded(label: string): string {
  return label
    .toUpperCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim()
}
