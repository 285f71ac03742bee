"use client"
import { useEffect } from "react"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Button } from "../ui/Button.js"

interface StepFailureProps {
  /** Draws the step again. */
  again: () => void
  /** Whether drawing it again has failed as well. */
  isRepeated: boolean
}

/** Stands in place of a step that could not be drawn. It has nothing in it that could break as well. */
export function StepFailure({ again, isRepeated }: StepFailureProps) {
  const { closing } = useFlow()
  const { heading, headingId, isInline } = useScreen()
  const { text } = useWords()
  useEffect(() => heading.current?.focus(), [heading])
  return (
    <>
      <div data-pc-part="body">
        <h2
          id={headingId}
          ref={heading}
          tabIndex={-1}
          data-pc-part="heading"
          className="pc:text-20 pc:font-semibold pc:outline-none"
        >
          {text("broken.title")}
        </h2>
        <p className="pc:pt-1 pc:text-15 pc:text-muted">{text("broken.lead")}</p>
      </div>
      <div data-pc-part="footer" className="pc:justify-end">
        {isRepeated && !isInline ? (
          <Button look="outlined" onClick={closing.close}>
            {text("close")}
          </Button>
        ) : null}
        <Button look="filled" primary onClick={again}>
          {text("broken.again")}
        </Button>
      </div>
    </>
  )
}
