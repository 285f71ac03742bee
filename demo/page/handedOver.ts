import type { HandoffSetup } from "personio-connect"
import type { Scopes } from "personio-connect/contract"

/** Takes the token of a hand-off link out of the address, so that it is neither kept in the history nor sent on. */
export function takeHandoffToken(): string | null {
  const url = new URL(location.href)
  const token = url.searchParams.get("handoff")
  if (token !== null) {
    url.searchParams.delete("handoff")
    history.replaceState(null, "", url)
  }
  return token
}

/** The scopes of the product with what a colleague has chosen ticked at first. */
export function preselect({ accessRights, attributes }: Scopes, chosen: HandoffSetup["scopes"]): Scopes {
  const isChosen = (id: string) => [...chosen.accessRights, ...chosen.attributes].includes(id)
  return {
    accessRights: accessRights.map((right) =>
      right.required ? right : { ...right, preselected: isChosen(right.id) },
    ),
    attributes: attributes.map((attribute) =>
      attribute.required ? attribute : { ...attribute, preselected: isChosen(attribute.id) },
    ),
  }
}
