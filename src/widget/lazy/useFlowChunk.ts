"use client"
import { type RefObject, useEffect, useMemo, useState } from "react"
import { callHost } from "../../flow/hostCallbacks.js"
import { fetchLabels, loadLocale } from "../i18n/locales.js"
import type { PersonioConnectProps } from "../props.js"
import { useStableCallback } from "../ui/useStableCallback.js"
import { loadFlow } from "./loadFlow.js"
import { useWaiting } from "./useWaiting.js"

async function load({ locale = "en", personioLanguage }: Languages) {
  const [{ FlowChunk, labelsInTime }, words] = await Promise.all([
    loadFlow(),
    // A language that cannot be fetched is no reason to show nothing.
    typeof locale === "string" ? loadLocale(locale).catch(() => loadLocale("en")) : locale,
  ])
  const labels = await labelsInTime(personioLanguage, [...navigator.languages, words.tag], fetchLabels)
  return { FlowChunk, locale: words, labels }
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
  const hasMovedOn = useWaiting(open && !loaded, trigger, locale)

  const approach = () => void request.approach().then(setLoaded, () => {})
  const arrive = useStableCallback((next: Loaded) => {
    setLoaded(next)
    if (hasMovedOn()) withdraw()
  })
  const fail = useStableCallback((cause: unknown) => {
    const error = new Error("personio-connect: the dialog could not be loaded.", { cause })
    callHost<"onError", [Error], void>(props, "onError", error)
    if (process.env.NODE_ENV !== "production") console.error(error)
    setFailed(true)
    withdraw()
  })
  useEffect(() => {
    if (!open) return
    let isWanted = true
    setFailed(false)
    request.press().then(
      (next) => isWanted && arrive(next),
      (cause) => isWanted && fail(cause),
    )
    return () => {
      isWanted = false
    }
  }, [open, request, arrive, fail])
  return { loaded, failed, approach }
}
