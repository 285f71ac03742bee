"use client"
import { createContext, useContext } from "react"
import type { ConnectFlow } from "../state/connectFlow.js"

const FlowContext = createContext<ConnectFlow | null>(null)

/** Gives the flow to the screens inside it. */
export const FlowProvider = FlowContext.Provider

/** The flow that the screens draw, as `usePersonioConnect` returned it. */
export function useFlow(): ConnectFlow {
  const flow = useContext(FlowContext)
  if (!flow) throw new Error("personio-connect: useFlow is called outside of FlowProvider.")
  return flow
}
