const marks = [
  {
    sign: '3',
    meaning: 'So many relations run along this line; it is gray where they are of several families',
  },
  { sign: '≠', meaning: 'Contested: not all sources agree' },
];

/** What the signs on the lines mean. */
export function LegendMarks() {
  return (
    <>
      <h3 className="legend-heading">On the lines</h3>
      <ul className="legend-list">
        {marks.map(({ sign, meaning }) => (
          <li key={sign}>
            <span className="legend-sign">{sign}</span>
            <span className="legend-meaning">{meaning}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
