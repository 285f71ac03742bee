"use client"
import { ToggleGroup } from "radix-ui"
import type { ReactNode } from "react"
import type { ReconnectWay } from "../../flow/flowState.js"
import { Guide } from "../guide/Guide.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { NewSecret } from "../verdicts/NewSecret.js"

type AskingWay = Exclude<ReconnectWay, "stored">

/** The two ways to another pair, side by side, and what to do in Personio for the chosen one. */
export function ReconnectWays({ way }: { way: AskingWay }) {
  const { options, navigation, guide } = useFlow()
  const { text, rich, quote, dir } = useWords()
  const oldName = options.connection?.credentialName ?? options.appName
  const newName = way === "new_integration" ? guide.credentialName : navigation.nextName
  return (
    <>
      <ToggleGroup.Root
        // Buttons that are pressed or not, for the reason that `LanguageSwitch` gives.
        type="multiple"
        rovingFocus={false}
        role="group"
        value={[way]}
        onValueChange={(pressed) => {
          if (pressed.length > 1)
            navigation.chooseWay(way === "new_secret" ? "new_integration" : "new_secret")
        }}
        dir={dir}
        aria-label={text("reconnect.ways")}
        data-pc-part="ways"
        className="pc:grid pc:grid-cols-1 pc:gap-3 pc:wide:grid-cols-2"
      >
        <Way value="new_secret" title={text("reconnect.newSecret")}>
          {rich("reconnect.newSecretHelp", { name: quote(oldName) })}
        </Way>
        <Way value="new_integration" title={text("reconnect.newIntegration")}>
          {rich("reconnect.newIntegrationHelp", { name: quote(newName) })}
        </Way>
      </ToggleGroup.Root>
      {way === "new_secret" ? <NewSecret /> : <Guide />}
    </>
  )
}

interface WayProps {
  value: AskingWay
  title: string
  children: ReactNode
}

function Way({ value, title, children }: WayProps) {
  return (
    <ToggleGroup.Item
      value={value}
      form=""
      className="pc:flex pc:flex-col pc:gap-0.5 pc:rounded-inner pc:border pc:border-line-strong pc:px-4 pc:py-2.5 pc:text-start pc:[overflow-wrap:anywhere] pc:cursor-pointer pc:aria-pressed:border-accent pc:aria-pressed:bg-raised pc:hover:bg-raised"
    >
      <span className="pc:text-14 pc:font-semibold">{title}</span>
      <span className="pc:text-13 pc:text-muted">{children}</span>
    </ToggleGroup.Item>
  )
}
