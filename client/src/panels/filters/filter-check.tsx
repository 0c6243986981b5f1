import type { ReactNode } from 'react';

export interface FilterCheckProps {
  readonly label: ReactNode;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Something that is let in, or left out. */
export function FilterCheck({ label, isChecked, isDisabled = false, onChange }: FilterCheckProps) {
  return (
    <label className="filter-check">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
