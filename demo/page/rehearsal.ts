import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { Rehearsal } from "../backend/rehearsal.js"
import { changeRehearsal, readRehearsal } from "./api.js"

const queryKey = ["rehearsal"]

/** What the presenter has set, and a way to change it; null without a stand-in, and until it is read. */
export function useRehearsal(): [Rehearsal | null, (change: Partial<Rehearsal>) => void] {
  const queryClient = useQueryClient()
  const { data = null } = useQuery({ queryKey, queryFn: readRehearsal, refetchOnWindowFocus: true })
  const { mutate } = useMutation({
    mutationFn: changeRehearsal,
    onMutate: (change) => queryClient.setQueryData(queryKey, data && { ...data, ...change }),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
  return [data, mutate]
}

/** The answers of Personio that a presenter wants most, in the order of a demonstration. */
export const behaviours = [
  { scenario: null, name: "fine" },
  { scenario: "right_unticked", name: "right" },
  { scenario: "email_unticked", name: "attribute" },
  { scenario: "invalid_client", name: "secret" },
  { scenario: "access_denied", name: "inactive" },
  { scenario: "attributes_refused", name: "unsure" },
  { scenario: "rate_limited_seconds", name: "busy" },
  { scenario: "internal_error", name: "down" },
] as const satisfies readonly { scenario: Rehearsal["scenario"]; name: string }[]
