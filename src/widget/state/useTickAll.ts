"use client"
import { useWatch } from "react-hook-form"
import type { ConnectFlow } from "./connectFlow.js"

/** One tick for all optional scopes together. */
interface TickAllState {
  /** How many of them are chosen. */
  readonly chosen: number
  /** `indeterminate`: some are chosen and some are not. */
  readonly checked: boolean | "indeterminate"
  /** Chooses all or none of them. */
  onCheckedChange(checked: boolean): void
}

/** Reads and changes all optional scopes at once. The component that calls it renders again with each tick. */
export function useTickAll({ form }: ConnectFlow, ids: readonly string[]): TickAllState {
  const { control, setValue } = form
  const optional = useWatch({ control, name: "optional" })
  const chosen = ids.filter((id) => optional.includes(id)).length
  return {
    chosen,
    checked: chosen === ids.length ? true : chosen > 0 && "indeterminate",
    onCheckedChange: (checked) => setValue("optional", checked ? [...ids] : [], { shouldDirty: true }),
  }
}
