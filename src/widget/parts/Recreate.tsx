"use client"
import { useFlow } from "../useFlow.js"
import { Button } from "./Button.js"

/** The way out that needs no label we do not know: the same list under a new name, with empty slots. */
export function Recreate({ label }: { label: string }) {
  const { send } = useFlow()
  return (
    <p className="pc:text-13">
      <Button onClick={() => send({ type: "recreate" })}>{label}</Button>
    </p>
  )
}
