"use client"
import { useId } from "react"

/** What folds: the attributes of the button that opens it, and of what it opens. */
export function useDisclosure(open: boolean, onToggle: () => void) {
  const id = useId()
  return {
    button: { type: "button", form: "", "aria-expanded": open, "aria-controls": id, onClick: onToggle },
    content: { id, hidden: !open },
  } as const
}
