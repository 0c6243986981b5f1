import { useEffect, useId, useState } from 'react';

/** So long a color has to stay the same while it is looked for. */
const PAUSE = 400;

export interface ColorFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (color: string) => void;
}

/** A color, chosen with what the browser offers for it. */
export function ColorField({ label, value, onChange }: ColorFieldProps) {
  const id = useId();
  const [chosen, setChosen] = useState(value);
  useEffect(() => setChosen(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another color is worth a change
  useEffect(() => {
    if (chosen === value) return;
    const timer = setTimeout(() => onChange(chosen), PAUSE);
    return () => clearTimeout(timer);
  }, [chosen]);
  return (
    <div className="color-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="color" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)} />
    </div>
  );
}
