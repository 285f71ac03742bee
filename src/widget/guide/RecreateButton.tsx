"use client"
import { useFlow } from "../screen/useFlow.js"
import { Button } from "../ui/Button.js"

/** “Create the integration again”: the same list under a new name, with empty fields. It needs no label of Personio that we do not know. */
export function RecreateButton({ label }: { label: string }) {
  const { navigation } = useFlow()
  return (
    <p className="pc:text-13">
      <Button onClick={() => navigation.recreate()}>{label}</Button>
    </p>
  )
}
