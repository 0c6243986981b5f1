// Runs before the first paint, so that a dark page never flashes light. A file of its own because the
// content security policy allows no script inside the page. The key is that of src/app/color-scheme.ts.
(() => {
  let chosen = null;
  try {
    chosen = window.localStorage.getItem('entente-color-scheme');
  } catch {
    // Storage is forbidden here: then the system's choice holds.
  }
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : system;
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
