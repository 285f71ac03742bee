import type * as z from "zod/mini"

/**
 * Ties a schema to the interface that documents it: `schemaFor<Verdict>()(z.object({ … }))` does not compile when the
 * two differ in a member, in a type, or in whether a member is optional. The types are written by hand because a type
 * that TypeScript infers from a schema loses the docstrings of its members in the published declarations (seen with
 * TypeScript 6.0.3 and zod 4.6.7).
 */
export const schemaFor =
  <Documented>() =>
  <Schema extends z.ZodMiniType>(
    schema: Same<Plain<Documented>, Plain<z.output<Schema>>> extends true ? Schema : DiffersFrom<Documented>,
  ): z.ZodMiniType<Documented> =>
    schema as z.ZodMiniType<Documented>

/** What the compiler shows when a schema and its interface differ. */
interface DiffersFrom<Documented> {
  readonly "the schema and its interface differ": Documented
}

/** Identity as the compiler sees it; mutual assignability would overlook an optional member that one side lacks. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** The same shape without `readonly` and with intersections written out: neither says anything about the data. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T
