import { useMutation } from "@tanstack/react-query"
import { type Connection, disconnect } from "./api.js"
import { say, type Words } from "./words.js"

interface DisconnectQuestionProps {
  connection: Connection
  /** The name of the product. */
  app: string
  words: Words
  onKeep(): void
  onDisconnected(): void
}

/** Asks whether to disconnect, and says what disconnecting does not do. */
export function DisconnectQuestion({
  connection,
  app,
  words,
  onKeep,
  onDisconnected,
}: DisconnectQuestionProps) {
  const name = connection.credentialName
  const removal = useMutation({ mutationFn: () => disconnect(connection.id), onSuccess: onDisconnected })
  return (
    <div className="notice disconnect-question" data-tone="danger">
      <p>
        <strong>{say(words.disconnectQuestion, { name })}</strong> {say(words.disconnectLead, { app, name })}
      </p>
      {removal.isError && <p role="alert">{words.disconnectFailed}</p>}
      <div className="actions">
        <button
          type="button"
          className="danger"
          disabled={removal.isPending}
          onClick={() => removal.mutate()}
        >
          {words.disconnect}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: The button that was pressed is gone. The focus moves to the answer that changes nothing. */}
        <button type="button" autoFocus onClick={onKeep}>
          {words.keep}
        </button>
      </div>
    </div>
  )
}
