interface YearFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A year that takes effect when one leaves the field or presses Enter; anything but a year of four digits is none. */
export function YearField({ label, placeholder, value, onChange }: YearFieldProps) {
  const take = (text: string) => {
    const year = /^\s*(?<year>(?:19|20|21)\d\d)\s*$/u.exec(text)?.groups?.year;
    const next = year ? Number(year) : null;
    if (next !== value) onChange(next);
  };
  return (
    <input
      key={value ?? 'none'}
      type="text"
      inputMode="numeric"
      size={4}
      maxLength={4}
      placeholder={placeholder}
      aria-label={label}
      defaultValue={value === null ? '' : String(value)}
      onBlur={(event) => take(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
    />
  );
}
