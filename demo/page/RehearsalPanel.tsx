import { useQuery } from "@tanstack/react-query"
import { Popover, RadioGroup, ToggleGroup } from "radix-ui"
import { type ReactNode, useId, useState } from "react"
import type { Rehearsal } from "../backend/rehearsal.js"
import { listScenarios } from "./api.js"
import { Icon } from "./Icon.js"
import { behaviours, useRehearsal } from "./rehearsal.js"
import { type RehearsalWords, rehearsalWords } from "./rehearsalWords.js"
import type { PageLocale } from "./words.js"

const usual: Rehearsal = {
  scenario: null,
  view: "administrator",
  editing: "keeps",
  language: "en",
  listed: false,
  ownField: false,
}

/** What the presenter can set, so that each trouble can be rehearsed. It shows nothing without a stand-in. */
export function RehearsalPanel({ app, locale }: { app: string; locale: PageLocale }) {
  const [rehearsal, change] = useRehearsal()
  if (!rehearsal) return null
  const words = rehearsalWords[locale]
  const changed = Object.entries(usual).some(([name, value]) => rehearsal[name as keyof Rehearsal] !== value)
  return (
    <Popover.Root>
      <Popover.Trigger className="bar-button">
        <span className="status" data-tone={changed ? "warning" : "success"}>
          <span className="bar-topic">{words.personio}:</span> {summaryOf(rehearsal, words)}
        </span>
        <Icon name="chevron" size={14} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="demo-popup rehearsal"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={words.personio}
        >
          <Behaviour rehearsal={rehearsal} words={words} onChange={change} />
          <Choice
            label={words.view}
            options={words.views}
            value={rehearsal.view}
            onChange={(view) => change({ view })}
          />
          <Choice
            label={words.editing}
            options={words.editings}
            value={rehearsal.editing}
            onChange={(editing) => change({ editing })}
          />
          <Section label={words.speaks}>
            {(id) => (
              <ToggleGroup.Root
                className="segments"
                type="single"
                aria-labelledby={id}
                value={rehearsal.language}
                onValueChange={(language: Rehearsal["language"] | "") => language && change({ language })}
              >
                <ToggleGroup.Item value="en" lang="en">
                  English
                </ToggleGroup.Item>
                <ToggleGroup.Item value="de" lang="de">
                  Deutsch
                </ToggleGroup.Item>
              </ToggleGroup.Root>
            )}
          </Section>
          <Section label={app}>
            {(id) => (
              <fieldset aria-labelledby={id}>
                {(["listed", "ownField"] as const).map((name) => (
                  <label className="demo-option" key={name}>
                    <input
                      type="checkbox"
                      checked={rehearsal[name]}
                      onChange={(event) => change({ [name]: event.target.checked })}
                    />
                    {words[name]}
                  </label>
                ))}
              </fieldset>
            )}
          </Section>
          {changed && (
            <button type="button" className="quiet" onClick={() => change(usual)}>
              {words.reset}
            </button>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** What the next check finds: the eight that are shown most, and all others. */
function Behaviour({
  rehearsal,
  words,
  onChange,
}: {
  rehearsal: Rehearsal
  words: RehearsalWords
  onChange(change: Partial<Rehearsal>): void
}) {
  const isNamed = behaviours.some(({ scenario }) => scenario === rehearsal.scenario)
  const [all, showAll] = useState(!isNamed)
  return (
    <Section label={words.behaviour}>
      {(id) => (
        <>
          <RadioGroup.Root
            aria-labelledby={id}
            value={rehearsal.scenario ?? ""}
            onValueChange={(scenario) => onChange({ scenario: (scenario || null) as Rehearsal["scenario"] })}
          >
            {behaviours.map(({ scenario, name }) => (
              <Option key={name} value={scenario ?? ""}>
                {words.behaviours[name]}
              </Option>
            ))}
            {all && <AllScenarios words={words} />}
          </RadioGroup.Root>
          {!all && (
            <button type="button" className="quiet more" onClick={() => showAll(true)}>
              {words.more}
            </button>
          )}
        </>
      )}
    </Section>
  )
}

/** Every answer that Personio can give, by group. What they are called is known in English only. */
function AllScenarios({ words }: { words: RehearsalWords }) {
  const { data: groups = [] } = useQuery({
    queryKey: ["scenarios"],
    queryFn: listScenarios,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [wanted, search] = useState("")
  const found = groups.flatMap(({ title, scenarios }) => {
    const matching = scenarios.filter(({ name, summary }) =>
      `${title} ${name} ${summary}`.toLowerCase().includes(wanted.trim().toLowerCase()),
    )
    return matching.length > 0 ? [{ title, scenarios: matching }] : []
  })
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: The button that was pressed is gone; whoever pressed it looks for an answer.
        autoFocus
        className="demo-search"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={wanted}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <div className="all-scenarios">
        {found.length === 0 && groups.length > 0 && <p className="muted">{words.none}</p>}
        {found.map(({ title, scenarios }) => (
          <fieldset key={title} lang="en">
            <legend>{title}</legend>
            {scenarios.map(({ name, summary }) => (
              <Option key={name} value={name}>
                {summary}
                <code>{name}</code>
              </Option>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  )
}

function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: Record<Value, string>
  value: Value
  onChange(value: Value): void
}) {
  return (
    <Section label={label}>
      {(id) => (
        <RadioGroup.Root
          aria-labelledby={id}
          value={value}
          onValueChange={(chosen: Value) => onChange(chosen)}
        >
          {Object.entries<string>(options).map(([option, text]) => (
            <Option key={option} value={option}>
              {text}
            </Option>
          ))}
        </RadioGroup.Root>
      )}
    </Section>
  )
}

function Option({ value, children }: { value: string; children: ReactNode }) {
  return (
    <RadioGroup.Item className="demo-option" value={value}>
      <span className="radio" aria-hidden="true" />
      <span>{children}</span>
    </RadioGroup.Item>
  )
}

function Section({ label, children }: { label: string; children: (labelId: string) => ReactNode }) {
  const id = useId()
  return (
    <section>
      <h2 id={id}>{label}</h2>
      {children(id)}
    </section>
  )
}

/** The bar says what differs from usual, the answer of Personio first. */
function summaryOf({ scenario, view, listed, ownField }: Rehearsal, words: RehearsalWords): string {
  const named = behaviours.find((behaviour) => behaviour.scenario === scenario)
  if (scenario !== null) return named ? words.behaviours[named.name] : scenario
  if (view !== "administrator") return words.views[view]
  if (listed) return words.listed
  if (ownField) return words.ownField
  return words.behaviours.fine
}
