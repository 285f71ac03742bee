import * as z from "zod/mini"
import { accessRights, standardAttributes } from "./catalogue.js"
import { schemaFor } from "./schemaFor.js"
import type { Scopes } from "./scopes.js"

// Each message continues a sentence whose subject is the place of the mistake: “scopes.attributes must be a list …”.

const strictObject = <Shape extends z.core.$ZodShape>(shape: Shape, error: string) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `has the unknown member “${issue.keys.join("”, “")}”; the known ones are ${Object.keys(shape).join(", ")}`
        : error,
  })

const words = (error: string) => z.string({ error }).check(z.regex(/\S/, { error }))
const oneText = words("must be a text that is not blank")
const text = (error: string) => z.union([words(error), z.catchall(z.object({ en: oneText }), oneText)])

const required = z.boolean({
  error: "must be true (nothing works without it) or false (the administrator chooses)",
})
const preselected = z.optional(z.boolean({ error: "must be true or false; or leave it out" }))
const reason = z.optional(
  text(
    "must be a text that is not blank, or one such text per language with English as `en`; or leave it out",
  ),
)
const request = <Shape extends z.core.$ZodShape>(shape: Shape) => strictObject(shape, "is not a request")

const accessRight = request({
  id: z.enum(accessRights),
  required,
  preselected,
  reason,
  api: z.optional(z.enum(["v1", "v2"], { error: "must be “v1” or “v2”; or leave it out" })),
})

const standardAttribute = request({ id: z.enum(standardAttributes), required, preselected, reason })

const customAttribute = request({
  id: z.custom<`custom:${string}`>((id) => typeof id === "string" && /^custom:.*\S/.test(id)),
  required,
  preselected,
  reason,
  label: text("must be a text that is not blank, or one such text per language with English as `en`"),
  match: strictObject(
    {
      universalId: z.optional(words("must be a text that is not blank; or leave it out")),
      labels: z.array(oneText, {
        error: "must be a list of labels to look for; it may be empty where match.universalId is given",
      }),
    },
    "must be an object: give match.universalId or at least one match.labels",
  ).check(
    z.refine(({ universalId, labels }) => universalId !== undefined || labels.length > 0, {
      error: "can never find the field: give match.universalId or at least one match.labels",
    }),
  ),
})

const anyCustomAttribute = request({
  id: z.literal("any_custom"),
  required: z.literal(false, { error: "must be false, because nobody can tell which fields are meant" }),
  preselected,
  reason,
})

/** The schema of what the host asks for: each request by itself, not whether one contradicts another. */
export const scopesSchema = schemaFor<Scopes>()(
  strictObject(
    {
      accessRights: z.array(accessRight, { error: "must be a list of requests" }),
      attributes: z.array(z.union([standardAttribute, customAttribute, anyCustomAttribute]), {
        error: "must be a list of requests; write [] to ask for none",
      }),
    },
    "must be { accessRights: […], attributes: […] }",
  ),
)
