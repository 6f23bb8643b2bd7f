type Props<Name extends string> = {
  readonly legend: string
  readonly names: Readonly<Record<Name, string>>
  readonly chosen: readonly Name[]
  readonly onChange: (chosen: readonly Name[]) => void
  /** Chips flow beside each other; rows are for longer words. */
  readonly look?: 'chips' | 'rows'
}

/** Any number of a list. */
export function Ticks<Name extends string>({ legend, names, chosen, onChange, look = 'rows' }: Props<Name>) {
  return (
    <fieldset>
      <legend class="visually-hidden">{legend}</legend>
      <div class={look === 'chips' ? 'choices' : 'check-rows'}>
        {(Object.entries(names) as [Name, string][]).map(([name, label]) => (
          <label class={look === 'chips' ? 'chip' : 'choice'} key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...chosen, name] : chosen.filter((other) => other !== name),
                )
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
