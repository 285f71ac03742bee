"use client"
import { useFlow } from "../screen/useFlow.js"
import { Button } from "../ui/Button.js"

/** The way out that needs no label we do not know: the same list under a new name, with empty slots. */
export function RecreateButton({ label }: { label: string }) {
  const { navigation } = useFlow()
  return (
    <p className="pc:text-13">
      <Button onClick={() => navigation.recreate()}>{label}</Button>
    </p>
  )
}
