"use client"
import { Label } from "radix-ui"
import { useId } from "react"
import { currentSuffix, parseAddress } from "../../contract/hostname.js"
import { AddressBar } from "../guide/drawings/AddressBar.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../state/useFlow.js"
import { Button } from "../ui/Button.js"
import { Disclosure } from "../ui/Disclosure.js"
import { findPrimary } from "../ui/focus.js"
import { Icon } from "../ui/Icon.js"

/** Takes any pasted form of the address and says at once what was understood; nothing can check it, so no tick. */
export function AddressField() {
  const { props, form } = useFlow()
  const { text } = useWords()
  const id = useId()
  const value = form.watch("address")
  const { errors, isSubmitted } = form.formState
  const change = (next: string) =>
    form.setValue("address", next, { shouldDirty: true, shouldValidate: isSubmitted })
  const address = parseAddress(value)
  const suffix = address.status === "understood" ? address.suffix : currentSuffix
  const known = address.status === "understood" ? address.name : null
  // A pasted host brings its own ending.
  const whole = /[.:/]/.test(value)
  // The field with its ending reads the same already; only a screen reader does not see the ending.
  const readsThat = address.status === "understood" && `${value}${whole ? "" : suffix}` === address.hostname
  const problem = problemShown(address.status, errors.address?.message)
  return (
    <div
      data-pc-part="address"
      data-state={problem ? "problem" : address.status}
      className="pc:flex pc:flex-col pc:gap-1"
    >
      <Label.Root htmlFor={id} className="pc:text-13 pc:font-semibold">
        {text(props.address === "optional" ? "prepare.addressOptional" : "prepare.address")}
      </Label.Root>
      <div
        dir="ltr"
        data-pc-ring=""
        className="pc:flex pc:min-h-control pc:max-w-105 pc:items-center pc:rounded-control pc:border pc:border-line-strong pc:bg-surface pc:pe-3 pc:data-[problem]:border-danger"
        data-problem={problem ? "" : undefined}
      >
        <input
          ref={form.register("address").ref}
          id={id}
          value={value}
          onChange={(event) => change(event.target.value)}
          form=""
          type="text"
          inputMode="url"
          enterKeyHint="next"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          placeholder="acme"
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}${problem ? "problem" : "understood"}`}
          aria-required={props.address === "required" || undefined}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return
            event.preventDefault()
            findPrimary(event.currentTarget)?.click()
          }}
          onBlur={() => whole && known && change(`${known}${suffix}`)}
          className="pc:min-w-0 pc:flex-1 pc:self-stretch pc:bg-transparent pc:px-3 pc:text-15 pc:text-ink pc:placeholder:text-muted"
        />
        {whole ? null : (
          <span aria-hidden="true" className="pc:text-14 pc:text-muted">
            {suffix}
          </span>
        )}
      </div>
      {problem ? (
        <p id={`${id}problem`} className="pc:flex pc:items-start pc:gap-1.5 pc:text-13 pc:text-danger">
          <Icon name="warning" className="pc:mt-0.5 pc:size-4" />
          <span className="pc:min-w-0">
            {text(`address.${problem}`, {
              host: "host" in address ? address.host : "hostname" in address ? address.hostname : "",
            })}{" "}
            {address.status === "jobs" ? (
              <Button onClick={() => change(address.name)}>
                {text("address.use", { name: address.name })}
              </Button>
            ) : null}
          </span>
        </p>
      ) : null}
      <div className="pc:flex pc:max-w-105 pc:flex-wrap pc:items-baseline pc:gap-x-4 pc:text-13 pc:text-muted">
        <p id={`${id}understood`} className="pc:min-w-0 pc:flex-1 pc:[overflow-wrap:anywhere]">
          <span className={readsThat ? "pc:sr-only" : ""}>
            {address.status === "understood" ? text("prepare.understood", { host: address.hostname }) : ""}
          </span>
        </p>
        <Disclosure label={text("prepare.addressWhere")} className="pc:contents pc:*:last:basis-full">
          <div className="pc:flex pc:flex-col pc:gap-3 pc:pt-2">
            <p>{text("prepare.addressHelp")}</p>
            <AddressBar name={known ?? "acme"} suffix={suffix} captions={[text("prepare.addressPart")]} />
          </div>
        </Disclosure>
      </div>
    </div>
  )
}

type Problem = Exclude<ReturnType<typeof parseAddress>["status"], "understood">

/** A wrong host is said while typing; an unfinished name only once the person wants to go on. */
function problemShown(status: Problem | "understood", failed: string | undefined): Problem | null {
  if (status === "understood") return null
  if (status === "login" || status === "jobs" || status === "not_an_account") return status
  return failed === undefined ? null : status
}
