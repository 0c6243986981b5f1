import './unbroken-dates.css';

const DATE = /(\d{4}-\d{2}(?:-\d{2})?)/;

/** A text in which no line ends inside a date. */
export function UnbrokenDates({ text }: { readonly text: string }) {
  // What is split at dates has them at every other place.
  return text.split(DATE).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same date may come twice, and nothing here moves
      <span key={place} className="unbroken-date">
        {part}
      </span>
    ),
  );
}
