import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useRef, useState } from "react"
import type { Account } from "../hosts.js"
import { type Connection, listConnections, openHandoff } from "./api.js"
import { ConnectionCard } from "./ConnectionCard.js"
import { ConnectPersonio, reconnecting } from "./ConnectPersonio.js"
import { Neighbours } from "./Neighbours.js"
import { type PageLocale, say, type Words, wordsIn } from "./words.js"

interface IntegrationsProps {
  account: Account
  locale: PageLocale
  /** The token of the hand-off link by which the page was opened; null without one. */
  handoffToken: string | null
}

/** The settings page. It shows what is connected and offers to connect and reconnect. */
export function Integrations({ account, locale, handoffToken }: IntegrationsProps) {
  const words = wordsIn(locale)
  const queryClient = useQueryClient()
  const connections = useQuery({ queryKey: ["connections", account.id], queryFn: listConnections })
  const reload = () => queryClient.invalidateQueries({ queryKey: ["connections", account.id] })
  // The connection is kept while the dialog closes, which takes a moment.
  const [reconnect, setReconnect] = useState<{ connection: Connection; open: boolean } | null>(null)
  const list = connections.data ?? []
  const handedOver = useQuery({
    queryKey: ["handoff", account.id, handoffToken],
    queryFn: () => openHandoff(handoffToken ?? ""),
    enabled: handoffToken !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const repaired = list.find(({ id }) => id === handedOver.data?.connectionId)
  const [goesOn, setGoesOn] = useState(true)
  const [announcement, setAnnouncement] = useState("")
  const heading = useRef<HTMLHeadingElement>(null)
  const widget = { account, locale, onConnect: reload }

  return (
    <>
      <header className="page-head">
        <p className="crumbs">{words.settings}</p>
        <h1>{words.integrations}</h1>
        <p>{words.lead[account.host]}</p>
      </header>

      <p className="section-title">{words.people}</p>
      <section className="panel" aria-labelledby="personio">
        <div className="integration-head">
          <span className="tile" aria-hidden="true">
            P
          </span>
          <div>
            <h2 id="personio" ref={heading} tabIndex={-1}>
              Personio
            </h2>
            <p>{words.about[account.host]}</p>
          </div>
          {connections.data && <Status list={list} words={words} />}
        </div>

        {handedOver.isError && (
          <p className="panel-row notice" data-tone="warning" role="alert">
            {words.handoffFailed}
          </p>
        )}
        {connections.isPending && <p className="panel-row muted">{words.loading}</p>}
        {connections.isError && (
          <div className="panel-row notice" data-tone="danger" role="alert">
            <p>{words.failed}</p>
            <button type="button" onClick={() => connections.refetch()}>
              {words.tryAgain}
            </button>
          </div>
        )}
        {list.map((connection) => (
          <ConnectionCard
            key={connection.id}
            connection={connection}
            account={account}
            locale={locale}
            onReconnect={() => setReconnect({ connection, open: true })}
            onChanged={reload}
            onDisconnected={() => {
              setAnnouncement(say(words.disconnected, { name: connection.credentialName }))
              heading.current?.focus()
              return reload()
            }}
          />
        ))}
        {connections.data && (
          <div className="panel-row">
            <ConnectPersonio
              {...widget}
              trigger={
                <button type="button" className={list.length === 0 ? "primary" : undefined}>
                  {list.length === 0 ? words.connect : words.connectAnother}
                </button>
              }
            />
          </div>
        )}
      </section>
      <Neighbours host={account.host} words={words} />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>

      {handedOver.data && connections.data && (
        <ConnectPersonio
          {...widget}
          connection={repaired && reconnecting(repaired)}
          trigger={null}
          open={goesOn}
          onOpenChange={setGoesOn}
          handedOver={handedOver.data}
        />
      )}
      {reconnect && (
        <ConnectPersonio
          {...widget}
          key={reconnect.connection.id}
          trigger={null}
          open={reconnect.open}
          onOpenChange={(open) => setReconnect({ ...reconnect, open })}
          connection={reconnecting(reconnect.connection)}
        />
      )}
    </>
  )
}

function Status({ list, words }: { list: Connection[]; words: Words }) {
  if (list.length === 0) return <span className="status">{words.nothingYet}</span>
  const troubled = list.some((connection) => connection.problem !== null)
  return (
    <span className="status" data-tone={troubled ? "warning" : "success"}>
      {troubled ? words.attention : words.connected}
    </span>
  )
}
