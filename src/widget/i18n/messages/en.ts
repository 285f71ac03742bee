/**
 * Every word the widget says, in British English. English is the type of all locales: a missing key does not compile.
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
  "close.question": "Close and discard the pasted values? Personio shows the API secret only once.",
  "close.questionTyped": "Close and discard what you entered?",
  "close.questionChecking": "Close while the check is running? It may still connect.",
  "close.stay": "Stay",
  "close.close": "Discard and close",

  "prepare.title": "Connect Personio to {app}",
  "prepare.lead":
    "Create an integration in Personio and paste its client ID and API secret here. This takes about 5 minutes.",
  "prepare.card": "{app} will read this for all employees",
  "prepare.readOnly": "{app} cannot change anything in Personio.",
  "prepare.canChange": "{app} can change: {areas}.",
  "prepare.attributes": { one: "{n} readable employee attribute", other: "{n} readable employee attributes" },
  "prepare.show": "Show",
  "prepare.hide": "Hide",
  "prepare.addOptional": "Add optional data ({n})",
  "prepare.ownFields": "Custom fields",
  "prepare.address": "Your Personio address",
  "prepare.addressOptional": "Your Personio address (optional)",
  "prepare.addressWhere": "Where do I find it?",
  "prepare.addressHelp": "Log in to Personio and look at the address bar of your browser.",
  "prepare.addressPart": "The part before the first dot",
  "prepare.understood": "Opens {host}.",
  "prepare.role": "No administrator rights in Personio?",
  "prepare.continue": "Continue",
  "prepare.resumed": "Continue where you stopped. For security, pasted values are cleared when you leave.",
  "prepare.startOver": "Start over",

  "area.employees": "Employees",
  "area.attendances": "Attendances",
  "area.absences": "Time off",
  "area.documents": "Documents",
  "area.custom_reports": "Custom reports",
  "area.compensations": "Compensation",
  "area.recruiting": "Recruiting",
  "area.webhooks": "Change notifications (webhooks)",
  "area.org_units": "Org units",
  "area.legal_entities": "Legal entities",
  "area.cost_centers": "Cost centres",
  "area.workplaces": "Workplaces",
  "attribute.first_name": "First name",
  "attribute.last_name": "Last name",
  "attribute.preferred_name": "Preferred name",
  "attribute.email": "Email",
  "attribute.gender": "Gender",
  "attribute.status": "Employment status",
  "attribute.position": "Position",
  "attribute.supervisor": "Supervisor",
  "attribute.employment_type": "Employment type",
  "attribute.weekly_working_hours": "Weekly hours",
  "attribute.hire_date": "Hire date",
  "attribute.contract_end_date": "Contract end date",
  "attribute.termination_date": "Termination date",
  "attribute.termination_type": "Termination type",
  "attribute.termination_reason": "Termination reason",
  "attribute.probation_period_end": "End of probation",
  "attribute.created_at": "Date of the record",
  "attribute.last_modified_at": "Date of the last change",
  "attribute.subcompany": "Subcompany",
  "attribute.office": "Office",
  "attribute.department": "Department",
  "attribute.cost_centers": "Cost centre",
  "attribute.holiday_calendar": "Public holidays",
  "attribute.absence_entitlement": "Time-off entitlement",
  "attribute.work_schedule": "Work schedule",
  "attribute.fix_salary": "Fixed salary",
  "attribute.fix_salary_interval": "Salary interval",
  "attribute.hourly_salary": "Hourly wage",
  "attribute.last_working_day": "Last working day",
  "attribute.profile_picture": "Profile picture",
  "attribute.team": "Team",

  "address.empty": "Enter the first part of your Personio address, for example acme.",
  "address.login": "That is Personio’s login page. Log in first, then copy the address.",
  "address.jobs": "That is your career page. Use {host} instead?",
  "address.use": "Use {name}",
  "address.not_an_account":
    "{host} belongs to Personio, not to your company. Log in and copy the address you see then.",
  "address.not_personio":
    "{host} is not a Personio address. Personio addresses end in .app.personio.com, .personio.de or .personio.com.",
  "address.characters": "The first part has 3 to 40 letters, digits or hyphens.",

  "send.button": "Send to an administrator",
  "send.lead": "Anyone with this link can continue the setup. Never send the API secret by email or chat.",
  "send.link": "Link to this setup",
  "send.expires": "The link works until {time}.",
  "send.checklist": "Copy the checklist",
  "send.checklistLead": "A plain-text checklist for a Personio administrator.",
  "send.failed": "{app} could not create a link. Copy the checklist instead.",

  "connect.title": "Create the integration in Personio",
  "connect.block1": "Open Personio and paste the name",
  "connect.block2": {
    one: "Tick this box, then click {createIntegration}",
    other: "Tick these {n} boxes, then click {createIntegration}",
  },
  "connect.block2Closed": { one: "Tick this box: {list}", other: "Tick these {n} boxes: {list}" },
  "connect.block3": "Paste both values here before you click {finish}",
  "connect.inWords": "In Personio, click {settings} at the bottom left, then {apiCredentials}.",
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
  "connect.ownFields": "and the custom fields you want to share",
  "connect.nothingElse": "Leave everything else unticked. Don’t use {selectAll}: it also shares salaries.",
  "connect.captionCopyId": "{copyClientId}",
  "connect.captionCopySecret": "{copySecret}",
  "connect.captionFinish": "{finish}: not yet",
  "connect.onlyOnce": "Personio shows the API secret only once.",
  "connect.clientId": "Client ID",
  "connect.secret": "API secret (client secret)",
  "connect.pasteHere": "Paste here",
  "connect.replace": "Replace",
  "connect.replaceClientId": "Replace client ID",
  "connect.replaceSecret": "Replace API secret",
  "connect.characters": { one: "{n} character", other: "{n} characters" },
  "connect.values": "{n} of 2 values",
  "connect.pasteHint": "Press {keys} anywhere: each value goes to the right field.",
  "connect.privacy": "Sent encrypted to {app} only. Never saved in this browser.",
  "connect.copyAndOpen": "Copy name and open Personio",
  "connect.copyName": "Copy name",
  "connect.submit": "Check and connect",
  "connect.checking": "Checking with Personio…",
  "connect.slow": "Still checking. This can take up to 20 seconds.",
  "connect.language": "Language of Personio",
  "connect.restored": "For security, pasted values are cleared when you leave. Paste the API secret again.",

  "marketplace.open": "In Personio’s Marketplace, open {app} and click {connect}, then {generate}.",
  "marketplace.copy":
    "Copy the client ID, come back and paste it here. Then do the same with the API secret.",
  "marketplace.captionConnect": "{connect}",
  "marketplace.captionGenerate": "{generate}",

  "connect.troubleshooting": "Does it look different for you?",
  "troubleshooting.login": "You see a login page",
  "troubleshooting.loginHelp": "Log in, then open Personio again from here.",
  "troubleshooting.button": "The button is missing",
  "troubleshooting.buttonHelp":
    "Your role needs edit rights for Marketplace integration and API, and your company needs the Core Pro plan.",
  "troubleshooting.older": "The button is called {formerly}",
  "troubleshooting.olderHelp":
    "This is the older screen. Choose “Other” as the integration, paste the same name and tick the same boxes. Employees may be called “Personal data”. The same button saves.",
  "troubleshooting.company": "You see another company",
  "troubleshooting.changeAddress": "Change address",
  "troubleshooting.otherAccount": "Log out of Personio, then log in with the account of your company.",

  "credential.emptyClientId": "Paste the client ID. In Personio, click {copyClientId}.",
  "credential.emptySecret": "Paste the API secret. In Personio, click {copySecret}.",
  "credential.swapped": "These two values look swapped.",
  "credential.swap": "Swap",
  "credential.cleaned": "Extra spaces were removed.",
  "credential.lookalikes": "Look-alike characters were replaced by the right ones.",
  "credential.surroundings": "The text around the value was removed.",
  "credential.movedClientId": "That was the client ID. It is in its own field now.",
  "credential.movedSecret": "That was the API secret. It is in its own field now.",
  "credential.dots": "You pasted the dots that hide the secret. In Personio, click {copySecret}.",
  "credential.nameClientId": "This is the name, not the client ID. In Personio, click {copyClientId}.",
  "credential.nameSecret": "This is the name, not the API secret. In Personio, click {copySecret}.",
  "credential.linkClientId": "This is an address, not the client ID. In Personio, click {copyClientId}.",
  "credential.linkSecret": "This is an address, not the API secret. In Personio, click {copySecret}.",
  "credential.recruiting": "This looks like the recruiting key. Use the two values of {name}.",
  "credential.length":
    "This API secret has an unusual length. In Personio, click {copySecret} and paste it again.",
  "credential.unreadable": "There was no text in what you pasted. Copy the value again in Personio.",
  "credential.unknown":
    "This looks like neither the client ID nor the API secret. Copy it again in Personio. If you are sure, click the right field and paste it there.",
  "credential.pasted": "{field} pasted.",

  "companion.offer": "Keep the list on top",
  "companion.move": "Drag this window to the left, so that it doesn’t cover Personio’s buttons.",
  "companion.away": "This setup is in the small window.",
  "companion.bringBack": "Bring it back here",

  "incomplete.title": {
    one: "Almost there: 1 box is not ticked in Personio",
    other: "Almost there: {n} boxes are not ticked in Personio",
  },
  "incomplete.lead": "Your client ID and API secret are correct and stay here.",
  "incomplete.finish": "In Personio, click {finish}. Nothing is lost.",
  "incomplete.row": "In the row {name}, open the menu under {action}.",
  "incomplete.tick": {
    one: "Tick the box named above and save.",
    other: "Tick the {n} boxes named above and save.",
  },
  "incomplete.again": "Check again",
  "incomplete.still": "Still not ticked at {time}.",
  "incomplete.found": "Ticked",
  "incomplete.captionRow": "The menu under {action} in the row {name}",
  "incomplete.recreate": "Can’t edit it? Create the integration again",

  "inconclusive.title": { one: "1 box could not be checked", other: "{n} boxes could not be checked" },
  "inconclusive.lead": "Look in Personio to see whether it is ticked.",
  "inconclusive.where": "In Personio: {place}",
  "inconclusive.attest": "It is ticked in Personio",
  "inconclusive.blocked":
    "{app} connects only once this can be checked automatically. Try later, or contact {app}.",

  "rejected.title": "Personio does not accept these values",
  "rejected.lead": "Personio doesn’t say which of the two is wrong. Copy both again.",
  "rejected.copyBoth":
    "Click {copyClientId} in Personio and paste it here. Then click {copySecret} and paste again.",
  "rejected.belong": "Do both values belong to {name}?",
  "rejected.belongHelp": "Both must come from {name}, not from another integration.",
  "rejected.finished": "Already clicked {finish}?",
  "rejected.finishedHelp":
    "Then Personio no longer shows the secret. Create the integration again to get a new pair.",
  "rejected.recreate": "Create the integration again",
  "rejected.afterRepairTitle": "Personio no longer accepts this API secret",
  "rejected.afterRepairLead":
    "This can happen when boxes are ticked or unticked. Paste a new secret of {name}, or create the integration again.",

  "unavailable.tryAgain": "Try again",
  "unavailable.wait": {
    one: "You can try again in {n} second.",
    other: "You can try again in {n} seconds.",
  },
  "unavailable.now": "You can try again now.",
  "unavailable.keep": "Keep Personio open, or save the API secret in your password manager.",
  "unavailable.reference": "Reference for {app} support: {reference}",
  "unavailable.personio.title": "Personio is not answering right now",
  "unavailable.personio.lead": "Your values are not the cause and stay here until you close this window.",
  "unavailable.rate_limited.title": "Personio is busy right now",
  "unavailable.rate_limited.lead":
    "Personio limits how many checks run per minute. Your values are not the cause and stay here until you close this window.",
  "unavailable.unexpected_answer.title": "Personio’s answer could not be read",
  "unavailable.unexpected_answer.lead":
    "Your values are not the cause and stay here until you close this window. Try again, or contact {app}.",
  "unavailable.network.title": "{app} cannot be reached",
  "unavailable.network.lead": "Check your internet connection, then try again. Your values stay here.",
  "unavailable.session_expired.title": "You are logged out of {app}",
  "unavailable.session_expired.lead": "Log in from another tab, then try again here. Your values stay here.",
  "unavailable.not_allowed.title": "Your {app} account is not allowed to set up integrations",
  "unavailable.not_allowed.lead": "Ask an administrator of {app}.",
  "unavailable.host_rate_limited.title": "Too many checks in a short time",
  "unavailable.host_rate_limited.lead": "Wait a moment, then try again. Your values stay here.",
  "unavailable.host_error.title": "{app} could not run the check",
  "unavailable.host_error.lead":
    "Try again. Your values are not the cause and stay here until you close this window.",

  "reconnect.title": "Reconnect Personio",
  "reconnect.rejected": "Personio no longer accepts the saved API secret. Your settings are kept.",
  "reconnect.missing": "A box that {app} needs is no longer ticked in Personio. Your settings are kept.",
  "reconnect.renewed": "Paste the new API secret. Your settings are kept.",
  "reconnect.guide": "How to get a new secret",

  "done.title": "Personio is connected",
  "done.into": "{workspace} in {app}",
  "done.card": "{app} can now read",
  "done.change": "{app} can change",
  "done.notShared": "not shared (optional)",
  "done.addLater": "You can tick it in Personio later. {reason}",
  "done.attested": "confirmed by you",
  "done.excess": "Also shared, although {app} doesn’t need it: {labels}.",
  "done.excessHelp": "You can untick them in Personio. Check again afterwards: a new secret may be needed.",
  "done.finish": "In Personio you can now click {finish}.",
  "done.delete": "Delete {name} in Personio: it is no longer used.",
  "done.undo": "You can disconnect at any time in {app}’s settings.",
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
