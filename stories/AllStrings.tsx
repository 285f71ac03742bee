import { Fragment, type ReactNode, useDeferredValue, useId, useState } from "react"
import type { PersonioLabels } from "../src/flow/personioLabels.js"
import type { MessageKey, Messages } from "../src/widget/i18n/messages/en.js"
import { createWords } from "../src/widget/i18n/words.js"
import { find, formsOf, groups, keys, type Language } from "./messages.js"

interface Props {
  languages: readonly Language[]
  /** Personio's own labels in each language that has them, for sentences as they read. */
  labels: Readonly<Record<string, PersonioLabels>>
}

/** Every sentence of the widget in every language, to search, to read and to compare. */
export function AllStrings({ languages, labels }: Props) {
  const [sought, setSought] = useState("")
  const [group, setGroup] = useState("")
  const [hidden, setHidden] = useState<readonly string[]>([])
  const [filled, setFilled] = useState(false)
  const searchId = useId()
  const groupId = useId()
  const found = find(languages, useDeferredValue(sought), group)
  const shown = languages.filter(({ tag }) => !hidden.includes(tag))
  const toggle = (tag: string) =>
    setHidden((tags) => (tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag]))

  return (
    <div className="board board-fixed">
      <h1>All strings</h1>
      <div className="board-bar">
        <label htmlFor={searchId}>Search</label>
        <input
          id={searchId}
          type="search"
          placeholder="Words in any language, or a key"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <label htmlFor={groupId}>Group</label>
        <select id={groupId} value={group} onChange={(event) => setGroup(event.target.value)}>
          <option value="">all</option>
          {groups.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <fieldset>
          <legend>Languages</legend>
          {languages.map(({ tag, name }) => (
            <label key={tag}>
              <input type="checkbox" checked={!hidden.includes(tag)} onChange={() => toggle(tag)} /> {name}
            </label>
          ))}
        </fieldset>
        <label>
          <input type="checkbox" checked={filled} onChange={() => setFilled(!filled)} /> Filled in
        </label>
        <output htmlFor={searchId}>
          {found.length} of {keys.length} strings
        </output>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="board-scroll" aria-label="Strings" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Key</th>
              {shown.map(({ tag, name }) => (
                <th scope="col" key={tag}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                {shown.map((language) => (
                  <Cell
                    key={language.tag}
                    language={language}
                    of={key}
                    labels={filled ? (labels[language.tag] ?? labels["en"]) : undefined}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {found.length === 0 ? <p>No string has these words. Try fewer of them, or all groups.</p> : null}
      </section>
    </div>
  )
}

interface CellProps {
  language: Language
  of: MessageKey
  /** With them the sentence is shown as it reads. */
  labels: PersonioLabels | undefined
}

function Cell({ language: { tag, messages, variant }, of: key, labels }: CellProps) {
  const differs = variant && JSON.stringify(variant.messages[key]) !== JSON.stringify(messages[key])
  return (
    <td lang={tag}>
      <Sentences tag={tag} messages={messages} of={key} labels={labels} />
      {differs ? (
        <div className="board-variant">
          <span lang="en">{variant.name}</span>
          <Sentences tag={tag} messages={variant.messages} of={key} labels={labels} />
        </div>
      ) : null}
    </td>
  )
}

interface SentencesProps extends Pick<CellProps, "of" | "labels"> {
  tag: string
  messages: Messages
}

/** The forms of one message. Where the message depends on a number, each says for which. */
function Sentences({ tag, messages, of: key, labels }: SentencesProps) {
  const words = labels && createWords({ tag, messages }, {}, labels, { app: "onyo" })
  return formsOf(messages[key], tag).map(({ numbers, text }) => (
    <p key={numbers?.[0] ?? text}>
      {numbers ? (
        <span className="board-rule" lang="en">
          n = {numbers.slice(0, 3).join(", ")}
          {numbers.length > 3 ? " …" : ""}
        </span>
      ) : null}
      {withSlots(words ? words.text(key, numbers?.[0] === undefined ? {} : { n: numbers[0] }) : text)}
      {text === "" ? <i lang="en">empty: the product’s own words</i> : null}
    </p>
  ))
}

/** What is filled in later stands out. */
function withSlots(text: string): ReactNode {
  return text.split(/(\{\w+\})/).map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
    piece.startsWith("{") ? <code key={at}>{piece}</code> : <Fragment key={at}>{piece}</Fragment>,
  )
}
