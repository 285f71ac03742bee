"use client"
import { pageWords } from "../i18n/locales.js"
import type { PersonioConnectProps } from "../props.js"
import { TriggerRoot } from "./Trigger.js"

/** Says beside the trigger that the dialog could not be fetched. A page older than the latest deploy has to be reloaded. */
export function LoadFailure(props: PersonioConnectProps) {
  const { failed, reload } = pageWords(props.locale)
  return (
    <TriggerRoot {...props}>
      <span role="alert" data-pc-part="load-failure">
        <span>{failed}</span>
        <button
          type="button"
          form=""
          data-look="plain"
          data-pc-element="link"
          onClick={() => location.reload()}
        >
          {reload}
        </button>
      </span>
    </TriggerRoot>
  )
}
