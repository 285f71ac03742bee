import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { type Account, hosts } from "../hosts.js"
import { type Connection, checkConnection, disconnect } from "./api.js"
import { type GrantedRow, grantedRows, scopeNames } from "./granted.js"
import { words as allWords, type PageLocale, say, type Words } from "./words.js"

/** One connected Personio account: what it shares, and what can be done about it. */
export function ConnectionCard({
  connection,
  account,
  locale,
  onReconnect,
  onChanged,
  onDisconnected,
}: {
  connection: Connection
  account: Account
  locale: PageLocale
  onReconnect(): void
  onChanged(): void
  onDisconnected(): void
}) {
  const words = allWords[locale]
  const { name: app, scopes } = hosts[account.host]
  const [leaving, setLeaving] = useState(false)
  const check = useMutation({ mutationFn: () => checkConnection(connection.id), onSettled: onChanged })
  const reads = grantedRows(connection, "read", scopes, locale)
  const changes = grantedRows(connection, "write", scopes, locale)

  return (
    <article className="panel-row connection" aria-label={connection.credentialName}>
      <div className="connection-head">
        <h3>{connection.hostname ?? connection.credentialName}</h3>
        {connection.hostname && <code>{connection.credentialName}</code>}
        <p className="muted">
          {say(words.connectedSince, { date: dateIn(locale, connection.createdAt) })}
          {" · "}
          {say(words.checkedAt, { time: timeIn(locale, connection.verifiedAt) })}
        </p>
      </div>

      {connection.problem && (
        <p className="notice" data-tone="warning">
          {connection.problem.kind === "rejected"
            ? say(words.rejected, { app })
            : say(words.missingLead, {
                app,
                list: scopeNames(connection.problem.scopes, connection, scopes, locale).join(", "),
              })}
        </p>
      )}
      <Granted title={say(words.canRead, { app })} rows={reads} words={words} />
      <Granted title={say(words.canChange, { app })} rows={changes} words={words} />

      {leaving ? (
        <Leave
          connection={connection}
          app={app}
          words={words}
          onStay={() => setLeaving(false)}
          onDisconnected={onDisconnected}
        />
      ) : (
        <div className="actions">
          <button type="button" onClick={() => check.mutate()} disabled={check.isPending}>
            {check.isPending ? words.checking : words.checkNow}
          </button>
          <button type="button" className={connection.problem ? "primary" : undefined} onClick={onReconnect}>
            {words.reconnect}
          </button>
          <button type="button" className="quiet" onClick={() => setLeaving(true)}>
            {words.disconnect}
          </button>
          <p className="outcome" role="status">
            {outcomeOf(check, app, words)}
          </p>
        </div>
      )}
    </article>
  )
}

function outcomeOf(
  check: { isError: boolean; data?: Awaited<ReturnType<typeof checkConnection>> | undefined },
  app: string,
  words: Words,
): string {
  if (check.isError) return words.checkUnknown
  if (!check.data) return ""
  const { status } = check.data
  if (status === "verified") return say(words.checkGood, { app })
  return status === "unavailable" || status === "inconclusive" ? words.checkUnknown : words.checkBad
}

function Granted({ title, rows, words }: { title: string; rows: GrantedRow[]; words: Words }) {
  if (rows.length === 0) return null
  return (
    <div className="granted">
      <h4>{title}</h4>
      <dl>
        {rows.map((row) => (
          <div key={row.area}>
            <dt>{row.area}</dt>
            <dd>
              {row.attributes.join(" · ")}
              {row.confirmedByYou && <span className="muted">{words.confirmedByYou}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Asks once more, and says what disconnecting does not do. */
function Leave({
  connection,
  app,
  words,
  onStay,
  onDisconnected,
}: {
  connection: Connection
  app: string
  words: Words
  onStay(): void
  onDisconnected(): void
}) {
  const name = connection.credentialName
  const leave = useMutation({ mutationFn: () => disconnect(connection.id), onSuccess: onDisconnected })
  return (
    <div className="notice leave" data-tone="danger">
      <p>
        <strong>{say(words.disconnectQuestion, { name })}</strong> {say(words.disconnectLead, { app, name })}
      </p>
      {leave.isError && <p role="alert">{words.disconnectFailed}</p>}
      <div className="actions">
        <button type="button" className="danger" disabled={leave.isPending} onClick={() => leave.mutate()}>
          {words.disconnect}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone; focus goes to the harmless answer. */}
        <button type="button" autoFocus onClick={onStay}>
          {words.keep}
        </button>
      </div>
    </div>
  )
}

const dateIn = (locale: string, iso: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(iso))
const timeIn = (locale: string, iso: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso))
