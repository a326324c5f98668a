/** Turns the dark theme on or off and remembers it. The script in the head applies it before paint. */
const root = document.documentElement;
const darkPreferred = matchMedia('(prefers-color-scheme: dark)');

document.querySelector('.theme-switch')?.addEventListener('click', () => {
  const dark = root.dataset['theme'] ? root.dataset['theme'] === 'dark' : darkPreferred.matches;
  const theme = dark ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Private windows may refuse to remember; the theme still holds for this page.
  }
});
