"use client"
import { useEffect, useRef } from "react"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useElements } from "../styles/elements.js"
import { ContactSupport } from "../support/ContactSupport.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"
import { Cure } from "./Cure.js"
import { obstacleTexts } from "./obstacleTexts.js"

/** Says what the host's side would refuse, with its cure, before a secret exists. It blocks nothing: the host may be wrong. */
export function Obstacle() {
  const { preflight, check } = useFlow()
  const { announce, heading } = useScreen()
  const { text } = useWords()
  const isPressed = useRef(false)
  // The first answer to a check says more.
  const obstacle = check.answeredAt === null ? preflight.obstacle : null
  const element = useElements()
  const texts = obstacle && obstacleTexts(obstacle.code)
  const news = texts && `${text(texts.title)}. ${text(texts.lead)}`
  useEffect(() => {
    if (news) announce(news)
    // The button that was pressed is gone, and the focus must not leave the flow.
    else if (isPressed.current) heading.current?.focus()
    isPressed.current = false
  }, [news, announce, heading])
  if (!obstacle || !texts) return null
  const { code, reference } = obstacle
  // Support can mend neither the administrator's own connection nor their session.
  const isOwn = code === "network" || code === "session_expired"
  return (
    <section data-pc-part="obstacle" data-code={code} {...element("notice")}>
      <Icon name="warning" className="pc:mt-0.5 pc:size-5 pc:text-warning" />
      <div className="pc:flex pc:min-w-0 pc:flex-1 pc:flex-col pc:gap-1 pc:text-14">
        <h3 key={texts.title} className="pc:font-semibold">
          {text(texts.title)}
        </h3>
        <p key={texts.lead} className="pc:text-muted">
          {text(texts.lead)}
        </p>
        <div className="pc:flex pc:flex-wrap pc:items-center pc:gap-x-4 pc:gap-y-1">
          <Cure code={code} onLogin={preflight.markLoginOpened} />
          <Button
            busy={preflight.pending}
            onClick={() => {
              isPressed.current = true
              preflight.ask()
            }}
          >
            {text("incomplete.again")}
          </Button>
        </div>
        {isOwn ? null : <ContactSupport reference={reference} />}
      </div>
    </section>
  )
}
