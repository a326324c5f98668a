/** The line at the lower edge of the screen that says what just happened, until it is closed. */
const box = document.querySelector<HTMLElement>('#notice');

/** What a reader may do about it. */
interface Offer {
  readonly label: string;
  readonly act: () => void;
}

const offered = document.createElement('button');
offered.type = 'button';

/**
 * Says something there.
 *
 * @param address shown to be copied by hand
 */
export function notify(text: string, address = '', offer?: Offer): void {
  const field = box?.querySelector('input');
  const words = box?.querySelector('p');
  if (!box || !field || !words) return;
  box.hidden = false;
  words.textContent = text;
  field.value = address;
  field.hidden = address === '';
  offered.remove();
  if (!offer) return;
  offered.textContent = offer.label;
  offered.onclick = () => {
    box.hidden = true;
    offer.act();
  };
  field.after(offered, ' ');
}

/** Takes it away. */
export function dismiss(): void {
  if (box) box.hidden = true;
}

box?.querySelector('button')?.addEventListener('click', dismiss);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') dismiss();
});
