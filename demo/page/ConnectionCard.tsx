import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { type Account, hosts } from "../hosts.js"
import { type Connection, checkConnection } from "./api.js"
import { DisconnectQuestion } from "./DisconnectQuestion.js"
import { GrantedList } from "./GrantedList.js"
import { grantedRows, scopeNames } from "./granted.js"
import { type PageLocale, pageLanguage, say, type Words, wordsIn } from "./words.js"

interface ConnectionCardProps {
  connection: Connection
  account: Account
  locale: PageLocale
  onReconnect(): void
  /** Called after every check, because it may have changed the connection. */
  onChanged(): void
  onDisconnected(): void
}

/** One connected Personio account. It says what the account shares, and offers to check, reconnect and disconnect it. */
export function ConnectionCard({
  connection,
  account,
  locale,
  onReconnect,
  onChanged,
  onDisconnected,
}: ConnectionCardProps) {
  const words = wordsIn(locale)
  const language = pageLanguage(locale)
  const { name: app, scopes } = hosts[account.host]
  const [asking, setAsking] = useState(false)
  const check = useMutation({ mutationFn: () => checkConnection(connection.id), onSettled: onChanged })
  const reads = grantedRows(connection, "read", scopes, language)
  const changes = grantedRows(connection, "write", scopes, language)

  return (
    <article className="panel-row connection" aria-label={connection.credentialName}>
      <div className="connection-head">
        <h3>{connection.hostname ?? connection.credentialName}</h3>
        {connection.hostname && <code>{connection.credentialName}</code>}
        <p className="muted">
          {say(words.connectedSince, { date: dateIn(language, connection.createdAt) })}
          {" · "}
          {say(words.checkedAt, { time: timeIn(language, connection.verifiedAt) })}
        </p>
      </div>

      <ProblemNotice connection={connection} account={account} locale={locale} />
      <GrantedList title={say(words.canRead, { app })} rows={reads} words={words} />
      <GrantedList title={say(words.canChange, { app })} rows={changes} words={words} />

      {asking ? (
        <DisconnectQuestion
          connection={connection}
          app={app}
          words={words}
          onKeep={() => setAsking(false)}
          onDisconnected={onDisconnected}
        />
      ) : (
        <div className="actions">
          {connection.problem ? (
            <button type="button" className="primary" onClick={onReconnect}>
              {connection.problem.kind === "missing" ? words.repair : words.reconnect}
            </button>
          ) : null}
          <button type="button" onClick={() => check.mutate()} disabled={check.isPending}>
            {check.isPending ? words.checking : words.checkNow}
          </button>
          {connection.problem ? null : (
            <button type="button" className="quiet" onClick={onReconnect}>
              {words.reconnect}
            </button>
          )}
          <button type="button" className="quiet" onClick={() => setAsking(true)}>
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

function ProblemNotice({
  connection,
  account,
  locale,
}: Pick<ConnectionCardProps, "connection" | "account" | "locale">) {
  const { problem } = connection
  if (!problem) return null
  const words = wordsIn(locale)
  const { name: app, scopes } = hosts[account.host]
  return (
    <p className="notice" data-tone="warning">
      {problem.kind === "rejected"
        ? say(words.rejected, { app })
        : say(words.missingLead, {
            app,
            list: scopeNames(problem.scopes, connection, scopes, pageLanguage(locale)).join(", "),
          })}
    </p>
  )
}

/** Says what a check that was just made has found; an empty text when there was none. */
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

const dateIn = (locale: string, iso: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(iso))
const timeIn = (locale: string, iso: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso))
