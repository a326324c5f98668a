/** The line at the lower edge of the screen that says what just happened, until it is closed. */
const box = document.querySelector<HTMLElement>('#notice');

/**
 * Says something there.
 *
 * @param address shown to be copied by hand
 */
export function notify(text: string, address = ''): void {
  const field = box?.querySelector('input');
  const words = box?.querySelector('p');
  if (!box || !field || !words) return;
  box.hidden = false;
  words.textContent = text;
  field.value = address;
  field.hidden = address === '';
}

/** Takes it away. */
export function dismiss(): void {
  if (box) box.hidden = true;
}

box?.querySelector('button')?.addEventListener('click', dismiss);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') dismiss();
});
