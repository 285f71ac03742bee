"use client"
import { type RefObject, useEffect, useMemo, useState } from "react"
import { callHost } from "../../flow/hostCallbacks.js"
import { loadLocale } from "../i18n/locales.js"
import type { PersonioConnectProps } from "../props.js"
import { useStableCallback } from "../ui/useStableCallback.js"
import { loadFlow } from "./loadFlow.js"
import { startWaiting } from "./startWaiting.js"

async function load({ locale = "en", personioLanguage }: Languages) {
  const [{ FlowChunk, labelsInTime }, words] = await Promise.all([
    loadFlow(),
    // A language that cannot be fetched is no reason to show nothing.
    typeof locale === "string" ? loadLocale(locale).catch(() => loadLocale("en")) : locale,
  ])
  return { FlowChunk, locale: words, labels: await labelsInTime(personioLanguage, words.tag) }
}
type Languages = Pick<PersonioConnectProps, "locale" | "personioLanguage">
type Loaded = Awaited<ReturnType<typeof load>>

/** What is fetched for some languages. One that failed waits for `press`, or each pass of the pointer would fetch again. */
function createRequest(languages: Languages) {
  let latest: Promise<Loaded> | null = null
  const start = () => {
    latest = load(languages)
    return latest
  }
  return { approach: () => latest ?? start(), press: () => latest?.catch(start) ?? start() }
}

// Written out where it is used, so that bundlers drop what only developers see.
declare const process: { env: { NODE_ENV?: string } }

/**
 * The dialog's code and its language: fetched in silence when `approach` is called, or at once while it is `open`.
 * `withdraw` is called when nothing can be shown: the fetch failed, or the person has gone on elsewhere meanwhile.
 */
export function useFlowChunk(
  props: PersonioConnectProps,
  open: boolean,
  withdraw: () => void,
  trigger: RefObject<HTMLElement | null>,
) {
  const { locale, personioLanguage } = props
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState(false)
  const request = useMemo(() => createRequest({ locale, personioLanguage }), [locale, personioLanguage])
  const isWaiting = open && !loaded

  const end = useStableCallback((error?: Error) => {
    if (error) {
      setFailed(true)
      if (process.env.NODE_ENV !== "production") console.error(error)
      callHost<"onError", [Error], void>(props, "onError", error)
    }
    withdraw()
  })
  useEffect(() => {
    if (!open) return
    let isWanted = true
    const waiting = isWaiting ? startWaiting(trigger.current, locale) : null
    setFailed(false)
    request.press().then(
      (next) => {
        if (!isWanted) return
        setLoaded(next)
        if (waiting?.hasMovedOn()) end()
      },
      (cause) => isWanted && end(new Error("personio-connect: the dialog could not be loaded.", { cause })),
    )
    return () => {
      isWanted = false
      waiting?.end()
    }
  }, [open, isWaiting, request, trigger, locale, end])
  return { loaded, failed, approach: () => void request.approach().then(setLoaded, () => {}) }
}
