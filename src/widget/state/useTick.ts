"use client"
import { useWatch } from "react-hook-form"
import type { ConnectFlow } from "./connectFlow.js"

/** One tick of the administrator. */
export interface TickState {
  /** Whether it is ticked. */
  readonly checked: boolean
  /** Sets or removes the tick. */
  onCheckedChange(checked: boolean): void
}

/**
 * Reads and changes one tick.
 * @param list `optional`: the scope is shared too. `attested`: the administrator sees it ticked in Personio.
 */
export function useTick({ form }: ConnectFlow, list: "optional" | "attested", id: string): TickState {
  const { control, getValues, setValue } = form
  const checked = useWatch({ control, name: list, compute: (ids) => ids.includes(id) })
  return {
    checked,
    onCheckedChange: (on) => {
      const others = getValues(list).filter((other) => other !== id)
      setValue(list, on ? [...others, id] : others, { shouldDirty: true })
    },
  }
}
