/** The name of the program, under the sign of three nodes that are tied. */
export function Brand() {
  return (
    <h1 className="brand">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden>
        <path
          d="M5.5 7 16 4M5.5 7l8 11M16 4l-2.5 14"
          stroke="var(--accent)"
          strokeWidth="1.6"
          opacity="0.55"
        />
        <circle cx="5.5" cy="7" r="3.6" fill="var(--accent)" />
        <circle cx="16" cy="4" r="2.6" fill="var(--accent)" />
        <circle cx="13.5" cy="18" r="3" fill="var(--accent)" />
      </svg>
      Entente
    </h1>
  );
}
