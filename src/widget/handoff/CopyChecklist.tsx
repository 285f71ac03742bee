"use client"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useDecisions } from "../state/useDecisions.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"
import { shortcut, useCopy } from "../ui/useCopy.js"
import { useView } from "../ui/viewContext.js"
import { checklist } from "./checklist.js"

interface CopyChecklistProps {
  /** The host's link with which somebody else continues; null while there is none. */
  link: string | null
}

/**
 * A button that copies the guide as plain text. It follows the decisions of the first step, so it renders again with
 * each of them while it is on the page.
 */
export function CopyChecklist({ link }: CopyChecklistProps) {
  const flow = useFlow()
  const { props, announce } = useScreen()
  const view = useView()
  const words = useWords()
  const { text, tag } = words
  const { plan, personioUrl } = useDecisions(flow)
  const { state, copy } = useCopy(view)
  const list = checklist({
    plan,
    words,
    sender: [props.appName, props.workspaceName].filter(Boolean).join(text("listSeparator")),
    credentialName: flow.guide.credentialName,
    guide: props.guide ?? "custom-integration",
    personioUrl,
    returnUrl: link ?? props.returnUrl ?? pageUrl(),
  })
  const keys = text("copyFailed", { keys: shortcut("C", tag) })
  const copyList = async () => announce((await copy(list)) ? text("copied") : keys)
  return (
    <>
      <div className="pc:flex pc:flex-wrap pc:items-center pc:gap-x-3 pc:gap-y-1">
        <span className="pc:flex-1 pc:basis-56">{text("send.checklistLead")}</span>
        <Button onClick={() => void copyList()}>
          <Icon name={state === "copied" ? "check" : "copy"} />
          <span>{text("send.checklist")}</span>
        </Button>
      </div>
      {state === "failed" ? (
        <>
          <p>{keys}</p>
          <pre className="pc:whitespace-pre-wrap pc:text-12 pc:select-all">{list}</pre>
        </>
      ) : null}
    </>
  )
}

/** The page without query and hash, which may hold what is not for others; null for a page that nobody else can open. */
function pageUrl(): string | null {
  const { origin, pathname } = location
  return origin === "null" ? null : origin + pathname
}
