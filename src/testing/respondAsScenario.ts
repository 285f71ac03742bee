import { playFault } from "./faults.js"
import type { Credential } from "./registry.js"
import type { Phase } from "./scenarioSpec.js"
import { specOf } from "./scenarios.js"

/**
 * Plays the fault that the credential's scenario has for this phase. Gives the usual response when there is none, or
 * when it was played as often as the scenario says.
 * @throws What `playFault` throws.
 */
export async function respondAsScenario(
  credential: Credential,
  phase: Phase,
  request: Request,
  now: number,
  usual: () => Response,
): Promise<Response> {
  const { faults, times = Number.POSITIVE_INFINITY } = specOf(credential.scenario)
  const fault = faults?.[phase]
  if (!fault || credential.faultsPlayed >= times) return usual()
  credential.faultsPlayed += 1
  return playFault(fault, request, now)
}
