"use client"
import { Collapsible } from "radix-ui"
import { type ReactNode, useEffect, useId, useRef, useState } from "react"
import { leaves, stepNumber, steps } from "../../flow/steps.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useElements } from "../styles/elements.js"
import { HelpButton, HelpPanel } from "../support/Help.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"
import { ProgressBar } from "../ui/ProgressBar.js"
import { StepHeading } from "./StepHeading.js"

interface StepLayoutProps {
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
  /** Content that stays in sight beneath the scrolling body. */
  tray?: ReactNode
  /** The button at the start of the footer, before “Help”. */
  back?: ReactNode
  /** The buttons at the end of the footer: at most one outlined and one filled. */
  actions: ReactNode
}

/** Puts the same things in the same place on every step: what is connected, progress, close, heading, tray and footer. */
export function StepLayout({ title, lead, children, tray, back, actions }: StepLayoutProps) {
  const { state, closing } = useFlow()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const element = useElements()
  return (
    <Collapsible.Root
      open={isHelpOpen && !closing.question}
      onOpenChange={setHelpOpen}
      className="pc:contents"
    >
      <Header />
      <div data-pc-part="body" data-step={state.step} {...element("body")}>
        <StepHeading>{title}</StepHeading>
        {lead ? <p className="pc:pt-1 pc:text-15 pc:text-muted pc:short:text-13">{lead}</p> : null}
        <div className="pc:pt-5 pc:short:pt-3">{children}</div>
      </div>
      {tray ? (
        <div data-pc-part="tray" {...element("tray")}>
          {tray}
        </div>
      ) : null}
      <HelpPanel />
      <div data-pc-part="footer" {...element("footer")}>
        {closing.question ? (
          <Confirm />
        ) : (
          <>
            {back}
            <HelpButton />
            <div className="pc:ms-auto pc:flex pc:min-w-0 pc:wide:flex-nowrap pc:flex-wrap pc:justify-end pc:gap-3 pc:narrow:order-first pc:narrow:basis-full pc:narrow:*:flex-auto">
              {actions}
            </div>
          </>
        )}
      </div>
    </Collapsible.Root>
  )
}

function Header() {
  const { state, closing, options } = useFlow()
  const { props, isInline } = useScreen()
  const { text } = useWords()
  const element = useElements()
  const number = stepNumber(state.step)
  const { header = true, progress = true } = props.appearance?.options ?? {}
  // A result is no step, and a repair has but one.
  const isCounted = progress && !leaves(state.step) && !options.connection
  const stepText = text("step", { n: number, total: steps.length })
  return (
    <>
      <div data-pc-part="header" {...element("header")}>
        {header ? (
          <>
            <Product />
            {isCounted ? (
              // The bar below says it to screen readers.
              <span data-pc-part="step" aria-hidden="true" className="pc:shrink-0 pc:text-muted pc:tabular">
                {stepText}
              </span>
            ) : null}
          </>
        ) : null}
        {isInline ? null : (
          <Button
            onClick={closing.request}
            aria-label={text("close")}
            data-pc-part="close"
            element="close-button"
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      {isCounted ? (
        <ProgressBar value={number} max={steps.length} label={stepText} />
      ) : header ? (
        <div data-pc-part="progress" {...element("progress")} />
      ) : null}
    </>
  )
}

/** What is connected with what, and for whom. */
function Product() {
  const { props } = useScreen()
  return (
    <>
      <span className="pc:flex pc:shrink-0 pc:items-center pc:gap-2 pc:text-muted pc:narrow:hidden">
        <span
          aria-hidden="true"
          className="pc:flex pc:size-logo pc:shrink-0 pc:items-center pc:justify-center pc:rounded-control pc:border pc:border-line pc:bg-raised pc:text-12 pc:font-semibold"
        >
          P
        </span>
        <span>Personio</span>
        <Icon name="arrow-right" />
      </span>
      <Logo />
      <span className="pc:min-w-0 pc:flex-1 pc:truncate pc:font-medium">
        {props.workspaceName ? `${props.appName} · ${props.workspaceName}` : props.appName}
      </span>
    </>
  )
}

function Logo() {
  const { logo, appName } = useScreen().props
  if (typeof logo === "string") return <img src={logo} alt="" className="pc:h-logo pc:w-auto pc:shrink-0" />
  if (logo) return <span className="pc:flex pc:h-logo pc:shrink-0 pc:items-center">{logo}</span>
  return (
    <span
      aria-hidden="true"
      className="pc:flex pc:size-logo pc:shrink-0 pc:items-center pc:justify-center pc:rounded-control pc:bg-accent pc:text-12 pc:font-semibold pc:text-on-accent"
    >
      {appName.slice(0, 1)}
    </span>
  )
}

/** Asks for confirmation in the footer's place. The browser's own dialog would leave the flow. */
function Confirm() {
  const { closing } = useFlow()
  const { heading } = useScreen()
  const { text } = useWords()
  const question = useId()
  const stayButton = useRef<HTMLButtonElement>(null)
  useEffect(() => stayButton.current?.focus(), [])
  if (!closing.question) return null
  const stay = () => {
    closing.stay()
    heading.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and join the host's form
    <div
      role="group"
      aria-labelledby={question}
      data-pc-part="confirm"
      className="pc:flex pc:w-full pc:items-center pc:gap-3 pc:narrow:flex-col pc:narrow:items-stretch"
    >
      <p id={question} className="pc:min-w-0 pc:flex-1 pc:text-13 pc:font-medium">
        {text(closing.question)}
      </p>
      <Button look="outlined" onClick={closing.close} className="pc:border-danger pc:text-danger">
        {text("close.close")}
      </Button>
      <Button ref={stayButton} look="filled" onClick={stay}>
        {text("close.stay")}
      </Button>
    </div>
  )
}
