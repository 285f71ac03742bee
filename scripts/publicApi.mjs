// What hosts can name: everything that the entries of the package export, and the members of those types.
import { readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import ts from "typescript"
import { root } from "./steps.mjs"

/**
 * @typedef {object} PublicName
 * @property {string} name such as `Verified`, or `Verified.connectionId` for a member
 * @property {"value" | "type" | "member"} kind `value` also for a name that is a value and a type
 * @property {string} place path and line, such as `src/contract/verdict.ts:12`
 * @property {boolean} documented has a docstring
 * @property {boolean} optional a member that may be left out
 * @property {string[]} values the texts that a type of texts allows, or that are written in the type of a member
 */

/**
 * The entries of the package, as package.json names them.
 * @type {readonly { specifier: string, file: string }[]}
 */
export const entries = Object.entries(
  /** @type {Record<string, { default?: string }>} */ (
    JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports
  ),
).flatMap(([path, target]) => {
  const name = /^\.\/dist\/(\w+)\.js$/.exec(target.default ?? "")?.[1]
  return name
    ? [{ specifier: `personio-connect${path.slice(1)}`, file: join(root, "src", `${name}.ts`) }]
    : []
})

/**
 * What each of `files` exports, in alphabetical order, each type with the members that can be reached from it. A type
 * that is not exported itself counts by its members. A type that is written inside the signature of a function does not
 * count: the docstring of the function says what it takes and returns.
 * @param {readonly string[]} files absolute paths of entries
 * @returns {PublicName[][]}
 */
export function publicApi(files) {
  const program = ts.createProgram([...files], compilerOptions())
  const checker = program.getTypeChecker()
  return files.map((file) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} exports nothing`)
    return readExports(checker, module, dirname(file))
  })
}

function compilerOptions() {
  const file = join(root, "tsconfig.json")
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  return { ...options, types: [] }
}

/**
 * @param {import("typescript").TypeChecker} checker
 * @param {import("typescript").Symbol} module
 * @param {string} folder declarations elsewhere, such as those of libraries, are not ours to document
 */
function readExports(checker, module, folder) {
  /** @type {Map<string, PublicName>} */
  const names = new Map()
  /** @type {Set<import("typescript").Node>} */
  const seen = new Set()

  /** @param {PublicName} found */
  const add = (found) => {
    const known = names.get(found.name)
    names.set(found.name, {
      ...found,
      documented: found.documented && known?.documented !== false,
      values: [...new Set([...(known?.values ?? []), ...found.values])].sort(),
    })
  }

  /**
   * @param {string} name
   * @param {import("typescript").TypeElement | import("typescript").ClassElement} member
   * @param {boolean} [documented]
   */
  const addMember = (name, member, documented = hasDocstring(member)) =>
    add({
      name,
      kind: "member",
      place: placeOf(member),
      documented,
      optional: "questionToken" in member && member.questionToken !== undefined,
      values: ts.isPropertySignature(member) && member.type ? textsIn(member.type) : [],
    })

  /**
   * Reads the members in a type, and those of the types that it names.
   * @param {string} owner
   * @param {import("typescript").Node} node
   * @param {"signature" | "described" | undefined} [where] inside a signature, or in a part of a union that has a comment
   */
  const readType = (owner, node, where) => {
    if (seen.has(node)) return
    seen.add(node)
    if (isFunction(node)) {
      readChildren(owner, node, "signature")
    } else if (ts.isUnionTypeNode(node)) {
      let end = node.pos
      for (const part of node.types) {
        const comment = node.getSourceFile().text.slice(end, part.getStart())
        readType(owner, part, where ?? (comment.includes("/**") ? "described" : undefined))
        end = part.end
      }
    } else if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) {
      for (const member of node.members) readMember(owner, member, where)
      if (ts.isInterfaceDeclaration(node))
        for (const clause of node.heritageClauses ?? [])
          for (const type of clause.types) readType(owner, type)
    } else {
      if (ts.isTypeReferenceNode(node)) readNamed(node.typeName)
      if (ts.isExpressionWithTypeArguments(node)) readNamed(node.expression)
      readChildren(owner, node, where)
    }
  }

  /** @param {string} owner @param {import("typescript").Node} node @param {"signature" | "described" | undefined} where */
  const readChildren = (owner, node, where) =>
    ts.forEachChild(node, (child) => {
      if (ts.isTypeNode(child)) readType(owner, child, where)
      else if (ts.isParameter(child)) readChildren(owner, child, where)
    })

  /** @param {string} owner @param {import("typescript").TypeElement} member @param {"signature" | "described" | undefined} where */
  const readMember = (owner, member, where) => {
    const { name } = member
    if (name && where !== "signature") {
      const isTag =
        ts.isPropertySignature(member) && member.type !== undefined && ts.isLiteralTypeNode(member.type)
      const documented = hasDocstring(member) || (isTag && where === "described")
      addMember(`${owner}.${name.getText()}`, member, documented)
    }
    const inside = isFunction(member) || where === "signature" ? "signature" : undefined
    readChildren(name ? `${owner}.${name.getText()}` : owner, member, inside)
  }

  /** @param {import("typescript").Node} name */
  const readNamed = (name) => {
    const symbol = checker.getSymbolAtLocation(name)
    if (symbol) readSymbol(aliased(checker, symbol))
  }

  /** @param {import("typescript").Symbol} symbol */
  const readSymbol = (symbol) => {
    for (const declaration of own(symbol, folder)) {
      if (ts.isTypeAliasDeclaration(declaration)) readType(symbol.name, declaration.type)
      else if (ts.isInterfaceDeclaration(declaration)) readType(symbol.name, declaration)
      else if (ts.isClassDeclaration(declaration)) readClass(symbol.name, declaration)
      else if (ts.isFunctionLike(declaration) || ts.isVariableDeclaration(declaration))
        readChildren(symbol.name, declaration, isFunction(declaration) ? "signature" : undefined)
    }
  }

  /** @param {string} owner @param {import("typescript").ClassDeclaration} declaration */
  const readClass = (owner, declaration) => {
    for (const member of declaration.members) {
      const hidden =
        ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Override)
      if (member.name && !ts.isPrivateIdentifier(member.name) && !hidden)
        addMember(`${owner}.${member.name.getText()}`, member)
    }
  }

  for (const symbol of checker.getExportsOfModule(module)) {
    const target = aliased(checker, symbol)
    const [first, ...others] = own(target, folder)
    if (!first) continue
    add({
      name: symbol.name,
      kind: target.flags & ts.SymbolFlags.Value ? "value" : "type",
      place: placeOf(first),
      documented: [first, ...others].some(hasDocstring),
      optional: false,
      values: textsOf(checker, target),
    })
    readSymbol(target)
  }
  return [...names.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param {import("typescript").TypeChecker} checker @param {import("typescript").Symbol} symbol */
const aliased = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** @param {import("typescript").Symbol} symbol @param {string} folder */
const own = (symbol, folder) =>
  (symbol.declarations ?? []).filter((declaration) =>
    declaration.getSourceFile().fileName.startsWith(`${folder.replaceAll("\\", "/")}/`),
  )

/**
 * The texts that a type of texts allows; none for any other type.
 * @param {import("typescript").TypeChecker} checker
 * @param {import("typescript").Symbol} symbol
 */
function textsOf(checker, symbol) {
  if (!(symbol.flags & ts.SymbolFlags.TypeAlias)) return []
  const type = checker.getDeclaredTypeOfSymbol(symbol)
  const parts = type.isUnion() ? type.types : [type]
  return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
}

/** @param {import("typescript").TypeNode} type @returns {string[]} */
function textsIn(type) {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(textsIn)
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : []
}

/** @param {import("typescript").Node} node */
const isFunction = (node) =>
  ts.isFunctionTypeNode(node) || ts.isMethodSignature(node) || ts.isFunctionDeclaration(node)

/** @param {import("typescript").Node} node */
const hasDocstring = (node) => ts.getJSDocCommentsAndTags(node).length > 0

/** @param {import("typescript").Node} node */
function placeOf(node) {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  return `${relative(root, file.fileName).replaceAll("\\", "/")}:${line + 1}`
}
