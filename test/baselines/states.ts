import { desk } from "../states/storybook.js"

/** A window that is as wide as a phone, for the states whose layout differs there. */
const phone = { width: 390, height: 780 }

/** Ids of the stories whose pictures are kept, by the room of the sidebar that they stand in. */
const onDesk = {
  "widget-1-prepare": [
    ...[
      "default-look",
      "onyo",
      "thrive",
      "german",
      "optional-data",
      "preselected-data",
      "resumed",
      "write-rights",
    ],
    ...["address-understood", "login-page", "logged-out", "send-this-setup", "ask-before-closing", "help"],
  ],
  "widget-2-connect": [
    ...["onyo", "thrive", "german", "ticks", "ticks-drawn", "not-in-the-list", "something-looks-different"],
    ...["first-value-in", "both-values-in", "swapped", "neither-value", "checking", "marketplace"],
  ],
  "widget-3-verdicts": [
    ...["incomplete", "one-found", "inconclusive", "inconclusive-attested", "rejected", "rejected-new-value"],
    ...["network", "unreachable", "host-error"],
  ],
  "widget-4-done": ["onyo", "shared-everything"],
  "widget-5-reconnect": ["rejected", "missing", "new-secret-ready"],
  "widget-6-places": ["compact"],
  "widget-7-locales": ["mirrored-ticks"],
}
const onPhone = {
  "widget-1-prepare": ["onyo"],
  "widget-2-connect": ["ticks"],
  "widget-3-verdicts": ["incomplete"],
}

const idsOf = (rooms: Record<string, readonly string[]>) =>
  Object.entries(rooms).flatMap(([room, names]) => names.map((name) => `${room}--${name}`))

/** Every state with the window it is shown in. */
export const keptStates = [
  ...idsOf(onDesk).map((id) => ({ id, name: id, size: desk })),
  ...idsOf(onPhone).map((id) => ({ id, name: `${id}.phone`, size: phone })),
]
