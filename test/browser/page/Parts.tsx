import { type RefObject, useState } from "react"
import { Checkbox } from "../../../src/widget/ui/Checkbox.tsx"
import { Disclosure } from "../../../src/widget/ui/Disclosure.tsx"
import { ProgressBar } from "../../../src/widget/ui/ProgressBar.tsx"

export interface PartsProps {
  headingId: string
  heading: RefObject<HTMLHeadingElement | null>
  onKeepOnTop?: (() => void) | undefined
}

/** The parts of `ui/` that Radix serves, in a frame that can move into the companion window. */
export function Parts({ headingId, heading, onKeepOnTop }: PartsProps) {
  const [ticked, setTicked] = useState(false)
  return (
    <>
      <h2 id={headingId} ref={heading} tabIndex={-1} className="pc:text-20 pc:font-semibold">
        Create the integration in Personio
      </h2>
      <ProgressBar value={2} max={4} label="Step 2 of 4" />
      <Checkbox
        checked={ticked}
        onCheckedChange={setTicked}
        label="Status"
        note="only if access depends on it"
      />
      <Disclosure label="What is shared?">
        <p className="pc:h-10">First name and last name</p>
      </Disclosure>
      <button type="button" form="" onClick={onKeepOnTop}>
        Keep list on top
      </button>
    </>
  )
}
