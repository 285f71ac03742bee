"use client"
import { Collapsible } from "radix-ui"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { DisclosureButton, DisclosureContent } from "../ui/Disclosure.js"
import { AccessRights } from "./drawings/AccessRights.js"
import { PanelHeading, type PanelHeadingProps } from "./PanelHeading.js"
import { PersonioLabel } from "./PersonioLabel.js"

/** Says where the access rights are on Personio's screen. It shows a drawing of that screen when it is pressed. */
export function RightsHeading({ isPair }: Pick<PanelHeadingProps, "isPair">) {
  const { plan } = useFlow().guide
  const { rich, quote, text } = useWords()
  const accesses = [...new Set(plan.rights.map(({ access }) => access))].join(text("listSeparator"))
  const attributes = plan.attributes.length
  return (
    <Collapsible.Root>
      <PanelHeading
        isPair={isPair}
        aside={
          <DisclosureButton className="pc:text-12 pc:text-accent-ink">
            {text("connect.showWhere")}
          </DisclosureButton>
        }
      >
        {rich("connect.inPersonio", { rights: <PersonioLabel name="accessRights" /> })}
      </PanelHeading>
      <DisclosureContent>
        <div className="pc:pb-2">
          <AccessRights
            rights={plan.rights.map(({ id }) => id)}
            attributes={attributes}
            captions={[
              rich("connect.captionColumn", { access: quote(accesses) }),
              ...(attributes > 0
                ? [rich("connect.below", { attributes: quote(<PersonioLabel name="chooseAttributes" />) })]
                : []),
            ]}
          />
        </div>
      </DisclosureContent>
    </Collapsible.Root>
  )
}
