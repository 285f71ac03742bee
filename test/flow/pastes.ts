import type { CredentialProblem } from "../../src/flow/credentialProblem.js"
import type { Mending } from "../../src/flow/sortPaste.js"

/** Invented values of the two shapes. */
export const clientId = "papi-1f0c2b3a-9d4e-4c1b-8a7f-0123456789ab"
export const secret = `papi-${"aB3_-9Zk".repeat(10)}Q-w_7x`
/** A secret in which two hyphens follow each other. */
const secretWithPairs = `papi-aB3--9Zk${"aB3_-9Zk".repeat(9)}Q-w_--`

const wide = (value: string) =>
  [...value].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join("")
const wrapped = (value: string, width: number, mark = "") =>
  value.match(new RegExp(`.{1,${width}}`, "g"))?.join(`\n${mark}`) ?? ""
const key = (name: string) => name.replace(" ", "_").toLowerCase()

type Around = readonly [title: string, text: (value: string, name: string) => string, mended: Mending | null]

/** What stands around or inside one value. The value comes out whole, and the note says what was done. */
const around: readonly Around[] = [
  ["nothing", (value) => value, null],
  ["spaces around it", (value) => `  ${value}\n`, null],
  ["a label", (value, name) => `${name}: ${value}`, "surroundings"],
  ["a label and a full stop", (value, name) => `${name}: ${value}.`, "surroundings"],
  ["a label on the line above", (value, name) => `${name}\n${value}`, "surroundings"],
  ["a label behind it", (value, name) => `${value} (${name})`, "surroundings"],
  ["a label of one word", (value) => `Personio: ${value}`, "surroundings"],
  [
    "the label of the other value",
    (value, name) => `${name === "Client ID" ? "API secret" : "Client ID"}: ${value}`,
    "surroundings",
  ],
  ["an assignment", (value, name) => `${key(name)}="${value}",`, "surroundings"],
  ["an assignment with spaces", (value, name) => `${key(name)} = '${value}';`, "surroundings"],
  ["a line of an .env file", (value, name) => `PERSONIO_${key(name).toUpperCase()}=${value}`, "surroundings"],
  ["an export in a shell", (value) => `export PERSONIO='${value}'`, "surroundings"],
  ["a line of JSON", (value, name) => `  "${key(name)}": "${value}",`, "surroundings"],
  ["a JSON object", (value, name) => JSON.stringify({ [name]: value }), "surroundings"],
  ["a JSON string in a string", (value) => JSON.stringify(JSON.stringify({ v: value })), "surroundings"],
  ["a line of YAML", (value, name) => `${key(name)}: ${value} # Personio`, "surroundings"],
  [
    "an environment row of Postman",
    (value, name) => `${key(name)}\tdefault\t${value}\t${value}`,
    "surroundings",
  ],
  ["a query string", (value, name) => `?${key(name)}=${value}&grant_type=x`, "surroundings"],
  ["a cell of a table before it", (value, name) => `${name}\t${value}`, "surroundings"],
  ["cells of a table on both sides", (value, name) => `1\t${name}\t${value}\tyes`, "surroundings"],
  ["a line of CSV", (value, name) => `"${name}";"${value}"`, "surroundings"],
  ["a row of a Markdown table", (value, name) => `| ${name} | ${value} |`, "surroundings"],
  ["Markdown's bold", (value) => `**${value}**`, "surroundings"],
  ["Markdown's italic", (value) => `_${value}_`, "surroundings"],
  ["Markdown's code", (value) => `\`${value}\``, null],
  ["a code block", (value) => `\`\`\`\n${value}\n\`\`\``, null],
  ["a code block with its language", (value) => `\`\`\`text\n${value}\n\`\`\``, "surroundings"],
  ["Markdown's heading", (value, name) => `### ${name}\n\n${value}\n`, "surroundings"],
  ["Markdown's backslashes", (value) => value.replace(/[_-]/g, "\\$&"), "lookalikes"],
  ["angle brackets", (value) => `<${value}>`, "surroundings"],
  ["square brackets", (value) => `[${value}]`, null],
  ["parentheses", (value) => `(${value})`, null],
  ["double quotes", (value) => `"${value}"`, null],
  ["double quotes and a comma", (value) => `"${value}",`, null],
  ["German quotes", (value) => `„${value}“`, null],
  ["French quotes", (value) => `« ${value} »`, null],
  ["a quoted mail", (value) => `> ${value}`, "surroundings"],
  ["a mail quoted twice", (value, name) => `>> ${name}:\n>> ${value}\n>> Best`, "surroundings"],
  ["a full stop", (value) => `${value}.`, "surroundings"],
  ["a comma", (value) => `${value},`, null],
  ["an exclamation mark", (value) => `${value}!`, "surroundings"],
  ["a dash as a bullet", (value) => `- ${value}`, "surroundings"],
  ["a dot as a bullet", (value) => `• ${value}`, "surroundings"],
  ["a number as a bullet", (value) => `1. ${value}`, "surroundings"],
  ["an arrow", (value, name) => `${name} → ${value}`, "surroundings"],
  ["the header of a chat", (value) => `Omar Haddad  09:41\n${value}\nEdited`, "surroundings"],
  ["the header of a messenger", (value) => `[28.11.26, 09:41:07] Omar: ${value}`, "surroundings"],
  ["a sentence", (value) => `Hi Lena, here it is: ${value}. Best, Omar`, "surroundings"],
  ["a German sentence", (value) => `Hallo Lena, das ist er: „${value}“. Gruß`, "surroundings"],
  ["an authorization header", (value) => `Authorization: Bearer ${value}`, "surroundings"],
  [
    "a call with curl",
    (value, name) => `curl -d '${key(name)}=${value}' https://api.personio.de`,
    "surroundings",
  ],
  ["an element of XML", (value) => `<value>${value}</value>`, "surroundings"],
  ["padding of base64", (value) => `${value}==`, "surroundings"],
  ["a link", (value) => `https://example.test/?v=${value}`, "surroundings"],
  ["an emoji", (value) => `🔑 ${value} ✅`, "surroundings"],
  ["a copy of itself on the next line", (value) => `${value}\n${value}`, "surroundings"],
  ["a copy of itself without a separator", (value) => `${value}${value}`, "surroundings"],
  ["full-width letters", (value) => wide(value), "lookalikes"],
  ["full-width letters behind a label", (value, name) => `${name}：${wide(value)}`, "lookalikes"],
  ["a zero-width space inside", (value) => `${value.slice(0, 20)}\u200b${value.slice(20)}`, "spaces"],
  ["a byte order mark", (value) => `\ufeff${value}`, null],
  ["marks of writing direction", (value) => `\u2066${value}\u2069`, null],
  ["word joiners everywhere", (value) => [...value].join("\u2060"), "spaces"],
  ["a variation selector", (value) => `${value.slice(0, 9)}\ufe0f${value.slice(9)}`, "spaces"],
  [
    "a label and a zero-width space inside",
    (value, name) => `${name}: ${value.slice(0, 20)}\u200b${value.slice(20)}`,
    "spaces",
  ],
  [
    "soft hyphens inside",
    (value) => `${value.slice(0, 9)}\u00ad${value.slice(9, 30)}\u00ad${value.slice(30)}`,
    "spaces",
  ],
  ["a no-break space inside", (value) => `${value.slice(0, 9)}\u00a0${value.slice(9)}`, "spaces"],
  ["spaces between all letters", (value) => [...value].join(" "), "spaces"],
  ...[..."\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63"].map(
    (dash): Around => [
      `the dashes U+${dash.charCodeAt(0).toString(16)} of a word processor`,
      (value) => value.replaceAll("-", dash),
      "lookalikes",
    ],
  ),
  ...[10, 28, 40].flatMap((width) =>
    ["", "> ", "> > ", "    "].map(
      (mark): Around => [
        `lines of ${width} characters, each after “${mark}”`,
        (value, name) => `${mark}${name}:\n${mark}${wrapped(value, width, mark)}\n`,
        "spaces",
      ],
    ),
  ),
]

