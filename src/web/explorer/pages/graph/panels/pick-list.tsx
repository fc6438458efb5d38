import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PickListProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: ComponentChildren }[];
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** Several of a list: a button that tells how many, and checkboxes under it. Esc and a click elsewhere close it. */
export function PickList({ label, options, picked, onChange }: PickListProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isElsewhere = event.type === 'pointerdown' && !details.contains(event.target as Node);
      if (!isEscape && !isElsewhere) return;
      if (isEscape && details.contains(document.activeElement)) details.querySelector('summary')?.focus();
      details.open = false;
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, []);
  const toggle = (value: string) => onChange(picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value]);
  return (
    <details class="pick-list" ref={box}>
      <summary>
        {label}
        {picked.length > 0 && <span class="count"> {picked.length}</span>}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{label}</legend>
        {options.map((option) => (
          <label key={option.value}>
            <input type="checkbox" checked={picked.includes(option.value)} onChange={() => toggle(option.value)} /> {option.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
