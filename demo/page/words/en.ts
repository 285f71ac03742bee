/** What the product says around the widget, in English. `say` replaces placeholders such as `{app}`. */
export const en = {
  demo: "Demo",
  product: "Product",
  language: "Language",
  scheme: "Appearance",
  schemes: { system: "System", light: "Light", dark: "Dark" },
  standIn: "Personio stand-in",
  newTab: "opens in a new tab",

  signInTitle: "Log in to {app}",
  signInLead: "Choose an account of this demo.",
  signOut: "Log out",

  nav: {
    onyo: ["Home", "Orders", "Equipment", "People"],
    thrive: ["Home", "Learning", "Campaigns", "People"],
  },
  settings: "Settings",
  integrations: "Integrations",
  lead: {
    onyo: "Keep onyo in step with the tools your company already uses.",
    thrive: "Bring your people into Thrive Learning from the tools you already use.",
  },
  about: {
    onyo: "New people order from day one; access ends when they leave.",
    thrive: "People, teams and time off stay up to date, so everybody gets the right courses.",
  },
  people: "People and HR",
  others: "More integrations",
  neighbours: {
    onyo: {
      calendar: "Delivery dates in everybody’s calendar.",
      chat: "A message when an order arrives.",
      access: "Employees log in with their company account.",
    },
    thrive: {
      calendar: "Course dates in everybody’s calendar.",
      chat: "A reminder when a course is due.",
      access: "Employees log in with their company account.",
    },
  },
  active: "Active",
  available: "Available",
  connect: "Connect Personio",
  connectAnother: "Connect another account",
  nothingYet: "Not connected yet",
  connected: "Connected",
  attention: "Needs attention",
  loading: "Loading connections…",
  failed: "Your connections could not be loaded.",
  tryAgain: "Try again",

  connectedSince: "Connected {date}",
  checkedAt: "last checked {time}",
  canRead: "{app} can read",
  canChange: "{app} can change",
  confirmedByYou: "confirmed by you",
  rejected: "Personio no longer accepts the saved API secret. Reconnect to keep {app} up to date.",
  missingLead: "Something {app} was set up with is no longer ticked in Personio: {list}.",

  checkNow: "Check now",
  checking: "Checking…",
  checkGood: "Personio still shares everything {app} was set up with.",
  checkBad: "The check found a problem.",
  checkUnknown: "Personio could not be asked right now. Nothing has changed; try again later.",
  repair: "Repair",
  reconnect: "Reconnect",
  disconnect: "Disconnect",
  disconnectQuestion: "Disconnect {name}?",
  disconnectLead:
    "{app} deletes the saved API secret and stops reading from Personio. Delete “{name}” in Personio too: only then does the secret stop working.",
  keep: "Keep it",
  disconnectFailed: "That did not work. The connection is still there.",
  disconnected: "{name} is disconnected.",

  supportHours: "Mon–Fri, 9–17 CET",
  chat: "Here the chat of {app} opens. Reference: {reference}",
  handoffFailed:
    "This link can no longer be used. Ask whoever sent it for a new one, or connect Personio from here.",
}

export type Words = typeof en
