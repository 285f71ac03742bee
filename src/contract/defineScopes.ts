import type * as z from "zod/mini"
import { accessRights, standardAttributes } from "./catalogue.js"
import type { Scopes } from "./scopes.js"
import { scopesSchema } from "./scopesSchema.js"

/**
 * States what the host asks for, once, for the widget and the handler alike. Returns the very same object and keeps the
 * literal types of its ids.
 * @throws Error that names every mistake and what is valid: a missing, unknown or wrong member, an unknown id, an id
 *   that is listed twice, attributes without `employees:read`, a required attribute under an optional `employees:read`.
 */
export function defineScopes<const S extends Scopes>(scopes: S): S {
  const mistakes = findScopeMistakes(scopes)
  if (mistakes.length > 0) throw new Error(`personio-connect: ${mistakes.join("\n")}`)
  return scopes
}

/** The mistakes in `scopes`, each a sentence that says what is valid; empty when there are none. Never throws. */
export function findScopeMistakes(scopes: unknown): string[] {
  const issues = scopesSchema.safeParse(scopes).error?.issues ?? []
  const mistakes = issues.flatMap(likeliestIssues).map((issue) => describeIssue(issue, scopes))
  return [...new Set([...mistakes, ...findContradictions(scopes)])]
}

type Issue = z.core.$ZodIssue

/** Of a value that fits no alternative, the issues of the alternative with its id, else of the one that fits furthest. */
function likeliestIssues(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue]
  const [likeliest = []] = issue.errors.toSorted(
    (a, b) => Number(hasOtherId(a)) - Number(hasOtherId(b)) || depthOf(b) - depthOf(a) || a.length - b.length,
  )
  return likeliest.flatMap((inner) => likeliestIssues({ ...inner, path: [...issue.path, ...inner.path] }))
}

const hasOtherId = (issues: readonly Issue[]) => issues.some(({ path }) => path[0] === "id")
const depthOf = (issues: readonly Issue[]) => Math.max(...issues.map(({ path }) => path.length))

/** A sentence that says which request it is about, which of its members, and what that must be. */
function describeIssue({ path, message }: Issue, scopes: unknown): string {
  const [list, index, ...member] = path
  const place = `scopes${placeOf(path.slice(0, 2))}`
  if (index === undefined) return `${place} ${message}.`
  const request = valueAt(scopes, [list, index])
  const id = valueAt(request, ["id"])
  if (typeof id !== "string")
    return `${describeValue(request)} in scopes is not a request. Write { id, required } at ${place}.`
  if (member[0] === "id")
    return list === "accessRights"
      ? `“${id}” is not a Personio access right. Valid: ${accessRights.join(", ")}.`
      : `“${id}” is not a Personio attribute. Valid: ${[...standardAttributes, "custom:<name>", "any_custom"].join(", ")}.`
  const where = member.length === 0 ? "" : `: ${placeOf(member).slice(1)}`
  return `“${id}” in scopes.${String(list)}${where} ${message}.`
}

/** Mistakes that no request has by itself. Looks at every request with an id, whatever else is wrong with it. */
function findContradictions(scopes: unknown): string[] {
  const listed = valueAt(scopes, ["accessRights"])
  const rights = requestsIn(listed)
  const attributes = requestsIn(valueAt(scopes, ["attributes"]))
  const mistakes = [...duplicates(rights), ...duplicates(attributes)].map(
    (id) => `“${id}” is listed twice in scopes. Personio has one tick for it; keep one entry.`,
  )
  const employees = rights.find(({ id }) => id === "employees:read")
  if (attributes.length > 0 && !employees)
    mistakes.push(
      "scopes.attributes needs the access right “employees:read”: Personio shows attributes only under it.",
    )
  const required = attributes.filter((request) => request.required === true)
  if (employees?.required === false && required.length > 0)
    mistakes.push(
      `“employees:read” must be required because these attributes are: ${required.map(({ id }) => `“${id}”`).join(", ")}. Personio shows attributes only under it.`,
    )
  if (Array.isArray(listed) && listed.length === 0)
    mistakes.push("scopes.accessRights is empty: ask for at least one access right.")
  return mistakes
}

interface IdentifiedRequest {
  readonly id: string
  readonly required?: unknown
}

const requestsIn = (list: unknown): IdentifiedRequest[] =>
  Array.isArray(list) ? list.filter((item) => typeof valueAt(item, ["id"]) === "string") : []

function duplicates(requests: readonly IdentifiedRequest[]): string[] {
  const ids = requests.map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}

/** `["match", "labels", 1]` → `.match.labels[1]` */
const placeOf = (path: Issue["path"]) =>
  path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("")

const valueAt = (value: unknown, path: readonly (PropertyKey | undefined)[]): unknown =>
  path.reduce(
    (inner, key) =>
      typeof inner === "object" && inner !== null && key !== undefined ? Reflect.get(inner, key) : undefined,
    value,
  )

function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value)
  if (value === null || value === undefined) return String(value)
  return typeof value === "object" ? "An object without an id" : `A ${typeof value}`
}
