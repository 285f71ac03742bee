"use client"
import { Label } from "radix-ui"
import { useId } from "react"
import { AddressBar } from "../guide/drawings/AddressBar.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useAddressField } from "../state/useAddressField.js"
import { Button } from "../ui/Button.js"
import { Disclosure } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"

/** Takes any pasted form of the address and says at once what was understood. Nothing can check it, so it gets no tick. */
export function AddressField() {
  const flow = useFlow()
  const { text } = useWords()
  const id = useId()
  const { value, address, problem, suffix, isWhole, change, getInputProps } = useAddressField(flow)
  const known = address.status === "understood" ? address.name : null
  // The field with its ending reads the same already; only a screen reader does not see the ending.
  const readsThat = address.status === "understood" && `${value}${isWhole ? "" : suffix}` === address.hostname
  return (
    <div
      data-pc-part="address"
      data-state={problem ? "problem" : address.status}
      className="pc:flex pc:flex-col pc:gap-1"
    >
      <Label.Root htmlFor={id} className="pc:text-13 pc:font-semibold">
        {text(flow.options.address === "optional" ? "prepare.addressOptional" : "prepare.address")}
      </Label.Root>
      <div
        dir="ltr"
        data-pc-ring=""
        className="pc:flex pc:min-h-control pc:max-w-105 pc:items-center pc:rounded-control pc:border pc:border-line-strong pc:bg-surface pc:pe-3 pc:data-[problem]:border-danger"
        data-problem={problem ? "" : undefined}
      >
        <input
          {...getInputProps()}
          id={id}
          placeholder="acme"
          aria-describedby={`${id}${problem ? "problem" : "understood"}`}
          className="pc:min-w-0 pc:flex-1 pc:self-stretch pc:bg-transparent pc:px-3 pc:text-15 pc:text-ink pc:placeholder:text-muted"
        />
        {isWhole ? null : (
          <span aria-hidden="true" className="pc:text-14 pc:text-muted">
            {suffix}
          </span>
        )}
      </div>
      {problem ? (
        <p id={`${id}problem`} className="pc:flex pc:items-start pc:gap-1.5 pc:text-13 pc:text-danger">
          <Icon name="warning" className="pc:mt-0.5 pc:size-4" />
          <span className="pc:min-w-0">
            <span>
              {text(`address.${problem}`, {
                host: "host" in address ? address.host : "hostname" in address ? address.hostname : "",
              })}
            </span>{" "}
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
