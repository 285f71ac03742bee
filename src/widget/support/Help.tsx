"use client"
import { Collapsible } from "radix-ui"
import { useEffect, useRef } from "react"
import { useWords } from "../i18n/words.js"
import { useScreen } from "../screen/useScreen.js"
import { Button, LinkButton } from "../ui/Button.js"
import { DisclosureContent } from "../ui/Disclosure.js"
import { ContactSupport } from "./ContactSupport.js"

/** “Help” in the footer: a link where there is only a help page, else the button that shows `HelpPanel`. */
export function HelpButton() {
  const { helpUrl, support } = useScreen().props
  const { text } = useWords()
  if (support)
    return (
      <Collapsible.Trigger asChild>
        <Button>{text("help")}</Button>
      </Collapsible.Trigger>
    )
  return helpUrl ? <LinkButton href={helpUrl}>{text("help")}</LinkButton> : null
}

/** The ways to help, above the footer. It stands before its button, so it takes the focus when it opens. */
export function HelpPanel() {
  return (
    <DisclosureContent>
      <Panel />
    </DisclosureContent>
  )
}

function Panel() {
  const { helpUrl } = useScreen().props
  const { text } = useWords()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return (
    <section ref={panel} tabIndex={-1} aria-label={text("help")} data-pc-part="help">
      <ContactSupport />
      {helpUrl ? <LinkButton href={helpUrl}>{text("support.help")}</LinkButton> : null}
    </section>
  )
}
