/**
 * The pieces of the widget that carry a name, with what each is. The name is the value of `data-pc-part`, by which a host's
 * CSS and our own find the piece. `partAttribute.d.ts` makes the compiler refuse any other value. The names are public:
 * removing one is a major version.
 */
export const parts = {
  trigger: "The button on the host's page that opens the dialog, where the host brings none of its own.",
  "load-failure": "What stands beside the trigger when the dialog could not be fetched.",
  anchor: "The point where the dialog stands in the host's page while it is open. It has no size.",
  probe: "The element that shows which colour scheme is in force. It has no size.",

  dialog: "The `<dialog>` of the modal layout.",
  frame: "Everything inside the dialog, or inside the companion window.",
  inline: "The widget in the inline layout.",
  companion: "The steps in the small window on top of Personio.",
  "companion-hint": "The line in the companion window that says where to move it.",
  "companion-placeholder": "What stands in the dialog while the steps are in the companion window.",

  header: "The line with the product and the workspace, the number of the step and the close button.",
  step: "The number of the step in the header.",
  close: "The close button in the header.",
  progress: "The bar of the steps beneath the header, or the line in its place.",
  body: "The scrolling middle of a step.",
  heading: "The heading of a step. It receives the focus when the step changes.",
  tray: "The area of a step for the two pasted values.",
  help: "What unfolds above the buttons when “Help” is pressed.",
  support: "The ways to the product's support, and the reference of a failure.",
  footer: "The area of a step for its buttons.",
  confirm: "The question before closing, which stands in place of the footer.",

  button: "A button; `data-look` says how it looks.",
  link: "A link that looks like a button and opens a new tab.",
  checkbox: "A checkbox with its label.",
  icon: "An icon; `data-name` says which one.",
  disclosure: "A text that unfolds, with its button.",
  "disclosure-button": "The button that unfolds a text.",
  "disclosure-content": "The text that unfolds.",
  "copy-row": "A value with a button that copies it; `data-state` says whether that worked.",

  "shared-data": "The list of what the product will read and change.",
  address: "The field for the company's Personio address.",
  "send-setup": "What hands the setup over to somebody else.",

  obstacle: "What the product's own side would refuse; `data-code` says why.",
  ways: "The two ways to another pair for an existing connection.",

  guide: "What to do inside Personio.",
  block: "One numbered step of the guide.",
  "block-content": "The content of a numbered step, which unfolds.",
  panel: "The list of what to tick in Personio.",
  drawing: "A drawing of Personio's screen.",
  troubleshooting: "What to do where Personio looks different.",

  "credential-fields": "The fields for the client ID and the API secret.",
  "credential-field": "The field for one of the two; `data-state` says what is in it.",
  "credential-note": "What the widget says about a pasted value.",

  repair: "The card with what is missing or could not be checked; `data-status` says which of the two.",
  "repair-row": "One missing item of the card; `data-state` is `open` or `found`.",
  "unconfirmed-row": "One item of the card that could not be checked.",
  causes: "The likely causes of a rejected pair.",
  unavailable: "What the widget says when nobody could check; `data-code` says why.",
  receipt: "What was connected: the account, the integration, its client ID and the time.",
  excess: "The list of what is shared without having been asked for.",
  granted: "The list of what the product can now read and change.",
} as const

/** The value of `data-pc-part` on one piece of the widget. */
export type PartName = keyof typeof parts