/** Where a text is pasted: into one of the fields, or beside them. */
export const places = ["clientId", "secret", null] as const

/** What becomes of a text: the values that are taken, and what is said. */
export interface Outcome {
  readonly clientId?: string
  readonly secret?: string
  /** What is said: how a value was mended, what is wrong with it, or that it is of no use. */
  readonly says: Mending | CredentialProblem | "moved" | "unknown" | "unreadable" | null
}

interface Paste {
  readonly title: string
  readonly text: string
  /** For the client ID's field, the secret's field, and beside the fields. */
  readonly outcomes: readonly [Outcome, Outcome, Outcome]
}

const everywhere = (title: string, text: string, outcome: Outcome): Paste => ({
  title,
  text,
  outcomes: [outcome, outcome, outcome],
})
const isId = (title: string, text: string, says: Mending | null, value = clientId): Paste => ({
  title: `a client ID with ${title}`,
  text,
  outcomes: [
    { clientId: value, says },
    { clientId: value, says: "moved" },
    { clientId: value, says },
  ],
})
const isSecret = (title: string, text: string, says: Mending | null, value = secret): Paste => ({
  title: `a secret with ${title}`,
  text,
  outcomes: [
    { secret: value, says: "moved" },
    { secret: value, says },
    { secret: value, says },
  ],
})
const isBoth = (title: string, text: string, says: Mending | null = null): Paste =>
  everywhere(`both ${title}`, text, { clientId, secret, says })

