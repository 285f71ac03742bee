"use client"
import { CredentialsDrawing } from "../guide/CredentialsDrawing.js"
import { RecreateButton } from "../guide/RecreateButton.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { Disclosure } from "../ui/Disclosure.js"

/** Lists the likely causes, the most likely one first. Personio does not say which of the two values is wrong. */
export function Rejected() {
  const { credentialName } = useFlow().guide
  const { text, rich, quote } = useWords()
  const name = quote(<span className="pc:font-mono pc:break-all">{credentialName}</span>)
  return (
    <ol data-pc-part="causes" className="pc:flex pc:list-none pc:flex-col pc:gap-4">
      <li className="pc:flex pc:gap-3">
        <Marker n={1} />
        <div className="pc:grid pc:min-w-0 pc:flex-1 pc:grid-cols-1 pc:gap-4 pc:text-14 pc:wide:grid-cols-2 pc:narrow:[&_svg]:hidden">
          <p>{rich("rejected.copyBoth")}</p>
          <CredentialsDrawing />
        </div>
      </li>
      <li className="pc:flex pc:gap-3">
        <Marker n={2} />
        <Disclosure label={rich("rejected.belong", { name })}>
          <p className="pc:text-14 pc:text-muted">{rich("rejected.belongHelp", { name })}</p>
        </Disclosure>
      </li>
      <li className="pc:flex pc:gap-3">
        <Marker n={3} />
        <Disclosure label={rich("rejected.finished")}>
          <p className="pc:text-14 pc:text-muted">{text("rejected.finishedHelp")}</p>
          <RecreateButton label={text("rejected.recreate")} />
        </Disclosure>
      </li>
    </ol>
  )
}

/** The number of a cause. */
function Marker({ n }: { n: number }) {
  return (
    <span
      aria-hidden="true"
      className="pc:flex pc:size-6 pc:shrink-0 pc:items-center pc:justify-center pc:rounded-full pc:border pc:border-line-strong pc:text-12 pc:font-semibold pc:text-muted"
    >
      {n}
    </span>
  )
}
