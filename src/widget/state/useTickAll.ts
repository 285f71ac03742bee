"use client"
import { useWatch } from "react-hook-form"
import type { ConnectFlow } from "./connectFlow.js"

/** One tick for all optional scopes together. */
interface TickAllState {
  /** `indeterminate`: some are chosen and some are not. */
  readonly checked: boolean | "indeterminate"
  /** Chooses all or none of them. */
  onCheckedChange(checked: boolean): void
}

/** Reads and changes all optional scopes at once; `ids` names them. */
export function useTickAll({ form }: ConnectFlow, ids: readonly string[]): TickAllState {
  const { control, setValue } = form
  const checked = useWatch({
    control,
    name: "optional",
    compute: (optional) =>
      ids.every((id) => optional.includes(id)) || (optional.length > 0 && "indeterminate"),
  })
  return {
    checked,
    onCheckedChange: (on) => setValue("optional", on ? [...ids] : [], { shouldDirty: true }),
  }
}
