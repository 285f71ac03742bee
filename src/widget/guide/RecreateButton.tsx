"use client"
import { useFlow } from "../screen/useFlow.js"
import { Button } from "../ui/Button.js"

interface RecreateButtonProps {
  /** The name of the button. */
  label: string
}

/**
 * Starts the guide again with the same list, a new name and empty fields. This way out needs no label of Personio that
 * we do not know.
 */
export function RecreateButton({ label }: RecreateButtonProps) {
  const { navigation } = useFlow()
  return (
    <p className="pc:text-13">
      <Button onClick={() => navigation.recreate()}>{label}</Button>
    </p>
  )
}
