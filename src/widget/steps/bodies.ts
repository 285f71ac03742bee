import type { ComponentType } from "react"
import type { StepId } from "../../flow/steps.js"
import { ConnectStep } from "./ConnectStep.js"
import { DoneStep } from "./DoneStep.js"
import { PrepareStep } from "./PrepareStep.js"

/** The screen of each step. */
export const bodies: Readonly<Record<StepId, ComponentType>> = {
  prepare: PrepareStep,
  connect: ConnectStep,
  done: DoneStep,
}
