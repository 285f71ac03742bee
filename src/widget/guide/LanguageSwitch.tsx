"use client"
import { ToggleGroup } from "radix-ui"
import { type PersonioLanguage, personioLanguages } from "../../contract/englishLabels.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"

/**
 * Switches the language of Personio's labels. That language is the administrator's own setting in Personio and need not
 * be ours, so the switch is beside the labels.
 */
export function LanguageSwitch() {
  const { guide } = useFlow()
  const { text, dir, labels } = useWords()
  const offered = useOfferedLanguages()
  const choose = (pressed: string[]) => {
    // The list is empty when the chosen language was pressed again. Then nothing changes: one is always chosen.
    const language = offered.find((one) => one === pressed.at(-1))
    if (language) void guide.setLanguage(language)
  }
  return (
    <ToggleGroup.Root
      // `single` would make radio buttons, which have to react to arrow keys. For those Radix reads the focus from the
      // document that loaded it, and in the companion window that is the wrong one. So each button is a Tab stop.
      type="multiple"
      rovingFocus={false}
      role="group"
      value={[labels.language]}
      onValueChange={choose}
      dir={dir}
      aria-label={text("connect.language")}
      className="pc:flex pc:shrink-0 pc:gap-2"
    >
      {offered.map((language) => (
        <ToggleGroup.Item
          key={language}
          value={language}
          form=""
          lang={language}
          className="pc:min-h-6 pc:coarse:min-h-11 pc:coarse:min-w-11 pc:text-12 pc:text-muted pc:capitalize pc:cursor-pointer pc:aria-pressed:font-semibold pc:aria-pressed:text-ink pc:hover:underline pc:underline-offset-3"
        >
          {new Intl.DisplayNames(language, { type: "language" }).of(language)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}

/** German and English, our own language where Personio has it, and the one that the host expects. */
function useOfferedLanguages(): PersonioLanguage[] {
  const { options } = useFlow()
  const { tag } = useWords()
  const ours = personioLanguages.find((language) => tag.startsWith(language))
  return [...new Set<PersonioLanguage>(["de", "en", ours ?? "en", options.personioLanguage ?? "en"])]
}
