/**
 * Every word the widget says. English is the type of all locales: a missing key does not compile.
 * `{app}`, `{name}` … are filled in; `{create}`, `{finish}` … are Personio's own labels, quoted in Personio's language.
 * An object holds plural forms for `n` (`Intl.PluralRules`).
 */
const en = {
  quote: "“{text}”",
  listSeparator: " · ",
  step: "Step {n} of {total}",
  close: "Close",
  back: "Back",
  cancel: "Cancel",
  help: "Help",
  newTab: "opens in a new tab",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Select the text and copy it with {keys}.",
  optional: "optional",
  "close.question": "Close and drop the pasted values? Personio shows the API secret only once.",
  "close.questionTyped": "Close and drop what you entered?",
  "close.questionChecking": "Close while the check is running? It may still connect.",
  "close.stay": "Stay",
  "close.close": "Close",

  "prepare.title": "Connect Personio to {app}",
  "prepare.lead": "Create an integration in Personio and paste two values here. About 5 minutes.",
  "prepare.card": "{app} will read, for all employees",
  "prepare.readOnly": "{app} cannot change anything in Personio.",
  "prepare.canChange": "{app} can change: {areas}.",
  "prepare.attributes": { one: "{n} readable employee attribute", other: "{n} readable employee attributes" },
  "prepare.show": "Show",
  "prepare.hide": "Hide",
  "prepare.addOptional": "Add optional data ({n})",
  "prepare.ownFields": "Own fields",
  "prepare.address": "Your Personio address",
  "prepare.addressOptional": "Your Personio address (optional)",
  "prepare.addressWhere": "Where is it?",
  "prepare.addressHelp": "Log in to Personio and look at the address bar of your browser.",
  "prepare.addressPart": "The part before the first dot",
  "prepare.understood": "We will open {host}.",
  "prepare.role": "No administrator rights in Personio?",
  "prepare.continue": "Continue",
  "prepare.resumed": "Continue where you stopped. Pasted values are never kept.",
  "prepare.startOver": "Start over",

  "address.empty": "Enter the first part of your Personio address, for example acme.",
  "address.login": "That is Personio’s login page. Log in first, then copy the address.",
  "address.jobs": "That is your career page. Use {host} instead?",
  "address.use": "Use {name}",
  "address.not_an_account":
    "{host} belongs to Personio, not to your company. Log in and copy the address you see then.",
  "address.not_personio":
    "{host} is not a Personio address. Those end in .app.personio.com, .personio.de or .personio.com.",
  "address.characters": "The first part has 3 to 40 letters, digits or hyphens.",

  "send.button": "Send this setup",
  "send.lead": "Whoever opens the link continues this setup. Never send an API secret by e-mail or chat.",
  "send.link": "Link to this setup",
  "send.expires": "The link works until {time}.",
  "send.checklist": "Copy the checklist",
  "send.checklistLead": "A plain-text checklist for a Personio administrator.",
  "send.failed": "{app} could not make a link. Copy the checklist instead.",

  "connect.title": "Create the integration in Personio",
  "connect.block1": "Open Personio, paste the name",
  "connect.block2": {
    one: "Tick this one, then {createIntegration}",
    other: "Tick these {n}, then {createIntegration}",
  },
  "connect.block2Closed": "Tick {n}: {list}",
  "connect.block3": "Bring both values here before {finish}",
  "connect.inWords": "In Personio: {settings} at the bottom left, then {apiCredentials}.",
  "connect.captionCreate": "Top right: {create}",
  "connect.captionGear": "At the bottom left: {settings}",
  "connect.captionTile": "Then {apiCredentials}",
  "connect.captionName": "Paste the name",
  "connect.captionNext": "{next}",
  "connect.nameCopied": "Name copied: {name}",
  "connect.nameLabel": "Name of the integration",
  "connect.openPersonio": "Open Personio",
  "connect.inPersonio": "In Personio: {rights}",
  "connect.below": "Below: {attributes}",
  "connect.ownFields": "and the own fields you want",
  "connect.nothingElse": "Nothing else, not even {selectAll}.",
  "connect.captionCopyId": "{copyClientId}",
  "connect.captionCopySecret": "{copySecret}",
  "connect.captionFinish": "{finish}: later",
  "connect.onlyOnce": "Personio shows the API secret only once.",
  "connect.clientId": "Client ID",
  "connect.secret": "API secret (client secret)",
  "connect.pasteHere": "Paste here",
  "connect.replace": "Replace",
  "connect.replaceClientId": "Replace client ID",
  "connect.replaceSecret": "Replace API secret",
  "connect.characters": { one: "{n} character", other: "{n} characters" },
  "connect.values": "{n} of 2 values",
  "connect.pasteHint": "{keys}: each value finds its field.",
  "connect.privacy": "Encrypted, only to {app}, never saved in this browser.",
  "connect.copyAndOpen": "Copy name and open Personio",
  "connect.copyName": "Copy name",
  "connect.submit": "Check and connect",
  "connect.showTicks": "Show what to tick",
  "connect.showValues": "Show what to copy",
  "connect.pasteClientId": "Paste the client ID",
  "connect.pasteSecret": "Paste the API secret",
  "connect.checking": "Checking with Personio…",
  "connect.slow": "Still checking. This can take up to 20 seconds.",
  "connect.language": "Language of Personio",
  "connect.restored": "Values are never kept. Paste the API secret again.",

  "marketplace.open": "In Personio’s Marketplace, open {app} and click {connect}, then {generate}.",
  "marketplace.copy": "Copy the client ID, come back, paste; then the same with the API secret.",
  "marketplace.captionConnect": "{connect}",
  "marketplace.captionGenerate": "{generate}",

  "connect.troubleshooting": "Looks different?",
  "troubleshooting.login": "You see a login page",
  "troubleshooting.loginHelp": "Log in, then open Personio again from here.",
  "troubleshooting.button": "The button is missing",
  "troubleshooting.buttonHelp":
    "Your role needs edit rights for Marketplace integration and API, and your company needs the Core Pro plan.",
  "troubleshooting.older": "The button is called {formerly}",
  "troubleshooting.olderHelp": "That is the older name: the same name, ticks and values, in one panel.",
  "troubleshooting.company": "You see another company",
  "troubleshooting.changeAddress": "Change address",
  "troubleshooting.otherAccount": "Log out of Personio, then log in with the account of your company.",

  "credential.emptyClientId": "Paste the client ID from Personio: {copyClientId}.",
  "credential.emptySecret": "Paste the API secret from Personio: {copySecret}.",
  "credential.swapped": "These two look swapped.",
  "credential.swap": "Swap",
  "credential.cleaned": "Extra spaces were removed.",
  "credential.movedClientId": "That was the client ID: it is in its field now.",
  "credential.movedSecret": "That was the API secret: it is in its field now.",
  "credential.dots": "These are only the dots. Use {copySecret} in Personio.",
  "credential.nameClientId": "This is the name, not the client ID. In Personio: {copyClientId}.",
  "credential.nameSecret": "This is the name, not the API secret. In Personio: {copySecret}.",
  "credential.linkClientId": "This is an address, not the client ID. In Personio: {copyClientId}.",
  "credential.linkSecret": "This is an address, not the API secret. In Personio: {copySecret}.",
  "credential.recruiting": "This looks like the recruiting key. Use the two values of {name}.",
  "credential.length": "This API secret has an unusual length. Copy it again in Personio: {copySecret}.",
  "credential.unreadable": "There was no text in what you pasted. Copy the value again in Personio.",
  "credential.unknown":
    "This looks like neither the client ID nor the API secret. Copy it again in Personio, or paste it into its field.",
  "credential.refused": "not accepted",
  "credential.new": "new",
  "credential.pasted": "{field} pasted.",

  "companion.offer": "Keep list on top",
  "companion.move": "Move this window to the left edge.",
  "companion.away": "This setup is in the small window.",
  "companion.bringBack": "Bring it back here",

  "incomplete.title": {
    one: "Almost there: 1 tick is missing in Personio",
    other: "Almost there: {n} ticks are missing in Personio",
  },
  "incomplete.lead": "Your client ID and API secret are correct and stay here.",
  "incomplete.finish": "In Personio, click {finish}. Nothing is lost.",
  "incomplete.row": "In the row {name}, open the menu under {action}.",
  "incomplete.tick": { one: "Tick the item above and save.", other: "Tick the {n} items above and save." },
  "incomplete.again": "Check again",
  "incomplete.still": "Still missing, checked at {time}.",
  "incomplete.found": "Found",
  "incomplete.unanswered": "The automatic check did not work just now. You can check again.",
  "incomplete.captionRow": "The menu under {action} of {name}",
  "incomplete.recreate": "No way to edit? Create the integration again",

  "inconclusive.title": { one: "1 item could not be checked", other: "{n} items could not be checked" },
  "inconclusive.lead": "See in Personio whether it is ticked.",
  "inconclusive.where": "In Personio: {place}",
  "inconclusive.attest": "I see it ticked in Personio",
  "inconclusive.confirm": "Confirm and connect",
  "inconclusive.blocked": "{app} needs to see this for itself. Check again later, or ask {app}.",

  "rejected.title": "Personio does not accept these values",
  "rejected.lead": "It does not say which of the two. Copy both again.",
  "rejected.copyBoth": "In Personio: {copyClientId}, paste, then {copySecret}, paste.",
  "rejected.belong": "Both values belong to {name}?",
  "rejected.belongHelp": "Both must come from {name}, not from another integration.",
  "rejected.finished": "{finish} already clicked?",
  "rejected.finishedHelp": "Then the secret can no longer be read.",
  "rejected.recreate": "Create the integration again",
  "rejected.ready": "Ready to check again",
  "rejected.afterRepairTitle": "Personio no longer accepts this API secret",
  "rejected.afterRepairLead":
    "That can happen when ticks change. Paste a new secret of {name}, or create the integration again.",

  "earlier.kept": "The values of {name} are kept here until the new integration is connected.",
  "earlier.use": "Use the earlier values",

  "unavailable.tryAgain": "Try again",
  "unavailable.wait": {
    one: "You can try again in {n} second.",
    other: "You can try again in {n} seconds.",
  },
  "unavailable.now": "You can try again now.",
  "unavailable.keep": "Keep Personio open, or save the API secret in your password manager.",
  "unavailable.reference": "Reference for {app}: {reference}",
  "unavailable.stored": "The saved connection is not the reason. Try again in a moment.",
  "unavailable.personio.title": "Personio is not answering right now",
  "unavailable.personio.lead": "Your values are not the reason; they stay here.",
  "unavailable.rate_limited.title": "Personio is busy right now",
  "unavailable.rate_limited.lead":
    "It takes only so many checks a minute. Your values are not the reason; they stay here.",
  "unavailable.unexpected_answer.title": "Personio’s answer could not be read",
  "unavailable.unexpected_answer.lead":
    "Your values are not the reason; they stay here. Try again, or tell {app} about it.",
  "unavailable.network.title": "{app} cannot be reached",
  "unavailable.network.lead": "Check your internet connection, then try again. Your values stay here.",
  "unavailable.session_expired.title": "You are logged out of {app}",
  "unavailable.session_expired.lead": "Log in from another tab, then try again here. Your values stay here.",
  "unavailable.not_allowed.title": "Your {app} account may not set up integrations",
  "unavailable.not_allowed.lead": "Ask an administrator of {app}.",
  "unavailable.host_rate_limited.title": "That was a lot of checks in a short time",
  "unavailable.host_rate_limited.lead": "{app} pauses for a moment. Your values stay here.",
  "unavailable.host_error.title": "{app} could not run the check",
  "unavailable.host_error.lead": "Try again. Your values are not the reason; they stay here.",

  "preflight.network.lead": "Check your internet connection, then try again.",
  "preflight.session_expired.lead": "Log in, then come back to this tab.",
  "preflight.host_rate_limited.lead": "Wait a moment, then try again.",
  "preflight.host_error.title": "{app} cannot check your values right now",
  "preflight.host_error.lead":
    "Create the integration in Personio once this works: Personio shows the API secret only once.",
  "preflight.login": "Log in to {app}",

  "reconnect.title": "Reconnect Personio",
  "reconnect.rejected": "Personio no longer accepts the saved API secret. Your settings stay.",
  "reconnect.missing": "Something {app} needs is no longer ticked in Personio. Your settings stay.",
  "reconnect.renewed": "Paste the new API secret. Your settings stay.",
  "reconnect.submit": "Reconnect",
  "reconnect.missingTitle": {
    one: "1 tick is missing in Personio",
    other: "{n} ticks are missing in Personio",
  },
  "reconnect.ways": "How to reconnect",
  "reconnect.newSecret": "New secret of the same integration",
  "reconnect.newSecretHelp": "The client ID and the ticks of {name} stay.",
  "reconnect.newIntegration": "New integration",
  "reconnect.newIntegrationHelp": "Create {name} and copy both values.",
  "reconnect.makeSecret":
    "Look there for a way to make a new API secret. If there is none, create a new integration.",
  "reconnect.pasteSecret": "Copy the new API secret and paste it below.",
  "reconnect.otherWays": "No way to edit? Use a new secret or a new integration",

  "done.title": "Personio is connected",
  "done.into": "{workspace} in {app}",
  "done.card": "{app} can now read",
  "done.change": "{app} can change",
  "done.notShared": "not shared (optional)",
  "done.addLater": "You can tick it in Personio later. {reason}",
  "done.attested": "confirmed by you",
  "done.excess": "Also shared, though {app} did not ask for it: {labels}.",
  "done.excessHelp": "You can untick it in Personio. Check again afterwards: a new secret may be needed.",
  "done.finish": "In Personio you can now click {finish}.",
  "done.delete": "Delete {name} in Personio: it is no longer used.",
  "done.undo": "Disconnect any time in {app}’s settings.",
  "done.done": "Done",
} as const satisfies Record<string, Message>

export default en

/** A sentence, or its plural forms for `n`. */
export type Message = string | PluralForms
/** A sentence in the forms that a language has for numbers, by the rules of `Intl.PluralRules`. */
export type PluralForms = {
  /** The form for every number that has no form of its own. */
  readonly other: string
} & {
  readonly [rule in Exclude<Intl.LDMLPluralRule, "other">]?: string
}

/** The name of one sentence, such as `"connect.submit"`. The names are public: removing one is a major version. */
export type MessageKey = keyof typeof en
/** All words of the widget, by key. */
export type Messages = {
  readonly [key in MessageKey]: (typeof en)[key] extends string ? string : PluralForms
}
