/** One step of the flow, as far as it can be said without its screen (`widget/steps/bodies.ts` has the screens). */
interface StepDefinition {
  /** Stable name of the step: in events, in drafts and as the prefix of its messages. */
  readonly id: string
  /** Whether a draft may say that the administrator is on this step. */
  readonly keepInDraft: boolean
  /** Whether the flow is over here: closing loses nothing, and the exit reason is `done`. */
  readonly leaves: boolean
}

/** The flow in order. Progress, drafts, events and closing are derived from this table. */
export const steps = [
  { id: "prepare", keepInDraft: true, leaves: false },
  { id: "connect", keepInDraft: true, leaves: false },
  { id: "done", keepInDraft: false, leaves: true },
] as const satisfies readonly StepDefinition[]

/** Name of one step of the flow. */
export type StepId = (typeof steps)[number]["id"]
/** A step that a draft can lead back to. */
export type DraftStepId = Extract<(typeof steps)[number], { readonly keepInDraft: true }>["id"]

export const firstStep: StepId = steps[0].id
/** The ids of the steps that a draft can lead back to, in order. */
export const draftSteps: readonly DraftStepId[] = steps.flatMap((step) => (step.keepInDraft ? [step.id] : []))

/** 1 for the first step. */
export const stepNumber = (step: StepId): number => indexOf(step) + 1
export const stepAfter = (step: StepId): StepId | null => steps[indexOf(step) + 1]?.id ?? null
export const stepBefore = (step: StepId): StepId | null => steps[indexOf(step) - 1]?.id ?? null

/** Whether the flow is over on this step. */
export const leaves = (step: StepId): boolean => steps.some(({ id, leaves }) => id === step && leaves)
export const isDraftStep = (step: StepId): step is DraftStepId =>
  (draftSteps as readonly StepId[]).includes(step)

const indexOf = (step: StepId): number => steps.findIndex(({ id }) => id === step)