const both: readonly Paste[] = [
  isBoth("one per line", `${clientId}\n${secret}`),
  isBoth("the secret first", `${secret}\n${clientId}`),
  isBoth("in one line", `${clientId} ${secret}`),
  isBoth("with a colon between them", `${clientId}:${secret}`),
  isBoth("without a separator", `${clientId}${secret}`),
  isBoth("without a separator, the secret first", `${secret}${clientId}`),
  isBoth("with labels", `Client ID: ${clientId}\nAPI secret (client secret): ${secret}`),
  isBoth("with German labels", `Client-ID: ${clientId}\nAPI-Secret (Client-Secret): ${secret}`),
  isBoth("with French labels", `ID client : ${clientId}\nSecret API : ${secret}`),
  isBoth("with swapped labels", `Client ID: ${secret}\nAPI secret: ${clientId}`),
  isBoth("with labels on lines of their own", `Client ID\n${clientId}\nAPI secret\n${secret}`),
  isBoth("with the client ID twice", `${clientId}\n${clientId}\n${secret}`),
  isBoth("with a zero-width space", `${clientId.slice(0, 9)}\u200b${clientId.slice(9)}\n${secret}`, "spaces"),
  isBoth(
    "with dashes",
    `Client ID: ${clientId}\nAPI secret: ${secret}`.replaceAll("-", "\u2011"),
    "lookalikes",
  ),
  isBoth("in full-width letters", `${wide(clientId)}\n${wide(secret)}`, "lookalikes"),
  isBoth(
    "as two pairs",
    `${clientId}\n${secret}\npapi-99999999-9d4e-4c1b-8a7f-0123456789ab\npapi-${"x".repeat(86)}`,
  ),
  isBoth("in a table of two rows", `Client ID\t${clientId}\nAPI secret\t${secret}`),
  isBoth("in a table of two columns", `Client ID\tAPI secret\n${clientId}\t${secret}`),
  isBoth("in a row of CSV", `acme;${clientId};${secret};2026`),
  isBoth("in JSON", JSON.stringify({ client_id: clientId, client_secret: secret })),
  isBoth("in indented JSON", JSON.stringify({ clientId, clientSecret: secret }, null, 2)),
  isBoth("in an .env file", `PERSONIO_CLIENT_ID=${clientId}\r\nPERSONIO_CLIENT_SECRET=${secret}\r\n`),
  isBoth("in YAML", `client_id: ${clientId}\nclient_secret: ${secret}`),
  isBoth("in curl's user", `curl -u ${clientId}:${secret} https://api.personio.de/v2/auth/token`),
  isBoth("in curl's data", `curl -d client_id=${clientId} \\\n  -d client_secret=${secret}`),
  isBoth("in a query string", `grant_type=x&client_id=${clientId}&client_secret=${secret}`),
  isBoth("in an address", `personio://?client_id=${clientId}&client_secret=${secret}`),
  isBoth("in rows of Postman", `client_id\t${clientId}\ttrue\nclient_secret\t${secret}\ttrue`),
  isBoth("in a password manager's export", `Username: ${clientId}\nPassword: ${secret}\nNotes: Personio`),
  isBoth("in a sentence", `Hi Lena, it is ${clientId}, and the key is „${secret}“. Best, Omar`),
  isBoth("in Markdown", `**Client ID:** \`${clientId}\`\n**API secret:** \`${secret}\``),
  isBoth("in HTML", `<li>Client ID: <b>${clientId}</b></li><li>API secret: <b>${secret}</b></li>`),
  isBoth(
    "in quoted lines of 60 characters",
    `> Client ID: ${clientId}\n> API secret:\n> ${wrapped(secret, 60, "> ")}\n> Best`,
    "spaces",
  ),
  isBoth("in lines of 72 characters", `${clientId}\n${wrapped(secret, 72)}`, "spaces"),
  isBoth("in lines of 76 characters", `${clientId}\n${wrapped(secret, 76)}`, "spaces"),
  isBoth("in one wrapped line", wrapped(`Client ID: ${clientId}, API secret: ${secret}`, 60), "spaces"),
  isBoth("with the client ID wrapped by a PDF", `${wrapped(clientId, 20)}\n${secret}`, "spaces"),
]

