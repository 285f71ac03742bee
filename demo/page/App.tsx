import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { accounts, hosts } from "../hosts.js"
import { readSession, type Session, signIn, signOut } from "./api.js"
import { DemoBar } from "./DemoBar.js"
import { takeHandoffToken } from "./handedOver.js"
import { Integrations } from "./Integrations.js"
import { useDocument, usePreferences } from "./preferences.js"
import { Shell } from "./Shell.js"
import { SignIn } from "./SignIn.js"
import { openStandInInstead } from "./standInLinks.js"
import { wordsIn } from "./words.js"

/** The whole demo: its strip, and beneath it the product that is chosen there. */
export function App() {
  const [preferences, change] = usePreferences()
  const { host, locale } = preferences
  const words = wordsIn(locale)
  useDocument(preferences, `${words.integrations} · ${hosts[host].name}`)
  const [handoffToken] = useState(takeHandoffToken)
  const session = useQuery({ queryKey: ["session"], queryFn: readSession })
  const { enter, leave } = useSignIn()
  const standInUrl = session.data?.standInUrl ?? null
  useEffect(() => (standInUrl ? openStandInInstead(standInUrl) : undefined), [standInUrl])

  // An account belongs to one product. Its owner is not signed in to the other one.
  const account = session.data?.account?.host === host ? session.data.account : null
  return (
    <>
      <DemoBar preferences={preferences} onChange={change} standInUrl={standInUrl} />
      {account ? (
        <Shell host={host} account={account} words={words} onSignOut={() => leave.mutate()}>
          <Integrations key={account.id} account={account} locale={locale} handoffToken={handoffToken} />
        </Shell>
      ) : (
        !session.isPending && (
          <SignIn
            host={host}
            words={words}
            accounts={accounts.filter((known) => known.host === host)}
            onChoose={(id) => enter.mutate(id)}
          />
        )
      )}
    </>
  )
}

/** Signs people in and out. The connections of the account before are forgotten. */
function useSignIn() {
  const queryClient = useQueryClient()
  const keep = (session: Session) => {
    queryClient.removeQueries({ queryKey: ["connections"] })
    queryClient.setQueryData(["session"], session)
  }
  const enter = useMutation({ mutationFn: signIn, onSuccess: keep })
  const leave = useMutation({
    mutationFn: async () => {
      await signOut()
      return readSession()
    },
    onSuccess: keep,
  })
  return { enter, leave }
}
