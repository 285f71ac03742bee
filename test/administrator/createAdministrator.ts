import { type HostId, hosts } from "../../demo/hosts.js"
import type { Credentials } from "../../src/contract.js"
import type { MessageKey } from "../../src/widget/i18n/messages/en.js"
import { inEnglish } from "./words.js"

type Role = "button" | "link" | "checkbox" | "heading"
type Name = string | RegExp

/** Something in the widget as an administrator would name it: what it is, or the label of a field. */
export type Target =
  | {
      /** More than one where the same button may also be a link. `heading` is the one of the whole screen. */
      readonly role: Role | readonly Role[]
      /** Its accessible name; a string is the whole of it. Default: whatever it is called. */
      readonly name?: Name
      /** Only inside of the group with that name. */
      readonly group?: Name
      /** The last one, where more than one is meant. Default: there is only one. */
      readonly last?: true
    }
  | { readonly label: Name }

/** How an environment does what an administrator does. Everything waits until its target is there. */
export interface Port {
  /** Presses something on the host's page, outside of the widget. */
  pressOnPage(target: Target): Promise<void>
  /** Presses something in the widget once it takes presses: after a change of meaning a button rests for half a second. */
  press(target: Target): Promise<void>
  /** Puts `text` into a field in the place of what it holds. */
  fill(target: Target, text: string): Promise<void>
  /** Pastes into `target`; without one, somewhere in the widget with no field focused. */
  paste(text: string, target?: Target): Promise<void>
  /** Resolves when it is there. */
  see(target: Target): Promise<void>
  /** Resolves when it is there and takes presses. */
  seeReady(target: Target): Promise<void>
  /** Text of the screen's heading. */
  readHeading(): Promise<string>
}

/** The two values of Personio. */
export type CredentialName = keyof Credentials

export type Administrator = ReturnType<typeof createAdministrator>

