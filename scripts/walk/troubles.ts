import type { Trouble } from "./troubles/acts.js"
import { answers } from "./troubles/answers.js"
import { waysIntoPersonio } from "./troubles/guide.js"
import { hostSide } from "./troubles/hostSide.js"
import { reconnections } from "./troubles/reconnections.js"
import { values } from "./troubles/values.js"

/** Everything that goes wrong in the walk. */
export const troubles: readonly Trouble[] = [
  ...waysIntoPersonio,
  ...values,
  ...answers,
  ...reconnections,
  ...hostSide,
]