const older = "9f86d081884c7d659a2feaa0"
const nothing: Outcome = { says: "unknown" }
const dots: Outcome = { says: "dots" }

const others: readonly Paste[] = [
  isSecret(
    "a long dash for each pair of hyphens",
    secretWithPairs.replaceAll("--", "\u2014"),
    "lookalikes",
    secretWithPairs,
  ),
  isSecret(
    "a short dash for each pair of hyphens",
    secretWithPairs.replaceAll("--", "\u2013"),
    "lookalikes",
    secretWithPairs,
  ),
  isSecret(
    "a label, and a long dash for each pair of hyphens",
    `API secret: ${secretWithPairs.replaceAll("--", "\u2014")}.`,
    "lookalikes",
    secretWithPairs,
  ),
  isId("capitals", clientId.toUpperCase(), null),
  {
    title: "a client ID of an older shape with its label",
    text: `Client ID: ${older}`,
    outcomes: [
      { clientId: older, says: "surroundings" },
      { clientId: older, says: "moved" },
      { clientId: older, says: "surroundings" },
    ],
  },
  {
    title: "a secret of an older shape with its label",
    text: `**API secret (client secret):** ${older}.`,
    outcomes: [
      { secret: older, says: "moved" },
      { secret: older, says: "surroundings" },
      { secret: older, says: "surroundings" },
    ],
  },
  {
    title: "a secret of an older shape with its Spanish label",
    text: `Secreto de API: ${older}`,
    outcomes: [
      { secret: older, says: "moved" },
      { secret: older, says: "surroundings" },
      { secret: older, says: "surroundings" },
    ],
  },
  {
    title: "a value of an older shape",
    text: older,
    outcomes: [{ clientId: older, says: null }, { secret: older, says: null }, nothing],
  },
  everywhere("both of an older shape with labels", `Client ID: ${older}\nAPI secret: ${older}ff`, {
    clientId: older,
    secret: `${older}ff`,
    says: null,
  }),
  everywhere("a secret that lost two characters", secret.slice(0, -2), {
    secret: secret.slice(0, -2),
    says: "length",
  }),
  everywhere("a secret with two characters too many", `${secret}xy`, {
    secret: `${secret}xy`,
    says: "length",
  }),
  everywhere("a secret that lost two characters, with its label", `API secret: ${secret.slice(0, -2)}`, {
    secret: secret.slice(0, -2),
    says: "length",
  }),
  everywhere("half a secret with its label", `API secret: ${secret.slice(0, 45)}`, {
    secret: secret.slice(0, 45),
    says: "length",
  }),
  {
    title: "half a secret",
    text: secret.slice(0, 45),
    outcomes: [nothing, { secret: secret.slice(0, 45), says: "length" }, { says: "unknown" }],
  },
  {
    title: "a secret shortened with dots",
    text: "papi-Zm9v…l6QU",
    outcomes: [nothing, { secret: "papi-Zm9v…l6QU", says: "length" }, nothing],
  },
  { title: "the dots", text: "••••••••••", outcomes: [dots, dots, dots] },
  { title: "the dots behind papi-", text: "papi-••••••••", outcomes: [dots, dots, dots] },
  { title: "the dots behind a label", text: "API secret: papi-••••••••••", outcomes: [dots, dots, dots] },
  { title: "stars", text: "********", outcomes: [dots, dots, dots] },
  {
    title: "the name of the integration",
    text: "onyo-acme-4f7c",
    outcomes: [{ says: "name" }, { says: "name" }, { says: "name" }],
  },
  {
    title: "an address",
    text: "https://acme.app.personio.com",
    outcomes: [{ says: "link" }, { says: "link" }, { says: "link" }],
  },
  everywhere("a sentence", "The key for Personio is in the safe", nothing),
  everywhere("a sentence about the secret", "Please keep the API secret: important for all of us", nothing),
  {
    title: "two labels, the first without a value",
    text: `Client-ID:\nAPI-Secret: ${older}`,
    outcomes: [
      { secret: older, says: "moved" },
      { secret: older, says: "surroundings" },
      { secret: older, says: "surroundings" },
    ],
  },
  everywhere("a label alone", "API secret (client secret):", nothing),
  everywhere("a secret of an older shape among words", `here is the secret for Lena ${older} ok`, nothing),
  everywhere("nothing", " \n\t", { says: "unreadable" }),
]

/** Texts as people paste them, each with what becomes of it in each place. */
export const pastes: readonly Paste[] = [
  ...around.map(([title, text, says]) => isId(title, text(clientId, "Client ID"), says)),
  ...around.map(([title, text, says]) => isSecret(title, text(secret, "API secret"), says)),
  ...both,
  ...others,
]
