"use client"
import { useEffect } from "react"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Button } from "../ui/Button.js"
import { StepHeading } from "./StepHeading.js"

interface StepFailureProps {
  /** Draws the step again. */
  again: () => void
  /** Whether drawing it again has failed as well. */
  isRepeated: boolean
}

/** Stands in place of a step that could not be drawn. It has nothing in it that could break as well. */
export function StepFailure({ again, isRepeated }: StepFailureProps) {
  const { closing } = useFlow()
  const { heading, isInline } = useScreen()
  const { text } = useWords()
  useEffect(() => heading.current?.focus(), [heading])
  return (
    <>
      <div data-pc-part="body" data-pc-element="body">
        <StepHeading>{text("broken.title")}</StepHeading>
        <p className="pc:pt-1 pc:text-15 pc:text-muted">{text("broken.lead")}</p>
      </div>
      <div data-pc-part="footer" data-pc-element="footer" className="pc:justify-end">
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
