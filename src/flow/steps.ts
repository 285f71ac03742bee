/** The flow, in order. A step's body is in `steps/`, its words are in `messages/` under its id. */
export const steps = ["prepare", "connect", "done"] as const
export type StepId = (typeof steps)[number]

export const firstStep: StepId = steps[0]
export const stepNumber = (step: StepId): number => steps.indexOf(step) + 1
export const stepAfter = (step: StepId): StepId | null => steps[steps.indexOf(step) + 1] ?? null
export const stepBefore = (step: StepId): StepId | null => steps[steps.indexOf(step) - 1] ?? null
