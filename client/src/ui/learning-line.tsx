import './learning-line.css';
import { number } from './words.ts';

/** How far the server has come with looking at a database that it has not seen before. */
export function LearningLine({ known, total }: { readonly known: number; readonly total: number }) {
  return (
    <div className="learning-line">
      <span>
        Still learning what is in here: {number(known)} of {number(total)} labels and types looked at
      </span>
      <progress value={known} max={total} aria-label="Labels and types looked at" />
    </div>
  );
}
