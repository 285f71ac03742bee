"use client"
import { useCallback, useEffect, useState } from "react"
import { callHost } from "../../flow/hostCallbacks.js"
import { fetchLabels, loadLocale } from "../i18n/locales.js"
import type { PersonioConnectProps } from "../props.js"
import { useStableCallback } from "../ui/useStableCallback.js"
import { loadFlow } from "./loadFlow.js"

async function load({ locale = "en", personioLanguage }: Languages) {
  const [{ FlowChunk, firstLabels }, words] = await Promise.all([
    loadFlow(),
    typeof locale === "string" ? loadLocale(locale) : locale,
  ])
  const labels = await firstLabels(personioLanguage, [...navigator.languages, words.tag], fetchLabels)
  return { FlowChunk, locale: words, labels }
}
type Languages = Pick<PersonioConnectProps, "locale" | "personioLanguage">
type Loaded = Awaited<ReturnType<typeof load>>

// Written out where it is used, so that bundlers drop what only developers see.
declare const process: { env: { NODE_ENV?: string } }

/** The dialog's code and its language: fetched when `approach` is called, or at once while it is `open`. */
export function useFlowChunk(props: PersonioConnectProps, open: boolean, onFailed: () => void) {
  const { locale, personioLanguage } = props
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const fail = useStableCallback((cause: unknown) => {
    const error = new Error("personio-connect: the dialog could not be loaded.", { cause })
    callHost<"onError", [Error], void>(props, "onError", error)
    if (process.env.NODE_ENV !== "production") console.error(error)
    if (open) onFailed()
  })
  const approach = useCallback(
    () => void load({ locale, personioLanguage }).then(setLoaded, fail),
    [locale, personioLanguage, fail],
  )
  useEffect(() => {
    if (open) approach()
  }, [open, approach])
  return { loaded, approach }
}
