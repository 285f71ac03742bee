// Compiled by `npm run typecheck`, never run: a line marked as an error has to be one.
import * as z from "zod/mini"
import { schemaFor } from "../../src/contract/schemaFor.js"

interface Note {
  readonly words: readonly string[]
  author?: string | undefined
}
type Tagged = { tag: "a" } & Note

schemaFor<Note>()(z.object({ words: z.array(z.string()), author: z.optional(z.string()) }))
schemaFor<Tagged>()(
  z.object({ tag: z.literal("a"), words: z.array(z.string()), author: z.optional(z.string()) }),
)

// @ts-expect-error: the schema lacks a required member
schemaFor<Note>()(z.object({ author: z.optional(z.string()) }))
// @ts-expect-error: the schema lacks an optional member
schemaFor<Note>()(z.object({ words: z.array(z.string()) }))
// @ts-expect-error: a member is optional in the interface alone
schemaFor<Note>()(z.object({ words: z.array(z.string()), author: z.string() }))
// @ts-expect-error: a member has another type
schemaFor<Note>()(z.object({ words: z.array(z.number()), author: z.optional(z.string()) }))
schemaFor<Note>()(
  // @ts-expect-error: the schema has a member more
  z.object({ words: z.array(z.string()), author: z.optional(z.string()), date: z.number() }),
)
// @ts-expect-error: the schema allows a value more
schemaFor<Tagged["tag"]>()(z.enum(["a", "b"]))
