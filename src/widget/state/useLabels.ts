"use client"
import { useEffect, useRef, useState } from "react"
import type { PersonioLanguage } from "../../contract/labels.js"
import { english, firstLabels, loadLabels, type PersonioLabels } from "../../flow/personioLabels.js"
import { fetchLabels } from "../i18n/fetchLabels.js"

interface LabelsOptions {
  /** Labels that were loaded before, so that nothing changes after the first render. */
  labels: PersonioLabels | undefined
  /** The language the host knows. */
  personioLanguage: PersonioLanguage | undefined
  /** The language of the interface, which counts after those of the browser. */
  locale: string
}

/** Personio's own labels in the administrator's Personio language, and a way to switch that language. */
export function useLabels({ labels: given, personioLanguage, locale }: LabelsOptions) {
  const [labels, setLabels] = useState(given ?? english)
  const wanted = useRef<PersonioLanguage | null>(null)
  const isGiven = given !== undefined

  useEffect(() => {
    if (isGiven) return
    let current = true
    void firstLabels(personioLanguage, [...navigator.languages, locale], fetchLabels).then((first) => {
      if (current && wanted.current === null) setLabels(first)
    })
    return () => {
      current = false
    }
  }, [isGiven, personioLanguage, locale])

  const setLanguage = async (language: PersonioLanguage) => {
    wanted.current = language
    const loaded = await loadLabels(language, fetchLabels)
    // A slow chunk must not undo a later choice.
    if (wanted.current === language) setLabels(loaded)
  }
  return { labels, setLanguage }
}