/** A customer's HR administrator in front of the widget. `words` are those of the language it is shown in. */
export function createAdministrator(port: Port, { said, saying, trigger }: typeof inEnglish = inEnglish) {
  const heading = { role: "heading" } as const
  const button = (key: MessageKey) => ({ role: "button", name: said(key) }) as const
  const toggle = (...keys: MessageKey[]) => ({ role: "button", name: saying(...keys) }) as const
  const field = (name: CredentialName) => ({ label: said(fieldLabels[name]) })
  /** The main button of a step, whatever it means right now. It stands at the end of the screen. */
  const primary = { role: ["button", "link"], name: startingWith(primaryWords(said)), last: true } as const

  const administrator = {
    /** Where an environment finds what an assertion is about. */
    targets: {
      heading,
      primary,
      clientId: field("clientId"),
      clientSecret: field("clientSecret"),
      address: { label: saying("prepare.address", "prepare.addressOptional") },
    },
    /** Opens the widget from the host's page. */
    async open(): Promise<void> {
      await port.pressOnPage({ role: "button", name: trigger })
      await port.see(heading)
    },
    typeAddress: (text: string) => port.fill(administrator.targets.address, text),
    /** Unfolds the optional data, where they are too many to stand open. */
    unfoldOptional: () => port.press(toggle("prepare.addOptional", "prepare.chooseOptional")),
    /** Ticks what has one of these names. */
    async addOptional(...names: readonly Name[]): Promise<void> {
      for (const name of names) await administrator.tick(name)
    },
    tick: (name: Name) => port.press({ role: "checkbox", name }),
    /** Unfolds where to find the address. */
    askForAddress: () => port.press(toggle("prepare.addressWhere")),
    /** Presses the main button of the step. */
    pressPrimary: () => port.press(primary),
    /** Waits until the filled button takes presses. */
    seePrimary: () => port.seeReady(primary),
    /** From the first step to the two credential fields. */
    async decide(host: HostId): Promise<void> {
      if (hosts[host].address !== "off") await administrator.typeAddress("acme")
      await administrator.pressPrimary()
      await port.see(field("clientId"))
    },
    /** From the host's page to the two credential fields. */
    async goToConnect(host: HostId): Promise<void> {
      await administrator.open()
      await administrator.decide(host)
    },
    /** Opens one of the three blocks of the guide. */
    openBlock: (number: 1 | 2 | 3) => port.press(toggle(...blocks[number])),
    /** Opens the drawing of Personio's access rights above the ticks. */
    openDrawing: () => port.press(toggle("connect.showWhere")),
    openTroubleshooting: () => port.press(toggle("connect.troubleshooting")),
    /** Unfolds “Already created one?”. */
    askAboutEarlierOne: () => port.press(toggle("connect.earlier")),
    /** Unfolds “Not in Personio?”. */
    askWhyNotInList: () => port.press(toggle("notInList.title")),
    /** Shows the ways to the support of the product. */
    openHelp: () => port.press(button("help")),
    sendSetup: () => port.press(button("send.button")),
    /** Pastes with no field focused, or into one of the two. */
    paste: (text: string, into?: CredentialName) => port.paste(text, into && field(into)),
    async pasteBoth({ clientId, clientSecret }: Credentials): Promise<void> {
      await administrator.paste(clientId)
      await administrator.paste(clientSecret)
    },
    /** Empties a credential field that holds a value. */
    replace: (value: CredentialName) =>
      port.press(button(value === "clientId" ? "connect.replaceClientId" : "connect.replaceSecret")),
    /** Presses the filled button and waits for another heading. */
    async pressOn(): Promise<void> {
      const before = await port.readHeading()
      await administrator.pressPrimary()
      await port.see({ ...heading, name: otherThan(before) })
    },
    /** From the two empty credential fields to the first answer. */
    async check(credentials: Credentials): Promise<void> {
      await administrator.pasteBoth(credentials)
      await administrator.pressOn()
    },
    /** Checks once more and waits for the answer; the heading may stay the same. */
    async checkAgain(): Promise<void> {
      await administrator.pressPrimary()
      await administrator.seePrimary()
    },
    /** Ticks “It is ticked in Personio” for `item`, as the list names it; without one, the only box there is. */
    attest: (item?: string) =>
      port.press({
        role: "checkbox",
        name: new RegExp(`^${escaped(said("inconclusive.attest"))}.*${escaped(item ?? "")}$`),
      }),
    /** Unfolds “Do both values belong to …?”. */
    askWhetherBothBelong: () => port.press(toggle("rejected.belong")),
    /** Unfolds “Already clicked “Finish”?”. */
    askWhetherFinished: () => port.press(toggle("rejected.finished")),
    /** Takes back the values that “Create the integration again” has set aside. */
    useEarlier: () => port.press(button("earlier.use")),
    /** Chooses one of the two ways to repair a connection. */
    chooseWay: (way: "newSecret" | "newIntegration") =>
      port.press({ role: "button", name: startingWith([said(`reconnect.${way}`)]) }),
    /** Goes from the stored pair to the two ways to another one. */
    useOtherWays: () => port.press(button("reconnect.otherWays")),
    createAgain: () => port.press(toggle("incomplete.recreate", "rejected.recreate")),
    goBack: () => port.press(button("back")),
    cancel: () => port.press(button("cancel")),
    /** Asks to close; the widget may ask back. */
    close: () => port.press(button("close")),
    stay: () => port.press(button("close.stay")),
    /** Answers the question that the widget asks before it closes. */
    confirmClosing: () => port.press({ ...button("close.close"), group: closingQuestion(saying) }),
    headingBecomes: (name: Name) => port.see({ ...heading, name }),
    readHeading: () => port.readHeading(),
  }
  return administrator
}

const fieldLabels = { clientId: "connect.clientId", clientSecret: "connect.secret" } as const

const blocks = {
  1: ["connect.block1", "connect.nameCopied"],
  2: ["connect.block2", "connect.block2Closed"],
  3: ["connect.block3"],
} as const

const closingQuestion = (saying: (typeof inEnglish)["saying"]) =>
  saying("close.question", "close.questionTyped", "close.questionChecking")

/** A product may call the button that checks by a word of its own. */
const primaryWords = (said: (typeof inEnglish)["said"]): readonly string[] => [
  said("prepare.continue"),
  said("connect.copyAndOpen"),
  said("connect.copyName"),
  said("connect.openPersonio"),
  said("connect.showTicks"),
  said("connect.showValues"),
  said("connect.pasteClientId"),
  said("connect.pasteSecret"),
  said("connect.submit"),
  said("reconnect.submit"),
  said("inconclusive.confirm"),
  ...Object.values(hosts).flatMap(({ submitLabel }) => Object.values(submitLabel)),
  said("incomplete.again"),
  said("unavailable.tryAgain"),
  said("done.done"),
]

/** The beginning is enough: a link also says that it opens a tab, and the button that checks also holds “Checking …”. */
const startingWith = (words: readonly string[]) => new RegExp(`^(?:${words.map(escaped).join("|")})`)

const otherThan = (text: string) => new RegExp(`^(?!${escaped(text)}$)`)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
