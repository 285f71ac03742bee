"use client"
import { useEffect, useRef } from "react"
import type { PersonioConnectProps } from "../props.js"

const loadChecks = () => import("./validateProps.js")

/** Writes each mistake in the props to the console once, so that a developer reads it before a customer is hindered. */
export function DeveloperChecks({ scopes, onVerify, appName }: PersonioConnectProps) {
  const reported = useRef(new Set<string>())
  useEffect(() => {
    void loadChecks().then(({ validateProps }) => {
      for (const mistake of validateProps({ scopes, onVerify, appName })) {
        if (reported.current.has(mistake)) continue
        reported.current.add(mistake)
        console.error(mistake)
      }
    })
  }, [scopes, onVerify, appName])
  return null
}
